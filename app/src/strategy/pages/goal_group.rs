//! One consultation on the page of a goal: where it stands, what came of it, its action lines.

use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::comments::model::Alignment;
use crate::commitments::hearing::commitment_of;
use crate::commitments::pages::state_badge;
use crate::consultations::calendar::named_zone;
use crate::consultations::model::{Round, RoundPhase, consultation_path, results_path};
use crate::consultations::rules::{opening, phase};
use crate::front::page::Page;
use crate::proposals::model::{Asked, GoalLine};
use crate::proposals::pages::line_author;
use crate::strategy::document::Goal;
use crate::ui::badge::{Badge, Tone};
use crate::ui::chart::ResultBar;
use crate::voting::model::Counts;
use crate::voting::rules::is_told_instead;
use crate::voting::snapshot::{Comments, GoalResult};
use crate::voting::store::{RoundAbout, Told};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use std::ops::Range;

/// A consultation with its action lines for the goal, and its rounds.
pub(super) struct Group {
    pub asked: Asked,
    pub lines: Vec<GoalLine>,
    pub rounds: Vec<RoundAbout>,
}

/// Where a consultation stands, and the moment that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// Something is open until then.
    Open(Timestamp),
    /// It opens then.
    ToCome(Timestamp),
    /// It ended then.
    Closed(Timestamp),
    /// Nobody has said when.
    Unplanned,
}

impl Group {
    /// Votes count most; where no round is open, the stages say whether one can take part.
    fn standing(&self, now: Timestamp) -> Standing {
        let rounds = || self.rounds.iter().map(|about| &about.round);
        let open = rounds().filter(|round| phase(round, now) == RoundPhase::Open).map(|round| round.planned.closes_at);
        let to_come =
            rounds().filter(|round| phase(round, now) == RoundPhase::ToCome).map(|round| opening(round).opens_at);
        let stages = self.asked.stages;
        let stages_open = stages.filter(|stages| stages.contains(now)).map(|stages| stages.closes_at);
        let stages_to_come = stages.filter(|stages| now < stages.opens_at).map(|stages| stages.opens_at);
        let ended = rounds().map(ended).chain(stages.map(|stages| stages.closes_at)).filter(|end| *end <= now).max();
        let all_closed = rounds().all(|round| phase(round, now) == RoundPhase::Closed) && !self.rounds.is_empty();
        None.or(open.max().map(Standing::Open))
            .or(stages_open.filter(|_| !all_closed).map(Standing::Open))
            .or(to_come.chain(stages_to_come).min().map(Standing::ToCome))
            .or(ended.map(Standing::Closed))
            .unwrap_or(Standing::Unplanned)
    }

    /// What is open and closes next comes first, then what opens next, then what was closed last.
    pub(super) fn place(&self, now: Timestamp) -> (u8, i64) {
        match self.standing(now) {
            Standing::Open(until) => (0, until.0),
            Standing::ToCome(from) => (1, from.0),
            Standing::Closed(at) => (2, -at.0),
            Standing::Unplanned => (3, 0),
        }
    }

    /// What is told of something: what the last closed round says in which it got votes, else the last one that names it.
    fn told<T>(&self, find: impl Fn(&Told) -> Option<(T, Counts)>) -> Option<(&Told, T)> {
        let results = self.rounds.iter().filter_map(|about| {
            let told = about.told.as_ref()?;
            Some((told, find(told)?))
        });
        let last =
            results.reduce(|earlier, later| if is_told_instead(later.1.1, earlier.1.1) { later } else { earlier });
        last.map(|(told, (found, _))| (told, found))
    }

    /// The consultation with some of its action lines.
    pub(super) fn show(&self, page: &Page, strategy: &str, goal: &Goal, shown: Range<usize>) -> AnyView {
        let (t, zone) = (page.lang(), named_zone(&self.asked.time_zone));
        let path = consultation_path(&self.asked.slug);
        let title = self.asked.title.pick(t, page.site.settings.language);
        let lang = title.and_then(|said| said.lang.foreign_in(t));
        let title = title.map_or_else(|| self.asked.slug.clone(), |said| said.text.to_owned());
        let is_it = |found: &&GoalResult| found.goal.strategy == strategy && found.goal.code == goal.code;
        let result = |told: &Told| told.result.goals.iter().find(is_it).map(|found| (found.clone(), found.votes));
        let found = self.told(result);
        let last = found.as_ref().map(|(told, _)| told.round);
        let outcome = found.map(|(told, result)| outcome(t, told, &result, &zone));
        let lines = self.lines.get(shown).unwrap_or_default();
        let lines = lines.iter().map(|line| {
            let votes = self.told(|told| told.result.votes.get(&line.code).map(|votes| (*votes, *votes)));
            row(t, line, goal, votes.map(|(told, votes)| (votes, (Some(told.round) != last).then_some(told.round))))
        });
        let lines = lines.collect_view();
        view! {
            <article class="asked">
                <div class="section-head">
                    <h3 lang=lang><a href=path>{title}</a></h3>
                    {state(t, self.standing(page.reader.now), &zone)}
                </div>
                {outcome}
                <ul class="asked-lines" role="list">{lines}</ul>
            </article>
        }
        .into_any()
    }
}

/// When a round is over: its closing, else its planned end.
fn ended(round: &Round) -> Timestamp {
    round.closure.as_ref().map_or(round.planned.closes_at, |closure| closure.closed_at)
}

fn state(t: Lang, standing: Standing, zone: &TimeZone) -> Option<AnyView> {
    let (label, tone) = match standing {
        Standing::Open(until) => (t.strategy_asked_open(t.date_time(until, zone)), Tone::Good),
        Standing::ToCome(from) => (t.strategy_asked_to_come(t.date_time(from, zone)), Tone::Plain),
        Standing::Closed(at) => (t.strategy_asked_closed(t.date(at, zone)), Tone::Neutral),
        Standing::Unplanned => return None,
    };
    Some(view! { <Badge label tone/> }.into_any())
}

/// What came of a round for the goal: votes, people, comments by alignment, and the way to the whole result.
fn outcome(t: Lang, told: &Told, goal: &GoalResult, zone: &TimeZone) -> AnyView {
    let href = results_path(&told.slug, told.round);
    let id = format!("said-{}-{}", told.slug, told.round);
    view! {
        <div class="asked-result stack-tight">
            <ul class="card-meta" role="list">
                <li><a href=href>{t.voting_results_title(told.round)}</a></li>
                <li>{t.strategy_said_closed(t.date(told.result.closed_at, zone))}</li>
                <li>{t.base_count_votes(goal.votes.total())}</li>
                <li>{t.base_count_people(goal.participants)}</li>
                <li>{t.base_count_comments(goal.comments.total())}</li>
            </ul>
            <ResultBar lang=t id votes=goal.votes.into() small=true is_over=true/>
            {(goal.comments.total() > 0).then(|| leanings(t, goal.comments))}
        </div>
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
    view! {
        <div class="row small">
            <span class="muted">{t.strategy_said_comments()}</span>
            <ul class="badges" role="list" aria-label=t.strategy_said_comments()>{badges}</ul>
        </div>
    }
}

/// An action line in one look: what it is, whose, which goal under this one it serves, how it was received; in which round, if
/// that is not the one that is told of the goal.
fn row(t: Lang, line: &GoalLine, goal: &Goal, votes: Option<(Counts, Option<i64>)>) -> AnyView {
    let lang = line.language.foreign_in(t);
    let below = line.goals.iter().filter(|code| **code != goal.code);
    let below = below.map(|code| view! { <li><Badge label=code.clone() tone=Tone::Brand/></li> }).collect_view();
    let became = commitment_of(line);
    let id = format!("line-{}-{}", line.consultation_slug, line.code);
    view! {
        <li class="asked-line">
            <span class="card-code">{line.code.clone()}</span>
            <div>
                <a class="asked-title" href=line.path() lang=lang>{line.title.clone()}</a>
                <ul class="card-meta" role="list">
                    {below}
                    {line.is_withdrawn.then(|| view! { <li><Badge label=t.proposals_line_withdrawn() tone=Tone::Warn/></li> })}
                    {became.map(|state| view! { <li>{state_badge(t, state)}</li> })}
                    <li>{line_author(t, line.author_kind, line.organisation_name.as_deref(), line.is_heard)}</li>
                    <li><a href=format!("{}#comments", line.path())>{t.base_count_comments(line.comments)}</a></li>
                    {votes.and_then(|(_, round)| round).map(|round| view! { <li>{t.voting_round(round)}</li> })}
                </ul>
            </div>
            {votes.map(|(votes, _)| view! { <ResultBar lang=t id votes=votes.into() small=true/> })}
        </li>
    }
    .into_any()
}
