//! What cannot go from a strategy because other rooms hold it by its code; and that a dry run tells so beforehand.

use super::{GOAL_V, bad_files, load, stored};
use crate::support::{TestApp, on_both_databases};
use app::accounts::model::PersonId;
use app::base::db::execute;
use app::base::error::AppResult;
use app::strategy::actions::{ImportError, import, obstacles};
use app::strategy::document::StrategyDocument;
use app::strategy::file;

const MORE: &str = r#"
[[groups]]
code = "team"
name.pl = "Zespół"

[[meetings]]
code = "evening"
on = 2026-12-01
title.pl = "Wieczór"
"#;

/// What is held, by which row, and what takes the row out again. In each row `$1` is a person.
const HELD: [(&str, &[&str], &[&str]); 9] = [
    (
        "group \"team\"",
        &["INSERT INTO group_members (strategy_id, working_group, person_id, joined_at, left_at)
           SELECT id, 'team', $1, 0, 1 FROM strategies"],
        &["DELETE FROM group_members WHERE person_id = $1"],
    ),
    (
        "group \"team\"",
        &["INSERT INTO group_invitations (token_hash, strategy_id, working_group, invited_by, created_at, expires_at)
           SELECT 'x', id, 'team', $1, 0, 9000000000000 FROM strategies"],
        // It stays and holds nothing any more.
        &["UPDATE group_invitations SET expires_at = 1 WHERE invited_by = $1"],
    ),
    (
        "group \"team\"",
        &["INSERT INTO group_papers (id, strategy_id, working_group, kind, author_id, created_at, version)
           SELECT $1, id, 'team', 'remark', $1, 0, 1 FROM strategies"],
        &["DELETE FROM group_papers WHERE id = $1"],
    ),
    (
        "goal \"V.3\"",
        &[
            // A group that is not in the strategy holds nothing, but its text does.
            "INSERT INTO group_papers (id, strategy_id, working_group, kind, author_id, created_at, version)
             SELECT $1, id, 'gone', 'remark', $1, 0, 1 FROM strategies",
            "INSERT INTO group_paper_versions (paper_id, version, language, title, body, goal, written_by, written_at)
             VALUES ($1, 1, 'pl', 'x', 'x', 'V.3', $1, 0)",
        ],
        &["DELETE FROM group_paper_versions WHERE paper_id = $1", "DELETE FROM group_papers WHERE id = $1"],
    ),
    (
        "meeting \"evening\"",
        &["INSERT INTO meeting_registrations (id, strategy_id, meeting, person_id, registered_at, over_at)
           SELECT $1, id, 'evening', $1, 0, 1 FROM strategies"],
        &["DELETE FROM meeting_registrations WHERE person_id = $1"],
    ),
    (
        "meeting \"evening\"",
        &["INSERT INTO meeting_points (id, strategy_id, meeting, said_by, language, text, filed_by, filed_at)
           SELECT $1, id, 'evening', 'resident', 'pl', 'x', $1, 0 FROM strategies"],
        &["DELETE FROM meeting_points WHERE id = $1"],
    ),
    (
        "meeting \"evening\"",
        &["INSERT INTO meeting_attendance (strategy_id, meeting, kind, people)
           SELECT id, 'evening', 'resident', 3 FROM strategies WHERE $1 IS NOT NULL"],
        // It was a mistake.
        &["UPDATE meeting_attendance SET people = 0 WHERE $1 IS NOT NULL"],
    ),
    (
        "indicator \"social-assistance\"",
        &[
            "INSERT INTO goal_reports (goal_id, year, version, unit, narrative, changed_by, changed_at)
             SELECT id, 2025, 1, 'x', 'x', $1, 0 FROM goals WHERE code = 'V'",
            "INSERT INTO reported_values (goal_id, year, indicator, value, note, source)
             SELECT goal_id, 2025, 'social-assistance', 1, '', '' FROM goal_reports WHERE changed_by = $1",
        ],
        &[
            "DELETE FROM reported_values WHERE year = 2025 AND $1 IS NOT NULL",
            "DELETE FROM goal_reports WHERE changed_by = $1",
        ],
    ),
    (
        "key action \"17 (V)\"",
        &[
            "INSERT INTO reporting_years (strategy_id, year, due, opened_by, opened_at)
             SELECT id, 2025, '2026-12-01', $1, 0 FROM strategies",
            "INSERT INTO goal_reports (goal_id, year, version, unit, narrative, changed_by, changed_at)
             SELECT id, 2025, 1, 'x', 'x', $1, 0 FROM goals WHERE code = 'V'",
            "INSERT INTO reported_states (goal_id, year, position, subject, label, state, note)
             SELECT goal_id, 2025, 1, 'key:V:17', '17', 'done', '' FROM goal_reports WHERE changed_by = $1",
        ],
        // A published report keeps the words of its key actions, and holds none.
        &["UPDATE reporting_years SET published_at = 1 WHERE opened_by = $1"],
    ),
];

/// A published year with the number of Senior Activity Centres.
const PUBLISHED: &[&str] = &[
    "INSERT INTO reporting_years (strategy_id, year, due, opened_by, opened_at, published_at)
     SELECT id, 2022, '2023-12-01', $1, 0, 1 FROM strategies",
    "INSERT INTO goal_reports (goal_id, year, version, unit, narrative, changed_by, changed_at, handed_in_at)
     SELECT id, 2022, 1, 'x', 'x', $1, 0, 1 FROM goals WHERE code = 'V'",
    "INSERT INTO reported_values (goal_id, year, indicator, value, note, source)
     SELECT goal_id, 2022, 'senior-activity-centres', 51, '', '' FROM goal_reports WHERE changed_by = $1",
];

async fn run(app: &TestApp, statements: &[&'static str], person: PersonId) {
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            for sql in statements {
                execute!(tx, *sql, person)?;
            }
            Ok(())
        })
        .await;
    done.expect("it is written");
}

/// The strategy without anything that a row could hold.
fn bare() -> StrategyDocument {
    let mut document = file::parse(GOAL_V).expect("a sound file");
    document.goals.retain(|goal| goal.code != "V.3");
    document.key_actions.retain(|action| action.number != 17);
    document.key_actions.iter_mut().for_each(|action| action.operational_goals.retain(|goal| goal != "V.3"));
    document.indicators.retain(|indicator| indicator.code != "social-assistance");
    document
}

on_both_databases! {
    async fn what_other_rooms_hold_by_its_code_cannot_go_and_nothing_changes(app: TestApp) {
        let text = format!("{GOAL_V}{MORE}");
        load(&app, &text).await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        let bare = bare();
        for (held, there, gone) in HELD {
            run(&app, there, ada).await;
            let told = obstacles(&app.site.db, &bare).await.unwrap();
            let told: Vec<_> = told.iter().map(ToString::to_string).collect();
            assert!(told.len() == 1 && told[0].starts_with(&format!("{held} is missing")), "{held}: {told:?}");
            let refused = import(&app.site.db, &app.site.chance, &bare).await;
            assert!(matches!(&refused, Err(ImportError::InUse(held)) if held.len() == 1), "{held}: {refused:?}");
            assert_eq!(stored(&app, "krakow-2030").await, file::parse(&text).unwrap(), "{held}");
            run(&app, gone, ada).await;
            assert_eq!(obstacles(&app.site.db, &bare).await.unwrap(), [], "{held}");
        }
    }

    async fn what_was_lost_before_anybody_asked_holds_nothing_up(app: TestApp) {
        load(&app, GOAL_V).await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        for (_, there, _) in &HELD[..3] {
            run(&app, there, ada).await;
        }
        let mut changed = file::parse(GOAL_V).unwrap();
        changed.strategy.horizon = "2031".to_owned();
        import(&app.site.db, &app.site.chance, &changed).await.unwrap();
        app.visitor().get("/strategies/krakow-2030").await.has_status(200);
    }

    async fn a_dry_run_tells_of_a_value_that_monitoring_has_published(app: TestApp) {
        load(&app, GOAL_V).await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        run(&app, PUBLISHED, ada).await;
        let mut changed = file::parse(GOAL_V).unwrap();
        changed.indicators[0].values[1].value = 15.0;
        let file = app.folder.path().join("strategy.toml");
        std::fs::write(&file, file::toml(&changed)).unwrap();
        let tried = bad_files::tried(&app, &file, &["--dry-run"]);
        let error = String::from_utf8_lossy(&tried.stderr).into_owned();
        assert_eq!(tried.status.code(), Some(1), "{error}");
        assert!(error.contains("indicator \"senior-activity-centres\" does not have 51 for 2022 any more"), "{error}");
        assert_eq!(bad_files::tried(&app, &file, &[]).status.code(), Some(1));
        assert_eq!(stored(&app, "krakow-2030").await, file::parse(GOAL_V).unwrap());
        // A report that is only a draft holds nothing, and neither does a year that is not published.
        for statement in ["UPDATE reporting_years SET published_at = NULL WHERE opened_by = $1", "UPDATE goal_reports SET handed_in_at = NULL WHERE changed_by = $1"] {
            run(&app, &[statement], ada).await;
            assert_eq!(obstacles(&app.site.db, &changed).await.unwrap(), [], "{statement}");
            run(&app, &["UPDATE reporting_years SET published_at = 1 WHERE opened_by = $1"], ada).await;
        }
    }

    async fn a_dry_run_tells_that_an_import_would_be_refused(app: TestApp) {
        load(&app, &format!("{GOAL_V}{MORE}")).await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        run(&app, HELD[0].1, ada).await;
        run(&app, &["INSERT INTO goal_officers (goal_id, unit, named_by, named_at) SELECT id, 'x', $1, 0 FROM goals WHERE code = 'V.3'"], ada).await;
        let file = app.folder.path().join("strategy.toml");
        std::fs::write(&file, file::toml(&bare())).unwrap();
        let tried = bad_files::tried(&app, &file, &["--dry-run"]);
        let [out, error] = [&tried.stdout, &tried.stderr].map(|said| String::from_utf8_lossy(said).into_owned());
        assert_eq!(tried.status.code(), Some(1), "{error}");
        assert!(out.contains("- group \"team\"") && error.contains("group \"team\" is missing from the file, but members"), "{out}{error}");
        // Without the group in the way, the goal is.
        std::fs::write(&file, file::toml(&StrategyDocument { groups: stored(&app, "krakow-2030").await.groups, ..bare() })).unwrap();
        let tried = bad_files::tried(&app, &file, &["--dry-run"]);
        let error = String::from_utf8_lossy(&tried.stderr).into_owned();
        assert!(error.contains("would be refused") && error.contains("goal \"V.3\" is missing from the file"), "{error}");
        assert_eq!(stored(&app, "krakow-2030").await.goals.len(), 4);
    }
}
