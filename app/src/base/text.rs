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

/// The address of a page on the web, or nothing.
///
/// # Errors
/// What is wrong with it, for its field.
pub fn web_address(text: &str, max: usize) -> Result<String, ErrorCode> {
    let address = line(text, 0, max)?;
    let has_host =
        ["https://", "http://"].iter().any(|scheme| address.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()));
    match address.is_empty() || has_host && !address.contains(char::is_whitespace) {
        true => Ok(address),
        false => Err(ErrorCode::NotAWebAddress),
    }
}

/// Text of several lines: like [`line()`], with line breaks (as `\n`) and tabs kept.
///
/// # Errors
/// What is wrong with it, for its field.
pub fn lines(text: &str, min: usize, max: usize) -> Result<String, ErrorCode> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim();
    measured(text, min, max)?;
    if text.chars().any(|character| is_unwanted(character) && character != '\n' && character != '\t') {
        return Err(ErrorCode::BadCharacters);
    }
    Ok(text.to_owned())
}

/// The beginning of a text as one line, for a list or a letter: at most `max` characters, cut between words where it can be,
/// with an ellipsis where something is left out.
pub fn excerpt(text: &str, max: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(max) else { return line };
    let cut = &line[..end];
    let between_words = cut.rfind(' ').filter(|at| *at > end / 2).unwrap_or(end);
    format!("{}…", &line[..between_words])
}

fn measured(text: &str, min: usize, max: usize) -> Result<(), ErrorCode> {
    let length = text.chars().count();
    match length {
        _ if min > 0 && !text.chars().any(is_seen) => Err(ErrorCode::Required),
        _ if length < min => Err(ErrorCode::TooShort(min)),
        _ if length > max => Err(ErrorCode::TooLong(max)),
        _ => Ok(()),
    }
}

/// Whether a character leaves a mark: a name of blanks, joiners and fillers is none.
fn is_seen(character: char) -> bool {
    let leaves_none = matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}');
    !(character.is_whitespace() || character.is_control() || leaves_none)
}

/// The text without control characters and without marks that turn the reading direction around; line breaks stay.
///
/// For places, such as letters, that show what was written before it was judged at a door, or elsewhere.
pub fn without_tricks(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars().filter(|&character| character == '\n' || !is_unwanted(character)).collect()
}

/// A name that no mail program makes a link of: people choose names, and a letter is from the organiser. `evil.example`
/// becomes `evil·example`, which still reads as what somebody called themselves.
pub fn without_links(name: &str) -> String {
    let name = name.replace("://", ":");
    let mut before = ' ';
    let mut characters = name.chars().peekable();
    let mut plain = String::with_capacity(name.len());
    while let Some(character) = characters.next() {
        let joins = before.is_alphanumeric() && characters.peek().is_some_and(|after| after.is_alphanumeric());
        plain.push(if character == '.' && joins { '·' } else { character });
        before = character;
    }
    plain
}

/// Control characters, and the invisible ones that turn the reading direction around (names that look like others).
fn is_unwanted(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_can_see_is_not_there() {
        for blank in ["\u{200b}\u{200b}", "\u{3164}", "\u{2800} \u{2060}", "\u{feff}"] {
            assert_eq!(line(blank, 1, 80), Err(ErrorCode::Required), "{}", blank.escape_unicode());
        }
        assert_eq!(line("👩‍🌾", 1, 80).as_deref(), Ok("👩‍🌾"));
    }

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
    fn an_excerpt_is_one_line_cut_between_words() {
        assert_eq!(excerpt("Buses\n\nevery hour", 40), "Buses every hour");
        assert_eq!(excerpt("Autobusy co godzinę", 15), "Autobusy co…");
        assert_eq!(excerpt("Łódź", 4), "Łódź");
        assert_eq!(excerpt("Donaudampfschifffahrt", 5), "Donau…");
    }

    #[test]
    fn what_cannot_be_refused_is_shown_without_its_tricks() {
        assert_eq!(without_tricks("a\u{202E}b\r\nc\rd\0"), "ab\ncd");
    }

    #[test]
    fn a_name_is_no_link() {
        assert_eq!(without_links("https://evil.example/win"), "https:evil·example/win");
        assert_eq!(without_links("www.evil.example"), "www·evil·example");
        assert_eq!(without_links("Jan K. Nowak, Sp. z o.o."), "Jan K. Nowak, Sp. z o·o.");
        assert_eq!(without_links("Żaneta"), "Żaneta");
    }

    #[test]
    fn several_lines_keep_their_breaks_in_one_form() {
        assert_eq!(lines("a\r\nb\rc", 1, 9), Ok("a\nb\nc".to_owned()));
    }
}
