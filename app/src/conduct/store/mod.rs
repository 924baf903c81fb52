//! The SQL of conduct.

mod library;

pub use library::{change_library_rule, insert_library_rule, library};

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, execute, optional};
use crate::base::error::AppResult;
use crate::conduct::model::Conduct;
use crate::consultations::model::ConsultationId;

/// What a consultation decided; where it decided nothing, what is usual.
pub async fn conduct<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Conduct> {
    let mut conn = conn.into();
    let sql = "SELECT answer_days FROM conduct_settings WHERE consultation_id = $1";
    Ok(optional!(conn, Conduct, sql, consultation)?.unwrap_or_default())
}

/// Sets what a consultation decides.
pub async fn put_conduct(tx: &mut Tx, consultation: ConsultationId, conduct: Conduct, by: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO conduct_settings (consultation_id, answer_days, changed_by, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (consultation_id) DO UPDATE
         SET answer_days = excluded.answer_days, changed_by = excluded.changed_by, changed_at = excluded.changed_at",
        consultation,
        conduct.answer_days,
        by,
        now
    )?;
    Ok(())
}
