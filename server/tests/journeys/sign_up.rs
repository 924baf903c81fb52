//! Signing up.

use crate::support::{ADMINISTRATOR, PASSWORD, on_both_databases, path};
use app::accounts::store;
use app::base::db::execute;
use app::base::error::AppResult;
use app::notifications::model::Letter;
use std::time::Duration;

on_both_databases! {
    async fn what_was_typed_into_a_sign_up_is_kept_by_the_tab_and_without_scripts_that_is_said(app: TestApp) {
        let on = "?next=%2Fconsultations%2Fgoal-v";
        let mut ada = app.visitor();
        let fields = [("name", "Ada"), ("email", "ada"), ("password", ""), ("next", "/consultations/goal-v")];
        let refused = ada.post("/sign-up", &fields).await;
        refused.has_status(422).says("value=\"Ada\"").says(&format!("name=\"back\" value=\"/sign-up{on}\""));
        let changed = ada.post("/settings/language", &[("language", "pl"), ("back", &format!("/sign-up{on}"))]).await;
        ada.get(changed.leads_to()).await.says("lang=\"pl\"").says("name=\"next\" value=\"/consultations/goal-v\"");
        for answer in [
            app.visitor().get("/sign-up").await,
            app.visitor().post("/sign-up", &[("name", "Ada Nowak"), ("email", "ada"), ("password", "")]).await,
        ] {
            answer.says("<leptos-island").says("<noscript>").says("Without scripts, this form is emptied");
            answer.does_not_say("Change it first, then mend what is wrong");
        }
        // Once it has arrived, the tab forgets it.
        app.visitor().get("/sign-up/sent").await.says("<leptos-island");
    }

    async fn a_person_signs_up_and_gets_one_letter_with_a_link(app: TestApp) {
        let mut ada = app.visitor();
        let answer = ada.post("/sign-up", &[("name", "Ada"), ("email", "Ada@Example.org"), ("password", "cztery tramwaje i most")]).await;
        assert_eq!(answer.leads_to(), "/sign-up/sent");
        let letters = app.letters().await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].address, "ada@example.org");
        assert!(matches!(&letters[0].letter, Letter::ConfirmAddress { link, .. } if link.starts_with("http://narada.test/confirm/")));
    }

    async fn a_refused_sign_up_keeps_what_was_typed_except_the_password_and_saves_nothing(app: TestApp) {
        let mut ada = app.visitor();
        let answer = ada.post("/sign-up", &[("name", "Ada"), ("email", "nobody"), ("password", "hunter2")]).await;
        answer.has_status(422).says("value=\"Ada\"").says("value=\"nobody\"").does_not_say("hunter2");
        answer.says("This is not a mail address").says("at least 10 characters");
        assert!(app.letters().await.is_empty());
    }

    async fn a_browser_leaves_the_judging_of_a_form_to_us(app: TestApp) {
        for path in ["/sign-up", "/sign-in", "/reset"] {
            app.visitor().get(path).await.says(" novalidate");
        }
    }

    async fn a_field_that_the_form_does_not_have_is_refused(app: TestApp) {
        let fields = [("name", "Eve"), ("email", "eve@example.org"), ("password", "cztery tramwaje i most"), ("role", "administrator")];
        app.visitor().post("/sign-up", &fields).await.has_status(400);
        assert!(app.letters().await.is_empty());
    }

    async fn opening_the_link_changes_nothing_and_the_password_confirms_and_signs_in(app: TestApp) {
        let mut ada = app.visitor();
        ada.post("/sign-up", &[("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)]).await;
        let link = app.confirmation_link("ada@example.org").await;
        ada.get(&link).await.has_status(200).says("Confirm your address");
        ada.get("/account").await.leads_to();
        ada.post(&link, &[("password", "jeden most i cztery tramwaje")]).await.has_status(422);
        assert_eq!(ada.post(&link, &[("password", PASSWORD)]).await.leads_to(), "/consultations");
        ada.get("/account").await.has_status(200).says("ada@example.org").says("You are signed in");
        ada.post(&link, &[("password", PASSWORD)]).await.has_status(422).says("This link is used up");
        app.visitor().post(&link, &[("password", PASSWORD)]).await.has_status(422).says("This link does not work");
    }

    async fn whoever_signs_up_on_the_way_to_a_vote_comes_to_it_by_the_letter(app: TestApp) {
        let line = "/consultations/goal-v/actions/KD-01?order=newest#ballot";
        let on = "next=%2Fconsultations%2Fgoal-v%2Factions%2FKD-01%3Forder%3Dnewest%23ballot";
        let mut ada = app.visitor();
        ada.get(&format!("/sign-in?{on}")).await.says(&format!("href=\"/sign-up?{on}\"")).says(&format!("href=\"/reset?{on}\""));
        let next = format!("name=\"next\" value=\"{line}\"");
        ada.get(&format!("/sign-up?{on}")).await.says(&next).says(&format!("href=\"/sign-in?{on}\""));
        let refused = ada.post("/sign-up", &[("name", "Ada"), ("email", "nobody"), ("password", PASSWORD), ("next", line)]).await;
        refused.has_status(422).says(&next);
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD), ("next", line)];
        let sent = ada.post("/sign-up", &fields).await.leads_to().to_owned();
        assert_eq!(sent, format!("/sign-up/sent?{on}"));
        ada.get(&sent).await.says(&format!("href=\"/sign-up?{on}\""));
        let link = app.confirmation_link("ada@example.org").await;
        assert!(link.ends_with(&format!("?{on}")), "{link}");
        // On another device, with nothing but the letter.
        let mut phone = app.visitor();
        phone.get(&link).await.has_status(200).says(&next);
        let wrong = phone.post(&link, &[("password", "jeden most i cztery tramwaje"), ("next", line)]).await;
        wrong.has_status(422).says(&next);
        assert_eq!(phone.post(&link, &[("password", PASSWORD), ("next", line)]).await.leads_to(), line);
    }

    async fn a_setting_changed_where_a_form_has_errors_keeps_the_way_on_and_says_what_it_empties(app: TestApp) {
        let next = "/consultations/goal-v";
        let on = "?next=%2Fconsultations%2Fgoal-v";
        let words = "A change of language or text size empties this form.";
        for (path, fields) in [("/sign-in", vec![("email", ""), ("password", "")]), ("/reset", vec![("email", "ada")])] {
            let mut ada = app.visitor();
            ada.get(&format!("{path}{on}")).await.has_status(200).does_not_say(words);
            let fields: Vec<_> = fields.into_iter().chain([("next", next)]).collect();
            let refused = ada.post(path, &fields).await;
            refused.has_status(422).says(words).says(&format!("name=\"back\" value=\"{path}{on}\""));
            let changed = ada.post("/settings/language", &[("language", "pl"), ("back", &format!("{path}{on}"))]).await;
            ada.get(changed.leads_to()).await.says("lang=\"pl\"").says(&format!("name=\"next\" value=\"{next}\""));
        }
    }

    async fn the_way_to_a_vote_survives_a_forgotten_password(app: TestApp) {
        app.sign_up("Ada", "ada@example.org").await;
        let mut ada = app.visitor();
        assert_eq!(ada.post("/reset", &[("email", "ada@example.org"), ("next", "/consultations/goal-v")]).await.leads_to(), "/reset/sent?next=%2Fconsultations%2Fgoal-v");
        let link = app.newest("ada@example.org", |letter| match letter {
            Letter::ResetPassword { link, .. } => Some(link.clone()),
            _ => None,
        }).await;
        let link = path(&link);
        ada.get(link).await.says("name=\"next\" value=\"/consultations/goal-v\"");
        let set = ada.post(link, &[("password", PASSWORD), ("next", "/consultations/goal-v")]).await;
        assert_eq!(set.leads_to(), "/sign-in?next=%2Fconsultations%2Fgoal-v");
        // Spent, and no dead end.
        ada.get(link).await.says("This link does not work").says("href=\"/sign-in?next=%2Fconsultations%2Fgoal-v\"").says("href=\"/reset?next=%2Fconsultations%2Fgoal-v\"");
    }

    async fn signing_up_leads_to_no_other_site(app: TestApp) {
        for (at, evil) in ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/\t/evil.example"].into_iter().enumerate() {
            let email = format!("ada{at}@example.org");
            let fields = [("name", "Ada"), ("email", email.as_str()), ("password", PASSWORD), ("next", evil)];
            assert_eq!(app.visitor().post("/sign-up", &fields).await.leads_to(), "/sign-up/sent");
            let link = app.confirmation_link(&email).await;
            assert!(!link.contains('?'), "{link}");
            app.visitor().get(&format!("{link}?next=%2F%2Fevil.example")).await.has_status(200).does_not_say("name=\"next\"");
            assert_eq!(app.visitor().post(&link, &[("password", PASSWORD), ("next", evil)]).await.leads_to(), "/consultations");
        }
    }

    /// The letter goes to whatever address somebody names: its link says nothing of their own.
    async fn a_stranger_cannot_write_to_anybody_by_naming_a_way_on_in_a_letters_link(app: TestApp) {
        let post = async |way: &str, email: &str, next: &str| {
            let sign_up = [("name", "Eve"), ("email", email), ("password", PASSWORD), ("next", next)];
            let reset = [("email", email), ("next", next)];
            let fields = if way == "/sign-up" { &sign_up[..] } else { &reset[..] };
            app.visitor().post(way, fields).await.leads_to();
        };
        for (at, (next, kept)) in [
            ("/WIN-1000-at-evil.example", ""),
            ("/consultations/WIN-1000-at-evil.example", ""),
            ("/consultations?win=evil.example", "?next=%2Fconsultations"),
            ("/consultations?order=newest#list", "?next=%2Fconsultations%3Forder%3Dnewest%23list"),
            ("/strategies/krakow-2030/goals/V.1", "?next=%2Fstrategies%2Fkrakow-2030%2Fgoals%2FV.1"),
        ].into_iter().enumerate() {
            let email = format!("ada{at}@example.org");
            post("/sign-up", &email, next).await;
            let link = app.confirmation_link(&email).await;
            assert_eq!(link.find('?').map_or("", |at| &link[at..]), kept, "{next}");
            post("/reset", &email, next).await;
            let link = app.newest(&email, |letter| match letter {
                Letter::ResetPassword { link, .. } => Some(link.clone()),
                _ => None,
            }).await;
            assert_eq!(link.find('?').map_or("", |at| &link[at..]), kept, "{next}");
        }
    }

    async fn whoever_does_not_know_the_password_of_a_letter_finds_two_ways_out(app: TestApp) {
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD), ("next", "/consultations/goal-v")];
        app.visitor().post("/sign-up", &fields).await.leads_to();
        let link = app.confirmation_link("ada@example.org").await;
        let page = app.visitor().get(&link).await;
        page.says("The one that was typed when this letter was asked for.");
        page.says("href=\"/reset?next=%2Fconsultations%2Fgoal-v\">I do not know the password");
        page.says("href=\"/sign-up?next=%2Fconsultations%2Fgoal-v\">Ask for a new link");
        // Spent: a newer letter would not have ended it.
        app.visitor().post(&link, &fields[2..]).await.leads_to();
        app.visitor().get(&link).await.says("each works on its own until one of them is used").does_not_say("when a newer one is sent");
    }

    async fn an_address_that_most_mail_systems_refuse_is_refused_at_its_field(app: TestApp) {
        let fields = [("name", "Ona"), ("email", "Ona.Žilė@example.org"), ("password", PASSWORD)];
        let refused = app.visitor().post("/sign-up", &fields).await;
        refused.has_status(422).says("Mail usually does not reach an address with letters such as ż or ė").says("value=\"Ona.Žilė@example.org\"");
        refused.does_not_say("This is not a mail address");
        for (lang, words) in [("pl", "Na adres ze znakami takimi jak ż"), ("lt", "Adresu, kuriame prieš @ yra tokių raidžių kaip ž")] {
            app.visitor().post(&format!("/sign-up?lang={lang}"), &fields).await.has_status(422).says(words);
        }
        assert!(app.letters().await.is_empty());
    }

    async fn a_page_offers_signing_in_and_up_with_the_way_back_to_it(app: TestApp) {
        let on = "next=%2Fconsultations%3Fpage%3D1";
        app.visitor().get("/consultations?page=1").await.says(&format!("/sign-in?{on}")).says(&format!("/sign-up?{on}"));
        app.visitor().get("/").await.says("href=\"/sign-in\"").says("href=\"/sign-up\"");
    }

    async fn whoever_has_not_confirmed_yet_is_told_how_without_telling_who_has_an_account(app: TestApp) {
        let fields = [("name", "Bob"), ("email", "bob@example.org"), ("password", PASSWORD)];
        app.visitor().post("/sign-up", &fields).await.leads_to();
        let words = "not confirmed the address yet";
        app.visitor().get("/sign-in").await.does_not_say(words);
        for email in ["bob@example.org", "nobody@example.org"] {
            let refused = app.visitor().post("/sign-in", &[("email", email), ("password", PASSWORD), ("next", "/consultations")]).await;
            refused.has_status(422).says(words).says("href=\"/sign-up?next=%2Fconsultations\">Ask for a new link");
        }
    }

    async fn a_link_that_does_not_work_is_no_dead_end(app: TestApp) {
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)];
        app.visitor().post("/sign-up", &fields).await.leads_to();
        let link = app.confirmation_link("ada@example.org").await;
        let mut ada = app.visitor();
        ada.post(&link, &[("password", PASSWORD)]).await.leads_to();
        // Used already, by somebody who is not signed in.
        app.visitor().get(&link).await.says("This link does not work").says("href=\"/sign-in\"").says("href=\"/sign-up\"").says("just sign in");
    }

    async fn a_link_is_good_for_a_day_whatever_comes_after_it_and_the_first_one_used_ends_the_others(app: TestApp) {
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)];
        let mut links = Vec::new();
        for _ in 0..3 {
            app.visitor().post("/sign-up", &fields).await;
            links.push(app.confirmation_link("ada@example.org").await);
            app.clock.advance(8 * 60 * 60 * 1_000);
        }
        let [late, first, second] = [&links[0], &links[1], &links[2]];
        app.visitor().post(late, &[("password", PASSWORD)]).await.has_status(422).says("This link does not work");
        assert_eq!(app.visitor().post(first, &[("password", PASSWORD)]).await.leads_to(), "/consultations");
        app.visitor().post(second, &[("password", PASSWORD)]).await.has_status(422).says("This link does not work");
    }

    /// Otherwise anybody who knows an address could keep its owner out by signing up with it again and again.
    async fn who_signs_up_later_with_the_same_address_takes_nothing_from_who_was_first(app: TestApp) {
        let ada = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)];
        let eve = [("name", "Eve"), ("email", "ada@example.org"), ("password", "dwa konie w zielonym lesie")];
        app.visitor().post("/sign-up", &ada).await.leads_to();
        let adas = app.confirmation_link("ada@example.org").await;
        app.visitor().post("/sign-up", &eve).await.leads_to();
        let eves = app.confirmation_link("ada@example.org").await;
        assert_ne!(adas, eves);
        // The password of one sign-up does not fit the link of another.
        app.visitor().post(&eves, &[("password", PASSWORD)]).await.has_status(422);
        let mut client = app.visitor();
        assert_eq!(client.post(&adas, &[("password", PASSWORD)]).await.leads_to(), "/consultations");
        client.get("/account").await.says("value=\"Ada\"").does_not_say("Eve");
        app.visitor().post(&eves, &[("password", "dwa konie w zielonym lesie")]).await.has_status(422);
        app.visitor().post("/sign-in", &eve[1..]).await.has_status(422);
        app.sign_in("ada@example.org").await;
    }

    /// Otherwise a stranger could sign up with somebody's address and wait for them to follow the link.
    async fn the_owner_of_an_address_cannot_confirm_the_password_of_a_stranger(app: TestApp) {
        let stranger = [("name", "Eve"), ("email", "ada@example.org"), ("password", "dwa konie w zielonym lesie")];
        app.visitor().post("/sign-up", &stranger).await;
        let link = app.confirmation_link("ada@example.org").await;
        app.visitor().post(&link, &[("password", PASSWORD)]).await.has_status(422);
        let eve = [("email", "ada@example.org"), ("password", "dwa konie w zielonym lesie")];
        app.visitor().post("/sign-in", &eve).await.has_status(422);
    }

    async fn an_administrator_sets_a_password_by_a_link_and_signs_in(app: TestApp) {
        app.administrator().await.get("/account").await.has_status(200).says(ADMINISTRATOR);
    }

    /// Written by a release that kept what was entered elsewhere.
    async fn a_link_with_which_nothing_was_kept_is_spent(app: TestApp) {
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)];
        app.visitor().post("/sign-up", &fields).await.leads_to();
        let link = app.confirmation_link("ada@example.org").await;
        let emptied: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE mail_tokens SET name = NULL, password_hash = NULL, language = NULL")?;
            Ok(())
        }).await;
        emptied.expect("an old link");
        app.visitor().get(&link).await.says("This link does not work").says("href=\"/sign-up\"");
        app.visitor().post(&link, &[("password", PASSWORD)]).await.has_status(422).says("This link does not work");
        app.visitor().post("/sign-up", &fields).await.leads_to();
        let link = app.confirmation_link("ada@example.org").await;
        assert_eq!(app.visitor().post(&link, &[("password", PASSWORD)]).await.leads_to(), "/consultations");
    }

    /// PostgreSQL ends one of two that wait for each other, and the reader would see a failure.
    async fn who_follows_a_link_while_all_links_of_the_account_are_ended_waits_and_is_told_it_is_spent(app: TestApp) {
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)];
        app.visitor().post("/sign-up", &fields).await.leads_to();
        let link = app.confirmation_link("ada@example.org").await;
        let person = app.person_id("ada@example.org").await;
        let mut ada = app.visitor();
        let ended: AppResult<_> = app.site.db.write(async |tx| {
            store::lock(tx, person).await?;
            let following = tokio::spawn(async move { ada.post(&link, &[("password", PASSWORD)]).await });
            // Long enough for the password to be judged and the transaction to come as far as it can.
            tokio::time::sleep(Duration::from_millis(1_500)).await;
            store::drop_tokens(tx, person).await?;
            Ok(following)
        }).await;
        let answer = ended.expect("nobody waits in a circle").await.expect("an answer");
        answer.has_status(422).says("This link does not work");
    }

    async fn whoever_opens_a_used_link_while_signed_in_is_told_that_all_is_done_and_led_on(app: TestApp) {
        let on = "?next=%2Fconsultations%2Fgoal-v";
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD), ("next", "/consultations/goal-v")];
        let mut ada = app.visitor();
        ada.post("/sign-up", &fields).await.leads_to();
        let link = app.confirmation_link("ada@example.org").await;
        assert!(link.ends_with(on), "{link}");
        ada.post(&link, &[("password", PASSWORD)]).await.leads_to();
        let again = ada.get(&link).await;
        again.has_status(200).says("This link is used up").says("You are signed in as Ada, with an address that is confirmed.");
        again.says("href=\"/consultations/goal-v\" class=\"button\">Continue");
        ada.get(link.trim_end_matches(on)).await.says("href=\"/\" class=\"button\">Continue");
    }

    async fn who_is_asked_to_sign_in_on_the_way_to_something_reads_why(app: TestApp) {
        let line = "%2Fconsultations%2Fgoal-v%2Factions%2FKD-01";
        for (next, why) in [
            (format!("{line}%23vote"), "To vote, sign in"),
            (format!("{line}%2Fcomments%23write"), "To write a comment, sign in"),
            ("%2Fcomments%2F7%2Freply".to_owned(), "To answer this comment, sign in"),
            ("%2Fconsultations%2Fgoal-v%2Fproposals%2Fnew".to_owned(), "To write a proposal, sign in"),
            (format!("{line}%2Freport"), "To report a text, sign in"),
        ] {
            app.visitor().get(&format!("/sign-in?next={next}")).await.says(why);
        }
        for path in ["/sign-in".to_owned(), format!("/sign-in?next={line}")] {
            app.visitor().get(&path).await.does_not_say(", sign in:");
        }
        let mut guest = app.visitor();
        let way = guest.get("/account/contributions").await.leads_to().to_owned();
        guest.get(&way).await.says("This page is about your own account");
    }

    /// A stranger may have signed up with somebody's address and a name of their own choosing.
    async fn the_owner_of_an_address_who_resets_instead_of_confirming_chooses_the_name(app: TestApp) {
        let stranger = [("name", "Buy at evil"), ("email", "ada@example.org"), ("password", "dwa konie w zielonym lesie")];
        app.visitor().post("/sign-up", &stranger).await.leads_to();
        let mut ada = app.visitor();
        ada.post("/reset", &[("email", "ada@example.org")]).await.leads_to();
        let (name, link) = app.newest("ada@example.org", |letter| match letter {
            Letter::ResetPassword { name, link } => Some((name.clone(), link.clone())),
            _ => None,
        }).await;
        assert_eq!(name, "", "the letter greets nobody by a stranger's word");
        let link = path(&link);
        ada.get(link).await.says("name=\"name\"").says("Nobody has confirmed this address yet").does_not_say("evil");
        ada.post(link, &[("password", PASSWORD)]).await.has_status(422).says("Please fill this in.").does_not_say("evil");
        ada.post(link, &[("name", "Ada"), ("password", PASSWORD)]).await.leads_to();
        app.newest("ada@example.org", |letter| matches!(letter, Letter::PasswordChanged { name } if name == "Ada").then_some(())).await;
        app.sign_in("ada@example.org").await.get("/account").await.says("value=\"Ada\"").does_not_say("evil");
        // Whoever has a name keeps it, whatever a form says.
        ada.post("/reset", &[("email", "ada@example.org")]).await.leads_to();
        let link = app.newest("ada@example.org", |letter| match letter {
            Letter::ResetPassword { name, link } if name == "Ada" => Some(link.clone()),
            _ => None,
        }).await;
        ada.get(path(&link)).await.does_not_say("name=\"name\"");
        ada.post(path(&link), &[("name", "Eve"), ("password", PASSWORD)]).await.leads_to();
        app.sign_in("ada@example.org").await.get("/account").await.says("value=\"Ada\"");
    }
}
