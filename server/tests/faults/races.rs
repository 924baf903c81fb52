//! Two nodes on one database: pairs of votes by one person that race each other, and clocks that disagree about the end of a round.

use super::citizen::CHOICES;
use super::node::Node;
use super::seed::{Dice, sized};
use super::town::{LINES, Town, ballot};
use super::wire::{Answer, Wire};
use crate::support::{Client, Kind};
use app::base::db::{Db, all, scalar};
use app::base::limits::Limits;
use app::base::site::{Site, SiteParts};
use app::base::time::{Clock, TestClock, Timestamp};
use app::moderation::closing::close_due;
use app::voting::keys::own_token;
use app::voting::verifying::verify;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;
use uuid::Uuid;

/// How many pairs race at once.
const RACES: usize = 8;

const FIVE_MINUTES: i64 = 5 * 60 * 1_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pairs_of_votes_that_race_over_two_nodes_are_one_row_each() {
    let (mut dice, _seed) = Dice::of("races");
    let pairs = sized(160, 2_000, 10_000);
    let town = Arc::new(Town::build(Kind::Postgres, pairs / LINES.len()).await);
    let (one, other) = (Node::start(&town, &[]).await, Node::start(&town, &[]).await);
    let racing = (0..RACES).map(|lane| {
        let (town, mut dice) = (Arc::clone(&town), dice.part());
        let (mut here, mut there) = (Wire::to(one.address), Wire::to(other.address));
        tokio::spawn(async move {
            for race in (lane..pairs).step_by(RACES) {
                let session = Some(town.voters[race / LINES.len()].session.as_str());
                let path = ballot(race % LINES.len());
                let choices = [dice.one_of(&CHOICES), dice.one_of(&CHOICES)];
                let vote = |choice: &str| format!("round=1&choice={choice}");
                let (first, second) = tokio::join!(
                    here.post(&path, session, "application/json", vote(choices[0])),
                    there.post(&path, session, "application/json", vote(choices[1]))
                );
                for answer in [first, second] {
                    let answer = answer.expect("an answer");
                    assert_eq!(answer.status, 200, "{}", answer.body);
                }
            }
        })
    });
    for lane in racing.collect::<Vec<_>>() {
        lane.await.expect("a race");
    }
    let site = town.look().await;
    let count = async |sql| usize::try_from(scalar!(site.db, i64, sql).expect("a count")).expect("a count");
    assert_eq!(count("SELECT COUNT(*) FROM ballots").await, pairs);
    assert_eq!(count("SELECT COUNT(*) FROM participations").await, pairs / LINES.len());
    assert_eq!(count("SELECT CAST(SUM(count) AS BIGINT) FROM tallies").await, pairs);
    assert_eq!(verify(&site).await.expect("a recount").differences, []);
    site.db.close().await;
}

/// A node in this process whose own clock is wrong by so much; its transactions ask the database.
async fn node(town: &Town, clock: Clock) -> Site {
    let db = Db::connect(&town.app.database, Clock::System).await.expect("the database answers");
    let parts = SiteParts {
        clock,
        chance: town.app.site.chance.clone(),
        limits: Limits::scaled(1_000),
        settings: town.app.site.settings.clone(),
        assets: server::http::assets::names(),
    };
    Site::new(db, parts)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_change_their_minds_in_opposite_directions_on_two_nodes_never_wait_for_each_other_in_a_circle() {
    let town = Arc::new(Town::build(Kind::Postgres, 2).await);
    let sites = [node(&town, Clock::System).await, node(&town, Clock::System).await];
    let begin = now(&sites[0]).await;
    town.lasts(begin.plus_days(-1), begin.plus_days(1)).await;
    let mut clients: Vec<Client> = Vec::new();
    for (site, voter) in sites.iter().zip(&town.voters) {
        let mut client = Client::new(server::http::router(site.clone(), [].into()));
        client.set_cookie("narada", &voter.session);
        client.headers.insert("accept", "application/json".parse().expect("a header"));
        clients.push(client);
    }
    let [mut one, mut other] = clients.try_into().ok().expect("two of them");
    let path = ballot(0);
    for turn in 0..sized(100, 1_000, 10_000) {
        // Each takes a vote away from where the other one puts theirs.
        let fields = [turn, turn + 1].map(|turn| [("round", "1"), ("choice", CHOICES[turn % 2])]);
        let (first, second) = tokio::join!(one.post(&path, &fields[0]), other.post(&path, &fields[1]));
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (200, 200), "{} {}", first.body, second.body);
    }
    assert_eq!(verify(&sites[0]).await.expect("a recount").differences, []);
    for site in sites {
        site.db.close().await;
    }
}

/// The database's own clock.
async fn now(site: &Site) -> Timestamp {
    let sql = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";
    Timestamp(scalar!(site.db, i64, sql).expect("a time"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn around_the_closing_no_node_with_a_wrong_clock_counts_a_vote_too_late_and_whoever_is_refused_is_told() {
    let (mut dice, _seed) = Dice::of("closing");
    let town = Arc::new(Town::build(Kind::Postgres, sized(120, 600, 2_000)).await);
    let right = node(&town, Clock::System).await;
    let begin = now(&right).await;
    let wrong = |by| Clock::Test(TestClock::at(begin.plus_millis(by)));
    let nodes = [right.clone(), node(&town, wrong(-FIVE_MINUTES)).await, node(&town, wrong(FIVE_MINUTES)).await];
    let doors = nodes.clone().map(|site| server::http::router(site, [].into()));
    // The votes come around the end, a little before it and a little after it.
    let closes_at = now(&right).await.plus_millis(sized(2_000, 5_000, 10_000));
    town.lasts(begin.plus_days(-1), closes_at).await;
    let left = usize::try_from(closes_at.millis_since(now(&right).await)).expect("some time is left");
    let closing = nodes.clone().map(|site| {
        tokio::spawn(async move {
            loop {
                // The one that is ahead believes all the time that the round is over.
                close_due(&site).await.expect("the database answers");
                sleep(Duration::from_millis(20)).await;
            }
        })
    });
    let voting = (0..town.voters.len()).map(|number| {
        let router = doors[number % doors.len()].clone();
        let (right, town) = (right.clone(), Arc::clone(&town));
        let wait = Duration::from_millis(u64::try_from(dice.below(2 * left)).expect("a moment"));
        let (line, choice) = (dice.below(LINES.len()), dice.one_of(&CHOICES));
        tokio::spawn(async move {
            let mut client = Client::new(router);
            client.set_cookie("narada", &town.voters[number].session);
            client.headers.insert("accept", "application/json".parse().expect("a header"));
            sleep(wait).await;
            let sent = now(&right).await;
            let answer = client.post(&ballot(line), &[("round", "1"), ("choice", choice)]).await;
            let answered = now(&right).await;
            let said = Answer { status: answer.status.as_u16(), headers: answer.headers, body: answer.body };
            let is_counted = match said.status {
                200 => true,
                422 => {
                    let is_told = said.body.contains("The round is closed. What you chose now is not counted");
                    assert!(is_told, "refused without a word: {}", said.body);
                    false
                }
                other => panic!("answered with {other}: {}", said.body),
            };
            assert!(!is_counted || sent < closes_at, "counted {} ms after the end", sent.millis_since(closes_at));
            assert!(
                is_counted || answered >= closes_at,
                "refused {} ms before the end",
                closes_at.millis_since(answered)
            );
            (number, line, is_counted.then_some(choice))
        })
    });
    let mut counted = 0;
    let mut cast = Vec::new();
    for vote in voting.collect::<Vec<_>>() {
        let vote = vote.await.expect("a vote that is counted or refused");
        counted += i64::from(vote.2.is_some());
        cast.push(vote);
    }
    sleep(Duration::from_millis(200)).await;
    for one in closing {
        one.abort();
    }
    let rows = all!(right.db, (Uuid, String, String), "SELECT action_line_id, token, choice FROM ballots");
    let rows = rows.expect("the ballots");
    assert_eq!(i64::try_from(rows.len()).unwrap(), counted, "rows and answers differ");
    for (number, line, choice) in cast {
        let token = own_token(&right, town.round, town.voters[number].person).expect("a key").expect("a token");
        let found = rows.iter().find(|row| row.0 == town.lines[line].0 && row.1 == token).map(|row| row.2.as_str());
        assert_eq!(found, choice);
    }
    assert!(counted > 0 && counted < i64::try_from(town.voters.len()).unwrap(), "{counted} votes: nothing was tried");
    // It was closed once, as of its end, and what was frozen is what was counted.
    let closed = "SELECT closed_at FROM round_closures";
    assert_eq!(all!(right.db, (Timestamp,), closed).expect("the closing"), [(closes_at,)]);
    let found = verify(&right).await.expect("a recount");
    assert_eq!((found.differences, found.snapshots), (Vec::new(), 1));
    for site in nodes {
        site.db.close().await;
    }
}
