//! Dispositions, states and channels in words.

use crate::base::i18n::Lang;
use crate::positions::model::{Disposition, PositionState};
use crate::positions::rules::Deed;
use crate::remarks::model::{Channel, Submitter};
use crate::ui::badge::Tone;

/// What is done with a remark.
pub fn disposition_word(t: Lang, disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Taken => t.positions_taken(),
        Disposition::Partly => t.positions_partly(),
        Disposition::NotTaken => t.positions_not_taken(),
        Disposition::AlreadyCovered => t.positions_already_covered(),
        Disposition::NotApplicable => t.positions_not_applicable(),
        Disposition::FurtherAnalysis => t.positions_further_analysis(),
    }
}

/// What that means to whoever decides.
pub fn disposition_hint(t: Lang, disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Taken => t.positions_taken_hint(),
        Disposition::Partly => t.positions_partly_hint(),
        Disposition::NotTaken => t.positions_not_taken_hint(),
        Disposition::AlreadyCovered => t.positions_already_covered_hint(),
        Disposition::NotApplicable => t.positions_not_applicable_hint(),
        Disposition::FurtherAnalysis => t.positions_further_analysis_hint(),
    }
}

/// What the organiser did, as a sentence begins that tells it: "We changed the text:".
pub fn we_did(t: Lang, disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Taken => t.positions_we_taken(),
        Disposition::Partly => t.positions_we_partly(),
        Disposition::NotTaken => t.positions_we_not_taken(),
        Disposition::AlreadyCovered => t.positions_we_already_covered(),
        Disposition::NotApplicable => t.positions_we_not_applicable(),
        Disposition::FurtherAnalysis => t.positions_we_further_analysis(),
    }
}

/// Its tint.
pub const fn disposition_tone(disposition: Disposition) -> Tone {
    match disposition {
        Disposition::Taken => Tone::Good,
        Disposition::Partly | Disposition::FurtherAnalysis => Tone::Warn,
        Disposition::NotTaken => Tone::Bad,
        Disposition::AlreadyCovered | Disposition::NotApplicable => Tone::Plain,
    }
}

/// How far a position has come.
pub fn state_word(t: Lang, state: PositionState) -> &'static str {
    match state {
        PositionState::ToDo => t.positions_to_do(),
        PositionState::Draft => t.positions_draft(),
        PositionState::InReview => t.positions_in_review(),
        PositionState::Accepted => t.positions_accepted(),
        PositionState::Published => t.positions_published(),
    }
}

/// Its tint.
pub const fn state_tone(state: PositionState) -> Tone {
    match state {
        PositionState::ToDo => Tone::Plain,
        PositionState::Draft | PositionState::InReview => Tone::Warn,
        PositionState::Accepted | PositionState::Published => Tone::Good,
    }
}

/// How a remark came.
pub fn channel_word(t: Lang, channel: Channel) -> &'static str {
    match channel {
        Channel::Web => t.positions_channel_web(),
        Channel::Email => t.positions_channel_email(),
        Channel::Letter => t.positions_channel_letter(),
        Channel::Phone => t.positions_channel_phone(),
        Channel::Meeting => t.positions_channel_meeting(),
        Channel::Paper => t.positions_channel_paper(),
    }
}

/// Who submits, for officials: the name on the remark, or what kind of submitter it is.
pub fn submitter(t: Lang, kind: Submitter, name: &str) -> String {
    let word = match kind {
        Submitter::Person => t.positions_a_person(),
        Submitter::Organisation => t.positions_an_organisation(),
        Submitter::Anonymous => t.positions_anonymous(),
    };
    if name.is_empty() { word.to_owned() } else { format!("{name} ({word})") }
}

/// What a button does.
pub fn deed_word(t: Lang, deed: Deed) -> &'static str {
    match deed {
        Deed::Save => t.positions_save(),
        Deed::Review => t.positions_send_to_review(),
        Deed::Accept => t.positions_accept(),
        Deed::GiveBack => t.positions_give_back(),
        Deed::TakeBack => t.positions_take_back(),
        Deed::Reopen => t.positions_reopen(),
        Deed::PutBack => t.positions_put_back(),
    }
}
