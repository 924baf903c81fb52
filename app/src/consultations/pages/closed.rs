//! How a round ended.

use super::super::model::Round;
use super::super::rules;
use crate::base::i18n::Lang;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// That somebody closed the round, when, and why. Nothing where the clock did, at its time.
pub fn closing_note(t: Lang, round: &Round, zone: &TimeZone) -> Option<AnyView> {
    let closure = round.closure.as_ref().filter(|closure| closure.closed_by.is_some() || !closure.reason.is_empty())?;
    let when = t.date_time(closure.closed_at, zone);
    let closed = if rules::is_closed_early(round) {
        t.consultations_closed_early(t.date_time(round.planned.closes_at, zone), when)
    } else {
        t.consultations_closed_by_hand(when)
    };
    let reason = (!closure.reason.is_empty()).then(|| {
        let reason = closure.reason.clone();
        view! {
            <p>{t.consultations_closing_reason()}</p>
            <div class="prose"><blockquote><p>{reason}</p></blockquote></div>
        }
    });
    Some(view! { <div class="stack-tight"><p>{closed}</p>{reason}</div> }.into_any())
}
