//! What is discussed and voted on.

use super::proposal::ProposalId;
use crate::accounts::model::PersonId;
use crate::base::error::ErrorCode;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::{Interval, Timestamp};
use crate::consultations::model::ConsultationId;
use crate::organisations::model::OrganisationId;
use crate::strategy::model::{GoalId, GoalRef, TerritoryId};
use crate::strategy::texts::Texts;
use serde::{Deserialize, Serialize};

id! {
    /// An action line.
    ActionLineId
}

/// Where an action line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum ActionLineState {
    /// Everybody reads it.
    Published,
    /// A moderator took it out of sight.
    Hidden,
    /// Those who run the consultation withdrew it. Its page stays, with the reason; nobody votes on it or comments any more.
    Withdrawn,
    /// Came with an imported conversation whose moderators had refused it; never shown.
    Rejected,
}

impl ActionLineState {
    /// Whether everybody may read an action line in this state.
    pub fn is_readable(self) -> bool {
        matches!(self, Self::Published | Self::Withdrawn)
    }

    /// Whether people may vote and comment on it.
    ///
    /// # Errors
    /// [`ErrorCode::LineWithdrawn`].
    pub fn check_open(self) -> Result<(), ErrorCode> {
        if self == Self::Withdrawn { Err(ErrorCode::LineWithdrawn) } else { Ok(()) }
    }
}

/// In what capacity an action line was proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum AuthorKind {
    /// By somebody who lives, works or studies here.
    Resident,
    /// By a verified organisation.
    Organisation,
    /// By the administration.
    Official,
    /// By a participant of an imported conversation.
    Imported,
}

/// An action line as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ActionLine {
    /// The action line.
    pub id: ActionLineId,
    /// Where it is discussed.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub consultation_slug: String,
    /// The proposal that it came from.
    pub proposal: Option<ProposalId>,
    /// Names it in addresses and on ballots, once per consultation: `KD-01`.
    pub code: String,
    /// The language of the text.
    pub language: Lang,
    /// Where it stands.
    pub state: ActionLineState,
    /// In what capacity it was proposed.
    pub author_kind: AuthorKind,
    /// Who wrote it, for telling them about it; no page shows it.
    pub author: Option<PersonId>,
    /// The organisation that proposed it.
    pub organisation_name: Option<String>,
    /// The title, plain.
    pub title: String,
    /// One sentence, plain.
    pub summary: String,
    /// The text, Markdown.
    pub body: String,
    /// Counts the published texts from 1 on.
    pub version: i64,
    /// When it was first published.
    pub published_at: Timestamp,
    /// The meeting at which it was said, as its address goes on after `/strategies/`.
    pub heard_at: Option<String>,
    /// The SHA-256 of the strategy's document that names that meeting.
    pub heard_in: Option<String>,
    /// Whether it is merged into another one, or another one into it.
    pub has_mergers: bool,
    /// Whether anybody supported the proposal that it came from, or may have supported one that is merged into that.
    pub is_supported: bool,
    /// Whether comments were moved to it or from it.
    pub has_moves: bool,
}

impl ActionLine {
    /// The address of its page.
    pub fn path(&self) -> String {
        line_path(&self.consultation_slug, &self.code)
    }
}

/// An action line as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ActionLineCard {
    /// The action line.
    pub id: ActionLineId,
    /// The consultation, in addresses.
    pub consultation_slug: String,
    /// Names it on ballots: `KD-01`.
    pub code: String,
    /// The language of title and summary.
    pub language: Lang,
    /// In what capacity it was proposed.
    pub author_kind: AuthorKind,
    /// The organisation that proposed it.
    pub organisation_name: Option<String>,
    /// Whether it was said at a meeting.
    pub is_heard: bool,
    /// The title, plain.
    pub title: String,
    /// One sentence, plain.
    pub summary: String,
    /// When it was first published.
    pub published_at: Timestamp,
    /// Whether it was withdrawn after people had voted on it.
    pub is_withdrawn: bool,
    /// Whether it is merged into another one, or another one into it.
    pub has_mergers: bool,
    /// Its visible comments.
    pub comments: i64,
    /// The round of the votes; none where there are none.
    pub round: Option<i64>,
    /// Votes of the open round, or of the last closed one in which it got any.
    #[cfg_attr(feature = "ssr", sqlx(flatten))]
    pub votes: LineVotes,
    /// The goals it serves, in the order of their codes. Like the places, they are read apart from the line itself.
    #[cfg_attr(feature = "ssr", sqlx(skip))]
    pub goals: Vec<GoalRef>,
    /// The names of the places it concerns.
    #[cfg_attr(feature = "ssr", sqlx(skip))]
    pub territories: Vec<String>,
}

impl ActionLineCard {
    /// The address of its page.
    pub fn path(&self) -> String {
        line_path(&self.consultation_slug, &self.code)
    }
}

/// The votes of one round on an action line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct LineVotes {
    /// In support.
    pub support: i64,
    /// Neither.
    pub neutral: i64,
    /// Against.
    pub against: i64,
}

/// An action line as the page of a goal lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct GoalLine {
    /// Where it is discussed.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub consultation_slug: String,
    /// Names it on ballots, once per consultation.
    pub code: String,
    /// The language of the title.
    pub language: Lang,
    /// In what capacity it was proposed.
    pub author_kind: AuthorKind,
    /// The organisation that proposed it.
    pub organisation_name: Option<String>,
    /// Whether it was said at a meeting.
    pub is_heard: bool,
    /// The title, plain.
    pub title: String,
    /// Whether it was withdrawn after people had voted on it.
    pub is_withdrawn: bool,
    /// Its visible comments.
    pub comments: i64,
    /// Where the commitment stands that it became, by name: commitments lie above this room.
    pub commitment: Option<String>,
    /// Which it serves of the goal and those under it: their codes, in their order.
    #[cfg_attr(feature = "ssr", sqlx(skip))]
    pub goals: Vec<String>,
}

impl GoalLine {
    /// The address of its page.
    pub fn path(&self) -> String {
        line_path(&self.consultation_slug, &self.code)
    }
}

/// A consultation in which action lines for a goal are discussed, as the page of the goal names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The consultation.
    pub id: ConsultationId,
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub title: Texts,
    /// The zone in which it says its times.
    pub time_zone: String,
    /// From the opening of its first stage to the end of its last.
    pub stages: Option<Interval>,
}

/// The page of an action line.
pub fn line_path(consultation_slug: &str, code: &str) -> String {
    format!("/consultations/{consultation_slug}/actions/{code}")
}

/// The words of an action line and what it is tied to: judged by [`rules`](super::super::rules), not saved yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineText {
    /// The title, plain.
    pub title: String,
    /// One sentence, plain.
    pub summary: String,
    /// The text, Markdown.
    pub body: String,
    /// The language of all three.
    pub language: Lang,
    /// The goals it serves.
    pub goals: Vec<GoalId>,
    /// The places it concerns.
    pub territories: Vec<TerritoryId>,
}

/// An action line to be written.
#[derive(Clone, Debug)]
pub struct NewActionLine {
    /// Its identifier.
    pub id: ActionLineId,
    /// Where it is discussed.
    pub consultation: ConsultationId,
    /// The proposal that it came from.
    pub proposal: Option<ProposalId>,
    /// Names it in addresses and on ballots.
    pub code: String,
    /// Where it stands.
    pub state: ActionLineState,
    /// In what capacity it was proposed.
    pub author_kind: AuthorKind,
    /// Who wrote it.
    pub author: Option<PersonId>,
    /// The organisation in whose name it was proposed.
    pub organisation: Option<OrganisationId>,
    /// Its words and ties.
    pub text: LineText,
}

/// A text of an action line as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct LineVersion {
    /// Counts from 1.
    pub version: i64,
    /// The title then.
    pub title: String,
    /// The sentence then.
    pub summary: String,
    /// The text then.
    pub body: String,
    /// When it was published.
    pub written_at: Timestamp,
    /// Why it was changed; empty for the first text, and where nobody had voted yet.
    pub reason: String,
}
