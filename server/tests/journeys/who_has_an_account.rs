//! What nobody learns by asking (S14): who has an account here, from neither the answer nor the work behind it.

use crate::support::{Answer, Client, PASSWORD, TestApp, on_both_databases};
use app::base::db::scalar;
use app::notifications::model::Letter;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const OTHER: &str = "dwa konie w zielonym lesie";

/// Counts how often a password is hashed on this thread.
#[derive(Clone, Default)]
struct Hashes(Arc<AtomicU64>);

impl Subscriber for Hashes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "narada::passwords"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What a form costs: statements outside transactions, what is asked and changed inside them, and hashes of a password.
async fn work(
    app: &TestApp,
    hashes: &Hashes,
    client: &mut Client,
    path: &str,
    fields: &[(&str, &str)],
) -> ([u64; 3], Answer) {
    let count = || [app.site.db.reads(), app.site.db.acts(), hashes.0.load(Ordering::Relaxed)];
    let before = count();
    let answer = client.post(path, fields).await;
    let mut cost = count();
    for (after, before) in cost.iter_mut().zip(before) {
        *after -= before;
    }
    (cost, answer)
}

on_both_databases! {
    /// S14: the time follows from the work, which is counted; a measured time would say how busy the machine is.
    async fn a_question_about_an_address_costs_the_same_whoever_has_it(app: TestApp) {
        let hashes = Hashes::default();
        let _listening = tracing::subscriber::set_default(hashes.clone());
        app.sign_up("Ada", "ada@example.org").await;
        app.visitor().post("/sign-up", &[("name", "Bob"), ("email", "bob@example.org"), ("password", PASSWORD)]).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let asked = [
            ("/sign-in", vec![("password", OTHER)], 1),
            ("/sign-up", vec![("name", "Eve"), ("password", OTHER)], 1),
            ("/reset", vec![], 0),
            ("/account/address", vec![("current", PASSWORD)], 1),
        ];
        for (path, fields, hashed) in asked {
            let mut costs = Vec::new();
            for email in ["ada@example.org", "bob@example.org", "nobody@example.org"] {
                let fields: Vec<_> = fields.iter().copied().chain([("email", email)]).collect();
                let client = if path.starts_with("/account") { &mut eve } else { &mut app.visitor() };
                let (cost, answer) = work(&app, &hashes, client, path, &fields).await;
                assert!(answer.status == 303 || answer.status == 422, "{path}: {}", answer.status);
                assert_eq!(cost[2], hashed, "{path} {email}: hashes");
                costs.push(cost);
            }
            assert!(costs.windows(2).all(|pair| pair[0] == pair[1]), "{path}: {costs:?}");
        }
    }

    /// S14: same status and body.
    async fn nobody_learns_who_has_an_account(app: TestApp) {
        app.sign_up("Ada", "ada@example.org").await;
        let unconfirmed = [("name", "Bob"), ("email", "bob@example.org"), ("password", PASSWORD)];
        app.visitor().post("/sign-up", &unconfirmed).await.leads_to();
        let mut bodies = Vec::new();
        for (email, password) in [("ada@example.org", OTHER), ("bob@example.org", PASSWORD), ("bob@example.org", OTHER), ("nobody@example.org", OTHER)] {
            let answer = app.visitor().post("/sign-in", &[("email", email), ("password", password)]).await;
            answer.has_status(422);
            bodies.push(answer.body.replace(email, "EMAIL"));
        }
        assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "the answers to signing in differ");
        for email in ["ada@example.org", "bob@example.org", "nobody@example.org"] {
            let reset = app.visitor().post("/reset", &[("email", email)]).await;
            assert_eq!((reset.leads_to(), reset.body.as_str()), ("/reset/sent", ""));
            let again = app.visitor().post("/sign-up", &[("name", "Eve"), ("email", email), ("password", OTHER)]).await;
            assert_eq!((again.leads_to(), again.body.as_str()), ("/sign-up/sent", ""));
        }
        let written = "SELECT COUNT(*) FROM mail_tokens WHERE purpose = 'reset'";
        assert_eq!(scalar!(app.site.db, i64, written).unwrap(), 3, "an unknown address writes as much as a known one");
        assert!(!app.letters().await.iter().any(|queued| queued.address == "nobody@example.org" && matches!(queued.letter, Letter::ResetPassword { .. })));
        // Signing up with a known address changed nothing.
        app.sign_in("ada@example.org").await;
    }

    /// S14, for somebody who is signed in and asks for an address that somebody else has.
    async fn a_new_address_tells_nothing_about_its_owner(app: TestApp) {
        app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        for email in ["ada@example.org", "nobody@example.org"] {
            let answer = eve.post("/account/address", &[("email", email), ("current", PASSWORD)]).await;
            assert_eq!((answer.leads_to(), answer.body.as_str()), ("/account/address/sent", ""));
        }
        app.newest("ada@example.org", |letter| matches!(letter, Letter::AlreadySignedUp { .. }).then_some(())).await;
        eve.get("/account").await.says("eve@example.org");
    }
}
