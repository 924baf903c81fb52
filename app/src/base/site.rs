//! What every page and every action of this installation shares.

use super::chance::Chance;
use super::db::{Db, Reading};
use super::i18n::Lang;
use super::limits::Limits;
use super::time::{Clock, Timestamp};
use super::together::Together;
use jiff::tz::TimeZone;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;

/// This installation: one per process, cheap to clone.
#[derive(Clone, Debug)]
pub struct Site {
    /// The database.
    pub db: Db,
    /// What people ask for at the same moment and is done for all of them at once.
    pub together: Together,
    parts: Arc<SiteParts>,
}

/// The parts of an installation, beside its database.
#[derive(Debug)]
pub struct SiteParts {
    /// The clock for everything that is not decided inside a transaction.
    pub clock: Clock,
    /// The source of identifiers and secrets.
    pub chance: Chance,
    /// How often somebody may do something.
    pub limits: Limits,
    /// What the operator decided.
    pub settings: SiteSettings,
    /// The bundled files' names.
    pub assets: AssetNames,
}

/// What the operator decided, as far as pages and actions need it.
#[derive(Clone, Debug)]
pub struct SiteSettings {
    /// Scheme, host and port under which people reach the site, without a final slash. Links in mails begin with it,
    /// whatever host a request names.
    pub origin: String,
    /// The body that runs the site, as the masthead names it.
    pub organiser: String,
    /// The time zone of dates that belong to no consultation.
    pub time_zone: TimeZone,
    /// The language for readers who ask for none that exists.
    pub language: Lang,
    /// The mail address of those who run the site: where reports of holes go.
    pub contact: String,
    /// Days for which the names of private persons on entered remarks are kept after the report.
    pub names_days: i64,
    /// Folder of the rounds' keys: outside the database and its backups.
    pub keys: PathBuf,
}

/// Names of the bundled files under `/assets/`, with their content's hash.
#[derive(Clone, Debug, Default)]
pub struct AssetNames {
    /// The style sheet.
    pub css: String,
    /// The script that loads the islands.
    pub loader: String,
}

impl SiteSettings {
    /// The language of the organiser's name, as an attribute, where a page is in another one.
    pub fn organiser_lang(&self, page: Lang) -> Option<&'static str> {
        self.language.foreign_in(page)
    }
}

impl Site {
    /// Puts the parts together.
    pub fn new(db: Db, parts: SiteParts) -> Self {
        Self { db, together: Together::default(), parts: Arc::new(parts) }
    }

    /// The same installation, with a note of what is read through it from now on.
    pub fn noted(&self) -> (Self, Arc<Reading>) {
        let (db, reading) = self.db.noted();
        (Self { db, ..self.clone() }, reading)
    }

    /// The present moment, for pages. Decisions ask their transaction instead.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// An absolute link into this site. `path` begins with a slash.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.settings.origin)
    }

    /// Whether cookies travel over TLS only. Plain http is for trying it out on one's own machine.
    pub fn is_secure(&self) -> bool {
        self.settings.origin.starts_with("https://")
    }
}

impl Deref for Site {
    type Target = SiteParts;

    fn deref(&self) -> &SiteParts {
        &self.parts
    }
}
