//! One position, with the remark that it answers.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, execute_many, optional};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::conduct::store::standing;
use crate::consultations::model::ConsultationId;
use crate::positions::model::{Answer, Position, PositionState};
use crate::proposals::model::ActionLineId;
use crate::remarks::model::{Channel, GroupId, RemarkId, RemarkState, Submitter};
use crate::strategy::model::{GoalId, StrategyId};
use uuid::Uuid;

/// A remark that is to be answered, and its position as far as there is one.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Asked {
    /// The remark.
    pub remark: RemarkId,
    /// Its number.
    pub number: i64,
    /// Whether readers see it.
    pub remark_state: RemarkState,
    /// How it came.
    pub channel: Channel,
    /// When.
    pub received_at: Timestamp,
    /// Who submits.
    pub submitter: Submitter,
    /// The name on it, for officials.
    pub submitter_name: String,
    /// The language it is written in.
    pub language: Lang,
    /// The part in the submitter's words.
    pub part: String,
    /// The part of the document, as the version has it that was written about.
    pub part_text: Option<String>,
    /// How the text reads.
    pub present: String,
    /// How it should read.
    pub proposed: String,
    /// Why.
    pub reasons: String,
    /// The group that gets one answer.
    pub group_id: Option<GroupId>,
    /// What its remarks have in common.
    pub group_title: Option<String>,
    /// The name of whoever wrote the position last.
    pub writer: Option<String>,
    /// The name of whom it is assigned to.
    pub evaluator_name: Option<String>,
    /// The position.
    #[sqlx(flatten)]
    pub position: Position,
}

/// The remark of a number with its position. Whoever took a remark back is not answered.
pub async fn asked<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    number: i64,
) -> AppResult<Option<Asked>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Asked,
        concat!("SELECT remarks.id AS remark, remarks.number, ", standing!("remarks"), " AS remark_state, remarks.channel, remarks.received_at,
                remarks.submitter, COALESCE(organisations.name, remarks.submitter_name) AS submitter_name, remarks.language,
                remarks.part,
                (SELECT text FROM document_parts
                 WHERE document_parts.version_id = remarks.version_id AND document_parts.anchor = remarks.anchor) AS part_text,
                remarks.present, remarks.proposed, remarks.justification AS reasons, remarks.group_id,
                remark_groups.title AS group_title, writers.name AS writer, evaluating.name AS evaluator_name,
                COALESCE(positions.state, 'to_do') AS state, positions.disposition,
                COALESCE(positions.justification, '') AS justification, COALESCE(positions.note, '') AS note,
                positions.evaluator_id AS evaluator, COALESCE(positions.due_on, '') AS due_on, positions.written_by,
                COALESCE(positions.returned_because, '') AS returned_because, positions.published_at,
                COALESCE(positions.version, 0) AS version, COALESCE(positions.taken_up, 0) AS taken_up
         FROM remarks
         LEFT JOIN organisations ON organisations.id = remarks.organisation_id
         LEFT JOIN remark_groups ON remark_groups.id = remarks.group_id
         LEFT JOIN positions ON positions.remark_id = remarks.id
         LEFT JOIN people AS writers ON writers.id = positions.written_by
         LEFT JOIN people AS evaluating ON evaluating.id = positions.evaluator_id
         WHERE remarks.consultation_id = $1 AND remarks.number = $2 AND remarks.state <> 'withdrawn'"),
        consultation,
        number
    )?)
}

/// Saves a position over the version that was seen; 0 where there was none.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`]: somebody else saved it since.
pub async fn put(
    tx: &mut Tx,
    remark: RemarkId,
    seen: i64,
    state: PositionState,
    answer: &Answer,
    (written_by, accepted_by): (Option<PersonId>, Option<PersonId>),
    returned_because: &str,
) -> AppResult<()> {
    let now = tx.now();
    let accepted_at = accepted_by.map(|_| now);
    let written = execute!(
        tx,
        "INSERT INTO positions (remark_id, state, disposition, justification, note, written_by, written_at, accepted_by,
                                accepted_at, returned_because, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
         ON CONFLICT (remark_id) DO UPDATE SET state = excluded.state, disposition = excluded.disposition,
             justification = excluded.justification, note = excluded.note, written_by = excluded.written_by,
             written_at = excluded.written_at, accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at,
             returned_because = excluded.returned_because, version = positions.version + 1
         WHERE positions.version = $11",
        remark,
        state,
        answer.disposition,
        &answer.justification,
        &answer.note,
        written_by,
        now,
        accepted_by,
        accepted_at,
        returned_because,
        seen
    )?;
    if written == 1 { Ok(()) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
}

/// Takes up again what is published, over the version that was seen; its words and who accepted them stay.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`]: somebody else saved it since.
pub async fn take_up(tx: &mut Tx, remark: RemarkId, seen: i64) -> AppResult<()> {
    let written = execute!(
        tx,
        "UPDATE positions SET state = 'draft', version = version + 1, taken_up = version + 1
         WHERE remark_id = $1 AND version = $2 AND state = 'published'",
        remark,
        seen
    )?;
    if written == 1 { Ok(()) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
}

/// Lets what is public stand, over the version that was seen: no new version of it, and nobody is told.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`]: somebody else saved it since.
pub async fn put_back(tx: &mut Tx, remark: RemarkId, seen: i64) -> AppResult<()> {
    let written = execute!(
        tx,
        "UPDATE positions SET state = 'published', version = version + 1, taken_up = 0
         WHERE remark_id = $1 AND version = $2 AND taken_up = $2 AND state = 'draft'",
        remark,
        seen
    )?;
    if written == 1 { Ok(()) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
}

/// Something that can be chosen on the form of a position.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Choice {
    /// `passage`, `line`, `goal` or `part`.
    pub kind: String,
    /// The passage, the action line, the goal, or the version of the part.
    pub id: Uuid,
    /// The code of a line or a goal, the anchor of a part.
    pub code: String,
    /// What it is called; the beginning of a part.
    pub label: String,
    /// What a passage says.
    pub text: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

impl Choice {
    /// How a part that changed is named in the form.
    pub fn part(&self) -> String {
        [self.id.to_string(), self.code.clone()].join(".")
    }
}

/// What can be chosen on the form of a position: passages, action lines that readers see, goals of the strategy, and parts of the
/// last version of a document that are not as they were in the version which the remark is about, or in the first one. What was
/// chosen before stays on offer.
pub async fn choices<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    remark: RemarkId,
    strategy: Option<StrategyId>,
    reader: Lang,
) -> AppResult<Vec<Choice>> {
    let mut conn = conn.into();
    let strategy = strategy.unwrap_or(StrategyId(Uuid::nil()));
    Ok(all!(
        conn,
        Choice,
        "SELECT 'passage' AS kind, id, '' AS code, title AS label, text, FALSE AS is_chosen, created_at AS place
         FROM position_passages WHERE consultation_id = $1
         UNION ALL
         SELECT 'line', action_lines.id, code, title, '',
                EXISTS (SELECT 1 FROM position_lines WHERE remark_id = $2 AND action_line_id = action_lines.id AND is_current), position
         FROM action_lines
         WHERE consultation_id = $1
           AND (state = 'published'
                OR EXISTS (SELECT 1 FROM position_lines WHERE remark_id = $2 AND action_line_id = action_lines.id AND is_current))
         UNION ALL
         SELECT 'goal', goals.id, goals.code,
                COALESCE((SELECT text FROM strategy_texts WHERE subject_id = goals.id AND field = 'title' AND language = $4),
                         (SELECT text FROM strategy_texts WHERE subject_id = goals.id AND field = 'title'
                          AND language = strategies.language), ''), '',
                EXISTS (SELECT 1 FROM position_goals WHERE remark_id = $2 AND goal_id = goals.id AND is_current), goals.position
         FROM goals JOIN strategies ON strategies.id = goals.strategy_id WHERE goals.strategy_id = $3
         UNION ALL
         SELECT * FROM (
             SELECT 'part', now.id, CAST(part.anchor AS TEXT), SUBSTR(part.text, 1, 120), '',
                    EXISTS (SELECT 1 FROM position_changes AS chosen
                            WHERE chosen.remark_id = $2 AND chosen.version_id = now.id AND chosen.anchor = part.anchor
                              AND chosen.is_current),
                    part.position
             FROM documents
             JOIN document_versions AS now ON now.document_id = documents.id AND now.published_at IS NOT NULL
             JOIN document_versions AS base ON base.id = COALESCE(
                 (SELECT version_id FROM remarks WHERE remarks.id = $2 AND remarks.document_id = documents.id),
                 (SELECT first.id FROM document_versions AS first
                  WHERE first.document_id = documents.id AND first.published_at IS NOT NULL ORDER BY first.number LIMIT 1))
             JOIN document_parts AS part ON part.version_id = now.id
             WHERE documents.consultation_id = $1
               AND (EXISTS (SELECT 1 FROM position_changes AS chosen
                            WHERE chosen.remark_id = $2 AND chosen.version_id = now.id AND chosen.anchor = part.anchor
                              AND chosen.is_current)
                    OR (now.number > base.number
                        AND now.number = (SELECT MAX(last.number) FROM document_versions AS last
                                          WHERE last.document_id = documents.id AND last.published_at IS NOT NULL)
                        AND NOT EXISTS (SELECT 1 FROM document_parts AS old
                                        WHERE old.version_id = base.id AND old.anchor = part.anchor AND old.text = part.text)))
             ORDER BY documents.position, now.number, part.position LIMIT 200
         ) AS parts
         ORDER BY kind, place",
        consultation,
        remark,
        strategy,
        reader
    )?)
}

/// What one answer to many can lead to: as on the form of one position, of parts those that are not as they were in the first version.
pub async fn common_choices<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    strategy: Option<StrategyId>,
    reader: Lang,
) -> AppResult<Vec<Choice>> {
    choices(conn, consultation, RemarkId(Uuid::nil()), strategy, reader).await
}

/// Writes what a position led to, and nothing else any more. What is public of it stands until the position is published again.
pub async fn put_links(
    tx: &mut Tx,
    remark: RemarkId,
    changes: &[(Uuid, i64)],
    lines: &[ActionLineId],
    goals: &[GoalId],
) -> AppResult<()> {
    execute!(tx, "DELETE FROM position_changes WHERE remark_id = $1 AND NOT is_public", remark)?;
    execute!(tx, "DELETE FROM position_lines WHERE remark_id = $1 AND NOT is_public", remark)?;
    execute!(tx, "DELETE FROM position_goals WHERE remark_id = $1 AND NOT is_public", remark)?;
    execute!(tx, "UPDATE position_changes SET is_current = FALSE WHERE remark_id = $1", remark)?;
    execute!(tx, "UPDATE position_lines SET is_current = FALSE WHERE remark_id = $1", remark)?;
    execute!(tx, "UPDATE position_goals SET is_current = FALSE WHERE remark_id = $1", remark)?;
    execute_many!(
        tx,
        "INSERT INTO position_changes (remark_id, version_id, anchor)",
        changes,
        |row| [remark, row.0, row.1],
        "ON CONFLICT (remark_id, version_id, anchor) DO UPDATE SET is_current = TRUE"
    )?;
    execute_many!(
        tx,
        "INSERT INTO position_lines (remark_id, action_line_id)",
        lines,
        |line| [remark, *line],
        "ON CONFLICT (remark_id, action_line_id) DO UPDATE SET is_current = TRUE"
    )?;
    execute_many!(
        tx,
        "INSERT INTO position_goals (remark_id, goal_id)",
        goals,
        |goal| [remark, *goal],
        "ON CONFLICT (remark_id, goal_id) DO UPDATE SET is_current = TRUE"
    )?;
    Ok(())
}
