//! The published rules of moderation.

use super::super::model::{ConsultationId, Rule, RuleId};
use super::texts::put_field;
use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::strategy::texts::Texts;

#[derive(sqlx::FromRow)]
struct Row {
    id: RuleId,
    code: String,
    language: Option<Lang>,
    text: Option<String>,
}

/// The rules of a consultation, in their order.
pub async fn rules_of<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId) -> AppResult<Vec<Rule>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT id, code, language, text
         FROM moderation_rules
         LEFT JOIN consultation_texts ON subject_id = id AND field = 'text'
         WHERE consultation_id = $1 ORDER BY position, code",
        id
    )?;
    let groups = rows.chunk_by(|one, other| one.id == other.id);
    let rule = |group: &[Row]| {
        let texts = group.iter().filter_map(|row| Some((row.language?, row.text.clone()?)));
        group.first().map(|row| Rule { id: row.id, code: row.code.clone(), text: texts.collect() })
    };
    Ok(groups.filter_map(rule).collect())
}

/// Adds a rule after those that are there; says whether its code was free.
pub async fn insert_rule(
    tx: &mut Tx,
    id: RuleId,
    consultation: ConsultationId,
    code: &str,
    text: &Texts,
) -> AppResult<bool> {
    let written = execute!(
        tx,
        "INSERT INTO moderation_rules (id, consultation_id, code, position)
         VALUES ($1, $2, $3, (SELECT COUNT(*) + 1 FROM moderation_rules WHERE consultation_id = $2))
         ON CONFLICT (consultation_id, code) DO NOTHING",
        id,
        consultation,
        code
    )?;
    if written == 0 {
        return Ok(false);
    }
    put_rule_text(tx, id, text).await?;
    Ok(true)
}

/// Sets what a rule says.
pub async fn put_rule_text(tx: &mut Tx, id: RuleId, text: &Texts) -> AppResult<()> {
    put_field(tx, id.0, "text", text).await
}
