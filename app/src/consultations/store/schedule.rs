//! When things happen: stages and rounds, of one consultation or of all, in one statement.

use super::super::model::{ActivityKind, Closure, ConsultationId, Round, RoundId, Schedule, StageId, StageKind};
use super::stages;
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::time::{Interval, Timestamp};
use std::collections::HashMap;
use uuid::Uuid;

/// A stage with one of its activities, or a round: of each, the other's columns are empty.
#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    consultation: ConsultationId,
    opens_at: Timestamp,
    closes_at: Timestamp,
    stage: Option<StageKind>,
    activity: Option<ActivityKind>,
    number: Option<i64>,
    opened_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    closed_by: Option<PersonId>,
    reason: Option<String>,
}

/// Stages and rounds; the literal says of which consultations.
macro_rules! schedule_where {
    ($which:literal) => {
        concat!(
            "SELECT id, consultation_id AS consultation, opens_at, closes_at, stages.kind AS stage, activities.kind AS activity,
                    CAST(NULL AS BIGINT) AS number, CAST(NULL AS BIGINT) AS opened_at, CAST(NULL AS BIGINT) AS closed_at,
                    CAST(NULL AS UUID) AS closed_by, NULL AS reason
             FROM stages LEFT JOIN activities ON stage_id = id WHERE ",
            $which,
            " UNION ALL
             SELECT id, consultation_id, opens_at, closes_at, NULL, NULL, number, opened_at, closed_at, closed_by, reason
             FROM rounds
             LEFT JOIN round_openings ON round_openings.round_id = rounds.id
             LEFT JOIN round_closures ON round_closures.round_id = rounds.id
             WHERE ",
            $which,
            " ORDER BY consultation, number, id"
        )
    };
}

/// The stages and rounds of a consultation, each in their order.
pub async fn schedule<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId) -> AppResult<Schedule> {
    let mut conn = conn.into();
    Ok(gathered(all!(conn, Row, schedule_where!("consultation_id = $1"), id)?))
}

/// The stages and rounds of all consultations.
pub(super) async fn schedules(conn: &mut Conn<'_>) -> AppResult<HashMap<ConsultationId, Schedule>> {
    let rows = all!(conn, Row, schedule_where!("TRUE"))?;
    let mut by_consultation: HashMap<ConsultationId, Vec<Row>> = HashMap::new();
    for row in rows {
        by_consultation.entry(row.consultation).or_default().push(row);
    }
    Ok(by_consultation.into_iter().map(|(id, rows)| (id, gathered(rows))).collect())
}

fn gathered(rows: Vec<Row>) -> Schedule {
    let (mut of_stages, mut rounds) = (Vec::new(), Vec::new());
    for row in rows {
        let Row { id, consultation, opens_at, closes_at, stage, activity, number, opened_at, .. } = row;
        if let Some(kind) = stage {
            of_stages.push(stages::StageRow { id: StageId(id), kind, opens_at, closes_at, activity });
        } else if let Some(number) = number {
            let closure = row.closed_at.map(|closed_at| Closure {
                closed_at,
                closed_by: row.closed_by,
                reason: row.reason.unwrap_or_default(),
            });
            let planned = Interval { opens_at, closes_at };
            rounds.push(Round { id: RoundId(id), consultation, number, planned, opened_at, closure });
        }
    }
    // Databases disagree on whether nothing comes first or last.
    of_stages.sort_by_key(|row| row.id);
    Schedule { stages: stages::in_order(&of_stages), rounds }
}
