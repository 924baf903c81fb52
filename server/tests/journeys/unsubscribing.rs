//! Declining news: by the link in a letter, by a mail program's own button, and in the account.

use crate::support::{Client, Mood, SmtpServer, TestApp, on_both_databases};
use app::accounts::model::PersonId;
use app::base::db::scalar;
use app::notifications::following;
use app::proposals::model::ActionLineId;
use http::{HeaderValue, header};
use mail_parser::MessageParser;

/// A person who got news once, and the path of the link in that letter.
async fn person_with_link(app: &TestApp) -> (PersonId, String) {
    let server = SmtpServer::start(Mood::Works).await;
    let ada = app.person("ada").await;
    app.write_news(ada, "ada", "first").await;
    app.send_due(&app.mailer(&server)).await;
    let mails = server.arrived();
    let mail = MessageParser::default().parse(&mails[0].bytes).unwrap();
    let link = mail.header_raw("List-Unsubscribe").unwrap().trim().trim_matches(['<', '>']).to_owned();
    let path = link.strip_prefix("http://narada.test").unwrap().to_owned();
    assert!(mail.body_text(0).unwrap().contains(&link) && mail.body_html(0).unwrap().contains(&link));
    (ada, path)
}

/// Whether news still reach the person, a day later.
async fn gets_news(app: &TestApp, person: PersonId) -> bool {
    let server = SmtpServer::start(Mood::Works).await;
    app.clock.advance(25 * 60 * 60 * 1_000);
    app.write_news(person, "ada", &format!("at-{}", app.clock.now().0)).await;
    app.send_due(&app.mailer(&server)).await;
    app.nothing_waits().await;
    !server.arrived().is_empty()
}

async fn post_as(client: &mut Client, kind: &'static str, path: &str, body: &str) -> u16 {
    client.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    client.post_raw(path, body).await.status.as_u16()
}

on_both_databases! {
    async fn a_scanner_that_follows_the_link_declines_nothing(app: TestApp) {
        let (ada, path) = person_with_link(&app).await;
        app.visitor().get(&path).await.has_status(200).says("Stop these letters");
        assert!(gets_news(&app, ada).await);
    }

    async fn the_button_behind_the_link_declines_without_a_session(app: TestApp) {
        let (ada, path) = person_with_link(&app).await;
        let mut browser = app.visitor();
        assert_eq!(browser.post(&path, &[]).await.leads_to(), path);
        browser.get(&path).await.has_status(200).says("You get no more news").does_not_say("Stop these letters");
        assert!(!gets_news(&app, ada).await);
        assert_eq!(browser.post(&path, &[]).await.leads_to(), path, "a second time changes nothing");
    }

    async fn one_click_in_a_mail_program_declines_at_once(app: TestApp) {
        let (ada, path) = person_with_link(&app).await;
        let status = post_as(&mut app.visitor(), "application/x-www-form-urlencoded", &path, "List-Unsubscribe=One-Click").await;
        assert_eq!(status, 200);
        assert!(!gets_news(&app, ada).await);
    }

    async fn whoever_declines_by_the_link_follows_nothing_any_more(app: TestApp) {
        let (ada, path) = person_with_link(&app).await;
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let line = scalar!(app.site.db, ActionLineId, "SELECT id FROM action_lines").unwrap();
        app.site.db.write(async |tx| following::begin(tx, ada, line.0).await).await.unwrap();
        app.visitor().post(&path, &[]).await.leads_to();
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM followings").unwrap(), 0);
    }

    async fn one_click_may_come_as_multipart(app: TestApp) {
        let (ada, path) = person_with_link(&app).await;
        let body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        assert_eq!(post_as(&mut app.visitor(), "multipart/form-data; boundary=b", &path, body).await, 200);
        assert!(!gets_news(&app, ada).await);
    }

    async fn a_link_that_is_nobodys_leads_nowhere(app: TestApp) {
        app.visitor().get("/unsubscribe/guessed").await.has_status(404);
        app.visitor().post("/unsubscribe/guessed", &[]).await.has_status(404);
    }

    async fn in_the_account_news_are_declined_and_wanted_again(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let person = app.person_id("ada@example.org").await;
        let server = SmtpServer::start(Mood::Works).await;
        app.send_due(&app.mailer(&server)).await;
        const PAGE: &str = "/account/notifications";
        ada.get("/account").await.says(PAGE);
        ada.get(PAGE).await.says("checked");
        ada.post(PAGE, &[]).await.leads_to();
        ada.get(PAGE).await.does_not_say("checked");
        assert!(!gets_news(&app, person).await);
        ada.post(PAGE, &[("news", "yes"), ("role", "administrator")]).await.has_status(400);
        ada.post(PAGE, &[("news", "yes")]).await.leads_to();
        ada.get(PAGE).await.says("checked");
        assert!(gets_news(&app, person).await);
    }

    async fn whoever_declined_news_gets_no_letter_about_a_reply(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let server = SmtpServer::start(Mood::Works).await;
        app.send_due(&app.mailer(&server)).await;
        let before = server.arrived().len();
        let first = crate::comments::say(&mut ada, "for", "Yes.").await;
        ada.post("/account/notifications", &[]).await.leads_to();
        crate::comments::reply(&mut eve, &first, "Why?").await;
        app.clock.advance(25 * 60 * 60 * 1_000);
        app.send_due(&app.mailer(&server)).await;
        app.nothing_waits().await;
        assert_eq!(server.arrived().len(), before);
        ada.post("/account/notifications", &[("news", "yes")]).await.leads_to();
        crate::comments::reply(&mut eve, &first, "Why, then?").await;
        app.clock.advance(25 * 60 * 60 * 1_000);
        app.send_due(&app.mailer(&server)).await;
        assert_eq!(server.arrived().len(), before + 1);
    }

    async fn news_that_waited_while_they_were_declined_are_dropped(app: TestApp) {
        let (ada, path) = person_with_link(&app).await;
        app.write_news(ada, "ada", "second").await;
        app.visitor().post(&path, &[]).await;
        assert!(!gets_news(&app, ada).await);
    }
}
