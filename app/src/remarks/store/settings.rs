//! How a consultation takes remarks.

use crate::base::db::{Conn, Db, Tx, execute, optional};
use crate::base::error::AppResult;
use crate::conduct::model::Conduct;
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

/// How a consultation takes remarks, and what it decided about whether others see them at once.
#[derive(sqlx::FromRow)]
struct Taken {
    anonymous: Option<bool>,
    second_reader: Option<bool>,
    #[sqlx(flatten)]
    conduct: Conduct,
}

/// The same, with what the consultation decided about conduct; where it decided nothing, what is usual.
pub async fn settings_and_conduct(db: &Db, consultation: ConsultationId) -> AppResult<(Settings, Conduct)> {
    let usual = Conduct::default();
    let found = optional!(
        db,
        Taken,
        "SELECT anonymous, second_reader, COALESCE(answer_days, $2) AS answer_days, COALESCE(comments_shown, $3) AS comments_shown,
                COALESCE(remarks_shown, $4) AS remarks_shown, COALESCE(proposals_shown, $5) AS proposals_shown
         FROM consultations
         LEFT JOIN remark_settings ON remark_settings.consultation_id = consultations.id
         LEFT JOIN conduct_settings ON conduct_settings.consultation_id = consultations.id
         WHERE consultations.id = $1",
        consultation,
        usual.answer_days,
        usual.comments_shown,
        usual.remarks_shown,
        usual.proposals_shown
    )?;
    let Some(found) = found else { return Ok((Settings::default(), usual)) };
    let usual = Settings::default();
    let settings = Settings {
        anonymous: found.anonymous.unwrap_or(usual.anonymous),
        second_reader: found.second_reader.unwrap_or(usual.second_reader),
    };
    Ok((settings, found.conduct))
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
