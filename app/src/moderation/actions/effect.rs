//! What a decision does to the text it is about, in the room that the text belongs to.

use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::comments::actions as comments;
use crate::comments::model::CommentId;
use crate::merges;
use crate::moderation::model::{Content, DecisionKind, Standing, SubjectKind};
use crate::moderation::store;
use crate::proposals::actions::{self as proposals, AcceptedAs};
use crate::proposals::model::{ActionLine, ActionLineId, ProposalId};
use crate::proposals::store::{action_line_by_id, was_shown_at_once};
use crate::remarks::actions as remarks;
use crate::remarks::model::RemarkId;

/// Carries a decision out. What cannot be decided about such a text is refused.
pub(super) async fn apply(
    tx: &mut Tx,
    site: &Site,
    content: &Content,
    kind: DecisionKind,
    line: Option<&AcceptedAs>,
) -> AppResult<()> {
    let proposal = ProposalId(content.id);
    match (content.kind, kind) {
        (_, DecisionKind::Keep) => Ok(()),
        // Who merges or moves knows into what or where to, and does it with the decision at hand.
        (_, DecisionKind::Merge | DecisionKind::Move) => Ok(()),
        (SubjectKind::Proposal | SubjectKind::ActionLine, DecisionKind::Part) => {
            merges::actions::part(tx, content.id).await
        }
        // What was merged is parted first: else what it was merged into would count the support of a text that went another way.
        (SubjectKind::Proposal, DecisionKind::Accept | DecisionKind::Reopen)
            if merges::store::is_merged(&mut *tx, content.id).await? =>
        {
            Err(AppError::refused(ErrorCode::Merged))
        }
        (_, DecisionKind::Ask) => Ok(()),
        (SubjectKind::Comment, DecisionKind::Publish) => {
            comments::let_pass(tx, site, CommentId(content.id), content.version).await
        }
        (SubjectKind::Comment, DecisionKind::Hide) if content.standing == Standing::Waiting => {
            comments::refuse(tx, CommentId(content.id), content.version).await
        }
        (SubjectKind::Comment, DecisionKind::Hide) => comments::hide(tx, CommentId(content.id), content.version).await,
        (SubjectKind::Comment, DecisionKind::Restore) => {
            comments::restore(tx, site, CommentId(content.id), content.version).await
        }
        (SubjectKind::Remark, DecisionKind::Publish) => remarks::let_pass(tx, RemarkId(content.id)).await,
        (SubjectKind::Remark, DecisionKind::Hide) if content.standing == Standing::Waiting => {
            remarks::refuse(tx, RemarkId(content.id)).await
        }
        (SubjectKind::Remark, DecisionKind::Hide) => remarks::hide(tx, RemarkId(content.id)).await,
        (SubjectKind::Remark, DecisionKind::Restore) => remarks::restore(tx, RemarkId(content.id)).await,
        (SubjectKind::ActionLine, DecisionKind::Hide) => {
            proposals::apply_line_hidden(tx, ActionLineId(content.id)).await
        }
        (SubjectKind::ActionLine, DecisionKind::Withdraw) => {
            let line = line_of(tx, content).await?;
            let was_public = was_public(tx, &line).await?;
            proposals::apply_line_withdrawn(tx, &line, was_public).await
        }
        (SubjectKind::ActionLine, DecisionKind::Restore) if content.standing == Standing::Withdrawn => {
            let line = line_of(tx, content).await?;
            proposals::apply_line_reinstated(tx, &line).await
        }
        (SubjectKind::ActionLine, DecisionKind::Restore | DecisionKind::Publish) => {
            proposals::apply_line_restored(tx, ActionLineId(content.id)).await
        }
        (SubjectKind::Proposal, DecisionKind::Publish) => proposals::apply_published(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Return) => proposals::apply_returned(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Reopen) => proposals::apply_reopened(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Hide) => proposals::apply_hidden(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Restore) => proposals::apply_restored(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Accept) => {
            let line = line.cloned().ok_or_else(|| AppError::field("code", ErrorCode::Required))?;
            proposals::apply_accepted(tx, site, proposal, line).await.map(drop)
        }
        _ => Err(AppError::refused(ErrorCode::WrongState)),
    }
}

async fn line_of(tx: &mut Tx, content: &Content) -> AppResult<ActionLine> {
    action_line_by_id(tx, ActionLineId(content.id)).await?.ok_or(AppError::NotFound)
}

/// Whether the proposal that an action line was made of was public before: everybody read it as soon as it was handed in, or a
/// publication of it stands.
async fn was_public(tx: &mut Tx, line: &ActionLine) -> AppResult<bool> {
    let Some(proposal) = line.proposal else { return Ok(false) };
    if was_shown_at_once(&mut *tx, proposal).await? {
        return Ok(true);
    }
    let decisions = store::decisions_about(tx, proposal.0).await?;
    Ok(decisions.iter().any(|decision| decision.kind == DecisionKind::Publish && !decision.is_undone))
}
