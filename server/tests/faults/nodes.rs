//! R3, R14: two nodes behind a balancer. One is lost under load; both are replaced one after the other while people vote; the schema is
//! a newer one than the programs that still run. Nothing is lost or doubled, and the letters go out.

use super::balancer::Balancer;
use super::burst::{Burst, citizens};
use super::ledger::check;
use super::node::Node;
use super::seed::{Dice, sized};
use super::town::Town;
use crate::support::{Kind, Mood, SmtpServer};
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::base::site::Site;
use app::notifications::rules::LEASE_SECONDS;
use std::time::Duration;
use tokio::time::{Instant, sleep};

const CITIZENS: usize = 16;

/// How long people may see errors after a node is lost.
const WINDOW: Duration = Duration::from_secs(5);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_one_of_two_nodes_is_lost_under_load_errors_end_within_five_seconds() {
    let (mut dice, _seed) = Dice::of("nodes");
    let town = Town::build(Kind::Postgres, CITIZENS).await;
    let mut people = citizens(&town, &mut dice);
    let mut nodes = [Node::start(&town, &[]).await, Node::start(&town, &[]).await];
    let balancer = Balancer::before(&[nodes[0].address, nodes[1].address]).await;
    for _ in 0..sized(1, 6, 30) {
        let burst = Burst::through(people, balancer.address);
        burst.reaches(100 + dice.below(60)).await;
        let lost = dice.below(2);
        let killed = Instant::now();
        nodes[lost].kill();
        let then = burst.acknowledged();
        // Longer than errors may be seen, else later ones would not be.
        sleep(WINDOW + Duration::from_secs(1)).await;
        burst.reaches(then + 60).await;
        let last = burst.last_error();
        people = burst.ends().await;
        let window = last.map_or(Duration::ZERO, |last| last.saturating_duration_since(killed));
        println!("errors for {window:?}");
        assert!(window <= WINDOW, "errors for {window:?}");
        check(&town, &people).await;
        nodes[lost] = Node::start(&town, &[]).await;
        balancer.put(lost, nodes[lost].address);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_are_replaced_while_people_vote_and_those_that_still_run_do_not_mind_a_newer_schema() {
    let (mut dice, _seed) = Dice::of("upgrade");
    let town = Town::build(Kind::Postgres, CITIZENS).await;
    let people = citizens(&town, &mut dice);
    let mut nodes = [Node::start(&town, &[]).await, Node::start(&town, &[]).await];
    let balancer = Balancer::before(&[nodes[0].address, nodes[1].address]).await;
    let burst = Burst::through(people, balancer.address);
    burst.reaches(60).await;
    // What a newer version may do first: it expands, and takes nothing away that these nodes use.
    let site = town.look().await;
    for sql in NEWER {
        let done: AppResult<()> = site.db.write(async |tx| execute!(tx, sql).map(|_| ()).map_err(Into::into)).await;
        done.expect("a newer schema");
    }
    site.db.close().await;
    let then = burst.acknowledged();
    burst.reaches(then + 80).await;
    assert!(burst.acknowledged() >= then + 80, "on a newer schema nothing is taken any more");
    for (place, node) in nodes.iter_mut().enumerate() {
        let then = burst.acknowledged();
        // The next one is there before the old one goes, and no connection is broken off.
        let next = Node::start(&town, &[]).await;
        balancer.put(place, next.address);
        let status = node.end().await;
        assert!(status.success(), "it ended with {status}");
        *node = next;
        burst.reaches(then + 60).await;
    }
    let refused = burst.refused();
    let people = burst.ends().await;
    assert_eq!(refused, 0, "people were sent away while nodes were replaced");
    check(&town, &people).await;
}

/// Columns, a table and an index as a later version may bring them.
const NEWER: [&str; 7] = [
    "ALTER TABLE ballots ADD COLUMN later TEXT",
    "ALTER TABLE tallies ADD COLUMN later TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comments ADD COLUMN later BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE people ADD COLUMN later BIGINT",
    "ALTER TABLE sessions ADD COLUMN later BIGINT",
    "CREATE TABLE later (id UUID PRIMARY KEY, person_id UUID NOT NULL REFERENCES people (id))",
    "CREATE INDEX comments_later ON comments (later, created_at)",
];

async fn sql(site: &Site, sql: &'static str) {
    let done: AppResult<()> = site.db.write(async |tx| execute!(tx, sql).map(|_| ()).map_err(Into::into)).await;
    done.expect("the outbox");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_of_a_lost_node_are_sent_by_another_once_their_lease_is_over_and_not_before() {
    let town = Town::standing(Kind::Postgres, 1).await;
    let server = SmtpServer::start(Mood::SaysNothing).await;
    // Those of whoever signed up to build the town are not asked for here.
    sql(&town.app.site, "DELETE FROM outbox").await;
    town.app.write_personal(None, "ada", "password").await;
    town.app.site.db.close().await;
    let site = town.look().await;
    // It was written on the day on which tests begin; the nodes live today.
    sql(&site, "UPDATE outbox SET not_before = 0 WHERE not_before > 0").await;
    let url = server.url();
    let mut first = Node::start(&town, &[("NARADA_SMTP_URL", &url)]).await;
    let leased = "SELECT COUNT(*) FROM outbox WHERE lease_until > 0";
    let begin = Instant::now();
    while scalar!(site.db, i64, leased).expect("the outbox") == 0 {
        assert!(begin.elapsed() < Duration::from_secs(20), "nobody takes the letter");
        sleep(Duration::from_millis(20)).await;
    }
    first.kill();
    server.set_mood(Mood::Works);
    let _second = Node::start(&town, &[("NARADA_SMTP_URL", &url)]).await;
    sleep(Duration::from_secs(3)).await;
    assert!(server.arrived().is_empty(), "a letter was taken from whoever may still be at it");
    // The lease ends, as it does by itself after five minutes.
    assert_eq!(LEASE_SECONDS, 300);
    sql(&site, "UPDATE outbox SET lease_until = lease_until - 300000 WHERE lease_until > 0").await;
    let begin = Instant::now();
    while server.arrived().is_empty() {
        assert!(begin.elapsed() < Duration::from_secs(20), "the letter is lost");
        sleep(Duration::from_millis(20)).await;
    }
    sleep(Duration::from_secs(1)).await;
    let arrived = server.arrived();
    assert_eq!(arrived.len(), 1);
    assert_eq!(arrived[0].recipients, ["ada@example.org"]);
    let waiting = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL";
    assert_eq!(scalar!(site.db, i64, waiting).expect("the outbox"), 0);
    site.db.close().await;
}
