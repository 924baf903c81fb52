//! Text from people on its way into files.

use std::borrow::Cow;

/// The text without characters that files cannot hold or that mislead readers: control characters, invisible ones that
/// turn the reading direction around, and those that are no characters (U+FFFE, U+FFFF). Line breaks stay, as `\n`; a
/// tab is a space.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(|sign| keeps(sign) && sign != '\t' && sign != '\r') {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\r' => {
                signs.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\t' => cleaned.push(' '),
            sign if keeps(sign) => cleaned.push(sign),
            _ => {}
        }
    }
    Cow::Owned(cleaned)
}

fn keeps(sign: char) -> bool {
    match sign {
        '\n' | '\t' | '\r' => true,
        '\u{202A}'..='\u{202E}' | '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => false,
        sign => !sign.is_control() && (u32::from(sign) & 0xFFFE) != 0xFFFE,
    }
}

/// The characters with which office programs begin a formula; full-width ones count for some of them.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text cell that no office program takes for a formula: whatever begins like one gets an apostrophe in front. Where the
/// separator is a semicolon, as in Polish and Lithuanian offices, the quotes of the cell do not hold, and each line and
/// each part after a semicolon begins a cell of its own. The same habit as in the site's other downloads.
pub(crate) fn harmless(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    let mut begins = true;
    for sign in text.chars() {
        let parts = matches!(sign, '\t' | '\r' | '\n' | ';');
        if begins && (FORMULA.contains(&sign) || (safe.is_empty() && parts && sign != ';')) {
            safe.push('\'');
        }
        begins = parts || (begins && matches!(sign, ' ' | '"' | '\u{a0}'));
        safe.push(sign);
    }
    safe
}

/// The text up to `most` UTF-16 units, which is how office programs count, with `mark` at its end where it was cut.
pub(crate) fn cut<'t>(text: &'t str, most: usize, mark: &str) -> Cow<'t, str> {
    if text.len() <= most || text.encode_utf16().count() <= most {
        return Cow::Borrowed(text);
    }
    let room = most.saturating_sub(mark.encode_utf16().count() + 2);
    let mut taken = 0;
    let end = text
        .char_indices()
        .find(|(_, sign)| {
            taken += sign.len_utf16();
            taken > room
        })
        .map_or(text.len(), |(at, _)| at);
    Cow::Owned(format!("{}… {mark}", &text[..end]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_turns_the_reading_direction_or_is_no_character_goes_and_lines_stay() {
        assert_eq!(clean("a\r\nb\rc\td\0\u{202E}e\u{FFFE}\u{2029}f"), "a\nb\nc de\nf");
        assert!(matches!(clean("Łódź\nĖ"), Cow::Borrowed(_)));
    }

    #[test]
    fn no_part_of_a_cell_begins_like_a_formula() {
        for evil in ["=1+1", "+1", "-1", "@SUM(A1)", "＝1"] {
            assert_eq!(harmless(evil), format!("'{evil}"));
            assert_eq!(harmless(&format!("a; {evil}\n{evil}")), format!("a; '{evil}\n'{evil}"));
        }
        assert_eq!(harmless("żółw - a=b"), "żółw - a=b");
    }

    proptest! {
        #[test]
        fn a_cut_text_holds_as_much_as_a_cell_and_says_so(text in "\\PC{0,60}") {
            let short = cut(&text, 20, "[cut]");
            prop_assert!(short.encode_utf16().count() <= 20);
            prop_assert_eq!(short == text, text.encode_utf16().count() <= 20);
        }
    }
}
