//! What was said about each action line, a page of them at a time.

use super::super::snapshot::{GoalResult, LineResult, ResultSnapshot};
use super::goals::title;
use super::splits;
use crate::base::i18n::Lang;
use crate::front::page::Page;
use crate::proposals::model::line_path;
use crate::strategy::model::goal_path;
use crate::ui::badge::{Badge, GoalBadge, Tone};
use crate::ui::chart::ResultBar;
use crate::ui::pagination::Pagination;
use leptos::prelude::*;
use std::cmp::Reverse;

/// Action lines on one page: more would make a heavy page on a phone.
const LINES: usize = 20;

/// In which order the action lines stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Position,
    Support,
    Votes,
}

impl Sort {
    const ALL: [Self; 3] = [Self::Position, Self::Support, Self::Votes];

    fn name(self) -> &'static str {
        match self {
            Self::Position => "position",
            Self::Support => "support",
            Self::Votes => "votes",
        }
    }

    fn label(self, t: Lang) -> &'static str {
        match self {
            Self::Position => t.voting_sort_position(),
            Self::Support => t.voting_sort_support(),
            Self::Votes => t.voting_sort_votes(),
        }
    }

    fn order(self, lines: &mut [&LineResult]) {
        match self {
            Self::Position => {}
            // By share, in ten thousandths so that no rounding of machines decides; of equal shares the larger vote.
            Self::Support => lines.sort_by_key(|line| {
                let total = line.votes.total();
                Reverse((line.votes.support * 10_000 / total.max(1), total))
            }),
            Self::Votes => lines.sort_by_key(|line| Reverse(line.votes.total())),
        }
    }
}

/// The public action lines with their counts, and a word on those that were out of sight.
pub fn lines_view(page: &Page, result: &ResultSnapshot) -> AnyView {
    let t = page.lang();
    let asked = page.query("sort");
    let sort = Sort::ALL.into_iter().find(|sort| asked.as_deref() == Some(sort.name())).unwrap_or(Sort::Position);
    let (mut public, hidden): (Vec<&LineResult>, Vec<&LineResult>) =
        result.action_lines.iter().partition(|line| line.is_public);
    sort.order(&mut public);
    let pages = public.len().div_ceil(LINES).max(1);
    let number = page.query("page").and_then(|number| number.parse().ok()).unwrap_or(1_usize).clamp(1, pages);
    let cards = public.iter().skip((number - 1) * LINES).take(LINES).map(|line| card(t, result, line)).collect_view();
    let round = result.round;
    let sorts = Sort::ALL.into_iter().map(|other| {
        let here = (other == sort).then_some("true");
        view! { <li><a href=format!("?round={round}&sort={}#by-line", other.name()) aria-current=here>{other.label(t)}</a></li> }
    });
    view! {
        <section class="section" aria-labelledby="by-line">
            <h2 id="by-line">{t.voting_by_line()}</h2>
            <div class="stack">
                <nav aria-label=t.voting_sort()><ul class="filters" role="list">{sorts.collect_view()}</ul></nav>
                <ol class="card-list card-pairs" role="list">{cards}</ol>
                <Pagination
                    lang=t
                    page=number as u64
                    pages=pages as u64
                    href=move |number| format!("?round={round}&sort={}&page={number}#by-line", sort.name())
                />
            </div>
            {(!hidden.is_empty()).then(|| out_of_sight(t, &hidden))}
        </section>
    }
    .into_any()
}

fn card(t: Lang, result: &ResultSnapshot, line: &LineResult) -> impl IntoView + use<> {
    let href = line_path(&result.consultation, &line.code);
    let lang = line.language.foreign_in(t);
    let goals = line.goals.iter().filter_map(|key| result.goals.iter().find(|goal| goal.goal == *key));
    let goals: Vec<AnyView> = goals.map(|goal| badge(t, goal)).collect();
    view! {
        <li>
            <article class="card">
                <div class="card-head">
                    <span class="card-code">{line.code.clone()}</span>
                    <h3 class="card-title" lang=lang><a href=href>{line.title.clone()}</a></h3>
                </div>
                {(!goals.is_empty()).then(|| view! { <ul class="badges" role="list">{goals}</ul> })}
                <ul class="card-meta" role="list">
                    {line.is_withdrawn.then(|| view! { <li><Badge label=t.voting_was_withdrawn() tone=Tone::Warn/></li> })}
                    <li>{t.base_count_votes(line.votes.total())}</li>
                    <li>{t.base_count_comments(line.comments.total())}</li>
                </ul>
                <div class="card-foot">
                    <ResultBar lang=t id=format!("line-{}", line.code) votes=line.votes.into() is_over=true/>
                    {(line.votes.total() > 0).then(|| splits::splits_view(t, line))}
                </div>
            </article>
        </li>
    }
}

/// A goal that an action line serves, by code and name.
fn badge(t: Lang, goal: &GoalResult) -> AnyView {
    let (title, lang) = title(t, goal);
    let (code, href) = (goal.goal.code.clone(), goal_path(&goal.goal.strategy, &goal.goal.code));
    view! { <li lang=lang><GoalBadge code title href/></li> }.into_any()
}

/// How many texts, and how many votes: those are in the number at the head of the page.
fn out_of_sight(t: Lang, hidden: &[&LineResult]) -> impl IntoView + use<> {
    let votes: i64 = hidden.iter().map(|line| line.votes.total()).sum();
    let text = format!("{} {}", t.voting_not_public_text(hidden.len()), t.voting_not_public_votes(votes));
    view! { <h3>{t.voting_not_public()}</h3> <p>{text}</p> }
}
