//! What a letter says of a remark that is answered.

use serde::{Deserialize, Serialize};

/// A remark, and the position on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredRemark {
    /// Its number.
    pub number: i64,
    /// How it begins.
    pub words: String,
    /// What is done with it.
    pub answer: RemarkAnswer,
    /// Why.
    pub justification: String,
    /// Why it corrects what was published before; empty where nothing was.
    pub correction: String,
}

/// A remark beyond those that a letter tells of in full, and what is done with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrieflyAnswered {
    /// Its number.
    pub number: i64,
    /// What is done with it.
    pub answer: RemarkAnswer,
    /// Its page, with the position in full.
    pub link: String,
}

/// What is done with a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemarkAnswer {
    /// The text changes as was asked.
    Taken,
    /// It changes in part.
    Partly,
    /// It does not change.
    NotTaken,
    /// The text says so already.
    AlreadyCovered,
    /// It is not about what is consulted.
    NotApplicable,
    /// It is looked into later.
    FurtherAnalysis,
}

impl RemarkAnswer {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Taken, Self::Partly, Self::NotTaken, Self::AlreadyCovered, Self::NotApplicable, Self::FurtherAnalysis];
}
