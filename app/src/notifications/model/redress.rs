//! What is against a decision.

use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Until when somebody may appeal against a decision, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redress {
    /// The first moment after the last day.
    pub until: Timestamp,
    /// The IANA name of the zone in which the days are counted.
    pub time_zone: String,
    /// The page of the decision, with the form.
    pub link: String,
}

/// What came of an appeal, for whoever gets the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppealOutcome {
    /// One's own: the decision stands.
    Upheld,
    /// One's own: the decision is reversed.
    Reversed,
    /// Somebody else's, against a decision that concerns the reader: it stands.
    OtherUpheld,
}

impl AppealOutcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Upheld, Self::Reversed, Self::OtherUpheld];
}
