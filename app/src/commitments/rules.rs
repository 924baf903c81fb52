//! When an action line may be taken on, from which state a commitment goes to which, and what it must say.

use super::model::{Commitment, CommitmentState, Milestone, Terms};
use crate::base::day;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::rows::{Fields, in_row};
use crate::base::text;
use crate::base::time::Timestamp;
use crate::base::written;
use crate::consultations::model::{Consultation, Round, RoundPhase};
use crate::consultations::rules::phase;
use crate::proposals::model::ActionLineState;

/// Milestones of a commitment at most.
pub const MILESTONES: usize = 12;
/// Characters of a line at most.
pub const LINE_MAX: usize = 200;
/// Characters of a note at most.
pub const NOTE_MAX: usize = 1_000;

/// The fields of a milestone, to which the number of its row is added.
pub const MILESTONE_FIELDS: [&str; 3] = ["milestone", "due", "reached"];

/// Whether an action line may be taken on: a round in which people could vote on it is closed, and it stands.
///
/// # Errors
/// [`ErrorCode::WrongState`], [`ErrorCode::LineWithdrawn`].
pub fn may_take_on(state: ActionLineState, rounds: &[Round], now: Timestamp) -> Result<(), ErrorCode> {
    state.check_open()?;
    if state == ActionLineState::Published && is_after_a_round(rounds, now) {
        Ok(())
    } else {
        Err(ErrorCode::WrongState)
    }
}

/// Whether everybody can read an action line: what its page asks of a reader who does not run the consultation. Where nobody
/// can, nothing is changed and nobody is written to, as the letter would name what was hidden and lead nowhere.
pub fn is_public(consultation: &Consultation, state: ActionLineState) -> bool {
    consultation.published_at.is_some() && state.is_readable()
}

/// Whether a round is closed.
pub fn is_after_a_round(rounds: &[Round], now: Timestamp) -> bool {
    rounds.iter().any(|round| phase(round, now) == RoundPhase::Closed)
}

/// The states in which a commitment may stand after a change. What is new is not late, but it may be
/// said at once that it will not be done; what was done or dropped may turn out to be unfinished or be taken up again.
pub const fn next(before: Option<CommitmentState>) -> &'static [CommitmentState] {
    use CommitmentState::{Delayed, Done, Dropped, Planned, UnderWay};
    match before {
        None => &[Planned, UnderWay, Done, Dropped],
        Some(Planned) => &[Planned, UnderWay, Done, Delayed, Dropped],
        Some(UnderWay) => &[UnderWay, Done, Delayed, Dropped],
        Some(Delayed) => &[Delayed, Planned, UnderWay, Done, Dropped],
        Some(Done) => &[Done, UnderWay],
        Some(Dropped) => &[Dropped, Planned],
    }
}

/// A commitment as it was typed.
#[derive(Clone, Debug)]
pub struct Typed {
    /// The version that was seen; 0 where there was none.
    pub version: i64,
    /// The single fields.
    pub fields: TypedTerms,
    /// Title, due and reached of each row.
    pub milestones: Vec<[String; 3]>,
}

/// The single fields, as they were typed.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as in Terms")]
pub struct TypedTerms {
    pub language: String,
    pub state: String,
    pub unit: String,
    pub starts: String,
    pub ends: String,
    pub funding: String,
    pub amount: String,
    pub progress: String,
    pub progress_note: String,
    pub note: String,
}

impl Typed {
    /// Reads the form.
    ///
    /// # Errors
    /// It is none of ours.
    pub fn read(mut form: Fields) -> AppResult<Self> {
        let version = form.take("version")?.parse().map_err(|_| AppError::Unreadable)?;
        let fields = TypedTerms {
            language: form.take("language")?,
            state: form.take("state")?,
            unit: form.take("unit")?,
            starts: form.take("starts")?,
            ends: form.take("ends")?,
            funding: form.take("funding")?,
            amount: form.take("amount")?,
            progress: form.take("progress")?,
            progress_note: form.take("progress_note")?,
            note: form.take("note")?,
        };
        let milestones = form.rows(MILESTONE_FIELDS);
        form.nothing_left()?;
        if milestones.len() > MILESTONES {
            return Err(AppError::Unreadable);
        }
        Ok(Self { version, fields, milestones })
    }
}

/// Judges what was typed. `today` is the day in the consultation's time zone.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn judge(
    typed: &Typed,
    before: Option<&Commitment>,
    today: &str,
) -> Result<(Terms, Vec<Milestone>), Vec<FieldError>> {
    let mut errors = Vec::new();
    let fields = &typed.fields;
    let offered = next(before.map(|before| before.terms.state));
    let state = offered.iter().copied().find(|state| state.name() == fields.state);
    if state.is_none() {
        errors.push(FieldError::new("state", ErrorCode::NotAChoice));
    }
    let unit = keep(&mut errors, "unit", text::line(&fields.unit, 1, LINE_MAX));
    let starts = keep(&mut errors, "starts", written::day(&fields.starts));
    let ends = written::day(&fields.ends).and_then(|ends| match day::is_before(&ends, &starts) {
        true => Err(ErrorCode::EndsBeforeStart),
        false => Ok(ends),
    });
    let ends = keep(&mut errors, "ends", ends);
    let funding = keep(&mut errors, "funding", text::line(&fields.funding, 0, LINE_MAX));
    let amount = keep(&mut errors, "amount", text::line(&fields.amount, 0, LINE_MAX));
    let milestones = milestones(&typed.milestones, today, &mut errors);
    let is_left = milestones.iter().any(|milestone| milestone.reached.is_empty());
    if state == Some(CommitmentState::Done) && is_left {
        errors.insert(0, FieldError::new("state", ErrorCode::MilestonesLeft));
    }
    let percent = fields.progress.trim();
    let digits = percent.strip_suffix('%').unwrap_or(percent).trim_end();
    let progress = match digits.parse::<i64>() {
        _ if percent.is_empty() => None,
        Ok(percent) if (0..=100).contains(&percent) => Some(percent),
        _ => {
            errors.push(FieldError::new("progress", ErrorCode::NotANumber));
            None
        }
    };
    let least = usize::from(!percent.is_empty());
    let progress_note = keep(&mut errors, "progress_note", text::line(&fields.progress_note, least, LINE_MAX));
    let needs_reason = matches!(state, Some(CommitmentState::Delayed | CommitmentState::Dropped));
    let note = text::lines(&fields.note, 1, NOTE_MAX).map_err(|code| match code {
        ErrorCode::Required if needs_reason => ErrorCode::ReasonRequired,
        code => code,
    });
    let note = keep(&mut errors, "note", note);
    let language = Lang::from_code(&fields.language);
    if language.is_none() {
        errors.push(FieldError::new("language", ErrorCode::NotAChoice));
    }
    match (state, language) {
        (Some(state), Some(language)) if errors.is_empty() => Ok((
            Terms { language, state, unit, starts, ends, funding, amount, progress, progress_note, note },
            milestones,
        )),
        _ => Err(errors),
    }
}

/// What a field holds, or nothing and what is wrong with it.
fn keep(errors: &mut Vec<FieldError>, field: &'static str, result: Result<String, ErrorCode>) -> String {
    result.unwrap_or_else(|code| {
        errors.push(FieldError::new(field, code));
        String::new()
    })
}

/// The milestones of the rows that are not empty.
fn milestones(rows: &[[String; 3]], today: &str, errors: &mut Vec<FieldError>) -> Vec<Milestone> {
    let mut milestones = Vec::new();
    for (row, typed) in (1..).zip(rows) {
        let [title, due, reached] = typed;
        if typed.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        let [of_title, of_due, of_reached] = MILESTONE_FIELDS.map(|stem| in_row(stem, row));
        let title = keep(errors, of_title, text::line(title, 1, LINE_MAX));
        let due = written::day(due).and_then(|due| if due.is_empty() { Err(ErrorCode::Required) } else { Ok(due) });
        let due = keep(errors, of_due, due);
        let reached = written::day(reached).and_then(|reached| match day::is_before(today, &reached) {
            true => Err(ErrorCode::InTheFuture),
            false => Ok(reached),
        });
        let reached = keep(errors, of_reached, reached);
        milestones.push(Milestone { title, due, reached });
    }
    milestones
}

/// How far a commitment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Percent, as somebody gave it with a note.
    Given(i64),
    /// So many milestones of so many.
    Counted(usize, usize),
}

/// How far a commitment is, as far as it can be known: given with a note, or counted.
pub fn progress(commitment: &Commitment) -> Option<Progress> {
    let counted = || {
        let reached = commitment.milestones.iter().filter(|milestone| !milestone.reached.is_empty()).count();
        (!commitment.milestones.is_empty()).then_some(Progress::Counted(reached, commitment.milestones.len()))
    };
    commitment.terms.progress.map(Progress::Given).or_else(counted)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
