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
/// Takes a `&mut Tx`, the statement up to where its values stand, a slice of rows, how a row gives its values (owned ones), and
/// maybe what stands after the values, such as `ON CONFLICT`. One row at a time would cost a round trip each.
///
/// The values may also be a table to go by, `UPDATE … FROM (` values `) AS asked …`: both databases call its columns `column1`,
/// `column2` and so on.
///
/// ```ignore
/// execute_many!(tx, "INSERT INTO goal_domains (goal_id, domain_id)", &pairs, |pair| [pair.goal, pair.domain], "ON CONFLICT DO NOTHING")?;
/// ```
#[macro_export]
macro_rules! execute_many {
    ($tx:expr, $before:literal, $rows:expr, |$row:ident| [$($value:expr),+ $(,)?] $(, $after:literal)?) => {{
        let after = concat!(" " $(, $after)?);
        let mut written: Result<u64, $crate::base::db::sqlx::Error> = Ok(0);
        for rows in $rows.chunks($crate::base::db::ROWS_PER_STATEMENT) {
            let done = match $tx.conn().at($before) {
                $crate::base::db::Place::SqliteTx(conn) => {
                    let mut query = $crate::in_rows!($before, rows, |$row| [$($value),+], after);
                    query.build().persistent(rows.len() == 1).execute(conn).await.map(|done| done.rows_affected())
                }
                $crate::base::db::Place::PostgresTx(conn) => {
                    let sql = $crate::base::db::of_arrays($before, [$(stringify!($value)),+].len(), after);
                    $crate::in_columns!(query(sql), rows, |$row| [$($value),+])
                        .execute(conn).await.map(|done| done.rows_affected())
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

/// What there is for each of many rows, as the given type (`FromRow`), with one statement: `SELECT … FROM (` values `) AS asked …`. Both
/// databases call the columns of the values `column1`, `column2` and so on; the last row may stand there several times.
///
/// Takes its place, the type, what stands before the values, a slice of at least one row, how a row gives its values (owned ones), and
/// what stands after them.
#[macro_export]
macro_rules! all_of {
    ($place:expr, $type:ty, $before:literal, $rows:expr, |$row:ident| [$($value:expr),+ $(,)?], $after:literal) => {{
        let rows = &$rows;
        let of_arrays = || $crate::base::db::of_arrays($before, [$(stringify!($value)),+].len(), $after);
        // As many as a power of two, so that few statements are to be prepared.
        let padded = || rows.iter().chain(::std::iter::repeat(&rows[rows.len() - 1])).take(rows.len().next_power_of_two());
        match $place.conn().at(concat!($before, $after)) {
            $crate::base::db::Place::SqlitePool(pool) => {
                let mut query = $crate::in_rows!($before, padded(), |$row| [$($value),+], $after);
                query.build_query_as::<$type>().fetch_all(pool).await
            }
            $crate::base::db::Place::SqliteTx(conn) => {
                let mut query = $crate::in_rows!($before, padded(), |$row| [$($value),+], $after);
                query.build_query_as::<$type>().fetch_all(conn).await
            }
            $crate::base::db::Place::PostgresPool(pool) => {
                $crate::in_columns!(query_as::<_, $type>(of_arrays()), rows, |$row| [$($value),+]).fetch_all(pool).await
            }
            $crate::base::db::Place::PostgresTx(conn) => {
                $crate::in_columns!(query_as::<_, $type>(of_arrays()), rows, |$row| [$($value),+]).fetch_all(conn).await
            }
        }
    }};
}

/// For SQLite: the values of many rows, row by row.
#[doc(hidden)]
#[macro_export]
macro_rules! in_rows {
    ($before:expr, $rows:expr, |$row:ident| [$($value:expr),+], $after:expr) => {{
        let mut query = $crate::base::db::sqlx::QueryBuilder::<$crate::base::db::sqlx::Sqlite>::new(concat!($before, " "));
        query.push_values($rows, |mut values, $row| { $(values.push_bind($value);)+ });
        query.push($after);
        query
    }};
}

/// For PostgreSQL: the values of many rows, column by column.
#[doc(hidden)]
#[macro_export]
macro_rules! in_columns {
    ($query:ident $(::<_, $type:ty>)? ($sql:expr), $rows:expr, |$row:ident| [$($value:expr),+]) => {
        $crate::base::db::sqlx::$query::<$crate::base::db::sqlx::Postgres $(, $type)?>($sql)
            $(.bind($rows.iter().map(|$row| { let _ = $row; $value }).collect::<Vec<_>>()))+
    };
}
