//! Ending sessions.

use crate::accounts::model::{Actor, SessionId};
use crate::accounts::store;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;

/// Ends the session of this browser.
///
/// # Errors
/// The database refused.
pub async fn sign_out(site: &Site, actor: &Actor) -> AppResult<()> {
    let ended = site.db.write(async |tx| store::end_session(tx, actor.person, actor.session).await).await;
    ended.map(|_| ())
}

/// Ends one of the actor's sessions.
///
/// # Errors
/// [`AppError::NotFound`] when it is over already or somebody else's: the answers do not differ.
pub async fn end_session(site: &Site, actor: &Actor, session: SessionId) -> AppResult<()> {
    match site.db.write(async |tx| store::end_session(tx, actor.person, session).await).await? {
        0 => Err(AppError::NotFound),
        _ => Ok(()),
    }
}

/// Ends all of the actor's sessions but this one.
///
/// # Errors
/// The database refused.
pub async fn end_others(site: &Site, actor: &Actor) -> AppResult<()> {
    let ended = site.db.write(async |tx| store::end_other_sessions(tx, actor.person, actor.session).await).await;
    ended.map(|_| ())
}
