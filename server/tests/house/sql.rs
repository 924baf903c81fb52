//! Where SQL may stand, and how.

use super::tree::Source;
use super::{bites, keeps};

/// The macros of `base/db` that run a statement.
const STATEMENTS: [&str; 8] =
    ["execute!", "execute_many!", "all!", "all_of!", "optional!", "scalar!", "scalars!", "optional_scalar!"];

fn may_hold_sql(source: &Source) -> bool {
    source.path.starts_with("app/src/base/db") || (source.furniture() == Some("store"))
}

fn sqlx_stays_in_stores(source: &Source) -> Vec<String> {
    if may_hold_sql(source) {
        return Vec::new();
    }
    // Deriving how a type is stored is no SQL: the type's own file is the place for it.
    let code = ["Type", "FromRow"]
        .iter()
        .fold(source.code.clone(), |code, derive| code.replace(&format!("sqlx::{derive}"), ""));
    let why = "sqlx stays in store.rs and base/db: ask the room's store";
    Source::new(&source.path, &code).complain(&["sqlx::"], why)
}

fn statements_stay_in_stores(source: &Source) -> Vec<String> {
    if may_hold_sql(source) {
        return Vec::new();
    }
    let calls = source.code.lines().enumerate().filter(|(_, line)| STATEMENTS.iter().any(|name| calls(line, name)));
    calls.map(|(number, _)| source.at(number, "statements stay in store.rs: give this one a name there")).collect()
}

/// Whether the macro of exactly this name is called.
fn calls(line: &str, name: &str) -> bool {
    let starts = |at: usize| !line[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
    line.match_indices(&format!("{name}(")).any(|(at, _)| starts(at))
}

fn sql_is_written_out(source: &Source) -> Vec<String> {
    if source.path.starts_with("app/src/base/db") {
        return Vec::new();
    }
    let why = "SQL is written out, never assembled: bind values, or write two statements";
    let mut complaints = source.complain(&["AssertSqlSafe", "QueryBuilder"], why);
    if source.furniture() == Some("store") {
        complaints.extend(source.complain(&["format!(", "push_str("], why));
    }
    complaints
}

#[test]
fn sqlx_is_used_only_by_stores_and_the_database_module() {
    keeps(sqlx_stays_in_stores);
    let derive = "#[cfg_attr(feature = \"ssr\", derive(sqlx::Type), sqlx(transparent))]\nstruct Id(i64);";
    bites(sqlx_stays_in_stores, "app/src/voting/actions.rs", "sqlx::query(\"SELECT 1\");", derive);
    bites(sqlx_stays_in_stores, "server/src/worker.rs", "use sqlx::PgPool;", "// sqlx::PgPool is opened in base/db");
}

#[test]
fn statements_stand_only_in_stores() {
    keeps(statements_stay_in_stores);
    bites(
        statements_stay_in_stores,
        "app/src/voting/pages.rs",
        "let n = scalar!(db, i64, SQL)?;",
        "ensure_all!(a, b);",
    );
}

#[test]
fn sql_is_never_assembled_from_strings() {
    keeps(sql_is_written_out);
    bites(
        sql_is_written_out,
        "app/src/voting/store.rs",
        "let sql = format!(\"SELECT {column}\");",
        "const SQL: &str = \"SELECT 1\";",
    );
    bites(sql_is_written_out, "app/src/search/actions.rs", "AssertSqlSafe(sql)", "format!(\"{count} found\")");
}

#[test]
fn every_macro_that_runs_a_statement_is_known() {
    let macros = std::fs::read_to_string(super::tree::root().join("app/src/base/db/macros.rs")).expect("the macros");
    // What only the macros themselves use is hidden.
    let parts = macros.split("#[macro_export]\nmacro_rules! ").collect::<Vec<_>>();
    let shown = parts.windows(2).filter(|pair| !pair[0].ends_with("#[doc(hidden)]\n"));
    let mut made: Vec<String> = shown.filter_map(|pair| Some(format!("{}!", pair[1].split(' ').next()?))).collect();
    let mut known = STATEMENTS.map(str::to_owned);
    made.sort();
    known.sort();
    assert_eq!(made, known);
}
