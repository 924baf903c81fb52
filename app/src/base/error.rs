//! Everything that can go wrong, as one closed list.
//!
//! Errors travel as codes, never as text: a page words them in the reader's language, the log keeps the cause.

use serde::{Deserialize, Serialize};

/// What is wrong with a field, or why an act was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    // ── fields ──
    /// Nothing was entered.
    Required,
    /// Longer than so many characters.
    TooLong(usize),
    /// Shorter than so many characters.
    TooShort(usize),
    /// Not a mail address.
    NotAnAddress,
    /// A mail address with other letters than a–z before the `@`, which most mail systems refuse.
    AddressNotPlain,
    /// Not one of the offered choices.
    NotAChoice,
    /// Holds something else than digits.
    NotANumber,
    /// A number below the first of these or above the second.
    OutOfRange(i64, i64),
    /// Not a date and time.
    NotADate,
    /// Not a day, a month or a year.
    NotADay,
    /// Not a whole day.
    NotAFullDay,
    /// A day that no calendar has.
    NoSuchDay,
    /// A day whose year has two digits, so that any of its numbers may be the year.
    ShortYear,
    /// Not an hour with its minutes.
    NotAnHour,
    /// An hour that no clock shows.
    NoSuchHour,
    /// More entries than there is room for; so many more fit.
    NoRoom(usize),
    /// Not an address on the web.
    NotAWebAddress,
    /// The end lies before the start.
    EndsBeforeStart,
    /// Holds characters that cannot be used here.
    BadCharacters,
    /// Is taken already.
    Taken,
    /// The password is one that others guess at once.
    GuessablePassword,
    /// The two entries differ.
    Differs,
    // ── accounts ──
    /// Address or password is not right.
    WrongCredentials,
    /// The password is not that of the account.
    WrongPassword,
    /// The link was used, or its time is over.
    LinkSpent,
    // ── taking part ──
    /// The round is not open yet.
    RoundNotOpen,
    /// The round is closed.
    RoundClosed,
    /// Somebody else has closed the round before.
    ClosedAlready,
    /// This stage does not offer the activity now.
    ActivityClosed,
    /// What this is about has not begun.
    NotYet,
    /// The thing was changed by somebody else since the page was loaded.
    ChangedMeanwhile,
    /// The state of the thing does not allow this act.
    WrongState,
    /// A moderator must give a reason.
    ReasonRequired,
    /// The moderation queue holds undecided items.
    QueueNotEmpty,
    /// The person may not act for this organisation.
    NotAMember,
    /// The action line was withdrawn.
    LineWithdrawn,
    // ── meetings ──
    /// Registration for the meeting is not open.
    RegistrationClosed,
    // ── groups ──
    /// Too few members have agreed.
    NotAgreed,
    // ── moderation ──
    /// The text is the person's own; somebody else has to decide about it.
    OwnText,
    /// The person reported the text; somebody else has to decide about it.
    OwnReport,
    /// The person is suspended in this consultation.
    Suspended,
    /// Whoever it is about moderates the consultation or runs the site.
    HoldsOffice,
    // ── supporting, merging and moving ──
    /// Nobody supports a proposal of their own.
    OwnSupport,
    /// The consultation is over.
    ConsultationOver,
    /// The text is merged into another one.
    Merged,
    /// Readers do not see the text.
    NotPublic,
    /// People vote, or the result of their votes is not frozen yet.
    VotedOn,
    /// There is no such text.
    NoSuchText,
    /// The text belongs to another consultation.
    OtherConsultation,
    /// It is the same text.
    SameText,
    /// What was chosen is merged into another text itself.
    TargetMerged,
    /// Readers do not see what was chosen.
    TargetNotPublic,
    /// The text stands there already.
    StandsThere,
    /// The strategy has no such goal.
    NoSuchGoal,
    /// The text stands elsewhere by now.
    MovedSince,
    // ── setting up a consultation ──
    /// Clocks skip this local time when summer time begins.
    NoSuchTime,
    /// It should lie in the future.
    InThePast,
    /// It should not lie in the future.
    InTheFuture,
    /// It begins before the one that comes before it.
    OutOfOrder,
    /// Its time overlaps that of another one.
    Overlaps,
    /// Not fit for an address of a page.
    NotASlug,
    /// No time zone of this name.
    NotATimeZone,
    // ── appeals ──
    /// It was too long ago.
    AppealLate,
    /// One took the decision oneself.
    OwnDecision,
    // ── action lines ──
    /// Not fit for an address and a ballot.
    NotACode,
    // ── commitments ──
    /// Not all milestones are reached.
    MilestonesLeft,
    // ── monitoring ──
    /// No number, or one with more than so many digits after the decimal mark.
    NotAFigure(usize),
    /// The value contradicts the indicator's target or its other values.
    DoesNotFit,
    /// No report was handed in.
    NothingHandedIn,
    /// Not every report was handed in.
    ReportsMissing,
    // ── editing ──
    /// A draft is there that would be lost.
    DraftWaits,
    // ── documents ──
    /// The passage that begins on a line is longer than so many characters.
    PassageTooLong(usize, usize),
    /// The text has more than so many passages; the first too many begins on this line.
    TooManyPassages(usize, usize),
    /// The consultation has so many documents already.
    EnoughDocuments(usize),
    // ── the report ──
    /// Remarks are still taken.
    StillOpen,
    /// A remark has no accepted position.
    Unanswered,
    /// A remark still waits for a moderator before others read it.
    RemarksWait,
    /// Something changed since this version was made.
    Outdated,
    // ── the law ──
    /// A reason without words.
    NotAReason,
    // ── people ──
    /// Nobody has an account with this address.
    NoAccount,
    /// The account is the person's own; somebody else has to decide about it.
    OwnAccount,
}

/// A field and what is wrong with it. An empty field name speaks of the whole form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the form.
    pub field: &'static str,
    /// What is wrong.
    pub code: ErrorCode,
}

impl FieldError {
    /// An error of one field.
    pub const fn new(field: &'static str, code: ErrorCode) -> Self {
        Self { field, code }
    }
}

#[cfg(feature = "ssr")]
pub use server_side::{AppError, AppResult};

#[cfg(feature = "ssr")]
mod server_side {
    use super::{ErrorCode, FieldError};

    /// How an action or a page can fail.
    #[derive(Clone, Debug, thiserror::Error)]
    pub enum AppError {
        /// What was entered needs mending; nothing was saved.
        #[error("input refused: {0:?}")]
        Invalid(Vec<FieldError>),
        /// It does not exist, or not for this reader.
        #[error("not found")]
        NotFound,
        /// One must sign in first.
        #[error("sign-in needed")]
        SignInNeeded,
        /// This person may not do it.
        #[error("forbidden")]
        Forbidden,
        /// Too often; again after so many seconds.
        #[error("too many requests")]
        TooMany {
            /// Seconds until it may work again.
            retry_after: u64,
        },
        /// Too many letters were asked for, from one place or to one address; again after so many seconds.
        #[error("too many letters")]
        TooManyLetters {
            /// Seconds until it may work again.
            retry_after: u64,
        },
        /// More was sent than any form could hold.
        #[error("too large")]
        TooLarge,
        /// A form came from a page of another address.
        #[error("sent from elsewhere")]
        Elsewhere,
        /// What was sent is from no form of ours, or not whole.
        #[error("unreadable")]
        Unreadable,
        /// The database is away or its disk is full: nothing was saved; try again.
        #[error("unavailable: {0}")]
        Unavailable(String),
        /// A fault of ours; the cause is for the log.
        #[error("internal: {0}")]
        Internal(String),
    }

    /// What actions and stores return.
    pub type AppResult<T> = Result<T, AppError>;

    impl AppError {
        /// One wrong field.
        pub fn field(field: &'static str, code: ErrorCode) -> Self {
            Self::Invalid(vec![FieldError::new(field, code)])
        }

        /// A refusal that belongs to no field.
        pub fn refused(code: ErrorCode) -> Self {
            Self::field("", code)
        }

        /// Whether it is this refusal, of whatever field.
        pub fn is(&self, code: ErrorCode) -> bool {
            matches!(self, Self::Invalid(errors) if errors.iter().any(|error| error.code == code))
        }
    }
}

#[cfg(feature = "ssr")]
impl crate::base::i18n::Lang {
    /// What is wrong, in words.
    pub fn error(self, code: ErrorCode) -> String {
        match code {
            ErrorCode::Required => self.error_required().into(),
            ErrorCode::TooLong(max) => self.error_too_long(max),
            ErrorCode::TooShort(min) => self.error_too_short(min),
            ErrorCode::NotAnAddress => self.error_not_an_address().into(),
            ErrorCode::AddressNotPlain => self.error_address_not_plain().into(),
            ErrorCode::NotAChoice => self.error_not_a_choice().into(),
            ErrorCode::NotANumber => self.error_not_a_number().into(),
            ErrorCode::OutOfRange(from, to) => self.error_out_of_range(from.to_string(), to.to_string()),
            ErrorCode::NotADate => self.error_not_a_date().into(),
            ErrorCode::NotADay => self.error_not_a_day().into(),
            ErrorCode::NotAFullDay => self.error_not_a_full_day().into(),
            ErrorCode::NoSuchDay => self.error_no_such_day().into(),
            ErrorCode::ShortYear => self.error_short_year().into(),
            ErrorCode::NotAnHour => self.error_not_an_hour().into(),
            ErrorCode::NoSuchHour => self.error_no_such_hour().into(),
            ErrorCode::NotAWebAddress => self.error_not_a_web_address().into(),
            ErrorCode::EndsBeforeStart => self.error_ends_before_start().into(),
            ErrorCode::BadCharacters => self.error_bad_characters().into(),
            ErrorCode::Taken => self.error_taken().into(),
            ErrorCode::GuessablePassword => self.error_guessable_password().into(),
            ErrorCode::Differs => self.error_differs().into(),
            ErrorCode::WrongCredentials => self.error_wrong_credentials().into(),
            ErrorCode::WrongPassword => self.error_wrong_password().into(),
            ErrorCode::LinkSpent => self.error_link_spent().into(),
            ErrorCode::RoundNotOpen => self.error_round_not_open().into(),
            ErrorCode::RoundClosed => self.error_round_closed().into(),
            ErrorCode::ClosedAlready => self.error_closed_already().into(),
            ErrorCode::ActivityClosed => self.error_activity_closed().into(),
            ErrorCode::NotYet => self.error_not_yet().into(),
            ErrorCode::ChangedMeanwhile => self.error_changed_meanwhile().into(),
            ErrorCode::WrongState => self.error_wrong_state().into(),
            ErrorCode::ReasonRequired => self.error_reason_required().into(),
            ErrorCode::QueueNotEmpty => self.error_queue_not_empty().into(),
            ErrorCode::NotAMember => self.error_not_a_member().into(),
            ErrorCode::LineWithdrawn => self.error_line_withdrawn().into(),
            ErrorCode::RegistrationClosed => self.error_registration_closed().into(),
            ErrorCode::NotAgreed => self.error_not_agreed().into(),
            ErrorCode::OwnAccount => self.error_own_account().into(),
            ErrorCode::OwnSupport => self.supports_error_own().into(),
            ErrorCode::ConsultationOver => self.merges_error_over().into(),
            ErrorCode::Merged => self.merges_error_merged().into(),
            ErrorCode::NotPublic => self.merges_error_not_public().into(),
            ErrorCode::VotedOn => self.merges_error_voted_on().into(),
            ErrorCode::NoSuchText => self.merges_error_no_such_text().into(),
            ErrorCode::OtherConsultation => self.merges_error_other_consultation().into(),
            ErrorCode::SameText => self.merges_error_same_text().into(),
            ErrorCode::TargetMerged => self.merges_error_target_merged().into(),
            ErrorCode::TargetNotPublic => self.merges_error_target_not_public().into(),
            ErrorCode::StandsThere => self.moves_error_stands_there().into(),
            ErrorCode::NoSuchGoal => self.moves_error_no_such_goal().into(),
            ErrorCode::MovedSince => self.moves_error_moved_since().into(),
            ErrorCode::OwnText => self.error_own_text().into(),
            ErrorCode::OwnReport => self.moderation_own_report().into(),
            ErrorCode::Suspended => self.suspensions_error().into(),
            ErrorCode::HoldsOffice => self.suspensions_error_office().into(),
            ErrorCode::NoSuchTime => self.error_no_such_time().into(),
            ErrorCode::InThePast => self.error_in_the_past().into(),
            ErrorCode::StillOpen => self.error_still_open().into(),
            ErrorCode::RemarksWait => self.error_remarks_wait().into(),
            ErrorCode::Unanswered => self.error_unanswered().into(),
            ErrorCode::Outdated => self.error_outdated().into(),
            ErrorCode::NotAReason => self.legal_not_a_reason().into(),
            ErrorCode::NoRoom(left) => self.error_no_room(left.to_string()),
            ErrorCode::InTheFuture => self.error_in_the_future().into(),
            ErrorCode::OutOfOrder => self.error_out_of_order().into(),
            ErrorCode::Overlaps => self.error_overlaps().into(),
            ErrorCode::NotASlug => self.error_not_a_slug().into(),
            ErrorCode::NotATimeZone => self.error_not_a_time_zone().into(),
            ErrorCode::NotACode => self.error_not_a_code().into(),
            ErrorCode::PassageTooLong(line, max) => self.documents_passage_too_long(line.to_string(), max),
            ErrorCode::TooManyPassages(line, max) => self.documents_too_many_passages(line.to_string(), max),
            ErrorCode::EnoughDocuments(max) => self.documents_enough(max.to_string()),
            ErrorCode::NoAccount => self.error_no_account().into(),
            ErrorCode::NotAFigure(digits) => self.error_not_a_figure(digits),
            ErrorCode::DoesNotFit => self.error_does_not_fit().into(),
            ErrorCode::NothingHandedIn => self.monitoring_nothing_handed_in().into(),
            ErrorCode::ReportsMissing => self.error_reports_missing().into(),
            ErrorCode::DraftWaits => self.error_draft_waits().into(),
            ErrorCode::MilestonesLeft => self.error_milestones_left().into(),
            ErrorCode::AppealLate => self.appeals_error_late().into(),
            ErrorCode::OwnDecision => self.appeals_own_decision().into(),
        }
    }
}
