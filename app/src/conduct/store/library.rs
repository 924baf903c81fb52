//! The library of rules.

use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::conduct::model::LibraryRule;
use crate::strategy::texts::Texts;

#[derive(sqlx::FromRow)]
struct Row {
    code: String,
    version: i64,
    is_retired: bool,
    language: Option<Lang>,
    text: Option<String>,
}

/// Every rule, in its order.
pub async fn library<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<LibraryRule>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT library_rules.code, version, retired_at IS NOT NULL AS is_retired, language, text
         FROM library_rules LEFT JOIN library_rule_texts ON library_rule_texts.code = library_rules.code
         ORDER BY position, library_rules.code"
    )?;
    let rule = |group: &[Row]| {
        let texts = group.iter().filter_map(|row| Some((row.language?, row.text.clone()?)));
        group.first().map(|row| LibraryRule {
            code: row.code.clone(),
            version: row.version,
            is_retired: row.is_retired,
            text: texts.collect(),
        })
    };
    Ok(rows.chunk_by(|one, other| one.code == other.code).filter_map(rule).collect())
}

/// Adds a rule after those that are there; says whether its code was free.
pub async fn insert_library_rule(tx: &mut Tx, code: &str, text: &Texts) -> AppResult<bool> {
    let written = execute!(
        tx,
        "INSERT INTO library_rules (code, position) VALUES ($1, (SELECT COUNT(*) + 1 FROM library_rules))
         ON CONFLICT (code) DO NOTHING",
        code
    )?;
    if written > 0 {
        put_text(tx, code, text).await?;
    }
    Ok(written > 0)
}

/// Words a rule anew, and says whether it is still offered; not where somebody else changed it since this version.
pub async fn change_library_rule(
    tx: &mut Tx,
    code: &str,
    seen: i64,
    text: &Texts,
    is_retired: bool,
) -> AppResult<bool> {
    let retired_at = is_retired.then(|| tx.now());
    let changed = execute!(
        tx,
        "UPDATE library_rules SET version = version + 1, retired_at = $3 WHERE code = $1 AND version = $2",
        code,
        seen,
        retired_at
    )?;
    if changed > 0 {
        put_text(tx, code, text).await?;
    }
    Ok(changed > 0)
}

async fn put_text(tx: &mut Tx, code: &str, text: &Texts) -> AppResult<()> {
    execute!(tx, "DELETE FROM library_rule_texts WHERE code = $1", code)?;
    for said in text.iter() {
        execute!(
            tx,
            "INSERT INTO library_rule_texts (code, language, text) VALUES ($1, $2, $3)",
            code,
            said.lang,
            said.text
        )?;
    }
    Ok(())
}
