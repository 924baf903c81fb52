//! Who took part in a consultation beside the votes: by remarks, whichever way they came, and at meetings.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;

/// Something that is counted, or the text that tells of the meetings.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Part {
    /// `remarks`, `meeting` or `document`.
    pub kind: String,
    /// The channel, the code of the meeting, or the hash of the strategy's document.
    pub code: String,
    /// Remarks that readers see, or people who came.
    pub count: i64,
}

/// Remarks by channel, people by meeting of the strategy, and which document tells of these. One statement.
pub async fn participation<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Part>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Part,
        "SELECT 'remarks' AS kind, channel AS code, COUNT(*) AS count
         FROM remarks WHERE consultation_id = $1 AND state = 'visible' GROUP BY channel
         UNION ALL
         SELECT 'meeting', meeting_attendance.meeting, CAST(SUM(people) AS BIGINT)
         FROM meeting_attendance JOIN consultations ON consultations.strategy_id = meeting_attendance.strategy_id
         WHERE consultations.id = $1 GROUP BY meeting_attendance.meeting
         UNION ALL
         SELECT 'document', sha256, CAST(0 AS BIGINT)
         FROM consultations JOIN strategies ON strategies.id = consultations.strategy_id
         JOIN strategy_versions ON strategy_versions.strategy_id = strategies.id AND strategy_versions.number = strategies.version
         WHERE consultations.id = $1",
        consultation
    )?)
}
