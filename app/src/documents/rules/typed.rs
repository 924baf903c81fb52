//! What the forms of documents take.

use super::division::{Piece, divided};
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::text;
use crate::consultations::setup::slug;

/// Documents of one consultation at most.
pub const DOCUMENTS_MAX: usize = 20;
/// Characters of a title at most.
pub const TITLE_MAX: usize = 200;
/// Characters of a whole text at most: a strategy of two hundred pages.
pub const TEXT_MAX: usize = 500_000;
/// Characters of the note on a version at most.
pub const NOTE_MAX: usize = 1_000;

/// A document as it was typed; a code only for a new one.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct Typed {
    pub code: Option<String>,
    pub title: Option<String>,
    pub language: Option<String>,
    pub text: String,
}

/// A document that can be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns of the tables")]
pub struct Judged {
    pub code: Option<String>,
    pub title: Option<String>,
    pub language: Option<Lang>,
    pub source: String,
    pub pieces: Vec<Piece>,
}

/// Judges a document, all of its fields.
///
/// # Errors
/// Everything that is wrong, in the order of the form; of the text the first thing, with its line.
pub fn judged(typed: &Typed) -> AppResult<Judged> {
    let mut errors = Vec::new();
    let mut keep = |field, code| errors.push(FieldError::new(field, code));
    let title = typed
        .title
        .as_deref()
        .and_then(|title| text::line(title, 3, TITLE_MAX).map_err(|code| keep("title", code)).ok());
    // `new` is the page that makes new ones.
    let code = typed.code.as_deref().and_then(|code| slug(code).map_err(|code| keep("code", code)).ok());
    let language = typed.language.as_deref().and_then(|language| {
        let known = Lang::from_code(language);
        if known.is_none() {
            keep("language", ErrorCode::NotAChoice);
        }
        known
    });
    let read = text::lines(&typed.text, 1, TEXT_MAX).and_then(|source| Ok((divided(&source)?, source)));
    match read {
        Ok((pieces, source)) if errors.is_empty() => Ok(Judged { code, title, language, source, pieces }),
        Ok(_) => Err(AppError::Invalid(errors)),
        Err(code) => {
            errors.push(FieldError::new("text", code));
            Err(AppError::Invalid(errors))
        }
    }
}

/// Judges the note on a version: from the second one on it says what was changed.
///
/// # Errors
/// What is wrong with it.
pub fn note(typed: &str, number: i64) -> AppResult<String> {
    let least = if number > 1 { 3 } else { 0 };
    text::lines(typed, least, NOTE_MAX).map_err(|code| AppError::field("note", code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(typed: &Typed) -> Vec<&'static str> {
        match judged(typed) {
            Err(AppError::Invalid(errors)) => errors.iter().map(|error| error.field).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let some = |text: &str| Some(text.to_owned());
        let typed = Typed { code: some("new"), title: some(""), language: some("xx"), text: " ".to_owned() };
        assert_eq!(wrong(&typed), ["title", "code", "language", "text"]);
        let typed = Typed { code: some("draft-1"), title: some("Draft"), language: some("pl"), text: "# A".to_owned() };
        assert_eq!(wrong(&typed), Vec::<&str>::new());
        assert_eq!(wrong(&Typed { text: "a".repeat(TEXT_MAX + 1), ..typed }), ["text"]);
    }

    #[test]
    fn from_the_second_version_on_somebody_says_what_was_changed() {
        assert_eq!(note(" ", 1).unwrap(), "");
        assert!(note(" ", 2).is_err());
        assert_eq!(note("Chapter 2 reworded", 2).unwrap(), "Chapter 2 reworded");
    }
}
