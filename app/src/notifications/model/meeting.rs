//! What a letter tells of a meeting.

use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};

/// When a meeting is, as a letter tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingTime {
    /// Its beginning; the day's, when only that is known.
    pub begins: Timestamp,
    /// Its end, if it is known.
    pub ends: Option<Timestamp>,
    /// Whether the time of the beginning is known.
    pub has_time: bool,
    /// The IANA name of the zone in which it is said.
    pub time_zone: String,
    /// Whether that is not the installation's, so that a letter says whose clocks it means. Older letters do not know.
    #[serde(default)]
    pub is_elsewhere: bool,
}

/// When and where a meeting is held, as a letter tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingPlan {
    /// When, if its day is known.
    pub when: Option<MeetingTime>,
    /// The month or the year as the strategy writes it, where no more is known; may be empty.
    pub on: String,
    /// Where; may be empty.
    pub place: String,
    /// Where to join from afar; may be empty.
    pub afar: String,
}

/// What changed about a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingChange {
    /// It does not take place.
    Cancelled,
    /// It was cancelled and takes place after all.
    HeldAfterAll,
    /// It is at another time or elsewhere.
    Moved,
}

impl MeetingChange {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Cancelled, Self::HeldAfterAll, Self::Moved];
}
