//! Who is told of a decision.

use crate::base::db::{Tx, all};
use crate::base::error::AppResult;
use crate::moderation::model::DecisionId;
use crate::notifications::model::Recipient;

/// Everybody whose report is answered by a decision, or by one that it undoes, however long ago; unless the account is erased.
pub async fn reporters(tx: &mut Tx, decision: DecisionId) -> AppResult<Vec<Recipient>> {
    let sql = "WITH RECURSIVE undone(id, undoes_id) AS (
                   SELECT id, undoes_id FROM moderation_decisions WHERE id = $1
                   UNION ALL SELECT earlier.id, earlier.undoes_id
                   FROM moderation_decisions AS earlier JOIN undone ON earlier.id = undone.undoes_id)
               SELECT DISTINCT people.id AS person, name, email AS address, language
               FROM reports JOIN people ON people.id = reporter_id
               WHERE decision_id IN (SELECT id FROM undone) AND email IS NOT NULL ORDER BY people.id";
    Ok(all!(tx, Recipient, sql, decision)?)
}
