use super::*;
use crate::base::i18n::Lang;
use crate::base::time::Interval;
use crate::consultations::model::{Closure, ConsultationId, RoundId};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn text(kind: Kind, number: u128) -> Text {
    Text {
        kind,
        id: id(number),
        consultation: ConsultationId(id(100)),
        slug: "goal-v".to_owned(),
        code: (kind == Kind::ActionLine).then(|| number.to_string()),
        title: "Trees".to_owned(),
        language: Lang::En,
        author: None,
        is_official: false,
        is_open: true,
        is_public: true,
        into: None,
    }
}

fn merged(subject: u128, into: u128) -> Merged {
    Merged {
        subject: id(subject),
        code: None,
        title: String::new(),
        language: Lang::En,
        is_readable: true,
        author_name: None,
        organisation_name: None,
        comments: 0,
        into: id(into),
        into_code: None,
        into_title: String::new(),
        into_language: Lang::En,
        into_is_readable: true,
        explanation: String::new(),
        merged_at: Timestamp(0),
    }
}

#[test]
fn a_text_is_merged_into_another_public_one_of_its_kind_and_consultation() {
    for kind in Kind::ALL {
        let (one, other) = (text(kind, 1), text(kind, 2));
        let may = |one: &Text, kept: Option<&Text>| may_merge(one, kept, Course::Running, false);
        assert_eq!(may(&one, Some(&other)), Ok(()));
        assert_eq!(may_merge(&one, Some(&other), Course::ToCome, false), Ok(()));
        assert_eq!(may(&one, None), Err(ErrorCode::NoSuchText));
        let of_other_kind = text(if kind == Kind::Proposal { Kind::ActionLine } else { Kind::Proposal }, 2);
        assert_eq!(may(&one, Some(&of_other_kind)), Err(ErrorCode::NoSuchText));
        let elsewhere = Text { consultation: ConsultationId(id(101)), ..other.clone() };
        assert_eq!(may(&one, Some(&elsewhere)), Err(ErrorCode::OtherConsultation));
        assert_eq!(may(&one, Some(&one)), Err(ErrorCode::SameText));
        let gone = Text { into: Some(id(3)), is_public: false, ..other.clone() };
        assert_eq!(may(&one, Some(&gone)), Err(ErrorCode::TargetMerged));
        let hidden = Text { is_public: false, ..other.clone() };
        assert_eq!(may(&one, Some(&hidden)), Err(ErrorCode::TargetNotPublic));
        // A proposal that became an action line is public and done with: it keeps, and is not merged.
        let accepted = Text { is_open: false, ..other };
        assert_eq!(may(&one, Some(&accepted)), Ok(()));
        assert_eq!(may(&accepted, Some(&one)), Err(ErrorCode::NotPublic));
    }
}

#[test]
fn what_is_merged_or_over_is_merged_no_more() {
    let (one, other) = (text(Kind::Proposal, 1), text(Kind::Proposal, 2));
    let again = Text { into: Some(id(3)), ..one.clone() };
    assert_eq!(may_merge(&again, Some(&other), Course::Running, false), Err(ErrorCode::Merged));
    assert_eq!(may_merge(&one, Some(&other), Course::Over, false), Err(ErrorCode::ConsultationOver));
}

#[test]
fn action_lines_are_neither_merged_nor_parted_while_people_vote_but_proposals_are() {
    let may = |kind| may_merge(&text(kind, 1), Some(&text(kind, 2)), Course::Running, true);
    assert_eq!(may(Kind::ActionLine), Err(ErrorCode::VotedOn));
    assert_eq!(may(Kind::Proposal), Ok(()));
    assert_eq!(may_part(Kind::ActionLine, true), Err(ErrorCode::VotedOn));
    assert_eq!((may_part(Kind::ActionLine, false), may_part(Kind::Proposal, true)), (Ok(()), Ok(())));
}

#[test]
fn what_was_voted_stands_still_until_its_result_is_frozen() {
    let planned = Interval { opens_at: Timestamp(10), closes_at: Timestamp(20) };
    let mut round = Round {
        id: RoundId(id(1)),
        consultation: ConsultationId(id(100)),
        number: 1,
        planned,
        opened_at: None,
        closure: None,
    };
    let at = |round: &Round, now| is_voted_on(std::slice::from_ref(round), Timestamp(now));
    assert_eq!((at(&round, 9), at(&round, 10), at(&round, 19), at(&round, 20)), (false, true, true, true));
    round.closure = Some(Closure { closed_at: Timestamp(20), closed_by: None, reason: String::new() });
    assert_eq!((at(&round, 20), is_voted_on(&[], Timestamp(15))), (false, false));
}

#[test]
fn a_chain_is_followed_to_its_end_and_gathered_from_there() {
    let all = [merged(1, 2), merged(2, 3), merged(4, 3)];
    let subjects = |found: Vec<&Merged>| found.iter().map(|merged| merged.subject.as_u128()).collect::<Vec<_>>();
    assert_eq!(subjects(way(&all, id(1))), [1, 2]);
    assert_eq!(subjects(way(&all, id(3))), Vec::<u128>::new());
    assert_eq!(subjects(here(&all, id(3))), [2, 4, 1]);
    assert_eq!(subjects(here(&all, id(2))), [1]);
    // Whatever the database holds, nothing runs for ever.
    let circle = [merged(1, 2), merged(2, 1)];
    assert_eq!((way(&circle, id(1)).len(), here(&circle, id(1)).len()), (2, 1));
}

#[test]
fn titles_are_alike_by_their_long_words_and_found_by_parts_of_any() {
    assert_eq!(alike("Trees at bus stops", "More trees at the stops"), 2);
    assert_eq!(alike("Ławki w parku", "ŁAWKI przy parku"), 2);
    assert_eq!(alike("At the bus", "At the bus"), 0, "short words say nothing");
    assert!(is_found("KD-07 Ławki w parku", "ław kd") && is_found("Trees", " "));
    assert!(!is_found("Trees", "tree bench"));
}
