//! What a decision does to the text it is about, in the room that the text belongs to.

use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::comments::actions as comments;
use crate::comments::model::CommentId;
use crate::moderation::model::{Content, DecisionKind, Standing, SubjectKind};
use crate::moderation::store;
use crate::proposals::actions::{self as proposals, AcceptedAs};
use crate::proposals::model::{ActionLine, ActionLineId, ProposalId};
use crate::proposals::store::action_line_by_id;
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
        (SubjectKind::Comment, DecisionKind::Hide) => comments::hide(tx, CommentId(content.id)).await,
        (SubjectKind::Comment, DecisionKind::Restore) => comments::restore(tx, CommentId(content.id)).await,
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

/// Whether the proposal that an action line was made of was public before: a publication of it stands.
async fn was_public(tx: &mut Tx, line: &ActionLine) -> AppResult<bool> {
    let Some(proposal) = line.proposal else { return Ok(false) };
    let decisions = store::decisions_about(tx, proposal.0).await?;
    Ok(decisions.iter().any(|decision| decision.kind == DecisionKind::Publish && !decision.is_undone))
}
