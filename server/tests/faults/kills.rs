//! R1: the program is killed at random instants, also while it starts. What it acknowledged is there.

use super::burst::{Burst, citizens};
use super::ledger::check;
use super::node::Node;
use super::seed::{Dice, sized};
use super::town::Town;
use crate::support::Kind;
use std::time::Duration;
use tokio::time::sleep;

/// How many send at once.
const CITIZENS: usize = 50;

async fn survives(kind: Kind) {
    let (mut dice, _seed) = Dice::of("kills");
    let kills = sized(4, 30, 200);
    let wanted = sized(400, 9_000, 100_000);
    let town = Town::build(kind, CITIZENS).await;
    let mut people = citizens(&town, &mut dice);
    let mut acknowledged = 0;
    for _ in 0..kills {
        if dice.one_in(8) {
            // Before it has opened its doors, perhaps in the middle of a migration.
            let mut early = Node::spawn(&town, &[]);
            sleep(Duration::from_millis(u64::try_from(dice.below(400)).expect("a moment"))).await;
            early.kill();
        }
        let mut node = Node::start(&town, &[]).await;
        let burst = Burst::begin(people, node.address);
        burst.reaches(wanted / kills / 2 + dice.below(wanted / kills)).await;
        sleep(Duration::from_micros(u64::try_from(dice.below(20_000)).expect("a moment"))).await;
        node.kill();
        acknowledged += burst.acknowledged();
        people = burst.ends().await;
        check(&town, &people).await;
    }
    // What was under way is sent again: in the end everything is acknowledged, and nothing is there twice.
    let node = Node::start(&town, &[]).await;
    let burst = Burst::begin(people, node.address);
    burst.reaches(wanted.saturating_sub(acknowledged).max(2 * CITIZENS)).await;
    acknowledged += burst.acknowledged();
    people = burst.ends().await;
    drop(node);
    assert!(people.iter().all(|citizen| citizen.owed.is_none()), "somebody was left without an answer");
    check(&town, &people).await;
    println!("{kind:?}: {kills} kills, {acknowledged} acknowledged");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_acknowledged_vote_comment_and_sign_up_survives_kills_on_sqlite() {
    survives(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_acknowledged_vote_comment_and_sign_up_survives_kills_on_postgres() {
    survives(Kind::Postgres).await;
}
