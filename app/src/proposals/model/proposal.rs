//! What participants propose.

use crate::accounts::model::{PersonId, PersonKind};
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::organisations::model::OrganisationId;
use serde::{Deserialize, Serialize};

id! {
    /// A proposal.
    ProposalId
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// Its author still writes.
    Draft,
    /// Waits for a moderator.
    Submitted,
    /// A moderator sent it back with a reason; its author may change and submit it again.
    Returned,
    /// Everybody reads it.
    Published,
    /// Became an action line.
    Accepted,
    /// Its author took it back.
    Withdrawn,
    /// A moderator took it out of sight.
    Hidden,
}

impl ProposalState {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Draft, Self::Submitted, Self::Returned, Self::Published, Self::Accepted, Self::Withdrawn, Self::Hidden];

    /// Whether everybody may read a proposal in this state.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Published | Self::Accepted)
    }
}

/// A proposal as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Proposal {
    /// The proposal.
    pub id: ProposalId,
    /// Where it was proposed.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub consultation_slug: String,
    /// Who wrote it.
    pub author: PersonId,
    /// The author's public name; empty once the account is erased.
    pub author_name: String,
    /// In what capacity the author takes part.
    pub author_kind: PersonKind,
    /// The organisation in whose name it is spoken, if not in the author's own.
    pub organisation: Option<OrganisationId>,
    /// That organisation's name.
    pub organisation_name: Option<String>,
    /// The language of the text.
    pub language: Lang,
    /// Where it stands.
    pub state: ProposalState,
    /// The title, plain.
    pub title: String,
    /// The text, Markdown.
    pub body: String,
    /// Counts every saving from 1 on, so that two tabs cannot overwrite each other.
    pub version: i64,
    /// When the text was saved last.
    pub changed_at: Timestamp,
    /// When it was submitted last.
    pub submitted_at: Option<Timestamp>,
}

/// A proposal as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ProposalCard {
    /// The proposal.
    pub id: ProposalId,
    /// The language of the title.
    pub language: Lang,
    /// Where it stands.
    pub state: ProposalState,
    /// The title, plain.
    pub title: String,
    /// The author's public name; empty once the account is erased.
    pub author_name: String,
    /// In what capacity the author takes part.
    pub author_kind: PersonKind,
    /// The organisation in whose name it is spoken, if not in the author's own.
    pub organisation_name: Option<String>,
    /// When it was submitted last.
    pub submitted_at: Option<Timestamp>,
}

/// What an author writes: judged by [`rules`](super::super::rules), not saved yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalText {
    /// The title, plain.
    pub title: String,
    /// The text, Markdown.
    pub body: String,
    /// The language of both.
    pub language: Lang,
    /// The organisation in whose name it is spoken, if not in the author's own.
    pub organisation: Option<OrganisationId>,
}

/// A text as it was submitted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ProposalVersion {
    /// The title then.
    pub title: String,
    /// The text then.
    pub body: String,
    /// When it was submitted.
    pub written_at: Timestamp,
    /// Whether readers find it in the history.
    pub shown: bool,
}

/// A proposal in the list of its author.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct MyProposal {
    /// The proposal.
    pub id: ProposalId,
    /// Where it was proposed.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub consultation_slug: String,
    /// The language of the text.
    pub language: Lang,
    /// Where it stands.
    pub state: ProposalState,
    /// The title, plain.
    pub title: String,
    /// The organisation in whose name it is spoken, if not in the author's own.
    pub organisation_name: Option<String>,
    /// When the text was saved last.
    pub changed_at: Timestamp,
    /// What the moderator's last decision told the author.
    pub explanation: Option<String>,
    /// What a moderator asks the author to change in what everybody reads.
    pub asked: Option<String>,
    /// The time zone in which the consultation says its dates.
    pub time_zone: String,
}
