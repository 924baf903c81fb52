//! Many remarks.

use super::REMARKS;
use super::world::ask_for_remarks;
use crate::support::on_both_databases;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::remarks::model::{Channel, Passage, RemarkId, RemarkState, Said, Submitter};
use app::remarks::store;

/// What a page may cost, and what a session may cost more.
const STATEMENTS: u64 = 5;
const SESSION: u64 = 2;

fn said(number: i64, app: &crate::support::TestApp) -> Said {
    Said {
        channel: Channel::ALL[usize::try_from(number).unwrap() % 6],
        received_at: app.clock.now(),
        submitter: Submitter::Person,
        author_id: None,
        organisation_id: None,
        submitter_name: format!("Person{number}"),
        submitter_address: String::new(),
        mandate: String::new(),
        territory_id: None,
        meeting: String::new(),
        meeting_on: String::new(),
        language: Lang::En,
        passage: Passage::default(),
        present: "The city runs buses by day on all of its lines.".to_owned(),
        proposed: format!("The city runs buses at night on line {number}."),
        justification: format!(
            "Whoever works in house{0} at place{0} on street{0} comes home late, and word{number} is their own.",
            number % 50
        ),
    }
}

on_both_databases! {
    async fn five_thousand_remarks_cost_no_more_statements_than_one_and_their_pages_stay_small(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let put: AppResult<i64> = app.site.db.write(async |tx| {
            let remarks: Vec<(RemarkId, Said)> =
                (1..=5_000).map(|number| (app.site.chance.id(tx.now()), said(number, &app))).collect();
            store::put(tx, world.consultation, None, RemarkState::Visible, &remarks).await
        }).await;
        assert_eq!(put.unwrap(), 1);
        let inbox = "/consultations/goal-v/inbox";
        for (path, most) in [
            (REMARKS.to_owned(), STATEMENTS),
            (format!("{REMARKS}?page=40&channel=phone"), STATEMENTS),
            (format!("{REMARKS}/77"), STATEMENTS),
            (format!("{REMARKS}/new"), STATEMENTS),
            (inbox.to_owned(), STATEMENTS),
            (format!("{inbox}?page=100"), STATEMENTS),
            (format!("{inbox}?words=word4711"), STATEMENTS),
            (format!("{inbox}/77"), STATEMENTS),
            (format!("{inbox}/enter"), STATEMENTS),
        ] {
            let before = app.site.db.reads();
            let page = world.moderator.get(&path).await;
            let cost = app.site.db.reads() - before;
            page.has_status(200);
            assert!(cost <= most + SESSION, "{path}: {cost} statements");
            assert!(page.body.len() < 200_000, "{path}: {} bytes", page.body.len());
        }
        world.moderator.get(&format!("{inbox}?page=100")).await.says("Remark no. 5000").says("5,000 remarks");
        world.moderator.get(&format!("{inbox}?words=person4711")).await.says("Remark no. 4711");
        world.moderator.get(&format!("{inbox}/77")).await.says("words in common");
    }
}
