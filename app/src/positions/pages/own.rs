//! One's own remarks, and what was answered.

use super::block::led_list;
use super::words::{disposition_tone, disposition_word};
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::positions::store::Mine;
use crate::remarks::model::{RemarkState, remark_path};
use crate::ui::badge::Stamp;
use leptos::prelude::*;

/// Characters of a remark, and of a justification, that a line shows.
const WORDS: usize = 160;

/// A remark among those of somebody who wrote it, with its position and where it led once that is published.
pub fn own_answer(t: Lang, slug: &str, one: &Mine) -> AnyView {
    let decision = one.decision.map(|id| {
        view! { <p><a class="reach" href=format!("/decisions/{id}")>{t.remarks_hidden_why()}</a></p> }
    });
    let state = match one.state {
        RemarkState::Visible => None,
        RemarkState::Withdrawn => Some(t.remarks_is_withdrawn()),
        RemarkState::Hidden => Some(t.remarks_is_hidden()),
        RemarkState::Waiting => Some(t.remarks_is_waiting()),
    };
    let is_there = one.state != RemarkState::Withdrawn;
    let text = is_there.then(|| excerpt(&one.words, WORDS));
    let answer = one.disposition.filter(|_| is_there).map(|disposition| {
        let words = excerpt(&one.justification, WORDS);
        view! { <p><Stamp label=disposition_word(t, disposition) tone=disposition_tone(disposition)/>" "{words}</p> }
    });
    view! {
        <li class="stack-tight">
            <p>
                <a href=remark_path(slug, one.number)>{t.remarks_number(one.number.to_string())}</a>
                {state.map(|state| format!(" ({state})"))}
                {text.map(|text| view! { ": " <span lang=one.language.foreign_in(t)>{text}</span> })}
            </p>
            {decision}
            {one.waits_for_answer().then(|| view! { <p class="muted">{t.positions_not_yet()}</p> })}
            {answer}
            {led_list(t, slug, &one.led)}
        </li>
    }
    .into_any()
}
