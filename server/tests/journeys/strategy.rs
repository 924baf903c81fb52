//! Loading strategies, and reading them.

#[path = "strategy/bad_files.rs"]
mod bad_files;
#[path = "strategy/drawing.rs"]
mod drawing;
#[path = "strategy/facts.rs"]
mod facts;
#[path = "strategy/goal.rs"]
pub mod goal;
#[path = "strategy/in_use.rs"]
mod in_use;
#[path = "strategy/second_city.rs"]
mod second_city;
#[path = "strategy/showing.rs"]
mod showing;
#[path = "strategy/sources.rs"]
mod sources;

use crate::support::{TestApp, on_both_databases};
use app::base::db::{Tx, execute, scalars};
use app::base::error::{AppError, AppResult};
use app::meetings::actions::follow;
use app::strategy::actions::{ImportError, Imported, Published, import, import_telling, obstacles, publish, quietly};
use app::strategy::document::StrategyDocument;
use app::strategy::in_use::InUse;
use app::strategy::model::GoalId;
use app::strategy::{file, store};
use std::time::Duration;
use tokio::sync::oneshot;

/// The file of Goal V.
pub const GOAL_V: &str = include_str!("../../demo/krakow-2030-goal-v.toml");
/// The file of the Kraków Metropolis.
pub const METROPOLIS: &str = include_str!("../../demo/krakow-metropolis-2030.toml");

/// Loads a strategy from a file's text.
pub async fn load(app: &TestApp, text: &str) -> Imported {
    let document = file::parse(text).expect("a sound file");
    let herald = async |tx: &mut Tx, published: &Published| follow(tx, &app.site, published).await;
    let tell = |_, _| {};
    import_telling(&app.site, &document, &tell, herald).await.expect("it loads")
}

/// Publishes a strategy from a file's text, and does something else while that is under way: it begins when everything is
/// written and ends before it holds.
pub async fn load_meanwhile<T>(app: &TestApp, text: &str, deed: impl Future<Output = T>) -> T {
    let document = file::parse(text).expect("a sound file");
    let (tell, told) = oneshot::channel();
    let publishing = async {
        let done: AppResult<()> = app
            .site
            .db
            .write(async |tx| {
                let herald = async |tx: &mut Tx, published: &Published| follow(tx, &app.site, published).await;
                publish(tx, &app.site.chance, &document, (None, ""), (&|_, _| {}, herald), &mut Vec::new()).await?;
                tell.send(()).expect("somebody waits for it");
                tokio::time::sleep(Duration::from_millis(300)).await;
                Ok(())
            })
            .await;
        done.expect("it is published");
    };
    let meanwhile = async {
        told.await.expect("it is written");
        deed.await
    };
    tokio::join!(publishing, meanwhile).1
}

async fn stored(app: &TestApp, slug: &str) -> StrategyDocument {
    (*store::document(&app.site.db, slug).await.expect("the database answers").expect("it was loaded")).clone()
}

/// Everything that a change could touch, counted.
async fn counts(app: &TestApp) -> Vec<i64> {
    scalars!(
        app.site.db,
        i64,
        "SELECT COUNT(*) FROM goals UNION ALL SELECT COUNT(*) FROM strategy_versions
         UNION ALL SELECT COUNT(*) FROM strategy_texts UNION ALL SELECT COUNT(*) FROM territories"
    )
    .expect("the tables can be counted")
}

on_both_databases! {
    async fn a_strategy_is_stored_as_its_file_says(app: TestApp) {
        assert_eq!(load(&app, METROPOLIS).await, Imported::Created);
        assert_eq!(load(&app, GOAL_V).await, Imported::Created);
        assert_eq!(stored(&app, "krakow-2030").await, file::parse(GOAL_V).unwrap());
        assert_eq!(stored(&app, "metropolia-krakowska-2030").await, file::parse(METROPOLIS).unwrap());
    }

    async fn loading_the_same_file_again_changes_nothing(app: TestApp) {
        load(&app, GOAL_V).await;
        let before = counts(&app).await;
        assert_eq!(load(&app, GOAL_V).await, Imported::Unchanged);
        assert_eq!(counts(&app).await, before);
    }

    async fn what_the_command_line_loads_and_draws_stands_in_the_record_of_the_site(app: TestApp) {
        load(&app, GOAL_V).await;
        load(&app, GOAL_V).await;
        let newer = GOAL_V.replacen("kind = \"local\"\n", "kind = \"local\"\ntime_zone = \"Europe/Vilnius\"\n", 1);
        load(&app, &newer).await;
        let sql = "SELECT kind FROM audit_events JOIN audit_links ON event_id = audit_events.id WHERE kind LIKE 'strategy%' AND actor_id IS NULL";
        let kinds = scalars!(app.site.db, String, sql).expect("the audit log can be read");
        assert_eq!(kinds, ["strategy_imported", "strategy_imported"], "a file that changes nothing is no act");
    }

    async fn loading_a_changed_file_changes_what_differs_and_keeps_the_goals_ids(app: TestApp) {
        load(&app, GOAL_V).await;
        let goal = store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap();
        let mut changed = file::parse(GOAL_V).unwrap();
        changed.indicators.remove(0);
        changed.indicators[0].values[0].value = 5.01;
        changed.key_actions.retain(|action| action.number != 17);
        changed.goals.swap(1, 3);
        let done = import(&app.site.db, &app.site.chance, &changed).await.unwrap();
        assert_eq!(done, Imported::Updated);
        assert_eq!(store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap(), goal);
        let now = stored(&app, "krakow-2030").await;
        assert_eq!((now.indicators, now.goals, now.key_actions.len()), (changed.indicators, changed.goals, 16));
    }

    async fn an_import_tells_how_far_it_is_and_reaches_its_end(app: TestApp) {
        let document = file::parse(METROPOLIS).unwrap();
        let told = std::sync::Mutex::new(Vec::new());
        let tell = |written, all| told.lock().unwrap().push((written, all));
        import_telling(&app.site, &document, &tell, quietly).await.unwrap();
        let told = told.into_inner().unwrap();
        let all = document.territories.len() + document.goals.len();
        assert!(told.is_sorted() && told.len() >= document.territories.len(), "{told:?}");
        assert_eq!(told.last(), Some(&(all, all)));
    }

    async fn a_goal_that_moves_its_indicator_away_can_go(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut changed = file::parse(GOAL_V).unwrap();
        changed.indicators[0].goal = "V.3".to_owned();
        import(&app.site.db, &app.site.chance, &changed).await.unwrap();
        changed.indicators[0].goal = "V".to_owned();
        changed.goals.retain(|goal| goal.code != "V.3");
        changed.key_actions.iter_mut().for_each(|action| action.operational_goals.retain(|goal| goal != "V.3"));
        import(&app.site.db, &app.site.chance, &changed).await.unwrap();
        assert_eq!(stored(&app, "krakow-2030").await, changed);
    }

    async fn a_goal_that_a_consultation_belongs_to_cannot_go_and_nothing_changes(app: TestApp) {
        load(&app, GOAL_V).await;
        let goal: GoalId = store::goal(&app.site.db, "krakow-2030", "V.3").await.unwrap().unwrap();
        app.site.db.write(async |tx| {
            let id = uuid::Uuid::from_u128(1);
            execute!(
                tx,
                "INSERT INTO consultations (id, slug, organiser, influence, time_zone, running_tallies, created_at)
                 VALUES ($1, 'x', 'x', 'inform', 'UTC', FALSE, 0)",
                id
            )?;
            execute!(tx, "INSERT INTO consultation_goals (consultation_id, goal_id) VALUES ($1, $2)", id, goal)?;
            Ok(())
        }).await.unwrap();
        let mut changed = file::parse(GOAL_V).unwrap();
        changed.goals.retain(|goal| goal.code != "V.3");
        changed.key_actions.iter_mut().for_each(|action| action.operational_goals.retain(|goal| goal != "V.3"));
        let refused = import(&app.site.db, &app.site.chance, &changed).await;
        let in_use = vec![InUse::goal("V.3".to_owned())];
        assert!(matches!(refused, Err(ImportError::InUse(told)) if told == in_use));
        assert_eq!(obstacles(&app.site.db, &changed).await.unwrap(), in_use, "a dry run tells the same");
        assert_eq!(stored(&app, "krakow-2030").await, file::parse(GOAL_V).unwrap());
    }

    async fn rows_of_the_version_before_keep_no_goal_from_going(app: TestApp) {
        load(&app, GOAL_V).await;
        let goal: GoalId = store::goal(&app.site.db, "krakow-2030", "V.3").await.unwrap().unwrap();
        app.site.db.write(async |tx| {
            let (action, indicator) = (uuid::Uuid::from_u128(2), uuid::Uuid::from_u128(3));
            execute!(tx, "INSERT INTO key_actions (id, goal_id, number) VALUES ($1, $2, 1)", action, goal)?;
            execute!(tx, "INSERT INTO key_action_goals (key_action_id, goal_id) VALUES ($1, $2)", action, goal)?;
            execute!(
                tx,
                "INSERT INTO indicators (id, goal_id, code, position, unit, decimals, direction, target_kind, target_year)
                 VALUES ($1, $2, 'old', 0, 'count', 0, 'rising', 'trend', 2030)",
                indicator,
                goal
            )?;
            Ok(())
        }).await.unwrap();
        let mut changed = file::parse(GOAL_V).unwrap();
        changed.goals.retain(|goal| goal.code != "V.3");
        changed.key_actions.iter_mut().for_each(|action| action.operational_goals.retain(|goal| goal != "V.3"));
        import(&app.site.db, &app.site.chance, &changed).await.unwrap();
        assert_eq!(stored(&app, "krakow-2030").await, changed);
    }

    async fn a_document_that_points_at_nothing_leaves_nothing_half_loaded(app: TestApp) {
        let mut broken = file::parse(GOAL_V).unwrap();
        broken.indicators[4].goal = "VI".to_owned();
        let refused = import(&app.site.db, &app.site.chance, &broken).await;
        assert!(matches!(refused, Err(ImportError::App(AppError::Internal(_)))));
        assert!(counts(&app).await.iter().all(|count| *count == 0));
    }

    async fn places_stand_under_what_they_lie_in_and_in_the_readers_alphabet(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let page = ada.get("/account").await;
        let inside = page.body.split("<optgroup label=\"Metropolia Krakowska\">").nth(1).and_then(|rest| rest.split("</optgroup>").next());
        let inside = inside.expect("a group");
        let place = |name: &str| inside.find(name).unwrap_or_else(|| panic!("{name} in {inside}"));
        assert!(place("Skawina") < place("Świątniki Górne") && place("Świątniki Górne") < place("Wieliczka"), "{inside}");
        let world = app.consultation().await;
        let form = world.moderator.clone().get("/consultations/goal-v/actions/new").await;
        form.says("<summary>Metropolia Krakowska");
    }

    async fn other_rooms_find_goals_and_territories(app: TestApp) {
        load(&app, METROPOLIS).await;
        load(&app, GOAL_V).await;
        let goals = store::goal_refs(&app.site.db).await.unwrap();
        let codes: Vec<&str> = goals.iter().map(|goal| goal.code.as_str()).collect();
        assert_eq!(codes, ["V", "V.1", "V.2", "V.3"]);
        assert_eq!(goals[1].path(), "/strategies/krakow-2030/goals/V.1");
        let territories = store::territories(&app.site.db).await.unwrap();
        let top: Vec<_> = territories.iter().filter(|place| place.within.is_none()).map(|place| place.territory.name.as_str()).collect();
        assert_eq!((territories.len(), top), (16, vec!["Metropolia Krakowska"]));
    }

    async fn a_reader_finds_the_strategy_its_goal_and_the_figure_that_moved_against_the_trend(app: TestApp) {
        load(&app, METROPOLIS).await;
        load(&app, GOAL_V).await;
        let mut reader = app.visitor();
        let list = reader.get("/strategies").await;
        list.has_status(200).says("/strategies/krakow-2030\"").says("7 February 2018").says("lang=\"pl\"");
        reader.get("/strategies/krakow-2030").await.has_status(200).says("V.1").says("/strategies/krakow-2030/goals/V.3");
        reader.get("/strategies/metropolia-krakowska-2030").await.says("Niepołomice").says("urban-rural commune");
        let goal = reader.get("/strategies/krakow-2030/goals/V").await;
        goal.has_status(200).says("1,164").says("797").says("Off track").says("about 70").says("Barometr Krakowski").says("2017");
        reader.get("/strategies/krakow-2030/goals/V.2").await.has_status(200).says("#indicators").says("value=\"9\"");
    }

    async fn official_texts_come_in_the_readers_language_or_say_their_own(app: TestApp) {
        let text = GOAL_V.replace("title.lt = \"Socialinė sanglauda\"\n", "");
        load(&app, &text).await;
        let mut reader = app.visitor();
        reader.headers.insert("accept-language", "lt".parse().unwrap());
        let goal = reader.get("/strategies/krakow-2030/goals/V").await;
        goal.says("Aktyvus gyventojų dalyvavimas").says("lang=\"pl\">Spójność społeczna").says("1\u{a0}164").says("5,35\u{a0}%");
    }

    async fn what_is_not_there_is_a_404(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut reader = app.visitor();
        reader.get("/strategies/atlantis").await.has_status(404);
        reader.get("/strategies/krakow-2030/goals/VI").await.has_status(404);
        reader.get("/strategies/krakow-2030/goals/v").await.has_status(404);
    }

    async fn without_strategies_the_list_says_so(app: TestApp) {
        app.visitor().get("/strategies").await.has_status(200).says("No strategy yet");
    }
}
