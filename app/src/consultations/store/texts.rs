//! What consultations and rules say, in the languages that exist.

use super::super::model::{ConsultationId, ConsultationTexts};
use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::strategy::texts::Texts;
use std::collections::HashMap;
use uuid::Uuid;

/// A text of a consultation or of a rule.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub subject_id: Uuid,
    pub field: String,
    pub language: Lang,
    pub text: String,
}

/// What a consultation says of itself.
pub async fn texts<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId) -> AppResult<ConsultationTexts> {
    let mut conn = conn.into();
    let rows =
        all!(conn, Row, "SELECT subject_id, field, language, text FROM consultation_texts WHERE subject_id = $1", id)?;
    Ok(collect(&rows))
}

/// Titles and summaries of all consultations.
pub async fn names<'a>(conn: impl Into<Conn<'a>>) -> AppResult<HashMap<ConsultationId, ConsultationTexts>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT subject_id, field, language, text
         FROM consultation_texts WHERE field IN ('title', 'summary') ORDER BY subject_id"
    )?;
    let groups = rows.chunk_by(|one, other| one.subject_id == other.subject_id);
    Ok(groups.filter_map(|group| Some((ConsultationId(group.first()?.subject_id), collect(group)))).collect())
}

pub(super) fn collect(rows: &[Row]) -> ConsultationTexts {
    let field = |name: &str| -> Texts {
        rows.iter().filter(|row| row.field == name).map(|row| (row.language, row.text.clone())).collect()
    };
    ConsultationTexts { title: field("title"), summary: field("summary"), purpose: field("purpose") }
}

/// Replaces what a consultation says of itself.
pub async fn put_texts(tx: &mut Tx, id: ConsultationId, texts: &ConsultationTexts) -> AppResult<()> {
    put_field(tx, id.0, "title", &texts.title).await?;
    put_field(tx, id.0, "summary", &texts.summary).await?;
    put_field(tx, id.0, "purpose", &texts.purpose).await
}

/// Replaces one text of a consultation or of a rule, in all languages.
pub(super) async fn put_field(tx: &mut Tx, subject: Uuid, field: &str, texts: &Texts) -> AppResult<()> {
    execute!(tx, "DELETE FROM consultation_texts WHERE subject_id = $1 AND field = $2", subject, field)?;
    for said in texts.iter() {
        execute!(
            tx,
            "INSERT INTO consultation_texts (subject_id, field, language, text) VALUES ($1, $2, $3, $4)",
            subject,
            field,
            said.lang,
            said.text
        )?;
    }
    Ok(())
}
