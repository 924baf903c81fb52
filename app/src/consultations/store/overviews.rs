//! Consultations as lists show them: three statements, however many there are.

use super::super::model::{Consultation, Overview, Schedule};
use super::{schedule, texts};
use crate::accounts::model::Actor;
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;

/// All published consultations, the newest first.
pub async fn published<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Overview>> {
    let mut conn = conn.into();
    let consultations = all!(
        conn,
        Consultation,
        "SELECT id, slug, strategy_id AS strategy, organiser, influence, time_zone, running_tallies, published_at, version
         FROM consultations WHERE published_at IS NOT NULL ORDER BY published_at DESC, slug"
    )?;
    furnished(&mut conn, consultations).await
}

/// The drafts that somebody may run.
pub async fn drafts_of<'a>(conn: impl Into<Conn<'a>>, actor: &Actor) -> AppResult<Vec<Overview>> {
    let mut conn = conn.into();
    let consultations = all!(
        conn,
        Consultation,
        "SELECT id, slug, strategy_id AS strategy, organiser, influence, time_zone, running_tallies, published_at, version
         FROM consultations
         WHERE published_at IS NULL
           AND ($1 OR id IN (SELECT consultation_id FROM consultation_moderators WHERE person_id = $2))
         ORDER BY created_at DESC",
        actor.is_administrator(),
        actor.person
    )?;
    furnished(&mut conn, consultations).await
}

async fn furnished(conn: &mut Conn<'_>, consultations: Vec<Consultation>) -> AppResult<Vec<Overview>> {
    if consultations.is_empty() {
        return Ok(Vec::new());
    }
    let mut texts = texts::names(conn.conn()).await?;
    let mut schedules = schedule::schedules(conn).await?;
    let overview = |consultation: Consultation| {
        let Schedule { stages, rounds } = schedules.remove(&consultation.id).unwrap_or_default();
        Overview { texts: texts.remove(&consultation.id).unwrap_or_default(), stages, rounds, consultation }
    };
    Ok(consultations.into_iter().map(overview).collect())
}
