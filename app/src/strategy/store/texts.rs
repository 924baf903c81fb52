//! Official texts, by the thing and the field that they belong to.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::strategy::texts::Texts;
use std::collections::HashMap;
use uuid::Uuid;

/// The texts of one or of all strategies.
pub struct Library(HashMap<(Uuid, String), Vec<(Lang, String)>>);

/// One text.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub subject_id: Uuid,
    pub field: String,
    pub language: Lang,
    pub text: String,
}

impl Library {
    /// The names of all strategies, domains and goals, and the summaries of strategies.
    pub async fn of_names(conn: &mut Conn<'_>) -> AppResult<Self> {
        let sql = "SELECT subject_id, field, language, text FROM strategy_texts
                   WHERE field IN ('title', 'summary') AND subject_id IN (SELECT id FROM strategies UNION ALL SELECT id FROM goals)";
        Ok(Self::new(all!(conn, Row, sql)?))
    }

    /// These texts.
    pub fn new(rows: impl IntoIterator<Item = Row>) -> Self {
        let mut texts: HashMap<_, Vec<_>> = HashMap::new();
        for row in rows {
            texts.entry((row.subject_id, row.field)).or_default().push((row.language, row.text));
        }
        Self(texts)
    }

    /// Takes out the text of a field; empty when it has none.
    pub fn take(&mut self, subject: Uuid, field: &str) -> Texts {
        self.0.remove(&(subject, field.to_owned())).unwrap_or_default().into_iter().collect()
    }
}
