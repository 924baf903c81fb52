//! The schema's history: one text for both databases, but for what only one of them needs or knows.
//!
//! The files are what PostgreSQL reads; SQLite reads them after [`for_sqlite`]. Beside the order of rows, what differs is how
//! a trigger is written: a file says it twice, between lines that each stand alone.

use super::Pools;
use crate::base::error::{AppError, AppResult};
use sqlx::migrate::{Migration, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr};
use std::collections::BTreeMap;

/// The migrations as they stand in their files, which is what PostgreSQL reads.
pub static SHARED: Migrator = sqlx::migrate!("../migrations");

/// What stands after a table whose rows shall lie in the order of its key. Elsewhere SQLite numbers rows as they come, and
/// the numbers of two tables that were written together can be laid side by side. To PostgreSQL it is a comment.
const BY_KEY: &str = "/* SQLite: WITHOUT ROWID */";

/// The lines around what SQLite shall not read.
const POSTGRES: [&str; 2] = ["-- PostgreSQL only:", "-- So much for PostgreSQL."];

/// The lines around what only SQLite shall read: to PostgreSQL it is a comment.
const SQLITE: [&str; 2] = ["/* SQLite only:", "*/"];

/// How far a schema is, compared with this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// It is that of this build.
    Same,
    /// There is none yet.
    Missing,
    /// This build has migrations that it lacks.
    Older,
    /// It has migrations that this build does not know.
    Newer,
}

/// Brings a schema up to this build. The tool that does it makes its own table first, for which whoever only serves has no
/// right: so it is left alone where there is nothing to do.
pub async fn migrate(pools: &Pools) -> AppResult<()> {
    if standing(pools).await? == Schema::Same {
        return Ok(());
    }
    let done = match pools {
        Pools::Sqlite { write, .. } => of_sqlite().run(write).await,
        Pools::Postgres(pool) => SHARED.run(pool).await,
    };
    done.map_err(|cause| {
        let told = cause.to_string();
        let owner = if told.contains("permission denied") || told.contains("must be owner") {
            "; `narada migrate` as the role that owns the schema brings it up"
        } else {
            ""
        };
        AppError::Internal(format!("migration: {told}{owner}"))
    })
}

/// Looks how far a schema is, and changes nothing.
pub async fn standing(pools: &Pools) -> AppResult<Schema> {
    let (done, applied) = ("SELECT version, success, checksum FROM _sqlx_migrations", "_sqlx_migrations");
    let rows: Vec<(i64, bool, Vec<u8>)> = match pools {
        Pools::Sqlite { read, .. } => {
            let there = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = $1";
            if sqlx::query_scalar::<_, i64>(there).bind(applied).fetch_one(read).await? == 0 {
                return Ok(Schema::Missing);
            }
            sqlx::query_as(done).fetch_all(read).await?
        }
        Pools::Postgres(pool) => {
            let there = "SELECT to_regclass($1) IS NOT NULL";
            if !sqlx::query_scalar::<_, bool>(there).bind(applied).fetch_one(pool).await? {
                return Ok(Schema::Missing);
            }
            sqlx::query_as(done).fetch_all(pool).await?
        }
    };
    let rows = rows.into_iter().map(|(version, success, checksum)| (version, (success, checksum)));
    let known = SHARED.iter().map(|migration| (migration.version, migration.checksum.to_vec()));
    Ok(compared(&rows.collect::<BTreeMap<_, _>>(), &known.collect::<BTreeMap<_, _>>()))
}

/// What was applied, against what this build knows. One that broke off or was another one then is for the tool to tell.
fn compared(applied: &BTreeMap<i64, (bool, Vec<u8>)>, known: &BTreeMap<i64, Vec<u8>>) -> Schema {
    let is_done = |(version, checksum): (&i64, &Vec<u8>)| {
        applied.get(version).is_some_and(|(success, done)| *success && done == checksum)
    };
    if applied.keys().any(|version| !known.contains_key(version)) {
        Schema::Newer
    } else if known.iter().all(is_done) {
        Schema::Same
    } else {
        Schema::Older
    }
}

/// The same history with what SQLite needs. The checksums stay those of the files.
pub fn of_sqlite() -> Migrator {
    let migrations = SHARED.iter().map(|migration| {
        let sql = for_sqlite(migration.sql.as_str());
        Migration { sql: AssertSqlSafe(sql).into_sql_str(), ..migration.clone() }
    });
    Migrator::with_migrations(migrations.collect())
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
    fn a_schema_is_that_of_this_build_only_with_every_migration_as_it_stands() {
        let known = BTreeMap::from([(1, vec![1]), (2, vec![2])]);
        let applied = |list: &[(i64, bool, u8)]| -> BTreeMap<i64, (bool, Vec<u8>)> {
            list.iter().map(|(version, success, sum)| (*version, (*success, vec![*sum]))).collect()
        };
        for (list, expected) in [
            (&[(1, true, 1), (2, true, 2)][..], Schema::Same),
            (&[][..], Schema::Older),
            (&[(1, true, 1)][..], Schema::Older),
            (&[(1, true, 1), (2, false, 2)][..], Schema::Older),
            (&[(1, true, 1), (2, true, 3)][..], Schema::Older),
            (&[(1, true, 1), (2, true, 2), (3, true, 3)][..], Schema::Newer),
        ] {
            assert_eq!(compared(&applied(list), &known), expected, "{list:?}");
        }
    }

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
