//! What is wrong with this node, in words for whoever runs it: never a secret, an address, a name or a path, since anybody may ask.
//!
//! A fault means that people cannot do here what they came for, and that another node may do better. A worry is something to
//! look after that would be the same on every node, or that stops nobody: it takes no node out of a balancer.

mod folders;

use crate::http::Crowd;
use crate::vitals::{Job, Vitals};
use app::base::db::Schema;
use app::base::error::AppError;
use app::base::site::Site;
use app::base::time::Timestamp;
use app::notifications::store::waiting;
use app::voting::keys::not_at_hand;
use std::fmt;

/// Minutes after which a job that gives no sign of life is one to look after; the longest letter takes one, a great report less.
const SILENT_MINUTES: i64 = 15;
/// Minutes after which somebody should have tried to send a letter that is due.
const UNTAKEN_MINUTES: i64 = 15;
/// Tries that make a letter one that no server takes: about half an hour.
const TRIES: i64 = 5;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The node cannot do its work.
    Fault,
    /// Somebody should look after it.
    Worry,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub weight: Weight,
    part: &'static str,
    words: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Fault => "fault",
            Weight::Worry => "worry",
        };
        write!(f, "{weight}: {}: {}", self.part, self.words)
    }
}

fn fault(part: &'static str, words: impl Into<String>) -> Finding {
    Finding { weight: Weight::Fault, part, words: words.into() }
}

fn worry(part: &'static str, words: impl Into<String>) -> Finding {
    Finding { weight: Weight::Worry, part, words: words.into() }
}

/// Whether the database answers, with the schema of this build.
pub async fn of_the_database(site: &Site) -> Option<Finding> {
    match site.db.standing().await {
        Ok(Schema::Same) => None,
        Ok(Schema::Older) => Some(fault("schema", "it is older than this program; run `narada migrate`")),
        // While nodes are replaced one after the other, the first of the new ones brings the schema up, and the old ones
        // serve on: every migration leaves what the version before it needs.
        Ok(Schema::Newer) => Some(worry("schema", "it is newer than this program; install the newer program here too")),
        Err(AppError::Unavailable(_)) => Some(fault("database", "it does not answer")),
        Ok(Schema::Missing) | Err(_) => Some(fault("database", "it answers, and holds no schema of Narada")),
    }
}

/// What is wrong with folders and jobs of this node, and, unless the database is away, with what waits in it.
pub async fn of_the_rest(site: &Site, vitals: &Vitals, is_database_there: bool) -> Vec<Finding> {
    let mut found = folders::look_into(site, vitals).await;
    let now = site.now();
    found.extend(Job::ALL.into_iter().filter_map(|job| silence(job, vitals.last_beat(job)?, now)));
    found.extend(of_files(vitals.counts().places.get()));
    if is_database_there {
        found.extend(of_letters(site, now).await);
        if let Ok(1..) = not_at_hand(site).await.map(|rounds| rounds.len()) {
            let words = "that of a round which is being voted in is not in the folder, or is another one; do all nodes share the folder?";
            found.push(worry("keys", words));
        }
    }
    found
}

/// Few systems allow so little; whoever runs this one can change it.
fn of_files(places: i64) -> Option<Finding> {
    let places = usize::try_from(places).ok().filter(|places| *places > 0)?;
    let words =
        || format!("the system allows so few that only {places} connections are held; raise its limit (LimitNOFILE)");
    Crowd::is_short(places).then(|| worry("files", words()))
}

fn silence(job: Job, last: Timestamp, now: Timestamp) -> Option<Finding> {
    let minutes = minutes_since(last, now);
    (minutes >= SILENT_MINUTES)
        .then(|| worry("worker", format!("its job \"{}\" gave no sign of life for {minutes} min", job.name())))
}

async fn of_letters(site: &Site, now: Timestamp) -> Vec<Finding> {
    let Ok(waiting) = waiting(&site.db, TRIES, now).await else { return Vec::new() };
    let mut found = Vec::new();
    if let Some(minutes) =
        waiting.untaken_since.map(|since| minutes_since(since, now)).filter(|minutes| *minutes >= UNTAKEN_MINUTES)
    {
        found.push(worry("letters", format!("one is due for {minutes} min, and no worker has tried to send it")));
    }
    if waiting.refused > 0 {
        let words = format!("{} wait that the mail server did not take in {TRIES} tries or more", waiting.refused);
        found.push(worry("letters", words));
    }
    found
}

fn minutes_since(then: Timestamp, now: Timestamp) -> i64 {
    now.millis_since(then) / 60_000
}
