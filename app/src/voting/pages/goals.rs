//! What was said about each goal.

use super::super::snapshot::{GoalResult, ResultSnapshot};
use crate::base::i18n::Lang;
use crate::strategy::model::goal_path;
use crate::ui::chart::ResultBar;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// Each goal with its action lines, votes, people and comments; nothing where no action line serves a goal.
pub fn goals_view(t: Lang, result: &ResultSnapshot) -> Option<AnyView> {
    if result.goals.is_empty() {
        return None;
    }
    let columns = vec![
        Column::words(t.voting_goal()),
        Column::numbers(t.voting_goal_lines()),
        Column::numbers(t.voting_goal_votes()),
        Column::numbers(t.ui_support()),
        Column::numbers(t.ui_neutral()),
        Column::numbers(t.ui_against()),
        Column::numbers(t.voting_goal_people()),
        Column::numbers(t.voting_goal_comments_for()),
        Column::numbers(t.voting_goal_comments_neutral()),
        Column::numbers(t.voting_goal_comments_against()),
    ];
    let bars = result.goals.iter().enumerate().map(|(index, goal)| bar(t, index, goal)).collect_view();
    let rows = result.goals.iter().map(|goal| row(t, goal)).collect();
    let view = view! {
        <section class="section" aria-labelledby="by-goal">
            <h2 id="by-goal">{t.voting_by_goal()}</h2>
            <div class="stack">
                <ul class="stack-loose" role="list">{bars}</ul>
                <details class="disclosure">
                    <summary>{t.ui_as_table()}</summary>
                    <DataTable caption=t.voting_by_goal() quiet_caption=true columns rows/>
                </details>
            </div>
        </section>
    };
    Some(view.into_any())
}

/// The goal's name in the reader's language, else in any.
pub(super) fn title(t: Lang, goal: &GoalResult) -> (String, Option<&'static str>) {
    if let Some(title) = goal.title.get(t.code()) {
        return (title.clone(), None);
    }
    let other = goal.title.iter().find_map(|(code, title)| Some((title.clone(), Lang::from_code(code)?.code())));
    other.map_or_else(|| (goal.goal.code.clone(), None), |(title, lang)| (title, Some(lang)))
}

fn bar(t: Lang, index: usize, goal: &GoalResult) -> impl IntoView + use<> {
    let (title, lang) = title(t, goal);
    let (code, href) = (goal.goal.code.clone(), goal_path(&goal.goal.strategy, &goal.goal.code));
    view! {
        <li class="stack stack-tight">
            <div class="goal-head">
                <h3><span class="goal-code">{code}</span> " " <a href=href lang=lang>{title}</a></h3>
                <p class="muted small">
                    {t.base_count_action_lines(goal.action_lines.len())}" · "{t.base_count_people(goal.participants)}
                </p>
            </div>
            <ResultBar lang=t id=format!("goal-{index}") votes=goal.votes.into() small=true is_over=true/>
        </li>
    }
}

fn row(t: Lang, goal: &GoalResult) -> Vec<AnyView> {
    let number = |count: i64| t.number(count).into_any();
    let lines = i64::try_from(goal.action_lines.len()).unwrap_or(i64::MAX);
    vec![
        goal.goal.code.clone().into_any(),
        number(lines),
        number(goal.votes.total()),
        number(goal.votes.support),
        number(goal.votes.neutral),
        number(goal.votes.against),
        number(goal.participants),
        number(goal.comments.in_favour),
        number(goal.comments.neutral),
        number(goal.comments.against),
    ]
}
