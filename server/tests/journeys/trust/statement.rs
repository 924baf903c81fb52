//! Statements that only a test would think of, on either database.

use crate::support::TestApp;
use app::base::db::TxInner;
use app::base::error::AppResult;
use sqlx::AssertSqlSafe;

/// Carries out a statement, in which `$1` stands for the text.
pub async fn run(app: &TestApp, sql: String, text: Option<&str>) {
    let statement = AssertSqlSafe(sql.clone());
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            match (&mut tx.inner, text) {
                (TxInner::Sqlite(tx), None) => sqlx::query(statement).execute(&mut **tx).await.map(|_| ())?,
                (TxInner::Sqlite(tx), Some(text)) => {
                    sqlx::query(statement).bind(text).execute(&mut **tx).await.map(|_| ())?;
                }
                (TxInner::Postgres(tx), None) => sqlx::query(statement).execute(&mut **tx).await.map(|_| ())?,
                (TxInner::Postgres(tx), Some(text)) => {
                    sqlx::query(statement).bind(text).execute(&mut **tx).await.map(|_| ())?;
                }
            }
            Ok(())
        })
        .await;
    done.unwrap_or_else(|error| panic!("{sql}: {error}"));
}
