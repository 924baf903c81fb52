//! What the document is: who adopted it, how, when, and the stages on its way.

use super::{Shown, section};
use crate::strategy::document::{Intent, Stage, StageOfDocument, StrategyKind, Vote};
use crate::strategy::pages::words::adopted_on;
use leptos::prelude::*;

/// The facts beside the text, each with its name.
pub fn facts(shown: Shown<'_>) -> Vec<(String, AnyView)> {
    let (t, strategy) = (shown.tongues.reader, &shown.document.strategy);
    let own = strategy.language.code();
    let mut facts: Vec<(String, AnyView)> = Vec::new();
    let mut tell = |name: &str, value: AnyView| facts.push((name.to_owned(), value));
    if let Some(kind) = strategy.kind {
        let kind = match kind {
            StrategyKind::Local => t.strategy_kind_local(),
            StrategyKind::SupraLocal => t.strategy_kind_supra_local(),
            StrategyKind::Project => t.strategy_kind_project(),
        };
        tell(t.strategy_kind(), kind.into_any());
    }
    tell(t.strategy_horizon(), strategy.horizon.clone().into_any());
    for (name, line) in [(t.strategy_adopted_by(), &strategy.adopted_by), (t.strategy_act(), &strategy.act)] {
        if !line.is_empty() {
            let line = line.clone();
            tell(name, view! { <span lang=own>{line}</span> }.into_any());
        }
    }
    let days = [
        (t.strategy_adopted_on(), &strategy.adopted_on),
        (t.strategy_published_on(), &strategy.published_on),
        (t.strategy_updated_on(), &strategy.updated_on),
    ];
    for (name, day) in days.into_iter().filter(|(_, day)| !day.is_empty()) {
        tell(name, adopted_on(t, day).into_any());
    }
    if let Some(vote) = strategy.vote {
        let vote = match vote {
            Vote::Unanimous => t.strategy_vote_unanimous(),
            Vote::Majority => t.strategy_vote_majority(),
        };
        tell(t.strategy_vote(), vote.into_any());
    }
    let votes = [
        (t.strategy_votes_for(), strategy.votes_for),
        (t.strategy_votes_against(), strategy.votes_against),
        (t.strategy_abstentions(), strategy.abstentions),
    ];
    for (name, votes) in votes {
        if let Some(votes) = votes {
            tell(name, t.number(votes).into_any());
        }
    }
    if !strategy.source.is_empty() {
        let link = view! { <a href=strategy.source.clone() hreflang=own>{t.strategy_document_link()}</a> };
        tell(t.strategy_document(), link.into_any());
    }
    if let Some(funding) = shown.tongues.say(&strategy.funding).some() {
        tell(t.strategy_funding(), funding.inline());
    }
    facts
}

/// The stages of the document itself; a plan shows its own.
pub fn stages(shown: Shown<'_>, plan: Option<&str>) -> Option<AnyView> {
    let t = shown.tongues.reader;
    let stages: Vec<&Stage> = shown.document.stages.iter().filter(|stage| stage.plan.as_deref() == plan).collect();
    (!stages.is_empty()).then(|| {
        let items = stages.into_iter().map(|stage| item(shown, stage)).collect_view();
        section("stages", t.strategy_stages(), view! { <ol class="stack">{items}</ol> }.into_any())
    })
}

fn item(shown: Shown<'_>, stage: &Stage) -> impl IntoView + use<> {
    let t = shown.tongues.reader;
    let kind = match stage.kind {
        StageOfDocument::Assumptions => t.strategy_stage_assumptions(),
        StageOfDocument::Draft => t.strategy_stage_draft(),
        StageOfDocument::Consultation => t.strategy_stage_consultation(),
        StageOfDocument::Adopted => t.strategy_stage_adopted(),
    };
    let day = adopted_on(t, &stage.on);
    let when = if stage.state == Some(Intent::Planned) { t.strategy_stage_planned(day) } else { day };
    let own = shown.document.strategy.language.code();
    let body = (!stage.body.is_empty()).then(|| stage.body.clone());
    let note = shown.tongues.say(&stage.note).some();
    let source = (!stage.source.is_empty()).then(|| stage.source.clone());
    view! {
        <li>
            <strong>{kind}</strong>": "{when}
            {body.map(|body| view! { " · "<span lang=own>{body}</span> })}
            {note.map(|note| view! { <p class="muted" lang=note.lang>{note.text}</p> })}
            {source.map(|source| view! { " "<a href=source hreflang=own>{t.strategy_stage_source()}</a> })}
        </li>
    }
}
