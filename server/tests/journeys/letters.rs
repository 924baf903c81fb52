//! Letters reach their recipients: once, alone, and also when the mail server does not behave.

use crate::support::{Arrived, Mood, SmtpServer, TestApp, on_both_databases};
use app::base::db::{execute, scalar};
use app::notifications::actions::{self, Claim};
use app::notifications::rules::{LEASE_SECONDS, MEMORY_DAYS};
use mail_parser::{Message, MessageParser};
use server::mailer::Mailer;
use server::worker::AT_ONCE;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

fn parsed(mail: &Arrived) -> Message<'_> {
    MessageParser::default().parse(&mail.bytes).expect("a mail that can be parsed")
}

fn ids(mails: &[Arrived]) -> Vec<String> {
    mails.iter().map(|mail| parsed(mail).message_id().expect("a Message-ID").to_owned()).collect()
}

/// Three personal letters, and news for two people.
async fn write_some(app: &TestApp) {
    for name in ["ada", "ben", "eve"] {
        app.write_personal(None, name, "password").await;
    }
    for name in ["piotr", "ruta"] {
        let person = app.person(name).await;
        app.write_news(person, name, "first").await;
        app.write_news(person, name, "second").await;
    }
}

/// Six hours in which the server behaves badly, then half a day in which it works.
async fn six_bad_hours(app: &TestApp, mood: Mood) -> Vec<Arrived> {
    let server = SmtpServer::start(mood).await;
    let mailer = if mood == Mood::SaysNothing { app.impatient_mailer(&server) } else { app.mailer(&server) };
    write_some(app).await;
    for _ in 0..12 {
        app.send_due(&mailer).await;
        app.clock.advance(30 * MINUTE);
    }
    server.set_mood(Mood::Works);
    let mailer = app.mailer(&server);
    for _ in 0..12 {
        app.send_due(&mailer).await;
        app.clock.advance(HOUR);
    }
    app.nothing_waits().await;
    server.arrived()
}

/// Nothing is missing, nothing is double, and every mail has one recipient.
fn each_once(mails: &[Arrived]) {
    let mut recipients: Vec<&str> = mails.iter().flat_map(|mail| &mail.recipients).map(String::as_str).collect();
    recipients.sort_unstable();
    assert_eq!(
        recipients,
        ["ada@example.org", "ben@example.org", "eve@example.org", "piotr@example.org", "ruta@example.org"]
    );
    assert_eq!(mails.len(), 5);
    assert_eq!(ids(mails).into_iter().collect::<BTreeSet<_>>().len(), 5);
}

on_both_databases! {
    async fn a_server_that_hangs_up_for_six_hours_loses_and_doubles_nothing(app: TestApp) {
        each_once(&six_bad_hours(&app, Mood::HangsUp).await);
    }

    async fn a_server_that_turns_everybody_away_for_six_hours_loses_and_doubles_nothing(app: TestApp) {
        each_once(&six_bad_hours(&app, Mood::TurnsAway).await);
    }

    async fn a_server_that_says_nothing_for_six_hours_loses_and_doubles_nothing(app: TestApp) {
        each_once(&six_bad_hours(&app, Mood::SaysNothing).await);
    }

    async fn a_server_that_asks_to_try_later_for_six_hours_loses_and_doubles_nothing(app: TestApp) {
        each_once(&six_bad_hours(&app, Mood::Later).await);
    }

    async fn a_server_that_knows_nobody_for_six_hours_loses_and_doubles_nothing(app: TestApp) {
        each_once(&six_bad_hours(&app, Mood::Unknown).await);
    }

    async fn a_server_that_vanishes_after_the_final_dot_causes_doubles_that_can_be_seen_as_such(app: TestApp) {
        let mails = six_bad_hours(&app, Mood::VanishesAfterTheDot).await;
        assert!(mails.len() > 5, "the server took mails that we could not know of");
        let mut by_recipient: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (mail, id) in mails.iter().zip(ids(&mails)) {
            assert_eq!(mail.recipients.len(), 1);
            by_recipient.entry(&mail.recipients[0]).or_default().insert(id);
        }
        assert_eq!(by_recipient.len(), 5);
        assert!(by_recipient.values().all(|ids| ids.len() == 1), "{by_recipient:?}");
        let first = mails.iter().find(|mail| mail.recipients == ["piotr@example.org"]).expect("a mail");
        let again = mails.iter().rfind(|mail| mail.recipients == ["piotr@example.org"]).expect("a mail");
        assert_eq!(first.bytes, again.bytes, "every try sends the same bytes");
    }

    async fn a_mailbox_that_does_not_exist_is_given_up_and_its_words_are_not_kept(app: TestApp) {
        let server = SmtpServer::start(Mood::Unknown).await;
        let mailer = app.mailer(&server);
        app.write_personal(None, "nobody", "password").await;
        for _ in 0..24 {
            app.send_due(&mailer).await;
            app.clock.advance(HOUR);
        }
        app.nothing_waits().await;
        let kept = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM outbox WHERE address <> '' OR letter <> ''").unwrap();
        assert_eq!(kept, 0);
        assert!(server.arrived().is_empty());
    }

    async fn four_workers_send_every_letter_once(app: TestApp) {
        let server = SmtpServer::start(Mood::Works).await;
        for number in 0..10 {
            let person = app.person(&format!("p{number}")).await;
            for key in ["a", "b"] {
                app.write_personal(None, &format!("someone{number}"), key).await;
                app.write_news(person, &format!("p{number}"), key).await;
            }
        }
        let mailers = [app.mailer(&server), app.mailer(&server), app.mailer(&server), app.mailer(&server)];
        let rounds = mailers.iter().map(|mailer| app.send_due(mailer));
        let sent: usize = futures::future::join_all(rounds).await.iter().map(|sent| sent.sent).sum();
        assert_eq!(sent, 30);
        assert_eq!(ids(&server.arrived()).into_iter().collect::<BTreeSet<_>>().len(), 30);
        app.nothing_waits().await;
    }

    async fn several_letters_are_under_way_at_once_and_personal_ones_leave_first(app: TestApp) {
        let server = SmtpServer::start(Mood::Slow(Duration::from_millis(50))).await;
        for number in 0..40 {
            let name = format!("p{number}");
            let person = app.person(&name).await;
            app.write_news(person, &name, "first").await;
        }
        for number in 0..40 {
            app.write_personal(None, &format!("someone{number}"), "password").await;
        }
        assert_eq!(app.send_due(&app.mailer(&server)).await.sent, 80);
        let at_once = server.most_at_once();
        assert!((2..=AT_ONCE as usize).contains(&at_once), "{at_once} at once");
        let mails = server.arrived();
        assert_eq!(ids(&mails).into_iter().collect::<BTreeSet<_>>().len(), 80);
        // Which of those that are under way arrives first is nobody's choice.
        let early = &mails[..40 - AT_ONCE as usize];
        assert!(early.iter().all(|mail| mail.recipients[0].starts_with("someone")), "news came before a personal letter");
        app.nothing_waits().await;
    }

    async fn a_letter_that_left_while_the_database_was_busy_is_noted_and_not_sent_again(app: TestApp) {
        let server = SmtpServer::start(Mood::Slow(Duration::from_millis(300))).await;
        app.write_personal(None, "ada", "password").await;
        let busy = async {
            while server.arrived().is_empty() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            let all = app.every_connection().await;
            // Longer than anybody waits for a connection.
            tokio::time::sleep(Duration::from_millis(2_500)).await;
            drop(all);
        };
        let mailer = app.mailer(&server);
        let (sent, ()) = tokio::join!(app.send_due(&mailer), busy);
        assert_eq!(sent.sent, 1);
        app.clock.advance(HOUR);
        app.send_due(&mailer).await;
        assert_eq!(server.arrived().len(), 1);
        app.nothing_waits().await;
    }

    async fn a_server_that_takes_its_time_at_every_step_gets_the_letter(app: TestApp) {
        let server = SmtpServer::start(Mood::Slow(Duration::from_millis(400))).await;
        app.write_personal(None, "ada", "password").await;
        // Each answer comes in time; all of them together take longer than one may.
        let mailer = Mailer::smtp(&server.url(), "Narada <narada@narada.test>", Duration::from_secs(1)).expect("a mailer");
        assert_eq!(app.send_due(&mailer).await.sent, 1);
        assert_eq!(server.arrived().len(), 1);
    }

    async fn a_server_that_talks_with_three_at_once_gets_every_letter_once(app: TestApp) {
        let server = SmtpServer::start(Mood::Narrow(3)).await;
        for number in 0..60 {
            app.write_personal(None, &format!("someone{number}"), "password").await;
        }
        let mailer = app.mailer(&server);
        for _ in 0..24 {
            app.send_due(&mailer).await;
            app.clock.advance(HOUR);
        }
        app.nothing_waits().await;
        let mails = server.arrived();
        assert_eq!(mails.len(), 60);
        assert_eq!(mails.iter().map(|mail| mail.recipients[0].clone()).collect::<BTreeSet<_>>().len(), 60);
    }

    async fn a_letter_whose_worker_died_is_taken_over_when_the_lease_ends(app: TestApp) {
        let server = SmtpServer::start(Mood::Works).await;
        let mailer = app.mailer(&server);
        app.write_personal(None, "ada", "password").await;
        assert!(matches!(actions::claim(&app.site).await.unwrap(), Claim::Mail(_)));
        assert_eq!(app.send_due(&mailer).await.sent, 0);
        app.clock.advance(LEASE_SECONDS * 1_000);
        assert_eq!(app.send_due(&mailer).await.sent, 1);
        app.nothing_waits().await;
    }

    async fn news_come_at_most_once_a_day_and_together_while_personal_letters_come_at_once(app: TestApp) {
        let server = SmtpServer::start(Mood::Works).await;
        let mailer = app.mailer(&server);
        let ada = app.person("ada").await;
        app.write_news(ada, "ada", "morning").await;
        assert_eq!(app.send_due(&mailer).await.sent, 1);
        app.clock.advance(HOUR);
        for key in ["noon", "evening"] {
            app.write_news(ada, "ada", key).await;
        }
        app.write_personal(Some(ada), "ada", "password").await;
        assert_eq!(app.send_due(&mailer).await.sent, 1, "only the personal letter");
        app.clock.advance(23 * HOUR - 1);
        assert_eq!(app.send_due(&mailer).await.sent, 0);
        app.clock.advance(1);
        assert_eq!(app.send_due(&mailer).await.sent, 1);
        let mails = server.arrived();
        let digest = parsed(&mails[2]);
        assert_eq!(digest.subject(), Some("2 pieces of news from consultations"));
        let text = digest.body_text(0).expect("a plain text");
        assert!(text.contains("author-of-noon") && text.contains("author-of-evening") && !text.contains("author-of-morning"));
        app.nothing_waits().await;
    }

    async fn hundreds_of_mails_have_one_recipient_each_and_name_nobody_else(app: TestApp) {
        const MANY: usize = 250;
        let server = SmtpServer::start(Mood::Works).await;
        let mailer = app.mailer(&server);
        for number in 0..MANY {
            let name = format!("person-{number}-of-many");
            let person = app.person(&name).await;
            app.write_news(person, &name, "closed").await;
        }
        assert_eq!(app.send_due(&mailer).await.sent, MANY);
        let mails = server.arrived();
        let mut links = BTreeSet::new();
        for mail in &mails {
            let [recipient] = mail.recipients.as_slice() else { panic!("not one recipient: {:?}", mail.recipients) };
            let message = parsed(mail);
            assert_eq!(message.to().and_then(|to| to.first()).and_then(|to| to.address()), Some(recipient.as_str()));
            assert!(message.cc().is_none() && message.bcc().is_none());
            let whole = format!("{} {} {}", String::from_utf8_lossy(&mail.bytes), message.body_text(0).unwrap(), message.body_html(0).unwrap());
            let named: BTreeSet<&str> = whole.split(|c: char| !c.is_alphanumeric() && !"@.-".contains(c)).filter(|word| word.contains("-of-many@")).collect();
            assert_eq!(named.into_iter().collect::<Vec<_>>(), [recipient], "a foreign address");
            let link = message.header_raw("List-Unsubscribe").expect("one click").trim().to_owned();
            assert_eq!(message.header_raw("List-Unsubscribe-Post").map(str::trim), Some("List-Unsubscribe=One-Click"));
            assert!(links.insert(link), "a link of somebody else");
        }
        assert_eq!(mails.len(), MANY);
        app.nothing_waits().await;
    }

    async fn somebody_erased_gets_no_news_but_the_letter_that_says_so(app: TestApp) {
        let server = SmtpServer::start(Mood::Works).await;
        let mailer = app.mailer(&server);
        let ada = app.person("ada").await;
        app.write_news(ada, "ada", "reply").await;
        app.write_personal(Some(ada), "ada", "erased").await;
        let erasing = app.site.db.write(async |tx| {
            let now = tx.now();
            execute!(tx, "UPDATE people SET email = NULL, name = '', erased_at = $1 WHERE id = $2", now, ada)?;
            Ok(())
        });
        erasing.await.unwrap();
        assert_eq!(app.send_due(&mailer).await.sent, 1);
        assert_eq!(parsed(&server.arrived()[0]).subject(), Some("Your password was changed"));
        app.nothing_waits().await;
    }

    async fn what_was_sent_is_forgotten_after_ninety_days(app: TestApp) {
        let server = SmtpServer::start(Mood::Works).await;
        app.write_personal(None, "ada", "password").await;
        app.send_due(&app.mailer(&server)).await;
        app.clock.advance(MEMORY_DAYS * 24 * HOUR);
        assert_eq!(actions::forget_old(&app.site).await.unwrap(), 0);
        app.clock.advance(1);
        assert_eq!(actions::forget_old(&app.site).await.unwrap(), 1);
    }

    async fn a_deed_that_is_repeated_sends_one_letter(app: TestApp) {
        app.write_personal(None, "ada", "password").await;
        app.write_personal(None, "ada", "password").await;
        assert_eq!(app.waiting().await, 1);
    }

    async fn without_a_server_every_mail_is_a_file_named_by_its_time(app: TestApp) {
        let folder = app.folder.path().join("mail");
        let mailer = Mailer::folder(folder.clone(), "Narada <narada@narada.test>").unwrap();
        app.write_personal(None, "ada", "first").await;
        app.clock.advance(1);
        app.write_personal(None, "ben", "second").await;
        assert_eq!(app.send_due(&mailer).await.sent, 2);
        let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let recipients: Vec<_> = files.iter().map(|path| {
            assert_eq!(path.extension().and_then(|ending| ending.to_str()), Some("eml"));
            let bytes = std::fs::read(path).unwrap();
            let mail = MessageParser::default().parse(&bytes).unwrap();
            mail.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap().to_owned()
        }).collect();
        assert_eq!(recipients, ["ada@example.org", "ben@example.org"]);
        assert!(files[0].file_name().unwrap().to_str().unwrap().starts_with("20261102T080000.000Z-"));
        app.nothing_waits().await;
    }

    async fn a_name_with_a_line_break_makes_no_header(app: TestApp) {
        let server = SmtpServer::start(Mood::Works).await;
        let ada = app.person("ada").await;
        app.write_news(ada, "ada", "x\r\nBcc: all@example.org\r\nX-Evil: yes\u{202E}").await;
        app.send_due(&app.mailer(&server)).await;
        let mails = server.arrived();
        let mail = parsed(&mails[0]);
        assert_eq!(mails[0].recipients, ["ada@example.org"]);
        assert!(mail.bcc().is_none() && mail.header_raw("X-Evil").is_none());
        assert_eq!(mail.subject(), Some("Reply to your comment"));
    }
}
