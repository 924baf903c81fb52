//! Visible comments, counted as they come and go.

use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::comments::model::{Alignment, AlignmentCounts};
use crate::consultations::model::ConsultationId;
use crate::proposals::model::ActionLineId;
use std::collections::HashMap;

#[derive(sqlx::FromRow)]
struct Row {
    line: ActionLineId,
    alignment: Alignment,
    count: i64,
}

/// The counts of every action line of a consultation; a line without comments is not in it.
pub async fn counts<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
) -> AppResult<HashMap<ActionLineId, AlignmentCounts>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT action_line_id AS line, alignment, count
         FROM comment_counts JOIN action_lines ON action_lines.id = action_line_id WHERE consultation_id = $1",
        consultation
    )?;
    let mut counts: HashMap<ActionLineId, AlignmentCounts> = HashMap::new();
    for row in rows {
        counts.entry(row.line).or_default().add(row.alignment, row.count);
    }
    Ok(counts)
}

/// Moves the count of one alignment.
pub async fn add_to_count(tx: &mut Tx, line: ActionLineId, alignment: Alignment, by: i64) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO comment_counts (action_line_id, alignment, count) VALUES ($1, $2, $3)
         ON CONFLICT (action_line_id, alignment) DO UPDATE SET count = comment_counts.count + excluded.count",
        line,
        alignment,
        by
    )?;
    Ok(())
}
