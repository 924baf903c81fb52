//! Two thousand comments under one action line.

use super::{THREADS, say};
use crate::support::{TestApp, on_both_databases};
use app::base::i18n::Lang;
use app::comments::model::{Alignment, CommentId, CommentState, Order, Place};
use app::comments::rules::Wording;
use app::comments::store::{self, NewComment};
use app::proposals::model::ActionLineId;
use std::collections::HashSet;

/// Threads of one beginning and three replies each.
const THREADS_OF_FOUR: usize = 500;

async fn two_thousand_comments(app: &TestApp, line: ActionLineId) -> Vec<CommentId> {
    let author = app.person_id("ada@example.org").await;
    let now = app.clock.now();
    let mut beginnings = Vec::new();
    let written = app
        .site
        .db
        .write(async |tx| {
            for number in 0..THREADS_OF_FOUR {
                let thread: CommentId = app.site.chance.id(now);
                beginnings.push(thread);
                for part in 0..4 {
                    let id = if part == 0 { thread } else { app.site.chance.id(now) };
                    let wording =
                        Wording { alignment: Alignment::ALL[part % 3], body: format!("Thread {number}, part {part}.") };
                    let new = NewComment {
                        id,
                        line,
                        thread,
                        author,
                        organisation: None,
                        language: Lang::En,
                        wording,
                        state: CommentState::Visible,
                        answers: None,
                    };
                    store::insert(tx, &new).await?;
                }
            }
            Ok(())
        })
        .await;
    written.expect("two thousand comments");
    beginnings
}

on_both_databases! {
    async fn a_page_reads_and_shows_its_own_threads_only(app: TestApp) {
        let world = app.consultation().await;
        let line = app.action_line(&world, "KD-01").await;
        app.sign_up("Ada", "ada@example.org").await;
        let beginnings = two_thousand_comments(&app, line).await;
        let middle = beginnings[THREADS_OF_FOUR / 2];
        for (place, statements) in [(Place::Start, 1), (Place::From(middle), 3), (Place::Before(middle), 2)] {
            let before = app.site.db.reads();
            let page = store::page(&app.site.db, line, Order::Oldest, place).await.expect("a page");
            assert_eq!(app.site.db.reads() - before, statements, "{place:?}");
            assert_eq!(page.threads.len(), store::THREADS);
            assert!(page.threads.iter().all(|thread| thread.replies.len() == 3));
        }
        let page = app.visitor().get(&format!("/comments/{middle}")).await;
        let page = app.visitor().get(page.leads_to()).await;
        assert_eq!(page.body.matches("class=\"comment\"").count(), 4 * store::THREADS);
        page.says(&format!("id=\"comment-{middle}\""));
    }

    async fn walking_through_shows_every_thread_once_there_and_back(app: TestApp) {
        let world = app.consultation().await;
        let line = app.action_line(&world, "KD-01").await;
        app.sign_up("Ada", "ada@example.org").await;
        let beginnings = two_thousand_comments(&app, line).await;
        for order in [Order::Oldest, Order::Newest] {
            let (mut there, mut place, mut last) = (Vec::new(), Some(Place::Start), Place::Start);
            while let Some(at) = place {
                let page = store::page(&app.site.db, line, order, at).await.expect("a page");
                assert!(page.threads.len() <= store::THREADS);
                there.extend(page.threads.iter().map(|thread| thread.beginning.id));
                (place, last) = (page.next, at);
            }
            assert_eq!(there.len(), THREADS_OF_FOUR);
            assert_eq!(there.iter().collect::<HashSet<_>>(), beginnings.iter().collect::<HashSet<_>>());
            let (mut back, mut place) = (Vec::new(), Some(last));
            while let Some(at) = place {
                let page = store::page(&app.site.db, line, order, at).await.expect("a page");
                back.extend(page.threads.iter().rev().map(|thread| thread.beginning.id));
                place = page.previous;
            }
            back.reverse();
            assert_eq!(there, back, "{order:?}");
        }
    }

    async fn an_odd_place_in_an_address_means_the_start(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        say(&mut ada, "for", "Here.").await;
        for query in ["from=x", "from=01890000-0000-7000-8000-000000000000", "before=%27", "order=%3Cscript%3E", "from=&before=", "page=-1"] {
            app.visitor().get(&format!("{THREADS}?{query}")).await.has_status(200).says("Here.").does_not_say("<script>");
        }
    }
}
