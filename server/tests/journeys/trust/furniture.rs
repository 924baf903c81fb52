//! Every page of the town begins alike: where it stands, then its heading, and no name twice.

use super::crawl::open;
use super::town::Town;
use crate::support::on_both_databases;

on_both_databases! {
    async fn no_page_says_between_its_crumbs_and_its_heading_what_a_crumb_says(app: TestApp) {
        let mut town = Town::found(&app).await;
        let (mut twice, mut seen) = (Vec::new(), [0, 0]);
        for path in town.everything() {
            let Some(page) = open(&mut town.administrator, path.clone()).await.page else { continue };
            let is_inside = |node, class: &str| {
                page.nodes.iter().enumerate().any(|(outer, around)| around.get("class") == Some(class) && page.is_inside(node, outer))
            };
            let crumbs: Vec<&str> = page.named("a").filter(|(node, _)| is_inside(*node, "breadcrumbs")).map(|(_, link)| link.text.trim()).collect();
            let kickers: Vec<_> = page.named("p").filter(|(_, said)| said.get("class") == Some("kicker")).collect();
            seen = [seen[0] + crumbs.len(), seen[1] + kickers.len()];
            let kickers = kickers.into_iter();
            twice.extend(kickers.filter(|(_, said)| crumbs.contains(&said.text.trim())).map(|(_, said)| format!("{path}: {}", said.text)));
        }
        assert!(seen.iter().all(|count| *count > 0), "no crumbs or no kickers were found: {seen:?}");
        assert!(twice.is_empty(), "{}", twice.join("\n"));
    }
}
