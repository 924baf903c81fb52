//! Documents, their versions and parts.

use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use serde::{Deserialize, Serialize};

id!(
    /// A document's id.
    DocumentId
);
id!(
    /// A version's id.
    VersionId
);

/// The number of a part within its document, the same in every version in which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(transparent))]
#[serde(transparent)]
pub struct Anchor(pub i64);

choice! {
    /// How the text of a version came here.
    pub enum Origin {
        /// It was written or pasted into the form.
        Written = "written",
        /// From a file with Markdown.
        Markdown = "markdown",
        /// From a file of a word processor.
        Docx = "docx",
    }
}

choice! {
    /// What a part is.
    pub enum PartKind {
        /// A heading.
        Heading = "heading",
        /// A paragraph.
        Paragraph = "paragraph",
        /// A point of a list.
        Item = "item",
        /// A row of a table.
        Row = "row",
    }
}

/// A text that a consultation puts to discussion.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// The consultation that it belongs to.
    pub consultation: ConsultationId,
    /// Its name in addresses.
    pub code: String,
    /// Counts the consultation's documents from 1.
    pub position: i64,
    /// The language that it is written in.
    pub language: Lang,
    /// Its title.
    pub title: String,
}

/// One wording of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Version {
    /// Its id.
    pub id: VersionId,
    /// The document.
    pub document: DocumentId,
    /// Counts the document's versions from 1.
    pub number: i64,
    /// How its text came here.
    pub origin: Origin,
    /// What was changed, in the words of who published it; may be empty in the first.
    pub note: String,
    /// Counts savings.
    pub saved: i64,
    /// When it was written last.
    pub written_at: Timestamp,
    /// When it was published; a draft was not.
    pub published_at: Option<Timestamp>,
}

/// A heading, a paragraph, a point of a list or a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Part {
    /// What it keeps through the versions.
    pub anchor: Anchor,
    /// What it is.
    pub kind: PartKind,
    /// Of a heading 1 to 6, of a point its depth from 1, of a table's first row 1; else 0.
    pub level: i64,
    /// Markdown of this part alone.
    pub text: String,
}

/// The page of a consultation's documents.
pub fn documents_path(slug: &str) -> String {
    format!("/consultations/{slug}/documents")
}

/// The page of a document: its newest published version.
pub fn document_path(slug: &str, code: &str) -> String {
    format!("/consultations/{slug}/documents/{code}")
}

/// The page of one version of a document.
pub fn version_path(slug: &str, code: &str, number: i64) -> String {
    format!("/consultations/{slug}/documents/{code}/versions/{number}")
}

/// A part on the page of a version.
pub fn part_path(slug: &str, code: &str, number: i64, anchor: Anchor) -> String {
    format!("{}#p{}", version_path(slug, code, number), anchor.0)
}

/// The form for a remark on a part.
pub fn remark_on_path(slug: &str, code: &str, number: i64, anchor: Anchor) -> String {
    format!("/consultations/{slug}/remarks/new?document={code}&version={number}&part={}", anchor.0)
}

/// The remarks on a part, whichever version each was written about.
pub fn remarks_on_path(slug: &str, code: &str, anchor: Anchor) -> String {
    format!("/consultations/{slug}/remarks?document={code}&part={}", anchor.0)
}
