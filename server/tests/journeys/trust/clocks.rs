//! Clocks that disagree (R7): one decides. Several nodes share a PostgreSQL database, so there it is the database's.

use crate::support::{Client, Kind, TestApp, on_both_databases};
use crate::voting::world::{ballot, counted, line};
use app::base::db::Db;
use app::base::site::{Site, SiteParts};
use app::base::time::{Clock, TestClock, Timestamp};
use app::consultations::store;

const FIVE_MINUTES: i64 = 5 * 60 * 1_000;

/// A node on the database of an installation whose own clock is wrong by so much; its transactions ask the database.
async fn node(app: &TestApp, now: Timestamp, wrong_by: i64) -> axum::Router {
    let db = Db::connect(&app.database, Clock::System).await.expect("the database answers");
    let parts = SiteParts {
        clock: Clock::Test(TestClock::at(now.plus_millis(wrong_by))),
        chance: app.site.chance.clone(),
        limits: app::base::limits::Limits::scaled(1_000),
        settings: app.site.settings.clone(),
        assets: server::http::assets::names(),
    };
    server::http::router(Site::new(db, parts), [].into())
}

async fn on(router: axum::Router, person: &Client) -> Client {
    let mut client = Client::new(router);
    client.set_cookie("narada", person.cookie("narada").expect("a session"));
    client
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_clock_of_the_database_decides_when_those_of_the_nodes_are_five_minutes_wrong() {
    let app = TestApp::new(Kind::Postgres).await;
    #[expect(clippy::disallowed_methods, reason = "the test compares with the database's own clock")]
    let now = Timestamp(jiff::Timestamp::now().as_millisecond());
    app.clock.set(now);
    let world = app.consultation().await;
    let bus = line(&app, &world, "1", Vec::new()).await;
    let ada = app.sign_up("Ada", "ada@example.org").await;
    let set = async |opens_at: Timestamp, closes_at: Timestamp| {
        for table in ["rounds", "stages"] {
            let sql = format!("UPDATE {table} SET opens_at = {}, closes_at = {}", opens_at.0, closes_at.0);
            super::statement::run(&app, sql, None).await;
        }
    };
    // The round was over a second ago; one node believes that it lasts another five minutes.
    set(now.plus_days(-1), now.plus_seconds(-1)).await;
    for wrong_by in [-FIVE_MINUTES, 0, FIVE_MINUTES] {
        let mut client = on(node(&app, now, wrong_by).await, &ada).await;
        client.post(&ballot("1"), &[("choice", "support")]).await.has_status(422);
    }
    assert_eq!(counted(&app, world.round, bus).await.total(), 0);
    // It lasts two more minutes; one node believes that it is over, one that it has not begun.
    set(now.plus_seconds(-120), now.plus_seconds(120)).await;
    for (wrong_by, choice) in [(-FIVE_MINUTES, "support"), (0, "neutral"), (FIVE_MINUTES, "against")] {
        let mut client = on(node(&app, now, wrong_by).await, &ada).await;
        client.post(&ballot("1"), &[("choice", choice)]).await.leads_to();
    }
    assert_eq!(counted(&app, world.round, bus).await.each(), [0, 0, 1]);
}

on_both_databases! {
    async fn a_round_over_the_night_when_clocks_go_back_lasts_an_hour_longer(app: TestApp) {
        let mut world = app.consultation().await;
        line(&app, &world, "1", Vec::new()).await;
        let rounds = format!("/consultations/{}/rounds", world.slug);
        let times = [("opens", "2027-10-30T12:00"), ("closes", "2027-10-31T12:00")];
        world.moderator.post(&rounds, &times).await.leads_to();
        let known = store::rounds(&app.site.db, world.consultation).await.expect("the rounds");
        let planned = known[1].planned;
        assert_eq!(planned.closes_at.millis_since(planned.opens_at), 25 * 60 * 60 * 1_000);
        let sql = format!("UPDATE stages SET opens_at = 0, closes_at = {}", planned.closes_at.plus_days(1).0);
        super::statement::run(&app, sql, None).await;
        app.clock.set(planned.opens_at.plus_millis(-1));
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        for (moment, is_open) in [
            (planned.opens_at.plus_millis(-1), false),
            (planned.opens_at, true),
            // Half past two, twice.
            (Timestamp(1_824_942_600_000), true),
            (Timestamp(1_824_946_200_000), true),
            (planned.closes_at.plus_millis(-1), true),
            (planned.closes_at, false),
        ] {
            app.clock.set(moment);
            let answer = ada.post(&ballot("1"), &[("choice", "support")]).await;
            assert_eq!(answer.status == 303, is_open, "at {moment:?}: {}", answer.status);
        }
        world.moderator = app.sign_in("moderator-goal-v@example.org").await;
        world.moderator.get(&rounds).await.says("12:00");
    }
}
