//! Pages that ask once more before a proposal is handed in or taken back.

use super::{crumbs_of, own, prose};
use crate::base::error::AppResult;
use crate::conduct::model::Shown;
use crate::conduct::store::conduct;
use crate::consultations::model::Described;
use crate::front::page::{Page, page};
use crate::proposals::model::Proposal;
use crate::suspensions::pages::closed;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// Handing in a draft as it was kept: its text once more, and what happens then.
#[component]
pub fn SubmitPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (proposal, crumbs) = asked(&p).await?;
        let suspended = closed(&p, proposal.consultation).await?;
        let may_submit = suspended.is_none();
        let path = format!("/proposals/{}", proposal.id);
        let lead = match conduct(&p.site.db, proposal.consultation).await?.proposals_shown {
            Shown::Checked => t.proposals_submit_lead(),
            Shown::AtOnce => t.conduct_at_once(),
        };
        let lang = proposal.language.foreign_in(t);
        Ok(view! {
            <Title text=t.proposals_submit_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_submit_title() lead=lead/>
            <ErrorSummary labels=vec![("body", t.proposals_field_body()), ("voice", t.proposals_field_voice())]/>
            <article class="card">
                <h2 class="card-title" lang=lang>{proposal.title.clone()}</h2>
                {prose(&proposal.body, proposal.language, t)}
            </article>
            {suspended}
            {may_submit.then(|| view! {
                <form class="form section" method="post" novalidate action=format!("{path}/submit")>
                    <HiddenField name="version" value=proposal.version.to_string()/>
                    <div class="form-actions">
                        <SubmitButton label=t.proposals_submit()/>
                        <a href=format!("{path}/edit")>{t.proposals_edit()}</a>
                    </div>
                </form>
            })}
        })
    })
}

/// Taking a proposal back.
#[component]
pub fn WithdrawPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (proposal, crumbs) = asked(&p).await?;
        let back = format!("/proposals/{}", proposal.id);
        let action = format!("{back}/withdraw");
        Ok(view! {
            <Title text=t.proposals_withdraw_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_withdraw_title() lead=t.proposals_withdraw_lead()/>
            <ErrorSummary/>
            <form class="form" method="post" novalidate action=action>
                <div class="form-actions">
                    <SubmitButton label=t.proposals_withdraw() look="button-danger"/>
                    <a href=back>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

async fn asked(p: &Page) -> AppResult<(Proposal, Vec<Crumb>)> {
    let (proposal, Described { consultation, texts, .. }) = own(p).await?;
    let mut crumbs = crumbs_of(p, &consultation, &texts);
    crumbs.push(Crumb::new(format!("/proposals/{}", proposal.id), proposal.title.clone()));
    Ok((proposal, crumbs))
}
