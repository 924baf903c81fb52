//! What must not be possible with accounts, whoever tries (TRUST: S8, S10, S12, S14, S15, S17, S18 and object rights).

use crate::support::{PASSWORD, on_both_databases, path};
use app::accounts::store::{actors, sessions};
use app::base::db::{all, execute, scalar};
use app::base::error::AppResult;
use app::base::limits::Limits;
use app::notifications::model::Letter;

const OTHER: &str = "dwa konie w zielonym lesie";

fn reset_link(letter: &Letter) -> Option<String> {
    match letter {
        Letter::ResetPassword { link, .. } => Some(link.clone()),
        _ => None,
    }
}

on_both_databases! {
    async fn those_who_come_at_the_same_moment_are_each_known_as_themselves(app: TestApp) {
        for name in ["Ada", "Ben", "Eve"] {
            app.sign_up(name, &format!("{}@example.org", name.to_lowercase())).await;
        }
        let sql = "SELECT token_hash, people.name FROM sessions JOIN people ON people.id = person_id ORDER BY people.name DESC";
        let mut opened = all!(app.site.db, (String, String), sql).expect("the sessions");
        opened.insert(1, ("0".repeat(64), "nobody".to_owned()));
        opened.push(opened[0].clone());
        let hashes: Vec<String> = opened.iter().map(|(hash, _)| hash.clone()).collect();
        let known = actors(&app.site.db, &hashes, app.site.now()).await.expect("who it is");
        let named = known.into_iter().map(|actor| actor.map_or_else(|| "nobody".to_owned(), |actor| actor.name));
        assert_eq!(named.collect::<Vec<_>>(), opened.into_iter().map(|(_, name)| name).collect::<Vec<_>>());
    }

    /// S8
    async fn no_form_takes_a_field_that_it_does_not_have(app: TestApp) {
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        for (form, fields) in [
            ("/account", vec![("name", "Eve"), ("language", "en")]),
            ("/sign-in", vec![("email", "eve@example.org"), ("password", PASSWORD)]),
            ("/account/password", vec![("current", PASSWORD), ("password", OTHER)]),
            ("/account/address", vec![("current", PASSWORD), ("email", "e@example.org")]),
            ("/account/erase", vec![("current", PASSWORD)]),
        ] {
            for more in [("role", "administrator"), ("verification", "office"), ("kind", "official"), ("created_at", "0")] {
                let fields: Vec<_> = fields.iter().copied().chain([more]).collect();
                eve.post(form, &fields).await.has_status(400);
            }
        }
        let rows = "SELECT COUNT(*) FROM people WHERE role = 'participant' AND verification = 'mail' AND kind = 'resident'";
        assert_eq!(scalar!(app.site.db, i64, rows).unwrap(), 1);
    }

    /// S10
    async fn a_suspended_person_loses_the_session_at_once_and_cannot_sign_in(app: TestApp) {
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.get("/account").await.has_status(200);
        let suspended: AppResult<u64> = app.site.db.write(async |tx| Ok(execute!(tx, "UPDATE people SET suspended_at = 1")?)).await;
        assert_eq!(suspended.unwrap(), 1);
        eve.get("/account").await.leads_to();
        eve.post("/account", &[("name", "Eve 2"), ("language", "en")]).await.has_status(401);
        assert_eq!(scalar!(app.site.db, String, "SELECT name FROM people").unwrap(), "Eve");
        eve.post("/sign-in", &[("email", "eve@example.org"), ("password", PASSWORD)]).await.has_status(422);
    }

    /// S12
    async fn an_address_stands_on_its_owners_pages_only(app: TestApp) {
        let mut ada = app.sign_up("Ada", "canary@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        ada.get("/account").await.says("canary@example.org");
        for page in ["/", "/account", "/account/sessions", "/account/address", "/organisations", "/sign-in", "/reset/sent"] {
            eve.get(page).await.does_not_say("canary@");
            app.visitor().get(page).await.does_not_say("canary@");
        }
    }

    /// S15
    async fn a_link_names_our_origin_whatever_host_was_asked(app: TestApp) {
        app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.visitor();
        for name in ["host", "x-forwarded-host", "x-forwarded-proto", "forwarded"] {
            let name = http::HeaderName::from_static(name);
            eve.headers.insert(name, http::HeaderValue::from_static("evil.example"));
        }
        let _ = eve.post("/reset", &[("email", "ada@example.org")]).await;
        eve.headers.clear();
        for queued in app.letters().await {
            assert!(!format!("{:?}", queued.letter).contains("evil"), "{:?}", queued.letter);
        }
    }

    /// S15
    async fn a_link_is_dead_after_a_newer_one_and_after_a_change_of_password_or_address(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut links = Vec::new();
        for _ in 0..2 {
            app.visitor().post("/reset", &[("email", "ada@example.org")]).await.leads_to();
            links.push(app.newest("ada@example.org", reset_link).await);
        }
        app.visitor().post(path(&links[0]), &[("password", OTHER)]).await.has_status(422);
        ada.post("/account/password", &[("current", PASSWORD), ("password", OTHER)]).await.leads_to();
        app.visitor().post(path(&links[1]), &[("password", PASSWORD)]).await.has_status(422);
        app.visitor().post("/reset", &[("email", "ada@example.org")]).await.leads_to();
        let late = app.newest("ada@example.org", reset_link).await;
        ada.post("/account/address", &[("email", "ada@example.net"), ("current", OTHER)]).await.leads_to();
        let link = app.newest("ada@example.net", |letter| match letter {
            Letter::ConfirmNewAddress { link, .. } => Some(link.clone()),
            _ => None,
        }).await;
        ada.post(path(&link), &[]).await.leads_to();
        app.visitor().post(path(&late), &[("password", PASSWORD)]).await.has_status(422);
        app.visitor().post("/reset", &[("email", "ada@example.net")]).await.leads_to();
        let hour = app.newest("ada@example.net", reset_link).await;
        app.clock.advance(60 * 60 * 1_000);
        app.visitor().post(path(&hour), &[("password", PASSWORD)]).await.has_status(422);
    }

    /// A link that went to a mistyped address must not give the stranger there the account.
    async fn a_new_address_is_confirmed_by_its_own_person_only(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        ada.post("/account/address", &[("email", "typo@example.org"), ("current", PASSWORD)]).await.leads_to();
        let link = app.newest("typo@example.org", |letter| match letter {
            Letter::ConfirmNewAddress { link, .. } => Some(path(link).to_owned()),
            _ => None,
        }).await;
        eve.get(&link).await.has_status(200).says("This link does not work").does_not_say("typo@");
        eve.post(&link, &[]).await.has_status(422);
        ada.post(&link, &[]).await.leads_to();
    }

    /// S17
    async fn a_session_gets_a_new_secret_at_every_sign_in_and_the_old_one_is_dead(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut old = ada.clone();
        ada.post("/sign-in", &[("email", "ada@example.org"), ("password", PASSWORD)]).await.leads_to();
        assert_ne!(ada.cookie("narada"), old.cookie("narada"));
        ada.get("/account").await.has_status(200);
        old.get("/account").await.leads_to();
        let mut planted = app.visitor();
        planted.set_cookie("narada", "chosen-by-a-stranger");
        planted.post("/sign-in", &[("email", "ada@example.org"), ("password", PASSWORD)]).await.leads_to();
        assert_ne!(planted.cookie("narada"), Some("chosen-by-a-stranger"));
        let stored = "SELECT COUNT(*) FROM sessions WHERE token_hash = $1";
        let secret = planted.cookie("narada").unwrap();
        assert_eq!(scalar!(app.site.db, i64, stored, secret).unwrap(), 0, "the secret itself is stored");
    }

    /// S18
    async fn signing_in_leads_nowhere_else(app: TestApp) {
        app.sign_up("Ada", "ada@example.org").await;
        for evil in ["//evil.example", "\\\\evil", "https:evil", "https://evil.example", "/\\evil", "javascript:alert(1)"] {
            let fields = [("email", "ada@example.org"), ("password", PASSWORD), ("next", evil)];
            assert_eq!(app.visitor().post("/sign-in", &fields).await.leads_to(), "/", "{evil}");
        }
        app.visitor().get("/sign-in?next=%2F%2Fevil.example").await.has_status(200).does_not_say("name=\"next\"");
    }

    async fn nobody_ends_the_session_of_somebody_else(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let person = app.person_id("ada@example.org").await;
        let session = sessions(&app.site.db, person, app.clock.now()).await.unwrap()[0].id;
        // The notice of signing in stands on the next page only.
        eve.get("/").await.has_status(200);
        let others = eve.post("/account/sessions", &[("session", &session.to_string())]).await;
        let unknown = eve.post("/account/sessions", &[("session", "00000000-0000-7000-8000-000000000000")]).await;
        others.has_status(404);
        assert_eq!(others.body, unknown.body);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM sessions").unwrap(), 2);
        ada.get("/account").await.has_status(200);
    }

    async fn pages_of_an_account_lead_strangers_to_signing_in(app: TestApp) {
        for page in ["/account", "/account/sessions", "/account/password", "/account/address", "/account/erase"] {
            assert!(app.visitor().get(page).await.leads_to().starts_with("/sign-in?next="), "{page}");
            assert!(app.visitor().post(page, &[]).await.leads_to().starts_with("/sign-in?next="), "{page}");
        }
    }
}

async fn limited(kind: crate::support::Kind) {
    let app = crate::support::TestApp::with_limits(kind, Limits::scaled(1)).await;
    app.sign_up("Ada", "ada@example.org").await;
    // One network is stopped, and nobody else is shut out by it.
    let mut eve = app.visitor();
    let guess = [("email", "ada@example.org"), ("password", OTHER)];
    let mut statuses = Vec::new();
    for _ in 0..25 {
        statuses.push(eve.post("/sign-in", &guess).await.status.as_u16());
    }
    assert_eq!(statuses.iter().filter(|status| **status == 429).count(), 5, "{statuses:?}");
    let mut ada = app.visitor();
    ada.address = std::net::IpAddr::from([203, 0, 113, 7]);
    ada.post("/sign-in", &[("email", "ada@example.org"), ("password", PASSWORD)]).await.leads_to();
    // A hall full of people shares one network: the next of them signs in to an account of their own.
    app.sign_up("Bob", "bob@example.org").await;
    eve.post("/sign-in", &[("email", "bob@example.org"), ("password", PASSWORD)]).await.leads_to();
    // A network of her own for each try: the limit of the account holds.
    let mut statuses = Vec::new();
    for number in 0..100_u8 {
        eve.address = std::net::IpAddr::from([198, 51, 100, number]);
        statuses.push(eve.post("/sign-in", &guess).await.status.as_u16());
    }
    assert!(statuses.contains(&429), "{statuses:?}");
    let mut letters = Vec::new();
    for _ in 0..4 {
        letters.push(app.visitor().post("/reset", &[("email", "nobody@example.org")]).await.status.as_u16());
    }
    assert_eq!(letters, [303, 303, 303, 429], "unknown addresses are limited like known ones");
    // What a stranger spends is not the owner's: from elsewhere the letter still comes.
    let reset = [("email", "ada@example.org")];
    let strangers: Vec<u16> = vec![
        app.visitor().post("/reset", &reset).await.status.as_u16(),
        app.visitor()
            .post("/sign-up", &[("name", "Eve"), ("email", "ada@example.org"), ("password", OTHER)])
            .await
            .status
            .as_u16(),
        app.visitor().post("/reset", &reset).await.status.as_u16(),
        app.visitor().post("/reset", &reset).await.status.as_u16(),
    ];
    assert_eq!(strangers, [303, 303, 303, 303], "a sign-up spends no letter by which the owner comes back");
    app.visitor().post("/reset", &reset).await.has_status(429);
    let before = app.letters().await.len();
    ada.post("/reset", &reset).await.leads_to();
    assert_eq!(app.letters().await.len(), before + 1);
    // Nor is a mailbox flooded from many networks.
    let mut statuses = Vec::new();
    for number in 0..30_u8 {
        eve.address = std::net::IpAddr::from([198, 51, 100, number]);
        statuses.push(eve.post("/reset", &reset).await.status.as_u16());
    }
    assert!(statuses.contains(&429), "{statuses:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guessing_a_password_and_asking_for_letters_are_limited_on_sqlite() {
    limited(crate::support::Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guessing_a_password_and_asking_for_letters_are_limited_on_postgres() {
    limited(crate::support::Kind::Postgres).await;
}

/// Seven people on one network write to an address until its mailbox takes no more, and sign up in its name. Its owner, who
/// shares their network, still gets a letter to come back by.
async fn full(kind: crate::support::Kind) {
    let app = crate::support::TestApp::with_limits(kind, Limits::scaled(1)).await;
    app.sign_up("Ada", "ada@example.org").await;
    let wanted = [("email", "ada@example.org"), ("current", PASSWORD)];
    let mut answers = Vec::new();
    for number in 0..7 {
        let mut person = app.sign_up("Eve", &format!("eve-{number}@example.org")).await;
        for _ in 0..3 {
            answers.push(person.post("/account/address", &wanted).await);
        }
    }
    let full = answers.last().unwrap();
    full.has_status(429).says("too many letters were asked for").says("Please send the form again in ").says(" minute");
    full.says("action=\"/account/address\"").says("value=\"ada@example.org\"").does_not_say(PASSWORD);
    let eve = [("name", "Eve Nowak"), ("email", "ada@example.org"), ("password", OTHER)];
    let refused = app.visitor().post("/sign-up", &eve).await;
    refused.has_status(429).says("Please send the form again in ").does_not_say(OTHER);
    refused.says("action=\"/sign-up\"").says("value=\"Eve Nowak\"").says("value=\"ada@example.org\"");
    let before = app.letters().await.len();
    for _ in 0..3 {
        app.visitor().post("/reset", &[("email", "ada@example.org")]).await.leads_to();
    }
    assert_eq!(app.letters().await.len(), before + 3);
    let refused = app.visitor().post("/reset", &[("email", "ada@example.org")]).await;
    refused.has_status(429).says("Please send the form again in ").says("value=\"ada@example.org\"");
    assert!(refused.headers.contains_key("retry-after"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mailbox_filled_by_strangers_still_takes_the_letter_by_which_its_owner_comes_back_on_sqlite() {
    full(crate::support::Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mailbox_filled_by_strangers_still_takes_the_letter_by_which_its_owner_comes_back_on_postgres() {
    full(crate::support::Kind::Postgres).await;
}
