use super::*;
use crate::base::time::Interval;
use crate::consultations::model::{StageId, StageKind};
use uuid::Uuid;

fn stage(opens_at: i64, closes_at: i64, activity: ActivityKind) -> Stage {
    let interval = Interval { opens_at: Timestamp(opens_at), closes_at: Timestamp(closes_at) };
    Stage { id: StageId(Uuid::nil()), kind: StageKind::Test, interval, activities: vec![activity] }
}

#[test]
fn what_comes_at_the_deadline_itself_is_late_and_a_millisecond_before_is_not() {
    let stages =
        [stage(10, 20, ActivityKind::Remark), stage(30, 40, ActivityKind::Remark), stage(0, 99, ActivityKind::Vote)];
    assert_eq!(deadline(&stages), Some(Timestamp(40)));
    let at = |now| standing(&stages, Timestamp(now));
    assert_eq!(at(9), Standing::ToCome(Timestamp(10)));
    assert_eq!(at(10), Standing::Open(Timestamp(20)));
    assert_eq!(at(25), Standing::ToCome(Timestamp(30)), "a pause is none of the two");
    assert_eq!(at(39), Standing::Open(Timestamp(40)));
    assert_eq!(at(40), Standing::Late(Timestamp(40)));
    assert_eq!(standing(&stages[2..], Timestamp(5)), Standing::Closed);
    assert!(at(40).takes() && !at(25).takes());
}

#[test]
fn once_the_report_is_published_nothing_late_is_taken_that_could_get_no_answer() {
    let reported = |standing: Standing| standing.after_report(Some(Timestamp(50)));
    assert_eq!(reported(Standing::Late(Timestamp(40))), Standing::Reported(Timestamp(50)));
    assert!(!Standing::Reported(Timestamp(50)).takes());
    assert_eq!(Standing::Late(Timestamp(40)).after_report(None), Standing::Late(Timestamp(40)));
    for standing in [Standing::Open(Timestamp(60)), Standing::ToCome(Timestamp(60)), Standing::Closed] {
        assert_eq!(reported(standing), standing, "asked for once more, they are taken as ever");
    }
}

#[test]
fn a_letter_of_the_last_day_came_in_time_and_none_comes_tomorrow() {
    let zone = TimeZone::get("Europe/Warsaw").unwrap();
    let at = |typed: &str| moment(typed, &zone).unwrap();
    let now = at("2026-12-10T15:00");
    assert_eq!(received("10.12.2026", &zone, now), Ok(at("2026-12-10T00:00")));
    assert_eq!(received("2026-12-10", &zone, now), Ok(at("2026-12-10T00:00")));
    assert_eq!(received("10.12.2026 14.59", &zone, now), Ok(at("2026-12-10T14:59")));
    assert_eq!(received("10.12.2026 15.01", &zone, now), Err(ErrorCode::InTheFuture));
    assert_eq!(received("11.12.2026", &zone, now), Err(ErrorCode::InTheFuture));
    assert_eq!(received("", &zone, now), Err(ErrorCode::Required));
}

#[test]
fn whoever_is_anonymous_has_no_name_and_an_organisation_has_one() {
    let wrong = |submitter, name: &str| {
        let mut judge = Judge::default();
        sender(submitter, name, "", "", &mut judge);
        judge.0.first().map(|error| (error.field, error.code))
    };
    assert_eq!(wrong(Submitter::Anonymous, "Jan"), Some(("submitter", ErrorCode::NotAChoice)));
    assert_eq!(wrong(Submitter::Anonymous, ""), None);
    assert_eq!(wrong(Submitter::Organisation, " "), Some(("name", ErrorCode::Required)));
    assert_eq!(wrong(Submitter::Person, ""), None, "one may have said it on the telephone");
}

#[test]
fn nobody_chooses_a_voice_that_is_not_theirs() {
    let mine = OrganisationId(Uuid::from_u128(1));
    let others = OrganisationId(Uuid::from_u128(2));
    let chosen = |typed: &str| voice(typed, &[mine], true, false);
    assert_eq!(chosen("me"), Ok(Voice::Own));
    assert_eq!(chosen(&mine.to_string()), Ok(Voice::Organisation(mine)));
    assert_eq!(chosen(&others.to_string()), Err(ErrorCode::NotAMember));
    assert_eq!(chosen("nobody"), Err(ErrorCode::NotAChoice), "the consultation does not allow it");
    assert_eq!(voice("me", &[], false, true), Err(ErrorCode::NotAChoice));
    assert_eq!(voice("nobody", &[], false, true), Ok(Voice::Nobody));
}

fn tally(territory: u128, remarks: i64) -> Tally {
    Tally {
        channel: Channel::Web,
        submitter: Submitter::Person,
        territory_id: (territory > 0).then(|| TerritoryId(Uuid::from_u128(territory))),
        territory_name: (territory > 0).then(|| format!("Place {territory}")),
        remarks,
        late: 0,
        hidden: 0,
        waiting: 0,
    }
}

#[test]
fn few_remarks_of_a_commune_are_told_of_only_together_with_others() {
    let told = |counts: &[(u128, i64)]| {
        let tallies: Vec<Tally> = counts.iter().map(|(place, count)| tally(*place, *count)).collect();
        let by = by_commune(&tallies);
        (by.shown.iter().map(|(_, name, count)| (name.clone(), *count)).collect::<Vec<_>>(), by.together)
    };
    assert_eq!(told(&[(1, 40), (2, 12), (3, 9), (4, 3)]), (vec![("Place 1".into(), 40), ("Place 2".into(), 12)], 12));
    // The nine of one commune alone would be known to be its: the next one joins it.
    assert_eq!(told(&[(1, 40), (2, 12), (3, 9)]), (vec![("Place 1".into(), 40)], 21));
    assert_eq!(told(&[(1, 5)]), (vec![], 5));
    assert_eq!(told(&[(1, 30), (0, 2)]), (vec![], 32));
    assert_eq!(told(&[(1, 30), (2, 10)]), (vec![("Place 1".into(), 30), ("Place 2".into(), 10)], 0));
}
