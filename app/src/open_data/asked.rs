//! The tables about all strategies, all consultations, and the action lines of one.

use super::rows::Rows;
use super::strategy::line;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::{Course, Overview, Round, RoundPhase, Schedule, Stage};
use crate::consultations::rules;
use crate::proposals::model::{ActionLineCard, AuthorKind, LineVotes};
use crate::strategy::model::{GoalRef, StrategyCard};
use crate::strategy::texts::Texts;
use crate::ui::moment::iso;
use serde_json::{Value, json};

/// The columns of `strategies.csv`.
pub const STRATEGIES: [&str; 8] =
    ["strategy", "title", "summary", "language", "horizon", "adopted_by", "adopted_on", "goals"];
/// The columns of `consultations.csv`.
pub const CONSULTATIONS: [&str; 9] =
    ["consultation", "title", "summary", "organiser", "influence", "course", "begins", "ends", "rounds"];
/// The columns of `actions.csv` and of `action.csv`.
pub const ACTIONS: [&str; 16] = [
    "consultation",
    "action_line",
    "title",
    "summary",
    "language",
    "proposed_by",
    "organisation",
    "goals",
    "places",
    "published_at",
    "withdrawn",
    "comments",
    "round",
    "support",
    "neutral",
    "against",
];

/// One row for each strategy.
pub fn strategies(cards: &[StrategyCard], lang: Lang) -> Rows {
    let row = |card: &StrategyCard| {
        let say = |texts: &Texts| texts.pick(lang, card.language).map(|said| said.text.to_owned());
        vec![
            json!(card.slug),
            json!(say(&card.title)),
            json!(say(&card.summary)),
            json!(card.language.code()),
            line(&card.horizon),
            line(&card.adopted_by),
            line(&card.adopted_on),
            json!(card.goals),
        ]
    };
    Rows { columns: &STRATEGIES, rows: cards.iter().map(row).collect() }
}

/// One row for each published consultation; texts that a reader's language lacks come in the site's own.
pub fn consultations(overviews: &[Overview], lang: Lang, own: Lang, now: Timestamp) -> Rows {
    let row = |known: &Overview| {
        let Overview { consultation, texts, stages, rounds } = known;
        let course = match rules::course(stages, rounds, now) {
            Course::Running => "running",
            Course::ToCome => "to_come",
            Course::Over => "over",
        };
        let (begins, ends) = frame(stages, rounds);
        vec![
            json!(consultation.slug),
            json!(texts.title.pick(lang, own).map(|said| said.text)),
            json!(texts.summary.pick(lang, own).map(|said| said.text)),
            line(&consultation.organiser),
            json!(consultation.influence.name()),
            json!(course),
            json!(begins.map(iso)),
            json!(ends.map(iso)),
            json!(rounds.len()),
        ]
    };
    Rows { columns: &CONSULTATIONS, rows: overviews.iter().map(row).collect() }
}

/// From the first opening of a stage or a round to the last closing.
pub fn frame(stages: &[Stage], rounds: &[Round]) -> (Option<Timestamp>, Option<Timestamp>) {
    let times = || stages.iter().map(|stage| stage.interval).chain(rounds.iter().map(rules::held));
    (times().map(|time| time.opens_at).min(), times().map(|time| time.closes_at).max())
}

/// When a consultation opens what, and where its rounds stand.
pub fn schedule(schedule: &Schedule, now: Timestamp) -> (Value, Value) {
    let stage = |stage: &Stage| {
        let activities = stage.activities.iter().map(|activity| activity.name());
        json!({
            "stage": stage.kind.name(), "opens_at": iso(stage.interval.opens_at), "closes_at": iso(stage.interval.closes_at),
            "activities": activities.collect::<Vec<_>>(),
        })
    };
    let round = |round: &Round| {
        let phase = match rules::phase(round, now) {
            RoundPhase::ToCome => "to_come",
            RoundPhase::Open => "open",
            RoundPhase::Closed => "closed",
        };
        let held = rules::held(round);
        json!({ "round": round.number, "opens_at": iso(held.opens_at), "closes_at": iso(held.closes_at), "phase": phase })
    };
    (schedule.stages.iter().map(stage).collect(), schedule.rounds.iter().map(round).collect())
}

/// One row for each public action line; votes only where everybody may see them.
pub fn actions(cards: &[ActionLineCard], are_counts_public: bool) -> Rows {
    let row = |card: &ActionLineCard| {
        let head = [
            json!(card.consultation_slug),
            json!(card.code),
            json!(card.title),
            json!(card.summary),
            json!(card.language.code()),
            json!(author_name(card.author_kind)),
            json!(card.organisation_name),
            goals(&card.goals),
            line(&card.territories.join("; ")),
            json!(iso(card.published_at)),
            json!(card.is_withdrawn),
            json!(card.comments),
            json!(card.round.filter(|_| are_counts_public)),
        ];
        head.into_iter().chain(votes(are_counts_public.then_some(card.votes))).collect()
    };
    Rows { columns: &ACTIONS, rows: cards.iter().map(row).collect() }
}

/// In what capacity it was proposed; a person's name is in no download.
const fn author_name(kind: AuthorKind) -> &'static str {
    match kind {
        AuthorKind::Resident => "resident",
        AuthorKind::Organisation => "organisation",
        AuthorKind::Official => "official",
        AuthorKind::Imported => "imported",
    }
}

/// Goals of several strategies: each with its strategy, as in the results.
fn goals(goals: &[GoalRef]) -> Value {
    let named: Vec<String> = goals.iter().map(|goal| format!("{} {}", goal.slug, goal.code)).collect();
    line(&named.join("; "))
}

fn votes(votes: Option<LineVotes>) -> [Value; 3] {
    match votes {
        Some(LineVotes { support, neutral, against }) => [json!(support), json!(neutral), json!(against)],
        None => [Value::Null, Value::Null, Value::Null],
    }
}
