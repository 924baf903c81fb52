//! What the pages of goals and action lines say of moves.

use crate::base::error::AppResult;
use crate::consultations::calendar::named_zone;
use crate::front::page::Page;
use crate::moves::store;
use crate::proposals::model::{ActionLine, line_path};
use crate::strategy::model::{GoalId, goal_path};
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// That an action line stood under another goal before; nothing where it was never moved.
///
/// # Errors
/// The database does not answer.
pub async fn moved_line(page: &Page, line: &ActionLine, zone: &TimeZone) -> AppResult<Option<AnyView>> {
    let t = page.lang();
    let moved = store::of_line(&page.site.db, line.id).await?;
    Ok(moved.map(|moved| {
        let text = t.moves_line_came(t.date(moved.moved_at, zone), moved.from_code.clone(), moved.to_code.clone());
        let href = goal_path(&moved.strategy, &moved.from_code);
        view! { <Notice text><p><a href=href>{t.moves_old_goal()}</a></p></Notice> }.into_any()
    }))
}

/// The action lines that stood under a goal, and where they went.
///
/// # Errors
/// The database does not answer.
pub async fn left_lines(page: &Page, goal: GoalId) -> AppResult<Option<AnyView>> {
    let t = page.lang();
    let left = store::left_goal(&page.site.db, goal).await?;
    if left.is_empty() {
        return Ok(None);
    }
    let items = left.into_iter().map(|moved| {
        let when = t.date(moved.moved_at, &named_zone(&moved.time_zone));
        let line = line_path(&moved.slug, &moved.code);
        let goal = goal_path(&moved.strategy, &moved.to_code);
        let name = format!("{} {}", moved.code, moved.title);
        view! {
            <li>
                <a class="reach" href=line lang=moved.language.foreign_in(t)>{name}</a> ": "
                <a class="reach" href=goal>{t.moves_line_left(when, moved.to_code)}</a>
            </li>
        }
    });
    let items = items.collect_view();
    Ok(Some(
        view! { <section class="section" id="moved"><h2>{t.moves_left_goal()}</h2><ul>{items}</ul></section> }
            .into_any(),
    ))
}
