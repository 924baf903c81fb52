//! One statement, written once, run on whichever database is there.
//!
//! Each macro takes its place first (a `&Db`, a `&mut Tx` or a [`Conn`](super::Conn)), then the row type where it has
//! one, the SQL with `$1 … $n`, and the values to bind. The result is a `Result<_, sqlx::Error>`, which `?` turns into an
//! `AppError`. After the values may stand `; lock "FOR SHARE"`: PostgreSQL then locks the rows; SQLite's single writer
//! needs no lock.

/// Runs a statement that changes rows; gives how many.
#[macro_export]
macro_rules! execute {
    ($place:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        match $place.conn().at($sql) {
            $crate::base::db::Place::SqliteTx(conn) => {
                $crate::base::db::sqlx::query::<$crate::base::db::sqlx::Sqlite>($sql)$(.bind($value))*
                    .execute(conn).await.map(|done| done.rows_affected())
            }
            $crate::base::db::Place::PostgresTx(conn) => {
                $crate::base::db::sqlx::query::<$crate::base::db::sqlx::Postgres>($sql)$(.bind($value))*
                    .execute(conn).await.map(|done| done.rows_affected())
            }
            $crate::base::db::Place::SqlitePool(_) | $crate::base::db::Place::PostgresPool(_) => {
                Err($crate::base::db::sqlx::Error::Protocol("a write outside Db::write".into()))
            }
        }
    };
}

/// Runs two statements that change rows with one round trip, for what everybody waits for: SQLite takes both at once, PostgreSQL the first
/// as a part of the second. They share their values, and neither may need to see what the other one does.
#[macro_export]
macro_rules! execute_both {
    ($tx:expr, $first:literal, $second:literal $(, $value:expr)* $(,)?) => {
        match $tx.conn().at_both($first, $second) {
            $crate::base::db::Place::SqliteTx(conn) => {
                $crate::base::db::sqlx::query::<$crate::base::db::sqlx::Sqlite>(concat!($first, "; ", $second))$(.bind($value))*
                    .execute(conn).await.map(drop)
            }
            $crate::base::db::Place::PostgresTx(conn) => {
                $crate::base::db::sqlx::query::<$crate::base::db::sqlx::Postgres>(concat!("WITH beside AS (", $first, ") ", $second))$(.bind($value))*
                    .execute(conn).await.map(drop)
            }
            $crate::base::db::Place::SqlitePool(_) | $crate::base::db::Place::PostgresPool(_) => {
                Err($crate::base::db::sqlx::Error::Protocol("a write outside Db::write".into()))
            }
        }
    };
}

/// All rows, as the given type (`FromRow`).
#[macro_export]
macro_rules! all {
    ($($call:tt)*) => { $crate::fetch!(query_as, fetch_all, $($call)*) };
}

/// The first row, if there is one, as the given type (`FromRow`).
#[macro_export]
macro_rules! optional {
    ($($call:tt)*) => { $crate::fetch!(query_as, fetch_optional, $($call)*) };
}

/// The first column of the only row.
#[macro_export]
macro_rules! scalar {
    ($($call:tt)*) => { $crate::fetch!(query_scalar, fetch_one, $($call)*) };
}

/// The first column of every row.
#[macro_export]
macro_rules! scalars {
    ($($call:tt)*) => { $crate::fetch!(query_scalar, fetch_all, $($call)*) };
}

/// The first column of the first row, if there is one.
#[macro_export]
macro_rules! optional_scalar {
    ($($call:tt)*) => { $crate::fetch!(query_scalar, fetch_optional, $($call)*) };
}

/// What the reading macros share.
#[doc(hidden)]
#[macro_export]
macro_rules! fetch {
    ($query:ident, $fetch:ident, $place:expr, $row:ty, $sql:literal $(, $value:expr)* ; lock $lock:literal) => {
        $crate::fetch!(@ $query, $fetch, $place, $row, $sql, concat!($sql, " ", $lock) $(, $value)*)
    };
    ($query:ident, $fetch:ident, $place:expr, $row:ty, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::fetch!(@ $query, $fetch, $place, $row, $sql, $sql $(, $value)*)
    };
    (@ $query:ident, $fetch:ident, $place:expr, $row:ty, $sqlite:expr, $postgres:expr $(, $value:expr)*) => {
        match $place.conn().at($sqlite) {
            $crate::base::db::Place::SqlitePool(pool) => {
                $crate::base::db::sqlx::$query::<$crate::base::db::sqlx::Sqlite, $row>($sqlite)$(.bind($value))*.$fetch(pool).await
            }
            $crate::base::db::Place::SqliteTx(conn) => {
                $crate::base::db::sqlx::$query::<$crate::base::db::sqlx::Sqlite, $row>($sqlite)$(.bind($value))*.$fetch(conn).await
            }
            $crate::base::db::Place::PostgresPool(pool) => {
                $crate::base::db::sqlx::$query::<$crate::base::db::sqlx::Postgres, $row>($postgres)$(.bind($value))*.$fetch(pool).await
            }
            $crate::base::db::Place::PostgresTx(conn) => {
                $crate::base::db::sqlx::$query::<$crate::base::db::sqlx::Postgres, $row>($postgres)$(.bind($value))*.$fetch(conn).await
            }
        }
    };
}

/// Writes many rows with few statements; gives how many were written.
///
/// Takes a `&mut Tx`, the statement up to its column list, a slice of rows, how a row gives its values (owned ones), and
/// maybe what stands after the values, such as `ON CONFLICT`. One row at a time would cost a round trip each.
///
/// ```ignore
/// execute_many!(tx, "INSERT INTO goal_domains (goal_id, domain_id)", &pairs, |pair| [pair.goal, pair.domain], "ON CONFLICT DO NOTHING")?;
/// ```
#[macro_export]
macro_rules! execute_many {
    ($tx:expr, $insert:literal, $rows:expr, |$row:ident| [$($value:expr),+ $(,)?] $(, $after:literal)?) => {{
        let mut written: Result<u64, $crate::base::db::sqlx::Error> = Ok(0);
        for rows in $rows.chunks($crate::base::db::ROWS_PER_STATEMENT) {
            let done = match $tx.conn().at($insert) {
                $crate::base::db::Place::SqliteTx(conn) => {
                    let mut query = $crate::base::db::sqlx::QueryBuilder::<$crate::base::db::sqlx::Sqlite>::new(concat!($insert, " "));
                    query.push_values(rows, |mut values, $row| { $(values.push_bind($value);)+ });
                    $(query.push(concat!(" ", $after));)?
                    query.build().persistent(false).execute(conn).await.map(|done| done.rows_affected())
                }
                $crate::base::db::Place::PostgresTx(conn) => {
                    let mut query = $crate::base::db::sqlx::QueryBuilder::<$crate::base::db::sqlx::Postgres>::new(concat!($insert, " "));
                    query.push_values(rows, |mut values, $row| { $(values.push_bind($value);)+ });
                    $(query.push(concat!(" ", $after));)?
                    query.build().persistent(false).execute(conn).await.map(|done| done.rows_affected())
                }
                $crate::base::db::Place::SqlitePool(_) | $crate::base::db::Place::PostgresPool(_) => {
                    Err($crate::base::db::sqlx::Error::Protocol("a write outside Db::write".into()))
                }
            };
            written = match (written, done) {
                (Ok(sum), Ok(count)) => Ok(sum + count),
                (Err(error), _) | (_, Err(error)) => Err(error),
            };
            if written.is_err() {
                break;
            }
        }
        written
    }};
}
