//! All strategies.

use super::words::{Tongues, adopted_on};
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::strategy::model::{StrategyCard, strategy_path};
use crate::strategy::store;
use crate::ui::empty::Empty;
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// The list of strategies.
#[component]
pub fn StrategiesPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let t = here.lang();
        let cards = store::cards(&here.site.db).await?;
        Ok(view! {
            <Title text=t.strategy_list_title()/>
            <PageHead title=t.strategy_list_title() lead=t.strategy_list_lead()/>
            {if cards.is_empty() {
                view! { <Empty title=t.strategy_list_empty_title() text=t.strategy_list_empty_text()/> }.into_any()
            } else {
                let cards = cards.into_iter().map(|found| view! { <li>{card(t, &found)}</li> }).collect_view();
                view! { <ul class="card-list" role="list">{cards}</ul> }.into_any()
            }}
        })
    })
}

fn card(t: Lang, card: &StrategyCard) -> impl IntoView + use<> {
    let StrategyCard { strategy, goals } = card;
    let tongues = Tongues { reader: t, own: strategy.language };
    let (title, summary) = (tongues.say(&strategy.title), tongues.say(&strategy.summary));
    let adopted = (!strategy.adopted_on.is_empty()).then(|| adopted_on(t, &strategy.adopted_on));
    let by = (!strategy.adopted_by.is_empty()).then(|| strategy.adopted_by.clone());
    view! {
        <article class="card">
            <div class="card-head">
                <h2 class="card-title"><a href=strategy_path(&strategy.slug) lang=title.lang>{title.text}</a></h2>
            </div>
            {summary.some().map(|summary| view! { <p class="card-summary" lang=summary.lang>{summary.text}</p> })}
            <ul class="card-meta" role="list">
                {by.map(|by| view! { <li lang=strategy.language.code()>{by}</li> })}
                {adopted.map(|adopted| view! { <li>{adopted}</li> })}
                {(*goals > 0).then(|| view! { <li>{t.strategy_count_goals(*goals)}</li> })}
            </ul>
        </article>
    }
}
