//! The fonts that the report is set in, and which of them has which letter.

use crate::ReportError;
use krilla::text::{Font, GlyphId};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use std::collections::HashMap;

/// Latin, Greek and Cyrillic, with every letter of Polish, Lithuanian and Ukrainian (OFL-1.1).
static REGULAR: &[u8] = include_bytes!("../../fonts/NotoSans-Regular.ttf");
/// The same, for headings and names.
static BOLD: &[u8] = include_bytes!("../../fonts/NotoSans-Bold.ttf");
/// Arrows, mathematical signs, Hebrew, Arabic, Georgian: what else people type (the licence of Bitstream Vera).
static OTHER: &[u8] = include_bytes!("../../fonts/DejaVuSans.ttf");

/// How heavy text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// Running text.
    Regular,
    /// Headings and names.
    Bold,
}

/// A font by its place among the three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Face(usize);

/// A letter in one of the fonts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter {
    /// The font that has it.
    pub face: Face,
    /// Its glyph there.
    pub glyph: GlyphId,
    /// How wide it is, as a part of the font size.
    pub advance: f32,
}

/// The three fonts with their letters.
pub(super) struct Fonts {
    faces: [Font; 3],
    letters: [HashMap<char, Letter>; 3],
}

impl Fonts {
    /// Reads the fonts.
    pub(super) fn load() -> Result<Self, ReportError> {
        let damaged = || ReportError::Pdf("a font cannot be read".to_owned());
        let read = |data: &'static [u8], face: usize| -> Result<_, ReportError> {
            let font = Font::new(data.into(), 0).ok_or_else(damaged)?;
            let letters = letters(&FontRef::new(data).map_err(|_| damaged())?, Face(face));
            Ok((font, letters))
        };
        let (regular, bold, other) = (read(REGULAR, 0)?, read(BOLD, 1)?, read(OTHER, 2)?);
        Ok(Self { faces: [regular.0, bold.0, other.0], letters: [regular.1, bold.1, other.1] })
    }

    /// The font itself.
    pub(super) fn font(&self, face: Face) -> &Font {
        &self.faces[face.0]
    }

    /// The letter for a character; `None` where no font has it.
    pub(super) fn letter(&self, sign: char, weight: Weight) -> Option<Letter> {
        let own = match weight {
            Weight::Regular => &self.letters[0],
            Weight::Bold => &self.letters[1],
        };
        own.get(&sign).or_else(|| self.letters[2].get(&sign)).copied()
    }
}

fn letters(font: &FontRef<'_>, face: Face) -> HashMap<char, Letter> {
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let em = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    let letter = |(code, glyph): (u32, skrifa::GlyphId)| {
        let sign = char::from_u32(code)?;
        let advance = metrics.advance_width(glyph)? / em;
        Some((sign, Letter { face, glyph: GlyphId::new(glyph.to_u32()), advance }))
    };
    font.charmap().mappings().filter(|(_, glyph)| glyph.to_u32() != 0).filter_map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_polish_lithuanian_and_ukrainian_is_in_both_weights() {
        let fonts = Fonts::load().unwrap();
        let letters =
            "ąćęłńóśźżĄĆĘŁŃÓŚŹŻąčęėįšųūžĄČĘĖĮŠŲŪŽабвгґдеєжзиіїйклмнопрстуфхцчшщьюяҐЄІЇЩ„”“–—…•§€0123456789\u{a0}";
        for sign in letters.chars() {
            for weight in [Weight::Regular, Weight::Bold] {
                let letter = fonts.letter(sign, weight).unwrap();
                assert_ne!(letter.face, Face(2), "{sign} comes from the font for everything else");
            }
        }
    }
}
