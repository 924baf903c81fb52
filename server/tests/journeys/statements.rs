//! What a page costs: as many statements with much on it as with little, and few of them.

use crate::strategy::{GOAL_V, load};
use crate::support::{Client, TestApp, World, on_both_databases};
use crate::voting::world::{line, voters};
use app::strategy::store;

/// What a page may cost somebody who is not signed in.
const STATEMENTS: u64 = 5;
/// What a session may cost more: who it is, and what is theirs on the page.
const SESSION: u64 = 2;

/// Pages that show what is there of everything.
const OF_ALL: [&str; 7] = [
    "/",
    "/consultations",
    "/strategies/krakow-2030",
    "/strategies/krakow-2030/voices",
    "/strategies/krakow-2030/places",
    "/strategies/krakow-2030/meetings",
    GOAL,
];
/// The one that shows everything about a goal.
const GOAL: &str = "/strategies/krakow-2030/goals/V";
/// Pages of a consultation whose round is open.
const WHILE_OPEN: [&str; 2] = ["", LINE];
/// The one of an action line.
const LINE: &str = "/actions/KD-01";
/// Pages of a consultation whose round is closed.
const WHEN_CLOSED: [&str; 3] = ["", LINE, "/results"];

/// A consultation with so many action lines for goal V.1, and so many comments and replies under the first one. Twelve
/// people have voted there.
async fn filled(app: &TestApp, slug: &str, lines: usize, comments: usize) -> World {
    let goal = store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap().unwrap();
    let mut world = app.consultation_at(slug).await;
    for number in 1..=lines {
        line(app, &world, &format!("KD-{number:02}"), vec![goal]).await;
    }
    let path = format!("/consultations/{slug}{LINE}");
    for number in 0..comments {
        let body = format!("Comment {number}.");
        let said = world.moderator.post(&format!("{path}/comments"), &[("alignment", "for"), ("body", &body)]).await;
        let (_, id) = said.leads_to().split_once("#comment-").unwrap();
        let answer = [("alignment", "against"), ("body", body.as_str())];
        world.moderator.post(&format!("/comments/{id}/reply"), &answer).await.leads_to();
    }
    for voter in &mut voters(app, slug, "resident", None, 12).await {
        voter.post(&format!("{path}/vote"), &[("round", "1"), ("choice", "support")]).await.leads_to();
    }
    world
}

/// What each of these pages costs. Whoever comes first after a change may read the strategy's document and frozen results
/// themselves, in a statement more each; the next finds them kept.
async fn costs(app: &TestApp, reader: &mut Client, place: &str, pages: &[&'static str]) -> Vec<(&'static str, u64)> {
    let mut costs = Vec::new();
    for page in pages {
        costs.push((*page, app.statements(reader, &format!("{place}{page}")).await));
    }
    costs
}

/// What every page costs, of a consultation while its round is open and afterwards, and of everything that is there.
async fn all_costs(app: &TestApp, reader: &mut Client, world: &mut World) -> Vec<(&'static str, u64)> {
    let place = format!("/consultations/{}", world.slug);
    let mut all = costs(app, reader, &place, &WHILE_OPEN).await;
    world.moderator.post(&format!("{place}/rounds/1/close"), &[("reason", "")]).await.leads_to();
    all.extend(costs(app, reader, &place, &WHEN_CLOSED).await);
    all.extend(costs(app, reader, "", &OF_ALL).await);
    all
}

on_both_databases! {
    async fn a_page_with_much_on_it_costs_what_one_with_little_costs(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut reader = app.visitor();
        let mut little = filled(&app, "little", 5, 3).await;
        let little = all_costs(&app, &mut reader, &mut little).await;
        let mut much = filled(&app, "much", 50, 60).await;
        let much = all_costs(&app, &mut reader, &mut much).await;
        assert_eq!(little, much);
        for (number, (page, cost)) in much.into_iter().enumerate() {
            let most = match page {
                // Once the round is closed, the votes stand there too, and what became of it.
                LINE if number >= WHILE_OPEN.len() => STATEMENTS + 2,
                _ => STATEMENTS,
            };
            assert!(cost <= most, "{page:?}: {cost} statements");
        }
    }

    async fn a_session_costs_two_statements_more_at_most(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut world = filled(&app, "little", 5, 3).await;
        let mut voter = voters(&app, "voter", "resident", None, 1).await.remove(0);
        let place = format!("/consultations/{}", world.slug);
        for page in WHILE_OPEN {
            let path = format!("{place}{page}");
            let (guest, signed_in) = (app.statements(&mut app.visitor(), &path).await, app.statements(&mut voter, &path).await);
            // An action line shows the voter's own choice, whether they are told of changes, the organisations that they may
            // speak for, and whether they are suspended from writing.
            let own = if page == LINE { 3 } else { 0 };
            assert!(signed_in <= guest + SESSION + own, "{page:?}: {signed_in} statements instead of {guest}");
        }
        let vote = [("round", "1"), ("choice", "support")];
        voter.post(&format!("{place}{LINE}/vote"), &vote).await.leads_to();
        let mine = app.statements(&mut voter, "/account/contributions").await;
        assert!(mine <= STATEMENTS + SESSION, "one's own contributions: {mine} statements");
        world.moderator.post(&format!("{place}/rounds/1/close"), &[("reason", "")]).await.leads_to();
        for path in OF_ALL.map(str::to_owned).into_iter().chain([format!("{place}/results")]) {
            let (guest, signed_in) = (app.statements(&mut app.visitor(), &path).await, app.statements(&mut voter, &path).await);
            assert!(signed_in <= guest + SESSION, "{path}: {signed_in} statements instead of {guest}");
        }
    }
}
