//! What every page costs the database, whoever reads it.

use super::crawl::route;
use super::town::Town;
use crate::support::on_both_databases;
use app::front::outcome::{Outcome, Role};
use app::front::policy::POLICIES;
use std::collections::BTreeMap;

/// What a page may cost somebody who is not signed in.
const STATEMENTS: u64 = 5;

/// Pages that cost more, as long as they do: the limit is [`STATEMENTS`].
const DEAR: [(&str, u64); 1] = [("/consultations/{slug}/actions/{code}", 7)];

/// Who it is, what is theirs on the page, and what only those who run it see. Most pages cost far less.
const SIGNED_IN: u64 = 14;

/// The moderators' desk shows everything that waits, of every kind.
const QUEUE: &str = "/consultations/{slug}/queue";
const AT_THE_DESK: u64 = 21;

on_both_databases! {
    async fn every_page_costs_few_statements(app: TestApp) {
        let mut town = Town::found(&app).await;
        let mut costs: BTreeMap<(String, bool), u64> = BTreeMap::new();
        for entry in POLICIES.iter().filter(|entry| entry.method == "GET") {
            for (state, address) in town.addresses(entry.path) {
                for (role, client) in town.everybody() {
                    if entry.who.outcome(role, state) != Outcome::Admitted {
                        continue;
                    }
                    client.get(&address).await;
                    app.clock.advance(1_000);
                    let before = app.site.db.reads();
                    let answer = client.get(&address).await;
                    let cost = app.site.db.reads() - before;
                    if answer.status != 200 || !answer.body.contains("</html>") {
                        continue;
                    }
                    let most = costs.entry((address.clone(), role == Role::Anonymous)).or_default();
                    *most = cost.max(*most);
                }
            }
        }
        let dear: Vec<_> = costs
            .iter()
            .filter(|((address, anonymous), cost)| **cost > most(route(address), *anonymous))
            .map(|((address, anonymous), cost)| format!("{cost} statements for {address}, signed in: {}", !anonymous))
            .collect();
        assert!(dear.is_empty(), "{dear:#?}");
        assert!(costs.len() > 300, "{} pages", costs.len());
    }
}

/// What a page may cost.
fn most(route: &str, anonymous: bool) -> u64 {
    match (anonymous, DEAR.iter().find(|(dear, _)| *dear == route)) {
        (true, Some((_, cost))) => *cost,
        (true, None) => STATEMENTS,
        (false, _) if route == QUEUE => AT_THE_DESK,
        (false, _) => SIGNED_IN,
    }
}
