//! What moderators' decisions do to proposals and action lines.
//!
//! Room moderation records the decision, its reason and the letter to the author, and calls these within the same
//! transaction.

use super::line::ties_of;
use super::write::advance;
use crate::accounts::model::PersonKind;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::site::Site;
use crate::proposals::model::{
    ActionLine, ActionLineId, ActionLineState, AuthorKind, NewActionLine, Proposal, ProposalId, ProposalState,
};
use crate::proposals::rules::{self, Act, NewText};
use crate::proposals::store;

/// As what a proposal becomes an action line. Its title, text, language and author stay the proposal's own.
#[derive(Clone, Debug)]
pub struct AcceptedAs {
    /// Names it in addresses and on ballots.
    pub code: String,
    /// One sentence for cards.
    pub summary: String,
    /// Ids of the goals it serves.
    pub goals: Vec<String>,
    /// Ids of the places it concerns.
    pub territories: Vec<String>,
}

/// Lets everybody read a submitted proposal. Returns it as it was before.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not waiting for a decision, such as after a withdrawal.
pub async fn apply_published(tx: &mut Tx, id: ProposalId) -> AppResult<Proposal> {
    let before = apply(tx, id, Act::Publish).await?;
    store::show_version(tx, id, before.version).await?;
    Ok(before)
}

/// Sends a submitted proposal back to its author. Returns it as it was before.
///
/// # Errors
/// As for [`apply_published`].
pub async fn apply_returned(tx: &mut Tx, id: ProposalId) -> AppResult<Proposal> {
    apply(tx, id, Act::Return).await
}

/// Takes a public proposal out of sight. Returns it as it was before.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not public.
pub async fn apply_hidden(tx: &mut Tx, id: ProposalId) -> AppResult<Proposal> {
    apply(tx, id, Act::Hide).await
}

/// Undoes the hiding of a proposal. Returns it as it was before.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not hidden.
pub async fn apply_restored(tx: &mut Tx, id: ProposalId) -> AppResult<Proposal> {
    let became = store::line_of_proposal(&mut *tx, id).await?;
    apply(tx, id, if became.is_some() { Act::RestoreAccepted } else { Act::Restore }).await
}

/// Makes an action line of a submitted or published proposal.
///
/// # Errors
/// [`ErrorCode::WrongState`]; what is wrong with the fields, with [`ErrorCode::Taken`] for a code that is in use.
pub async fn apply_accepted(tx: &mut Tx, site: &Site, id: ProposalId, accepted: AcceptedAs) -> AppResult<ActionLineId> {
    let Proposal { title, body, language, consultation, author, organisation, author_kind, version, .. } =
        apply(tx, id, Act::Accept).await?;
    store::show_version(tx, id, version).await?;
    let (goals, territories) = ties_of(tx, consultation).await?;
    let AcceptedAs { code, summary, goals: ticked, territories: places } = accepted;
    let text =
        NewText { title, summary, body, language: language.code().to_owned(), goals: ticked, territories: places };
    let code = rules::code(&code).map_err(|code| vec![FieldError::new("code", code)]);
    let (code, text) = rules::both(code, rules::line_text(&text, &goals, &territories)).map_err(AppError::Invalid)?;
    let line = site.chance.id(tx.now());
    let new = NewActionLine {
        id: line,
        consultation,
        proposal: Some(id),
        code,
        state: ActionLineState::Published,
        author_kind: match (organisation, author_kind) {
            (Some(_), _) => AuthorKind::Organisation,
            (None, PersonKind::Resident) => AuthorKind::Resident,
            (None, PersonKind::Official) => AuthorKind::Official,
        },
        author: Some(author),
        organisation,
        text,
    };
    store::insert_action_line(tx, &new).await?;
    Ok(line)
}

/// Takes an action line out of sight.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not public.
pub async fn apply_line_hidden(tx: &mut Tx, id: ActionLineId) -> AppResult<()> {
    move_line(tx, id, ActionLineState::Published, ActionLineState::Hidden).await
}

/// Undoes the hiding of an action line.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not hidden.
pub async fn apply_line_restored(tx: &mut Tx, id: ActionLineId) -> AppResult<()> {
    move_line(tx, id, ActionLineState::Hidden, ActionLineState::Published).await
}

/// Takes a returned or public proposal back to those that wait for a decision. Returns it as it was before.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is neither.
pub async fn apply_reopened(tx: &mut Tx, id: ProposalId) -> AppResult<Proposal> {
    apply(tx, id, Act::Reopen).await
}

/// Withdraws an action line: its page and its votes stay. The proposal that it was made of is what it was before, public
/// (`was_public`) or waiting for a decision, unless it went another way.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not public.
pub async fn apply_line_withdrawn(tx: &mut Tx, line: &ActionLine, was_public: bool) -> AppResult<()> {
    move_line(tx, line.id, ActionLineState::Published, ActionLineState::Withdrawn).await?;
    let Some(id) = line.proposal else { return Ok(()) };
    let proposal = store::proposal(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    if proposal.state != ProposalState::Accepted {
        return Ok(());
    }
    advance(tx, &proposal, if was_public { Act::UnacceptPublished } else { Act::Unaccept }).await
}

/// Undoes the withdrawal of an action line.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not withdrawn, or when its proposal went another way since.
pub async fn apply_line_reinstated(tx: &mut Tx, line: &ActionLine) -> AppResult<()> {
    if let Some(proposal) = line.proposal {
        apply(tx, proposal, Act::Accept).await?;
    }
    move_line(tx, line.id, ActionLineState::Withdrawn, ActionLineState::Published).await
}

/// Takes an action line from those that are voted on, because it is part of another one now. The proposal that it was made of stays
/// accepted: it is still voted on, as part of that.
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not public.
pub async fn apply_line_merged(tx: &mut Tx, id: ActionLineId) -> AppResult<()> {
    move_line(tx, id, ActionLineState::Published, ActionLineState::Withdrawn).await
}

/// Undoes [`apply_line_merged`].
///
/// # Errors
/// [`ErrorCode::WrongState`] when it is not among those that are voted on no more.
pub async fn apply_line_parted(tx: &mut Tx, id: ActionLineId) -> AppResult<()> {
    move_line(tx, id, ActionLineState::Withdrawn, ActionLineState::Published).await
}

async fn move_line(tx: &mut Tx, id: ActionLineId, from: ActionLineState, to: ActionLineState) -> AppResult<()> {
    let moved = store::set_line_state(tx, id, from, to).await?;
    if moved { Ok(()) } else { Err(AppError::refused(ErrorCode::WrongState)) }
}

async fn apply(tx: &mut Tx, id: ProposalId, act: Act) -> AppResult<Proposal> {
    let proposal = store::proposal(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    advance(tx, &proposal, act).await?;
    Ok(proposal)
}
