//! Signing in, sessions, and what changes an account.

use crate::support::{Answer, PASSWORD, on_both_databases, path};
use app::accounts::actions::{Forgotten, forget_expired};
use app::base::db::{execute, scalar, scalars};
use app::base::error::AppResult;
use app::notifications::model::Letter;

const DAY: i64 = 24 * 60 * 60 * 1_000;
const OTHER: &str = "dwa konie w zielonym lesie";

fn reset_link(letter: &Letter) -> Option<String> {
    match letter {
        Letter::ResetPassword { link, .. } => Some(path(link).to_owned()),
        _ => None,
    }
}

fn address_link(letter: &Letter) -> Option<String> {
    match letter {
        Letter::ConfirmNewAddress { link, .. } => Some(path(link).to_owned()),
        _ => None,
    }
}

on_both_databases! {
    async fn signing_in_leads_back_to_where_one_was_going(app: TestApp) {
        app.sign_up("Ada", "ada@example.org").await;
        let mut ada = app.visitor();
        assert_eq!(ada.get("/account/password").await.leads_to(), "/sign-in?next=%2Faccount%2Fpassword");
        ada.get("/sign-in?next=%2Faccount%2Fpassword").await.says("value=\"/account/password\"");
        let fields = [("email", " ADA@example.org "), ("password", PASSWORD), ("next", "/account/password")];
        assert_eq!(ada.post("/sign-in", &fields).await.leads_to(), "/account/password");
        ada.get("/account/password").await.has_status(200);
    }

    async fn whoever_is_asked_to_sign_in_is_told_why(app: TestApp) {
        crate::strategy::load(&app, crate::strategy::GOAL_V).await;
        app.consultation().await;
        for (page, why) in [
            ("/monitoring", "To report on a goal, sign in"),
            ("/strategies/krakow-2030/edit", "To work on a strategy, sign in"),
            ("/consultations/goal-v/edit", "To run a consultation, sign in"),
        ] {
            let to = app.visitor().get(page).await.leads_to().to_owned();
            app.visitor().get(&to).await.says(why);
        }
    }

    async fn signing_out_ends_the_session_on_the_server(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut stolen = ada.clone();
        assert_eq!(ada.post("/sign-out", &[]).await.leads_to(), "/");
        assert_eq!(ada.cookie("narada"), None);
        stolen.get("/account").await.leads_to();
    }

    async fn a_session_is_over_after_thirty_days(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        app.clock.advance(30 * DAY - 1);
        ada.get("/account").await.has_status(200);
        app.clock.advance(1);
        ada.get("/account").await.leads_to();
    }

    async fn one_session_or_all_others_can_be_ended(app: TestApp) {
        let mut here = app.sign_up("Ada", "ada@example.org").await;
        app.clock.advance(1);
        let mut phone = app.sign_in("ada@example.org").await;
        app.clock.advance(1);
        let mut library = app.sign_in("ada@example.org").await;
        let page = here.get("/account/sessions").await;
        let ids: Vec<&str> = page.body.split("name=\"session\" value=\"").skip(1).map(|rest| &rest[..36]).collect();
        // The newest first, and this browser's without a button.
        here.post("/account/sessions", &[("session", ids[0])]).await.leads_to();
        library.get("/account").await.leads_to();
        phone.get("/account").await.has_status(200);
        here.post("/account/sessions", &[("session", "others")]).await.leads_to();
        phone.get("/account").await.leads_to();
        here.get("/account").await.has_status(200);
    }

    async fn a_profile_is_changed_and_the_pages_follow_its_language(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post("/account", &[("name", "Ada L."), ("language", "pl")]).await.leads_to();
        ada.get("/account").await.says("lang=\"pl\"").says("value=\"Ada L.\"").says("Twoje konto");
        let refused = ada.post("/account", &[("name", ""), ("language", "xx")]).await;
        refused.has_status(422).says("field-name").says("field-language");
        let nowhere = "00000000-0000-7000-8000-000000000000";
        let fields = [("name", "Ada"), ("language", "pl"), ("territory", nowhere)];
        ada.post("/account", &fields).await.has_status(422);
    }

    async fn a_forgotten_password_is_reset_by_a_link_which_ends_every_session(app: TestApp) {
        let mut before = app.sign_up("Ada", "ada@example.org").await;
        let mut ada = app.visitor();
        assert_eq!(ada.post("/reset", &[("email", "ada@example.org")]).await.leads_to(), "/reset/sent");
        let link = app.newest("ada@example.org", reset_link).await;
        ada.get(&link).await.has_status(200).says("New password");
        ada.post(&link, &[("password", "short")]).await.has_status(422).says("at least 10 characters");
        assert_eq!(ada.post(&link, &[("password", OTHER)]).await.leads_to(), "/sign-in");
        before.get("/account").await.leads_to();
        app.newest("ada@example.org", |letter| matches!(letter, Letter::PasswordChanged { .. }).then_some(())).await;
        ada.post("/sign-in", &[("email", "ada@example.org"), ("password", PASSWORD)]).await.has_status(422);
        ada.post("/sign-in", &[("email", "ada@example.org"), ("password", OTHER)]).await.leads_to();
        ada.post(&link, &[("password", PASSWORD)]).await.has_status(422).says("This link does not work");
    }

    async fn changing_the_password_needs_the_old_one_and_ends_the_other_sessions(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut elsewhere = app.sign_in("ada@example.org").await;
        let wrong = ada.post("/account/password", &[("current", OTHER), ("password", OTHER)]).await;
        wrong.has_status(422).says("not the password of the account").does_not_say(OTHER);
        let old = ada.cookie("narada").map(ToOwned::to_owned);
        ada.post("/account/password", &[("current", PASSWORD), ("password", OTHER)]).await.leads_to();
        assert_ne!(ada.cookie("narada").map(ToOwned::to_owned), old);
        ada.get("/account").await.has_status(200);
        elsewhere.get("/account").await.leads_to();
    }

    async fn a_new_address_is_confirmed_there_and_the_old_one_is_told(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut elsewhere = app.sign_in("ada@example.org").await;
        let fields = [("email", "lovelace@example.org"), ("current", PASSWORD)];
        assert_eq!(ada.post("/account/address", &fields).await.leads_to(), "/account/address/sent");
        ada.get("/account").await.says("ada@example.org");
        let link = app.newest("lovelace@example.org", address_link).await;
        ada.get(&link).await.has_status(200).says("lovelace@example.org");
        ada.post(&link, &[]).await.leads_to();
        ada.get("/account").await.says("lovelace@example.org");
        elsewhere.get("/account").await.leads_to();
        let hint = |letter: &Letter| match letter {
            Letter::AddressChanged { new_address_hint, .. } => Some(new_address_hint.clone()),
            _ => None,
        };
        assert_eq!(app.newest("ada@example.org", hint).await, "l…@example.org");
        app.sign_in("lovelace@example.org").await;
    }

    async fn erasing_leaves_no_name_and_no_address_and_ends_every_session(app: TestApp) {
        let mut ada = app.sign_up("Ada Lovelace", "ada@example.org").await;
        let mut elsewhere = app.sign_in("ada@example.org").await;
        ada.get("/account/erase").await.says("What stays").says("What goes");
        ada.post("/account/erase", &[("current", OTHER)]).await.has_status(422);
        let news = "INSERT INTO outbox (id, person_id, address, language, letter, event_key, topic, not_before, created_at)
            SELECT id, id, email, 'en', '{}', 'news', 'consultation_news', 0, 0 FROM people WHERE email = 'ada@example.org'";
        let queued: AppResult<u64> = app.site.db.write(async |tx| Ok(execute!(tx, news)?)).await;
        assert_eq!(queued.unwrap(), 1);
        assert_eq!(ada.post("/account/erase", &[("current", PASSWORD)]).await.leads_to(), "/");
        elsewhere.get("/account").await.leads_to();
        let left = "SELECT COUNT(*) FROM people WHERE name <> '' OR email IS NOT NULL OR password_hash IS NOT NULL";
        assert_eq!(scalar!(app.site.db, i64, left).unwrap(), 0);
        let tokens = "SELECT COUNT(*) FROM mail_tokens WHERE person_id IS NOT NULL";
        assert_eq!(scalar!(app.site.db, i64, tokens).unwrap(), 0);
        let waiting = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL AND topic <> 'personal'";
        assert_eq!(scalar!(app.site.db, i64, waiting).unwrap(), 0);
        app.newest("ada@example.org", |letter| matches!(letter, Letter::AccountErased { .. }).then_some(())).await;
        app.visitor().post("/sign-in", &[("email", "ada@example.org"), ("password", PASSWORD)]).await.has_status(422);
        // The address is free again.
        app.sign_up("Ada", "ada@example.org").await;
    }

    async fn whoever_erases_the_account_holds_no_office_any_more_and_the_log_says_so(app: TestApp) {
        crate::strategy::load(&app, crate::strategy::GOAL_V).await;
        let mut moderator = app.consultation().await.moderator;
        let mut administrator = app.administrator().await;
        let email = ("email", "moderator-goal-v@example.org");
        administrator.post("/strategies/krakow-2030/editors", &[email]).await.leads_to();
        let officer = [("goal", "V"), ("unit", "Office for Residents"), email];
        administrator.post("/strategies/krakow-2030/monitoring/officers", &officer).await.leads_to();
        let pages = ["/strategies/krakow-2030/editors", "/strategies/krakow-2030/monitoring/officers", "/consultations/goal-v/moderators"];
        for page in pages {
            administrator.get(page).await.says("Maja (goal-v)");
        }
        assert_eq!(moderator.post("/account/erase", &[("current", PASSWORD)]).await.leads_to(), "/");
        for page in pages {
            administrator.get(page).await.has_status(200).does_not_say("Maja (goal-v)").does_not_say("/dismiss");
        }
        administrator.get(pages[1]).await.says("Office for Residents").says("nobody");
        for held in [
            "SELECT COUNT(*) FROM strategy_editors",
            "SELECT COUNT(*) FROM goal_officers WHERE person_id IS NOT NULL",
            "SELECT COUNT(*) FROM consultation_moderators",
        ] {
            assert_eq!(scalar!(app.site.db, i64, held).unwrap(), 0, "{held}");
        }
        let kinds = "SELECT kind FROM audit_events WHERE kind LIKE '%_left' ORDER BY kind";
        assert_eq!(scalars!(app.site.db, String, kinds).unwrap(), ["goal_officer_left", "moderator_left", "strategy_editor_left"]);
    }

    async fn an_account_that_was_erased_before_offices_ended_with_it_loses_them_by_a_migration(app: TestApp) {
        crate::strategy::load(&app, crate::strategy::GOAL_V).await;
        app.consultation().await;
        let mut administrator = app.administrator().await;
        app.sign_up("Ada", "ada@example.org").await;
        let maja = app.person_id("moderator-goal-v@example.org").await;
        for email in ["moderator-goal-v@example.org", "ada@example.org"] {
            administrator.post("/strategies/krakow-2030/editors", &[("email", email)]).await.leads_to();
        }
        for (goal, email) in [("V", "moderator-goal-v@example.org"), ("V.1", "ada@example.org")] {
            let officer = [("goal", goal), ("unit", "Office for Residents"), ("email", email)];
            administrator.post("/strategies/krakow-2030/monitoring/officers", &officer).await.leads_to();
        }
        let as_it_was: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE people SET email = NULL, name = '', password_hash = NULL, erased_at = 7 WHERE id = $1", maja)?;
            execute!(
                tx,
                "INSERT INTO group_members (strategy_id, working_group, person_id, is_chair, joined_at)
                 SELECT id, 'culture', $1, TRUE, 1 FROM strategies",
                maja
            )?;
            execute!(
                tx,
                "INSERT INTO meeting_registrations (id, strategy_id, meeting, person_id, seat, registered_at, over_at)
                 SELECT $1, id, 'walk', $1, 1, 1, 9 FROM strategies",
                maja
            )?;
            execute!(
                tx,
                "INSERT INTO report_reminders (goal_id, year, kind, sent_at)
                 SELECT goal_id, 2025, 'overdue', 1 FROM goal_officers"
            )?;
            execute!(tx, "DELETE FROM _sqlx_migrations WHERE version = 19")?;
            Ok(())
        }).await;
        as_it_was.unwrap();
        app.site.db.migrate().await.unwrap();
        for (held, left) in [
            ("SELECT COUNT(*) FROM consultation_moderators", 0),
            ("SELECT COUNT(*) FROM strategy_editors", 1),
            ("SELECT COUNT(*) FROM goal_officers WHERE person_id IS NOT NULL", 1),
            ("SELECT COUNT(*) FROM goal_officers WHERE unit = 'Office for Residents'", 2),
            ("SELECT COUNT(*) FROM report_reminders", 1),
            ("SELECT COUNT(*) FROM group_members WHERE is_chair OR left_at IS NULL", 0),
            ("SELECT COUNT(*) FROM group_members WHERE left_at = 7", 1),
            ("SELECT COUNT(*) FROM meeting_registrations", 0),
        ] {
            assert_eq!(scalar!(app.site.db, i64, held).unwrap(), left, "{held}");
        }
    }

    async fn whoever_leaves_a_browser_leaves_no_drafts_in_it_and_whose_session_ends_keeps_them(app: TestApp) {
        let clears = |answer: &Answer| answer.headers.get("clear-site-data").is_some_and(|cleared| cleared == "\"storage\"");
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut elsewhere = app.sign_in("ada@example.org").await;
        assert!(!clears(&ada.get("/sign-out").await), "nothing is done yet");
        let ended = ada.post("/account/sessions", &[("session", "others")]).await;
        assert!(ended.status == 303 && !clears(&ended), "{ended:?}");
        for answer in [elsewhere.get("/account").await, elsewhere.post("/account", &[("name", "Ada"), ("language", "en")]).await] {
            assert!(!clears(&answer), "a session that ended by itself");
        }
        let left = ada.post("/sign-out", &[]).await;
        assert!(left.status == 303 && clears(&left), "{left:?}");
        let mut ada = app.sign_in("ada@example.org").await;
        let refused = ada.post("/account/erase", &[("current", OTHER)]).await;
        assert!(refused.status == 422 && !clears(&refused));
        let erased = ada.post("/account/erase", &[("current", PASSWORD)]).await;
        assert!(erased.status == 303 && clears(&erased), "{erased:?}");
    }

    async fn what_has_had_its_time_is_forgotten(app: TestApp) {
        app.sign_up("Ada", "ada@example.org").await;
        let fields = [("name", "Bob"), ("email", "bob@example.org"), ("password", PASSWORD)];
        app.visitor().post("/sign-up", &fields).await.leads_to();
        assert_eq!(forget_expired(&app.site).await.unwrap(), Forgotten { sessions: 0, links: 0, accounts: 0 });
        app.clock.advance(30 * DAY + 1);
        assert_eq!(forget_expired(&app.site).await.unwrap(), Forgotten { sessions: 1, links: 1, accounts: 1 });
        app.sign_in("ada@example.org").await;
    }
}
