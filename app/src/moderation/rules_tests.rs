use super::*;
use crate::accounts::model::{PersonKind, Role, SessionId, Verification};
use crate::base::i18n::Lang;
use crate::base::time::{Interval, Timestamp};
use crate::consultations::model::{Closure, ConsultationId, RoundId};
use uuid::Uuid;

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn moderator() -> Actor {
    Actor {
        person: person(1),
        session: SessionId(Uuid::nil()),
        name: "Tomasz".to_owned(),
        language: Lang::Pl,
        kind: PersonKind::Official,
        role: Role::Administrator,
        verification: Verification::Office,
        territory: None,
    }
}

fn content(kind: SubjectKind, standing: Standing) -> Content {
    Content {
        kind,
        id: Uuid::nil(),
        author: Some(person(2)),
        sender_name: None,
        author_name: Some("Ada".to_owned()),
        author_kind: Some(PersonKind::Resident),
        organisation_name: None,
        language: Lang::Pl,
        title: String::new(),
        body: String::new(),
        standing,
        version: 1,
        written_at: Timestamp(0),
        is_as_read: true,
        is_official: false,
        is_unshown: false,
    }
}

#[test]
fn whoever_merges_or_moves_explains_it_and_may_name_a_rule() {
    for kind in [DecisionKind::Merge, DecisionKind::Move] {
        let wrong: Vec<_> = verdict(kind, "", "", " ").unwrap_err().into_iter().map(|error| error.field).collect();
        assert_eq!(wrong, ["explanation"]);
        assert!(kind.takes() && verdict(kind, "", "", "Both say the same.").is_ok());
        assert!(verdict(kind, &Uuid::nil().to_string(), "", "Off the subject.").is_ok());
    }
}

#[test]
fn a_merger_is_undone_by_parting_and_a_move_by_moving_back() {
    let opposite = |kind, subject, standing| opposites(kind, &content(subject, standing));
    use DecisionKind::{Merge, Move, Part};
    assert_eq!(opposite(Merge, SubjectKind::Proposal, Standing::Published), [Part]);
    assert_eq!(opposite(Merge, SubjectKind::ActionLine, Standing::Withdrawn), [Part]);
    assert_eq!(opposite(Move, SubjectKind::Comment, Standing::Visible), [Move]);
    assert_eq!(opposite(Move, SubjectKind::ActionLine, Standing::Published), [Move]);
    assert!(opposite(Part, SubjectKind::Proposal, Standing::Published).is_empty());
}

#[test]
fn whoever_takes_something_from_an_author_names_a_rule_and_explains_it() {
    const TAKE: [DecisionKind; 5] =
        [DecisionKind::Hide, DecisionKind::Return, DecisionKind::Withdraw, DecisionKind::Suspend, DecisionKind::Ask];
    for kind in TAKE {
        let wrong: Vec<_> =
            verdict(kind, "", "", " ").unwrap_err().into_iter().map(|error| (error.field, error.code)).collect();
        assert_eq!(wrong, [("rule", ErrorCode::NotAChoice), ("explanation", ErrorCode::Required)]);
        assert!(verdict(kind, &Uuid::nil().to_string(), "", "Insults.").is_ok());
    }
    for kind in DecisionKind::ALL {
        if kind.explains() {
            continue;
        }
        assert_eq!(
            verdict(kind, "", "", ""),
            Ok(Verdict { kind, rule: None, law: String::new(), explanation: String::new() })
        );
    }
    assert_eq!(verdict(DecisionKind::Keep, "1", "", "").unwrap_err()[0].code, ErrorCode::NotAChoice);
}

#[test]
fn a_suspension_is_lifted_without_a_rule_and_never_without_reasons() {
    assert_eq!(verdict(DecisionKind::Lift, "", "", " ").unwrap_err()[0].field, "explanation");
    assert!(verdict(DecisionKind::Lift, "", "", "She apologised.").is_ok());
}

#[test]
fn whoever_reported_a_text_is_a_side() {
    assert!(may_decide_unless_reporter(true).unwrap_err().is(ErrorCode::OwnReport));
    assert!(may_decide_unless_reporter(false).is_ok());
}

#[test]
fn nobody_decides_about_their_own_text_not_even_an_administrator() {
    assert!(may_decide(Some(person(1)), &moderator()).unwrap_err().is(ErrorCode::OwnText));
    assert!(may_decide(Some(person(2)), &moderator()).is_ok());
    assert!(may_decide(None, &moderator()).is_ok());
}

#[test]
fn what_can_be_decided_depends_on_what_waits() {
    use DecisionKind::{Accept, Ask, Hide, Keep, Publish, Return};
    let choices = |content: &Content, has_reports| choices(content, has_reports, Request::None);
    let submitted = content(SubjectKind::Proposal, Standing::Submitted);
    assert_eq!(choices(&submitted, false), [Publish, Accept, Return]);
    let seen = content(SubjectKind::Comment, Standing::Visible);
    assert_eq!(choices(&seen, true), [Keep, Ask, Hide]);
    assert_eq!(choices(&seen, false), [Ask]);
    assert_eq!(choices(&content(SubjectKind::Comment, Standing::Withdrawn), true), [Keep]);
    assert_eq!(choices(&content(SubjectKind::Proposal, Standing::Accepted), true), [Keep]);
    assert_eq!(choices(&content(SubjectKind::Proposal, Standing::Published), false), [Accept, Ask]);
}

#[test]
fn what_waits_to_be_shown_is_let_pass_or_not_reported_or_not() {
    use DecisionKind::{Hide, Publish};
    for kind in [SubjectKind::Comment, SubjectKind::Remark] {
        for has_reports in [false, true] {
            for request in [Request::None, Request::Open, Request::Answered] {
                assert_eq!(choices(&content(kind, Standing::Waiting), has_reports, request), [Publish, Hide]);
            }
        }
    }
    assert!(!Standing::Waiting.is_public(), "nobody reports what they do not see");
}

#[test]
fn an_author_is_asked_for_one_change_at_a_time_and_another_decision_ends_it() {
    use DecisionKind::{Accept, Ask, Hide, Keep};
    let comment = content(SubjectKind::Comment, Standing::Visible);
    assert_eq!(choices(&comment, false, Request::Open), [Keep, Hide]);
    assert_eq!(choices(&comment, true, Request::Open), [Keep, Hide]);
    assert_eq!(choices(&comment, false, Request::Answered), [Keep, Ask, Hide]);
    let proposal = content(SubjectKind::Proposal, Standing::Published);
    assert_eq!(choices(&proposal, false, Request::Open), [Keep, Accept, Hide]);
    assert_eq!(choices(&proposal, false, Request::Answered), [Keep, Accept, Ask, Hide]);
    // Nobody changes a remark, and nobody is there to change what was imported.
    assert_eq!(choices(&content(SubjectKind::Remark, Standing::Visible), true, Request::None), [Keep, Hide]);
    assert_eq!(choices(&Content { author: None, ..comment }, false, Request::None), []);
    for standing in [Standing::Visible, Standing::Published, Standing::Hidden] {
        assert_eq!(opposites(Ask, &content(SubjectKind::Comment, standing)), [], "nothing was taken: {standing:?}");
    }
}

#[test]
fn what_the_organiser_published_whoever_wrote_it_withdraws() {
    let mine = |is_official, standing| Content {
        author: Some(person(1)),
        is_official,
        ..content(SubjectKind::ActionLine, standing)
    };
    let may = |kind, content: &Content| may_carry_out(kind, content, &moderator()).is_ok();
    assert!(may(DecisionKind::Withdraw, &mine(true, Standing::Published)));
    assert!(may(DecisionKind::Restore, &mine(true, Standing::Withdrawn)));
    assert!(!may(DecisionKind::Hide, &mine(true, Standing::Published)));
    assert!(!may(DecisionKind::Withdraw, &mine(false, Standing::Published)));
}

#[test]
fn a_decision_is_undone_by_another_as_long_as_the_text_stands_where_it_left_it() {
    use DecisionKind::{Accept, Hide, Keep, Publish, Reopen, Restore, Return, Withdraw};
    let comment = |kind, standing| opposites(kind, &content(SubjectKind::Comment, standing));
    assert_eq!(comment(Hide, Standing::Hidden), [Restore]);
    assert_eq!(comment(Hide, Standing::Visible), []);
    assert_eq!(comment(Keep, Standing::Visible), [Hide]);
    assert_eq!(comment(Restore, Standing::Visible), [Hide]);
    assert_eq!(comment(Keep, Standing::Withdrawn), []);
    assert_eq!(comment(Publish, Standing::Visible), [Hide]);
    assert_eq!(comment(Publish, Standing::Waiting), []);
    let proposal = |kind, standing| opposites(kind, &content(SubjectKind::Proposal, standing));
    assert_eq!(proposal(Publish, Standing::Published), [Reopen, Hide]);
    assert_eq!(proposal(Publish, Standing::Accepted), []);
    assert_eq!(proposal(Return, Standing::Returned), [Reopen]);
    assert_eq!(proposal(Return, Standing::Submitted), []);
    assert_eq!(proposal(Accept, Standing::Accepted), []);
    let line = |kind, standing| opposites(kind, &content(SubjectKind::ActionLine, standing));
    assert_eq!(line(Withdraw, Standing::Withdrawn), [Restore]);
    assert_eq!(line(Withdraw, Standing::Published), []);
}

#[test]
fn a_returned_proposal_that_its_author_writes_on_is_the_authors() {
    let written_on = Content { is_as_read: false, ..content(SubjectKind::Proposal, Standing::Returned) };
    assert_eq!(opposites(DecisionKind::Return, &written_on), []);
}

#[test]
fn a_receipt_can_be_read_over_the_telephone() {
    let id = crate::moderation::model::ReportId(Uuid::from_u128(0x0193_4c1a_7d2e_7b3f_8a1b_2c3d_7f3a_09c2));
    assert_eq!(id.receipt(), "7F3A-09C2");
}

/// Open from 10 to 20.
fn round() -> Round {
    Round {
        id: RoundId(Uuid::nil()),
        consultation: ConsultationId(Uuid::nil()),
        number: 1,
        planned: Interval { opens_at: Timestamp(10), closes_at: Timestamp(20) },
        opened_at: None,
        closure: None,
    }
}

#[test]
fn a_round_may_be_closed_from_its_opening_on_even_when_the_clock_was_not_there_at_its_end() {
    let closes = |now| may_close(&round(), 0, false, Timestamp(now));
    assert_eq!(closes(9), Err(ErrorCode::RoundNotOpen));
    assert_eq!([10, 19, 20, 90].map(closes), [Ok(()); 4]);
    let early = Round { opened_at: Some(Timestamp(5)), ..round() };
    assert_eq!(may_close(&early, 0, false, Timestamp(5)), Ok(()));
    assert_eq!(may_close(&round(), 3, true, Timestamp(9)), Err(ErrorCode::RoundNotOpen), "a reason opens nothing");
}

#[test]
fn an_undecided_item_holds_a_closing_until_a_reason_is_given() {
    assert_eq!(may_close(&round(), 1, false, Timestamp(15)), Err(ErrorCode::QueueNotEmpty));
    assert_eq!(may_close(&round(), 1, false, Timestamp(20)), Err(ErrorCode::QueueNotEmpty));
    assert_eq!(may_close(&round(), 1, true, Timestamp(15)), Ok(()));
}

#[test]
fn a_round_is_closed_once() {
    let closure = Closure { closed_at: Timestamp(12), closed_by: None, reason: String::new() };
    let closed = Round { closure: Some(closure), ..round() };
    for (undecided, reason_given) in [(0, false), (1, false), (1, true)] {
        assert_eq!(may_close(&closed, undecided, reason_given, Timestamp(15)), Err(ErrorCode::ClosedAlready));
    }
}

#[test]
fn a_decision_may_rest_on_the_law_and_then_says_on_which_provision() {
    let verdict = |law| verdict(DecisionKind::Hide, LAW, law, "It threatens somebody.");
    assert_eq!(verdict("Penal code, art. 190").unwrap().law, "Penal code, art. 190");
    assert_eq!(verdict(" ").unwrap_err(), [FieldError::new("law", ErrorCode::Required)]);
    let by_rule = super::verdict(DecisionKind::Hide, &Uuid::nil().to_string(), "Penal code", "Insults.");
    assert_eq!(by_rule.unwrap().law, "", "it rests on the rule");
}

#[test]
fn whoever_reports_a_breach_of_a_rule_says_of_which() {
    let wrong = |ground: &str, rule: &str, reason: &str| {
        complaint(ground, rule, reason).unwrap_err().into_iter().map(|error| error.field).collect::<Vec<_>>()
    };
    assert_eq!(wrong("", "", " "), ["ground", "reason"]);
    assert_eq!(wrong("rule", "", "Insults."), ["rule"]);
    let rule = Uuid::nil().to_string();
    assert_eq!(complaint("rule", &rule, "Insults.").unwrap().rule, rule.parse().ok());
    assert_eq!(complaint("spam", &rule, "Again.").unwrap().rule, None, "the rule belongs to another ground");
}

#[test]
fn who_is_late_is_told_by_how_many_days() {
    let due = due(Timestamp(0), 7);
    let day = |days: i64| Timestamp(0).plus_days(days);
    assert_eq!(days_late(due, day(7)), None);
    assert_eq!(days_late(due, day(7).plus_millis(1)), Some(1));
    assert_eq!(days_late(due, day(9)), Some(3));
}

#[test]
fn one_may_appeal_for_six_months_by_the_calendar_and_the_clocks_of_the_consultation() {
    let zone = TimeZone::get("Europe/Warsaw").unwrap();
    let moment = |text: &str| Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_millisecond());
    for (decided, until) in [
        // Both in winter time; and from winter into summer time.
        ("2026-12-15T11:00:00Z", "2027-06-15T22:00:00Z"),
        // A month that has no such day ends earlier: 31 August, then 28 February, in a leap year the 29th.
        ("2026-08-31T10:00:00Z", "2027-02-28T23:00:00Z"),
        ("2027-08-31T10:00:00Z", "2028-02-29T23:00:00Z"),
        // The last of a short month is not stretched to the last of a long one.
        ("2027-02-28T10:00:00Z", "2027-08-28T22:00:00Z"),
        // In Warsaw it is the next day already.
        ("2026-11-22T23:30:00Z", "2027-05-23T22:00:00Z"),
    ] {
        assert_eq!(appeal_until(moment(decided), &zone), moment(until), "{decided}");
    }
}
