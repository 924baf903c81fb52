//! How a text is divided into parts, which of them are the same in the next version, and what became of a passage. Pure
//! decisions.

mod anchors;
mod carried;
mod compared;
mod division;
mod phrase;
mod seen;
mod typed;

pub use crate::base::markdown::plain as plain_text;
pub use anchors::anchored;
pub use carried::{Carried, carried, elsewhere};
pub use compared::{Fate, Told, compared};
pub use division::{PART_MAX, PARTS_MAX, Piece, cells, divided};
pub use phrase::{Look, Span, written};
pub use seen::Seen;
pub use typed::{DOCUMENTS_MAX, Judged, NOTE_MAX, TEXT_MAX, TITLE_MAX, Typed, judged, note};

use super::model::{Anchor, Part};

/// The pieces of a new wording with their anchors: those of the newest published wording, as far as they are the same parts.
pub fn parts(old: &[Part], highest: i64, pieces: Vec<Piece>) -> Vec<Part> {
    let plain: Vec<String> = old.iter().map(|part| plain_text(&part.text)).collect();
    let old: Vec<(Anchor, _)> =
        old.iter().zip(&plain).map(|(part, plain)| (part.anchor, (part.kind, plain.as_str()))).collect();
    let new: Vec<_> = pieces.iter().map(|piece| (piece.kind, piece.plain.as_str())).collect();
    let anchors = anchored(&old, highest, &new);
    let part = |(anchor, Piece { kind, level, text, .. })| Part { anchor, kind, level, text };
    anchors.into_iter().zip(pieces).map(part).collect()
}
