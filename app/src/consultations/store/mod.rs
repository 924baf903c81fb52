//! The consultations' SQL.

mod described;
mod goals;
mod overviews;
mod people;
mod rounds;
mod rules;
mod schedule;
mod stages;
mod texts;

pub use described::described;
pub use goals::{linked_goals, put_goals};
pub use overviews::{drafts_of, published};
pub use people::{
    Moderator, add_moderator, is_moderator, moderates_any, moderators, remove_moderator, remove_moderator_of_all,
};
pub use rounds::{
    RoundRow, current_round, due_rounds, hold_round, insert_round, lock_round, lock_round_to_close, put_closure,
    put_opening, remove_round, round, rounds, set_round_times,
};
pub use rules::{insert_rule, put_rule_text, rules_of};
pub use schedule::schedule;
pub use stages::{StageRow, in_order, put_stages, stages};
pub use texts::{names, put_texts, texts};

use super::model::{Consultation, ConsultationId, Influence};
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, execute, optional, optional_scalar};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::strategy::model::StrategyId;

/// The consultation of an address, draft or not.
pub async fn by_slug<'a>(conn: impl Into<Conn<'a>>, slug: &str) -> AppResult<Option<Consultation>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Consultation,
        "SELECT id, slug, strategy_id AS strategy, organiser, influence, time_zone, running_tallies, published_at, version
         FROM consultations WHERE slug = $1",
        slug
    )?)
}

/// The consultation of an id, draft or not.
pub async fn by_id<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId) -> AppResult<Option<Consultation>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Consultation,
        "SELECT id, slug, strategy_id AS strategy, organiser, influence, time_zone, running_tallies, published_at, version
         FROM consultations WHERE id = $1",
        id
    )?)
}

/// What a new consultation is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewConsultation {
    /// Its id.
    pub id: ConsultationId,
    /// Its name in addresses.
    pub slug: String,
    /// The strategy that it belongs to.
    pub strategy: Option<StrategyId>,
    /// The body that asks.
    pub organiser: String,
    /// What is promised.
    pub influence: Influence,
    /// IANA name.
    pub time_zone: String,
    /// Whether counts show while a round is open.
    pub running_tallies: bool,
    /// Who made it; nobody when it was loaded.
    pub created_by: Option<PersonId>,
}

/// Writes a new draft.
///
/// # Errors
/// [`ErrorCode::Taken`] at `slug`.
pub async fn insert(tx: &mut Tx, new: &NewConsultation) -> AppResult<()> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO consultations (id, slug, strategy_id, organiser, influence, time_zone, running_tallies, created_by, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) ON CONFLICT (slug) DO NOTHING",
        new.id,
        &new.slug,
        new.strategy,
        &new.organiser,
        new.influence,
        &new.time_zone,
        new.running_tallies,
        new.created_by,
        now
    )?;
    if written == 1 { Ok(()) } else { Err(AppError::field("slug", ErrorCode::Taken)) }
}

/// Publishes a draft.
pub async fn publish(tx: &mut Tx, id: ConsultationId) -> AppResult<()> {
    let now = tx.now();
    execute!(tx, "UPDATE consultations SET published_at = $2 WHERE id = $1 AND published_at IS NULL", id, now)?;
    Ok(())
}

/// What can be changed of a consultation, beside its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The strategy that it belongs to.
    pub strategy: Option<StrategyId>,
    /// The body that asks.
    pub organiser: String,
    /// What is promised.
    pub influence: Influence,
    /// IANA name.
    pub time_zone: String,
    /// Whether counts show while a round is open.
    pub running_tallies: bool,
}

/// Sets what can be changed.
pub async fn put_settings(tx: &mut Tx, id: ConsultationId, settings: &Settings) -> AppResult<()> {
    execute!(
        tx,
        "UPDATE consultations SET strategy_id = $2, organiser = $3, influence = $4, time_zone = $5, running_tallies = $6 WHERE id = $1",
        id,
        settings.strategy,
        &settings.organiser,
        settings.influence,
        &settings.time_zone,
        settings.running_tallies
    )?;
    Ok(())
}

/// Counts a change of the set-up; says whether the expected version was still the present one.
pub async fn next_version(tx: &mut Tx, id: ConsultationId, expected: i64) -> AppResult<bool> {
    let changed =
        execute!(tx, "UPDATE consultations SET version = version + 1 WHERE id = $1 AND version = $2", id, expected)?;
    Ok(changed > 0)
}

/// Lets no other change of the same set-up go on until the transaction ends.
pub async fn lock(tx: &mut Tx, id: ConsultationId) -> AppResult<()> {
    optional_scalar!(tx, ConsultationId, "SELECT id FROM consultations WHERE id = $1", id; lock "FOR UPDATE")?;
    Ok(())
}
