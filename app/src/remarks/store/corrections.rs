//! What the office did to remarks that it had entered itself: how each stood before, and why it was changed.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, execute_many, optional, scalar, scalars};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::remarks::model::{Correction, CorrectionKind, Import, RemarkId, Said};
use crate::remarks::words;

/// Notes how a remark stands, before it is corrected or withdrawn.
pub async fn keep(tx: &mut Tx, remark: RemarkId, kind: CorrectionKind, by: PersonId, reason: &str) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO remark_corrections (remark_id, number, kind, corrected_by, corrected_at, reason, channel, received_at, submitter,
             submitter_name, submitter_address, mandate, territory_id, meeting_name, meeting_on, language, document_id, version_id,
             anchor, part, present, proposed, justification)
         SELECT id, (SELECT COUNT(*) + 1 FROM remark_corrections WHERE remark_id = $1), $2, $3, $4, $5, channel, received_at,
                submitter, submitter_name, submitter_address, mandate, territory_id, meeting, meeting_on, language, document_id,
                version_id, anchor, part, present, proposed, justification
         FROM remarks WHERE id = $1",
        remark,
        kind,
        by,
        now,
        reason
    )?;
    Ok(())
}

/// Lets a remark say something else from now on, over the version that was seen; tells whether it still was that one. By the words of
/// the new one it is found.
pub async fn put_said(tx: &mut Tx, remark: RemarkId, seen: i64, said: &Said) -> AppResult<bool> {
    let written = execute!(
        tx,
        "UPDATE remarks SET channel = $3, received_at = $4, submitter = $5, submitter_name = $6, submitter_address = $7, mandate = $8,
                territory_id = $9, meeting = $10, meeting_on = $11, language = $12, document_id = $13, version_id = $14, anchor = $15,
                quote_from = $16, quote_to = $17, part = $18, present = $19, proposed = $20, justification = $21, version = version + 1
         WHERE id = $1 AND version = $2",
        remark,
        seen,
        said.channel,
        said.received_at,
        said.submitter,
        &said.submitter_name,
        &said.submitter_address,
        &said.mandate,
        said.territory_id,
        &said.meeting,
        &said.meeting_on,
        said.language,
        said.passage.document_id,
        said.passage.version_id,
        said.passage.anchor,
        said.passage.quote_from,
        said.passage.quote_to,
        &said.passage.part,
        &said.present,
        &said.proposed,
        &said.justification
    )?;
    if written == 0 {
        return Ok(false);
    }
    execute!(tx, "DELETE FROM remark_words WHERE remark_id = $1", remark)?;
    let words: Vec<String> = words::of(said).into_iter().collect();
    execute_many!(tx, "INSERT INTO remark_words (remark_id, word)", &words, |word| [remark, word.clone()])?;
    Ok(true)
}

/// What was done to a remark, the first first: how it stood before each, for officials.
pub async fn corrections<'a>(conn: impl Into<Conn<'a>>, remark: RemarkId) -> AppResult<Vec<Correction>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Correction,
        "SELECT remark_corrections.kind, people.name AS by_name, remark_corrections.corrected_at, remark_corrections.reason,
                remark_corrections.channel, remark_corrections.received_at, remark_corrections.submitter,
                remark_corrections.submitter_name, remark_corrections.submitter_address, remark_corrections.mandate,
                COALESCE(territories.name, '') AS territory_name, remark_corrections.meeting_name AS meeting, remark_corrections.meeting_on,
                remark_corrections.language, COALESCE(documents.title, '') AS document_title, remark_corrections.anchor,
                remark_corrections.part, remark_corrections.present, remark_corrections.proposed, remark_corrections.justification
         FROM remark_corrections
         JOIN people ON people.id = remark_corrections.corrected_by
         LEFT JOIN territories ON territories.id = remark_corrections.territory_id
         LEFT JOIN documents ON documents.id = remark_corrections.document_id
         WHERE remark_corrections.remark_id = $1 ORDER BY remark_corrections.number",
        remark
    )?)
}

/// When a remark was corrected or withdrawn by the office last, and why, as everybody may know it.
pub async fn corrected<'a>(
    conn: impl Into<Conn<'a>>,
    remark: RemarkId,
) -> AppResult<Option<(CorrectionKind, Timestamp, String)>> {
    let mut conn = conn.into();
    let sql =
        "SELECT kind, corrected_at, reason FROM remark_corrections WHERE remark_id = $1 ORDER BY number DESC LIMIT 1";
    Ok(optional!(conn, (CorrectionKind, Timestamp, String), sql, remark)?)
}

/// The numbers of remarks that the office withdrew because it had entered them by mistake, with the reasons.
pub async fn entered_by_mistake<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
) -> AppResult<Vec<(i64, String)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (i64, String),
        "SELECT remarks.number, remark_corrections.reason
         FROM remark_corrections JOIN remarks ON remarks.id = remark_corrections.remark_id
         WHERE remarks.consultation_id = $1 AND remarks.state = 'withdrawn' AND remark_corrections.kind = 'withdrawn'
         ORDER BY remarks.number",
        consultation
    )?)
}

/// Whether a position on a remark is accepted or published; the room above keeps them.
pub async fn is_decided<'a>(conn: impl Into<Conn<'a>>, remark: RemarkId) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql = "SELECT EXISTS (SELECT 1 FROM positions WHERE remark_id = $1
                   AND (published_at IS NOT NULL OR state IN ('accepted', 'published')))";
    Ok(scalar!(conn, bool, sql, remark)?)
}

/// The tables that were read in and are not withdrawn, the last first.
pub async fn imports<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Import>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Import,
        "SELECT first_number, remarks, imported_at, people.name AS by_name,
                (SELECT COUNT(*) FROM remarks AS those
                 JOIN positions ON positions.remark_id = those.id
                      AND (positions.published_at IS NOT NULL OR positions.state IN ('accepted', 'published'))
                 WHERE those.consultation_id = $1 AND those.state <> 'withdrawn'
                   AND those.number BETWEEN first_number AND first_number + remark_imports.remarks - 1) AS answered
         FROM remark_imports JOIN people ON people.id = imported_by
         WHERE consultation_id = $1 AND first_number IS NOT NULL AND withdrawn_at IS NULL ORDER BY imported_at DESC LIMIT 100",
        consultation
    )?)
}

/// The remarks of a table that nobody withdrew, in the order of their numbers; nobody changes them until this transaction ends.
pub async fn of_import(tx: &mut Tx, consultation: ConsultationId, import: &Import) -> AppResult<Vec<RemarkId>> {
    let last = import.first_number + import.remarks - 1;
    Ok(scalars!(
        tx,
        RemarkId,
        "SELECT id FROM remarks WHERE consultation_id = $1 AND number BETWEEN $2 AND $3 AND state <> 'withdrawn'
           AND entered_by IS NOT NULL ORDER BY number",
        consultation,
        import.first_number,
        last; lock "FOR UPDATE"
    )?)
}

/// Withdraws, for good, what readers saw or what was hidden.
pub async fn set_withdrawn(tx: &mut Tx, remark: RemarkId) -> AppResult<()> {
    let sql = "UPDATE remarks SET state = 'withdrawn', waits_since = NULL, version = version + 1 WHERE id = $1";
    execute!(tx, sql, remark)?;
    Ok(())
}

/// Notes that a whole table is withdrawn: it may be read in again.
pub async fn put_import_withdrawn(tx: &mut Tx, consultation: ConsultationId, first: i64) -> AppResult<()> {
    let now = tx.now();
    let sql = "UPDATE remark_imports SET withdrawn_at = $3 WHERE consultation_id = $1 AND first_number = $2";
    execute!(tx, sql, consultation, first, now)?;
    Ok(())
}
