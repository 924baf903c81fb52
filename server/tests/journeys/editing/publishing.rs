//! Publishing a draft, and the versions that come of it.

use super::browser::Open;
use super::{change_a_value, drafted, krakow, publish, published};
use crate::strategy::{GOAL_V, METROPOLIS};
use crate::support::on_both_databases;
use crate::voting::world::line;
use app::strategy::{actions, file, store};

const PUBLISH: &str = "/strategies/krakow-2030/publish";

on_both_databases! {
    async fn a_draft_is_published_as_if_its_file_were_imported(app: TestApp) {
        let mut editor = krakow(&app).await;
        let goal = store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap();
        change_a_value(&mut editor, "52").await;
        let draft = drafted(&app).await;
        editor.get(PUBLISH).await.says("Indicator senior-activity-centres, Value 2022").says("Changed: 1.");
        publish(&mut editor, "The office counted again.").await;
        assert_eq!(published(&app).await, draft);
        assert_eq!(store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap(), goal);
        assert!(app::editing::store::draft(&app.site.db, "krakow-2030").await.unwrap().is_none());
        app.visitor().get("/strategies/krakow-2030/goals/V").await.says(">52<");
    }

    async fn every_version_stays_with_what_differs_and_officials_read_who_made_it(app: TestApp) {
        let mut editor = krakow(&app).await;
        change_a_value(&mut editor, "52").await;
        publish(&mut editor, "The office counted again.").await;
        let versions = "/strategies/krakow-2030/versions";
        app.visitor().get(versions).await.says("Version 2").says("Version 1").says("The office counted again.").does_not_say("Administrator");
        editor.get(versions).await.says("Administrator").says("from a file");
        let second = app.visitor().get(&format!("{versions}/2")).await;
        second.says("Value 2022").says("51").says("52").does_not_say("Administrator");
        editor.get(&format!("{versions}/2")).await.says("by Administrator");
        app.visitor().get(&format!("{versions}/1")).await.says("The first version that was published here");
        app.visitor().get(&format!("{versions}/3")).await.has_status(404);
    }

    async fn what_was_seen_is_what_is_published(app: TestApp) {
        let mut editor = krakow(&app).await;
        change_a_value(&mut editor, "52").await;
        let form = Open::at(&mut editor, PUBLISH).await;
        change_a_value(&mut editor, "53").await;
        form.send(&mut editor).await.has_status(422).says("The draft was changed after you had opened this page");
        assert_eq!(published(&app).await.indicators[0].values[1].value, 51.0);
    }

    async fn a_newer_version_is_overwritten_only_by_whoever_says_so(app: TestApp) {
        let mut editor = krakow(&app).await;
        change_a_value(&mut editor, "52").await;
        let mut newer = file::parse(GOAL_V).unwrap();
        newer.strategy.horizon = "2031".to_owned();
        actions::import(&app.site.db, &app.site.chance, &newer).await.unwrap();
        let page = editor.get(PUBLISH).await;
        page.says("A newer version was published since this draft was begun").says("2031");
        let mut form = Open::of(PUBLISH, &page);
        form.send(&mut editor).await.has_status(422);
        assert_eq!(published(&app).await.strategy.horizon, "2031");
        form.tick("overwrite", "yes");
        form.send(&mut editor).await.leads_to();
        let now = published(&app).await;
        assert_eq!((now.strategy.horizon.as_str(), now.indicators[0].values[1].value), ("2030", 52.0));
    }

    async fn a_goal_that_an_action_line_belongs_to_cannot_go_by_publishing(app: TestApp) {
        let mut editor = krakow(&app).await;
        let world = app.consultation().await;
        let goal = store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap().unwrap();
        line(&app, &world, "KD-01", vec![goal]).await;
        let mut form = Open::at(&mut editor, "/strategies/krakow-2030/edit/goals/V.1").await;
        form.set("write.code", "V.9");
        form.press(&mut editor, "save").await.leads_to();
        let refused = Open::at(&mut editor, PUBLISH).await.send(&mut editor).await;
        refused.has_status(422).says("Goal V.1 cannot go");
        assert!(published(&app).await.goals.iter().any(|goal| goal.code == "V.1"));
        assert!(drafted(&app).await.goals.iter().any(|goal| goal.code == "V.9"));
    }

    async fn a_group_with_members_keeps_its_code_and_the_editor_is_told(app: TestApp) {
        crate::strategy::load(&app, &format!("{GOAL_V}\n[[groups]]\ncode = \"team\"\nname.pl = \"Zespół\"\n")).await;
        let mut editor = app.administrator().await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        let seated: app::base::error::AppResult<()> = app.site.db.write(async |tx| {
            let sql = "INSERT INTO group_members (strategy_id, working_group, person_id, joined_at) SELECT id, 'team', $1, 0 FROM strategies";
            app::base::db::execute!(tx, sql, ada)?;
            Ok(())
        }).await;
        seated.unwrap();
        let mut form = Open::at(&mut editor, "/strategies/krakow-2030/edit/groups/team").await;
        form.set("write.code", "crew");
        form.press(&mut editor, "save").await.leads_to();
        let refused = Open::at(&mut editor, PUBLISH).await.send(&mut editor).await;
        refused.has_status(422).says("Group team cannot go, nor can its code change: members");
        assert_eq!(published(&app).await.groups[0].code, "team");
        let mut form = Open::at(&mut editor, "/strategies/krakow-2030/edit/groups/crew").await;
        form.set("write.code", "team");
        form.set("write.name.pl", "Zespół do spraw Celu V");
        form.press(&mut editor, "save").await.leads_to();
        publish(&mut editor, "").await;
        app.visitor().get("/strategies/krakow-2030/groups/team").await.says("Zespół do spraw Celu V");
    }

    async fn a_new_strategy_is_nobodys_but_its_editors_until_it_is_published(app: TestApp) {
        let mut editor = app.administrator().await;
        let mut form = Open::at(&mut editor, "/strategies/new").await;
        form.set("language", "pl");
        form.send(&mut editor).await.has_status(422).says("id=\"field-title-error\"").says("id=\"field-slug-error\"").says("id=\"field-horizon-error\"");
        form.set("title", "Przykład 2040");
        form.set("slug", "example-2040");
        form.set("horizon", "2040");
        assert_eq!(form.send(&mut editor).await.leads_to(), "/strategies/example-2040/edit");
        form.send(&mut editor).await.has_status(422).says("id=\"field-slug-error\"");
        for page in ["", "/edit", "/preview", "/versions"] {
            let page = format!("/strategies/example-2040{page}");
            app.sign_up("Ada", &format!("ada{}@example.org", page.len())).await.get(&page).await.has_status(404);
        }
        app.visitor().get("/strategies").await.does_not_say("example-2040");
        editor.get("/strategies").await.says("example-2040");
        editor.get("/strategies/example-2040/preview").await.says("Przykład 2040");
        Open::at(&mut editor, "/strategies/example-2040/publish").await.send(&mut editor).await.leads_to();
        app.visitor().get("/strategies/example-2040").await.says("Przykład 2040");
    }

    async fn a_strategy_begins_from_the_text_of_a_file_and_faults_are_told_by_their_lines(app: TestApp) {
        let mut editor = app.administrator().await;
        let path = "/strategies/new/file";
        let wrong = editor.post(path, &[("text", &METROPOLIS.replacen("language = \"pl\"", "language = \"xx\"", 1))]).await;
        wrong.has_status(422).says("Line ").says("href=\"#field-text\"");
        let slug = file::parse(METROPOLIS).unwrap().strategy.slug;
        let edit = format!("/strategies/{slug}/edit");
        assert_eq!(editor.post(path, &[("text", METROPOLIS)]).await.leads_to(), edit);
        editor.post(path, &[("text", METROPOLIS)]).await.has_status(422);
        let text = format!("/strategies/{slug}/file");
        let mut form = Open::at(&mut editor, &text).await;
        assert_eq!(file::parse(form.value("text")).unwrap(), file::parse(METROPOLIS).unwrap());
        let changed = form.value("text").replacen("horizon = \"2030\"", "horizon = \"2031\"", 1);
        form.set("text", &changed);
        assert_eq!(form.send(&mut editor).await.leads_to(), edit);
        let refused = form.send(&mut editor).await;
        refused.has_status(422).says("The draft was changed");
        let other = Open::at(&mut editor, &text).await;
        let mut other = other.clone();
        other.set("text", GOAL_V);
        other.send(&mut editor).await.has_status(422);
    }

    async fn a_draft_that_cannot_be_read_any_more_says_so_and_can_be_mended_or_discarded(app: TestApp) {
        let mut editor = krakow(&app).await;
        change_a_value(&mut editor, "52").await;
        let broken: app::base::error::AppResult<()> = app.site.db.write(async |tx| {
            app::base::db::execute!(tx, "UPDATE strategy_drafts SET document = 'format = 0'")?;
            Ok(())
        }).await;
        broken.unwrap();
        editor.get("/strategies/krakow-2030/edit").await.has_status(200).says("cannot be read any more");
        editor.get("/strategies/krakow-2030/file").await.has_status(200).says("Line 1");
        editor.get(super::CENTRES).await.has_status(404);
        Open::at(&mut editor, "/strategies/krakow-2030/discard").await.send(&mut editor).await.leads_to();
        change_a_value(&mut editor, "53").await;
    }
}
