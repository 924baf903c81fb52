//! R2: the power goes. Whatever the disk kept of what was not safe yet, the database opens, is whole, and holds every vote and comment
//! that was acknowledged. With `synchronous=NORMAL` it does not: that shows that this test can fail.

use super::citizen::{Citizen, Deed, Outcome};
use super::disk::{Disk, Event};
use super::images::{Fate, Files, Platter, files, lay};
use super::seed::{Dice, sized};
use super::town::{LINES, Town, ballot, comments};
use super::wire::Answer;
use crate::support::{Client, Kind, form_body};
use app::base::db::{Pools, sqlx};
use app::voting::keys::own_token;
use sqlx::{ConnectOptions, SqliteConnection};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

const CITIZENS: usize = 12;

/// Something that somebody was told is saved.
#[derive(Clone, Debug)]
enum Promise {
    /// The ballot of a token on a line holds a choice.
    Vote(Uuid, String, &'static str),
    /// There is a comment.
    Comment(Uuid),
}

/// What came of the images.
#[derive(Debug, Default)]
struct Found {
    images: usize,
    /// Images in which something is missing that was acknowledged before the power went.
    lossy: usize,
}

/// A burst of votes and comments on a watched disk: the files before it, what happened, and what was promised.
async fn recorded(pragma: &'static str, dice: &mut Dice) -> (Files, Vec<Event>, Vec<Promise>) {
    let town = Town::standing(Kind::Sqlite, CITIZENS).await;
    let folder = town.app.folder.path().to_owned();
    town.app.site.db.close().await;
    let disk = Disk::watch(&folder);
    let site = town.look().await;
    let Pools::Sqlite { write, .. } = &site.db.pools else { panic!("not SQLite") };
    // The log is brought into the file often, so that power goes in the middle of that too.
    for pragma in ["PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA wal_autocheckpoint = 20", pragma] {
        sqlx::query(pragma).fetch_all(write).await.expect("a setting");
    }
    let (before, _) = (files(&folder), disk.take());
    let router = server::http::router(site.clone(), [].into());
    let deeds = sized(14, 60, 100);
    let promises: Arc<Mutex<Vec<Promise>>> = Arc::default();
    let all = town.voters.iter().enumerate().map(|(number, voter)| {
        let mut citizen = Citizen::new(voter, format!("citizen-{number}"), dice.part());
        citizen.sign_ups_one_in = 0;
        let mut client = Client::new(router.clone());
        client.set_cookie("narada", &voter.session);
        client.headers.insert("accept", "application/json".parse().expect("a header"));
        let (site, disk, promises) = (site.clone(), Arc::clone(&disk), Arc::clone(&promises));
        let (round, lines) = (town.round, town.lines.clone());
        tokio::spawn(async move {
            // Nobody changes their mind, so that what is promised once holds ever after.
            let mut undecided: Vec<usize> = (0..LINES.len()).collect();
            for _ in 0..deeds {
                let deed = match citizen.next() {
                    Deed::Vote(_, choice) if let Some(line) = undecided.pop() => Deed::Vote(line, choice),
                    Deed::Vote(line, _) => Deed::Comment(line, format!("{} has voted. {}", number, undecided.len())),
                    deed => deed,
                };
                let said = match &deed {
                    Deed::Vote(line, choice) => client.post(&ballot(*line), &[("choice", choice)]).await,
                    Deed::Comment(line, body) => {
                        client.post_raw(&comments(*line), &form_body(&[("alignment", "for"), ("body", body)])).await
                    }
                    Deed::SignUp(_) => panic!("nobody signs up here"),
                };
                let answer = Answer { status: said.status.as_u16(), headers: said.headers, body: said.body };
                assert_eq!(citizen.hear(deed.clone(), Ok(answer)), Outcome::Acknowledged);
                let promise = match deed {
                    Deed::Vote(line, choice) => {
                        let token = own_token(&site, round, citizen.voter.person).expect("a key").expect("a token");
                        Promise::Vote(lines[line].0, token, choice)
                    }
                    _ => Promise::Comment(citizen.comments.last().expect("a comment").parse().expect("an id")),
                };
                let mut promises = promises.lock().expect("nobody broke down");
                promises.push(promise);
                disk.acknowledge(promises.len() - 1);
            }
        })
    });
    for citizen in all.collect::<Vec<_>>() {
        citizen.await.expect("a citizen");
    }
    let events = disk.take();
    site.db.close().await;
    let promises = promises.lock().expect("nobody broke down").clone();
    (before, events, promises)
}

/// Cuts the power at every moment at which something became safe or was about to, and looks at what is left; at most so many images.
async fn images(before: Files, events: &[Event], promises: &[Promise], most: usize, dice: &mut Dice) -> Found {
    let folder = tempfile::tempdir().expect("a folder");
    let syncs = events.iter().filter(|event| matches!(event, Event::Sync(_))).count();
    assert!(syncs > 10, "only {syncs} times something was made safe");
    let moments = events.len();
    let (mut platter, mut found, mut promised) = (Platter::new(before), Found::default(), BTreeSet::new());
    for (moment, event) in events.iter().enumerate() {
        let left = most.saturating_sub(found.images);
        let is_boundary = matches!(event, Event::Sync(_) | Event::Acknowledged(_));
        // Just before something is safe, with everything lost that was not, and mixed; and mixed somewhere on the way there. As many as are
        // wanted, spread over all that happened.
        let is_due = dice.below(moments - moment) < left;
        if !platter.is_safe() || is_boundary {
            let fates: &[Fate] = match (is_boundary, is_due) {
                (true, true) => &[Fate::Lost, Fate::Mixed],
                (false, true) => &[Fate::Mixed],
                (_, false) => &[],
            };
            for fate in fates {
                lay(&platter.cut(*fate, dice), folder.path());
                let is_lossy = !is_whole(folder.path(), promised.iter().map(|number: &usize| &promises[*number])).await;
                found.images += 1;
                found.lossy += usize::from(is_lossy);
            }
        }
        if let Event::Acknowledged(number) = event {
            promised.insert(*number);
        }
        platter.goes_on(event);
    }
    lay(&platter.cut(Fate::Kept, dice), folder.path());
    assert!(is_whole(folder.path(), promises.iter()).await, "without a power cut something is missing");
    found
}

/// Opens what is left of a database: fails unless it is whole, and tells whether every promise is kept.
async fn is_whole(folder: &Path, promised: impl Iterator<Item = &Promise>) -> bool {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(folder.join("narada.sqlite"));
    let mut db = options.connect().await.expect("what is left opens");
    let said: Vec<String> = texts(&mut db, "PRAGMA integrity_check").await;
    assert_eq!(said, ["ok"]);
    let orphans = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut db).await.expect("a check");
    assert!(orphans.is_empty(), "rows belong to nothing");
    // Nothing is half there: tallies, counts and participations are those of the ballots and comments that are.
    for (what, kept, counted) in HALVES {
        let differing = format!(
            "SELECT CAST(COUNT(*) AS TEXT) FROM (SELECT * FROM ({kept} EXCEPT {counted})
                                 UNION ALL SELECT * FROM ({counted} EXCEPT {kept}))"
        );
        assert_eq!(texts(&mut db, &differing).await, ["0"], "{what} differ from a recount");
    }
    let sql = "SELECT action_line_id, token, choice FROM ballots";
    let ballots: Vec<(Uuid, String, String)> = sqlx::query_as(sql).fetch_all(&mut db).await.expect("the ballots");
    let ballots: BTreeMap<_, _> = ballots.into_iter().map(|(line, token, choice)| ((line, token), choice)).collect();
    let comments: Vec<Uuid> = sqlx::query_scalar("SELECT id FROM comments").fetch_all(&mut db).await.expect("comments");
    sqlx::Connection::close(db).await.expect("it closes");
    let comments: BTreeSet<Uuid> = comments.into_iter().collect();
    let is_kept = |promise: &Promise| match promise {
        Promise::Vote(line, token, choice) => ballots.get(&(*line, token.clone())).is_some_and(|found| found == choice),
        Promise::Comment(id) => comments.contains(id),
    };
    let mut promised = promised;
    promised.all(is_kept)
}

const HALVES: [(&str, &str, &str); 3] = [
    (
        "tallies",
        "SELECT action_line_id, choice, count FROM tallies WHERE count > 0",
        "SELECT action_line_id, choice, COUNT(*) FROM ballots GROUP BY action_line_id, choice",
    ),
    ("participations", "SELECT COUNT(*) FROM participations", "SELECT COUNT(DISTINCT token) FROM ballots"),
    (
        "counts of comments",
        "SELECT action_line_id, alignment, count FROM comment_counts WHERE count > 0",
        "SELECT action_line_id, alignment, COUNT(*) FROM comments GROUP BY action_line_id, alignment",
    ),
];

async fn texts(db: &mut SqliteConnection, sql: &str) -> Vec<String> {
    let sql = sqlx::AssertSqlSafe(sql.to_owned());
    sqlx::query_scalar(sql).fetch_all(db).await.expect("an answer")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_a_power_cut_leaves_on_the_disk_holds_every_acknowledged_vote_and_comment() {
    let (mut dice, _seed) = Dice::of("power");
    let (before, events, promises) = recorded("PRAGMA synchronous = FULL", &mut dice).await;
    let found = images(before, &events, &promises, sized(80, 400, 1_000), &mut dice).await;
    println!("{} promises, {} events, {found:?}", promises.len(), events.len());
    assert_eq!(found.lossy, 0, "acknowledged votes or comments are lost");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_weaker_setting_a_power_cut_loses_acknowledged_votes_which_shows_that_this_test_bites() {
    let (mut dice, _seed) = Dice::of("power without its guard");
    let (before, events, promises) = recorded("PRAGMA synchronous = NORMAL", &mut dice).await;
    let found = images(before, &events, &promises, sized(40, 200, 500), &mut dice).await;
    println!("{} promises, {} events, {found:?}", promises.len(), events.len());
    assert!(found.lossy > 0, "{} images of a database that does not wait for the disk lost nothing", found.images);
}
