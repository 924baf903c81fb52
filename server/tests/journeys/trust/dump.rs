//! Everything that a database holds, row by row, for comparing before and after and for looking for words.

use crate::support::TestApp;
use app::base::db::Pools;
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;

/// Rows as text, by table, sorted.
pub type Dump = BTreeMap<String, Vec<String>>;

/// The tables of the schema, without those that the databases keep for themselves.
pub async fn tables(app: &TestApp) -> Vec<String> {
    let sql = match &app.site.db.pools {
        Pools::Sqlite { .. } => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name"
        }
        Pools::Postgres(_) => "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    };
    let tables = strings(app, sql.to_owned()).await;
    let is_ours = |table: &String| !table.starts_with("_sqlx") && !table.starts_with("sqlite_");
    tables.into_iter().filter(is_ours).collect()
}

/// Every row of every table.
pub async fn dump(app: &TestApp) -> Dump {
    let mut dump = Dump::new();
    for table in tables(app).await {
        let row = match &app.site.db.pools {
            Pools::Sqlite { .. } => {
                let columns = columns(app, &table).await;
                let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
                quoted.join(" || ', ' || ")
            }
            Pools::Postgres(_) => format!("CAST({table} AS TEXT)"),
        };
        let mut rows = strings(app, format!("SELECT {row} FROM {table}")).await;
        rows.sort();
        dump.insert(table, rows);
    }
    dump
}

/// The tables that differ, each with the rows that came and went.
pub fn difference(before: &Dump, after: &Dump) -> Vec<String> {
    let mut lines = Vec::new();
    for (table, rows) in after {
        let old = before.get(table).cloned().unwrap_or_default();
        let came = rows.iter().filter(|row| !old.contains(row)).map(|row| format!("{table}: + {row}"));
        let went = old.iter().filter(|row| !rows.contains(row)).map(|row| format!("{table}: - {row}"));
        lines.extend(came.chain(went));
    }
    lines
}

/// `table.column` of every text column, and whether a word stands in one of its rows. SQLite only: it knows both.
pub async fn text_columns(app: &TestApp, word: &str) -> BTreeMap<String, bool> {
    let mut found = BTreeMap::new();
    for table in tables(app).await {
        let sql = format!("SELECT name FROM pragma_table_info('{table}') WHERE type = 'TEXT'");
        for column in strings(app, sql).await {
            let sql = format!("SELECT '!' FROM {table} WHERE instr({column}, '{word}') > 0 LIMIT 1");
            let holds = !strings(app, sql).await.is_empty();
            found.insert(format!("{table}.{column}"), holds);
        }
    }
    found
}

async fn columns(app: &TestApp, table: &str) -> Vec<String> {
    strings(app, format!("SELECT name FROM pragma_table_info('{table}')")).await
}

/// The first column of a statement that a test wrote.
pub async fn strings(app: &TestApp, sql: String) -> Vec<String> {
    let rows = match &app.site.db.pools {
        Pools::Sqlite { read, .. } => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(read).await,
        Pools::Postgres(pool) => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await,
    };
    rows.expect("the database answers")
}
