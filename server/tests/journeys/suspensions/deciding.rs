//! Who suspends whom, for what, and who is told.

use super::{LIST, Place, colleague, count, events, form, place, statement, suspend};
use crate::comments::{THREADS, say};
use crate::moderation::{complaint, decide};
use crate::support::{PASSWORD, on_both_databases};
use app::base::db::scalar;
use app::moderation::model::DecisionKind;
use app::notifications::model::Letter;
use app::transparency::{rules, store};

on_both_databases! {
    async fn a_moderator_suspends_from_the_page_of_a_text_and_the_person_is_told_why(app: TestApp) {
        let Place { mut world, mut eve, person, comment } = place(&app).await;
        let page = form(person);
        world.moderator.get(THREADS).await.says(&page);
        world.moderator.get(&format!("/consultations/goal-v/queue?item={comment}")).await.says(&page);
        app.visitor().get(THREADS).await.does_not_say("/suspend");
        eve.get(THREADS).await.does_not_say("/suspend");
        world.moderator.get(&page).await.has_status(200).says("Suspend Eve in this consultation").says("Nothing was decided so far");
        assert_eq!(suspend(&mut world.moderator, world.rules[0], person, "2026-11-05").await.leads_to(), LIST);
        world.moderator.get(LIST).await.says("Eve").says("Cannot write in this consultation until 5 November 2026").does_not_say("You cannot write").says("Maja");
        world.moderator.get(&page).await.says("suspended here already").does_not_say("name=\"explanation\"");
        let (until, rule, why, title) = app.newest("eve@example.org", |letter| match letter {
            Letter::Suspended { until, rule, explanation, title, .. } => Some((*until, rule.clone(), explanation.clone(), title.clone())),
            _ => None,
        }).await;
        assert!(until.is_some());
        assert_eq!((rule.as_str(), why.as_str()), ("No insults.", "Insults in three comments."));
        assert_eq!(title, "Where to begin with Goal V");
        let way = statement(&app, "eve@example.org").await;
        let page = eve.get(&way).await;
        page.says("Insults in three comments.").says("No insults.").says("A moderator decided this, a person.");
        page.says("until 5 November 2026").says("submit a remark").says("Send the appeal").does_not_say("Maja");
        eve.get("/account").await.says(&way).says("Where to begin with Goal V");
        eve.get("/account/decisions").await.says(&way).says("suspended").says("Where to begin with Goal V");
        app.sign_up("Ada", "ada@example.org").await.get(&way).await.has_status(404);
        // What she wrote stays.
        app.visitor().get(THREADS).await.says("You are all fools.").says("Eve");
        assert_eq!(events(&app, "person_suspended").await, 1);
    }

    async fn everybody_reads_that_somebody_was_suspended_and_nobody_who(app: TestApp) {
        let Place { mut world, person, .. } = place(&app).await;
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        let log = app.visitor().get("/consultations/goal-v/moderation").await;
        log.says("Person").says("suspended").says("No insults.").says("/consultations/goal-v#rule-respect");
        let record = app.visitor().get("/consultations/goal-v/record").await;
        record.says("A person was suspended from writing");
        let lines = app.visitor().get("/consultations/goal-v/record/audit.ndjson").await;
        let person = person.to_string();
        for page in [&log, &record, &lines] {
            for secret in ["Eve<", "of Eve", "eve@", "Insults in three comments", person.as_str()] {
                page.does_not_say(secret);
            }
        }
        let zone = &app.site.settings.time_zone;
        let year = store::numbers(&app.site.db, rules::year(2026, zone).expect("a year")).await.expect("numbers");
        assert_eq!(year.decisions, [(DecisionKind::Suspend, 1)]);
        assert_eq!(year.rules, [(Some("respect".to_owned()), 1)]);
    }

    async fn the_form_tells_what_was_decided_before_and_the_list_offers_whose_texts_were_taken(app: TestApp) {
        let Place { mut world, mut eve, person, comment } = place(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&format!("/comments/{comment}/report"), &complaint("An insult.")).await.leads_to();
        let kept = say(&mut eve, "for", "Fine.").await;
        ada.post(&format!("/comments/{kept}/report"), &complaint("I doubt it.")).await.leads_to();
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &comment, "1", "hide", &[("rule", &rule), ("explanation", "Without insults.")]).await.leads_to();
        decide(&mut world.moderator, &kept, "1", "keep", &[("explanation", "Harmless.")]).await.leads_to();
        world.moderator.get(LIST).await.says("Nobody was ever suspended").says(&form(person)).says("1 decision");
        let page = world.moderator.get(&form(person)).await;
        page.says("Without insults.").says("rule respect").says("Harmless.").says("in proportion").does_not_say("Nothing was decided so far");
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        world.moderator.get(&form(person)).await.says("Insults in three comments.");
    }

    async fn a_suspension_rests_on_a_rule_or_the_law_has_facts_and_a_term(app: TestApp) {
        let Place { mut world, person, .. } = place(&app).await;
        let rule = world.rules[0].to_string();
        let sound = [("rule", rule.as_str()), ("law", ""), ("explanation", "Three insults."), ("term", "day"), ("last_day", "2026-11-20")];
        for (field, value) in [
            ("rule", ""),
            ("rule", "01890000-0000-7000-8000-000000000000"),
            ("explanation", " "),
            ("term", "forever"),
            ("last_day", ""),
            ("last_day", "2026-11-01"),
            ("last_day", "31.11.2026"),
        ] {
            let fields = sound.map(|(name, known)| (name, if name == field { value } else { known }));
            let refused = world.moderator.post(&form(person), &fields).await;
            refused.has_status(422).says(&format!("id=\"field-{field}-error\""));
            if field != "explanation" {
                refused.says("Three insults.");
            }
        }
        let law = [("rule", "law"), ("law", ""), ("explanation", "A threat."), ("term", "for_good"), ("last_day", "")];
        world.moderator.post(&form(person), &law).await.has_status(422).says("A threat.");
        assert_eq!(count(&app).await, 0);
        let law = law.map(|(name, value)| (name, if name == "law" { "Penal code, art. 190" } else { value }));
        world.moderator.post(&form(person), &law).await.leads_to();
        let mut eve = app.sign_in("eve@example.org").await;
        eve.get(THREADS).await.says("law: Penal code, art. 190").says("until a moderator lifts the suspension");
    }

    async fn only_moderators_suspend_and_never_themselves_each_other_administrators_or_strangers(app: TestApp) {
        let Place { mut world, mut eve, person, .. } = place(&app).await;
        suspend(&mut eve, world.rules[0], person, "").await.has_status(403);
        let other = app.consultation_at("elsewhere").await;
        suspend(&mut other.moderator.clone(), world.rules[0], person, "").await.has_status(403);
        // Whoever never wrote here cannot be suspended here.
        app.sign_up("Ada", "ada@example.org").await;
        let stranger = app.person_id("ada@example.org").await;
        suspend(&mut world.moderator, world.rules[0], stranger, "").await.has_status(404);
        let mut ola = colleague(&app, &world).await;
        let mut administrator = app.administrator().await;
        for who in [&mut world.moderator, &mut ola, &mut administrator] {
            say(who, "neutral", "For the organiser.").await;
        }
        let own = world.moderator_id;
        suspend(&mut world.moderator.clone(), world.rules[0], own, "").await.has_status(422).says("your own account").says("Insults in three comments.");
        for address in ["ola@example.org", crate::support::ADMINISTRATOR] {
            let person = app.person_id(address).await;
            world.moderator.get(&form(person)).await.says("cannot be suspended").does_not_say("name=\"explanation\"");
            let refused = suspend(&mut world.moderator.clone(), world.rules[0], person, "").await;
            refused.has_status(422).says("cannot be suspended").says("Insults in three comments.");
        }
        assert_eq!(count(&app).await, 0);
        // An administrator may suspend, as in a consultation whose moderators are away.
        suspend(&mut administrator, world.rules[0], person, "").await.leads_to();
    }

    async fn of_two_moderators_at_once_one_suspends(app: TestApp) {
        let Place { world, person, .. } = place(&app).await;
        let (mut maja, mut ola) = (world.moderator.clone(), colleague(&app, &world).await);
        let (one, other) = tokio::join!(suspend(&mut maja, world.rules[0], person, ""), suspend(&mut ola, world.rules[0], person, "2026-11-09"));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        let late = if one.status.as_u16() == 422 { one } else { other };
        late.says("Insults in three comments.");
        let decisions = scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM moderation_decisions").expect("a count");
        assert_eq!((count(&app).await, decisions, events(&app, "person_suspended").await), (1, 1, 1));
    }

    async fn an_erased_account_leaves_the_log_and_nothing_of_the_person(app: TestApp) {
        let Place { mut world, mut eve, person, .. } = place(&app).await;
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        let way = statement(&app, "eve@example.org").await;
        eve.post(&way, &[("words", "I live in Mill Street.")]).await.leads_to();
        eve.post("/account/erase", &[("current", PASSWORD)]).await.has_status(303);
        world.moderator.get(LIST).await.says("Deleted account").does_not_say("Eve<");
        let one = super::only(&mut world.moderator).await;
        for page in [one.as_str(), "/consultations/goal-v/decisions", "/consultations/goal-v/appeals"] {
            world.moderator.get(page).await.has_status(200).does_not_say("Eve<").does_not_say("of Eve").does_not_say("Insults in three").does_not_say("Mill Street");
        }
        app.visitor().get("/consultations/goal-v/moderation").await.says("suspended").says("No insults.");
        world.moderator.get(&form(person)).await.has_status(404);
        let kept = scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM moderation_decisions WHERE kind = 'suspend'").expect("a count");
        assert_eq!((kept, count(&app).await), (1, 1));
    }
}
