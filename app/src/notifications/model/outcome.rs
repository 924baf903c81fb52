//! What a closed round came to, as a letter tells it.

use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};

/// The outcome of one action line, as a letter tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "counts of votes by choice")]
pub struct OutcomeLine {
    /// The action line's code.
    pub code: String,
    /// Its title.
    pub title: String,
    pub support: i64,
    pub neutral: i64,
    pub against: i64,
}

/// How a round ended that somebody closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// When it was closed.
    pub closed_at: Timestamp,
    /// When it would have ended by itself.
    pub planned_end: Timestamp,
    /// The IANA name of the zone in which the consultation says its times.
    pub time_zone: String,
    /// Why it was closed; may be empty.
    pub reason: String,
}

/// What a person did in a round. What they chose is nobody's business, not even a letter's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Whether they voted.
    pub voted: bool,
    /// The action lines that they commented on, those with the most votes first.
    pub commented: Vec<OutcomeLine>,
    /// What they proposed.
    pub proposed: Vec<ProposalOutcome>,
    /// Where they see all of it, their votes too; letters of an older version have it only where they were too short.
    pub more: Option<String>,
}

/// What became of somebody's proposal, as a letter tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalOutcome {
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub standing: ProposalStanding,
    /// The action line that it became.
    pub line: Option<OutcomeLine>,
}

/// Where a proposal stands when a round closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalStanding {
    /// Nobody has decided about it.
    Waiting,
    /// It went back to its author.
    Returned,
    /// It is public.
    Published,
    /// It became an action line.
    Accepted,
    /// A moderator took it out of sight.
    Hidden,
}

impl ProposalStanding {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Returned, Self::Published, Self::Accepted, Self::Hidden];
}
