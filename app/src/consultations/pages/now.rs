//! Where a consultation stands, what one can do now, and until when.

use super::super::model::{ActivityKind, Consultation, Course, Offer, Round, Stage};
use super::super::{calendar, rules};
use super::parts::{closes, opens};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use leptos::prelude::*;

/// The sheet of the side column.
pub fn sheet(t: Lang, consultation: &Consultation, stages: &[Stage], rounds: &[Round], now: Timestamp) -> AnyView {
    let mut offers = rules::offers(stages, rounds, now);
    // What counts most comes first: to vote, then to propose, then to comment.
    offers.sort_by_key(|offer| match offer.activity {
        ActivityKind::Vote => 0,
        ActivityKind::Propose => 1,
        ActivityKind::Comment => 2,
    });
    match offers.split_first() {
        Some((first, more)) => open(t, consultation, stages, first, more, now),
        None => closed(t, consultation, stages, rounds, now),
    }
}

fn open(
    t: Lang,
    consultation: &Consultation,
    stages: &[Stage],
    first: &Offer,
    more: &[Offer],
    now: Timestamp,
) -> AnyView {
    let zone = calendar::zone(consultation);
    // A round may be open while no stage is.
    let stage = rules::stage_now(stages, now).map(|kind| t.consultations_stage_is(t.stage(kind)));
    let title = stage.unwrap_or_else(|| t.consultations_now().to_owned());
    let more = more.iter().map(|offer| {
        view! {
            <li>
                <a href=href(consultation, offer.activity)>{doing(t, offer.activity)}</a>
                <br/>
                <span class="muted">{t.duration_left(offer.until.millis_since(now))}", "{closes(t, offer.until, &zone)}</span>
            </li>
        }
    });
    let more = more.collect_view();
    view! {
        <div class="now">
            <h2 class="now-title">{title}</h2>
            <p class="now-left"><strong>{t.duration_left(first.until.millis_since(now))}</strong>{closes(t, first.until, &zone)}</p>
            <a class="button button-wide" href=href(consultation, first.activity)>{doing(t, first.activity)}</a>
            {(!more.is_empty()).then(|| view! { <ul class="stack-tight small now-more" role="list">{more}</ul> })}
        </div>
    }
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
    let comes = match next {
        Some(moment) => opens(t, moment, &zone),
        None if has_results => t.consultations_over_results().to_owned(),
        None => t.consultations_results_follow().to_owned(),
    };
    let results = has_results.then(|| {
        let href = format!("/consultations/{}/results", consultation.slug);
        view! { <a class="button button-wide" href=href>{t.consultations_see_results()}</a> }
    });
    view! {
        <div class="now now-closed">
            <h2 class="now-title">{title}</h2>
            <p class="now-left">{comes}</p>
            {results}
        </div>
    }
    .into_any()
}

fn doing(t: Lang, activity: ActivityKind) -> &'static str {
    match activity {
        ActivityKind::Propose => t.consultations_do_propose(),
        ActivityKind::Comment => t.consultations_do_comment(),
        ActivityKind::Vote => t.consultations_do_vote(),
    }
}

/// Where it is done. One comments and votes under each action line, so these lead to the list of them.
fn href(consultation: &Consultation, activity: ActivityKind) -> String {
    match activity {
        ActivityKind::Propose => format!("/consultations/{}/proposals/new", consultation.slug),
        ActivityKind::Comment | ActivityKind::Vote => "#action-lines".to_owned(),
    }
}
