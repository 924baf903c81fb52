//! The schema's history: one text for both databases, but for what only one of them needs or knows.
//!
//! The files are what PostgreSQL reads; SQLite reads them after [`for_sqlite`]. Beside the order of rows, what differs is how
//! a trigger is written: a file says it twice, between lines that each stand alone.

use super::Db;
use crate::base::error::AppResult;
use sqlx::migrate::{Migration, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr};
use std::cmp::Ordering;

/// The migrations as they stand in their files, which is what PostgreSQL reads.
pub static SHARED: Migrator = sqlx::migrate!("../migrations");

/// What stands after a table whose rows shall lie in the order of its key. Elsewhere SQLite numbers rows as they come, and
/// the numbers of two tables that were written together can be laid side by side. To PostgreSQL it is a comment.
const BY_KEY: &str = "/* SQLite: WITHOUT ROWID */";

/// The lines around what SQLite shall not read.
const POSTGRES: [&str; 2] = ["-- PostgreSQL only:", "-- So much for PostgreSQL."];

/// The lines around what only SQLite shall read: to PostgreSQL it is a comment.
const SQLITE: [&str; 2] = ["/* SQLite only:", "*/"];

/// The same history with what SQLite needs. The checksums stay those of the files.
pub fn of_sqlite() -> Migrator {
    let migrations = SHARED.iter().map(|migration| {
        let sql = for_sqlite(migration.sql.as_str());
        Migration { sql: AssertSqlSafe(sql).into_sql_str(), ..migration.clone() }
    });
    Migrator::with_migrations(migrations.collect())
}

impl Db {
    /// How the schema that is there compares with this build's: less is older, greater is newer.
    ///
    /// # Errors
    /// The database does not answer, or holds no schema of ours at all.
    pub async fn schema(&self) -> AppResult<Ordering> {
        let ours = SHARED.iter().map(|migration| migration.version).max().unwrap_or_default();
        let sql = "SELECT CAST(COALESCE(MAX(version), 0) AS BIGINT) FROM _sqlx_migrations WHERE success = TRUE";
        Ok(crate::scalar!(self, i64, sql)?.cmp(&ours))
    }
}

/// What SQLite reads of a file.
fn for_sqlite(file: &str) -> String {
    let mut is_foreign = false;
    let read = file.lines().filter(|line| {
        is_foreign |= *line == POSTGRES[0];
        let is_read = !is_foreign && !SQLITE.contains(line);
        is_foreign &= *line != POSTGRES[1];
        is_read
    });
    read.collect::<Vec<_>>().join("\n").replace(BY_KEY, "WITHOUT ROWID")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_reads_what_is_shared_and_its_own_and_nothing_of_the_other() {
        let file = "shared\n-- PostgreSQL only:\ntheirs\n-- So much for PostgreSQL.\nshared\n/* SQLite only:\nours\n*/\n\
             t () /* SQLite: WITHOUT ROWID */;";
        assert_eq!(for_sqlite(file), "shared\nshared\nours\nt () WITHOUT ROWID;");
    }

    #[test]
    fn whatever_is_opened_for_one_database_is_closed_again() {
        for migration in SHARED.iter() {
            let lines: Vec<&str> = migration.sql.as_str().lines().collect();
            for [opens, closes] in [POSTGRES, SQLITE] {
                let count = |wanted: &str| lines.iter().filter(|line| **line == wanted).count();
                assert_eq!(count(opens), count(closes), "migration {}: {opens}", migration.version);
            }
        }
    }
}
