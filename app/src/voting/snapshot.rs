//! The frozen result of a round, as it is published: `results.json` is this document, byte for byte.
//!
//! Canonical JSON, so that everybody who makes it from the same counts gets the same bytes: keys sorted, no spaces, whole
//! numbers only, times in milliseconds since 1970 UTC, UTF-8. Its SHA-256 is published with it. Small numbers are hidden
//! before it is made ([`suppression`](super::suppression)): nothing more is published anywhere.

use super::model::Counts;
use super::suppression::Split;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The schema's name, which changes when the schema does.
pub const FORMAT: &str = "narada-result-1";

/// The result of one round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultSnapshot {
    /// [`FORMAT`].
    pub format: String,
    /// The consultation's name in addresses.
    pub consultation: String,
    /// Counts the consultation's rounds from 1.
    pub round: i64,
    /// When the round was closed.
    pub closed_at: Timestamp,
    /// The fewest ballots of one choice that a split shows.
    pub threshold: i64,
    /// How many people took part.
    pub participants: i64,
    /// Every action line that could be voted on, in the order of the consultation.
    pub action_lines: Vec<LineResult>,
    /// Every goal that one of them serves, and all those above it, each before those under it.
    pub goals: Vec<GoalResult>,
}

/// The result of one action line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineResult {
    /// Its code in the consultation.
    pub code: String,
    /// Whether it was public at the close. Ballots on one that was not are counted all the same.
    pub is_public: bool,
    /// Whether it was withdrawn before the close. The votes cast until then are counted and told.
    pub is_withdrawn: bool,
    /// Its title; empty when it was not public.
    pub title: String,
    /// The language of the title.
    pub language: Lang,
    /// The goals that it serves itself.
    pub goals: Vec<GoalKey>,
    /// The counts.
    pub votes: Counts,
    /// The counts by kind of participant: `resident`, `organisation`, `official`, `imported`.
    pub by_kind: SplitResult,
    /// The counts by territory: its register code, or `not_said`.
    pub by_territory: SplitResult,
    /// The counts by how well the participant is known: `none`, `mail`, `office`.
    pub by_verification: SplitResult,
    /// Visible comments, by alignment.
    pub comments: Comments,
}

/// The result of one goal: its own action lines, and those of the goals under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalResult {
    /// Which goal.
    pub goal: GoalKey,
    /// Whether its level is the strategic one (*cel strategiczny*); the goal above it, if there is one, is not.
    pub is_strategic: bool,
    /// Its name, in the languages that exist.
    pub title: BTreeMap<String, String>,
    /// The codes of the public action lines under it.
    pub action_lines: Vec<String>,
    /// Their counts.
    pub votes: Counts,
    /// How many people voted on at least one of them.
    pub participants: i64,
    /// Their visible comments, by alignment.
    pub comments: Comments,
}

/// A goal by its codes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalKey {
    /// The strategy's name in addresses.
    pub strategy: String,
    /// The goal's code.
    pub code: String,
}

/// Comments, by alignment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comments {
    /// In favour.
    #[serde(rename = "for")]
    pub in_favour: i64,
    /// Neither.
    pub neutral: i64,
    /// Against.
    pub against: i64,
}

impl Comments {
    /// All of them.
    pub const fn total(self) -> i64 {
        self.in_favour + self.neutral + self.against
    }
}

impl std::iter::Sum for Comments {
    fn sum<I: Iterator<Item = Self>>(comments: I) -> Self {
        comments.fold(Self::default(), |sum, next| Self {
            in_favour: sum.in_favour + next.in_favour,
            neutral: sum.neutral + next.neutral,
            against: sum.against + next.against,
        })
    }
}

/// A split as far as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitResult {
    /// The groups that are large enough.
    pub groups: Vec<GroupResult>,
    /// All others together; absent when there are none, or when nothing may be shown.
    pub together: Option<Counts>,
}

/// The counts of one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupResult {
    /// Its code in the split.
    pub group: String,
    /// A territory's name; empty in the other splits.
    pub name: String,
    /// The counts.
    pub votes: Counts,
}

impl SplitResult {
    /// Names the groups of a split.
    pub fn named<G>(split: Split<G>, name: impl Fn(&G) -> (String, String)) -> Self {
        let group = |(group, votes): (G, Counts)| {
            let (group, name) = name(&group);
            GroupResult { group, name, votes }
        };
        Self { groups: split.shown.into_iter().map(group).collect(), together: split.together }
    }
}

impl ResultSnapshot {
    /// The canonical JSON.
    ///
    /// # Errors
    /// Never in practice: everything in it has a JSON form.
    pub fn to_json(&self) -> AppResult<String> {
        // A `Value` keeps its keys sorted; a struct would write them in the order of its fields.
        let value = serde_json::to_value(self).map_err(|cause| AppError::Internal(cause.to_string()))?;
        Ok(value.to_string())
    }

    /// Reads a snapshot.
    ///
    /// # Errors
    /// The text is not one of ours.
    pub fn from_json(json: &str) -> AppResult<Self> {
        serde_json::from_str(json).map_err(|cause| AppError::Internal(format!("result snapshot: {cause}")))
    }
}

/// The SHA-256 of a snapshot's bytes: 64 hexadecimal digits, as `sha256sum results.json` prints them.
pub fn sha256(json: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(json))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> ResultSnapshot {
        ResultSnapshot {
            format: FORMAT.to_owned(),
            consultation: "goal-v".to_owned(),
            round: 1,
            closed_at: Timestamp(1_793_606_400_000),
            threshold: 10,
            participants: 2,
            action_lines: Vec::new(),
            goals: Vec::new(),
        }
    }

    #[test]
    fn the_json_is_canonical() {
        let json = example().to_json().unwrap();
        let expected = "{\"action_lines\":[],\"closed_at\":1793606400000,\"consultation\":\"goal-v\",\
             \"format\":\"narada-result-1\",\"goals\":[],\"participants\":2,\"round\":1,\"threshold\":10}";
        assert_eq!(json, expected);
        assert_eq!(ResultSnapshot::from_json(&json).unwrap(), example());
    }

    #[test]
    fn the_hash_is_the_one_that_everybody_gets() {
        // `printf abc | sha256sum`, FIPS 180-4, appendix B.1
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
