//! Action lines: codes, ties, reasons, lists.

use super::*;
use crate::accounts::model::PersonId;
use crate::base::time::Interval;
use crate::consultations::model::{Closure, ConsultationId, RoundId};
use crate::proposals::model::{ActionLineId, AuthorKind};
use uuid::Uuid;

fn new_text() -> NewText {
    NewText {
        title: "Ławki w parku".to_owned(),
        summary: "Ławki co sto metrów.".to_owned(),
        body: "Ławki.".to_owned(),
        language: "pl".to_owned(),
        goals: vec![],
        territories: vec![],
    }
}

#[test]
fn a_code_can_stand_in_an_address_and_is_not_the_forms_own() {
    assert_eq!(code(" KD-01 "), Ok("KD-01".to_owned()));
    assert_eq!((code("new"), code("New")), (Err(ErrorCode::Taken), Err(ErrorCode::Taken)));
    for bad in ["a/b", "ó", "..", ".", "-a", "a b", "a?b", "%2e", "a\tb"] {
        assert_eq!(code(bad), Err(ErrorCode::NotACode), "{bad}");
    }
    assert_eq!(code(&"1".repeat(CODE_MAX + 1)), Err(ErrorCode::TooLong(CODE_MAX)));
}

#[test]
fn the_next_code_goes_on_counting_as_the_latest_line_does() {
    let next = |codes: &[&str]| next_code(&codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>());
    assert_eq!(next(&["L3", "L2", "L1"]).as_deref(), Some("L4"));
    assert_eq!(next(&["KD-09", "KD-01"]).as_deref(), Some("KD-10"), "noughts in front stay as they are");
    assert_eq!(next(&["L2", "l7", "KD-40"]).as_deref(), Some("L8"), "no number of the same letters is given twice");
    assert_eq!(next(&["park", "12"]).as_deref(), Some("13"), "a code without a number counts nothing");
    assert_eq!(next(&["park"]), None);
    assert_eq!(next(&[]), None);
    assert_eq!(next(&["L18446744073709551615"]), None, "after the last number comes none");
    assert_eq!(next(&["ABCDEFGHIJKLMNOPQRS9"]), None, "one that would be too long is not proposed");
}

#[test]
fn only_offered_goals_can_be_ticked_each_once() {
    let (known, unknown) = (GoalId(Uuid::from_u128(1)), GoalId(Uuid::from_u128(2)));
    let twice = NewText { goals: vec![known.to_string(), known.to_string()], ..new_text() };
    assert_eq!(line_text(&twice, &[known], &[]).unwrap().goals, [known]);
    let stranger = NewText { goals: vec![unknown.to_string()], ..new_text() };
    assert_eq!(line_text(&stranger, &[known], &[]).unwrap_err(), [FieldError::new("goals", ErrorCode::NotAChoice)]);
}

fn round(opens_at: i64, closes_at: i64) -> Round {
    Round {
        id: RoundId(Uuid::nil()),
        consultation: ConsultationId(Uuid::nil()),
        number: 1,
        planned: Interval { opens_at: Timestamp(opens_at), closes_at: Timestamp(closes_at) },
        opened_at: None,
        closure: None,
    }
}

#[test]
fn a_change_says_why_from_the_opening_of_the_first_round_on() {
    let rounds = [round(10, 20), round(30, 40)];
    assert!(!reason_is_needed(&rounds, Timestamp(9)));
    assert!(reason_is_needed(&rounds, Timestamp(10)));
    assert!(reason_is_needed(&rounds, Timestamp(25)), "between two rounds people have voted already");
    let closure =
        Some(Closure { closed_at: Timestamp(5), closed_by: Some(PersonId(Uuid::nil())), reason: String::new() });
    assert!(reason_is_needed(&[Round { closure, ..round(10, 20) }], Timestamp(6)));
    assert_eq!(change_reason("  ", true), Err(ErrorCode::ReasonRequired));
    assert_eq!(change_reason("", false), Ok(String::new()));
}

fn card(code: &str, published_at: i64) -> ActionLineCard {
    ActionLineCard {
        id: ActionLineId(Uuid::nil()),
        consultation_slug: "park".to_owned(),
        code: code.to_owned(),
        language: Lang::Pl,
        author_kind: AuthorKind::Official,
        organisation_name: None,
        is_heard: false,
        title: String::new(),
        summary: String::new(),
        published_at: Timestamp(published_at),
        is_withdrawn: false,
        has_mergers: false,
        comments: if code == "KD-10" { 5 } else { 0 },
        round: None,
        votes: Default::default(),
        goals: vec![],
        territories: vec![],
    }
}

fn codes(order: CardOrder) -> Vec<String> {
    let cards = vec![card("KD-10", 1), card("KD-2", 3), card("A1", 2)];
    arrange(cards, order).into_iter().map(|card| card.code).collect()
}

#[test]
fn lists_stand_by_code_by_time_or_by_comments() {
    assert_eq!(codes(CardOrder::Code), ["A1", "KD-2", "KD-10"]);
    assert_eq!(codes(CardOrder::Newest), ["KD-2", "A1", "KD-10"]);
    assert_eq!(codes(CardOrder::Discussed), ["KD-10", "A1", "KD-2"]);
    assert_eq!(CardOrder::from_name(Some("1; DROP")), CardOrder::Code);
}
