//! In what order rows lie.

use crate::base::db::{Db, Pools, sqlx};
use crate::base::error::AppResult;

/// Lays participations and ballots in the order of their keys, so that a copy does not tell which were written together.
/// Both tables are locked meanwhile. On SQLite they lie so at all times.
///
/// # Errors
/// The database does not answer.
pub async fn lay_by_key(db: &Db) -> AppResult<()> {
    if let Pools::Postgres(pool) = &db.pools {
        sqlx::query("CLUSTER participations USING participations_pkey").execute(pool).await?;
        sqlx::query("CLUSTER ballots USING ballots_pkey").execute(pool).await?;
    }
    Ok(())
}
