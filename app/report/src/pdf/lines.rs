//! Text as lines of a given width.

use super::fonts::{Face, Fonts, Letter, Weight};
use crate::text::clean;
use krilla::text::KrillaGlyph;
use unicode_normalization::UnicodeNormalization;

/// How text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// How heavy.
    pub weight: Weight,
    /// In points.
    pub size: f32,
}

/// Letters of one font, beside each other.
pub(super) struct Run {
    pub face: Face,
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
    pub width: f32,
}

/// One line.
pub(super) struct Line {
    pub runs: Vec<Run>,
    /// Without the space at its end, which stands there for who listens or copies.
    pub width: f32,
}

/// Text that the fonts can show: composed letters, nothing invisible, and a character that no font has as its number, so
/// that nothing is lost and nothing stands there as an empty box.
fn printable(text: &str, fonts: &Fonts, weight: Weight) -> Vec<(char, Letter)> {
    let mut signs = Vec::with_capacity(text.len());
    let mut put = |sign: char| fonts.letter(sign, weight).map(|letter| signs.push((sign, letter)));
    for sign in text.nfc() {
        let sign = match sign {
            '\u{2010}' | '\u{2011}' => '-',
            '\u{2000}'..='\u{200A}' => ' ',
            '\u{202F}' | '\u{205F}' => '\u{A0}',
            sign => sign,
        };
        if is_invisible(sign) || put(sign).is_some() {
            continue;
        }
        for sign in format!("[U+{:04X}]", u32::from(sign)).chars() {
            put(sign);
        }
    }
    signs
}

/// Marks without a shape: soft hyphens, joiners, selectors of variants, tags.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E01EF}')
}

/// The text in lines no wider than `width`: broken at spaces and after hyphens and slashes, and inside a word only where
/// the word alone is too wide. Each line of the text begins a line; empty ones are left out.
pub(super) fn wrap(text: &str, fonts: &Fonts, style: Style, width: f32) -> Vec<Line> {
    let mut lines = Vec::new();
    for paragraph in clean(text).split('\n') {
        let signs = printable(paragraph.trim(), fonts, style.weight);
        let mut start = 0;
        while start < signs.len() {
            let end = line_end(&signs, start, width / style.size);
            lines.push(line(&signs[start..end], style.size));
            start = end;
        }
    }
    lines
}

/// Where the line that begins at `start` ends; the space after it belongs to it. At least one character is taken.
fn line_end(signs: &[(char, Letter)], start: usize, width: f32) -> usize {
    let mut taken = 0.0;
    let mut end = start;
    let mut good = None;
    while let Some((sign, letter)) = signs.get(end) {
        if *sign == ' ' {
            good = Some(end + 1);
        } else if taken + letter.advance > width && end > start {
            return good.unwrap_or(end);
        } else if matches!(sign, '-' | '–' | '—' | '/') && end > start {
            good = Some(end + 1);
        }
        taken += letter.advance;
        end += 1;
    }
    end
}

fn line(signs: &[(char, Letter)], size: f32) -> Line {
    let mut runs: Vec<Run> = Vec::with_capacity(1);
    for (sign, letter) in signs {
        if runs.last().is_none_or(|run| run.face != letter.face) {
            runs.push(Run { face: letter.face, text: String::new(), glyphs: Vec::new(), width: 0.0 });
        }
        if let Some(run) = runs.last_mut() {
            let from = run.text.len();
            run.text.push(*sign);
            let range = from..run.text.len();
            run.glyphs.push(KrillaGlyph::new(letter.glyph, letter.advance, 0.0, 0.0, 0.0, range, None));
            run.width += letter.advance * size;
        }
    }
    let blank: f32 = signs.iter().rev().take_while(|(sign, _)| *sign == ' ').map(|(_, of)| of.advance * size).sum();
    let width = runs.iter().map(|run| run.width).sum::<f32>() - blank;
    Line { runs, width }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const STYLE: Style = Style { weight: Weight::Regular, size: 10.0 };

    fn said(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_a_word_that_is_too_wide_is_broken() {
        let fonts = Fonts::load().unwrap();
        assert_eq!(
            said(&wrap("ścieżki rowerowe\n\nw gminie", &fonts, STYLE, 60.0)),
            ["ścieżki ", "rowerowe", "w gminie"]
        );
        let long = said(&wrap(&"w".repeat(100), &fonts, STYLE, 100.0));
        assert!(long.len() > 5);
        assert_eq!(long.concat(), "w".repeat(100));
    }

    #[test]
    fn a_character_that_no_font_has_is_told_by_its_number_and_marks_join_their_letters() {
        let fonts = Fonts::load().unwrap();
        assert_eq!(
            said(&wrap("a\u{30}C\u{301}z\u{200B} 漢 \u{E000} →", &fonts, STYLE, 900.0)),
            ["a0Ćz [U+6F22] [U+E000] →"]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_line_is_wider_than_it_may_be_unless_it_is_one_letter(text in "\\PC{0,200}", width in 5.0f32..300.0) {
            let fonts = Fonts::load().unwrap();
            for line in wrap(&text, &fonts, STYLE, width) {
                let letters: usize = line.runs.iter().map(|run| run.glyphs.len()).sum();
                prop_assert!(line.width <= width + 0.1 || letters <= 2);
            }
        }
    }
}
