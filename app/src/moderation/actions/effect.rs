//! What a decision does to the text it is about, in the room that the text belongs to.

use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::comments::actions as comments;
use crate::comments::model::CommentId;
use crate::moderation::model::{Content, DecisionKind, SubjectKind};
use crate::proposals::actions::{self as proposals, AcceptedAs};
use crate::proposals::model::{ActionLineId, ProposalId};

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
        (SubjectKind::ActionLine, DecisionKind::Hide) => {
            proposals::apply_line_hidden(tx, ActionLineId(content.id)).await
        }
        (SubjectKind::ActionLine, DecisionKind::Restore) => {
            proposals::apply_line_restored(tx, ActionLineId(content.id)).await
        }
        (SubjectKind::Proposal, DecisionKind::Publish) => proposals::apply_published(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Return) => proposals::apply_returned(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Hide) => proposals::apply_hidden(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Restore) => proposals::apply_restored(tx, proposal).await.map(drop),
        (SubjectKind::Proposal, DecisionKind::Accept) => {
            let line = line.cloned().ok_or_else(|| AppError::field("code", ErrorCode::Required))?;
            proposals::apply_accepted(tx, site, proposal, line).await.map(drop)
        }
        _ => Err(AppError::refused(ErrorCode::WrongState)),
    }
}
