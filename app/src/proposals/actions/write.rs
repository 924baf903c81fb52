//! What authors do with their proposals.

use crate::accounts::model::{Actor, Verification};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::conduct::model::Shown;
use crate::conduct::store::{conduct, is_asked};
use crate::consultations::access;
use crate::consultations::model::{ActivityKind, ConsultationId};
use crate::consultations::rules as times;
use crate::consultations::store as consultations;
use crate::organisations::store as organisations;
use crate::proposals::model::{Proposal, ProposalId, ProposalState, ProposalText};
use crate::proposals::rules::{self, Act, Draft};
use crate::proposals::store;
use crate::suspensions::access::may_write;

/// What becomes of a text that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Keep it as a draft. That is possible at any time.
    Keep,
    /// Hand it in to the moderators.
    Submit,
}

/// Writes a new proposal; gives where it stands.
///
/// # Errors
/// What is wrong with the text; handing it in is refused while no stage is open for proposals, or the author is suspended.
pub async fn write(
    site: &Site,
    actor: &Actor,
    slug: &str,
    draft: &Draft,
    deed: Deed,
) -> AppResult<(ProposalId, ProposalState)> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let consultation = access::visible(&mut *tx, slug, &Some(actor.clone())).await?;
            let text = judged(tx, actor, draft).await?;
            let id = site.chance.id(tx.now());
            store::insert(tx, id, consultation.id, actor.person, &text).await?;
            match deed {
                Deed::Keep => Ok((id, ProposalState::Draft)),
                Deed::Submit => {
                    let state = hand_in(tx, actor, consultation.id, id, ProposalState::Draft, &text).await?;
                    Ok((id, state))
                }
            }
        })
        .await
}

/// Changes a draft, a proposal that was returned, or a public one that a moderator asked to change; gives where it stands. `version` is
/// the one that the author saw. What everybody reads has no draft beside it: its new text is handed in, or nothing is.
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
) -> AppResult<ProposalState> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let proposal = own(tx, actor, id).await?;
            if rules::may_change_public(proposal.state, is_asked(&mut *tx, id.0, proposal.version).await?) {
                let text = judged(tx, actor, draft).await?;
                return match deed {
                    Deed::Keep => Err(AppError::refused(ErrorCode::WrongState)),
                    Deed::Submit => change_public(tx, actor, &proposal, version, &text).await,
                };
            }
            if !rules::may_edit(proposal.state) {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let text = judged(tx, actor, draft).await?;
            if !store::change(tx, id, version, &text).await? {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            match deed {
                Deed::Keep => Ok(proposal.state),
                Deed::Submit => hand_in(tx, actor, proposal.consultation, id, proposal.state, &text).await,
            }
        })
        .await
}

/// Hands in a draft as it was kept. `version` is the one that the author saw.
///
/// # Errors
/// As for [`rewrite`].
pub async fn submit(site: &Site, actor: &Actor, id: ProposalId, version: i64) -> AppResult<ProposalState> {
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
) -> AppResult<ProposalState> {
    if actor.verification == Verification::None {
        return Err(AppError::Forbidden);
    }
    let stages = consultations::stages(&mut *tx, consultation).await?;
    times::may(&stages, ActivityKind::Propose, tx.now()).map_err(AppError::refused)?;
    may_write(tx, consultation, actor.person).await?;
    is_whole(tx, actor, text).await?;
    let submitted = rules::after(Act::Submit, from).map_err(AppError::refused)?;
    let shown = conduct(&mut *tx, consultation).await?.proposals_shown;
    let to = match shown {
        Shown::Checked => submitted,
        Shown::AtOnce => rules::after(Act::Publish, submitted).map_err(AppError::refused)?,
    };
    if !store::set_state(tx, id, from, to).await? {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    if shown == Shown::AtOnce {
        store::note_shown_at_once(tx, id).await?;
    }
    store::keep_version(tx, id).await?;
    Ok(to)
}

/// Another text of what everybody reads, as a moderator asked. Where a moderator reads first, the proposal waits again as a whole.
/// Nobody but its author and the moderators finds the earlier text any more.
async fn change_public(
    tx: &mut Tx,
    actor: &Actor,
    proposal: &Proposal,
    version: i64,
    text: &ProposalText,
) -> AppResult<ProposalState> {
    may_write(tx, proposal.consultation, actor.person).await?;
    is_whole(tx, actor, text).await?;
    if !store::change_public(tx, proposal.id, version, text).await? {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    let state = match conduct(&mut *tx, proposal.consultation).await?.proposals_shown {
        Shown::AtOnce => ProposalState::Published,
        Shown::Checked => {
            advance(tx, proposal, Act::Reopen).await?;
            ProposalState::Submitted
        }
    };
    store::keep_version(tx, proposal.id).await?;
    store::withhold_versions(tx, proposal.id, version).await?;
    Ok(state)
}

/// What is handed in is no draft any more, and in a name that the author may use.
async fn is_whole(tx: &mut Tx, actor: &Actor, text: &ProposalText) -> AppResult<()> {
    rules::complete(&text.body).map_err(|error| AppError::Invalid(vec![error]))?;
    if let Some(organisation) = text.organisation
        && !organisations::is_verified_member(&mut *tx, organisation, actor.person).await?
    {
        return Err(AppError::field("voice", ErrorCode::NotAMember));
    }
    Ok(())
}
