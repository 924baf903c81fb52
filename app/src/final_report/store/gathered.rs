//! What a report gathers from other rooms: remarks with their positions, and who took part.

use super::super::model::Answered;
use crate::base::db::{Conn, all, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::conduct::store::waits;
use crate::consultations::model::ConsultationId;
use crate::meetings::model::AttendeeKind;
use crate::positions::model::Disposition;
use crate::remarks::model::{Channel, RemarkState, Submitter};
use crate::strategy::model::StrategyId;

/// How far the remarks of a consultation are answered. A public answer stands while a correction of it is written.
pub async fn answered<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Answered> {
    let mut conn = conn.into();
    let counted = optional!(
        conn,
        Answered,
        concat!(
            "SELECT COUNT(*) AS remarks, CAST(COALESCE(SUM(CASE WHEN ",
            waits!("remarks"),
            " THEN 1 ELSE 0 END), 0) AS BIGINT) AS waiting,
                CAST(COALESCE(SUM(CASE WHEN positions.state IN ('accepted', 'published') OR positions.published_at IS NOT NULL
                                       THEN 1 ELSE 0 END), 0) AS BIGINT) AS answered,
                CAST(COALESCE(SUM(remarks.version + COALESCE(positions.version, 0)), 0) AS BIGINT) AS changes
         FROM remarks LEFT JOIN positions ON positions.remark_id = remarks.id
         WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn'"
        ),
        consultation
    )?;
    Ok(counted.unwrap_or_default())
}

/// A remark with its position, as far as the report may tell.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RemarkRow {
    /// Its number.
    pub number: i64,
    /// How it came.
    pub channel: Channel,
    /// When.
    pub received_at: Timestamp,
    /// Who submits.
    pub submitter: Submitter,
    /// The organisation's name; of a private person none is asked for.
    pub organisation: String,
    /// The meeting at which it was made, if it was at one.
    pub meeting: String,
    /// On which day that was, an ISO date.
    pub meeting_on: String,
    /// The commune of who submits, or of the meeting; empty where it is not known.
    pub commune: String,
    /// The language it is written in.
    pub language: Lang,
    /// Whether it is hidden.
    pub state: RemarkState,
    /// By which rule, in its words, if by one.
    pub hidden_by_rule: Option<String>,
    /// Or by which provision of the law.
    pub hidden_by_law: Option<String>,
    /// The part of the text: its beginning, or in the submitter's words.
    pub part: String,
    /// The document's title.
    pub document: Option<String>,
    /// The present wording.
    pub present: String,
    /// The proposed wording.
    pub proposed: String,
    /// Why.
    pub justification: String,
    /// What became of it.
    pub disposition: Option<Disposition>,
    /// Why.
    pub reason: String,
}

/// All remarks that nobody withdrew, in the order of their numbers. While a correction is written, what is public stands. A private person's name is never
/// read. Rules are said in the language of the report, where they are.
pub async fn remark_rows<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    language: Lang,
) -> AppResult<Vec<RemarkRow>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        RemarkRow,
        "SELECT remarks.number, remarks.channel, remarks.received_at, remarks.submitter,
                CASE WHEN remarks.submitter = 'organisation' THEN COALESCE(organisations.name, remarks.submitter_name) ELSE '' END
                    AS organisation,
                remarks.meeting, remarks.meeting_on, COALESCE(territories.name, '') AS commune, remarks.language, remarks.state,
                COALESCE((SELECT text FROM consultation_texts
                          WHERE subject_id = moderation_rules.id AND field = 'text' AND language = $2),
                         (SELECT MIN(text) FROM consultation_texts WHERE subject_id = moderation_rules.id AND field = 'text'),
                         moderation_rules.code) AS hidden_by_rule, NULLIF(hiding.law, '') AS hidden_by_law,
                COALESCE(SUBSTR(document_parts.text, 1, 200), remarks.part) AS part, documents.title AS document,
                remarks.present, remarks.proposed, remarks.justification,
                CASE WHEN positions.state IN ('accepted', 'published') THEN positions.disposition ELSE public.disposition END
                    AS disposition,
                CASE WHEN positions.state IN ('accepted', 'published') THEN positions.justification
                     ELSE COALESCE(public.justification, '') END AS reason
         FROM remarks
         LEFT JOIN positions ON positions.remark_id = remarks.id
         LEFT JOIN position_versions AS public ON public.remark_id = remarks.id
            AND public.number = (SELECT MAX(last.number) FROM position_versions AS last WHERE last.remark_id = remarks.id)
         LEFT JOIN organisations ON organisations.id = remarks.organisation_id
         LEFT JOIN territories ON territories.id = remarks.territory_id
         LEFT JOIN documents ON documents.id = remarks.document_id
         LEFT JOIN document_parts ON document_parts.version_id = remarks.version_id AND document_parts.anchor = remarks.anchor
         LEFT JOIN moderation_decisions AS hiding ON remarks.state = 'hidden' AND hiding.id =
              (SELECT id FROM moderation_decisions WHERE subject_id = remarks.id AND kind = 'hide'
               ORDER BY decided_at DESC, id DESC LIMIT 1)
         LEFT JOIN moderation_rules ON moderation_rules.id = hiding.rule_id
         WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn' ORDER BY remarks.number",
        consultation,
        language
    )?)
}

/// Of what a remark led to, what belongs to the answer that the report tells: of one that is being corrected, what is public.
macro_rules! told {
    ($table:literal) => {
        concat!(
            " LEFT JOIN positions ON positions.remark_id = remarks.id
              WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn'
                AND CASE WHEN positions.state IN ('accepted', 'published') THEN ",
            $table,
            ".is_current ELSE ",
            $table,
            ".is_public END "
        )
    };
}

/// What changed because of remarks: the remark's number, and the beginning of the part as it stands now, or the action line.
pub async fn changes<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
) -> AppResult<Vec<(i64, String, String)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (i64, String, String),
        concat!(
            "SELECT remarks.number, 'part', SUBSTR(document_parts.text, 1, 200)
             FROM position_changes
             JOIN remarks ON remarks.id = position_changes.remark_id
             JOIN document_parts ON document_parts.version_id = position_changes.version_id
                AND document_parts.anchor = position_changes.anchor",
            told!("position_changes"),
            "UNION ALL
             SELECT remarks.number, action_lines.code, action_lines.title
             FROM position_lines
             JOIN remarks ON remarks.id = position_lines.remark_id
             JOIN action_lines ON action_lines.id = position_lines.action_line_id",
            told!("position_lines"),
            "ORDER BY 1, 2, 3"
        ),
        consultation
    )?)
}

/// Who came to the meetings of a strategy, by meeting.
pub async fn meetings_attended<'a>(
    conn: impl Into<Conn<'a>>,
    strategy: StrategyId,
) -> AppResult<Vec<(String, AttendeeKind, i64)>> {
    let mut conn = conn.into();
    let sql = "SELECT meeting, kind, people FROM meeting_attendance WHERE strategy_id = $1 AND people > 0 ORDER BY meeting, kind";
    Ok(all!(conn, (String, AttendeeKind, i64), sql, strategy)?)
}

/// The name of a strategy in addresses.
pub async fn strategy_slug<'a>(conn: impl Into<Conn<'a>>, strategy: StrategyId) -> AppResult<Option<String>> {
    let mut conn = conn.into();
    Ok(optional_scalar!(conn, String, "SELECT slug FROM strategies WHERE id = $1", strategy)?)
}
