//! Where a consultation stands, what one can do now, and until when.

use super::super::model::{ActivityKind, Consultation, Course, Offer, Round, Stage};
use super::super::{calendar, rules};
use super::parts::{self, closes, opens};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use leptos::prelude::*;

/// The sheet of the side column.
pub fn sheet(t: Lang, consultation: &Consultation, stages: &[Stage], rounds: &[Round], now: Timestamp) -> AnyView {
    let mut offers = rules::offers(stages, rounds, now);
    // What counts most comes first: to vote, then what must be answered, then to propose, then to comment.
    offers.sort_by_key(|offer| match offer.activity {
        ActivityKind::Vote => 0,
        ActivityKind::Remark => 1,
        ActivityKind::Propose => 2,
        ActivityKind::Comment => 3,
    });
    match offers.split_first() {
        Some((first, more)) => {
            let result = rules::last_closed(rounds).map(|round| ended(t, consultation, first, round));
            open(t, consultation, first, more, result, now)
        }
        None => closed(t, consultation, stages, rounds, now),
    }
}

/// What one can do and until when, in the order in which it is asked; then what else is open. The stage stands in the track.
fn open(
    t: Lang,
    consultation: &Consultation,
    first: &Offer,
    more: &[Offer],
    result: Option<AnyView>,
    now: Timestamp,
) -> AnyView {
    let zone = calendar::zone(consultation);
    let left = |until: Timestamp| (t.duration_left(until.millis_since(now)), closes(t, until, &zone));
    // What ends at the same moment says so once.
    let more = more.chunk_by(|one, other| one.until == other.until).filter_map(|alike| {
        let (days, closing) = left(alike.first()?.until);
        let links = alike.iter().map(|offer| {
            view! { <li><a href=href(consultation, offer.activity)>{doing(t, offer.activity)}</a></li> }
        });
        let links = links.collect_view();
        Some(view! { <div class="now-more"><ul role="list">{links}</ul><p class="now-left">{days}", "{closing}</p></div> })
    });
    let more = more.collect_view();
    let (days, closing) = left(first.until);
    view! {
        <div class="now">
            <h2 class="now-title">{possible(t, first.activity)}</h2>
            <p class="now-left"><strong>{days}</strong>{closing}</p>
            <a class="button button-wide" href=href(consultation, first.activity)>{doing(t, first.activity)}</a>
            {more}
            {result}
        </div>
    }
    .into_any()
}

/// The result of a round that is closed while something else is open, and when voting ended, unless one votes again.
fn ended(t: Lang, consultation: &Consultation, first: &Offer, round: &Round) -> AnyView {
    let closed_at = rules::held(round).closes_at;
    let when = (first.activity != ActivityKind::Vote)
        .then(|| t.voting_closed(t.date_time(closed_at, &calendar::zone(consultation))))
        .map(|words| view! { <p class="now-left">{words}</p> });
    let (path, title) = parts::results(t, consultation, round);
    view! { <div class="now-ended">{when}<a class="button button-quiet button-wide" href=path>{title}</a></div> }
        .into_any()
}

fn closed(t: Lang, consultation: &Consultation, stages: &[Stage], rounds: &[Round], now: Timestamp) -> AnyView {
    let zone = calendar::zone(consultation);
    let has_results = rounds.iter().any(|round| round.closure.is_some());
    let next = rules::next_opening(stages, rounds, now);
    let title = match (rules::course(stages, rounds, now), next) {
        (Course::ToCome, _) => t.consultations_not_open_yet(),
        (Course::Running, _) => t.consultations_nothing_now(),
        (Course::Over, _) => t.consultations_over(),
    };
    let answers = next.is_none() && stages.iter().any(|stage| stage.activities.contains(&ActivityKind::Remark));
    let comes = match next {
        Some(moment) => opens(t, moment, &zone),
        None if answers => t.consultations_over_answers().to_owned(),
        None if has_results => t.consultations_over_results().to_owned(),
        None => t.consultations_results_follow().to_owned(),
    };
    let results = has_results.then(|| {
        let href = format!("/consultations/{}/results", consultation.slug);
        view! { <a class="button button-wide" href=href>{t.consultations_see_results()}</a> }
    });
    // Its page says when the report comes, as long as there is none.
    let report = answers.then(|| {
        let class = if has_results { "button button-quiet button-wide" } else { "button button-wide" };
        view! { <a class=class href=format!("/consultations/{}/report", consultation.slug)>{t.final_report_title()}</a> }
    });
    view! {
        <div class="now now-closed">
            <h2 class="now-title">{title}</h2>
            <p class="now-left">{comes}</p>
            {results}
            {report}
        </div>
    }
    .into_any()
}

fn possible(t: Lang, activity: ActivityKind) -> &'static str {
    match activity {
        ActivityKind::Propose => t.consultations_possible_propose(),
        ActivityKind::Comment => t.consultations_possible_comment(),
        ActivityKind::Vote => t.consultations_possible_vote(),
        ActivityKind::Remark => t.consultations_possible_remark(),
    }
}

fn doing(t: Lang, activity: ActivityKind) -> &'static str {
    match activity {
        ActivityKind::Propose => t.consultations_do_propose(),
        ActivityKind::Comment => t.consultations_do_comment(),
        ActivityKind::Vote => t.consultations_do_vote(),
        ActivityKind::Remark => t.consultations_do_remark(),
    }
}

/// Where it is done. One comments and votes under each action line, so these lead to the list of them.
fn href(consultation: &Consultation, activity: ActivityKind) -> String {
    match activity {
        ActivityKind::Propose => format!("/consultations/{}/proposals/new", consultation.slug),
        ActivityKind::Remark => format!("/consultations/{}/remarks/new", consultation.slug),
        ActivityKind::Comment | ActivityKind::Vote => "#action-lines".to_owned(),
    }
}
