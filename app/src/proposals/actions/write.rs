//! What authors do with their proposals.

use crate::accounts::model::{Actor, Verification};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::consultations::access;
use crate::consultations::model::{ActivityKind, ConsultationId};
use crate::consultations::rules as times;
use crate::consultations::store as consultations;
use crate::organisations::store as organisations;
use crate::proposals::model::{Proposal, ProposalId, ProposalState, ProposalText};
use crate::proposals::rules::{self, Act, Draft};
use crate::proposals::store;

/// What becomes of a text that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Keep it as a draft. That is possible at any time.
    Keep,
    /// Hand it in to the moderators.
    Submit,
}

/// Writes a new proposal.
///
/// # Errors
/// What is wrong with the text; handing it in is refused while no stage is open for proposals.
pub async fn write(site: &Site, actor: &Actor, slug: &str, draft: &Draft, deed: Deed) -> AppResult<ProposalId> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let consultation = access::visible(&mut *tx, slug, &Some(actor.clone())).await?;
            let text = judged(tx, actor, draft).await?;
            let id = site.chance.id(tx.now());
            store::insert(tx, id, consultation.id, actor.person, &text).await?;
            if deed == Deed::Submit {
                hand_in(tx, actor, consultation.id, id, ProposalState::Draft, &text).await?;
            }
            Ok(id)
        })
        .await
}

/// Changes a draft, or a proposal that was returned. `version` is the one that the author saw.
///
/// # Errors
/// As for [`write`]; [`ErrorCode::ChangedMeanwhile`] when it was saved from elsewhere since.
pub async fn rewrite(
    site: &Site,
    actor: &Actor,
    id: ProposalId,
    version: i64,
    draft: &Draft,
    deed: Deed,
) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let proposal = own(tx, actor, id).await?;
            if !rules::may_edit(proposal.state) {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let text = judged(tx, actor, draft).await?;
            if !store::change(tx, id, version, &text).await? {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            match deed {
                Deed::Keep => Ok(()),
                Deed::Submit => hand_in(tx, actor, proposal.consultation, id, proposal.state, &text).await,
            }
        })
        .await
}

/// Hands in a draft as it was kept. `version` is the one that the author saw.
///
/// # Errors
/// As for [`rewrite`].
pub async fn submit(site: &Site, actor: &Actor, id: ProposalId, version: i64) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let Proposal { version: present, consultation, state, title, body, language, organisation, .. } =
                own(tx, actor, id).await?;
            if present != version {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let text = ProposalText { title, body, language, organisation };
            hand_in(tx, actor, consultation, id, state, &text).await
        })
        .await
}

/// Takes a proposal back. It stays where its author and the moderators can read it.
///
/// # Errors
/// [`ErrorCode::WrongState`] once it has become an action line.
pub async fn withdraw(site: &Site, actor: &Actor, id: ProposalId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let proposal = own(tx, actor, id).await?;
            advance(tx, &proposal, Act::Withdraw).await
        })
        .await
}

/// A proposal of the actor's own; those of others look as if they were not there.
async fn own(tx: &mut Tx, actor: &Actor, id: ProposalId) -> AppResult<Proposal> {
    let proposal = store::proposal(tx, id).await?;
    proposal.filter(|proposal| proposal.author == actor.person).ok_or(AppError::NotFound)
}

async fn judged(tx: &mut Tx, actor: &Actor, draft: &Draft) -> AppResult<ProposalText> {
    let mine = organisations::verified_memberships(tx, actor.person).await?;
    rules::proposal_text(draft, &mine).map_err(AppError::Invalid)
}

/// Moves a proposal on by an act.
pub(super) async fn advance(tx: &mut Tx, proposal: &Proposal, act: Act) -> AppResult<()> {
    let state = rules::after(act, proposal.state).map_err(AppError::refused)?;
    // The state was read in this transaction; on PostgreSQL another one may have moved it since.
    let moved = store::set_state(tx, proposal.id, proposal.state, state).await?;
    if moved { Ok(()) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
}

async fn hand_in(
    tx: &mut Tx,
    actor: &Actor,
    consultation: ConsultationId,
    id: ProposalId,
    from: ProposalState,
    text: &ProposalText,
) -> AppResult<()> {
    if actor.verification == Verification::None {
        return Err(AppError::Forbidden);
    }
    let stages = consultations::stages(&mut *tx, consultation).await?;
    times::may(&stages, ActivityKind::Propose, tx.now()).map_err(AppError::refused)?;
    rules::complete(&text.body).map_err(|error| AppError::Invalid(vec![error]))?;
    if let Some(organisation) = text.organisation
        && !organisations::is_verified_member(&mut *tx, organisation, actor.person).await?
    {
        return Err(AppError::field("voice", ErrorCode::NotAMember));
    }
    let to = rules::after(Act::Submit, from).map_err(AppError::refused)?;
    if !store::set_state(tx, id, from, to).await? {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    store::keep_version(tx, id).await
}
