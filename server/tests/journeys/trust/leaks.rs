//! What must not get out: addresses (S12); and that looking changes nothing (S25).

use super::crawl::crawl;
use super::dump::{difference, dump};
use super::town::{ADDRESS, CORRESPONDENT, Town};
use crate::support::on_both_databases;
use app::front::outcome::Role;

/// Where the author's requests come from.
const NETWORK: &str = "192.0.2.177";

on_both_databases! {
    async fn whoever_looks_changes_nothing_and_reads_nobodys_address(app: TestApp) {
        let mut town = Town::found(&app).await;
        town.author.address = NETWORK.parse().unwrap();
        town.author.post("/account", &[("name", "Ada"), ("language", "en"), ("territory", "")]).await.leads_to();
        town.author.get("/").await;
        let before = dump(&app).await;
        let pages = town.everything();
        for (role, client) in town.everybody() {
            for visit in crawl(client, &pages, 1).await {
                let own = visit.path.starts_with("/account");
                assert!(own || !visit.answer.body.contains(ADDRESS), "{role:?} reads an address at {}", visit.path);
                assert!(!visit.answer.body.contains(NETWORK), "{role:?} reads a network at {}", visit.path);
                let desk = ["/inbox", "/positions"].iter().any(|place| visit.path.contains(place));
                let works = matches!(role, Role::Moderator | Role::Administrator) && desk;
                let is_told = [CORRESPONDENT, "kanarek@"].iter().any(|word| visit.answer.body.contains(word));
                assert!(works || !is_told, "{role:?} reads whose letter it was at {}", visit.path);
                let foreign = if role == Role::Author { "eve@" } else { "ada@" };
                assert!(!visit.answer.body.contains(foreign), "{role:?} reads {foreign} at {}", visit.path);
            }
        }
        let after = dump(&app).await;
        let changed = difference(&before, &after);
        assert!(changed.is_empty(), "{changed:#?}");
        let kept = after.into_values().flatten().find(|row| row.contains(NETWORK));
        assert_eq!(kept, None, "the network of a reader is kept");
        for queued in app.letters().await {
            let said = serde_json::to_string(&queued.letter).expect("a letter");
            assert!(!said.contains(ADDRESS) && !said.contains(NETWORK), "to {}: {said}", queued.address);
        }
    }
}
