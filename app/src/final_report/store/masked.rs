//! What a version says in words that are hidden since.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;

/// A remark whose words stand in a version, and that is hidden now.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Masked {
    /// Its number.
    pub number: i64,
    /// By which rule, in its words, if by one.
    pub hidden_by_rule: Option<String>,
    /// Or by which provision of the law.
    pub hidden_by_law: Option<String>,
    /// Since when.
    pub since: Option<Timestamp>,
}

/// The remarks of which a version says more than readers may see now, in the order of their numbers. Once a decision shows them
/// again they are none of these. Rules are said in this language, where they are.
pub async fn masked<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    version: i64,
    language: Lang,
) -> AppResult<Vec<Masked>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Masked,
        "SELECT report_remarks.number, COALESCE((SELECT text FROM consultation_texts
                          WHERE subject_id = moderation_rules.id AND field = 'text' AND language = $3),
                         (SELECT MIN(text) FROM consultation_texts WHERE subject_id = moderation_rules.id AND field = 'text'),
                         moderation_rules.code) AS hidden_by_rule, NULLIF(hiding.law, '') AS hidden_by_law,
                hiding.decided_at AS since
         FROM remarks
         JOIN report_remarks ON report_remarks.consultation_id = remarks.consultation_id AND report_remarks.version = $2
              AND report_remarks.number = remarks.number AND NOT report_remarks.withheld
         LEFT JOIN moderation_decisions AS hiding ON hiding.id =
              (SELECT id FROM moderation_decisions WHERE subject_id = remarks.id AND kind = 'hide'
               ORDER BY decided_at DESC, id DESC LIMIT 1)
         LEFT JOIN moderation_rules ON moderation_rules.id = hiding.rule_id
         WHERE remarks.consultation_id = $1 AND remarks.state = 'hidden' ORDER BY report_remarks.number",
        consultation,
        version,
        language
    )?)
}
