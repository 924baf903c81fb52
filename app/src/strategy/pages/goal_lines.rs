//! The action lines under a goal.

use crate::base::error::AppResult;
use crate::front::page::Page;
use crate::proposals::pages::card;
use crate::proposals::store;
use crate::strategy::model::GoalId;
use crate::ui::empty::Empty;
use crate::ui::pagination::Pagination;
use leptos::prelude::*;

/// Cards on a page: more would make a heavy one on a phone.
const SHOWN: usize = 20;

/// What is proposed for the goal and the goals under it, in whatever published consultation, a page at a time.
pub(super) async fn proposed(page: &Page, goal: GoalId) -> AppResult<AnyView> {
    let t = page.lang();
    let lines = store::cards_of_goal(&page.site.db, goal).await?;
    if lines.is_empty() {
        return Ok(view! {
            <section class="section" id="action-lines">
                <h2>{t.proposals_lines_title()}</h2>
                <Empty title=t.strategy_lines_none_title() text=t.strategy_lines_none_text()>
                    <a class="button button-quiet" href="/consultations">{t.ui_nav_consultations()}</a>
                </Empty>
            </section>
        }
        .into_any());
    }
    let pages = lines.len().div_ceil(SHOWN);
    let number = page.query("page").and_then(|number| number.parse().ok()).unwrap_or(1_usize).clamp(1, pages);
    let count = t.base_count_action_lines(lines.len());
    let cards = lines.into_iter().skip((number - 1) * SHOWN).take(SHOWN);
    let cards = cards.map(|line| view! { <li>{card(t, line, None)}</li> }).collect_view();
    Ok(view! {
        <section class="section" id="action-lines">
            <h2>{t.proposals_lines_title()}</h2>
            <div class="stack">
                <p class="muted">{count}</p>
                <ul class="card-list" role="list">{cards}</ul>
                <Pagination lang=t page=number as u64 pages=pages as u64 href=|number| format!("?page={number}#action-lines")/>
            </div>
        </section>
    }
    .into_any())
}
