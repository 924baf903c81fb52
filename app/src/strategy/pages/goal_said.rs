//! What consultations said about a goal: the frozen results of the rounds in which its action lines were voted on.

use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::comments::model::Alignment;
use crate::consultations::calendar::named_zone;
use crate::front::page::Page;
use crate::strategy::model::{Goal, GoalId};
use crate::strategy::texts::Texts;
use crate::ui::badge::{Badge, Tone};
use crate::ui::chart::ResultBar;
use crate::ui::empty::Empty;
use crate::voting::snapshot::{Comments, GoalResult, ResultSnapshot};
use crate::voting::store::{FrozenRound, rounds_about};
use leptos::prelude::*;

/// Votes, people and comments by alignment, round by round, the latest first; each links to its results.
pub(super) async fn said(page: &Page, strategy: &str, goal: &Goal, id: GoalId) -> AppResult<AnyView> {
    let t = page.lang();
    let rounds = rounds_about(&page.site.db, id).await?;
    let mut cards = Vec::new();
    for round in &rounds {
        let result = ResultSnapshot::from_json(&round.json)?;
        let found = result.goals.iter().find(|found| found.goal.strategy == strategy && found.goal.code == goal.code);
        if let Some(found) = found {
            cards.push(card(t, round, &result, found, title(page, &round.title)));
        }
    }
    let inside = if cards.is_empty() {
        view! { <Empty title=t.strategy_said_none_title() text=t.strategy_said_none_text()/> }.into_any()
    } else {
        let cards = cards.into_iter().map(|card| view! { <li>{card}</li> }).collect_view();
        view! { <ul class="card-list" role="list">{cards}</ul> }.into_any()
    };
    Ok(view! {
        <section class="section stack" id="said">
            <h2>{t.strategy_said_title()}</h2>
            <p class="muted">{t.strategy_said_lead()}</p>
            {inside}
        </section>
    }
    .into_any())
}

fn title(page: &Page, title: &Texts) -> (String, Option<&'static str>) {
    let t = page.lang();
    let said = title.pick(t, page.site.settings.language);
    said.map_or_else(Default::default, |said| (said.text.to_owned(), (said.lang != t).then(|| said.lang.code())))
}

fn card(
    t: Lang,
    round: &FrozenRound,
    result: &ResultSnapshot,
    goal: &GoalResult,
    (title, lang): (String, Option<&'static str>),
) -> AnyView {
    let zone = named_zone(&round.time_zone);
    let href = format!("/consultations/{}/results?round={}", result.consultation, result.round);
    let id = format!("said-{}-{}", result.consultation, result.round);
    view! {
        <article class="card">
            <div class="card-head">
                <span class="card-code">{t.voting_round(result.round)}</span>
                <h3 class="card-title" lang=lang><a href=href>{title}</a></h3>
            </div>
            <ul class="card-meta" role="list">
                <li>{t.strategy_said_closed(t.date(result.closed_at, &zone))}</li>
                <li>{t.base_count_action_lines(goal.action_lines.len())}</li>
                <li>{t.base_count_votes(goal.votes.total())}</li>
                <li>{t.base_count_people(goal.participants)}</li>
                <li>{t.base_count_comments(goal.comments.total())}</li>
            </ul>
            {(goal.comments.total() > 0).then(|| leanings(t, goal.comments))}
            <div class="card-foot"><ResultBar lang=t id votes=goal.votes.into()/></div>
        </article>
    }
    .into_any()
}

/// The comments by alignment.
fn leanings(t: Lang, comments: Comments) -> impl IntoView + use<> {
    let badges = Alignment::ALL
        .map(|alignment| {
            let (word, tone, count) = match alignment {
                Alignment::For => (t.comments_for(), Tone::Support, comments.in_favour),
                Alignment::Neutral => (t.comments_neutral(), Tone::Neutral, comments.neutral),
                Alignment::Against => (t.comments_against(), Tone::Against, comments.against),
            };
            view! { <li><Badge label=format!("{word} {}", t.number(count)) tone/></li> }
        })
        .collect_view();
    view! { <ul class="badges" role="list" aria-label=t.strategy_said_comments()>{badges}</ul> }
}
