//! Many requests at once.

use super::world::{ballot, counted, line, rows, voters};
use crate::support::{Client, on_both_databases};
use http::StatusCode;
use tokio::task::JoinSet;

/// Sends all of them at once; gives the statuses. A database that is too busy says so, and the browser sends again.
async fn at_once(clients: Vec<Client>, body: impl Fn(usize) -> String) -> Vec<StatusCode> {
    let mut set = JoinSet::new();
    for (number, mut client) in clients.into_iter().enumerate() {
        let body = body(number);
        set.spawn(async move {
            loop {
                let answer = client.post_raw(&ballot("KD-01"), &body).await;
                if answer.status != StatusCode::SERVICE_UNAVAILABLE {
                    return answer.status;
                }
            }
        });
    }
    set.join_all().await
}

on_both_databases! {
    async fn two_hundred_identical_posts_are_one_vote(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let ada = app.sign_up("Ada", "ada@example.org").await;
        let statuses = at_once(vec![ada; 200], |_| "round=1&choice=support".to_owned()).await;
        assert!(statuses.iter().all(|status| *status == StatusCode::SEE_OTHER), "{statuses:?}");
        assert_eq!(counted(&app, world.round, bus).await.each(), [1, 0, 0]);
        assert_eq!(rows(&app).await, (1, 1));
    }

    async fn two_hundred_posts_with_different_choices_are_one_vote(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let ada = app.sign_up("Ada", "ada@example.org").await;
        let choices = ["support", "neutral", "against"];
        let statuses = at_once(vec![ada; 200], |number| format!("round=1&choice={}", choices[number % 3])).await;
        assert!(statuses.iter().all(|status| *status == StatusCode::SEE_OTHER), "{statuses:?}");
        assert_eq!(counted(&app, world.round, bus).await.total(), 1);
        assert_eq!(rows(&app).await, (1, 1));
    }

    async fn two_hundred_people_who_vote_at_once_are_all_counted(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let voters = voters(&app, "voter", "resident", None, 200).await;
        let choices = ["support", "against"];
        let statuses = at_once(voters, |number| format!("round=1&choice={}", choices[number % 2])).await;
        assert!(statuses.iter().all(|status| *status == StatusCode::SEE_OTHER), "{statuses:?}");
        assert_eq!(counted(&app, world.round, bus).await.each(), [100, 0, 100]);
        assert_eq!(rows(&app).await, (200, 200));
    }
}
