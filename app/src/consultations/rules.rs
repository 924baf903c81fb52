//! When one may take part. Pure decisions.

use super::model::{ActivityKind, Round, RoundPhase, Stage};
use crate::base::error::ErrorCode;
use crate::base::time::{Interval, Timestamp};

/// Where a round stands at a moment.
///
/// It is open from the moment at which a moderator opened it, else from its planned start, and until its planned end:
/// that end no longer belongs to it, whether or not its closure is recorded yet. A closure ends it at once.
pub fn phase(round: &Round, now: Timestamp) -> RoundPhase {
    if round.closure.is_some() || now >= round.planned.closes_at {
        RoundPhase::Closed
    } else if opening(round).contains(now) {
        RoundPhase::Open
    } else {
        RoundPhase::ToCome
    }
}

/// From when to when a round takes votes, unless it is closed before.
pub fn opening(round: &Round) -> Interval {
    Interval { opens_at: round.opened_at.unwrap_or(round.planned.opens_at), closes_at: round.planned.closes_at }
}

/// Whether a vote may be cast, changed or withdrawn.
///
/// # Errors
/// [`ErrorCode::RoundNotOpen`] before the round, [`ErrorCode::RoundClosed`] after it.
pub fn may_vote(round: &Round, now: Timestamp) -> Result<(), ErrorCode> {
    match phase(round, now) {
        RoundPhase::ToCome => Err(ErrorCode::RoundNotOpen),
        RoundPhase::Open => Ok(()),
        RoundPhase::Closed => Err(ErrorCode::RoundClosed),
    }
}

/// Whether an open stage offers the activity. Stages may overlap; one that offers it is enough.
///
/// # Errors
/// [`ErrorCode::ActivityClosed`].
pub fn may(stages: &[Stage], activity: ActivityKind, now: Timestamp) -> Result<(), ErrorCode> {
    let offers = |stage: &&Stage| stage.interval.contains(now) && stage.activities.contains(&activity);
    stages.iter().find(offers).map(|_| ()).ok_or(ErrorCode::ActivityClosed)
}

/// The round that matters now: the open one, else the next, else the last.
pub fn current(rounds: &[Round], now: Timestamp) -> Option<&Round> {
    let in_phase = |wanted| rounds.iter().filter(move |round| phase(round, now) == wanted);
    in_phase(RoundPhase::Open)
        .next()
        .or_else(|| in_phase(RoundPhase::ToCome).min_by_key(|round| round.planned.opens_at))
        .or_else(|| rounds.iter().max_by_key(|round| round.number))
}
