//! Members and papers, and what a page shows of them.

use crate::accounts::model::PersonId;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};

id! {
    /// Something that a group wrote.
    PaperId
}

/// What a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// What should be said or done otherwise in a draft.
    Remark,
    /// What the group wants done.
    Proposal,
    /// What the group has found; it goes to the group above.
    Conclusion,
    /// What happened at a meeting of the group.
    Minutes,
}

impl PaperKind {
    /// All of them, in the order of the pages.
    pub const ALL: [Self; 4] = [Self::Remark, Self::Proposal, Self::Conclusion, Self::Minutes];

    /// Its name in forms and addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Remark => "remark",
            Self::Proposal => "proposal",
            Self::Conclusion => "conclusion",
            Self::Minutes => "minutes",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Somebody who sits in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Member {
    /// The person.
    pub person: PersonId,
    /// The public name.
    pub name: String,
    /// Whether they chair it.
    pub is_chair: bool,
    /// Since when.
    pub joined_at: Timestamp,
    /// Until when, if they left.
    pub left_at: Option<Timestamp>,
}

/// A paper with one of its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Paper {
    /// The paper.
    pub id: PaperId,
    /// The group that wrote it, by code.
    pub working_group: String,
    /// What it is.
    pub kind: PaperKind,
    /// Who filed it.
    pub author: PersonId,
    /// The newest version.
    pub newest: i64,
    /// The version that everybody reads, if there is one.
    pub published_version: Option<i64>,
    /// The version that stands here.
    pub version: i64,
    /// Its language.
    pub language: Lang,
    /// Its title.
    pub title: String,
    /// Its text, Markdown.
    pub body: String,
    /// The goal it is about, by code; may be empty.
    pub goal: String,
    /// Minutes: the day of the meeting.
    pub held_on: String,
    /// Minutes: who was there.
    pub present: String,
    /// Why published minutes were corrected; may be empty.
    pub note: String,
    /// Who wrote this version.
    pub writer: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// When it was published, if it was.
    pub published_at: Option<Timestamp>,
    /// How many of the members have agreed to it.
    pub agreed: i64,
    /// How many had when it was published.
    pub agreed_then: Option<i64>,
    /// How many members there were then.
    pub members_then: Option<i64>,
}

impl Paper {
    /// Whether this version still waits for agreement or publication.
    pub fn is_draft(&self) -> bool {
        self.published_version != Some(self.version)
    }
}

/// The page of a group.
pub fn group_path(slug: &str, code: &str) -> String {
    format!("/strategies/{slug}/groups/{code}")
}

/// The workspace of a group.
pub fn workspace_path(slug: &str, code: &str) -> String {
    format!("/strategies/{slug}/groups/{code}/workspace")
}

/// A published paper of a group.
pub fn paper_path(slug: &str, code: &str, paper: PaperId) -> String {
    format!("/strategies/{slug}/groups/{code}/papers/{paper}")
}
