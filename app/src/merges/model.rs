//! What can be merged, and what is.

use crate::accounts::model::PersonId;
use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::proposals::model::line_path;
use uuid::Uuid;

choice! {
    /// What kind of text is merged: always into one of its own kind.
    pub enum Kind {
        /// A proposal.
        Proposal = "proposal",
        /// An action line.
        ActionLine = "action_line",
    }
}

/// A text, as far as merging depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Text {
    /// What it is.
    pub kind: Kind,
    /// The text.
    pub id: Uuid,
    /// Where it stands.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub slug: String,
    /// The code of an action line.
    pub code: Option<String>,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub language: Lang,
    /// Who wrote it, if anybody of this site.
    pub author: Option<PersonId>,
    /// Whether it is an action line of the organiser's own.
    pub is_official: bool,
    /// Whether everybody reads it and nothing has come of it yet: it can be merged.
    pub is_open: bool,
    /// Whether everybody reads it, or what became of it: something can be merged into it.
    pub is_public: bool,
    /// Into what it is merged.
    pub into: Option<Uuid>,
}

impl Text {
    /// The address of its page.
    pub fn path(&self) -> String {
        path(self.kind, &self.slug, self.code.as_deref(), self.id)
    }

    /// How lists and letters name it: an action line with its code.
    pub fn name(&self) -> String {
        name(self.code.as_deref(), &self.title)
    }
}

/// A merger that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Merged {
    /// What was merged.
    pub subject: Uuid,
    /// Its code, if it is an action line.
    pub code: Option<String>,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub language: Lang,
    /// Whether everybody may read it.
    pub is_readable: bool,
    /// Its author's public name; empty once the account is erased, none for what was imported.
    pub author_name: Option<String>,
    /// In whose name it was written, if not in the author's own.
    pub organisation_name: Option<String>,
    /// Its visible comments.
    pub comments: i64,
    /// Into what it was merged.
    pub into: Uuid,
    /// The code of that, if it is an action line.
    pub into_code: Option<String>,
    /// The title of that.
    pub into_title: String,
    /// The title's language.
    pub into_language: Lang,
    /// Whether everybody may read that.
    pub into_is_readable: bool,
    /// Why.
    pub explanation: String,
    /// When.
    pub merged_at: Timestamp,
}

impl Merged {
    /// What kind of text it is about.
    pub fn kind(&self) -> Kind {
        if self.code.is_some() { Kind::ActionLine } else { Kind::Proposal }
    }

    /// The address of what was merged.
    pub fn path(&self, slug: &str) -> String {
        path(self.kind(), slug, self.code.as_deref(), self.subject)
    }

    /// The address of what it was merged into.
    pub fn into_path(&self, slug: &str) -> String {
        path(self.kind(), slug, self.into_code.as_deref(), self.into)
    }

    /// What was merged, as lists name it.
    pub fn name(&self) -> String {
        name(self.code.as_deref(), &self.title)
    }

    /// What it was merged into, as lists name it.
    pub fn into_name(&self) -> String {
        name(self.into_code.as_deref(), &self.into_title)
    }
}

fn path(kind: Kind, slug: &str, code: Option<&str>, id: Uuid) -> String {
    match kind {
        Kind::Proposal => format!("/proposals/{id}"),
        Kind::ActionLine => line_path(slug, code.unwrap_or_default()),
    }
}

fn name(code: Option<&str>, title: &str) -> String {
    code.map_or_else(|| title.to_owned(), |code| format!("{code} {title}"))
}
