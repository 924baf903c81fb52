//! A consultation with everything that it says, in one statement.

use super::super::model::{Consultation, Described, Rule, RuleId};
use super::texts;
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::strategy::texts::Texts;

/// The consultation with one text: its own, or that of a rule of moderation.
#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    consultation: Consultation,
    moderates: bool,
    has_documents: bool,
    rule: Option<RuleId>,
    rule_code: Option<String>,
    field: Option<String>,
    language: Option<Lang>,
    text: Option<String>,
}

/// The consultation of an address, draft or not, with its texts, its rules of moderation, and whether the reader moderates
/// it.
pub async fn described<'a>(
    conn: impl Into<Conn<'a>>,
    slug: &str,
    reader: Option<PersonId>,
) -> AppResult<Option<Described>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT consultations.id, slug, strategy_id AS strategy, organiser, influence, time_zone, running_tallies, consultations.published_at, version,
                EXISTS (SELECT 1 FROM consultation_moderators WHERE consultation_id = consultations.id AND person_id = $2) AS moderates,
                EXISTS (SELECT 1 FROM documents JOIN document_versions ON document_id = documents.id
                    WHERE consultation_id = consultations.id AND document_versions.published_at IS NOT NULL) AS has_documents,
                rule, rule_code, consultation_texts.field, consultation_texts.language, consultation_texts.text
         FROM consultations
         JOIN (SELECT id AS owner, id AS subject, CAST(NULL AS UUID) AS rule, NULL AS rule_code, CAST(0 AS BIGINT) AS place
               FROM consultations
               UNION ALL SELECT consultation_id, id, id, code, position FROM moderation_rules) AS said ON owner = consultations.id
         LEFT JOIN consultation_texts ON subject_id = subject
         WHERE slug = $1 ORDER BY place, rule_code",
        slug,
        reader
    )?;
    let Some(first) = rows.first() else { return Ok(None) };
    let own: Vec<texts::Row> = rows.iter().filter(|row| row.rule.is_none()).filter_map(said).collect();
    let rules = rows.chunk_by(|one, other| one.rule == other.rule).filter_map(rule).collect();
    let texts = texts::collect(&own);
    Ok(Some(Described {
        consultation: first.consultation.clone(),
        texts,
        rules,
        runs: first.moderates,
        has_documents: first.has_documents,
    }))
}

fn said(row: &Row) -> Option<texts::Row> {
    let Row { consultation, field, language, text, .. } = row;
    Some(texts::Row {
        subject_id: consultation.id.0,
        field: field.clone()?,
        language: (*language)?,
        text: text.clone()?,
    })
}

fn rule(rows: &[Row]) -> Option<Rule> {
    let first = rows.first()?;
    let text: Texts = rows.iter().filter_map(|row| Some((row.language?, row.text.clone()?))).collect();
    Some(Rule { id: first.rule?, code: first.rule_code.clone()?, text })
}
