//! Registering, waiting, moving up, leaving, and being forgotten.

use super::{EVENING, announced};
use crate::strategy::{GOAL_V, load_meanwhile};
use crate::support::{ADMINISTRATOR, BEGINNING, Client, PASSWORD, TestApp, on_both_databases};
use app::base::db::scalar;
use app::meetings::actions::seat_and_forget;
use app::notifications::model::Letter;
use server::mailer::Mailer;
use server::worker::send_due;
use tokio_util::sync::CancellationToken;

const REGISTER: [(&str, &str); 2] = [("deed", "register"), ("needs", "")];
const WITHDRAW: [(&str, &str); 1] = [("deed", "withdraw")];

pub async fn registered(app: &TestApp, name: &str) -> Client {
    let mut client = app.sign_up(name, &address(name)).await;
    assert_eq!(client.post(EVENING, &REGISTER).await.leads_to(), EVENING);
    app.clock.advance(1_000);
    client
}

pub fn address(name: &str) -> String {
    format!("{}@example.org", name.to_lowercase())
}

/// Whether the last letter about the meeting gave a seat (`Some(moved_up)`) or none.
async fn told(app: &TestApp, name: &str) -> Option<bool> {
    let said = |letter: &Letter| match letter {
        Letter::MeetingSeat { moved_up, .. } => Some(Some(*moved_up)),
        Letter::MeetingWaiting { .. } => Some(None),
        _ => None,
    };
    app.newest(&address(name), said).await
}

pub async fn seats(app: &TestApp) -> (i64, i64) {
    let seated = scalar!(app.site.db, i64, "SELECT COUNT(seat) FROM meeting_registrations").unwrap();
    let all = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM meeting_registrations").unwrap();
    (seated, all - seated)
}

on_both_databases! {
    async fn whoever_comes_after_the_last_place_waits_and_moves_up_when_somebody_withdraws(app: TestApp) {
        announced(&app, 2).await;
        let mut ada = registered(&app, "Ada").await;
        registered(&app, "Bob").await;
        let mut eve = registered(&app, "Eve").await;
        let mut joe = registered(&app, "Joe").await;
        assert_eq!((told(&app, "Ada").await, told(&app, "Bob").await, told(&app, "Eve").await), (Some(false), Some(false), None));
        ada.get(EVENING).await.says("there is a place for you");
        eve.get(EVENING).await.says("You are on the waiting list").says("All places are taken.").says("2 people wait");
        assert_eq!(ada.post(EVENING, &WITHDRAW).await.leads_to(), EVENING);
        assert_eq!((told(&app, "Eve").await, told(&app, "Joe").await), (Some(true), None));
        eve.get(EVENING).await.says("there is a place for you");
        joe.post(EVENING, &WITHDRAW).await.leads_to();
        assert_eq!(seats(&app).await, (2, 0));
        ada.post(EVENING, &WITHDRAW).await.has_status(422);
        // Whoever left may come back, and is told anew.
        ada.post(EVENING, &REGISTER).await.leads_to();
        assert_eq!(told(&app, "Ada").await, None);
    }

    async fn one_registers_once_and_may_change_the_note_that_only_organisers_read(app: TestApp) {
        announced(&app, 2).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(EVENING, &[("deed", "register"), ("needs", "A wheelchair place.")]).await.leads_to();
        ada.get(EVENING).await.says("A letter says more");
        ada.post(EVENING, &[("deed", "register"), ("needs", "An interpreter.")]).await.leads_to();
        ada.get(EVENING).await.says("Saved.").does_not_say("A letter says more");
        assert_eq!(seats(&app).await, (1, 0));
        let list = format!("{EVENING}/registrations");
        app.administrator().await.get(&list).await.says("Ada").says("An interpreter.").does_not_say("wheelchair place.").does_not_say("ada@example.org");
        ada.get(EVENING).await.says("An interpreter.");
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.get(EVENING).await.does_not_say("An interpreter.");
        for client in [&mut ada, &mut eve] {
            client.get(&list).await.has_status(403);
        }
        app.visitor().get(EVENING).await.does_not_say("Ada");
        let long = "a".repeat(501);
        ada.post(EVENING, &[("deed", "register"), ("needs", &long)]).await.has_status(422).says(&long);
        assert!(app.visitor().post(EVENING, &REGISTER).await.leads_to().starts_with("/sign-in"));
    }

    async fn registration_ends_when_the_meeting_begins_and_is_not_for_those_without_one(app: TestApp) {
        announced(&app, 2).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        for nowhere in ["open-day", "walk"] {
            let page = format!("{}/{nowhere}", super::PAGE);
            ada.post(&page, &REGISTER).await.has_status(422).says("Registration for this meeting is closed");
        }
        ada.post(&format!("{}/nothing", super::PAGE), &REGISTER).await.has_status(404);
        // 1 December 2026, 17:30 in Kraków, is 29 days and 8.5 hours after the beginning.
        app.clock.advance((29 * 24 * 60 + 8 * 60 + 30) * 60_000 - 1);
        ada = app.sign_in("ada@example.org").await;
        ada.post(EVENING, &REGISTER).await.leads_to();
        app.clock.advance(1);
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        bob.post(EVENING, &REGISTER).await.has_status(422);
        ada.post(EVENING, &WITHDRAW).await.has_status(422);
    }

    async fn forty_who_register_at_once_never_exceed_the_places(app: TestApp) {
        announced(&app, 7).await;
        let mut clients = Vec::new();
        for number in 0..40 {
            clients.push(app.sign_up(&format!("P{number}"), &format!("p{number}@example.org")).await);
        }
        let register = |mut client: Client| async move {
            // Each presses twice.
            for _ in 0..2 {
                client.post(EVENING, &REGISTER).await.leads_to();
            }
            client
        };
        let tasks: Vec<_> = clients.into_iter().map(|client| tokio::spawn(register(client))).collect();
        let mut clients = Vec::new();
        for task in tasks {
            clients.push(task.await.unwrap());
        }
        assert_eq!(seats(&app).await, (7, 33));
        // Half of them leave at once; those who stay fill every place.
        let leave = |mut client: Client| async move { client.post(EVENING, &WITHDRAW).await.leads_to().to_owned() };
        let tasks: Vec<_> = clients.into_iter().take(20).map(|client| tokio::spawn(leave(client))).collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(seats(&app).await, (7, 13));
        let highest = scalar!(app.site.db, i64, "SELECT CAST(MAX(seat) AS BIGINT) FROM meeting_registrations").unwrap();
        assert_eq!(highest, 7);
    }

    async fn nobody_registers_for_a_meeting_that_a_version_leaves_out_at_the_same_moment(app: TestApp) {
        announced(&app, 2).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        load_meanwhile(&app, GOAL_V, ada.post(EVENING, &REGISTER)).await.has_status(404);
        assert_eq!(seats(&app).await, (0, 0));
    }

    async fn an_erased_account_leaves_its_place_and_its_note(app: TestApp) {
        announced(&app, 1).await;
        let mut ada = registered(&app, "Ada").await;
        registered(&app, "Bob").await;
        ada.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        assert_eq!((seats(&app).await, told(&app, "Bob").await), ((1, 0), Some(true)));
    }

    async fn who_had_registered_is_forgotten_fourteen_days_after_the_meeting_and_the_numbers_stay(app: TestApp) {
        announced(&app, 2).await;
        registered(&app, "Ada").await;
        let mut administrator = app.administrator().await;
        let came = [("residents", "24"), ("organisations", "3"), ("officials", ""), ("experts", "")];
        administrator.get(&format!("{EVENING}/registrations")).await.does_not_say("name=\"residents\"");
        administrator.post(&format!("{EVENING}/registrations"), &came).await.has_status(422).says("once it has begun");
        // 1 December 2026, 17:30 in Kraków.
        app.clock.set(BEGINNING.plus_days(29).plus_hours(8).plus_millis(30 * 60 * 1_000));
        let mut administrator = app.sign_in(ADMINISTRATOR).await;
        administrator.post(&format!("{EVENING}/registrations"), &came).await.leads_to();
        let wrong = [("residents", "many"), ("organisations", "3"), ("officials", ""), ("experts", "")];
        administrator.post(&format!("{EVENING}/registrations"), &wrong).await.has_status(422).says("many");
        // 1 December 2026, 19:00 in Kraków.
        app.clock.set(BEGINNING.plus_days(29 + 14).plus_hours(10).plus_millis(-1));
        assert_eq!(seat_and_forget(&app.site).await.unwrap(), 0);
        app.clock.advance(1);
        assert_eq!(seat_and_forget(&app.site).await.unwrap(), 1);
        app.visitor().get(EVENING).await.says("27 people").says("Residents: 24").does_not_say("Experts");
    }

    async fn the_confirmation_brings_the_meeting_for_the_calendar(app: TestApp) {
        announced(&app, 2).await;
        registered(&app, "Ada").await;
        let folder = app.folder.path().join("mail");
        let mailer = Mailer::folder(folder.clone(), "Narada <narada@narada.test>").unwrap();
        send_due(&app.site, &mailer, &CancellationToken::new()).await.unwrap();
        let mails: Vec<Vec<u8>> = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect();
        let parser = mail_parser::MessageParser::default();
        let calendars: Vec<String> = mails.iter().filter_map(|mail| parser.parse(mail)).flat_map(|mail| {
            mail.attachments().filter_map(|part| part.text_contents().map(ToOwned::to_owned)).collect::<Vec<_>>()
        }).collect();
        let [calendar] = calendars.as_slice() else { panic!("{} attachments", calendars.len()) };
        assert!(calendar.contains("UID:krakow-2030.evening@narada.test"), "{calendar}");
        app.nothing_waits().await;
    }
}
