//! What authors do with their comments.

use super::{THREADS, reply, say};
use crate::support::on_both_databases;

on_both_databases! {
    async fn an_edited_comment_keeps_its_history(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "A tram every hour.").await;
        let edit = format!("/comments/{id}/edit");
        ada.get(&edit).await.says("A tram every hour.");
        let fields = [("alignment", "neutral"), ("body", "A tram every day."), ("version", "1")];
        ada.post(&edit, &fields).await.leads_to();
        app.visitor().get(THREADS).await.says("A tram every day.").says("edited").does_not_say("tram every hour");
        let history = app.visitor().get(&format!("/comments/{id}/history")).await;
        history.has_status(200).says("<strong>hour").says("<strong>day").says("Text 2");
    }

    async fn a_comment_that_was_changed_many_times_shows_the_latest_ten_texts_and_says_so(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "A tram every hour.").await;
        let history = format!("/comments/{id}/history");
        for version in 1..11 {
            app.visitor().get(&history).await.does_not_say("Only the latest");
            let (body, version) = (format!("A tram every {version} minutes."), version.to_string());
            let fields = [("alignment", "for"), ("body", body.as_str()), ("version", version.as_str())];
            ada.post(&format!("/comments/{id}/edit"), &fields).await.leads_to();
        }
        let history = app.visitor().get(&history).await;
        history.says("Only the latest 10 changes are shown").says("Text 11").says("Text 2").does_not_say("Text 1<");
        // The earliest of them is compared with the one before it.
        history.says("<strong>hour");
    }

    async fn two_tabs_do_not_overwrite_each_other(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "First.").await;
        let edit = format!("/comments/{id}/edit");
        ada.post(&edit, &[("alignment", "for"), ("body", "Second."), ("version", "1")]).await.leads_to();
        let late = ada.post(&edit, &[("alignment", "for"), ("body", "Third."), ("version", "1")]).await;
        late.has_status(422).says("Somebody changed this meanwhile").says("Third.");
        app.visitor().get(THREADS).await.says("Second.").does_not_say("Third.");
    }

    async fn a_withdrawn_comment_leaves_its_place_and_its_replies(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let id = say(&mut ada, "for", "A secret of mine.").await;
        reply(&mut eve, &id, "I see.").await;
        ada.post(&format!("/comments/{id}/withdraw"), &[]).await.leads_to();
        let page = app.visitor().get(THREADS).await;
        page.says("The author withdrew this comment.").says("I see.").does_not_say("A secret of mine.");
        app.visitor().get(&format!("/comments/{id}/history")).await.has_status(404).does_not_say("A secret of mine.");
        ada.get(&format!("/comments/{id}/edit")).await.has_status(404);
        let again = [("alignment", "for"), ("body", "Back."), ("version", "1")];
        ada.post(&format!("/comments/{id}/edit"), &again).await.has_status(404);
        ada.post(&format!("/comments/{id}/withdraw"), &[]).await.has_status(404);
        eve.post(&format!("/comments/{id}/reply"), &[("alignment", "for"), ("body", "And?")]).await.has_status(404);
    }

    async fn nobody_changes_somebody_elses_comment(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let id = say(&mut ada, "for", "Mine.").await;
        for (path, fields) in [("edit", &[("alignment", "for"), ("body", "Eve's."), ("version", "1")][..]), ("withdraw", &[])] {
            let path = format!("/comments/{id}/{path}");
            eve.get(&path).await.has_status(403);
            eve.post(&path, fields).await.has_status(403);
        }
        app.visitor().get(THREADS).await.says("Mine.");
    }

    async fn looking_changes_nothing(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "Mine.").await;
        for path in ["reply", "edit", "withdraw", "report", "history"] {
            ada.get(&format!("/comments/{id}/{path}")).await;
        }
        ada.get(&format!("{THREADS}?alignment=for&body=Written+by+a+link")).await;
        app.visitor().get(THREADS).await.says("Mine.").says("1 ").does_not_say("Written by a link");
    }

    async fn discussions_of_drafts_do_not_exist(app: TestApp) {
        let world = app.consultation().await;
        let line = app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "Mine.").await;
        let hide = app.site.db.write(async |tx| {
            app::base::db::execute!(tx, "UPDATE action_lines SET state = 'hidden' WHERE id = $1", line)?;
            Ok(())
        });
        hide.await.expect("a hidden line");
        let unknown = app.visitor().get("/comments/01890000-0000-7000-8000-000000000000").await;
        let hidden = app.visitor().get(&format!("/comments/{id}")).await;
        hidden.has_status(404);
        assert_eq!(hidden.body, unknown.body.replace("01890000-0000-7000-8000-000000000000", &id));
        for path in [THREADS.to_owned(), format!("/comments/{id}/history")] {
            app.visitor().get(&path).await.has_status(404);
        }
        ada.post(THREADS, &[("alignment", "for"), ("body", "More.")]).await.has_status(404);
    }
}
