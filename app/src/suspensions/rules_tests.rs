use super::*;
use crate::consultations::model::ConsultationId;
use crate::suspensions::model::SuspensionId;
use uuid::Uuid;

fn moment(text: &str) -> Timestamp {
    Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
}

fn warsaw() -> TimeZone {
    TimeZone::get("Europe/Warsaw").unwrap()
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn suspension(ends_at: Option<Timestamp>, lifted_at: Option<Timestamp>) -> Suspension {
    Suspension {
        id: SuspensionId(Uuid::nil()),
        consultation: ConsultationId(Uuid::nil()),
        time_zone: "Europe/Warsaw".to_owned(),
        person: person(1),
        name: "Eve".to_owned(),
        rule: None,
        law: "Art. 1".to_owned(),
        explanation: String::new(),
        decided_by: "Maja".to_owned(),
        begun_at: Timestamp(0),
        ends_at,
        lifted_at,
    }
}

#[test]
fn the_last_day_counts_whole_by_the_clocks_of_the_consultation() {
    let now = moment("2026-11-22T08:00:00Z");
    let until = |day: &str| term(UNTIL_A_DAY, day, &warsaw(), now);
    assert_eq!(until("2026-12-05"), Ok(Some(moment("2026-12-05T23:00:00Z"))));
    assert_eq!(until("2026-11-22"), Ok(Some(moment("2026-11-22T23:00:00Z"))), "today ends with the day");
    assert_eq!(term(FOR_GOOD, "2026-12-05", &warsaw(), now), Ok(None), "the day belongs to the other choice");
}

#[test]
fn a_term_is_chosen_and_its_day_lies_ahead() {
    let now = moment("2026-11-22T08:00:00Z");
    let wrong = |choice: &str, day: &str| term(choice, day, &warsaw(), now).unwrap_err();
    assert_eq!(wrong("", "2026-12-05"), FieldError::new("term", ErrorCode::NotAChoice));
    assert_eq!(wrong(UNTIL_A_DAY, " "), FieldError::new("last_day", ErrorCode::Required));
    assert_eq!(wrong(UNTIL_A_DAY, "2026-11-21"), FieldError::new("last_day", ErrorCode::InThePast));
    assert_eq!(wrong(UNTIL_A_DAY, "2026-02-30").code, ErrorCode::NoSuchDay);
    assert_eq!(wrong(UNTIL_A_DAY, "9999-12-31").field, "last_day");
}

#[test]
fn nobody_suspends_themself_or_whoever_holds_an_office_here() {
    let nobody = Office { role: Role::Participant, moderates: false };
    assert_eq!(may_suspend(person(1), nobody, person(2)), Ok(()));
    assert_eq!(may_suspend(person(2), nobody, person(2)), Err(ErrorCode::OwnAccount));
    let moderator = Office { moderates: true, ..nobody };
    assert_eq!(may_suspend(person(1), moderator, person(2)), Err(ErrorCode::HoldsOffice));
    let administrator = Office { role: Role::Administrator, ..nobody };
    assert_eq!(may_suspend(person(1), administrator, person(2)), Err(ErrorCode::HoldsOffice));
}

#[test]
fn a_suspension_holds_to_its_end_and_not_a_moment_longer() {
    let ends = suspension(Some(Timestamp(10)), None);
    assert_eq!([9, 10].map(|at| ends.standing(Timestamp(at))), [Standing::InForce, Standing::Lapsed]);
    let for_good = suspension(None, None);
    assert_eq!(for_good.standing(Timestamp(i64::MAX)), Standing::InForce);
    let lifted = suspension(Some(Timestamp(10)), Some(Timestamp(5)));
    assert_eq!([6, 11].map(|at| lifted.standing(Timestamp(at))), [Standing::Lifted; 2]);
}

#[test]
fn only_what_holds_is_lifted_and_never_by_the_suspended_person() {
    let ends = suspension(Some(Timestamp(10)), None);
    assert_eq!(may_lift(&ends, person(2), Timestamp(9)), Ok(()));
    assert_eq!(may_lift(&ends, person(1), Timestamp(9)), Err(ErrorCode::OwnAccount));
    assert_eq!(may_lift(&ends, person(2), Timestamp(10)), Err(ErrorCode::ChangedMeanwhile));
    let lifted = suspension(None, Some(Timestamp(5)));
    assert_eq!(may_lift(&lifted, person(2), Timestamp(9)), Err(ErrorCode::ChangedMeanwhile));
}
