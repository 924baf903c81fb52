//! All strategies.

use super::words::{Tongues, adopted_on};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::editing::model::edit_path;
use crate::editing::store as editing;
use crate::front::page::{Page, page};
use crate::open_data::around::list;
use crate::open_data::pages::{both, downloads};
use crate::strategy::model::{StrategyCard, strategy_path};
use crate::strategy::store;
use crate::ui::empty::Empty;
use crate::ui::layout::PageHead;
use crate::ui::linked_data::LinkedData;
use leptos::prelude::*;
use leptos_meta::Title;

/// The list of strategies.
#[component]
pub fn StrategiesPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let t = here.lang();
        let cards = store::cards(&here.site.db).await?;
        let files =
            (!cards.is_empty()).then(|| downloads(t, "", both("/strategies", t.open_data_strategies_of()).to_vec()));
        let named = cards.iter().map(|card| {
            let title =
                card.title.pick(t, card.language).map_or_else(|| card.slug.clone(), |said| said.text.to_owned());
            (strategy_path(&card.slug), title)
        });
        let facts = list(&here.site, "/strategies", t.strategy_list_title(), named);
        let drafts = drafts(&here).await?;
        Ok(view! {
            <Title text=t.strategy_list_title()/>
            <PageHead title=t.strategy_list_title() lead=t.strategy_list_lead()/>
            {if cards.is_empty() {
                view! { <Empty title=t.strategy_list_empty_title() text=t.strategy_list_empty_text()/> }.into_any()
            } else {
                let cards = cards.into_iter().map(|found| view! { <li>{card(t, &found)}</li> }).collect_view();
                view! { <ul class="card-list" role="list">{cards}</ul> }.into_any()
            }}
            {drafts}
            {files}
            <LinkedData facts/>
        })
    })
}

/// What was never published, for those who write it; for administrators, the way to begin another.
async fn drafts(here: &Page) -> AppResult<Option<AnyView>> {
    let Some(actor) = &here.visitor else { return Ok(None) };
    let (t, is_administrator) = (here.lang(), actor.is_administrator());
    let slugs = editing::unpublished(&here.site.db, (!is_administrator).then_some(actor.person)).await?;
    if slugs.is_empty() && !is_administrator {
        return Ok(None);
    }
    let drafts = slugs.iter().map(|slug| {
        view! { <li><a class="reach" href=edit_path(slug)>{slug.clone()}</a></li> }
    });
    let drafts = (!slugs.is_empty()).then(|| {
        view! { <h2>{t.editing_unpublished()}</h2><ul class="plain-list" role="list">{drafts.collect_view()}</ul> }
    });
    let new = is_administrator.then(|| view! { <p><a class="reach" href="/strategies/new">{t.editing_new()}</a></p> });
    Ok(Some(view! { <section class="section stack">{drafts}{new}</section> }.into_any()))
}

fn card(t: Lang, card: &StrategyCard) -> impl IntoView + use<> {
    let tongues = Tongues { reader: t, own: card.language };
    let (title, summary) = (tongues.say(&card.title), tongues.say(&card.summary));
    let adopted = (!card.adopted_on.is_empty()).then(|| adopted_on(t, &card.adopted_on));
    let by = (!card.adopted_by.is_empty()).then(|| card.adopted_by.clone());
    view! {
        <article class="card">
            <div class="card-head">
                <h2 class="card-title"><a href=strategy_path(&card.slug) lang=title.lang>{title.text}</a></h2>
            </div>
            {summary.some().map(|summary| view! { <p class="card-summary" lang=summary.lang>{summary.text}</p> })}
            <ul class="card-meta" role="list">
                {by.map(|by| view! { <li lang=card.language.code()>{by}</li> })}
                {adopted.map(|adopted| view! { <li>{adopted}</li> })}
                {(card.goals > 0).then(|| view! { <li>{t.strategy_count_goals(card.goals)}</li> })}
            </ul>
        </article>
    }
}
