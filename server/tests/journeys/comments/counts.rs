//! The kept counts against a recount, whatever happens in whatever order.

use crate::support::{TestApp, on_both_databases};
use app::accounts::model::{Actor, PersonId, PersonKind, Role, SessionId, Verification};
use app::base::db::all;
use app::base::i18n::Lang;
use app::base::site::Site;
use app::comments::actions::{self, Draft};
use app::comments::model::{Alignment, AlignmentCounts, CommentId, Order, Place};
use app::comments::rules::Wording;
use app::comments::store;
use app::proposals::model::ActionLineId;
use proptest::collection::vec;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// Something that happens to one of the comments there are, if there is one.
#[derive(Clone, Debug)]
enum Step {
    Begin(usize),
    Reply(usize, usize),
    Edit(usize, usize),
    Withdraw(usize),
    Hide(usize),
    Restore(usize),
}

fn step() -> impl Strategy<Value = Step> {
    use proptest::prelude::*;
    prop_oneof![
        (0..3_usize).prop_map(Step::Begin),
        (any::<usize>(), 0..3_usize).prop_map(|(which, alignment)| Step::Reply(which, alignment)),
        (any::<usize>(), 0..3_usize).prop_map(|(which, alignment)| Step::Edit(which, alignment)),
        any::<usize>().prop_map(Step::Withdraw),
        any::<usize>().prop_map(Step::Hide),
        any::<usize>().prop_map(Step::Restore),
    ]
}

fn actor(person: PersonId) -> Actor {
    Actor {
        person,
        session: SessionId(uuid::Uuid::nil()),
        name: "Ada".to_owned(),
        language: Lang::En,
        kind: PersonKind::Resident,
        role: Role::Participant,
        verification: Verification::Mail,
        territory: None,
    }
}

fn wording(alignment: usize, number: usize) -> Wording {
    Wording { alignment: Alignment::ALL[alignment], body: format!("Text {number}.") }
}

/// Does a step. Refusals (editing a hidden comment, hiding it twice) are part of the game.
async fn take(app: &TestApp, ada: &Actor, comments: &mut Vec<CommentId>, number: usize, step: Step) {
    let draft = |alignment| Draft { wording: wording(alignment, number), language: Lang::En, organisation: None };
    let which = |which: usize| comments[which % comments.len().max(1)];
    let site = &app.site;
    match step {
        Step::Begin(alignment) => {
            comments.push(actions::begin(site, ada, "goal-v", "KD-01", draft(alignment)).await.expect("a comment"));
        }
        _ if comments.is_empty() => {}
        Step::Reply(to, alignment) => {
            if let Ok(id) = actions::reply(site, ada, which(to), draft(alignment)).await {
                comments.push(id);
            }
        }
        Step::Edit(id, alignment) => {
            let id = which(id);
            let _ = actions::edit(site, ada, id, version(site, id).await, wording(alignment, number)).await;
        }
        Step::Withdraw(id) => drop(actions::withdraw(site, ada, which(id)).await),
        Step::Hide(id) => {
            let (id, seen) = (which(id), version(site, which(id)).await);
            drop(site.db.write(async |tx| actions::hide(tx, id, seen).await).await);
        }
        Step::Restore(id) => {
            let (id, seen) = (which(id), version(site, which(id)).await);
            drop(site.db.write(async |tx| actions::restore(tx, site, id, seen).await).await);
        }
    }
}

async fn version(site: &Site, id: CommentId) -> i64 {
    store::comment(&site.db, id).await.expect("a comment").expect("a comment").version
}

async fn recount(app: &TestApp, line: ActionLineId) -> AlignmentCounts {
    let sql =
        "SELECT alignment, COUNT(*) FROM comments WHERE action_line_id = $1 AND state = 'visible' GROUP BY alignment";
    let rows: Vec<(Alignment, i64)> = all!(app.site.db, (Alignment, i64), sql, line).expect("a recount");
    let mut counts = AlignmentCounts::default();
    rows.into_iter().for_each(|(alignment, count)| counts.add(alignment, count));
    counts
}

on_both_databases! {
    async fn the_kept_counts_are_what_a_recount_finds_after_every_step(app: TestApp) {
        let world = app.consultation().await;
        let line = app.action_line(&world, "KD-01").await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = actor(app.person_id("ada@example.org").await);
        let mut runner = TestRunner::deterministic();
        let mut comments = Vec::new();
        for round in 0..10 {
            let steps = vec(step(), 20).new_tree(&mut runner).expect("steps").current();
            for (number, step) in steps.into_iter().enumerate() {
                take(&app, &ada, &mut comments, round * 100 + number, step.clone()).await;
                let page = store::page(&app.site.db, line, Order::Oldest, Place::Start).await.expect("a page");
                assert_eq!(page.counts, recount(&app, line).await, "after {step:?}");
            }
        }
        let all = store::counts(&app.site.db, world.consultation).await.expect("counts");
        assert_eq!(all.get(&line).copied().unwrap_or_default(), recount(&app, line).await);
    }
}
