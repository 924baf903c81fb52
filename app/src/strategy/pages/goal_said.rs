//! What is discussed for a goal, and what was said: consultation by consultation, what is open first.

use super::goal_group::Group;
use crate::base::error::AppResult;
use crate::front::page::Page;
use crate::proposals::model::{Asked, GoalLine};
use crate::proposals::store::asked_about;
use crate::strategy::document::Goal;
use crate::strategy::model::GoalId;
use crate::ui::empty::Empty;
use crate::ui::pagination::Pagination;
use crate::voting::store::RoundAbout;
use leptos::prelude::*;

/// Action lines on a page: more would make a heavy one on a phone.
const SHOWN: usize = 40;

/// The action lines of the goal and of the goals under it, in whatever published consultation, a page at a time: each
/// consultation with where it stands and its last result.
pub(super) async fn said(
    page: &Page,
    strategy: &str,
    (goal, id): (&Goal, GoalId),
    lines: Vec<GoalLine>,
    rounds: Vec<RoundAbout>,
) -> AppResult<AnyView> {
    let t = page.lang();
    let asked = asked_about(&page.site.db, id).await?;
    if lines.is_empty() {
        return Ok(view! {
            <section class="section" id="action-lines">
                <h2>{t.strategy_said_title()}</h2>
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
    let mut groups = gathered(asked, lines, rounds);
    groups.sort_by_key(|group| group.place(page.reader.now));
    let mut shown = Vec::new();
    let (mut before, mut left) = ((number - 1) * SHOWN, SHOWN);
    for group in groups {
        let (from, size) = (before.min(group.lines.len()), group.lines.len());
        let to = (from + left).min(size);
        if from < to {
            shown.push(group.show(page, strategy, goal, from..to));
        }
        before -= from;
        left -= to - from;
    }
    Ok(view! {
        <section class="section" id="action-lines">
            <div class="section-head"><h2>{t.strategy_said_title()}</h2><p>{count}". "{t.strategy_said_lead()}</p></div>
            <div class="stack">
                {shown}
                <Pagination lang=t page=number as u64 pages=pages as u64 href=|number| format!("?page={number}#action-lines")/>
            </div>
        </section>
    }
    .into_any())
}

/// Each consultation with its own lines and rounds; one whose lines are all out of sight is not there.
fn gathered(asked: Vec<Asked>, lines: Vec<GoalLine>, rounds: Vec<RoundAbout>) -> Vec<Group> {
    let (mut lines, mut rounds) = (lines, rounds);
    let groups = asked.into_iter().map(|asked| {
        let id = asked.id;
        Group {
            lines: lines.extract_if(.., |line| line.consultation == id).collect(),
            rounds: rounds.extract_if(.., |about| about.round.consultation == id).collect(),
            asked,
        }
    });
    groups.filter(|group| !group.lines.is_empty()).collect()
}
