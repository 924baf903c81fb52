use super::*;
use PositionState::{Accepted, Draft, InReview, Published, ToDo};

const MODERATOR: Hand = Hand { runs: true, wrote: false, as_published: false };
const WRITER: Hand = Hand { wrote: true, ..MODERATOR };
const EVALUATOR: Hand = Hand { runs: false, ..WRITER };

/// Every transition that is possible for somebody who runs the consultation and did not write the position.
const POSSIBLE: [(PositionState, Deed, PositionState); 11] = [
    (ToDo, Deed::Save, Draft),
    (ToDo, Deed::Review, InReview),
    (ToDo, Deed::Accept, Accepted),
    (Draft, Deed::Save, Draft),
    (Draft, Deed::Review, InReview),
    (Draft, Deed::Accept, Accepted),
    (InReview, Deed::Accept, Accepted),
    (InReview, Deed::GiveBack, Draft),
    (InReview, Deed::TakeBack, Draft),
    (Accepted, Deed::Reopen, Draft),
    (Published, Deed::Reopen, Draft),
];

#[test]
fn a_position_goes_only_the_ways_of_the_table() {
    for state in PositionState::ALL {
        for deed in Deed::ALL {
            let found = POSSIBLE.iter().find(|(from, by, _)| (*from, *by) == (state, deed)).map(|(_, _, to)| *to);
            let expected = found.ok_or(Refusal::WrongState);
            assert_eq!(after(state, deed, MODERATOR, false), expected, "{state:?} {deed:?}");
        }
    }
}

#[test]
fn no_deed_publishes_a_position_by_itself() {
    for state in PositionState::ALL {
        for deed in Deed::ALL {
            for hand in [MODERATOR, WRITER, EVALUATOR] {
                assert_ne!(after(state, deed, hand, false), Ok(Published), "{state:?} {deed:?}");
            }
        }
    }
}

#[test]
fn an_evaluator_writes_and_hands_over_but_decides_nothing() {
    for (state, deed, to) in POSSIBLE {
        let decides = matches!(deed, Deed::Accept | Deed::GiveBack | Deed::Reopen);
        let expected = if decides { Err(Refusal::NotTheirs) } else { Ok(to) };
        assert_eq!(after(state, deed, EVALUATOR, false), expected, "{state:?} {deed:?}");
        assert_eq!(after(state, deed, EVALUATOR, true), expected, "{state:?} {deed:?}");
    }
}

#[test]
fn where_a_second_reader_is_asked_for_nobody_accepts_their_own_words() {
    assert_eq!(after(InReview, Deed::Accept, WRITER, true), Err(Refusal::OwnWords));
    assert_eq!(after(InReview, Deed::Accept, WRITER, false), Ok(Accepted));
    assert_eq!(after(InReview, Deed::Accept, MODERATOR, true), Ok(Accepted));
    for state in [ToDo, Draft] {
        assert_eq!(after(state, Deed::Accept, MODERATOR, true), Err(Refusal::OwnWords), "it was in no review");
    }
}

#[test]
fn the_buttons_are_the_deeds_that_can_be_done() {
    assert_eq!(deeds(Draft, MODERATOR, false), [Deed::Save, Deed::Review, Deed::Accept]);
    assert_eq!(deeds(Draft, MODERATOR, true), [Deed::Save, Deed::Review]);
    assert_eq!(deeds(InReview, MODERATOR, true), [Deed::Accept, Deed::GiveBack, Deed::TakeBack]);
    assert_eq!(deeds(InReview, EVALUATOR, false), [Deed::TakeBack]);
    assert_eq!(deeds(Published, EVALUATOR, false), []);
    assert_eq!(deeds(Accepted, WRITER, true), [Deed::Reopen]);
}

#[test]
fn words_change_only_before_somebody_reads_them() {
    for state in PositionState::ALL {
        assert_eq!(is_open(state), after(state, Deed::Save, MODERATOR, false).is_ok(), "{state:?}");
    }
}

#[test]
fn a_draft_may_leave_open_what_a_position_must_say() {
    let judged = judge(("", "  ", ""), Deed::Save, false);
    assert_eq!(judged, Ok(Answer::default()));
    for deed in [Deed::Review, Deed::Accept] {
        let wrong = judge(("", " ", ""), deed, false).unwrap_err();
        let fields: Vec<&str> = wrong.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["disposition", "justification"]);
        let sound = judge(("partly", "The path is built.", ""), deed, false).unwrap();
        assert_eq!(sound.disposition, Some(Disposition::Partly));
    }
    let odd = judge(("maybe", "", ""), Deed::Save, false).unwrap_err();
    assert_eq!(odd[0].code, ErrorCode::NotAChoice);
}

#[test]
fn a_correction_says_why_and_a_first_answer_has_nothing_to_correct() {
    let wrong = judge(("taken", "Yes.", ""), Deed::Accept, true).unwrap_err();
    assert_eq!((wrong[0].field, wrong[0].code), ("note", ErrorCode::Required));
    assert!(judge(("taken", "Yes.", ""), Deed::Save, true).is_ok());
    assert_eq!(judge(("taken", "Yes.", "A slip."), Deed::Accept, true).unwrap().note, "A slip.");
    assert_eq!(judge(("taken", "Yes.", "A slip."), Deed::Accept, false).unwrap().note, "");
}

#[test]
fn a_passage_is_added_and_takes_nothing_away() {
    assert_eq!(with_passage("", "See chapter 2."), "See chapter 2.");
    assert_eq!(with_passage("Yes.\n", "See chapter 2."), "Yes.\n\nSee chapter 2.");
}

#[test]
fn every_deed_is_found_by_its_name() {
    for deed in Deed::ALL {
        assert_eq!(Deed::from_name(deed.name()), Some(deed));
    }
    assert_eq!(Deed::from_name("publish"), None);
}

/// Old records must be read for ever: whoever changes how a position is written finds this test.
#[test]
fn a_published_position_is_written_for_the_record_as_it_always_was() {
    assert_eq!(
        line((7, 2), "partly", "Because \"so\".\nAnd so.", ""),
        "{\"disposition\":\"partly\",\"justification\":\"Because \\\"so\\\".\\nAnd so.\",\"note\":\"\",\"number\":7,\"version\":2}\n"
    );
}

#[test]
fn whoever_waits_for_an_answer_learns_by_when_it_comes() {
    use crate::legal::model::Basis;
    use crate::legal::rules::Answers;
    use crate::legal::term::Term;
    use jiff::civil::date;
    let term = Term {
        announced_on: date(2026, 1, 1),
        text_on: None,
        first_day: date(2026, 1, 1),
        last_day: date(2026, 2, 10),
        closed_days: 0,
    };
    let facts = |basis, reported_on| Facts {
        basis,
        is_excused: false,
        term: Some(term),
        closes_at: Some(Timestamp(100)),
        listed: Vec::new(),
        answers: Answers { remarks: 2, answered: 1, reported_on },
        has_text: true,
        is_announced: true,
    };
    let due = date(2026, 3, 12);
    let at = |basis, reported, now, today| awaited(&facts(basis, reported), Timestamp(now), today);
    let law = Basis::StrategyPl;
    assert_eq!(at(law, None, 99, date(2026, 2, 10)), Awaited::StillTaken { until: Timestamp(100), due: Some(due) });
    assert_eq!(at(law, None, 100, due), Awaited::Due(Some(due)), "its last day is in time");
    assert_eq!(at(law, None, 100, date(2026, 3, 13)), Awaited::Overdue(due));
    assert_eq!(at(Basis::None, None, 100, date(2030, 1, 1)), Awaited::Due(None));
    let on = date(2026, 3, 1);
    assert_eq!(at(law, Some(on), 100, date(2026, 4, 1)), Awaited::Reported(on));
}
