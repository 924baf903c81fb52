//! Remarks, who submits them and how they came.

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

/// Which remarks a list shows. What is not said leaves all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// How they came.
    pub channel: Option<Channel>,
    /// Who submits.
    pub submitter: Option<Submitter>,
    /// Of which commune.
    pub territory: Option<TerritoryId>,
    /// About which document, by its code.
    pub document: Option<String>,
    /// About which part of it.
    pub anchor: Option<Anchor>,
    /// In which group.
    pub group: Option<GroupId>,
    /// Late ones only, or those in time only.
    pub late: Option<bool>,
    /// The beginnings of words that they hold; three count.
    pub words: Vec<String>,
}

/// How many remarks came by a channel from one kind of submitters in one commune.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Tally {
    /// The channel.
    pub channel: Channel,
    /// Who submits.
    pub submitter: Submitter,
    /// The commune, if one is known.
    pub territory_id: Option<TerritoryId>,
    /// Its name.
    pub territory_name: Option<String>,
    /// All of them.
    pub remarks: i64,
    /// Those that came too late.
    pub late: i64,
}

/// Where in a document a remark belongs, and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Place {
    /// The document in addresses.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The language that it is written in.
    pub language: Lang,
    /// The version that is meant.
    pub number: i64,
    /// The newest version that is published.
    pub newest: i64,
    /// The part as it stands in that version, in Markdown; none for the text as a whole.
    pub text: Option<String>,
    /// The part as it stands in the newest one; none where it is gone.
    pub text_now: Option<String>,
}

/// A page of a list, and how many there are on all its pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemarkPage {
    /// In the order of their numbers.
    pub remarks: Vec<Remark>,
    /// On all pages.
    pub total: i64,
    /// Which page it is, from 1.
    pub page: i64,
}

impl RemarkPage {
    /// Remarks on a page.
    pub const SIZE: i64 = 50;

    /// How many pages there are.
    pub fn pages(&self) -> i64 {
        (self.total + Self::SIZE - 1) / Self::SIZE
    }
}

/// A remark that is like another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    /// Its number.
    pub number: i64,
    /// Why it was submitted.
    pub justification: String,
    /// How the text should read.
    pub proposed: String,
    /// The language it was written in.
    pub language: Lang,
    /// Its group, if it is in one.
    pub group_id: Option<GroupId>,
    /// Whether both are about the same part of the document.
    pub is_same_part: bool,
    /// The beginnings of the words that both have.
    pub shared: Vec<String>,
}
