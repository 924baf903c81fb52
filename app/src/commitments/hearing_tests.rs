//! Counting what was said, over a tree of goals.

use super::*;
use crate::base::time::Timestamp;
use crate::strategy::file;
use crate::voting::snapshot::{Comments, GoalKey, GoalResult};
use crate::voting::store::Frozen;
use std::sync::Arc;
use uuid::Uuid;

/// A strategy with V, and under it V.1 and V.2.
fn document() -> StrategyDocument {
    let goal = |code: &str, more: &str| format!("[[goals]]\ncode = \"{code}\"\n{more}\ntitle.pl = \"Cel\"\n");
    let below = "kind = \"operational\"\nparent = \"V\"";
    let text = format!(
        "format = 1\n[strategy]\nslug = \"s\"\nlanguage = \"pl\"\ntitle.pl = \"S\"\nhorizon = \"2030\"\n{}{}{}",
        goal("V", "kind = \"strategic\""),
        goal("V.1", below),
        goal("V.2", below),
    );
    file::parse(&text).unwrap()
}

fn line(number: u128, goal: &str, consultation: u128, comments: i64) -> LineUnder {
    LineUnder {
        goal: goal.to_owned(),
        consultation: ConsultationId(Uuid::from_u128(consultation)),
        code: format!("KD-{number}"),
        comments,
    }
}

fn told(consultation: u128, goals: &[(&str, i64, i64)]) -> Told {
    let result = |&(code, participants, support): &(&str, i64, i64)| GoalResult {
        goal: GoalKey { strategy: "s".to_owned(), code: code.to_owned() },
        is_strategic: false,
        title: Default::default(),
        action_lines: Vec::new(),
        votes: Counts { support, neutral: 0, against: participants - support },
        participants,
        comments: Comments::default(),
    };
    Told {
        consultation: ConsultationId(Uuid::from_u128(consultation)),
        slug: format!("c-{consultation}"),
        round: 1,
        result: Arc::new(Frozen {
            closed_at: Timestamp(0),
            goals: goals.iter().map(result).collect(),
            votes: HashMap::new(),
        }),
    }
}

#[test]
fn a_line_that_serves_two_goals_counts_once_for_the_goal_above_them() {
    let hearing = Hearing::count(
        &document(),
        &[line(1, "V.1", 1, 3), line(1, "V.2", 1, 3), line(2, "V.2", 2, 1)],
        &[],
        Vec::new(),
    );
    let lines = ["V", "V.1", "V.2"].map(|goal| (hearing.about(goal).lines, hearing.about(goal).comments));
    assert_eq!(lines, [(2, 4), (1, 3), (2, 4)]);
    assert_eq!(hearing.in_consultation(ConsultationId(Uuid::from_u128(2)), "V.1"), None);
    assert_eq!(hearing.in_consultation(ConsultationId(Uuid::from_u128(2)), "V").unwrap().lines, 1);
}

#[test]
fn voices_are_those_of_the_frozen_results_and_never_added_up_over_goals() {
    let told = vec![told(1, &[("V", 10, 6), ("V.1", 7, 5), ("V.2", 8, 4)]), told(2, &[("V", 2, 2), ("V.2", 2, 2)])];
    let hearing = Hearing::count(&document(), &[line(1, "V.1", 1, 0)], &[], told);
    assert_eq!(["V", "V.1", "V.2"].map(|goal| hearing.about(goal).voices), [12, 7, 10]);
    assert_eq!(hearing.about("V").support(), Some(8.0 / 12.0));
    assert!(hearing.about("V.3").is_silent() && hearing.about("V.3").support().is_none());
}

#[test]
fn of_each_goal_the_last_round_is_told_in_which_it_got_votes() {
    let consultation = ConsultationId(Uuid::from_u128(1));
    let first = told(1, &[("V", 10, 6), ("V.1", 7, 5), ("V.2", 0, 0)]);
    let second = Told { round: 2, ..told(1, &[("V", 3, 1), ("V.1", 0, 0), ("V.2", 3, 1)]) };
    let third = Told { round: 3, ..told(1, &[("V", 0, 0), ("V.1", 0, 0), ("V.2", 0, 0)]) };
    let hearing = Hearing::count(&document(), &[line(1, "V.1", 1, 0)], &[], vec![first, second, third]);
    let heard = |goal: &str| (hearing.about(goal).voices, hearing.told_of(consultation, goal).map(|told| told.round));
    assert_eq!(["V", "V.1", "V.2"].map(heard), [(3, Some(2)), (7, Some(1)), (3, Some(2))]);
    assert_eq!(heard("V.3"), (0, Some(3)), "of what no result names, the last round says so");
    let results: Vec<i64> = hearing.results("s", "V.1").map(|(told, _)| told.round).collect();
    assert_eq!(results, [1]);
}

#[test]
fn what_was_taken_on_counts_for_every_goal_above_and_what_was_dropped_for_none() {
    let state = |number: u128, state| StateOf {
        consultation: ConsultationId(Uuid::from_u128(1)),
        code: format!("KD-{number}"),
        state,
    };
    let states =
        [state(1, CommitmentState::Done), state(2, CommitmentState::Delayed), state(3, CommitmentState::Dropped)];
    let lines = [line(1, "V.1", 1, 0), line(2, "V.2", 1, 0), line(3, "V.2", 1, 0), line(4, "V.2", 1, 0)];
    let hearing = Hearing::count(&document(), &lines, &states, Vec::new());
    let progress = ["V", "V.1", "V.2"].map(|goal| (hearing.about(goal).commitments, hearing.about(goal).done));
    assert_eq!(progress, [(2, 1), (1, 1), (1, 0)]);
}
