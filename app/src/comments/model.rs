//! Comments, the threads they stand in, and how many there are.

use crate::accounts::model::{PersonId, PersonKind};
use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;
use crate::conduct::model::{ChangeRequest, Conduct};
use crate::proposals::model::ActionLineId;
use serde::{Deserialize, Serialize};

id! {
    /// A comment. A thread is known by the comment that began it.
    CommentId
}

choice! {
    /// Which way a comment leans.
    pub enum Alignment {
        /// For the action line.
        For = "for",
        /// Neither for nor against.
        Neutral = "neutral",
        /// Against the action line.
        Against = "against",
    }
}

/// Whether readers see a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum CommentState {
    /// They do.
    Visible,
    /// A moderator hid it, until another decision.
    Hidden,
    /// Its author took it back, for good.
    Withdrawn,
    /// It waits for a moderator before readers see it.
    Waiting,
}

/// A comment as readers may see it: the text of one that is hidden or withdrawn never leaves the database this way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Comment {
    /// The comment.
    pub id: CommentId,
    /// Where it is said.
    pub line: ActionLineId,
    /// The comment that began the thread; its own id for a beginning.
    pub thread_id: CommentId,
    /// Who wrote it.
    pub author_id: PersonId,
    /// The author's public name; empty once the account is erased.
    pub author_name: String,
    /// In what capacity the author takes part.
    pub author_kind: PersonKind,
    /// Name and address of the verified organisation it was written for.
    pub organisation_name: Option<String>,
    /// The organisation's address.
    pub organisation_slug: Option<String>,
    /// Which way it leans.
    pub alignment: Alignment,
    /// The language it was written in.
    pub language: Lang,
    /// The text in Markdown; empty unless readers see it.
    pub body: String,
    /// Whether readers see it.
    pub state: CommentState,
    /// Counts the texts, from 1.
    pub version: i64,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was last edited.
    pub edited_at: Option<Timestamp>,
}

impl Comment {
    /// Whether it began its thread.
    pub fn is_beginning(&self) -> bool {
        self.id == self.thread_id
    }

    /// Whether it waits for a moderator.
    pub fn is_waiting(&self) -> bool {
        self.state == CommentState::Waiting
    }

    /// Whether readers see its text.
    pub fn is_visible(&self) -> bool {
        self.state == CommentState::Visible
    }
}

/// A comment and its replies, oldest reply first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The comment that began it.
    pub beginning: Comment,
    /// What was replied.
    pub replies: Vec<Comment>,
}

/// One text of a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct CommentVersion {
    /// Counts from 1.
    pub version: i64,
    /// Which way it leant.
    pub alignment: Alignment,
    /// The text in Markdown.
    pub body: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// Whether readers find it in the history.
    pub shown: bool,
}

/// Visible comments by alignment, replies among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct AlignmentCounts {
    /// For.
    pub in_favour: i64,
    /// Neither for nor against.
    pub neutral: i64,
    /// Against.
    pub against: i64,
}

impl AlignmentCounts {
    /// All visible comments.
    pub fn total(self) -> i64 {
        self.in_favour + self.neutral + self.against
    }

    /// The count of one alignment.
    pub fn of(self, alignment: Alignment) -> i64 {
        match alignment {
            Alignment::For => self.in_favour,
            Alignment::Neutral => self.neutral,
            Alignment::Against => self.against,
        }
    }

    /// Adds to the count of one alignment.
    pub fn add(&mut self, alignment: Alignment, count: i64) {
        match alignment {
            Alignment::For => self.in_favour += count,
            Alignment::Neutral => self.neutral += count,
            Alignment::Against => self.against += count,
        }
    }
}

/// In which order threads stand; replies always follow from old to new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As the discussion went.
    #[default]
    Oldest,
    /// The latest beginning first.
    Newest,
}

impl Order {
    /// Its name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Oldest => "oldest",
            Self::Newest => "newest",
        }
    }

    /// The order of this name; the usual one for any other.
    pub fn from_name(name: &str) -> Self {
        if name == Self::Newest.name() { Self::Newest } else { Self::Oldest }
    }
}

/// Where a page of threads begins or ends. Threads have no page numbers: what is written or hidden meanwhile would move
/// everything behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the first thread.
    Start,
    /// With this thread.
    From(CommentId),
    /// Right before this thread.
    Before(CommentId),
}

/// A page of threads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadPage {
    /// In the asked order.
    pub threads: Vec<Thread>,
    /// How many comments the whole discussion has.
    pub counts: AlignmentCounts,
    /// The page before this one.
    pub previous: Option<Place>,
    /// The page after this one.
    pub next: Option<Place>,
    /// What is the reader's own.
    pub own: OwnPart,
}

/// What a reader alone sees of a discussion, and what they have to know to write in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnPart {
    /// Their comments that wait for a moderator, each since when.
    pub waiting: Vec<(Comment, Timestamp)>,
    /// What they are asked to change.
    pub requests: Vec<ChangeRequest>,
    /// What the consultation decided; none where nobody asked for it, or where nothing was said yet.
    pub conduct: Option<Conduct>,
}
