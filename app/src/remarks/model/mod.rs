//! Remarks, who submits them and how they came.

mod listed;

pub use listed::{AnsweredAs, Filter, Place, RemarkPage, Similar, Tally};

use crate::accounts::model::{PersonId, TerritoryId};
use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::documents::model::{Anchor, DocumentId, VersionId};
use crate::organisations::model::OrganisationId;

id! {
    /// A remark. In addresses it goes by its number within the consultation.
    RemarkId
}
id! {
    /// Similar remarks that get one answer.
    GroupId
}

/// The public page of a remark.
pub fn remark_path(slug: &str, number: i64) -> String {
    format!("/consultations/{slug}/remarks/{number}")
}

/// The page of a remark for those who work on it.
pub fn inbox_path(slug: &str, number: i64) -> String {
    format!("/consultations/{slug}/inbox/{number}")
}

choice! {
    /// How a remark came.
    pub enum Channel {
        /// By the form of this site.
        Web = "web",
        /// By e-mail.
        Email = "email",
        /// By a letter.
        Letter = "letter",
        /// By telephone.
        Phone = "phone",
        /// Said at a meeting.
        Meeting = "meeting",
        /// On the printed form.
        Paper = "paper",
    }
}

choice! {
    /// Who submits a remark.
    pub enum Submitter {
        /// A private person, whose name is never published.
        Person = "person",
        /// An organisation, by somebody with a mandate.
        Organisation = "organisation",
        /// Nobody says who.
        Anonymous = "anonymous",
    }
}

choice! {
    /// Whether readers see a remark.
    pub enum RemarkState {
        /// They do.
        Visible = "visible",
        /// Its author took it back, for good.
        Withdrawn = "withdrawn",
        /// A moderator hid it, until another decision.
        Hidden = "hidden",
        /// It is received, and waits for a moderator before readers see it.
        Waiting = "waiting",
    }
}

/// What a remark is about: a part of a version of a document, the text as a whole, or a place in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Passage {
    /// The document; none where the consultation has none, or the submitter names it in words.
    pub document_id: Option<DocumentId>,
    /// The version that it was written about.
    pub version_id: Option<VersionId>,
    /// The part of that version; none for the text as a whole.
    pub anchor: Option<Anchor>,
    /// Where the passage begins within the part, in characters of its plain text.
    pub quote_from: Option<i64>,
    /// The first character after it.
    pub quote_to: Option<i64>,
    /// The part in the submitter's words: "chapter 3, p. 14".
    pub part: String,
}

/// What somebody submits.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Said {
    /// How it came.
    pub channel: Channel,
    /// When it came; what counts for the deadline.
    pub received_at: Timestamp,
    /// Who submits.
    pub submitter: Submitter,
    /// Who handed it in here; none for an anonymous one and for other channels.
    pub author_id: Option<PersonId>,
    /// The verified organisation that it speaks for.
    pub organisation_id: Option<OrganisationId>,
    /// The name on the letter: a private person's is never published, an organisation's is.
    pub submitter_name: String,
    /// Where to answer, by e-mail or post; never published.
    pub submitter_address: String,
    /// By what right somebody speaks for the organisation.
    pub mandate: String,
    /// The commune of who submits, or of the meeting.
    pub territory_id: Option<TerritoryId>,
    /// The name of the meeting.
    pub meeting: String,
    /// The day of that meeting, as ISO has it.
    pub meeting_on: String,
    /// The language it was written in.
    pub language: Lang,
    /// What it is about.
    #[cfg_attr(feature = "ssr", sqlx(flatten))]
    pub passage: Passage,
    /// How the text reads.
    pub present: String,
    /// How it should read.
    pub proposed: String,
    /// Why.
    pub justification: String,
}

/// A remark in the inbox.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Remark {
    /// The remark.
    pub id: RemarkId,
    /// In which consultation.
    pub consultation_id: ConsultationId,
    /// Counts the consultation's remarks from 1, in the order of entry.
    pub number: i64,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// The moderator who entered it; none where its author did.
    pub entered_by: Option<PersonId>,
    /// What was submitted.
    #[cfg_attr(feature = "ssr", sqlx(flatten))]
    pub said: Said,
    /// The name that the public may know: of an organisation only.
    pub organisation_name: Option<String>,
    /// Its page, where it is one of the verified.
    pub organisation_slug: Option<String>,
    /// The commune.
    pub territory_name: Option<String>,
    /// The public name of who handed it in here: only for those who run the consultation.
    pub author_name: Option<String>,
    /// The document that it is about, in addresses.
    pub document_code: Option<String>,
    /// Its title.
    pub document_title: Option<String>,
    /// The number of the version that it was written about.
    pub version_number: Option<i64>,
    /// Whether readers see it.
    pub state: RemarkState,
    /// The group that it is answered with.
    pub group_id: Option<GroupId>,
    /// Counts its changes.
    pub version: i64,
}

impl Remark {
    /// Whether it waits for a moderator before readers see it.
    pub fn is_waiting(&self) -> bool {
        self.state == RemarkState::Waiting
    }

    /// Whether readers see its words.
    pub fn is_visible(&self) -> bool {
        self.state == RemarkState::Visible
    }

    /// Whether it came too late. Without a deadline nothing does.
    pub fn is_late(&self, deadline: Option<Timestamp>) -> bool {
        deadline.is_some_and(|deadline| self.said.received_at >= deadline)
    }
}

choice! {
    /// What the office did to a remark that it had entered itself.
    pub enum CorrectionKind {
        /// It says what it should have said.
        Corrected = "corrected",
        /// It was entered by mistake.
        Withdrawn = "withdrawn",
    }
}

/// How an entered remark stood before the office changed it, who did and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Correction {
    /// What was done.
    pub kind: CorrectionKind,
    /// The name of who did it.
    pub by_name: String,
    /// When.
    pub corrected_at: Timestamp,
    /// Why; everybody may read it.
    pub reason: String,
    /// How it came.
    pub channel: Channel,
    /// When it came.
    pub received_at: Timestamp,
    /// Who submits.
    pub submitter: Submitter,
    /// The name on the letter.
    pub submitter_name: String,
    /// Where to answer.
    pub submitter_address: String,
    /// By what right somebody speaks for the organisation.
    pub mandate: String,
    /// The commune; empty where none was known.
    pub territory_name: String,
    /// The meeting.
    pub meeting: String,
    /// The day of that meeting.
    pub meeting_on: String,
    /// The language.
    pub language: Lang,
    /// The document; empty where it was about none.
    pub document_title: String,
    /// The part of it.
    pub anchor: Option<i64>,
    /// The part in words.
    pub part: String,
    /// How the text read.
    pub present: String,
    /// How it should have read.
    pub proposed: String,
    /// Why it was submitted.
    pub justification: String,
}

/// A table of remarks that was read in: its remarks have numbers that follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Import {
    /// The number of the first.
    pub first_number: i64,
    /// How many there are.
    pub remarks: i64,
    /// When it was read in.
    pub imported_at: Timestamp,
    /// The name of who read it in.
    pub by_name: String,
    /// How many of them have an accepted or published position.
    pub answered: i64,
}

/// Similar remarks that get one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Group {
    /// The group.
    pub id: GroupId,
    /// In which consultation.
    pub consultation_id: ConsultationId,
    /// What they have in common.
    pub title: String,
    /// How many remarks are in it.
    pub remarks: i64,
}

/// How a consultation takes remarks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Settings {
    /// Whether one may hand in without saying who one is.
    pub anonymous: bool,
    /// Whether a second person accepts a position.
    pub second_reader: bool,
}
