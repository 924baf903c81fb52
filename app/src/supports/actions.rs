//! Giving support, and taking it back.

use super::{rules, store};
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::consultations::access;
use crate::consultations::rules::course;
use crate::consultations::store as consultations;
use crate::proposals::model::ProposalId;
use crate::proposals::rules::may_read;
use crate::proposals::store::proposal;

/// Supports a proposal; once more changes nothing.
///
/// # Errors
/// Those of [`rules::may_support`]; [`AppError::NotFound`] where the person may not read it.
pub async fn give(site: &Site, actor: &Actor, id: ProposalId) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let proposal = proposal(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
            if !may_read(&proposal, Some(actor.person), false) {
                return Err(AppError::NotFound);
            }
            let consultation = access::visible(&mut *tx, &proposal.consultation_slug, &Some(actor.clone())).await?.id;
            let stages = consultations::stages(&mut *tx, consultation).await?;
            let rounds = consultations::rounds(&mut *tx, consultation).await?;
            let is_merged = store::is_merged(&mut *tx, id).await?;
            let course = course(&stages, &rounds, tx.now());
            let is_own = proposal.author == actor.person;
            rules::may_support(is_own, proposal.state, is_merged, course).map_err(AppError::refused)?;
            store::put(tx, id, actor.person).await
        })
        .await
}

/// Takes one's support back, at any time: also what was given to a proposal that is merged into this one, which counts here.
///
/// # Errors
/// The database refused.
pub async fn take_back(site: &Site, actor: &Actor, id: ProposalId) -> AppResult<()> {
    site.db.write(async |tx| store::remove(tx, id, actor.person).await).await
}
