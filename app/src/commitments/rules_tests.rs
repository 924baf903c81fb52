use super::*;
use crate::accounts::model::PersonId;
use crate::base::time::Interval;
use crate::consultations::model::{ConsultationId, RoundId};
use crate::proposals::model::ActionLineId;
use uuid::Uuid;

const TODAY: &str = "2026-11-02";

fn typed(state: &str) -> Typed {
    let said = |text: &str| text.to_owned();
    Typed {
        version: 0,
        fields: TypedTerms {
            language: said("en"),
            state: said(state),
            unit: said("Office for Greenery"),
            starts: said("2026-11"),
            ends: said("2027"),
            funding: said("City budget"),
            amount: String::new(),
            progress: String::new(),
            progress_note: String::new(),
            note: said("The council agreed."),
        },
        milestones: vec![["Design".to_owned(), "2026-12".to_owned(), String::new()], Default::default()],
    }
}

fn at(state: CommitmentState) -> Commitment {
    let (terms, milestones) = judge(&typed("planned"), None, TODAY).unwrap();
    Commitment {
        line: ActionLineId(Uuid::nil()),
        version: 1,
        changed_by: PersonId(Uuid::nil()),
        changed_at: Timestamp(0),
        terms: Terms { state, ..terms },
        milestones,
    }
}

fn wrong(typed: &Typed, before: Option<&Commitment>) -> Vec<(&'static str, ErrorCode)> {
    let errors = judge(typed, before, TODAY).expect_err("something is wrong");
    errors.into_iter().map(|error| (error.field, error.code)).collect()
}

#[test]
fn a_commitment_follows_a_closed_round() {
    let planned = Interval { opens_at: Timestamp(10), closes_at: Timestamp(20) };
    let (id, consultation) = (RoundId(Uuid::nil()), ConsultationId(Uuid::nil()));
    let round = [Round { id, consultation, number: 1, planned, opened_at: None, closure: None }];
    let may = |state, now| may_take_on(state, &round, Timestamp(now));
    assert_eq!(may(ActionLineState::Published, 19), Err(ErrorCode::WrongState));
    assert_eq!(may(ActionLineState::Published, 20), Ok(()));
    assert_eq!(may(ActionLineState::Withdrawn, 20), Err(ErrorCode::LineWithdrawn));
    assert_eq!(may(ActionLineState::Hidden, 20), Err(ErrorCode::WrongState));
    assert_eq!(may_take_on(ActionLineState::Published, &[], Timestamp(20)), Err(ErrorCode::WrongState));
}

#[test]
fn what_is_new_is_not_late_and_what_is_done_is_not_planned_again() {
    assert!(judge(&typed("planned"), None, TODAY).is_ok());
    assert_eq!(wrong(&typed("delayed"), None), [("state", ErrorCode::NotAChoice)]);
    // A line that the city will not take up is answered with the reason.
    assert!(next(None).contains(&CommitmentState::Dropped));
    assert_eq!(wrong(&typed("planned"), Some(&at(CommitmentState::UnderWay))), [("state", ErrorCode::NotAChoice)]);
    assert_eq!(wrong(&typed("planned"), Some(&at(CommitmentState::Done))), [("state", ErrorCode::NotAChoice)]);
    assert!(judge(&typed("planned"), Some(&at(CommitmentState::Dropped)), TODAY).is_ok());
    for state in CommitmentState::ALL {
        assert!(next(Some(state)).contains(&state), "other things than the state may change");
    }
}

#[test]
fn whoever_is_late_or_gives_up_says_why() {
    let before = at(CommitmentState::UnderWay);
    for state in ["delayed", "dropped"] {
        let mut silent = typed(state);
        silent.fields.note = " ".to_owned();
        assert_eq!(wrong(&silent, Some(&before)), [("note", ErrorCode::ReasonRequired)]);
    }
    let mut silent = typed("under_way");
    silent.fields.note = String::new();
    assert_eq!(wrong(&silent, Some(&before)), [("note", ErrorCode::Required)]);
}

#[test]
fn a_percentage_says_how_it_was_found_and_else_milestones_are_counted() {
    let mut given = typed("planned");
    given.fields.progress = "40 %".to_owned();
    assert_eq!(wrong(&given, None), [("progress_note", ErrorCode::Required)]);
    given.fields.progress_note = "Two of five kilometres.".to_owned();
    assert_eq!(judge(&given, None, TODAY).unwrap().0.progress, Some(40));
    for no_number in ["101", "%", "%%%", "40 %%"] {
        given.fields.progress = no_number.to_owned();
        assert_eq!(wrong(&given, None), [("progress", ErrorCode::NotANumber)], "{no_number}");
    }
    let mut counted = at(CommitmentState::Planned);
    assert_eq!(progress(&counted), Some(Progress::Counted(0, 1)));
    counted.terms.progress = Some(40);
    assert_eq!(progress(&counted), Some(Progress::Given(40)));
}

#[test]
fn a_milestone_has_a_name_and_a_day_and_is_not_reached_tomorrow() {
    let mut rows = typed("planned");
    rows.milestones = vec![Default::default(), [String::new(), "soon".to_owned(), "2026-11-03".to_owned()]];
    assert_eq!(
        wrong(&rows, None),
        [("milestone_2", ErrorCode::Required), ("due_2", ErrorCode::NotADay), ("reached_2", ErrorCode::InTheFuture)]
    );
    let mut done = typed("done");
    assert_eq!(wrong(&done, None), [("state", ErrorCode::MilestonesLeft)]);
    done.milestones[0][2] = TODAY.to_owned();
    assert_eq!(judge(&done, None, TODAY).unwrap().1.len(), 1, "the empty row is none");
}

#[test]
fn a_form_with_more_milestones_than_ours_offers_is_none_of_ours() {
    let read = |rows: usize| {
        let single =
            "version=0&language=en&state=planned&unit=u&starts=&ends=&funding=&amount=&progress=&progress_note=&note=n";
        let rows: Vec<String> =
            (1..=rows).map(|row| format!("&milestone_{row}=m&due_{row}=2027&reached_{row}=")).collect();
        Typed::read(serde_html_form::from_str(&format!("{single}{}", rows.concat())).unwrap())
    };
    assert_eq!(read(MILESTONES).unwrap().milestones.len(), MILESTONES);
    assert!(matches!(read(MILESTONES + 1), Err(AppError::Unreadable)));
}

#[test]
fn a_commitment_does_not_end_before_it_starts() {
    let mut backwards = typed("planned");
    backwards.fields.ends = "2026-10".to_owned();
    assert_eq!(wrong(&backwards, None), [("ends", ErrorCode::EndsBeforeStart)]);
    (backwards.fields.starts, backwards.fields.ends) = ("12.2026".to_owned(), "30.11.2026".to_owned());
    assert_eq!(wrong(&backwards, None), [("ends", ErrorCode::EndsBeforeStart)]);
    backwards.fields.ends = "31.11.2027".to_owned();
    assert_eq!(wrong(&backwards, None), [("ends", ErrorCode::NoSuchDay)]);
    backwards.fields.ends = "31.01.2027".to_owned();
    let (terms, _) = judge(&backwards, None, TODAY).unwrap();
    assert_eq!((terms.starts.as_str(), terms.ends.as_str()), ("2026-12", "2027-01-31"));
}

#[test]
fn faults_are_told_in_the_order_of_the_form() {
    let mut wrong_all_over = typed("done");
    wrong_all_over.fields.unit = String::new();
    wrong_all_over.fields.starts = "soon".to_owned();
    wrong_all_over.fields.progress = "half".to_owned();
    wrong_all_over.fields.note = String::new();
    wrong_all_over.fields.language = "xx".to_owned();
    wrong_all_over.milestones.push([String::new(), "2026".to_owned(), String::new()]);
    let fields: Vec<&str> = wrong(&wrong_all_over, None).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["state", "unit", "starts", "milestone_3", "progress", "progress_note", "note", "language"]);
}
