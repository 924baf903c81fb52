//! The remark that is to be answered, for officials.

use super::paragraphs;
use super::words::{channel_word, submitter};
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::positions::store::{Asked, Place};
use crate::proposals::diff::diff;
use crate::remarks::model::RemarkState;
use crate::ui::badge::{Badge, Tone};
use crate::ui::diff::Diff;
use crate::ui::key_value::KeyValue;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// Characters of a part that are shown.
const PART: usize = 300;

/// Everything that was said, and what is known of how it came.
pub fn remark(t: Lang, place: &Place, asked: &Asked, zone: &TimeZone) -> AnyView {
    let lang = asked.language.foreign_in(t);
    let mut rows = vec![
        (t.positions_from().to_owned(), submitter(t, asked.submitter, &asked.submitter_name).into_any()),
        (
            t.positions_channel().to_owned(),
            format!("{}, {}", channel_word(t, asked.channel), t.date(asked.received_at, zone)).into_any(),
        ),
    ];
    let part = asked.part_text.as_deref().map_or_else(|| asked.part.clone(), |text| excerpt(text, PART));
    if !part.is_empty() {
        rows.push((t.positions_part().to_owned(), view! { <span lang=lang>{part}</span> }.into_any()));
    }
    if let (Some(id), Some(title)) = (asked.group_id, &asked.group_title) {
        let href = format!("/consultations/{}/positions/answer?group={id}", place.slug);
        rows.push((t.positions_group().to_owned(), view! { <a href=href>{title.clone()}</a> }.into_any()));
    }
    let is_late = place.deadline.is_some_and(|deadline| asked.received_at >= deadline);
    let late = is_late.then(|| view! { <Badge label=t.positions_late() tone=Tone::Warn/> " " });
    let hidden = (asked.remark_state == RemarkState::Hidden)
        .then(|| view! { <Badge label=t.positions_hidden_remark() tone=Tone::Bad/> });
    let wording = match (asked.present.is_empty(), asked.proposed.is_empty()) {
        (true, true) => None,
        // Who names words and proposes none wants them gone.
        (false, true) => Some(
            view! { <h3>{t.positions_present()}</h3> {paragraphs(&asked.present, lang)} }.into_any(),
        ),
        (true, false) => Some(
            view! { <h3>{t.positions_proposed()}</h3> {paragraphs(&asked.proposed, lang)} }.into_any(),
        ),
        (false, false) => Some(
            view! { <h3>{t.positions_wording()}</h3> <div lang=lang><Diff lang=t lines=diff(&asked.present, &asked.proposed)/></div> }
                .into_any(),
        ),
    };
    view! {
        <section class="section stack" aria-labelledby="the-remark">
            <h2 id="the-remark">{t.positions_remark(asked.number.to_string())}</h2>
            <p>{late}{hidden}</p>
            <KeyValue rows/>
            {wording}
            <h3>{t.positions_reasons()}</h3>
            {paragraphs(&asked.reasons, lang)}
        </section>
    }
    .into_any()
}
