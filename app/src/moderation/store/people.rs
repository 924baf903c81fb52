//! Who is told of a decision.

use crate::base::db::{Tx, all};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{DecisionId, ReportId};
use crate::moderation::reporter::Reporter;
use crate::notifications::model::Recipient;
use std::collections::HashSet;

/// Everybody whose report is answered by a decision, or by one that it undoes, however long ago; unless the account is erased.
/// Somebody with several reports is told of `foremost` if it is theirs, else of the first that came with their account: anybody can
/// name an address.
pub async fn reporters(tx: &mut Tx, decision: DecisionId, foremost: Option<ReportId>) -> AppResult<Vec<Reporter>> {
    let sql = "WITH RECURSIVE undone(id, undoes_id) AS (
                   SELECT id, undoes_id FROM moderation_decisions WHERE id = $1
                   UNION ALL SELECT earlier.id, earlier.undoes_id
                   FROM moderation_decisions AS earlier JOIN undone ON earlier.id = undone.undoes_id)
               SELECT reports.id AS report, people.id AS person, COALESCE(name, '') AS name,
                      COALESCE(email, answer_address) AS address, COALESCE(language, answer_language) AS language,
                      receipt_token AS token
               FROM reports LEFT JOIN people ON people.id = reporter_id
               WHERE decision_id IN (SELECT id FROM undone) AND COALESCE(email, answer_address) IS NOT NULL
               ORDER BY CASE WHEN reports.id = $2 THEN 0 WHEN people.id IS NOT NULL THEN 1 ELSE 2 END, reported_at, reports.id";
    let mut reporters = all!(tx, Reporter, sql, decision, foremost)?;
    let mut known: HashSet<String> = HashSet::new();
    reporters.retain(|reporter| known.insert(reporter.address.clone()));
    Ok(reporters)
}

/// The moderators of a consultation, as far as they can be written to.
pub async fn moderators(tx: &mut Tx, consultation: ConsultationId) -> AppResult<Vec<Recipient>> {
    let sql = "SELECT people.id AS person, name, email AS address, language
               FROM consultation_moderators JOIN people ON people.id = person_id
               WHERE consultation_id = $1 AND email IS NOT NULL AND suspended_at IS NULL ORDER BY people.id";
    Ok(all!(tx, Recipient, sql, consultation)?)
}
