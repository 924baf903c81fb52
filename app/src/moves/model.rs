//! What was moved, from where to where.

use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::comments::model::CommentId;
use crate::consultations::model::ConsultationId;
use crate::proposals::model::{ActionLineId, ActionLineState};
use uuid::Uuid;

choice! {
    /// What is moved.
    pub enum Kind {
        /// A comment, to another action line.
        Comment = "comment",
        /// An action line, to another goal.
        ActionLine = "action_line",
    }
}

/// An action line, as far as moving comments depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Place {
    /// The action line.
    pub id: ActionLineId,
    /// Where it is discussed.
    pub consultation: ConsultationId,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub language: Lang,
    /// Where it stands.
    pub state: ActionLineState,
}

impl Place {
    /// How lists and letters name it.
    pub fn name(&self) -> String {
        format!("{} {}", self.code, self.title)
    }
}

/// One move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Move {
    /// What was moved.
    pub kind: Kind,
    /// The comment or the action line.
    pub subject: Uuid,
    /// From where: an action line, or a goal.
    pub from: Uuid,
    /// To where.
    pub to: Uuid,
    /// Of a comment: the thread it stood in.
    pub thread: Option<CommentId>,
}

/// A comment that went from one action line to another, as both tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct MovedComment {
    /// The comment.
    pub comment: CommentId,
    /// The code of the action line where it stood.
    pub from_code: String,
    /// The code of the one where it stands.
    pub to_code: String,
    /// When it went.
    pub moved_at: Timestamp,
    /// How many replies went with it, as far as readers see them.
    pub replies: i64,
}

/// An action line that went from one goal to another, as the old goal and the line tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct MovedLine {
    /// The consultation in addresses.
    pub slug: String,
    /// The zone in which it says its times.
    pub time_zone: String,
    /// The code of the action line.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub language: Lang,
    /// The strategy in addresses.
    pub strategy: String,
    /// The code of the goal that it served.
    pub from_code: String,
    /// The code of the one that it serves.
    pub to_code: String,
    /// When it went.
    pub moved_at: Timestamp,
}
