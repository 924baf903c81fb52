//! Who may do what with a position, and what it must say by then.

use super::model::{Answer, Disposition, PositionState};
use crate::base::error::{ErrorCode, FieldError};
use crate::base::text;
use crate::base::time::Timestamp;
use crate::legal::rules::Facts;
use jiff::civil::Date;

/// Characters of a justification at most.
pub const JUSTIFICATION_MAX: usize = 8_000;
/// Characters of a note on a correction, and of what a reader wants changed, at most.
pub const NOTE_MAX: usize = 1_000;
/// Characters of a passage's title, and of a view's name, at most.
pub const TITLE_MAX: usize = 100;
/// Characters of a passage at most.
pub const PASSAGE_MAX: usize = 4_000;
/// Passages that a consultation may keep.
pub const PASSAGES: usize = 200;
/// Views that somebody may keep in a consultation.
pub const VIEWS: usize = 20;
/// Remarks that are assigned or answered together at most, all of a group too.
pub const TOGETHER: usize = 1_000;

/// What comes before the answer to a remark that has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// Remarks are still taken, until this moment; the report on them is due by this day, where a law sets one.
    StillTaken {
        /// The first moment at which a remark is late.
        until: Timestamp,
        /// The last day for the report.
        due: Option<Date>,
    },
    /// The answers are written; they are due by this day, where a law sets one.
    Due(Option<Date>),
    /// They were due by this day.
    Overdue(Date),
    /// The report came out on this day without it, so a correction of it has to come.
    Reported(Date),
}

/// By when a remark without an answer gets one.
pub fn awaited(facts: &Facts, now: Timestamp, today: Date) -> Awaited {
    let due = facts.term.and_then(|term| term.report_due(facts.basis.terms()));
    match (facts.closes_at, facts.answers.reported_on, due) {
        (Some(until), _, due) if now < until => Awaited::StillTaken { until, due },
        (_, Some(reported), _) => Awaited::Reported(reported),
        (_, None, Some(due)) if due < today => Awaited::Overdue(due),
        (_, None, due) => Awaited::Due(due),
    }
}

/// The button that accepts many positions that others wrote, which are in review.
pub const ACCEPT_REVIEWED: &str = "accept_reviewed";

/// What can be done with a position on its own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Keep it as a draft.
    Save,
    /// Hand it to a second reader.
    Review,
    /// Say that it may be published.
    Accept,
    /// Hand it back to who wrote it, with what is to change.
    GiveBack,
    /// Take it out of review again.
    TakeBack,
    /// Work on it again, after it was accepted or published.
    Reopen,
    /// Let what is public stand, after it was taken up again and nothing of it changed.
    PutBack,
}

impl Deed {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Save, Self::Review, Self::Accept, Self::GiveBack, Self::TakeBack, Self::Reopen, Self::PutBack];

    /// Its name in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Save => "save",
            Self::Review => "review",
            Self::Accept => "accept",
            Self::GiveBack => "give_back",
            Self::TakeBack => "take_back",
            Self::Reopen => "reopen",
            Self::PutBack => "put_back",
        }
    }

    /// The one of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.name() == name)
    }
}

/// Who has a position in hand, and what of it is theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hand {
    /// Whether they run the consultation; else the remark is assigned to them.
    pub runs: bool,
    /// Whether its words are theirs.
    pub wrote: bool,
    /// Whether it is as it was published: taken up again, and not changed since.
    pub as_published: bool,
}

/// Why a deed is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is for those who run the consultation.
    NotTheirs,
    /// It has come too far for it, or not far enough.
    WrongState,
    /// Somebody else has to accept what they wrote.
    OwnWords,
}

impl Refusal {
    /// What the form says.
    pub const fn code(self) -> ErrorCode {
        match self {
            Self::NotTheirs | Self::WrongState => ErrorCode::WrongState,
            Self::OwnWords => ErrorCode::OwnText,
        }
    }
}

/// Where a position stands after a deed.
///
/// # Errors
/// Why it cannot be done.
pub fn after(state: PositionState, deed: Deed, hand: Hand, second_reader: bool) -> Result<PositionState, Refusal> {
    use PositionState::{Accepted, Draft, InReview, Published, ToDo};
    match (deed, state) {
        (Deed::Save, ToDo | Draft) => Ok(Draft),
        (Deed::Review, ToDo | Draft) => Ok(InReview),
        (Deed::TakeBack, InReview) => Ok(Draft),
        // What follows is decided by those who run the consultation.
        (Deed::Accept, ToDo | Draft | InReview)
        | (Deed::GiveBack, InReview)
        | (Deed::Reopen, Accepted | Published)
        | (Deed::PutBack, Draft)
            if !hand.runs =>
        {
            Err(Refusal::NotTheirs)
        }
        (Deed::Accept, ToDo | Draft) if second_reader => Err(Refusal::OwnWords),
        (Deed::Accept, InReview) if second_reader && hand.wrote => Err(Refusal::OwnWords),
        (Deed::Accept, ToDo | Draft | InReview) => Ok(Accepted),
        (Deed::GiveBack, InReview) | (Deed::Reopen, Accepted | Published) => Ok(Draft),
        (Deed::PutBack, Draft) if hand.as_published => Ok(Published),
        _ => Err(Refusal::WrongState),
    }
}

/// Whether the words of a position can be changed where it stands.
pub const fn is_open(state: PositionState) -> bool {
    matches!(state, PositionState::ToDo | PositionState::Draft)
}

/// What can be done now, in the order of the buttons.
pub fn deeds(state: PositionState, hand: Hand, second_reader: bool) -> Vec<Deed> {
    Deed::ALL.into_iter().filter(|deed| after(state, *deed, hand, second_reader).is_ok()).collect()
}

/// Judges what a position says. A draft may leave everything open; what leaves it may not. A correction of what was published
/// says besides why.
///
/// # Errors
/// Everything that is wrong.
pub fn judge(
    (disposition, justification, note): (&str, &str, &str),
    deed: Deed,
    is_correction: bool,
) -> Result<Answer, Vec<FieldError>> {
    let mut errors = Vec::new();
    let is_draft = deed == Deed::Save;
    let least = usize::from(!is_draft);
    let disposition = match disposition {
        "" if is_draft => None,
        "" => {
            errors.push(FieldError::new("disposition", ErrorCode::Required));
            None
        }
        name => {
            let known = Disposition::from_name(name);
            if known.is_none() {
                errors.push(FieldError::new("disposition", ErrorCode::NotAChoice));
            }
            known
        }
    };
    let justification = keep("justification", text::lines(justification, least, JUSTIFICATION_MAX), &mut errors);
    let least = usize::from(is_correction && !is_draft);
    let note = keep("note", text::lines(note, least, NOTE_MAX), &mut errors);
    let note = if is_correction { note } else { String::new() };
    if errors.is_empty() { Ok(Answer { disposition, justification, note }) } else { Err(errors) }
}

/// A title and a text, such as of a passage.
///
/// # Errors
/// Everything that is wrong.
pub fn passage(title: &str, words: &str) -> Result<(String, String), Vec<FieldError>> {
    let mut errors = Vec::new();
    let title = keep("title", text::line(title, 1, TITLE_MAX), &mut errors);
    let words = keep("text", text::lines(words, 1, PASSAGE_MAX), &mut errors);
    if errors.is_empty() { Ok((title, words)) } else { Err(errors) }
}

fn keep(field: &'static str, judged: Result<String, ErrorCode>, errors: &mut Vec<FieldError>) -> String {
    judged.unwrap_or_else(|code| {
        errors.push(FieldError::new(field, code));
        String::new()
    })
}

/// What was written, with a passage after it: a paragraph of its own, and nothing lost.
pub fn with_passage(written: &str, passage: &str) -> String {
    match written.trim_end() {
        "" => passage.to_owned(),
        written => format!("{written}\n\n{passage}"),
    }
}

/// A published position as the record takes its SHA-256: the number of its remark and which version it is, what is done, why,
/// and why it was corrected. One line of canonical JSON.
pub fn line((remark, version): (i64, i64), disposition: &str, justification: &str, note: &str) -> String {
    let line = serde_json::json!({
        "disposition": disposition,
        "justification": justification,
        "note": note,
        "number": remark,
        "version": version,
    });
    format!("{line}\n")
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
