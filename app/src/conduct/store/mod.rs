//! The SQL of conduct.

mod library;
mod requests;

pub use library::{change_library_rule, insert_library_rule, library};
pub use requests::{Requested, end_request, is_asked, put_request, request_about, requests_to};

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, execute, optional};
use crate::base::error::AppResult;
use crate::conduct::model::Conduct;
use crate::consultations::model::ConsultationId;

/// Whether a row of a table waits for a moderator before readers see it.
macro_rules! waits {
    ($table:literal) => {
        concat!("(", $table, ".state = 'hidden' AND ", $table, ".waits_since IS NOT NULL)")
    };
}
pub(crate) use waits;

/// Where a row of a table stands, as the rooms know it: what waits is hidden, and more than that.
macro_rules! standing {
    ($table:literal) => {
        concat!("CASE WHEN ", $crate::conduct::store::waits!($table), " THEN 'waiting' ELSE ", $table, ".state END")
    };
}
pub(crate) use standing;

/// What a consultation decided; where it decided nothing, what is usual.
pub async fn conduct<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Conduct> {
    let mut conn = conn.into();
    let sql = "SELECT answer_days, comments_shown, remarks_shown, proposals_shown
               FROM conduct_settings WHERE consultation_id = $1";
    Ok(optional!(conn, Conduct, sql, consultation)?.unwrap_or_default())
}

/// Sets what a consultation decides.
pub async fn put_conduct(tx: &mut Tx, consultation: ConsultationId, conduct: Conduct, by: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO conduct_settings
             (consultation_id, answer_days, comments_shown, remarks_shown, proposals_shown, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (consultation_id) DO UPDATE
         SET answer_days = excluded.answer_days, comments_shown = excluded.comments_shown,
             remarks_shown = excluded.remarks_shown, proposals_shown = excluded.proposals_shown,
             changed_by = excluded.changed_by, changed_at = excluded.changed_at",
        consultation,
        conduct.answer_days,
        conduct.comments_shown,
        conduct.remarks_shown,
        conduct.proposals_shown,
        by,
        now
    )?;
    Ok(())
}
