//! Administrators and other people's accounts.

use crate::support::{ADMINISTRATOR, Client, TestApp, on_both_databases};
use app::accounts::model::AccountDeed;
use app::base::db::scalars;
use app::notifications::model::Letter;

async fn decide(administrator: &mut Client, path: &str, deed: &str, reason: &str) -> crate::support::Answer {
    administrator.post(path, &[("deed", deed), ("reason", reason)]).await
}

async fn told(app: &TestApp, email: &str) -> (AccountDeed, String) {
    app.newest(email, |letter| match letter {
        Letter::AccountDecided { decision, reason, .. } => Some((*decision, reason.clone())),
        _ => None,
    })
    .await
}

on_both_databases! {
    async fn whoever_is_suspended_is_out_at_once_and_back_when_restored(app: TestApp) {
        let mut administrator = app.administrator().await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let path = format!("/people/{}", app.person_id("eve@example.org").await);
        administrator.get("/account").await.says("/people");
        administrator.get("/people?email=EVE%40example.org").await.says(&path).says("Eve");
        administrator.get("/people?email=nobody%40example.org").await.says("Nobody has this address");
        administrator.get(&path).await.says("eve@example.org").says("Suspend the account").does_not_say("Restore the account");
        decide(&mut administrator, &path, "suspend", " ").await.has_status(422).says("Please fill this in.");
        decide(&mut administrator, &path, "suspend", "Forty accounts from one place.").await.leads_to();
        assert!(eve.get("/account").await.leads_to().starts_with("/sign-in"));
        let refused = eve.post("/sign-in", &[("email", "eve@example.org"), ("password", crate::support::PASSWORD)]).await;
        refused.has_status(422);
        assert_eq!(told(&app, "eve@example.org").await, (AccountDeed::Suspend, "Forty accounts from one place.".to_owned()));
        administrator.get("/people").await.says("suspended").says("Eve");
        decide(&mut administrator, &path, "suspend", "Again.").await.has_status(422);
        decide(&mut administrator, &path, "make-administrator", "Why not.").await.has_status(422);
        decide(&mut administrator, &path, "restore", "A library.").await.leads_to();
        app.sign_in("eve@example.org").await.get("/account").await.has_status(200);
        let kinds = scalars!(app.site.db, String, "SELECT details FROM audit_events WHERE kind = 'account_decided' ORDER BY at, id");
        let kinds = kinds.expect("the log");
        assert!(kinds.len() == 2 && kinds[0].contains("suspend") && kinds[1].contains("A library."), "{kinds:?}");
    }

    async fn an_office_is_given_and_taken_with_the_next_request(app: TestApp) {
        let mut administrator = app.administrator().await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let path = format!("/people/{}", app.person_id("eve@example.org").await);
        decide(&mut administrator, &path, "make-official", "Works for the city.").await.leads_to();
        administrator.get("/people").await.says("Eve").says("official");
        eve.get("/people").await.has_status(403);
        decide(&mut administrator, &path, "make-administrator", "Runs the site from now on.").await.leads_to();
        eve.get("/people").await.has_status(200);
        decide(&mut administrator, &path, "make-participant", "Has another post.").await.leads_to();
        eve.get("/people").await.has_status(403);
        app.clock.advance(1_000);
        decide(&mut administrator, &path, "make-resident", "Has left the city's service.").await.leads_to();
        assert_eq!(told(&app, "eve@example.org").await.0, AccountDeed::MakeResident);
    }

    async fn nobody_decides_about_their_own_account_and_nobody_else_sees_people(app: TestApp) {
        let mut administrator = app.administrator().await;
        let own = format!("/people/{}", app.person_id(ADMINISTRATOR).await);
        administrator.get(&own).await.says("This is your own account.").does_not_say("Suspend the account");
        decide(&mut administrator, &own, "suspend", "Tired.").await.has_status(422).says("your own account");
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        for path in ["/people", &own] {
            eve.get(path).await.has_status(403).does_not_say(ADMINISTRATOR);
            assert!(app.visitor().get(path).await.leads_to().starts_with("/sign-in"));
        }
        decide(&mut eve, &own, "suspend", "Revenge.").await.has_status(403);
        administrator.get("/people/01890000-0000-7000-8000-000000000000").await.has_status(404);
    }
}
