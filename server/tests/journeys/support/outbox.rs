//! Looking into the outbox, and emptying it.

use super::TestApp;
use super::smtp::SmtpServer;
use app::accounts::model::PersonId;
use app::base::db::{all, execute, scalar};
use app::base::i18n::Lang;
use app::notifications::model::{Letter, NewLetter, Topic};
use app::notifications::outbox;
use server::mailer::Mailer;
use server::worker::{Sent, send_due};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// A letter that waits.
#[derive(Debug)]
pub struct Queued {
    /// Its only recipient.
    pub address: String,
    /// What it says.
    pub letter: Letter,
}

/// How long a mail server of a test may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long one may take that is known to say nothing.
const IMPATIENCE: Duration = Duration::from_millis(150);

impl TestApp {
    /// All letters that wait, oldest first. What a sent letter said is not kept.
    pub async fn letters(&self) -> Vec<Queued> {
        let rows: Vec<(String, String)> =
            all!(self.site.db, (String, String), "SELECT address, letter FROM outbox WHERE letter <> '' ORDER BY id")
                .expect("the outbox can be read");
        let parse = |(address, json): (String, String)| Queued {
            address,
            letter: serde_json::from_str(&json).expect("a letter"),
        };
        rows.into_iter().map(parse).collect()
    }

    /// How many letters wait.
    pub async fn waiting(&self) -> i64 {
        let sql = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL AND given_up_at IS NULL";
        scalar!(self.site.db, i64, sql).expect("the outbox can be read")
    }

    /// Fails if a letter still waits: whoever queues letters in a test sends them, or says why not.
    #[track_caller]
    pub fn nothing_waits(&self) -> impl Future<Output = ()> {
        let caller = std::panic::Location::caller();
        async move { assert_eq!(self.waiting().await, 0, "letters are left in the outbox, at {caller}") }
    }

    /// A mailer to this server.
    pub fn mailer(&self, server: &SmtpServer) -> Mailer {
        Mailer::smtp(&server.url(), "Narada <narada@narada.test>", PATIENCE).expect("a mailer")
    }

    /// A mailer to a server that will let us wait.
    pub fn impatient_mailer(&self, server: &SmtpServer) -> Mailer {
        Mailer::smtp(&server.url(), "Narada <narada@narada.test>", IMPATIENCE).expect("a mailer")
    }

    /// One round of the worker.
    pub async fn send_due(&self, mailer: &Mailer) -> Sent {
        send_due(&self.site, mailer, &CancellationToken::new()).await.expect("the outbox answers")
    }

    /// A person with a confirmed address, without the time that hashing a password takes.
    pub async fn person(&self, name: &str) -> PersonId {
        let id: PersonId = self.site.chance.id(self.clock.now());
        let email = format!("{name}@example.org");
        let written = self.site.db.write(async |tx| {
            let now = tx.now();
            let sql = "INSERT INTO people (id, email, name, language, verification, created_at, confirmed_at) VALUES ($1, $2, $3, 'en', 'mail', $4, $4)";
            execute!(tx, sql, id, &email, name, now)?;
            Ok(())
        });
        written.await.expect("a new person");
        id
    }

    /// Queues a letter about the person's own account; `key` tells letters apart.
    pub async fn write_personal(&self, person: Option<PersonId>, name: &str, key: &str) {
        self.write(person, name, Topic::Personal, key, Letter::PasswordChanged { name: name.to_owned() }).await;
    }

    /// Queues news for a person.
    pub async fn write_news(&self, person: PersonId, name: &str, key: &str) {
        let letter = Letter::ReplyToComment {
            name: name.to_owned(),
            author: format!("author-of-{key}"),
            excerpt: "Yes, and benches.".to_owned(),
            link: self.site.link("/consultations/start/actions/1"),
        };
        self.write(Some(person), name, Topic::ConsultationNews, key, letter).await;
    }

    async fn write(&self, person: Option<PersonId>, name: &str, topic: Topic, key: &str, letter: Letter) {
        let new = NewLetter {
            person,
            address: format!("{name}@example.org"),
            language: Lang::En,
            event_key: format!("{name}:{key}"),
            topic,
            letter,
        };
        self.site.db.write(async |tx| outbox::put(tx, &self.site, new).await).await.expect("a queued letter");
    }
}
