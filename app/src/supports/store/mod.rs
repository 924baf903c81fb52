//! The SQL of support. Whatever is counted is counted over the tree of what was merged, once for every person.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::ConsultationId;
use crate::proposals::model::ProposalId;
use std::collections::HashMap;
use uuid::Uuid;

/// A text `$1`, what is merged into it, however far, and the proposals that action lines among these were made of.
macro_rules! tree {
    () => {
        "WITH RECURSIVE tree(id) AS (
             SELECT $1
             UNION SELECT below.id FROM tree JOIN
                 (SELECT into_id AS above, subject_id AS id FROM merges WHERE parted_at IS NULL
                  UNION ALL SELECT id, proposal_id FROM action_lines WHERE proposal_id IS NOT NULL) AS below
                 ON below.above = tree.id) "
    };
}
pub(crate) use tree;

/// How many people support a text, and whether this one does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Support {
    /// How many do, each once.
    pub people: i64,
    /// Whether the reader does.
    pub is_mine: bool,
}

/// Who supports a proposal, or an action line by the proposals that it was made of.
pub async fn of<'a>(conn: impl Into<Conn<'a>>, text: Uuid, reader: Option<PersonId>) -> AppResult<Support> {
    let mut conn = conn.into();
    let sql = concat!(
        tree!(),
        "SELECT COUNT(DISTINCT person_id) AS people,
                COALESCE(MAX(CASE WHEN person_id = $2 THEN 1 ELSE 0 END), 0) = 1 AS is_mine
         FROM supports WHERE proposal_id IN (SELECT id FROM tree)"
    );
    Ok(optional!(conn, Support, sql, text, reader)?.unwrap_or_default())
}

/// How many people support each proposal of a consultation; what nobody supports is not in it.
pub async fn counts<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
) -> AppResult<HashMap<ProposalId, i64>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        (ProposalId, i64),
        "WITH RECURSIVE tree(root, id) AS (
             SELECT id, id FROM proposals WHERE consultation_id = $1
             UNION SELECT tree.root, subject_id FROM tree JOIN merges ON into_id = tree.id AND parted_at IS NULL)
         SELECT root, COUNT(DISTINCT person_id) FROM tree JOIN supports ON proposal_id = tree.id GROUP BY root",
        consultation
    )?;
    Ok(rows.into_iter().collect())
}

/// Whether a proposal is merged into another one.
pub async fn is_merged<'a>(conn: impl Into<Conn<'a>>, id: ProposalId) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql = "SELECT COUNT(*) FROM merges WHERE subject_id = $1 AND parted_at IS NULL";
    Ok(scalar!(conn, i64, sql, id)? > 0)
}

/// Writes down that a person supports a proposal.
pub async fn put(tx: &mut Tx, id: ProposalId, person: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO supports (proposal_id, person_id, since) VALUES ($1, $2, $3)
         ON CONFLICT (proposal_id, person_id) DO NOTHING",
        id,
        person,
        now
    )?;
    Ok(())
}

/// Forgets a person's support of a proposal and of all that is merged into it.
pub async fn remove(tx: &mut Tx, id: ProposalId, person: PersonId) -> AppResult<()> {
    let sql = concat!(tree!(), "DELETE FROM supports WHERE person_id = $2 AND proposal_id IN (SELECT id FROM tree)");
    execute!(tx, sql, id, person)?;
    Ok(())
}

/// A proposal that somebody supports, as they see it in a list.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Supported {
    /// The proposal.
    pub id: ProposalId,
    /// In which consultation.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub slug: String,
    /// The title; empty where readers cannot read it.
    pub title: String,
    /// The title's language.
    pub language: Lang,
}

/// What a person supports, the latest first.
pub async fn own<'a>(conn: impl Into<Conn<'a>>, person: PersonId) -> AppResult<Vec<Supported>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Supported,
        "SELECT proposals.id, consultation_id AS consultation, slug, language,
                CASE WHEN state IN ('published', 'accepted') THEN title ELSE '' END AS title
         FROM supports JOIN proposals ON proposals.id = proposal_id JOIN consultations ON consultations.id = consultation_id
         WHERE person_id = $1 AND consultations.published_at IS NOT NULL ORDER BY since DESC, proposals.id",
        person
    )?)
}
