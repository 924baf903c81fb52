//! Walking through the whole site by its links, as somebody.

use super::document::Document;
use crate::support::{Answer, Client};
use app::front::policy::POLICIES;
use std::collections::{BTreeMap, VecDeque};

/// A page that was opened.
#[derive(Debug)]
pub struct Visit {
    /// Its address.
    pub path: String,
    /// The answer.
    pub answer: Answer,
    /// What it holds, if it is a page.
    pub page: Option<Document>,
}

/// Opens the addresses and everything that their links lead to, of each kind of page at most so many.
pub async fn crawl(client: &mut Client, starts: &[String], of_each_kind: usize) -> Vec<Visit> {
    let mut waiting: VecDeque<String> = starts.iter().cloned().collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut known: Vec<String> = starts.to_vec();
    let mut visits = Vec::new();
    while let Some(path) = waiting.pop_front() {
        let visit = open(client, path).await;
        for link in visit.page.iter().flat_map(Document::links) {
            let count = seen.entry(kind(&link)).or_default();
            if *count < of_each_kind && !known.contains(&link) && !link.starts_with("/assets/") {
                *count += 1;
                known.push(link.clone());
                waiting.push_back(link);
            }
        }
        visits.push(visit);
    }
    visits
}

/// Opens one address.
pub async fn open(client: &mut Client, path: String) -> Visit {
    let answer = client.get(&path).await;
    let is_page = answer
        .headers
        .get(http::header::CONTENT_TYPE)
        .is_some_and(|kind| kind.to_str().is_ok_and(|kind| kind.starts_with("text/html")));
    let page = is_page.then(|| Document::parse(&answer.body));
    Visit { path, answer, page }
}

/// The kind of page an address is: its route and the names in its query.
fn kind(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let names: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    format!("{} ? {}", route(path), names.join(" "))
}

/// The routed path that an address belongs to; the address itself if there is none.
pub fn route(path: &str) -> &str {
    let path = path.split('?').next().unwrap_or(path);
    // A word of the path wins over a parameter: `/proposals/new` is no `{id}`.
    let fitting = POLICIES.iter().filter(|policy| fits(policy.path, path));
    fitting.min_by_key(|policy| policy.path.matches('{').count()).map_or(path, |policy| policy.path)
}

/// Whether a page or a download stands behind an address of this form.
pub fn has_route(path: &str) -> bool {
    let path = path.split('?').next().unwrap_or(path);
    POLICIES.iter().any(|policy| policy.method == "GET" && fits(policy.path, path))
}

fn fits(route: &str, path: &str) -> bool {
    let mut parts = path.split('/');
    let fit = route.split('/').all(|known| parts.next().is_some_and(|part| known.starts_with('{') || known == part));
    fit && parts.next().is_none()
}
