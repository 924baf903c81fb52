use super::*;
use crate::accounts::model::PersonId;
use crate::consultations::model::{Closure, ConsultationId, Influence, RoundId, StageId};
use proptest::prelude::*;
use uuid::Uuid;

fn interval(opens_at: i64, closes_at: i64) -> Interval {
    Interval { opens_at: Timestamp(opens_at), closes_at: Timestamp(closes_at) }
}

fn round(opens_at: i64, closes_at: i64) -> Round {
    Round {
        id: RoundId(Uuid::nil()),
        consultation: ConsultationId(Uuid::nil()),
        number: 1,
        planned: interval(opens_at, closes_at),
        opened_at: None,
        closure: None,
    }
}

fn closed(at: i64, round: Round) -> Round {
    let closure = Closure { closed_at: Timestamp(at), closed_by: Some(PersonId(Uuid::nil())), reason: String::new() };
    Round { closure: Some(closure), ..round }
}

fn stage(kind: StageKind, opens_at: i64, closes_at: i64, activities: &[ActivityKind]) -> Stage {
    Stage { id: StageId(Uuid::nil()), kind, interval: interval(opens_at, closes_at), activities: activities.to_vec() }
}

#[test]
fn a_round_holds_its_start_and_not_its_end() {
    let round = round(10, 20);
    let phases = [9, 10, 19, 20].map(|now| phase(&round, Timestamp(now)));
    assert_eq!(phases, [RoundPhase::ToCome, RoundPhase::Open, RoundPhase::Open, RoundPhase::Closed]);
}

#[test]
fn a_refusal_says_whether_one_is_too_early_or_too_late() {
    let round = round(10, 20);
    assert_eq!(may_vote(&round, Timestamp(9)), Err(ErrorCode::RoundNotOpen));
    assert_eq!(may_vote(&round, Timestamp(10)), Ok(()));
    assert_eq!(may_vote(&round, Timestamp(20)), Err(ErrorCode::RoundClosed));
}

#[test]
fn an_opening_by_act_counts_from_its_moment_and_leaves_the_end() {
    let round = Round { opened_at: Some(Timestamp(5)), ..round(10, 20) };
    assert_eq!(phase(&round, Timestamp(4)), RoundPhase::ToCome);
    assert_eq!(phase(&round, Timestamp(5)), RoundPhase::Open);
    assert_eq!(phase(&round, Timestamp(20)), RoundPhase::Closed);
}

#[test]
fn a_closure_ends_a_round_before_its_time() {
    assert_eq!(may_vote(&closed(12, round(10, 20)), Timestamp(12)), Err(ErrorCode::RoundClosed));
}

#[test]
fn counts_are_public_while_a_round_is_open_if_the_consultation_says_so_and_else_from_the_closing_on() {
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
    let public = |running_tallies, round: &Round| {
        [9, 10, 19, 20].map(|now| counts_are_public(&consultation(running_tallies), round, Timestamp(now)))
    };
    assert_eq!(public(false, &round(10, 20)), [false; 4], "hidden, and nothing is frozen when the time is over");
    assert_eq!(public(true, &round(10, 20)), [false, true, true, false], "shown while it is open");
    let late = closed(20, round(10, 20));
    assert!(
        [false, true]
            .map(|shown| counts_are_public(&consultation(shown), &late, Timestamp(20)))
            .into_iter()
            .all(|public| public)
    );
    assert!(
        counts_are_public(&consultation(false), &closed(12, round(10, 20)), Timestamp(12)),
        "closed before its time"
    );
}

#[test]
fn an_activity_needs_an_open_stage_that_offers_it() {
    let stages = [
        stage(StageKind::Ideate, 0, 10, &[ActivityKind::Propose]),
        stage(StageKind::Test, 5, 20, &[ActivityKind::Comment]),
    ];
    assert_eq!(may(&stages, ActivityKind::Comment, Timestamp(4)), Err(ErrorCode::ActivityClosed));
    assert_eq!(may(&stages, ActivityKind::Comment, Timestamp(5)), Ok(()));
    assert_eq!(may(&stages, ActivityKind::Propose, Timestamp(9)), Ok(()));
    assert_eq!(may(&stages, ActivityKind::Propose, Timestamp(10)), Err(ErrorCode::ActivityClosed));
    assert_eq!(may(&stages, ActivityKind::Vote, Timestamp(5)), Err(ErrorCode::ActivityClosed));
    assert_eq!(stage_now(&stages, Timestamp(6)), Some(StageKind::Test));
    assert_eq!(stage_now(&stages, Timestamp(20)), None);
}

#[test]
fn voting_is_offered_while_one_may_vote_whatever_the_stages_say() {
    let stages = [stage(StageKind::Test, 0, 30, &[ActivityKind::Comment])];
    let rounds = [round(10, 20)];
    let until = |now| {
        offers(&stages, &rounds, Timestamp(now))
            .into_iter()
            .map(|offer| (offer.activity, offer.until.0))
            .collect::<Vec<_>>()
    };
    assert_eq!(until(5), [(ActivityKind::Comment, 30)]);
    assert_eq!(until(10), [(ActivityKind::Comment, 30), (ActivityKind::Vote, 20)]);
    assert_eq!(until(20), [(ActivityKind::Comment, 30)]);
    assert_eq!(until(30), []);
    let stages = [stage(StageKind::Test, 0, 15, &[ActivityKind::Comment, ActivityKind::Vote])];
    for now in 0..30 {
        let offers = offers(&stages, &rounds, Timestamp(now));
        let voting = offers.iter().find(|offer| offer.activity == ActivityKind::Vote).map(|offer| offer.until.0);
        assert_eq!(voting, may_vote(&rounds[0], Timestamp(now)).is_ok().then_some(20), "{now}");
    }
}

#[test]
fn the_round_that_matters_is_the_open_one_then_the_next_then_the_last() {
    let rounds = [round(10, 20), Round { number: 2, ..round(30, 40) }, Round { number: 3, ..round(50, 60) }];
    let number = |now| current(&rounds, Timestamp(now)).map(|round| round.number);
    assert_eq!([5, 10, 20, 39, 45, 60].map(number), [1, 1, 2, 2, 3, 3].map(Some));
    assert_eq!(current(&[], Timestamp(0)), None);
}

#[test]
fn a_pause_between_stages_belongs_to_a_consultation() {
    let stages = [stage(StageKind::Define, 10, 20, &[]), stage(StageKind::Test, 30, 40, &[])];
    let at = |now| course(&stages, &[], Timestamp(now));
    assert_eq!(
        [9, 10, 25, 39, 40].map(at),
        [Course::ToCome, Course::Running, Course::Running, Course::Running, Course::Over]
    );
    assert_eq!(next_opening(&stages, &[], Timestamp(25)), Some(Timestamp(30)));
    assert_eq!(next_opening(&stages, &[], Timestamp(30)), None);
    assert_eq!(course(&[], &[], Timestamp(0)), Course::ToCome);
}

#[test]
fn a_consultation_is_over_once_its_last_round_is_closed_by_act() {
    let stages = [stage(StageKind::Test, 0, 15, &[])];
    assert_eq!(course(&stages, &[round(10, 20)], Timestamp(16)), Course::Running);
    assert_eq!(course(&stages, &[closed(16, round(10, 20))], Timestamp(16)), Course::Over);
}

proptest! {
    /// Once over, a round never opens again, and it is open in one piece.
    #[test]
    fn a_round_goes_forward_only(opens in 0_i64..100, length in 1_i64..100, early in proptest::option::of(0_i64..100), now in 0_i64..250) {
        let planned = round(opens, opens + length);
        let opened_at = early.map(|early| Timestamp((opens - early).max(0)));
        let round = Round { opened_at, ..planned };
        let order = |now| match phase(&round, Timestamp(now)) {
            RoundPhase::ToCome => 0,
            RoundPhase::Open => 1,
            RoundPhase::Closed => 2,
        };
        prop_assert!(order(now) <= order(now + 1));
        prop_assert_eq!(may_vote(&round, Timestamp(now)).is_ok(), opening(&round).contains(Timestamp(now)));
    }

    /// Rounds that follow each other without a gap leave no moment out and count none twice.
    #[test]
    fn adjacent_rounds_share_no_moment(first in 1_i64..50, second in 1_i64..50, now in 0_i64..100) {
        let rounds = [round(0, first), round(first, first + second)];
        let open = rounds.iter().filter(|round| phase(round, Timestamp(now)) == RoundPhase::Open).count();
        prop_assert_eq!(open, usize::from(now < first + second));
    }
}
