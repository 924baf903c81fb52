//! Drafts and those who write them.

use crate::accounts::model::PersonId;
use crate::base::time::Timestamp;

/// A draft of a strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Draft {
    /// The number of the version that was published when it was begun; 0: none.
    pub begun_from: i64,
    /// The strategy whole, as its file.
    pub document: String,
    /// The document's SHA-256, in hex.
    pub sha256: String,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// By whom; nobody by name once the account is erased.
    pub changed_by: Option<String>,
}

/// Somebody who edits a strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Editor {
    /// The person.
    pub person: PersonId,
    /// The public name.
    pub name: String,
    /// Since when.
    pub appointed_at: Timestamp,
}

/// What is known of an address before anybody may look further.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Known {
    /// The newest version; none where no strategy was ever published there.
    pub version: Option<i64>,
    /// The SHA-256 of its draft, in hex; none where no draft waits.
    pub draft: Option<String>,
    /// Whether the person is one of its editors.
    pub is_editor: bool,
}

/// The page where a strategy is edited.
pub fn edit_path(slug: &str) -> String {
    format!("/strategies/{slug}/edit")
}

/// The page of a part of the editor: `publish`, `discard`, `translations/en`.
pub fn part_path(slug: &str, part: &str) -> String {
    format!("/strategies/{slug}/{part}")
}

/// The form of an entry.
pub fn entry_path(slug: &str, sort: &str, name: &str) -> String {
    format!("/strategies/{slug}/edit/{sort}/{name}")
}
