//! Whether remarks are taken.

use super::rules::{self, Standing};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, Stage};

/// Whether a consultation takes remarks at a moment. Once they would be late, one statement: whether the report is out.
///
/// # Errors
/// The database does not answer.
pub async fn standing<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    stages: &[Stage],
    now: Timestamp,
) -> AppResult<Standing> {
    let standing = rules::standing(stages, now);
    let reported_at = match standing {
        Standing::Late(_) => store::reported_at(conn, consultation).await?,
        _ => None,
    };
    Ok(standing.after_report(reported_at))
}
