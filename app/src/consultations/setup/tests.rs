use super::*;
use crate::base::i18n::Lang;
use crate::base::time::Interval;
use crate::consultations::model::{ActivityKind, Closure, ConsultationId, Influence, RoundId, StageKind};
use crate::strategy::model::{GoalId, GoalKind, GoalRef, StrategyId};
use crate::strategy::texts::Texts;
use jiff::tz::TimeZone;
use uuid::Uuid;

fn warsaw() -> TimeZone {
    TimeZone::get("Europe/Warsaw").unwrap()
}

fn form(body: &str) -> DescriptionForm {
    let texts =
        ["title", "summary", "purpose"].map(|name| Lang::ALL.map(|lang| format!("{name}_{}", lang.code()))).concat();
    let missing =
        texts.iter().filter(|name| !body.contains(name.as_str())).map(|name| format!("&{name}=")).collect::<String>();
    serde_html_form::from_str(&format!("{body}{missing}")).unwrap()
}

fn codes(errors: &[FieldError]) -> Vec<(&'static str, ErrorCode)> {
    errors.iter().map(|error| (error.field, error.code)).collect()
}

#[test]
fn what_may_follow_is_named_and_nothing_else() {
    assert_eq!(advises(0, 0, 0), [Advice::Round, Advice::Goals, Advice::Moderators]);
    assert_eq!(advises(1, 0, 2), [Advice::Goals]);
    assert_eq!(advises(1, 1, 1), []);
}

#[test]
fn a_title_in_one_language_is_enough() {
    let judged =
        describe(&form("title_lt=Miestas&organiser=Vilnius&strategy=&influence=consult&time_zone=Europe/Vilnius"), &[])
            .unwrap();
    assert_eq!(judged.influence, Influence::Consult);
    assert_eq!(judged.texts.title.pick(Lang::Pl, Lang::Pl).map(|said| said.lang), Some(Lang::Lt));
    assert!(!judged.running_tallies);
}

#[test]
fn a_consultation_without_a_name_goes_by_its_address() {
    let mut texts = ConsultationTexts::default();
    assert_eq!(texts.title_for(Lang::Pl, Lang::En, "start"), "start");
    texts.title =
        [(Lang::En, "Where to begin".to_owned()), (Lang::Lt, "Nuo ko pradėti".to_owned())].into_iter().collect();
    assert_eq!(texts.title_for(Lang::Lt, Lang::En, "start"), "Nuo ko pradėti");
    assert_eq!(texts.title_for(Lang::Pl, Lang::En, "start"), "Where to begin");
}

#[test]
fn all_that_is_wrong_with_a_description_is_said_at_once() {
    let errors = describe(&form("organiser=&strategy=x&goals=x&influence=rule&time_zone=Mars"), &[]).unwrap_err();
    let expected = [
        ("title_en", ErrorCode::Required),
        ("organiser", ErrorCode::Required),
        ("influence", ErrorCode::NotAChoice),
        ("goals", ErrorCode::NotAChoice),
        ("strategy", ErrorCode::NotAChoice),
        ("time_zone", ErrorCode::NotATimeZone),
    ];
    assert_eq!(codes(&errors), expected);
}

#[test]
fn a_slug_fits_an_address() {
    assert_eq!(slug(" goal-v-2030 "), Ok("goal-v-2030".to_owned()));
    for odd in ["Goal", "cel żółty", "a--b", "-a", "a-", "a/b", "a_b"] {
        assert_eq!(slug(odd), Err(ErrorCode::NotASlug), "{odd}");
    }
    assert_eq!(slug("new"), Err(ErrorCode::Taken));
    assert_eq!(slug(""), Err(ErrorCode::Required));
}

fn planned(fields: &[(&str, &str)]) -> Result<Vec<PlannedStage>, Vec<FieldError>> {
    let value = |name: &str| fields.iter().find(|field| field.0 == name).map_or("", |field| field.1);
    let times = StageKind::ALL.map(|kind| {
        let names = super::fields(kind);
        format!("&{0}={1}&{2}={3}", names.opens, value(names.opens), names.closes, value(names.closes))
    });
    let activities: String = fields
        .iter()
        .filter(|field| field.0.ends_with("activities"))
        .map(|(name, value)| format!("&{name}={value}"))
        .collect();
    let form: StagesForm = serde_html_form::from_str(&format!("version=1{}{activities}", times.concat())).unwrap();
    stages(&form, &warsaw())
}

#[test]
fn a_stage_without_times_is_not_held_and_stages_may_overlap() {
    let stages = planned(&[
        ("ideate_opens", "2026-11-01T08:00"),
        ("ideate_closes", "2026-12-01T16:00"),
        ("test_opens", "2026-11-20T08:00"),
        ("test_closes", "2026-12-20T16:00"),
        ("test_activities", "vote"),
        ("test_activities", "comment"),
    ])
    .unwrap();
    assert_eq!(stages.iter().map(|stage| stage.kind).collect::<Vec<_>>(), [StageKind::Ideate, StageKind::Test]);
    assert_eq!(stages[1].activities, [ActivityKind::Vote, ActivityKind::Comment]);
}

#[test]
fn each_wrong_time_of_a_stage_is_said_at_its_field() {
    let errors = planned(&[
        ("empathise_opens", "2026-11-01T08:00"),
        ("define_opens", "2026-11-05T08:00"),
        ("define_closes", "2026-11-05T08:00"),
        ("ideate_opens", "2026-12-01T08:00"),
        ("ideate_closes", "2026-12-02T08:00"),
        ("test_opens", "2026-11-20T08:00"),
        ("test_closes", "2026-12-20T16:00"),
        ("prototype_activities", "vote"),
    ])
    .unwrap_err();
    let expected = [
        ("empathise_closes", ErrorCode::Required),
        ("define_closes", ErrorCode::EndsBeforeStart),
        ("prototype_opens", ErrorCode::Required),
        ("prototype_closes", ErrorCode::Required),
        ("test_opens", ErrorCode::OutOfOrder),
    ];
    assert_eq!(codes(&errors), expected);
}

fn round(opens_at: Timestamp, closes_at: Timestamp) -> Round {
    Round {
        id: RoundId(Uuid::nil()),
        consultation: ConsultationId(Uuid::nil()),
        number: 1,
        planned: Interval { opens_at, closes_at },
        opened_at: None,
        closure: None,
    }
}

#[test]
fn a_round_lies_ahead_and_beside_the_others() {
    let moment = |text| super::super::calendar::moment(text, &warsaw()).unwrap();
    let judge = |opens: &str, closes: &str| {
        let others = [round(moment("2026-11-10T08:00"), moment("2026-11-20T16:00"))];
        let form = RoundForm { version: None, opens: opens.to_owned(), closes: closes.to_owned() };
        round_times(&form, &warsaw(), &others, moment("2026-11-02T09:00")).map_err(|errors| codes(&errors))
    };
    assert!(judge("2026-11-20T16:00", "2026-12-01T16:00").is_ok());
    assert!(judge("2026-11-03T08:00", "2026-11-10T08:00").is_ok());
    assert_eq!(judge("2026-11-20T15:59", "2026-12-01T16:00"), Err(vec![("opens", ErrorCode::Overlaps)]));
    assert_eq!(judge("2026-11-01T08:00", "2026-11-03T08:00"), Err(vec![("opens", ErrorCode::InThePast)]));
    assert_eq!(judge("2026-12-02T08:00", "2026-12-01T08:00"), Err(vec![("closes", ErrorCode::EndsBeforeStart)]));
    assert_eq!(
        judge("2027-03-28T02:30", "x"),
        Err(vec![("opens", ErrorCode::NoSuchTime), ("closes", ErrorCode::NotADate)])
    );
}

#[test]
fn a_round_that_was_closed_early_leaves_the_rest_of_its_time_to_others() {
    let moment = |text| super::super::calendar::moment(text, &warsaw()).unwrap();
    let closure = Closure { closed_at: moment("2026-11-12T12:00"), closed_by: None, reason: String::new() };
    let closed = Round { closure: Some(closure), ..round(moment("2026-11-10T08:00"), moment("2026-11-20T16:00")) };
    let judge = |opens: &str| {
        let form = RoundForm { version: None, opens: opens.to_owned(), closes: "2026-11-18T16:00".to_owned() };
        let others = [closed.clone()];
        round_times(&form, &warsaw(), &others, moment("2026-11-11T09:00")).map_err(|errors| codes(&errors))
    };
    assert!(judge("2026-11-12T12:00").is_ok());
    assert_eq!(judge("2026-11-12T11:59"), Err(vec![("opens", ErrorCode::Overlaps)]));
}

#[test]
fn of_goals_that_do_not_belong_to_the_strategy_the_goals_are_to_be_mended() {
    let goal = |number: u128, strategy: u128| GoalRef {
        id: GoalId(Uuid::from_u128(number)),
        strategy: StrategyId(Uuid::from_u128(strategy)),
        slug: String::new(),
        language: Lang::Pl,
        code: "V".to_owned(),
        kind: GoalKind::Specific,
        title: Texts::default(),
    };
    let typed = |goals: &[u128]| {
        let goals: String = goals.iter().map(|number| format!("&goals={}", Uuid::from_u128(*number))).collect();
        let strategy = Uuid::from_u128(7);
        let usual = "title_lt=Miestas&organiser=Vilnius&influence=consult&time_zone=Europe/Vilnius";
        describe(&form(&format!("{usual}&strategy={strategy}{goals}")), &[goal(1, 7), goal(2, 8)])
    };
    assert!(typed(&[1]).is_ok());
    assert_eq!(codes(&typed(&[1, 2]).unwrap_err()), [("goals", ErrorCode::NotAChoice)]);
}

#[test]
fn a_draft_says_all_that_it_lacks() {
    let over = [round(Timestamp(0), Timestamp(10))];
    let lacking = lacks(&ConsultationTexts::default(), &[], &over, &[], Timestamp(10));
    let fields: Vec<_> = lacking.iter().map(|error| error.field).collect();
    assert_eq!(fields, ["title", "purpose", "stages", "rules", "rounds"]);
}
