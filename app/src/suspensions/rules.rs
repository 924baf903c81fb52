//! How long a suspension holds, whom it may meet, and what it closes. Pure decisions.

use super::model::{Standing, Suspension};
use crate::accounts::model::{PersonId, Role};
use crate::base::error::{ErrorCode, FieldError};
use crate::base::time::Timestamp;
use crate::base::written;
use jiff::ToSpan;
use jiff::tz::TimeZone;

/// What stands for a last day in the form.
pub const UNTIL_A_DAY: &str = "day";
/// What stands for no end in the form.
pub const FOR_GOOD: &str = "for_good";

/// How long a suspension holds: to the end of the last day by the consultation's clocks, or until it is lifted.
///
/// # Errors
/// Neither was chosen, or the day is no day, or over already.
pub fn term(choice: &str, last_day: &str, zone: &TimeZone, now: Timestamp) -> Result<Option<Timestamp>, FieldError> {
    let wrong = |code| FieldError::new("last_day", code);
    match choice {
        FOR_GOOD => return Ok(None),
        UNTIL_A_DAY => {}
        _ => return Err(FieldError::new("term", ErrorCode::NotAChoice)),
    }
    let day = written::full_day(last_day).map_err(wrong)?;
    let after = day.checked_add(1.day()).and_then(|next| next.to_zoned(zone.clone()));
    let end =
        after.map(|after| Timestamp(after.timestamp().as_millisecond())).map_err(|_| wrong(ErrorCode::NotADay))?;
    if end <= now { Err(wrong(ErrorCode::InThePast)) } else { Ok(Some(end)) }
}

/// What office somebody holds, as far as it keeps them from being suspended in a consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Office {
    /// What they may do on the whole site.
    pub role: Role,
    /// Whether they moderate the consultation.
    pub moderates: bool,
}

/// Whether a moderator may suspend somebody: not themself, and nobody who holds an office here, whom the organiser dismisses.
///
/// # Errors
/// [`ErrorCode::OwnAccount`], [`ErrorCode::HoldsOffice`].
pub fn may_suspend(person: PersonId, office: Office, moderator: PersonId) -> Result<(), ErrorCode> {
    if person == moderator {
        Err(ErrorCode::OwnAccount)
    } else if office.moderates || office.role == Role::Administrator {
        Err(ErrorCode::HoldsOffice)
    } else {
        Ok(())
    }
}

/// Whether somebody may lift a suspension: not their own, as when they were given an office since; and only while it holds.
///
/// # Errors
/// [`ErrorCode::OwnAccount`], [`ErrorCode::ChangedMeanwhile`].
pub fn may_lift(suspension: &Suspension, moderator: PersonId, now: Timestamp) -> Result<(), ErrorCode> {
    if suspension.person == moderator {
        Err(ErrorCode::OwnAccount)
    } else if suspension.standing(now) != Standing::InForce {
        Err(ErrorCode::ChangedMeanwhile)
    } else {
        Ok(())
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
