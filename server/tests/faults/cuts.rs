//! R4: the database is cut off and comes back. Meanwhile nobody is told that anything is saved; everybody is told within two seconds to
//! come again; two seconds after it is back, so is everything.

use super::burst::{Burst, citizens};
use super::ledger::check;
use super::node::Node;
use super::proxy::{Proxy, Wire as Line};
use super::seed::{Dice, sized};
use super::town::{Town, ballot, comments};
use super::wire::Wire;
use crate::support::{Kind, form_body};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const CITIZENS: usize = 16;

/// Within which everybody is answered, and everything is back.
const SOON: Duration = Duration::from_secs(2);

/// A page takes its time too, in a debug build on a busy machine.
const BUSY: Duration = Duration::from_millis(500);

/// Asks while the database is away, until its time is over: every answer comes soon and says when to come again.
async fn nobody_waits(node: &Node, session: &str, until: Instant) {
    let mut wire = Wire::to(node.address);
    let mut asked = 0;
    while Instant::now() < until {
        let begin = Instant::now();
        let answer = match asked % 3 {
            0 => wire.post(&ballot(0), Some(session), "application/json", "choice=support".to_owned()).await,
            1 => {
                let body = form_body(&[("alignment", "for"), ("body", "Benches in the shade")]);
                wire.post(&comments(0), Some(session), "text/html", body).await
            }
            _ => wire.get("/consultations/goal-v", Some(session)).await,
        };
        let took = begin.elapsed();
        let answer = answer.expect("an answer");
        assert_eq!(answer.status, 503, "question {asked}: {}", answer.body);
        let again: u64 = answer.header("retry-after").expect("when to come again").parse().expect("seconds");
        assert!((1..=10).contains(&again));
        assert!(took < SOON + BUSY, "question {asked} was answered after {took:?}");
        if asked % 3 == 1 {
            assert!(answer.body.contains("Benches in the shade"), "what was typed is lost");
        }
        asked += 1;
        sleep(Duration::from_millis(50)).await;
    }
    let ready = wire.get("/health/ready", None).await.expect("an answer");
    assert_eq!(ready.status, 503, "a balancer sends people here");
    assert_eq!(wire.get("/health/live", None).await.expect("an answer").status, 204);
    assert!(asked > 3, "{asked} questions in all that time");
}

async fn cut(line: Line) {
    let (mut dice, _seed) = Dice::of("cuts");
    let town = Town::build(Kind::Postgres, CITIZENS + 1).await;
    let proxy = Proxy::to(&town.url()).await;
    let node = Node::start(&town, &[("NARADA_DATABASE_URL", &proxy.url())]).await;
    let mut people = citizens(&town, &mut dice);
    let observer = people.pop().expect("somebody").voter;
    for _ in 0..sized(1, 4, 20) {
        let burst = Burst::begin(people, node.address);
        burst.reaches(80 + dice.below(40)).await;
        proxy.set(line);
        let before = Instant::now();
        nobody_waits(&node, &observer.session, before + Duration::from_millis(2_500)).await;
        let cut_off = burst.acknowledged();
        sleep(Duration::from_millis(u64::try_from(dice.below(300)).expect("a moment"))).await;
        assert_eq!(burst.acknowledged(), cut_off, "something was acknowledged without a database");
        let healed = Instant::now();
        proxy.set(Line::Carries);
        while burst.acknowledged() == cut_off {
            assert!(healed.elapsed() < SOON + BUSY, "the database is back, and nothing is saved");
            sleep(Duration::from_millis(5)).await;
        }
        let first = healed.elapsed();
        sleep(SOON.saturating_sub(first)).await;
        // From now on nobody is sent away any more.
        let mut wire = Wire::to(node.address);
        for _ in 0..20 {
            let (path, choice) = (ballot(0), "choice=neutral".to_owned());
            let vote = wire.post(&path, Some(&observer.session), "application/json", choice).await;
            assert_eq!(vote.expect("an answer").status, 200);
            let page = wire.get("/consultations/goal-v", Some(&observer.session)).await.expect("an answer");
            assert_eq!(page.status, 200);
        }
        wire.post(&format!("{}/withdraw", ballot(0)), Some(&observer.session), "application/json", String::new())
            .await
            .expect("an answer");
        people = burst.ends().await;
        check(&town, &people).await;
        println!("{line:?}: back after {first:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_hangs_up_is_told_at_once_and_nothing_is_falsely_saved() {
    cut(Line::HangsUp).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_falls_silent_is_told_within_two_seconds_and_nothing_is_falsely_saved() {
    cut(Line::FallsSilent).await;
}
