//! One's own proposals.

use super::words::{meaning, stamp};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::consultations::calendar::named_zone;
use crate::front::page::{Page, page};
use crate::proposals::model::MyProposal;
use crate::proposals::store;
use crate::supports::store::{self as supports, Supported};
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// What one proposed, where each stands, and what the moderators said.
#[component]
pub fn MyProposalsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let proposals = store::mine(&p.site.db, actor.person).await?;
        let list = if proposals.is_empty() {
            view! {
                <Empty title=t.proposals_mine_none_title() text=t.proposals_mine_none_text()>
                    <a class="button button-quiet" href="/consultations">{t.ui_nav_consultations()}</a>
                </Empty>
            }
            .into_any()
        } else {
            let cards = proposals.into_iter().map(|proposal| card(t, proposal)).collect_view();
            view! { <ul class="card-list" role="list">{cards}</ul> }.into_any()
        };
        let supported = supports::own(&p.site.db, actor.person).await?;
        let supported = (!supported.is_empty()).then(|| {
            let items = supported.into_iter().map(|proposal| supporting(t, proposal)).collect_view();
            view! { <section class="section stack"><h2>{t.supports_own_title()}</h2><ul class="stack-tight">{items}</ul></section> }
        });
        Ok(view! {
            <Title text=t.proposals_mine_title()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/account", t.accounts_account_title())]/>
            <PageHead title=t.proposals_mine_title() lead=t.proposals_mine_lead()/>
            {list}
            {supported}
        })
    })
}

/// The words of what readers do not see any more are not here either.
fn supporting(t: Lang, proposal: Supported) -> AnyView {
    let Supported { id, title, language, .. } = proposal;
    if title.is_empty() {
        return view! { <li class="muted">{t.merges_gone()}</li> }.into_any();
    }
    view! { <li><a class="reach" href=format!("/proposals/{id}") lang=language.foreign_in(t)>{title}</a></li> }
        .into_any()
}

fn card(t: Lang, proposal: MyProposal) -> AnyView {
    let MyProposal { id, language, state, title, organisation_name, changed_at, explanation, time_zone, .. } = proposal;
    let explanation = explanation.filter(|text| !text.is_empty()).map(|text| {
        view! {
            <div class="card-foot">
                <p class="strong">{t.proposals_moderator_says()}</p>
                <blockquote class="prose"><p>{text}</p></blockquote>
            </div>
        }
    });
    view! {
        <li>
            <article class="card card-mine">
                <h2 class="card-title" lang=language.foreign_in(t)><a href=format!("/proposals/{id}")>{title}</a></h2>
                <ul class="card-meta" role="list">
                    <li>{stamp(t, state)}</li>
                    {organisation_name.map(|name| view! { <li>{name}</li> })}
                    <li>{t.proposals_changed_at(t.date_time(changed_at, &named_zone(&time_zone)))}</li>
                </ul>
                <p class="card-summary">{meaning(t, state)}</p>
                {explanation}
            </article>
        </li>
    }
    .into_any()
}
