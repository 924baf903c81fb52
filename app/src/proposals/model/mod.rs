//! Proposals and action lines, and the states they pass through.

mod action_line;
mod proposal;

pub use action_line::{
    ActionLine, ActionLineCard, ActionLineId, ActionLineState, Asked, AuthorKind, GoalLine, LineText, LineVersion,
    LineVotes, NewActionLine, line_path,
};
pub use proposal::{MyProposal, Proposal, ProposalCard, ProposalId, ProposalState, ProposalText, ProposalVersion};
