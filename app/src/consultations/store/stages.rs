//! Stages and what they open.

use super::super::model::{ActivityKind, ConsultationId, Stage, StageId, StageKind};
use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::base::time::{Interval, Timestamp};

/// A stage with one of the activities that it opens.
#[derive(Debug, sqlx::FromRow)]
pub struct StageRow {
    /// The stage.
    pub id: StageId,
    /// Which one.
    pub kind: StageKind,
    /// Its first moment.
    pub opens_at: Timestamp,
    /// The first after it.
    pub closes_at: Timestamp,
    /// One of the activities.
    pub activity: Option<ActivityKind>,
}

/// The stages of a consultation, in the order of design thinking.
pub async fn stages<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId) -> AppResult<Vec<Stage>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        StageRow,
        "SELECT id, stages.kind, opens_at, closes_at, activities.kind AS activity
         FROM stages LEFT JOIN activities ON stage_id = id
         WHERE consultation_id = $1 ORDER BY id",
        id
    )?;
    Ok(in_order(&rows))
}

/// The stages of these rows, of which those of a stage stand side by side, in the order of design thinking.
pub fn in_order(rows: &[StageRow]) -> Vec<Stage> {
    let mut stages: Vec<Stage> = rows.chunk_by(|one, other| one.id == other.id).filter_map(stage).collect();
    stages.sort_by_key(|stage| stage.kind);
    stages
}

fn stage(rows: &[StageRow]) -> Option<Stage> {
    let first = rows.first()?;
    let mut activities: Vec<ActivityKind> = rows.iter().filter_map(|row| row.activity).collect();
    activities.sort();
    let interval = Interval { opens_at: first.opens_at, closes_at: first.closes_at };
    Some(Stage { id: first.id, kind: first.kind, interval, activities })
}

/// Replaces the stages of a consultation.
pub async fn put_stages(tx: &mut Tx, id: ConsultationId, stages: &[Stage]) -> AppResult<()> {
    execute!(tx, "DELETE FROM activities WHERE stage_id IN (SELECT id FROM stages WHERE consultation_id = $1)", id)?;
    execute!(tx, "DELETE FROM stages WHERE consultation_id = $1", id)?;
    for stage in stages {
        execute!(
            tx,
            "INSERT INTO stages (id, consultation_id, kind, opens_at, closes_at) VALUES ($1, $2, $3, $4, $5)",
            stage.id,
            id,
            stage.kind,
            stage.interval.opens_at,
            stage.interval.closes_at
        )?;
        for activity in &stage.activities {
            execute!(tx, "INSERT INTO activities (stage_id, kind) VALUES ($1, $2)", stage.id, *activity)?;
        }
    }
    Ok(())
}
