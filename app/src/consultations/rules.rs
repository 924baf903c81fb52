//! When one may take part. Pure decisions.

use super::model::{ActivityKind, Consultation, Course, Offer, Round, RoundPhase, Stage, StageKind};
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

/// From when to when a round took votes: until its closing, once it is closed.
pub fn held(round: &Round) -> Interval {
    let closes_at = round.closure.as_ref().map_or(round.planned.closes_at, |closure| closure.closed_at);
    Interval { closes_at, ..opening(round) }
}

/// From the first opening of a stage to the last closing; nothing where there is none.
pub fn whole(stages: &[Stage]) -> Option<Interval> {
    let opens_at = stages.iter().map(|stage| stage.interval.opens_at).min()?;
    let closes_at = stages.iter().map(|stage| stage.interval.closes_at).max()?;
    Some(Interval { opens_at, closes_at })
}

/// Whether a round was closed before its time.
pub fn is_closed_early(round: &Round) -> bool {
    round.closure.as_ref().is_some_and(|closure| closure.closed_at < round.planned.closes_at)
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

/// Whether a round may be planned anew or taken away: before its opening. A draft's round never began for anybody, whatever its
/// time says.
pub fn is_movable(consultation: &Consultation, round: &Round, now: Timestamp) -> bool {
    consultation.published_at.is_none() || phase(round, now) == RoundPhase::ToCome
}

/// Whether everybody may see the counts of a round: while it is open only where the consultation shows them, so that nobody
/// votes after the others; once it is over only when its result is frozen, which happens with its closing.
pub fn counts_are_public(consultation: &Consultation, round: &Round, now: Timestamp) -> bool {
    match phase(round, now) {
        RoundPhase::ToCome => false,
        RoundPhase::Open => consultation.running_tallies,
        RoundPhase::Closed => round.closure.is_some(),
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

/// The last round whose result is frozen.
pub fn last_closed(rounds: &[Round]) -> Option<&Round> {
    rounds.iter().filter(|round| round.closure.is_some()).max_by_key(|round| round.number)
}

/// What one can do now, and until when: what the open stages offer, and to vote while a round is open. About votes the
/// round alone decides ([`may_vote`]), so it is offered whatever the stages say.
pub fn offers(stages: &[Stage], rounds: &[Round], now: Timestamp) -> Vec<Offer> {
    let until = |activity: ActivityKind| match activity {
        ActivityKind::Vote => {
            let round = rounds.iter().find(|round| phase(round, now) == RoundPhase::Open)?;
            Some(round.planned.closes_at)
        }
        ActivityKind::Propose | ActivityKind::Comment | ActivityKind::Remark => {
            let offers = |stage: &&Stage| stage.interval.contains(now) && stage.activities.contains(&activity);
            stages.iter().filter(offers).map(|stage| stage.interval.closes_at).max()
        }
    };
    ActivityKind::ALL.into_iter().filter_map(|activity| Some(Offer { activity, until: until(activity)? })).collect()
}

/// The stage where a consultation stands: the latest one that is open.
pub fn stage_now(stages: &[Stage], now: Timestamp) -> Option<StageKind> {
    stages.iter().filter(|stage| stage.interval.contains(now)).map(|stage| stage.kind).max()
}

/// Where a consultation stands between its first opening and its last closing. A pause between stages belongs to it.
pub fn course(stages: &[Stage], rounds: &[Round], now: Timestamp) -> Course {
    let times = || stages.iter().map(|stage| stage.interval).chain(rounds.iter().map(opening));
    let (Some(first), Some(last)) = (times().map(|time| time.opens_at).min(), times().map(|time| time.closes_at).max())
    else {
        return Course::ToCome;
    };
    let is_closed = !rounds.is_empty() && rounds.iter().all(|round| round.closure.is_some());
    let stage_is_open = stages.iter().any(|stage| now < stage.interval.closes_at);
    if now < first {
        Course::ToCome
    } else if now < last && (stage_is_open || !is_closed) {
        Course::Running
    } else {
        Course::Over
    }
}

/// The next moment at which a stage or a round opens.
pub fn next_opening(stages: &[Stage], rounds: &[Round], now: Timestamp) -> Option<Timestamp> {
    let of_stages = stages.iter().map(|stage| stage.interval.opens_at);
    let of_rounds =
        rounds.iter().filter(|round| phase(round, now) == RoundPhase::ToCome).map(|round| round.planned.opens_at);
    of_stages.chain(of_rounds).filter(|&opens_at| opens_at > now).min()
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
