//! Commitments, their milestones, and how lists show them.

use crate::accounts::model::PersonId;
use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::proposals::model::{ActionLineId, line_path};

choice! {
    /// Where a commitment stands.
    pub enum CommitmentState {
        /// It is to be done.
        Planned = "planned",
        /// It is being done.
        UnderWay = "under_way",
        /// It is done.
        Done = "done",
        /// It will be done later than was promised.
        Delayed = "delayed",
        /// It will not be done.
        Dropped = "dropped",
    }
}

/// A commitment as it stood from one change to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Commitment {
    /// The action line that it takes on.
    pub line: ActionLineId,
    /// Counts the changes from 1 on.
    pub version: i64,
    /// Who changed it.
    pub changed_by: PersonId,
    /// When.
    pub changed_at: Timestamp,
    /// What was said.
    #[cfg_attr(feature = "ssr", sqlx(flatten))]
    pub terms: Terms,
    /// What is to be reached, in its order. Read apart from the rest.
    #[cfg_attr(feature = "ssr", sqlx(skip))]
    pub milestones: Vec<Milestone>,
}

/// What a commitment says. Days are a day, a month or a year; what is empty was not said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Terms {
    /// The language of all its words.
    pub language: Lang,
    /// Where it stands.
    pub state: CommitmentState,
    /// Who is responsible.
    pub unit: String,
    /// When it begins.
    pub starts: String,
    /// When it is to be done.
    pub ends: String,
    /// Where the money comes from.
    pub funding: String,
    /// How much it is, as it was said.
    pub amount: String,
    /// Percent, where somebody gave it.
    pub progress: Option<i64>,
    /// How that percentage was found.
    pub progress_note: String,
    /// What is new and why, to the public.
    pub note: String,
}

/// Something to be reached on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Milestone {
    /// What.
    pub title: String,
    /// By when.
    pub due: String,
    /// When it was; empty: not yet.
    pub reached: String,
}

/// A commitment as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct CommitmentCard {
    /// The action line that it takes on.
    pub line: ActionLineId,
    /// Its consultation, in addresses.
    pub consultation_slug: String,
    /// Names it in its consultation.
    pub code: String,
    /// The language of the title.
    pub title_language: Lang,
    /// What the action line is called.
    pub title: String,
    /// The language of the commitment's words.
    pub language: Lang,
    /// Where it stands.
    pub state: CommitmentState,
    /// Who is responsible.
    pub unit: String,
    /// When it begins.
    pub starts: String,
    /// When it is to be done.
    pub ends: String,
    /// Where the money comes from.
    pub funding: String,
    /// How much it is, with its currency, as it was said.
    pub amount: String,
    /// Percent, where somebody gave it.
    pub progress: Option<i64>,
    /// How many milestones it has.
    pub milestones: i64,
    /// How many of them are reached.
    pub reached: i64,
    /// The goals that the action line serves: their codes, in their order.
    #[cfg_attr(feature = "ssr", sqlx(skip))]
    pub goals: Vec<String>,
}

impl CommitmentCard {
    /// The address of its page.
    pub fn path(&self) -> String {
        commitment_path(&line_path(&self.consultation_slug, &self.code))
    }
}

/// What the page of an action line says of its commitment and its reader.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Brief {
    /// Where it stands; nothing where it is no commitment.
    pub state: Option<CommitmentState>,
    /// Who is responsible.
    pub unit: Option<String>,
    /// The language of the unit's name.
    pub language: Option<Lang>,
    /// When it is to be done.
    pub ends: Option<String>,
    /// Whether the reader is told of changes.
    pub is_following: bool,
}

/// The page of the commitment of an action line, whose address is given.
pub fn commitment_path(line: &str) -> String {
    format!("{line}/commitment")
}

/// The page of a strategy's commitments, or of those of one goal of it and of the goals under that.
pub fn commitments_path(strategy: &str, goal: Option<&str>) -> String {
    let page = format!("/strategies/{strategy}/commitments");
    match goal {
        Some(goal) => format!("{page}?goal={goal}"),
        None => page,
    }
}
