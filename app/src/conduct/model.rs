//! What a consultation decided about its discussion, and rules for all of them.

use crate::base::choice::choice;
use crate::base::time::Timestamp;
use crate::strategy::texts::Texts;
use uuid::Uuid;

/// Days within which a moderator decides, where nobody set others.
pub const ANSWER_DAYS: i64 = 7;

choice! {
    /// When readers see what somebody writes.
    pub enum Shown {
        /// As soon as it is sent; a moderator may hide it later.
        AtOnce = "at_once",
        /// Once a moderator has let it pass.
        Checked = "checked",
    }
}

/// What a consultation decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Conduct {
    /// Days within which a moderator decides about a report or an appeal.
    pub answer_days: i64,
    /// When readers see a comment.
    pub comments_shown: Shown,
    /// When readers see a remark that was handed in here.
    pub remarks_shown: Shown,
    /// When readers see a proposal.
    pub proposals_shown: Shown,
}

impl Default for Conduct {
    fn default() -> Self {
        Self {
            answer_days: ANSWER_DAYS,
            comments_shown: Shown::AtOnce,
            remarks_shown: Shown::AtOnce,
            proposals_shown: Shown::Checked,
        }
    }
}

/// What a moderator asks an author to change in a text that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ChangeRequest {
    /// The text.
    pub subject: Uuid,
    /// Whether it is a comment; else it is a proposal.
    pub is_comment: bool,
    /// The code of the rule that it rests on.
    pub rule_code: Option<String>,
    /// Or the provision of the law.
    pub law: String,
    /// What is asked, in the moderator's words.
    pub explanation: String,
    /// Since when.
    pub asked_at: Timestamp,
}

impl ChangeRequest {
    /// Where the author changes it.
    pub fn form(&self) -> String {
        let what = if self.is_comment { "comments" } else { "proposals" };
        format!("/{what}/{}/edit", self.subject)
    }
}

/// A rule that administrators keep for all consultations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryRule {
    /// Its short name, also within the consultations that take it.
    pub code: String,
    /// Counts its wordings.
    pub version: i64,
    /// Whether it is offered to no new consultation any more.
    pub is_retired: bool,
    /// What it says.
    pub text: Texts,
}
