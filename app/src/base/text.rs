//! Text from people, parsed at the door: trimmed, bounded, without control characters.

use super::error::ErrorCode;

/// One line of text: `MIN..=MAX` characters after trimming, no control characters.
///
/// # Errors
/// What is wrong with it, for its field.
pub fn line(text: &str, min: usize, max: usize) -> Result<String, ErrorCode> {
    let text = text.trim();
    measured(text, min, max)?;
    if text.chars().any(is_unwanted) {
        return Err(ErrorCode::BadCharacters);
    }
    Ok(text.to_owned())
}

/// Text of several lines: like [`line()`], with line breaks (as `\n`) and tabs kept.
///
/// # Errors
/// What is wrong with it, for its field.
pub fn lines(text: &str, min: usize, max: usize) -> Result<String, ErrorCode> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim();
    measured(text, min, max)?;
    if text
        .chars()
        .any(|character| is_unwanted(character) && character != '\n' && character != '\t')
    {
        return Err(ErrorCode::BadCharacters);
    }
    Ok(text.to_owned())
}

fn measured(text: &str, min: usize, max: usize) -> Result<(), ErrorCode> {
    let length = text.chars().count();
    match length {
        0 if min > 0 => Err(ErrorCode::Required),
        _ if length < min => Err(ErrorCode::TooShort(min)),
        _ if length > max => Err(ErrorCode::TooLong(max)),
        _ => Ok(()),
    }
}

/// Control characters, and the invisible ones that turn the reading direction around (names that look like others).
fn is_unwanted(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_and_bounded_in_characters_not_bytes() {
        assert_eq!(line("  Łódź ", 1, 4), Ok("Łódź".to_owned()));
        assert_eq!(line("Łódźa", 1, 4), Err(ErrorCode::TooLong(4)));
        assert_eq!(line("   ", 1, 4), Err(ErrorCode::Required));
        assert_eq!(line("ab", 3, 4), Err(ErrorCode::TooShort(3)));
    }

    #[test]
    fn a_line_holds_no_breaks_and_no_direction_tricks() {
        assert_eq!(line("a\nb", 1, 9), Err(ErrorCode::BadCharacters));
        assert_eq!(line("a\u{202E}b", 1, 9), Err(ErrorCode::BadCharacters));
    }

    #[test]
    fn several_lines_keep_their_breaks_in_one_form() {
        assert_eq!(lines("a\r\nb\rc", 1, 9), Ok("a\nb\nc".to_owned()));
    }
}
