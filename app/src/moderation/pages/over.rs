//! What is still to do when the time of voting is over: the clock closes a round whatever waits in the queue.

use super::queue_address;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::calendar::zone;
use crate::consultations::model::{Consultation, Round};
use crate::consultations::rules::held;
use crate::moderation::model::Filter;
use crate::moderation::rules;
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// For those who run a consultation, on its page, the workspace, the queue and the page that closes: that its round is over while `undecided` items wait, or is
/// over and not closed; what that means, and what to do. Nothing while people vote, and where nothing is left.
pub fn left_over(
    t: Lang,
    consultation: &Consultation,
    rounds: &[Round],
    undecided: i64,
    now: Timestamp,
) -> Option<AnyView> {
    over(t, consultation, rounds, undecided, (now, false))
}

/// The same on the queue itself, to which it need not lead.
pub(super) fn left_over_in_queue(
    t: Lang,
    consultation: &Consultation,
    rounds: &[Round],
    undecided: i64,
    now: Timestamp,
) -> Option<AnyView> {
    over(t, consultation, rounds, undecided, (now, true))
}

fn over(
    t: Lang,
    consultation: &Consultation,
    rounds: &[Round],
    undecided: i64,
    (now, is_queue): (Timestamp, bool),
) -> Option<AnyView> {
    let round = rules::ended_last(rounds, now)?;
    let slug = &consultation.slug;
    let ended_at = held(round).closes_at;
    let when = t.date_time(ended_at, &zone(consultation));
    let to_queue = (undecided > 0 && !is_queue).then(|| {
        let queue = queue_address(slug, Filter::default(), None);
        view! { <p><a href=queue>{t.closing_to_queue()}</a></p> }
    });
    let (title, close_it) = (t.moderation_over_title(round.number, when), t.closing_title(round.number));
    if round.closure.is_some() {
        return (undecided > 0).then(|| {
            view! { <Notice kind="warn" title text=t.moderation_over_waiting(undecided)>{to_queue}</Notice> }.into_any()
        });
    }
    let close = format!("/consultations/{slug}/rounds/{}/close", round.number);
    let waiting = (undecided > 0).then(|| view! { <p>{t.closing_undecided(undecided)}</p> });
    Some(
        view! {
            <Notice kind="warn" title text=t.moderation_over_unclosed()>
                {waiting}
                {to_queue}
                <p><a href=close>{close_it}</a></p>
            </Notice>
        }
        .into_any(),
    )
}
