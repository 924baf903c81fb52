//! No link leads nowhere: what a page offers has a route, and whoever is offered it finds something there.

use super::crawl::{Visit, crawl, has_route};
use super::document::Document;
use super::town::Town;
use crate::support::on_both_databases;
use http::StatusCode;
use std::collections::{BTreeMap, BTreeSet};

/// How many links of one kind somebody follows.
const OF_EACH_KIND: usize = 3;

/// Every link on the opened pages that leads nowhere, with a page on which it stands.
fn dead(visits: &[Visit]) -> Vec<String> {
    let mut links: BTreeMap<String, &str> = BTreeMap::new();
    for visit in visits {
        let found = visit.page.iter().flat_map(Document::links).filter(|link| !link.starts_with("/assets/"));
        links.extend(found.map(|link| (link, visit.path.as_str())));
    }
    let absent: BTreeSet<&str> = visits
        .iter()
        .filter(|visit| visit.answer.status == StatusCode::NOT_FOUND)
        .map(|visit| visit.path.as_str())
        .collect();
    let is_dead = |link: &str| absent.contains(link) || !has_route(link);
    links.iter().filter(|(link, _)| is_dead(link)).map(|(link, page)| format!("{link}, on {page}")).collect()
}

on_both_databases! {
    async fn no_link_leads_nowhere_for_whoever_sees_it(app: TestApp) {
        let mut town = Town::found(&app).await;
        // Something waits in the queue, so that this page has a link to it.
        town.moderator.get("/consultations/goal-v/rounds/1/close").await.has_status(200).says("still wait");
        let pages = town.everything();
        for (role, client) in town.everybody() {
            let visits = crawl(client, &pages, OF_EACH_KIND).await;
            let dead = dead(&visits);
            assert!(dead.is_empty(), "{role:?} is led nowhere: {dead:#?}");
        }
    }

    async fn a_link_to_nowhere_is_noticed(app: TestApp) {
        let mut visits = crawl(&mut app.visitor(), &["/".to_owned(), "/proposals/nothing".to_owned()], 1).await;
        assert_eq!(dead(&visits), Vec::<String>::new(), "an address that no page offers is nobody's link");
        for link in ["/proposals/nothing", "/consultations/goal-v/nowhere"] {
            visits[0].page = Some(Document::parse(&format!("<a href='{link}?show=all'>a</a><a href='{link}'>b</a>")));
            assert!(dead(&visits).contains(&format!("{link}, on /")), "{link}");
        }
    }
}
