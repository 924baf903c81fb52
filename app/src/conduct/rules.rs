//! What can be set. Pure decisions.

use super::model::Conduct;
use crate::base::error::{ErrorCode, FieldError};

/// The longest that somebody may wait for a decision, in days.
pub const DAYS_MAX: i64 = 60;

/// Judges the form.
///
/// # Errors
/// The days are no number, or too few or too many.
pub fn conduct(days: &str) -> Result<Conduct, Vec<FieldError>> {
    let wrong = |code| vec![FieldError::new("answer_days", code)];
    let answer_days: i64 = match days.trim() {
        "" => return Err(wrong(ErrorCode::Required)),
        days => days.parse().map_err(|_| wrong(ErrorCode::NotANumber))?,
    };
    if !(1..=DAYS_MAX).contains(&answer_days) {
        return Err(wrong(ErrorCode::OutOfRange(1, DAYS_MAX)));
    }
    Ok(Conduct { answer_days })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_a_number_within_bounds() {
        assert_eq!(conduct(" 14 "), Ok(Conduct { answer_days: 14 }));
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
