//! Who is told of a decision.

use crate::base::db::{Tx, all};
use crate::base::error::AppResult;
use crate::moderation::model::DecisionId;
use crate::notifications::model::Recipient;

/// Everybody whose report a decision answers, unless the account is erased.
pub async fn reporters(tx: &mut Tx, decision: DecisionId) -> AppResult<Vec<Recipient>> {
    let sql = "SELECT DISTINCT people.id AS person, name, email AS address, language
               FROM reports JOIN people ON people.id = reporter_id WHERE decision_id = $1 AND email IS NOT NULL ORDER BY people.id";
    Ok(all!(tx, Recipient, sql, decision)?)
}
