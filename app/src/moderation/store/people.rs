//! Who is told of a decision.

use crate::accounts::model::PersonId;
use crate::base::db::{Tx, all, optional};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::moderation::model::DecisionId;

/// Somebody with an account, as a letter needs them.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Addressee {
    /// The person.
    pub person: PersonId,
    /// The public name.
    pub name: String,
    /// Where letters go.
    pub address: String,
    /// The language of letters.
    pub language: Lang,
}

/// A person, unless the account is erased.
pub async fn addressee(tx: &mut Tx, person: PersonId) -> AppResult<Option<Addressee>> {
    let sql = "SELECT id AS person, name, email AS address, language FROM people WHERE id = $1 AND email IS NOT NULL";
    Ok(optional!(tx, Addressee, sql, person)?)
}

/// Everybody whose report a decision answers, unless the account is erased.
pub async fn reporters(tx: &mut Tx, decision: DecisionId) -> AppResult<Vec<Addressee>> {
    let sql = "SELECT DISTINCT people.id AS person, name, email AS address, language
               FROM reports JOIN people ON people.id = reporter_id WHERE decision_id = $1 AND email IS NOT NULL ORDER BY people.id";
    Ok(all!(tx, Addressee, sql, decision)?)
}
