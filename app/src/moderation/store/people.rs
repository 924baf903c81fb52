//! Who is told of a decision.

use crate::base::db::{Tx, all, execute, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{DecisionId, ReportId};
use crate::moderation::reporter::Reporter;
use crate::notifications::model::Recipient;
use uuid::Uuid;

/// Reporters who are to be told of something, and how far that has come.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Errand {
    /// Its identifier.
    pub id: Uuid,
    /// Whose reports: those that this decision answers.
    pub decision: DecisionId,
    /// The appeal of the other side that was decided, and left the decision standing; none where the decision itself is told.
    pub appeal: Option<Uuid>,
    /// A report whose sender learns of it in another letter.
    pub except_report: Option<ReportId>,
    /// The last report whose sender was told.
    pub told_to: Option<ReportId>,
}

/// Notes an errand.
pub async fn insert_errand(tx: &mut Tx, new: &Errand) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO reporters_to_tell (id, decision_id, appeal_id, except_id, told_to) VALUES ($1, $2, $3, $4, $5)",
        new.id,
        new.decision,
        new.appeal,
        new.except_report,
        new.told_to
    )?;
    Ok(())
}

/// The errand that waits longest, which nobody else goes on with until this transaction ends.
pub async fn next_errand(tx: &mut Tx) -> AppResult<Option<Errand>> {
    Ok(optional!(
        tx,
        Errand,
        "SELECT id, decision_id AS decision, appeal_id AS appeal, except_id AS except_report, told_to
         FROM reporters_to_tell ORDER BY id LIMIT 1";
        lock "FOR UPDATE"
    )?)
}

/// Notes how far an errand has come.
pub async fn put_errand(tx: &mut Tx, id: Uuid, told_to: ReportId) -> AppResult<()> {
    execute!(tx, "UPDATE reporters_to_tell SET told_to = $2 WHERE id = $1", id, told_to)?;
    Ok(())
}

/// Forgets an errand that is done.
pub async fn drop_errand(tx: &mut Tx, id: Uuid) -> AppResult<()> {
    execute!(tx, "DELETE FROM reporters_to_tell WHERE id = $1", id)?;
    Ok(())
}

/// The next of those whose report is answered by the decision of an errand, or by one that it undoes, however long ago; unless the
/// account is erased. Somebody with several reports is told of the first that came with their account: anybody can name an
/// address. Whoever sent the report that is told otherwise is not among them.
pub async fn reporters(tx: &mut Tx, errand: &Errand, limit: i64) -> AppResult<Vec<Reporter>> {
    let sql = "WITH RECURSIVE undone(id, undoes_id) AS (
                   SELECT id, undoes_id FROM moderation_decisions WHERE id = $1
                   UNION ALL SELECT earlier.id, earlier.undoes_id
                   FROM moderation_decisions AS earlier JOIN undone ON earlier.id = undone.undoes_id),
               known AS (
                   SELECT reports.id AS report, people.id AS person, COALESCE(people.name, '') AS name,
                          COALESCE(email, answer_address) AS address,
                          COALESCE(people.language, answer_language) AS language, receipt_token AS token,
                          ROW_NUMBER() OVER (
                              PARTITION BY COALESCE(email, answer_address)
                              ORDER BY CASE WHEN reports.id = $2 THEN 0 WHEN people.id IS NOT NULL THEN 1 ELSE 2 END,
                                       reported_at, reports.id) AS place
                   FROM reports LEFT JOIN people ON people.id = reporter_id
                   WHERE decision_id IN (SELECT id FROM undone) AND COALESCE(email, answer_address) IS NOT NULL)
               SELECT report, person, name, address, language, token FROM known
               WHERE place = 1 AND ($2 IS NULL OR report <> $2) AND ($3 IS NULL OR report > $3)
               ORDER BY report LIMIT $4";
    Ok(all!(tx, Reporter, sql, errand.decision, errand.except_report, errand.told_to, limit)?)
}

/// The sender of a report, as far as they can be written to.
pub async fn reporter(tx: &mut Tx, report: ReportId) -> AppResult<Option<Reporter>> {
    let sql = "SELECT reports.id AS report, people.id AS person, COALESCE(people.name, '') AS name,
                      COALESCE(email, answer_address) AS address, COALESCE(people.language, answer_language) AS language,
                      receipt_token AS token
               FROM reports LEFT JOIN people ON people.id = reporter_id
               WHERE reports.id = $1 AND COALESCE(email, answer_address) IS NOT NULL";
    Ok(optional!(tx, Reporter, sql, report)?)
}

/// What came of an appeal, as the side that did not appeal is told.
pub async fn appeal_reasons(tx: &mut Tx, appeal: Uuid) -> AppResult<String> {
    let found = optional_scalar!(tx, String, "SELECT reasons FROM appeals WHERE id = $1", appeal)?;
    Ok(found.unwrap_or_default())
}

/// The moderators of a consultation, as far as they can be written to.
pub async fn moderators(tx: &mut Tx, consultation: ConsultationId) -> AppResult<Vec<Recipient>> {
    let sql = "SELECT people.id AS person, name, email AS address, language
               FROM consultation_moderators JOIN people ON people.id = person_id
               WHERE consultation_id = $1 AND email IS NOT NULL AND suspended_at IS NULL ORDER BY people.id";
    Ok(all!(tx, Recipient, sql, consultation)?)
}
