//! Whatever people do, in whatever order: the kept counts are what a recount finds, and both databases publish the same
//! bytes.

use super::world::{ballot, counted, line, voters};
use crate::support::{Kind, TestApp};
use proptest::prelude::*;

const LINES: [&str; 3] = ["KD-01", "KD-02", "KD-03"];
const VOTERS: usize = 6;

/// A voter, an action line, a choice or a withdrawal, and how often the browser sends it.
type Deed = (usize, usize, Option<&'static str>, usize);

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let choice = prop_oneof![Just(Some("support")), Just(Some("neutral")), Just(Some("against")), Just(None)];
    proptest::collection::vec((0..VOTERS, 0..LINES.len(), choice, 1..3_usize), 1..60)
}

/// What is published after these deeds.
async fn published(kind: Kind, deeds: &[Deed]) -> String {
    let app = TestApp::new(kind).await;
    let mut world = app.consultation().await;
    let mut lines = Vec::new();
    for code in LINES {
        lines.push(line(&app, &world, code, vec![]).await);
    }
    let mut people = voters(&app, "voter", "resident", None, VOTERS / 2).await;
    people.extend(voters(&app, "official", "official", None, VOTERS - VOTERS / 2).await);
    for (voter, line, choice, times) in deeds {
        for _ in 0..*times {
            let path = ballot(LINES[*line]);
            let answer = match choice {
                Some(choice) => people[*voter].post(&path, &[("round", "1"), ("choice", choice)]).await,
                None => people[*voter].post(&format!("{path}/withdraw"), &[("round", "1")]).await,
            };
            answer.leads_to();
        }
    }
    for line in lines {
        counted(&app, world.round, line).await;
    }
    world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
    app.visitor().get("/consultations/goal-v/results.json").await.body
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_databases_publish_the_same_bytes_after_the_same_deeds(deeds in deeds()) {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let (sqlite, postgres) =
            runtime.block_on(async { (published(Kind::Sqlite, &deeds).await, published(Kind::Postgres, &deeds).await) });
        prop_assert_eq!(sqlite, postgres);
    }
}
