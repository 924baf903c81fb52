//! What a proposal's text must be like.

use crate::base::error::{ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::text;
use crate::organisations::model::{Affiliation, OrganisationId};
use crate::proposals::model::ProposalText;
use std::ops::RangeInclusive;

/// Characters of a title.
pub const TITLE: RangeInclusive<usize> = 5..=150;
/// Characters of a text at most.
pub const BODY_MAX: usize = 20_000;

/// What the form calls the author's own name, beside the organisations' ids.
const OWN_NAME: &str = "me";

/// A proposal as it was typed.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The title.
    pub title: String,
    /// The text, Markdown.
    pub body: String,
    /// The code of the language.
    pub language: String,
    /// In whose name: `me`, or an organisation's id.
    pub voice: String,
}

/// What the form sends for somebody's own name, or for an organisation's.
pub fn own_voice(organisation: Option<OrganisationId>) -> String {
    organisation.map_or_else(|| OWN_NAME.to_owned(), |organisation| organisation.to_string())
}

/// Judges a proposal that is to be kept. A draft needs a title to be found by; its text may still be empty.
///
/// `mine` are the verified organisations that the author belongs to.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn proposal_text(draft: &Draft, mine: &[Affiliation]) -> Result<ProposalText, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut note = |field, code| errors.push(FieldError::new(field, code));
    let title = text::line(&draft.title, *TITLE.start(), *TITLE.end()).map_err(|code| note("title", code));
    let body = text::lines(&draft.body, 0, BODY_MAX).map_err(|code| note("body", code));
    let language = Lang::from_code(&draft.language).ok_or(()).map_err(|()| note("language", ErrorCode::NotAChoice));
    let organisation = voice(&draft.voice, mine).map_err(|code| note("voice", code));
    match (title, body, language, organisation) {
        (Ok(title), Ok(body), Ok(language), Ok(organisation)) => {
            Ok(ProposalText { title, body, language, organisation })
        }
        _ => Err(errors),
    }
}

fn voice(voice: &str, mine: &[Affiliation]) -> Result<Option<OrganisationId>, ErrorCode> {
    if voice == OWN_NAME {
        return Ok(None);
    }
    let organisation: OrganisationId = voice.parse().map_err(|_| ErrorCode::NotAChoice)?;
    mine.iter().find(|known| known.id == organisation).map(|known| Some(known.id)).ok_or(ErrorCode::NotAMember)
}

/// Whether a text is complete enough to be handed in.
///
/// # Errors
/// [`ErrorCode::Required`] of an empty text.
pub fn complete(body: &str) -> Result<(), FieldError> {
    if body.trim().is_empty() { Err(FieldError::new("body", ErrorCode::Required)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(title: &str, body: &str) -> Draft {
        Draft { title: title.to_owned(), body: body.to_owned(), language: "pl".to_owned(), voice: "me".to_owned() }
    }

    #[test]
    fn title_and_text_are_bounded_in_characters() {
        assert!(proposal_text(&draft(&"ą".repeat(150), &"😀".repeat(BODY_MAX)), &[]).is_ok());
        let errors = proposal_text(&draft("Park", &"a".repeat(BODY_MAX + 1)), &[]).unwrap_err();
        let expected =
            [FieldError::new("title", ErrorCode::TooShort(5)), FieldError::new("body", ErrorCode::TooLong(BODY_MAX))];
        assert_eq!(errors, expected);
    }

    #[test]
    fn nobody_speaks_for_an_organisation_they_do_not_belong_to() {
        let stranger = Draft { voice: uuid::Uuid::from_u128(7).to_string(), ..draft("Ławki w parku", "") };
        assert_eq!(proposal_text(&stranger, &[]).unwrap_err(), [FieldError::new("voice", ErrorCode::NotAMember)]);
    }

    #[test]
    fn a_draft_may_be_empty_but_is_not_handed_in_so() {
        assert!(proposal_text(&draft("Ławki w parku", ""), &[]).is_ok());
        assert!(complete(" \n").is_err());
        assert!(complete("Ławki.").is_ok());
    }
}
