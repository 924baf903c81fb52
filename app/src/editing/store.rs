//! Drafts and editors in the database.

use super::model::{Draft, Editor, Known};
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, scalar};
use crate::base::error::AppResult;

/// What is known of an address, for somebody.
pub async fn known(place: impl Into<Conn<'_>>, slug: &str, person: PersonId) -> AppResult<Known> {
    let mut conn = place.into();
    let found = optional!(
        conn,
        Known,
        "SELECT (SELECT version FROM strategies WHERE slug = $1) AS version,
                (SELECT sha256 FROM strategy_drafts WHERE slug = $1) AS draft,
                EXISTS (SELECT 1 FROM strategy_editors WHERE slug = $1 AND person_id = $2) AS is_editor",
        slug,
        person
    )?;
    Ok(found.unwrap_or(Known { version: None, draft: None, is_editor: false }))
}

/// Whether somebody was named editor of a strategy.
pub async fn is_editor(place: impl Into<Conn<'_>>, slug: &str, person: PersonId) -> AppResult<bool> {
    let mut conn = place.into();
    let sql = "SELECT COUNT(*) FROM strategy_editors WHERE slug = $1 AND person_id = $2";
    Ok(scalar!(conn, i64, sql, slug, person)? > 0)
}

/// The draft of a strategy.
pub async fn draft(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<Draft>> {
    let mut conn = place.into();
    Ok(optional!(
        conn,
        Draft,
        "SELECT begun_from, document, sha256, changed_at, NULLIF(name, '') AS changed_by
         FROM strategy_drafts JOIN people ON people.id = changed_by WHERE slug = $1",
        slug
    )?)
}

/// The draft of a strategy, which nobody else changes until the transaction ends.
pub async fn lock_draft(tx: &mut Tx, slug: &str) -> AppResult<Option<Draft>> {
    Ok(optional!(
        tx,
        Draft,
        "SELECT begun_from, document, sha256, changed_at, NULLIF(name, '') AS changed_by
         FROM strategy_drafts JOIN people ON people.id = changed_by WHERE slug = $1",
        slug; lock "FOR UPDATE OF strategy_drafts"
    )?)
}

/// Writes a draft that is not there yet; says whether it could: somebody else may just have begun one.
pub async fn begin_draft(
    tx: &mut Tx,
    slug: &str,
    begun_from: i64,
    (document, sha256): (&str, &str),
    person: PersonId,
) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO strategy_drafts (slug, begun_from, document, sha256, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (slug) DO NOTHING",
        slug,
        begun_from,
        document,
        sha256,
        now,
        person
    )?;
    Ok(written > 0)
}

/// Changes the draft that is there.
pub async fn change_draft(
    tx: &mut Tx,
    slug: &str,
    (document, sha256): (&str, &str),
    person: PersonId,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE strategy_drafts SET document = $2, sha256 = $3, changed_at = $4, changed_by = $5 WHERE slug = $1",
        slug,
        document,
        sha256,
        now,
        person
    )?;
    Ok(())
}

/// Says that a draft stands on another version than the one it was begun from: it has what is new there.
pub async fn move_draft(tx: &mut Tx, slug: &str, version: i64) -> AppResult<()> {
    execute!(tx, "UPDATE strategy_drafts SET begun_from = $2 WHERE slug = $1", slug, version)?;
    Ok(())
}

/// Takes a draft away: it is published, or discarded.
pub async fn remove_draft(tx: &mut Tx, slug: &str) -> AppResult<()> {
    execute!(tx, "DELETE FROM strategy_drafts WHERE slug = $1", slug)?;
    Ok(())
}

/// Strategies that exist as drafts only: of everybody, or of one editor.
pub async fn unpublished(place: impl Into<Conn<'_>>, editor: Option<PersonId>) -> AppResult<Vec<String>> {
    let mut conn = place.into();
    let everybody = editor.is_none();
    Ok(crate::base::db::scalars!(
        conn,
        String,
        "SELECT slug FROM strategy_drafts
         WHERE NOT EXISTS (SELECT 1 FROM strategies WHERE strategies.slug = strategy_drafts.slug)
           AND ($1 OR EXISTS (SELECT 1 FROM strategy_editors
                              WHERE strategy_editors.slug = strategy_drafts.slug AND person_id = $2))
         ORDER BY slug",
        everybody,
        editor
    )?)
}

/// The editors of a strategy, in the order of their appointment.
pub async fn editors(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Vec<Editor>> {
    let mut conn = place.into();
    Ok(all!(
        conn,
        Editor,
        "SELECT person_id AS person, name, appointed_at FROM strategy_editors JOIN people ON people.id = person_id
         WHERE slug = $1 AND erased_at IS NULL ORDER BY appointed_at, name",
        slug
    )?)
}

/// Names an editor; says whether they were none before.
pub async fn add_editor(tx: &mut Tx, slug: &str, person: PersonId) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO strategy_editors (slug, person_id, appointed_at) VALUES ($1, $2, $3)
         ON CONFLICT (slug, person_id) DO NOTHING",
        slug,
        person,
        now
    )?;
    Ok(written > 0)
}

/// Takes an editor off; says whether they were one.
pub async fn remove_editor(tx: &mut Tx, slug: &str, person: PersonId) -> AppResult<bool> {
    let sql = "DELETE FROM strategy_editors WHERE slug = $1 AND person_id = $2";
    Ok(execute!(tx, sql, slug, person)? > 0)
}

/// Takes every editor off a strategy.
pub async fn remove_editors(tx: &mut Tx, slug: &str) -> AppResult<()> {
    execute!(tx, "DELETE FROM strategy_editors WHERE slug = $1", slug)?;
    Ok(())
}

/// Takes a person off every strategy; gives their slugs.
pub async fn remove_editor_of_all(tx: &mut Tx, person: PersonId) -> AppResult<Vec<String>> {
    let sql = "DELETE FROM strategy_editors WHERE person_id = $1 RETURNING slug";
    Ok(crate::base::db::scalars!(tx, String, sql, person)?)
}
