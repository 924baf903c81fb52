//! What the operator decided: environment variables, and an optional TOML file with the same names.
//!
//! The environment wins over the file. Every secret may stand in a file of its own, named by the setting with `_FILE`
//! behind it. A bad value stops the start with one line that names the setting and where it stands.

mod source;

pub use source::{Place, Source};

use app::base::db::Settings as DbSettings;
use app::base::i18n::Lang;
use app::remarks::rules::ADDRESS_DAYS;
use jiff::tz::TimeZone;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// Everything an operator can set.
#[derive(Clone)]
pub struct Config {
    /// `NARADA_DATA_DIR`: folder of the SQLite file, the keys and, without an SMTP server, the mails. Default `data`.
    pub data_dir: PathBuf,
    /// `NARADA_DATABASE_URL`: `sqlite://FILE` or `postgres://…`. Default: SQLite in the data folder. Secret.
    pub database: DbSettings,
    /// `NARADA_ORIGIN`: scheme, host and port under which people reach the site. Default: where it listens, such as
    /// `http://127.0.0.1:3000`.
    pub origin: String,
    /// `NARADA_LISTEN`: address and port to listen on. Default `127.0.0.1:3000`.
    pub listen: SocketAddr,
    /// `NARADA_METRICS_LISTEN`: address and port on which Prometheus finds `/metrics`, loopback or private; another one is
    /// listened on when `public` stands before it. Absent: no metrics.
    pub metrics_listen: Option<SocketAddr>,
    /// `NARADA_SMTP_URL`: `smtps://user:password@host:465` or `smtp://host:587?tls=required`. Absent: mails are written
    /// as `.eml` files into `mail/` of the data folder. Secret.
    pub smtp_url: Option<String>,
    /// `NARADA_MAIL_FROM`: the sender of all mails. Default `Narada <narada@localhost>`.
    pub mail_from: String,
    /// `NARADA_TRUSTED_PROXY`: addresses of proxies whose `X-Forwarded-For` is believed, separated by commas. Default
    /// none.
    pub trusted_proxies: Vec<IpAddr>,
    /// `NARADA_TIME_ZONE`: IANA name. Default `Europe/Warsaw`.
    pub time_zone: TimeZone,
    /// `NARADA_LANGUAGE`: `pl`, `lt` or `en`, for readers whose browser asks for none of them, and the language of the
    /// organisers' names. Default `en`.
    pub language: Lang,
    /// `NARADA_ORGANISER`: the body that runs the site. Default `Narada`.
    pub organiser: String,
    /// `NARADA_NAMES_DAYS`: for how many days after the report the names of private persons on remarks that came by letter, e-mail,
    /// telephone, on paper or at a meeting are kept. At least 270, for as long one may appeal. Default 1825, five years.
    pub names_days: i64,
}

/// A setting that cannot be used: its name, where it stands, and why.
#[derive(Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The setting, such as `NARADA_LISTEN`; empty when the file itself cannot be read.
    pub setting: String,
    /// Where it stands.
    pub place: Place,
    /// Why it cannot be used.
    pub reason: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.setting.is_empty() {
            write!(f, "{}: {}", self.place, self.reason)
        } else {
            write!(f, "{} ({}): {}", self.setting, self.place, self.reason)
        }
    }
}

impl std::error::Error for ConfigError {}

/// Nobody's logs hold secrets: the database address and the SMTP address are left out.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("data_dir", &self.data_dir)
            .field("origin", &self.origin)
            .field("listen", &self.listen)
            .field("trusted_proxies", &self.trusted_proxies)
            .field("language", &self.language)
            .field("organiser", &self.organiser)
            .finish_non_exhaustive()
    }
}

impl Config {
    /// Reads and judges every setting.
    ///
    /// # Errors
    /// The first setting that cannot be used.
    pub fn read(source: &Source) -> Result<Self, ConfigError> {
        let data_dir = source.parse("NARADA_DATA_DIR", "data", |text| match text.trim() {
            "" => Err("names no folder".to_owned()),
            text => Ok(PathBuf::from(text)),
        })?;
        let listen: SocketAddr = source.parse("NARADA_LISTEN", "127.0.0.1:3000", |text| {
            text.parse().map_err(|_| format!("\"{text}\" is not an address and port, such as 127.0.0.1:3000"))
        })?;
        let database = match source.secret("NARADA_DATABASE_URL")? {
            Some(found) => found.parse(database)?,
            None => DbSettings::Sqlite { path: data_dir.join("narada.sqlite"), readers: READERS },
        };
        let smtp_url = source.secret("NARADA_SMTP_URL")?.map(|found| found.parse(smtp)).transpose()?;
        Ok(Self {
            data_dir,
            database,
            origin: source.parse("NARADA_ORIGIN", &here(listen), origin)?,
            listen,
            metrics_listen: source.parse("NARADA_METRICS_LISTEN", "", metrics_listen)?,
            smtp_url,
            mail_from: source.parse("NARADA_MAIL_FROM", "Narada <narada@localhost>", |text| {
                text.parse::<lettre::message::Mailbox>()
                    .map(|_| text.to_owned())
                    .map_err(|_| format!("\"{text}\" is not a mail address"))
            })?,
            trusted_proxies: source.parse("NARADA_TRUSTED_PROXY", "", |text| {
                let addresses = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                addresses.map(|part| part.parse().map_err(|_| format!("\"{part}\" is not an IP address"))).collect()
            })?,
            time_zone: source.parse("NARADA_TIME_ZONE", "Europe/Warsaw", |text| {
                TimeZone::get(text).map_err(|_| format!("\"{text}\" is not a time zone, such as Europe/Warsaw"))
            })?,
            language: source.parse("NARADA_LANGUAGE", "en", |text| {
                Lang::from_code(text).ok_or_else(|| format!("\"{text}\" is none of pl, lt, en"))
            })?,
            organiser: source.parse("NARADA_ORGANISER", "Narada", |text| Ok(text.to_owned()))?,
            names_days: source.parse("NARADA_NAMES_DAYS", "1825", |text| {
                let days = text.parse().ok().filter(|days| (ADDRESS_DAYS..=36_500).contains(days));
                days.ok_or_else(|| format!("\"{text}\" is no number of days from {ADDRESS_DAYS} to 36500"))
            })?,
        })
    }
}

impl Config {
    /// The bare address of [`Config::mail_from`].
    pub fn contact(&self) -> String {
        let mailbox = self.mail_from.parse::<lettre::message::Mailbox>();
        mailbox.map_or_else(|_| self.mail_from.clone(), |mailbox| mailbox.email.to_string())
    }
}

/// Where a server that listens there is reached from its own machine.
fn here(listen: SocketAddr) -> String {
    let port = listen.port();
    if listen.ip().is_unspecified() { format!("http://127.0.0.1:{port}") } else { format!("http://{listen}") }
}

/// Where metrics are shown. They name nobody, and tell strangers all the same how busy the site is and what is slow.
fn metrics_listen(text: &str) -> Result<Option<SocketAddr>, String> {
    let (is_said, address) = match text.strip_prefix("public ") {
        Some(address) => (true, address.trim()),
        None => (false, text.trim()),
    };
    if address.is_empty() {
        return Ok(None);
    }
    let listen: SocketAddr =
        address.parse().map_err(|_| format!("\"{address}\" is not an address and port, such as 127.0.0.1:9464"))?;
    if is_said || is_private(listen.ip().to_canonical()) {
        return Ok(Some(listen));
    }
    Err(format!(
        "{address} is neither loopback nor private: strangers could read it; if something else keeps them out, write \"public {address}\""
    ))
}

fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback() || address.is_private() || address.is_link_local(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local(),
    }
}

/// Connections that may read an SQLite file at once; more than cores only wait for each other.
const READERS: u32 = 8;
/// Connections to PostgreSQL; its default allows 100 for all nodes together.
const CONNECTIONS: u32 = 16;

fn database(url: &str) -> Result<DbSettings, String> {
    if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        return Ok(DbSettings::Postgres { url: url.to_owned(), connections: CONNECTIONS });
    }
    match url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:")) {
        Some(path) if !path.is_empty() && path != ":memory:" => {
            Ok(DbSettings::Sqlite { path: path.into(), readers: READERS })
        }
        _ => Err("must begin with sqlite:// and a file, or with postgres://".to_owned()),
    }
}

fn smtp(url: &str) -> Result<String, String> {
    lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(url)
        .map(|_| url.to_owned())
        .map_err(|_| "must look like smtps://user:password@host:465 or smtp://host:587?tls=required".to_owned())
}

fn origin(text: &str) -> Result<String, String> {
    let uri: ::http::Uri =
        text.parse().map_err(|_| format!("\"{text}\" is not an address, such as https://narada.example.org"))?;
    let is_plain = matches!(uri.path(), "" | "/") && uri.query().is_none();
    match (uri.scheme_str(), uri.authority()) {
        (Some(scheme @ ("http" | "https")), Some(host)) if is_plain => Ok(format!("{scheme}://{host}")),
        _ => Err(format!("\"{text}\" must be scheme and host only, such as https://narada.example.org")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn read(settings: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::read(&Source::of(settings))
    }

    #[test]
    fn without_any_setting_it_is_sqlite_in_the_data_folder_on_this_machine_only() {
        let config = read(&[]).unwrap();
        assert!(matches!(config.database, DbSettings::Sqlite { path, .. } if path == Path::new("data/narada.sqlite")));
        assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
        assert_eq!(config.smtp_url, None);
        assert_eq!(config.names_days, 1_825);
    }

    #[test]
    fn a_bad_value_is_named_in_one_line() {
        for (setting, value) in [
            ("NARADA_LISTEN", "everywhere"),
            ("NARADA_METRICS_LISTEN", "everywhere"),
            ("NARADA_METRICS_LISTEN", "0.0.0.0:9464"),
            ("NARADA_METRICS_LISTEN", "203.0.113.9:9464"),
            ("NARADA_METRICS_LISTEN", "[::]:9464"),
            ("NARADA_METRICS_LISTEN", "[::ffff:203.0.113.9]:9464"),
            ("NARADA_ORIGIN", "narada.example.org/path"),
            ("NARADA_DATA_DIR", " "),
            ("NARADA_DATABASE_URL", "mysql://x"),
            ("NARADA_SMTP_URL", "ftp://x"),
            ("NARADA_TIME_ZONE", "Europe/Atlantis"),
            ("NARADA_LANGUAGE", "xx"),
            ("NARADA_TRUSTED_PROXY", "10.0.0.1, everywhere"),
            ("NARADA_MAIL_FROM", "nobody"),
            ("NARADA_NAMES_DAYS", "269"),
            ("NARADA_NAMES_DAYS", "for ever"),
        ] {
            let message = read(&[(setting, value)]).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(message.starts_with(setting), "{setting}: {message}");
            assert_eq!(message.lines().count(), 1);
        }
    }

    #[test]
    fn metrics_are_shown_where_strangers_do_not_come_or_where_it_is_said() {
        let shown = |text: &str| read(&[("NARADA_METRICS_LISTEN", text)]).unwrap().metrics_listen;
        assert_eq!(read(&[]).unwrap().metrics_listen, None);
        assert_eq!(shown(""), None);
        for private in ["127.0.0.1:9464", "[::1]:9464", "10.1.2.3:9464", "192.168.7.1:9464", "[fd00::1]:9464"] {
            assert_eq!(shown(private).unwrap().to_string(), private);
        }
        assert_eq!(shown("public 0.0.0.0:9464").unwrap().to_string(), "0.0.0.0:9464");
    }

    #[test]
    fn a_filter_of_the_log_that_is_none_is_a_bad_setting_like_any_other() {
        let source = Source::of(&[("NARADA_LOG", "a=b=c")]);
        let error =
            source.parse("NARADA_LOG", "info", |text| crate::telemetry::discreet(text).map(|_| ())).unwrap_err();
        assert!(error.to_string().starts_with("NARADA_LOG (environment): \"a=b=c\" is no filter: "), "{error}");
        for (setting, word) in [("verbose", "verbose"), ("json,inf", "inf"), ("info,app::audit", "app::audit")] {
            let source = Source::of(&[("NARADA_LOG", setting)]);
            let error = source.parse("NARADA_LOG", "info", crate::telemetry::start).unwrap_err().to_string();
            assert!(error.contains(&format!("\"{word}\" is no level")), "{error}");
        }
        for filter in ["", "info", "WARN", "off", "app=debug,info", "info,app::audit=trace"] {
            assert!(crate::telemetry::discreet(filter).is_ok(), "{filter}");
        }
    }

    #[test]
    fn a_secret_never_stands_in_an_error_or_in_the_debug_output() {
        let message = read(&[("NARADA_DATABASE_URL", "mysql://root:hunter2@db")]).unwrap_err().to_string();
        assert!(!message.contains("hunter2"));
        let config = read(&[("NARADA_DATABASE_URL", "postgres://narada:hunter2@db/narada")]).unwrap();
        assert!(!format!("{config:?}").contains("hunter2"));
    }

    #[test]
    fn the_contact_is_the_senders_address_without_the_name() {
        assert_eq!(read(&[]).unwrap().contact(), "narada@localhost");
        let config = read(&[("NARADA_MAIL_FROM", "Miasto <konsultacje@miasto.example>")]).unwrap();
        assert_eq!(config.contact(), "konsultacje@miasto.example");
    }

    #[test]
    fn without_an_origin_people_come_to_where_the_server_listens() {
        assert_eq!(read(&[("NARADA_LISTEN", "127.0.0.1:3197")]).unwrap().origin, "http://127.0.0.1:3197");
        assert_eq!(read(&[("NARADA_LISTEN", "0.0.0.0:80")]).unwrap().origin, "http://127.0.0.1:80");
    }

    #[test]
    fn an_origin_loses_its_final_slash() {
        assert_eq!(
            read(&[("NARADA_ORIGIN", "https://narada.example.org/")]).unwrap().origin,
            "https://narada.example.org"
        );
    }
}
