//! The checklist of what the law asks for.

use crate::base::i18n::Lang;
use crate::legal::rules::{Check, Duty, Standing};
use crate::ui::badge::{Badge, Tone};
use jiff::civil::Date;
use leptos::prelude::*;

/// The checklist, each line leading to where it is done; nothing where no law asks for anything.
pub(super) fn checklist(t: Lang, checks: &[Check], today: Date, path: impl Fn(&str) -> String) -> Option<AnyView> {
    let line = |check: &Check| {
        let (href, name) = (path(part(check.duty)), t.legal_duty(check.duty));
        view! { <li class="row"><a href=href>{name}</a>" "{standing(t, check.standing, today)}</li> }
    };
    (!checks.is_empty()).then(|| {
        view! {
            <section class="section stack">
                <h2>{t.legal_duties()}</h2>
                <ul class="stack-tight" role="list">{checks.iter().map(line).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

/// Where a duty is done.
const fn part(duty: Duty) -> &'static str {
    match duty {
        Duty::Announce => "announcement",
        Duty::Open => "stages",
        Duty::List | Duty::Dispatch => "addressees",
        Duty::Answer => "positions",
        Duty::Report => "report/manage",
    }
}

/// How far a duty is done, in words with a colour: with the days that are left, or over.
fn standing(t: Lang, standing: Standing, today: Date) -> AnyView {
    let days = |due: Date| i64::from(today.until(due).map_or(0, |span| span.get_days()));
    let (label, tone) = match standing {
        Standing::Done => (t.legal_done().to_owned(), Tone::Good),
        Standing::Excused => (t.legal_excused().to_owned(), Tone::Plain),
        Standing::Open(None) => (t.legal_open().to_owned(), Tone::Warn),
        Standing::Open(Some(due)) => (t.legal_open_by(t.written_day(&due.to_string()), days(due)), Tone::Warn),
        Standing::Late(due) => (t.legal_late(t.written_day(&due.to_string()), -days(due)), Tone::Bad),
    };
    view! { <Badge label=label tone=tone/> }.into_any()
}
