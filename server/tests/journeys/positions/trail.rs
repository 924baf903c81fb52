//! What a remark changed, from the remark to the text, the action line and the goal, and back.

use super::publishing::{CHANGES, publish};
use super::{page, remarks};
use crate::strategy::{GOAL_V, load};
use crate::support::{TestApp, World, on_both_databases};
use crate::trust::statement::run;
use crate::voting::world::line;
use app::base::db::execute;
use app::base::error::AppResult;
use app::positions::store;
use app::strategy::store as strategy;
use uuid::Uuid;

/// A document in two published versions, whose second paragraph changed; gives the second version.
async fn document(app: &TestApp, world: &World) -> Uuid {
    let [document, first, second]: [Uuid; 3] = [(); 3].map(|()| app.site.chance.id(app.clock.now()));
    let written: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            let sql = "INSERT INTO documents (id, consultation_id, code, position, language, title, created_at)
                       VALUES ($1, $2, 'draft', 1, 'en', 'The draft', 0)";
            execute!(tx, sql, document, world.consultation)?;
            for (number, version, path) in [(1_i64, first, "A path."), (2, second, "A path along the river.")] {
                let sql =
                    "INSERT INTO document_versions (id, document_id, number, origin, source, written_at, published_at)
                           VALUES ($1, $2, $3, 'written', '', 0, 0)";
                execute!(tx, sql, version, document, number)?;
                for (anchor, text) in [(1_i64, "It stays."), (2, path)] {
                    let sql = "INSERT INTO document_parts (version_id, anchor, position, kind, level, text)
                               VALUES ($1, $2, $2, 'paragraph', 0, $3)";
                    execute!(tx, sql, version, anchor, text)?;
                }
            }
            Ok(())
        })
        .await;
    written.expect("a document");
    second
}

on_both_databases! {
    async fn a_position_leads_to_what_changed_and_that_leads_back(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut world = app.consultation().await;
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')".to_owned(), None).await;
        run(&app, "INSERT INTO activities (stage_id, kind) SELECT id, 'remark' FROM stages WHERE kind = 'test'".to_owned(), None).await;
        let line = app.action_line(&world, "KD-01").await;
        let version = document(&app, &world).await;
        let number = remarks(&app, world.consultation, None, &["The path should follow the river."]).await[0];
        let form = world.moderator.get(&page(number)).await;
        form.says("A path along the river.").does_not_say("It stays.").says("KD-01 Buses every hour").says("V.1 ");
        let part = format!("{version}.2");
        let fields = [
            ("version", "0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "The path follows the river."),
            ("changes", part.as_str()), ("lines", "KD-01"), ("goals", "V.1"),
        ];
        let mut odd = fields;
        odd[5].1 = "KD-99";
        world.moderator.post(&page(number), &odd).await.has_status(422).says("#field-lines").says("follows the river");
        world.moderator.post(&page(number), &fields).await.leads_to();
        let nothing = store::of_line(&app.site.db, line, 10).await.unwrap();
        assert!(nothing.is_empty(), "nothing leads back before it is published");
        publish(&mut world).await;
        let told = app.visitor().get(CHANGES).await;
        told.says("You said:").says("We took it into account:").says("The path follows the river.");
        told.says("/consultations/goal-v/documents/draft/versions/2#p2").says("/consultations/goal-v/actions/KD-01").says("/strategies/krakow-2030/goals/V.1");
        app.visitor().get(&format!("{CHANGES}?disposition=partly")).await.does_not_say("follows the river");
        // And back, from each of them.
        let behind = store::of_line(&app.site.db, line, 10).await.unwrap();
        assert_eq!(behind.iter().map(|one| one.number).collect::<Vec<_>>(), [number]);
        let goal = "/strategies/krakow-2030/goals/V.1";
        app.visitor().get(goal).await.has_status(200).says(&format!("href=\"{goal}/remarks\"")).says("remark behind it");
        let behind = app.visitor().get(&format!("{goal}/remarks")).await;
        behind.has_status(200).says(&format!("/consultations/goal-v/remarks/{number}")).says("The path follows the river.");
        behind.says("/consultations/goal-v/documents/draft/versions/2#p2").says("/consultations/goal-v/actions/KD-01");
        app.visitor().get("/consultations/goal-v/actions/KD-01").await.says(&format!("/consultations/goal-v/remarks/{number}"));
        // The part is named by its words, and each remark by its own.
        let text = app.visitor().get("/consultations/goal-v/documents/draft").await;
        text.says(&format!("/consultations/goal-v/remarks/{number}")).says("<q>A path along the river.").says(">Remark no. 1<").does_not_say("¶");
        let remark = app.visitor().get(&format!("/consultations/goal-v/remarks/{number}")).await;
        remark.says("/documents/draft/versions/2#p2").says("/consultations/goal-v/actions/KD-01").says(goal);
        // The indicators of a goal stand on its page: the way leads to them too, where it has some.
        remark.does_not_say("#indicators");
        app.visitor().get("/strategies/krakow-2030/goals/V.2").await.has_status(200).does_not_say("/remarks\"");
        app.visitor().get("/strategies/krakow-2030/goals/V.2/remarks").await.says("No remark led here yet");
        app.visitor().get("/strategies/krakow-2030/goals/V.99/remarks").await.has_status(404);
        let behind = store::of_version(&app.site.db, version).await.unwrap();
        assert_eq!(behind.iter().map(|one| (one.anchor, one.number)).collect::<Vec<_>>(), [(2, number)]);
        let id = strategy::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap();
        assert!(id.is_some());
    }

    async fn while_a_position_is_corrected_what_it_led_to_stands_as_it_was_published(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut world = app.consultation().await;
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')".to_owned(), None).await;
        run(&app, "INSERT INTO activities (stage_id, kind) SELECT id, 'remark' FROM stages WHERE kind = 'test'".to_owned(), None).await;
        let line = app.action_line(&world, "KD-01").await;
        let version = document(&app, &world).await;
        let number = remarks(&app, world.consultation, None, &["The path should follow the river."]).await[0];
        let part = format!("{version}.2");
        let fields = [
            ("version", "0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "The path follows the river."),
            ("changes", part.as_str()), ("lines", "KD-01"), ("goals", "V.1"),
        ];
        world.moderator.post(&page(number), &fields).await.leads_to();
        publish(&mut world).await;
        let (remark, goals) = (format!("/consultations/goal-v/remarks/{number}"), "/strategies/krakow-2030/goals");
        let public = async || {
            app.visitor().get(CHANGES).await.says("The path follows the river.").says("taken into account").says("/actions/KD-01");
            app.visitor().get(&format!("{goals}/V.1")).await.says("remark behind it");
            app.visitor().get(&format!("{goals}/V.1/remarks")).await.says(&remark).says("The path follows the river.");
            app.visitor().get(&format!("{goals}/V.2/remarks")).await.says("No remark led here yet");
            app.visitor().get(&remark).await.says("/documents/draft/versions/2#p2").says("/actions/KD-01").says("/goals/V.1").does_not_say("/goals/V.2");
            let behind = store::of_line(&app.site.db, line, 10).await.unwrap();
            assert_eq!(behind.iter().map(|one| (one.number, one.disposition.name())).collect::<Vec<_>>(), [(number, "taken")]);
            let behind = store::of_version(&app.site.db, version).await.unwrap();
            assert_eq!(behind.iter().map(|one| (one.anchor, one.number)).collect::<Vec<_>>(), [(2, number)]);
        };
        public().await;
        super::write(&mut world.moderator, number, "2", "reopen", ("", "")).await.leads_to();
        public().await;
        // What is ticked meanwhile is for those who write, until it is published.
        let other = [
            ("version", "3"), ("deed", "accept"), ("disposition", "partly"), ("justification", "A part of it does."),
            ("note", "The line was wrong."), ("goals", "V.2"),
        ];
        world.moderator.post(&page(number), &other).await.leads_to();
        public().await;
        let form = world.moderator.get(&page(number)).await;
        form.says("V.2 ").does_not_say("KD-01");
        app.clock.advance(1_000);
        publish(&mut world).await;
        app.visitor().get(CHANGES).await.says("A part of it does.").does_not_say("/actions/KD-01").says("/goals/V.2");
        app.visitor().get(&format!("{goals}/V.1/remarks")).await.says("No remark led here yet");
        app.visitor().get(&format!("{goals}/V.2/remarks")).await.says(&remark).says("A part of it does.");
        assert!(store::of_line(&app.site.db, line, 10).await.unwrap().is_empty());
        assert!(store::of_version(&app.site.db, version).await.unwrap().is_empty());
    }

    async fn an_answer_to_many_names_what_all_of_them_led_to(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut world = app.consultation().await;
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')".to_owned(), None).await;
        app.action_line(&world, "KD-01").await;
        let version = document(&app, &world).await;
        remarks(&app, world.consultation, None, &["Along the river.", "By the river, please."]).await;
        let path = "/consultations/goal-v/positions/answer?remark=1&remark=2";
        let form = world.moderator.get(path).await;
        form.says("A path along the river.").does_not_say("It stays.").says("KD-01 Buses every hour").says("V.1 ");
        let part = format!("{version}.2");
        let fields = [
            ("seen", "1:0"), ("seen", "2:0"), ("deed", "accept"), ("disposition", "partly"), ("justification", "Half of it."),
            ("changes", part.as_str()), ("lines", "KD-01"), ("goals", "V.1"),
        ];
        let mut odd = fields;
        odd[6].1 = "KD-99";
        let refused = world.moderator.post(path, &odd).await;
        refused.has_status(422).says("#field-lines").says("Half of it.").says(&format!("value=\"{part}\" checked"));
        assert_eq!(super::count(&app, "SELECT COUNT(*) FROM positions").await, 0);
        world.moderator.post(path, &fields).await.leads_to();
        publish(&mut world).await;
        for number in [1, 2] {
            let remark = app.visitor().get(&format!("/consultations/goal-v/remarks/{number}")).await;
            remark.says("Half of it.").says("/documents/draft/versions/2#p2").says("/actions/KD-01").says("/goals/V.1");
        }
        let behind = store::of_version(&app.site.db, version).await.unwrap();
        assert_eq!(behind.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 2]);
    }

    async fn a_remark_is_found_from_the_goal_of_its_action_line_and_shows_the_indicators_of_a_goal(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut world = app.consultation().await;
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')".to_owned(), None).await;
        run(&app, "INSERT INTO activities (stage_id, kind) SELECT id, 'remark' FROM stages WHERE kind = 'test'".to_owned(), None).await;
        let goal = strategy::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap().unwrap();
        line(&app, &world, "KD-07", vec![goal]).await;
        let mut client = app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        let numbers = remarks(&app, world.consultation, Some(ada), &["Night buses.", "A plan for all of it."]).await;
        for (number, what, code) in [(numbers[0], "lines", "KD-07"), (numbers[1], "goals", "V")] {
            let fields = [("version", "0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "Yes."), (what, code)];
            world.moderator.post(&page(number), &fields).await.leads_to();
        }
        publish(&mut world).await;
        let behind = app.visitor().get("/strategies/krakow-2030/goals/V.1/remarks").await;
        behind.says(">Remark no. 1, Where to begin with Goal V<");
        behind.says("Night buses.").says("/consultations/goal-v/actions/KD-07").does_not_say("A plan for all of it.");
        app.visitor().get("/consultations/goal-v/actions/KD-07").await.says("/strategies/krakow-2030/goals/V.1");
        let remark = app.visitor().get(&format!("/consultations/goal-v/remarks/{}", numbers[1])).await;
        remark.says("/strategies/krakow-2030/goals/V#indicators");
        app.visitor().get("/strategies/krakow-2030/goals/V").await.says("id=\"indicators\"").says("/goals/V/remarks");
        // One's own remarks lead the same way, by number, position and trail.
        let mine = client.get("/account/contributions").await;
        mine.says(&format!("/consultations/goal-v/remarks/{}", numbers[0])).says("Yes.");
        mine.says("/consultations/goal-v/actions/KD-07").says("/strategies/krakow-2030/goals/V\"").says("goals/V#indicators");
    }

    async fn ones_own_remarks_tell_what_was_answered_and_only_what_is_published(app: TestApp) {
        let mut world = app.consultation().await;
        const MINE: &str = "/account/contributions";
        let mut client = app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        let number = remarks(&app, world.consultation, Some(ada), &["Benches."]).await[0];
        super::publishing::accept(&mut world, number, ("taken", "Ten of them.")).await;
        client.get(MINE).await.says("Benches.").does_not_say("Ten of them.").does_not_say("taken into account");
        let remark = format!("/consultations/goal-v/remarks/{number}");
        app.visitor().get(&remark).await.says("No position on this remark is published yet").does_not_say("Ten of them.");
        publish(&mut world).await;
        client.get(MINE).await.says("Ten of them.").says("taken into account");
        // Everybody reads who answered as the office, and not which person it was.
        let shown = app.visitor().get(&remark).await;
        shown.says("Ten of them.").says("Miasto Próba, 2 November 2026").does_not_say("Maja");
    }

    async fn a_second_reader_sees_what_a_position_led_to_before_accepting_it(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut world = app.consultation().await;
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')".to_owned(), None).await;
        super::ask_for_a_second_reader(&app, &world).await;
        let version = document(&app, &world).await;
        let number = remarks(&app, world.consultation, None, &["The path should follow the river."]).await[0];
        let part = format!("{version}.2");
        let fields = [
            ("version", "0"), ("deed", "review"), ("disposition", "taken"), ("justification", "It follows the river."),
            ("changes", part.as_str()), ("goals", "V.1"),
        ];
        world.moderator.post(&page(number), &fields).await.leads_to();
        let mut marek = super::second_moderator(&app, &world).await;
        let own = marek.get(&page(number)).await;
        own.says("¶ 2 A path along the river.").says("V.1 ").says("accesskey=\"e\"").says("accesskey=\"r\"");
        let many = marek.get(&format!("{}/answer?remark=1", super::DESK)).await;
        many.says("¶ 2 A path along the river.").says("V.1 ").says("It follows the river.");
    }
}
