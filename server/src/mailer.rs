//! Sending mails: to an SMTP server, or into a folder when the operator named none.

use crate::config::Config;
use crate::worker::AT_ONCE;
use app::base::site::Site;
use app::base::time::Timestamp;
use app::notifications::letters;
use app::notifications::model::{Mail, MailId};
use app::notifications::rules::Failure;
use http::Uri;
use jiff::fmt::strtime;
use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::{Error as SmtpError, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How long a server may take for one step of taking a mail: to be reached, to answer a command, to answer after the final dot.
const PATIENCE: Duration = Duration::from_secs(60);

/// So many times as long the whole talk may take, which is less than a mail's lease. Given up by us, a connection would be used again in the
/// middle of a talk; a step that takes too long ends it for good.
const STEPS: u32 = 4;

/// Where mails go, and from whom they are.
#[derive(Debug)]
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Smtp { transport: AsyncSmtpTransport<Tokio1Executor>, patience: Duration, place: String },
    Folder(PathBuf),
}

/// Why a mail did not go: what kind of failure, and the cause for the outbox. The cause may name the recipient, so it
/// stays out of the log.
#[derive(Debug)]
pub struct Undelivered {
    /// What kind of failure.
    pub failure: Failure,
    /// The server's reply code, if it replied.
    pub code: Option<u16>,
    /// The cause in words.
    pub cause: String,
}

impl Mailer {
    /// The mailer that the operator set up: `NARADA_SMTP_URL`, else `.eml` files in `mail/` of the data folder.
    ///
    /// # Errors
    /// A setting that cannot be used, in words.
    pub fn of(config: &Config) -> Result<Self, String> {
        match &config.smtp_url {
            Some(url) => Self::smtp(url, &config.mail_from, PATIENCE),
            None => Self::folder(config.data_dir.join("mail"), &config.mail_from),
        }
    }

    /// A mailer to an SMTP server, with the patience that each step of a mail gets.
    ///
    /// # Errors
    /// The address of the server or of the sender cannot be used.
    pub fn smtp(url: &str, from: &str, patience: Duration) -> Result<Self, String> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| "NARADA_SMTP_URL: cannot be used".to_owned())?
            .timeout(Some(patience))
            .pool_config(PoolConfig::new().max_size(AT_ONCE))
            .build();
        let place = place(url).ok_or("NARADA_SMTP_URL: names no server")?;
        Ok(Self { from: sender(from)?, way: Way::Smtp { transport, patience, place } })
    }

    /// A mailer that writes each mail as a file.
    ///
    /// # Errors
    /// The address of the sender cannot be used.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Self, String> {
        Ok(Self { from: sender(from)?, way: Way::Folder(folder) })
    }

    /// Where mails go, without a name or a password: for the log.
    pub fn place(&self) -> String {
        match &self.way {
            Way::Smtp { place, .. } => place.clone(),
            Way::Folder(folder) => folder.display().to_string(),
        }
    }

    /// Asks the server whether it would take mails, from whoever the setting says we are.
    ///
    /// # Errors
    /// It is not there, or does not know us: in words, which name no recipient.
    pub async fn greet(&self) -> Result<(), String> {
        let Way::Smtp { transport, patience, place } = &self.way else { return Ok(()) };
        match tokio::time::timeout(*patience, transport.test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err(format!("{place} takes no mails")),
            Ok(Err(cause)) => Err(format!("{place}: {cause}")),
            Err(_) => Err(format!("{place} gives no answer")),
        }
    }

    /// Sends one mail to its one recipient. Every try of a mail sends the same bytes, with the same Message-ID.
    ///
    /// # Errors
    /// It did not go, or it is not known whether it did: the server vanished before it answered.
    pub async fn send(&self, site: &Site, mail: &Mail) -> Result<(), Undelivered> {
        let message =
            self.message(site, mail).map_err(|cause| Undelivered { failure: Failure::Refused, code: None, cause })?;
        let bytes = message.formatted();
        match &self.way {
            Way::Smtp { transport, patience, .. } => {
                match tokio::time::timeout(*patience * STEPS, transport.send_raw(message.envelope(), &bytes)).await {
                    Ok(Ok(_)) => Ok(()),
                    Ok(Err(error)) => Err(undelivered(&error)),
                    Err(_) => {
                        Err(Undelivered { failure: Failure::Away, code: None, cause: "no answer in time".to_owned() })
                    }
                }
            }
            Way::Folder(folder) => {
                let path = folder.join(file_name(mail));
                let written =
                    tokio::task::spawn_blocking(move || write(&path, &bytes)).await.map_err(std::io::Error::other);
                written.flatten().map_err(|cause| Undelivered {
                    failure: Failure::Away,
                    code: None,
                    cause: cause.to_string(),
                })
            }
        }
    }

    fn message(&self, site: &Site, mail: &Mail) -> Result<Message, String> {
        let letters::Rendered { subject, text, html, calendars } = letters::render(mail, &site.settings);
        let to: lettre::Address = mail.address.parse().map_err(|_| "the address cannot be used".to_owned())?;
        let envelope =
            Envelope::new(Some(self.from.email.clone()), vec![to.clone()]).map_err(|cause| cause.to_string())?;
        let mut message = Message::builder()
            .envelope(envelope)
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .date(moment(mail.written_at))
            .message_id(Some(message_id(&site.settings.origin, mail.id)))
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        if let Some(link) = &mail.unsubscribe {
            message = message
                .raw_header(header("List-Unsubscribe", format!("<{link}>")))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        let twins = MultiPart::alternative()
            .boundary(format!("narada-{}", mail.id))
            .singlepart(SinglePart::plain(text))
            .singlepart(SinglePart::html(html));
        if calendars.is_empty() {
            return message.multipart(twins).map_err(|cause| cause.to_string());
        }
        let kind = ContentType::parse("text/calendar; charset=utf-8").map_err(|cause| cause.to_string())?;
        let whole = MultiPart::mixed().boundary(format!("narada-all-{}", mail.id)).multipart(twins);
        let attach = |whole: MultiPart, calendar| {
            whole.singlepart(Attachment::new("meeting.ics".to_owned()).body(calendar, kind.clone()))
        };
        message.multipart(calendars.into_iter().fold(whole, attach)).map_err(|cause| cause.to_string())
    }
}

/// The host of an address, and its port if it has one.
fn place(url: &str) -> Option<String> {
    let uri: Uri = url.parse().ok()?;
    let host = uri.host()?;
    Some(uri.port_u16().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

fn sender(from: &str) -> Result<Mailbox, String> {
    from.parse().map_err(|_| format!("NARADA_MAIL_FROM: \"{from}\" is not a mail address"))
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// Names a mail for the whole world: the same for every try, so that a receiver can see a double.
fn message_id(origin: &str, mail: MailId) -> String {
    let uri: Option<Uri> = origin.parse().ok();
    let host = uri.as_ref().and_then(Uri::host).unwrap_or("localhost");
    format!("<{mail}@{host}>")
}

fn moment(at: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(at.0.max(0).unsigned_abs())
}

/// What a reply of the server means for this mail.
fn undelivered(error: &SmtpError) -> Undelivered {
    let code = error.status().map(u16::from);
    let failure = match code {
        // RFC 5321, 4.2.3: the mailbox is not there, not here, or not a name.
        Some(550 | 551 | 553) => Failure::Refused,
        // The server goes down (421), or does not know us (RFC 4954): nobody's mail goes now.
        Some(421 | 530 | 534 | 535 | 538) | None => Failure::Away,
        Some(_) => Failure::Later,
    };
    Undelivered { failure, code, cause: error.to_string().chars().take(500).collect() }
}

/// Sorts by the time the mail was written; the same for every try.
fn file_name(mail: &Mail) -> String {
    let at = jiff::Timestamp::from_millisecond(mail.written_at.0).unwrap_or_default();
    let time = strtime::format("%Y%m%dT%H%M%S%.3fZ", at).unwrap_or_default();
    format!("{time}-{}.eml", mail.id)
}

/// Writes the file under another name first: whoever watches the folder never sees half a mail.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let unfinished = path.with_extension("part");
    std::fs::write(&unfinished, bytes)?;
    std::fs::File::open(&unfinished)?.sync_all()?;
    std::fs::rename(&unfinished, path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::notifications::rules::LEASE_SECONDS;
    use uuid::Uuid;

    #[tokio::test]
    async fn the_place_of_a_mail_server_tells_no_password() {
        let smtp = |url: &str| Mailer::smtp(url, "narada@example.org", PATIENCE).map(|mailer| mailer.place());
        assert_eq!(smtp("smtps://narada:secret@mail.example.org").as_deref(), Ok("mail.example.org"));
        assert_eq!(smtp("smtp://narada:secret@[::1]:2525").as_deref(), Ok("[::1]:2525"));
    }

    #[tokio::test]
    async fn whoever_greets_a_server_that_is_not_there_is_told_where_it_should_be() {
        let mailer = Mailer::smtp("smtp://narada:secret@127.0.0.1:1", "narada@example.org", PATIENCE).unwrap();
        let told = mailer.greet().await.unwrap_err();
        assert!(told.starts_with("127.0.0.1:1: ") && !told.contains("secret"), "{told}");
    }

    #[test]
    fn the_longest_talk_ends_before_the_lease_of_its_mail() {
        assert!((PATIENCE * STEPS).as_secs() < LEASE_SECONDS.unsigned_abs());
    }

    #[test]
    fn a_message_id_is_the_same_for_every_try_and_names_the_host_without_its_port() {
        let mail = MailId(Uuid::nil());
        let nil = "00000000-0000-0000-0000-000000000000";
        assert_eq!(message_id("https://narada.example.org", mail), format!("<{nil}@narada.example.org>"));
        assert_eq!(message_id("http://127.0.0.1:3000", mail), format!("<{nil}@127.0.0.1>"));
    }
}
