//! Acts that say something of other tables, set aside while a chain is walked: what is kept there is compared with them.

use super::model::Event;
use super::store::Written;
use crate::base::time::Timestamp;
use serde_json::Value;
use uuid::Uuid;

/// The closing of a round.
pub const CLOSED: &str = "round_closed";
/// A result that its closing could not sign.
pub const SIGNED_LATER: &str = "result_signed_later";
/// A version of a report that everybody reads.
pub const REPORT: &str = "report_published";
/// Positions that everybody reads.
pub const POSITIONS: &str = "positions_published";

/// Decisions of moderators; whoever is suspended or let in again is one too.
const DECISIONS: [&str; 16] = [
    "action_line_published",
    "action_line_withdrawn",
    "change_asked",
    "content_hidden",
    "content_kept",
    "content_merged",
    "content_moved",
    "content_parted",
    "content_published",
    "content_restored",
    "person_suspended",
    "proposal_accepted",
    "proposal_published",
    "proposal_reopened",
    "proposal_returned",
    "suspension_lifted",
];

/// An act of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The chain.
    pub chain: Uuid,
    /// Its place in it.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// Who acted.
    pub actor: Option<Uuid>,
    /// What was done.
    pub kind: String,
    /// To what.
    pub subject: Option<Uuid>,
    /// What is published of it.
    pub shown: Value,
    /// What was written of it; nothing once its words are forgotten.
    pub written: Option<Value>,
}

impl Act {
    /// An act that has to be compared with other tables; nothing for all others, of which there are many more.
    pub fn of(row: &Written, event: &Event) -> Option<Self> {
        let kind = row.kind.as_str();
        let is_wanted = [CLOSED, SIGNED_LATER, REPORT, POSITIONS].contains(&kind) || DECISIONS.contains(&kind);
        is_wanted.then(|| Self {
            chain: event.chain,
            number: event.number,
            at: event.at,
            actor: row.actor_id,
            kind: row.kind.clone(),
            subject: row.subject_id,
            shown: event.details.clone(),
            written: serde_json::from_str(&row.details).ok(),
        })
    }

    /// The round of a closing.
    pub fn round(&self) -> Option<i64> {
        self.shown["round"].as_i64()
    }

    /// Whether a moderator decided something.
    pub fn is_decision(&self) -> bool {
        DECISIONS.contains(&self.kind.as_str())
    }

    /// What a closing says of its signature.
    pub fn signing(&self) -> Signing {
        match self.shown.get("key") {
            Some(Value::Null) => Signing::Failed,
            Some(_) => Signing::Done,
            None => Signing::Untold,
        }
    }
}

/// Whether a closing was signed, by what it says itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// With the key that it names.
    Done,
    /// There was no key: it may be signed later.
    Failed,
    /// An earlier version wrote nothing of it.
    Untold,
}
