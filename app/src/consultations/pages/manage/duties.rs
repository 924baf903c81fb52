//! The checklist of what the law asks for.

use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::consultation_path;
use crate::legal::rules::{Check, Duty, Facts, Standing, checklist};
use crate::legal::term::{between as days, day};
use crate::ui::badge::{Badge, Tone};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// The days for which remarks are still taken, and the checklist, each line leading to where it is done; nothing of the latter
/// where no law asks for anything.
pub fn duties(t: Lang, slug: &str, facts: &Facts, (now, zone): (Timestamp, &TimeZone)) -> AnyView {
    let today = day(now, zone);
    let open = facts.term.zip(facts.closes_at.filter(|closes| now < *closes));
    let left = open.map(|(term, closes)| {
        let words = t.legal_taken_until(t.date_time(closes, zone), days(today, term.last_day));
        view! { <p>{words}</p> }
    });
    let line = |check: &Check| {
        let href = format!("{}/{}", consultation_path(slug), part(check.duty));
        view! { <li class="row"><a href=href>{t.legal_duty(check.duty)}</a>" "{standing(t, check.standing, today)}</li> }
    };
    let checks = checklist(facts, today);
    let list = (!checks.is_empty()).then(|| {
        view! {
            <section class="section stack">
                <h2>{t.legal_duties()}</h2>
                <ul class="stack-tight" role="list">{checks.iter().map(line).collect_view()}</ul>
            </section>
        }
    });
    view! { {left}{list} }.into_any()
}

/// Where a duty is done.
const fn part(duty: Duty) -> &'static str {
    match duty {
        Duty::Announce => "announcement",
        Duty::Text => "documents",
        Duty::Open => "stages",
        Duty::List | Duty::Dispatch => "addressees",
        Duty::Answer => "positions",
        Duty::Report => "report/manage",
    }
}

/// How far a duty is done, in words with a colour: with the days that are left, or over.
fn standing(t: Lang, standing: Standing, today: Date) -> AnyView {
    let said = |day: Date| t.written_day(&day.to_string());
    let (label, tone) = match standing {
        Standing::Done => (t.legal_done().to_owned(), Tone::Good),
        Standing::Published(on, None) => (t.legal_published(said(on)), Tone::Good),
        Standing::Published(on, Some(due)) if on <= due => (t.legal_published_by(said(on), said(due)), Tone::Good),
        Standing::Published(on, Some(due)) => (t.legal_published_late(said(on), days(due, on), said(due)), Tone::Bad),
        Standing::Excused => (t.legal_excused().to_owned(), Tone::Plain),
        Standing::Open(None) => (t.legal_open().to_owned(), Tone::Warn),
        Standing::Open(Some(due)) => (t.legal_open_by(t.written_day(&due.to_string()), days(today, due)), Tone::Warn),
        Standing::Late(due) => (t.legal_late(t.written_day(&due.to_string()), days(due, today)), Tone::Bad),
    };
    view! { <Badge label=label tone=tone/> }.into_any()
}
