//! The reports of what was held under a law: asked for, made and published as in life, because they are made of everything else.

use super::file::File;
use app::accounts::model::{Actor, SessionId};
use app::accounts::store as accounts;
use app::base::error::{AppError, AppResult};
use app::base::i18n::Lang;
use app::base::site::Site;
use app::final_report::actions as reports;

/// Publishes the first version of each, and with it all positions.
pub(super) async fn publish(site: &Site, file: &File) -> AppResult<()> {
    for consultation in file.consultations.iter().filter(|consultation| consultation.legal.is_some()) {
        let slug = &consultation.slug;
        let actor = moderator(site, file).await?;
        let number = reports::ask(site, &actor, slug, Lang::Pl.code(), "").await?;
        reports::make_due(site).await?;
        reports::publish(site, &actor, slug, number).await?;
    }
    Ok(())
}

/// The account that runs the demonstration's consultations, without a session.
async fn moderator(site: &Site, file: &File) -> AppResult<Actor> {
    let missing = || AppError::Internal("demonstration: there is no moderator".to_owned());
    let account = file.accounts.iter().find(|account| account.key == "moderator").ok_or_else(missing)?;
    let known = accounts::by_address(&site.db, &account.email).await?.ok_or_else(missing)?;
    Ok(Actor {
        person: known.id,
        session: SessionId(uuid::Uuid::nil()),
        name: account.name.clone(),
        language: account.language,
        kind: account.kind,
        role: account.role,
        verification: account.verification,
        territory: None,
    })
}
