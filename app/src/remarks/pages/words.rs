//! Words about remarks.

use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::base::time::Timestamp;
use crate::documents::model::{part_path, version_path};
use crate::remarks::model::{Channel, Remark, RemarkState, Submitter, remark_path};
use crate::remarks::rules::ByCommune;
use crate::ui::badge::{Badge, Tone};
use leptos::prelude::*;

/// Characters of a passage that name it.
pub(super) const ABOUT: usize = 60;

/// Characters of a remark that a list shows.
const EXCERPT: usize = 240;

/// How it came.
pub fn channel_word(t: Lang, channel: Channel) -> &'static str {
    match channel {
        Channel::Web => t.remarks_channel_web(),
        Channel::Email => t.remarks_channel_email(),
        Channel::Letter => t.remarks_channel_letter(),
        Channel::Phone => t.remarks_channel_phone(),
        Channel::Meeting => t.remarks_channel_meeting(),
        Channel::Paper => t.remarks_channel_paper(),
    }
}

/// Who submits, in kind.
pub fn submitter_word(t: Lang, submitter: Submitter) -> &'static str {
    match submitter {
        Submitter::Person => t.remarks_by_person(),
        Submitter::Organisation => t.remarks_by_organisation(),
        Submitter::Anonymous => t.remarks_by_nobody(),
    }
}

/// Who submitted a remark, as everybody may know it: an organisation by its name, a private person never.
pub fn who(t: Lang, remark: &Remark) -> String {
    remark.organisation_name.clone().unwrap_or_else(|| submitter_word(t, remark.said.submitter).to_owned())
}

/// The mark of a remark that came too late.
pub(super) fn late(t: Lang, remark: &Remark, deadline: Option<Timestamp>) -> Option<AnyView> {
    remark.is_late(deadline).then(|| view! { <Badge label=t.remarks_late() tone=Tone::Warn/> }.into_any())
}

/// What a remark is about, leading to the place where it can be.
pub(super) fn about(t: Lang, slug: &str, remark: &Remark) -> AnyView {
    let passage = &remark.said.passage;
    let words = (!passage.part.is_empty()).then(|| passage.part.clone());
    let (Some(code), Some(title), Some(number)) =
        (&remark.document_code, &remark.document_title, remark.version_number)
    else {
        return words.unwrap_or_else(|| t.remarks_about_nothing().to_owned()).into_any();
    };
    let (href, place) = match passage.anchor {
        Some(anchor) => {
            // Whoever hands in a remark may word this too: of one that readers do not see, nothing is repeated.
            let place = match remark.said.present.trim() {
                present if remark.is_visible() && !present.is_empty() => {
                    t.remarks_about_part(title.as_str(), excerpt(present, ABOUT))
                }
                _ => t.remarks_about_place(title.as_str()),
            };
            (part_path(slug, code, number, anchor), place)
        }
        None => (version_path(slug, code, number), t.remarks_about_whole(title.as_str())),
    };
    view! { <a class="reach" href=href>{place}</a>{words.map(|words| format!(", {words}"))} }.into_any()
}

/// The commune of a remark, as far as everybody may know it: of an organisation or a meeting always.
pub(super) fn commune<'r>(remark: &'r Remark, by: &ByCommune) -> Option<&'r String> {
    let is_no_person = remark.said.submitter == Submitter::Organisation || remark.said.channel == Channel::Meeting;
    remark.territory_name.as_ref().filter(|_| is_no_person || by.names(remark.said.territory_id))
}

/// What a remark wants, in a few words: what it proposes and why.
pub(super) fn gist(remark: &Remark) -> String {
    excerpt(&remark.said.justification, EXCERPT)
}

/// A remark among those of somebody who wrote it.
pub fn own_line(t: Lang, slug: &str, remark: &Remark) -> AnyView {
    let href = remark_path(slug, remark.number);
    let state = match remark.state {
        RemarkState::Visible => None,
        RemarkState::Withdrawn => Some(t.remarks_is_withdrawn()),
        RemarkState::Hidden => Some(t.remarks_is_hidden()),
        RemarkState::Waiting => Some(t.remarks_is_waiting()),
    };
    let text = (remark.state != RemarkState::Withdrawn).then(|| gist(remark));
    view! {
        <li>
            <a href=href>{t.remarks_number(remark.number.to_string())}</a>
            {state.map(|state| format!(" ({state})"))}
            {text.map(|text| view! { ": " <span lang=remark.said.language.foreign_in(t)>{text}</span> })}
        </li>
    }
    .into_any()
}
