//! Secrets that a letter or a cookie carries (S5): each opens what it was made for, and nothing else.

use super::dump::{difference, dump, strings};
use super::everywhere::with;
use super::statement::run;
use crate::support::{Mood, PASSWORD, SmtpServer, TestApp, on_both_databases, path};
use app::front::policy::POLICIES;
use app::notifications::model::Letter;

/// One live secret of every purpose, with the route that it is for; the cookie's is for none.
async fn secrets(app: &TestApp) -> Vec<(&'static str, String)> {
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    let post = SmtpServer::start(Mood::Works).await;
    app.write_news(app.person_id("ada@example.org").await, "ada", "news").await;
    app.send_due(&app.mailer(&post)).await;
    let unsubscribe = "SELECT unsubscribe_token FROM mail_preferences WHERE unsubscribe_token IS NOT NULL";
    let unsubscribe = strings(app, unsubscribe.to_owned()).await.remove(0);
    let mandate = "We speak for our members, by their vote.";
    let fields = [("name", "Zielony"), ("register_number", "0000123456"), ("mandate", mandate)];
    ada.post("/organisations/new", &fields).await.leads_to();
    run(app, "UPDATE organisations SET state = 'verified'".to_owned(), None).await;
    ada.post("/organisations/zielony/members", &[("email", "cyd@example.org")]).await.leads_to();
    ada.post("/account/address", &[("email", "ada@example.net"), ("current", PASSWORD)]).await.leads_to();
    app.sign_up("Eve", "eve@example.org").await;
    app.visitor().post("/reset", &[("email", "eve@example.org")]).await.leads_to();
    let bob = [("name", "Bob"), ("email", "bob@example.org"), ("password", PASSWORD)];
    app.visitor().post("/sign-up", &bob).await.leads_to();
    let link = |letter: &Letter| match letter {
        Letter::ConfirmAddress { link, .. }
        | Letter::ResetPassword { link, .. }
        | Letter::ConfirmNewAddress { link, .. }
        | Letter::OrganisationInvitation { link, .. } => path(link).rsplit('/').next().map(str::to_owned),
        _ => None,
    };
    let mut secrets =
        vec![("", ada.cookie("narada").expect("a session").to_owned()), ("/unsubscribe/{token}", unsubscribe)];
    for (route, email) in [
        ("/reset/{token}", "eve@example.org"),
        ("/confirm/{token}", "bob@example.org"),
        ("/account/address/{token}", "ada@example.net"),
        ("/organisations/invitation/{token}", "cyd@example.org"),
    ] {
        secrets.push((route, app.newest(email, link).await));
    }
    secrets
}

on_both_databases! {
    async fn a_secret_opens_only_what_it_was_made_for(app: TestApp) {
        let secrets = secrets(&app).await;
        let mut ada = app.sign_in("ada@example.org").await;
        ada.get("/").await;
        let before = dump(&app).await;
        let routes: Vec<&str> = POLICIES.iter().filter(|entry| entry.path.contains("{token}")).map(|entry| entry.path).collect();
        assert!(secrets.iter().all(|(route, _)| route.is_empty() || routes.contains(route)));
        for (purpose, secret) in &secrets {
            for route in routes.iter().filter(|route| *route != purpose) {
                let path = with(route, |_| secret);
                for client in [&mut ada, &mut app.visitor()] {
                    client.get(&path).await;
                    client.post(&path, &[]).await;
                    client.post(&path, &[("password", PASSWORD)]).await;
                }
            }
            if !purpose.is_empty() {
                let mut eve = app.visitor();
                eve.set_cookie("narada", secret);
                assert!(eve.get("/account").await.leads_to().starts_with("/sign-in?next="), "{purpose} opens a session");
            }
        }
        let changed = difference(&before, &dump(&app).await);
        assert!(changed.is_empty(), "{changed:#?}");
        // All of them were alive.
        for (purpose, secret) in secrets.iter().filter(|(purpose, _)| !purpose.is_empty()) {
            let mut client = match *purpose {
                "/organisations/invitation/{token}" => app.sign_up("Cyd", "cyd@example.org").await,
                "/confirm/{token}" | "/reset/{token}" => app.visitor(),
                _ => app.sign_in("ada@example.org").await,
            };
            let fields: &[(&str, &str)] =
                if ["/reset/{token}", "/confirm/{token}"].contains(purpose) { &[("password", PASSWORD)] } else { &[] };
            client.post(&with(purpose, |_| secret), fields).await.leads_to();
        }
    }
}
