//! What a ballot holds, and which round's votes are told. Pure decisions.

use super::model::{Ballot, Choice, Counts, NOT_SAID, ParticipantKind};
use crate::accounts::model::{Actor, Verification};
use crate::base::time::Timestamp;
use crate::consultations::model::{Consultation, Round, RoundId, RoundPhase};
use crate::consultations::rules::{counts_are_public, current, last_closed, phase};

/// The ballot that a person casts with this choice.
///
/// Whoever may speak for a verified organisation is counted among the organisations, unless they are an official: it is
/// still one person's one vote.
pub fn ballot(actor: &Actor, speaks_for_organisation: bool, choice: Choice) -> Ballot {
    let participant_kind = match ParticipantKind::from(actor.kind) {
        ParticipantKind::Resident if speaks_for_organisation => ParticipantKind::Organisation,
        kind => kind,
    };
    Ballot {
        choice,
        participant_kind,
        territory_id: actor.territory.unwrap_or(NOT_SAID),
        verification: actor.verification,
    }
}

/// Whether a person may vote at all: only those whose address is confirmed, so that one person has one vote.
pub fn may_take_part(actor: &Actor) -> bool {
    actor.verification != Verification::None
}

/// Which votes on the action lines of a consultation everybody may see now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Those of the open round so far.
    SoFar(RoundId),
    /// Of each action line those of the last closed round in which it got any.
    Closed,
}

impl Counted {
    /// The open round, where its votes are told.
    pub const fn open_round(self) -> Option<RoundId> {
        match self {
            Self::SoFar(round) => Some(round),
            Self::Closed => None,
        }
    }
}

/// Which votes are told: those of an open round where its counts show, else none of it; before and between rounds and after
/// the last one, those of the closed rounds. A round that is only planned takes nothing away from what was voted before.
pub fn counted(consultation: &Consultation, rounds: &[Round], now: Timestamp) -> Option<Counted> {
    let round = current(rounds, now)?;
    match phase(round, now) {
        RoundPhase::Open => counts_are_public(consultation, round, now).then_some(Counted::SoFar(round.id)),
        RoundPhase::Closed if !counts_are_public(consultation, round, now) => None,
        RoundPhase::ToCome | RoundPhase::Closed => last_closed(rounds).map(|_| Counted::Closed),
    }
}

/// Whether of an action line or a goal a later result is told instead of an earlier one. What is told is the last closed
/// round in which it got votes, and the last one of all where it never got any: a round in which nobody voted on it takes
/// nothing away. Of tallies, the statements of action lines say the same (`last_voted!`).
pub const fn is_told_instead(later: Counts, earlier: Counts) -> bool {
    later.total() > 0 || earlier.total() == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::Interval;
    use crate::consultations::model::{Closure, ConsultationId, Influence};
    use uuid::Uuid;

    fn round(number: i64, opens: i64, closes: i64, closed: bool) -> Round {
        Round {
            id: RoundId(Uuid::from_u128(number.unsigned_abs().into())),
            consultation: ConsultationId(Uuid::nil()),
            number,
            planned: Interval { opens_at: Timestamp(opens), closes_at: Timestamp(closes) },
            opened_at: None,
            closure: closed.then(|| Closure { closed_at: Timestamp(closes), closed_by: None, reason: String::new() }),
        }
    }

    #[test]
    fn before_and_between_rounds_and_after_the_last_the_closed_ones_are_told_and_an_open_one_where_it_shows() {
        let consultation = |running_tallies| Consultation {
            id: ConsultationId(Uuid::nil()),
            slug: "goal-v".to_owned(),
            strategy: None,
            organiser: "Kraków".to_owned(),
            influence: Influence::Consult,
            time_zone: "Europe/Warsaw".to_owned(),
            running_tallies,
            published_at: Some(Timestamp(0)),
            version: 1,
        };
        let told = |shows, rounds: &[Round], now| counted(&consultation(shows), rounds, Timestamp(now));
        let [first, planned] = [round(1, 10, 20, true), round(2, 30, 40, false)];
        assert_eq!(told(false, &[], 5), None);
        assert_eq!(told(false, std::slice::from_ref(&planned), 25), None, "nothing is closed yet");
        let both = [first.clone(), planned.clone()];
        assert_eq!(told(false, &both, 25), Some(Counted::Closed), "a planned round takes nothing away");
        assert_eq!([false, true].map(|shows| told(shows, &both, 35)), [None, Some(Counted::SoFar(planned.id))]);
        assert_eq!(told(false, &both, 45), None, "its result is not frozen yet");
        assert_eq!(told(false, &[first, round(2, 30, 40, true)], 45), Some(Counted::Closed));
    }

    #[test]
    fn a_round_without_votes_takes_no_earlier_votes_away() {
        let votes = |support| Counts { support, neutral: 0, against: 0 };
        let told =
            [(3, 4), (0, 4), (0, 0), (1, 0)].map(|(later, earlier)| is_told_instead(votes(later), votes(earlier)));
        assert_eq!(told, [true, false, true, true]);
    }
}
