//! The schema's history: one text for both databases, but for the one thing that only SQLite needs.

use sqlx::migrate::{Migration, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr};

/// The migrations as they stand in their files, which is what PostgreSQL reads.
pub static SHARED: Migrator = sqlx::migrate!("../migrations");

/// What stands after a table whose rows shall lie in the order of its key. Elsewhere SQLite numbers rows as they come, and
/// the numbers of two tables that were written together can be laid side by side. To PostgreSQL it is a comment.
const BY_KEY: &str = "/* SQLite: WITHOUT ROWID */";

/// The same history with what SQLite needs. The checksums stay those of the files.
pub fn of_sqlite() -> Migrator {
    let migrations = SHARED.iter().map(|migration| {
        let sql = migration.sql.as_str().replace(BY_KEY, "WITHOUT ROWID");
        Migration { sql: AssertSqlSafe(sql).into_sql_str(), ..migration.clone() }
    });
    Migrator::with_migrations(migrations.collect())
}
