//! Choices, ballots and what is counted.

use crate::accounts::model::{PersonKind, TerritoryId, Verification};
use crate::base::choice::choice;
use serde::{Deserialize, Serialize};

choice! {
    /// What a person says to an action line.
    pub enum Choice {
        /// It should be done.
        Support = "support",
        /// Neither.
        Neutral = "neutral",
        /// It should not be done.
        Against = "against",
    }
}

choice! {
    /// In what capacity a ballot was cast. People vote as themselves; organisations speak in comments and proposals.
    pub enum ParticipantKind {
        /// Somebody who lives, works or studies here.
        Resident = "resident",
        /// A body that was given a vote of its own: only ballots that were brought in by the organiser carry it.
        Organisation = "organisation",
        /// Somebody from the administration.
        Official = "official",
        /// An anonymous participant of an imported conversation.
        Imported = "imported",
    }
}

impl From<PersonKind> for ParticipantKind {
    fn from(kind: PersonKind) -> Self {
        match kind {
            PersonKind::Resident => Self::Resident,
            PersonKind::Official => Self::Official,
        }
    }
}

/// The territory of those who did not say where they live.
pub const NOT_SAID: TerritoryId = TerritoryId(uuid::Uuid::nil());

/// What a ballot holds beside its token: the choice, and what results are split by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Ballot {
    /// The choice.
    pub choice: Choice,
    /// In what capacity it was cast.
    pub participant_kind: ParticipantKind,
    /// Where the person lives, or [`NOT_SAID`].
    pub territory_id: TerritoryId,
    /// How well the person was known then.
    pub verification: Verification,
}

/// Counted ballots, by choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// For it.
    pub support: i64,
    /// Neither.
    pub neutral: i64,
    /// Against it.
    pub against: i64,
}

impl Counts {
    /// All ballots.
    pub const fn total(self) -> i64 {
        self.support + self.neutral + self.against
    }

    /// The ballots of one choice.
    pub const fn of(self, choice: Choice) -> i64 {
        match choice {
            Choice::Support => self.support,
            Choice::Neutral => self.neutral,
            Choice::Against => self.against,
        }
    }

    /// Counts so many more ballots of one choice.
    pub fn add(&mut self, choice: Choice, ballots: i64) {
        match choice {
            Choice::Support => self.support += ballots,
            Choice::Neutral => self.neutral += ballots,
            Choice::Against => self.against += ballots,
        }
    }

    /// Choice by choice, in the order of the ballot.
    pub const fn each(self) -> [i64; 3] {
        [self.support, self.neutral, self.against]
    }
}

impl std::ops::Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            support: self.support + other.support,
            neutral: self.neutral + other.neutral,
            against: self.against + other.against,
        }
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |sum, next| sum + next)
    }
}
