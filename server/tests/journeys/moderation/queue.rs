//! Who decides, and what two moderators do at the same time.

use super::{QUEUE, decide, report, reported, waiting};
use crate::comments::say;
use crate::support::{TestApp, on_both_databases};
use app::base::db::{Pools, execute, scalar};
use app::base::error::AppResult;

async fn decisions(app: &TestApp) -> i64 {
    scalar!(app.site.db, i64, "SELECT COUNT(*) FROM moderation_decisions").expect("a count")
}

on_both_databases! {
    async fn only_moderators_of_this_consultation_come_to_the_desk(app: TestApp) {
        let (world, id) = reported(&app).await;
        let other = app.consultation_at("goal-i").await;
        let mut strangers = [app.sign_in("ada@example.org").await, other.moderator];
        let undo = format!("/consultations/goal-v/decisions/{id}/undo");
        for stranger in &mut strangers {
            for path in [QUEUE, "/consultations/goal-v/decisions", &undo] {
                stranger.get(path).await.has_status(403).does_not_say("fools");
            }
            decide(stranger, &id, "1", "keep", &[]).await.has_status(403).does_not_say("fools");
        }
        assert!(app.visitor().get(QUEUE).await.leads_to().starts_with("/sign-in"));
        let mut unknown = app.sign_in("ada@example.org").await;
        unknown.get("/consultations/nothing/queue").await.has_status(404);
        let mut administrator = app.administrator().await;
        administrator.get(QUEUE).await.has_status(200).says("fools");
        assert_eq!(waiting(&app, &world).await, 1);
    }

    async fn an_item_of_another_consultation_does_not_exist_here(app: TestApp) {
        let (_, id) = reported(&app).await;
        let mut other = app.consultation_at("goal-i").await;
        other.moderator.get(&format!("/consultations/goal-i/queue?item={id}")).await.has_status(404).does_not_say("fools");
    }

    async fn hiding_names_a_rule_and_explains_itself(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let refused = decide(&mut world.moderator, &id, "1", "hide", &[("explanation", "")]).await;
        refused.has_status(422).says("Rule: Please choose one of the options.").says("Please fill this in.").says("You are all fools.");
        let foreign = decide(&mut world.moderator, &id, "1", "hide", &[("rule", &id), ("explanation", "Kept as typed.")]).await;
        foreign.has_status(422).says("Please choose one of the options.").says("Kept as typed.");
        assert_eq!((decisions(&app).await, waiting(&app, &world).await), (0, 1));
    }

    async fn where_there_are_no_rules_the_forms_and_the_workspace_lead_to_writing_them(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let (manage, link) = ("/consultations/goal-v/manage", "href=\"/consultations/goal-v/rules\" class=\"reach\">Write the rules");
        let withdraw = "/consultations/goal-v/actions/KD-01/withdraw";
        for page in [QUEUE, manage, withdraw] {
            world.moderator.get(page).await.has_status(200).does_not_say("has no rules yet");
        }
        let emptied: AppResult<u64> = app.site.db.write(async |tx| Ok(execute!(tx, "DELETE FROM moderation_rules")?)).await;
        emptied.unwrap();
        for page in [QUEUE, manage, withdraw] {
            world.moderator.get(page).await.says("This consultation has no rules yet.").says(link);
        }
        let refused = decide(&mut world.moderator, &id, "1", "hide", &[("explanation", "An insult.")]).await;
        refused.has_status(422).says("Rule: Please choose one of the options.").says(link);
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
    }

    async fn of_two_moderators_the_second_is_told_that_it_is_decided(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let mut second = app.administrator().await;
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
        let rule = world.rules[0].to_string();
        for (decision, more) in [("keep", &[][..]), ("hide", &[("rule", rule.as_str()), ("explanation", "Insult.")][..])] {
            let late = decide(&mut second, &id, "1", decision, more).await;
            late.has_status(422).says("Somebody changed this meanwhile").says("kept");
        }
        assert_eq!(decisions(&app).await, 1);
    }

    async fn two_moderators_at_the_same_moment_make_one_decision(app: TestApp) {
        let (world, id) = reported(&app).await;
        let second = app.administrator().await;
        let (mut one, mut other) = (world.moderator.clone(), second.clone());
        let (a, b) = tokio::join!(decide(&mut one, &id, "1", "keep", &[]), decide(&mut other, &id, "1", "keep", &[]));
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        assert_eq!(decisions(&app).await, 1);
    }

    async fn a_text_that_was_edited_meanwhile_is_read_again_first(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        let better = [("alignment", "against"), ("body", "I disagree."), ("version", "1")];
        eve.post(&format!("/comments/{id}/edit"), &better).await.leads_to();
        let rule = world.rules[0].to_string();
        let late = decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "Insult.")]).await;
        late.has_status(422).says("Somebody changed this meanwhile").says("I disagree.");
    }

    async fn a_moderator_decides_about_no_text_of_their_own(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let id = say(&mut world.moderator, "for", "My own opinion.").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        report(&mut ada, &id, "Off topic.").await;
        world.moderator.get(QUEUE).await.says("My own opinion.").says("Another moderator decides about it.");
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.has_status(422).says("This text is your own.");
        let mut administrator = app.administrator().await;
        decide(&mut administrator, &id, "1", "keep", &[]).await.leads_to();
    }

    async fn after_a_decision_the_next_item_opens(app: TestApp) {
        let (mut world, first) = reported(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        let mut ada = app.sign_in("ada@example.org").await;
        app.clock.advance(60_000);
        let second = say(&mut eve, "for", "Buy my buses.").await;
        report(&mut ada, &second, "Advertising.").await;
        world.moderator.get(QUEUE).await.says("2 left to decide").says(&format!("item={second}#item"));
        let decided = decide(&mut world.moderator, &first, "1", "keep", &[]).await;
        assert_eq!(decided.leads_to(), format!("{QUEUE}?show=all&item={second}#item"));
        world.moderator.get(&format!("{QUEUE}?show=proposals")).await.says("Nothing waits here").says("1 left to decide");
    }

    /// The rule lets the decision itself take away the moderator's office: it holds, but the list cannot be read any more.
    async fn a_decision_that_is_made_leads_to_the_queue_even_if_the_list_cannot_be_read(app: TestApp) {
        let (mut world, first) = reported(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        let mut ada = app.sign_in("ada@example.org").await;
        let second = say(&mut eve, "for", "Buy my buses.").await;
        report(&mut ada, &second, "Advertising.").await;
        let lost = match &app.site.db.pools {
            Pools::Sqlite { .. } => {
                "CREATE TRIGGER lost AFTER INSERT ON moderation_decisions BEGIN DELETE FROM consultation_moderators; END"
            }
            Pools::Postgres(_) => {
                "CREATE RULE lost AS ON INSERT TO moderation_decisions DO ALSO DELETE FROM consultation_moderators"
            }
        };
        let laid: AppResult<u64> = app.site.db.write(async |tx| Ok(execute!(tx, lost)?)).await;
        laid.unwrap();
        let decided = decide(&mut world.moderator, &first, "1", "keep", &[]).await;
        assert_eq!(decided.leads_to(), format!("{QUEUE}?show=all"));
        assert_eq!(decisions(&app).await, 1);
        world.moderator.get(QUEUE).await.has_status(403);
    }

    async fn every_key_of_the_desk_is_named_and_without_scripts_its_link_does_the_same(app: TestApp) {
        let (mut world, first) = reported(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        let mut ada = app.sign_in("ada@example.org").await;
        app.clock.advance(60_000);
        let second = say(&mut eve, "for", "Buy my buses.").await;
        report(&mut ada, &second, "Advertising.").await;
        for (open, neighbour, key, other) in [(&first, &second, "j", "k"), (&second, &first, "k", "j")] {
            let page = world.moderator.get(&format!("{QUEUE}?item={open}")).await;
            let link = format!("href=\"{QUEUE}?show=all&amp;item={neighbour}#item\" accesskey=\"{key}\"");
            page.says(&link).does_not_say(&format!("accesskey=\"{other}\""));
            for key in ["j", "k", "u", "e", "r"] {
                page.says(&format!("<kbd aria-hidden=\"true\">{key}<"));
            }
            page.says("Use letters alone");
        }
    }

    async fn looking_decides_nothing(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        for path in [format!("{QUEUE}?item={id}&decision=hide"), format!("{QUEUE}?show=reports"), format!("/comments/{id}/report?reason=x")] {
            world.moderator.get(&path).await;
        }
        assert_eq!((decisions(&app).await, waiting(&app, &world).await), (0, 1));
    }
}
