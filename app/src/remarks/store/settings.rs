//! How a consultation takes remarks.

use crate::base::db::{Conn, Tx, execute, optional};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::remarks::model::Settings;

/// As it was set; else nobody without a name, and no second reader.
pub async fn settings<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Settings> {
    let mut conn = conn.into();
    let found = optional!(
        conn,
        Settings,
        "SELECT anonymous, second_reader FROM remark_settings WHERE consultation_id = $1",
        consultation
    )?;
    Ok(found.unwrap_or_default())
}

/// Sets it.
pub async fn put_settings(tx: &mut Tx, consultation: ConsultationId, settings: Settings) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO remark_settings (consultation_id, anonymous, second_reader) VALUES ($1, $2, $3)
         ON CONFLICT (consultation_id) DO UPDATE SET anonymous = excluded.anonymous, second_reader = excluded.second_reader",
        consultation,
        settings.anonymous,
        settings.second_reader
    )?;
    Ok(())
}
