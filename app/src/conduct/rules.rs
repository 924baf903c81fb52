//! What can be set. Pure decisions.

use super::model::{Conduct, Shown};
use crate::base::error::{ErrorCode, FieldError};

/// The longest that somebody may wait for a decision, in days.
pub const DAYS_MAX: i64 = 60;

/// The form as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'t> {
    /// Days within which a moderator decides.
    pub answer_days: &'t str,
    /// When readers see comments. A page from before there was a choice leaves it, and the others, as they are.
    pub comments: Option<&'t str>,
    /// When readers see remarks.
    pub remarks: Option<&'t str>,
    /// When readers see proposals.
    pub proposals: Option<&'t str>,
}

/// Judges the form; `before` is what was decided until now.
///
/// # Errors
/// Everything that is wrong, in the order of the form: the days are no number, or too few or too many; a choice is none.
pub fn conduct(typed: &Typed<'_>, before: Conduct) -> Result<Conduct, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut shown = |name: &'static str, word: Option<&str>, before: Shown| {
        word.map_or(Some(before), Shown::from_name).or_else(|| {
            errors.push(FieldError::new(name, ErrorCode::NotAChoice));
            None
        })
    };
    let comments = shown("comments", typed.comments, before.comments_shown);
    let remarks = shown("remarks", typed.remarks, before.remarks_shown);
    let proposals = shown("proposals", typed.proposals, before.proposals_shown);
    let answer_days = days(typed.answer_days).map_err(|code| errors.push(FieldError::new("answer_days", code)));
    match (comments, remarks, proposals, answer_days) {
        (Some(comments_shown), Some(remarks_shown), Some(proposals_shown), Ok(answer_days)) => {
            Ok(Conduct { answer_days, comments_shown, remarks_shown, proposals_shown })
        }
        _ => Err(errors),
    }
}

fn days(typed: &str) -> Result<i64, ErrorCode> {
    let days: i64 = match typed.trim() {
        "" => return Err(ErrorCode::Required),
        days => days.parse().map_err(|_| ErrorCode::NotANumber)?,
    };
    if (1..=DAYS_MAX).contains(&days) { Ok(days) } else { Err(ErrorCode::OutOfRange(1, DAYS_MAX)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Typed<'_> = Typed { answer_days: "14", comments: None, remarks: None, proposals: None };

    #[test]
    fn each_activity_is_shown_as_those_who_run_it_choose() {
        let typed = Typed { comments: Some("checked"), remarks: Some("checked"), proposals: Some("at_once"), ..USUAL };
        let chosen = conduct(&typed, Conduct::default()).unwrap();
        assert_eq!((chosen.comments_shown, chosen.remarks_shown), (Shown::Checked, Shown::Checked));
        assert_eq!(chosen.proposals_shown, Shown::AtOnce);
        assert_eq!(
            conduct(&USUAL, chosen),
            Ok(Conduct { answer_days: 14, ..chosen }),
            "an older page says nothing of it"
        );
        let wrong = Typed { answer_days: "", comments: Some(""), remarks: Some("never"), proposals: Some("later") };
        let wrong = conduct(&wrong, chosen).unwrap_err();
        let fields: Vec<&str> = wrong.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["comments", "remarks", "proposals", "answer_days"]);
    }

    #[test]
    fn days_are_a_number_within_bounds() {
        let conduct = |answer_days| conduct(&Typed { answer_days, ..USUAL }, Conduct::default());
        assert_eq!(conduct(" 14 "), Ok(Conduct { answer_days: 14, ..Conduct::default() }));
        for (days, code) in [
            ("", ErrorCode::Required),
            ("a week", ErrorCode::NotANumber),
            ("0", ErrorCode::OutOfRange(1, DAYS_MAX)),
            ("61", ErrorCode::OutOfRange(1, DAYS_MAX)),
        ] {
            assert_eq!(conduct(days).unwrap_err()[0].code, code, "{days:?}");
        }
    }
}
