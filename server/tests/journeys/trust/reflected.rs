//! What stands in an address and comes back on the page (S2), and addresses that ask for too much (S22).

use super::corpus::CORPUS;
use super::crawl::open;
use super::everywhere::{encoded, example, with};
use super::harm::harm;
use super::town::Town;
use crate::support::on_both_databases;
use app::front::policy::POLICIES;
use std::collections::BTreeSet;
use std::path::Path;

/// The names that queries have anywhere, as `the_names_tried_are_those_that_pages_read` finds them, and one that they have nowhere.
const QUERY: [&str; 40] = [
    "answer",
    "select",
    "page",
    "sort",
    "next",
    "goal",
    "item",
    "lang",
    "round",
    "email",
    "from",
    "before",
    "to",
    "missing",
    "show",
    "series",
    "commune",
    "order",
    "point",
    "kind",
    "strategy",
    "__err",
    // Remarks and positions.
    "state",
    "disposition",
    "evaluator",
    "overdue",
    "channel",
    "part",
    "group",
    "late",
    "words",
    "remark",
    "submitter",
    "document",
    "version",
    "received",
    "meeting",
    "meeting_on",
    "entered",
    "same",
];

/// Numbers that are no page.
const NUMBERS: [&str; 8] =
    ["-1", "0", "1000000000", "9223372036854775807", "99999999999999999999", "1e9", "NaN", "%00"];

/// The names that the code of the pages asks for.
fn read_by_pages(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("the sources").map(|entry| entry.expect("a source").path()) {
        if entry.is_dir() {
            read_by_pages(&entry, names);
        } else if let Ok(code) = std::fs::read_to_string(&entry) {
            let asked = code.split(".query(").skip(1).filter_map(|rest| rest.strip_prefix('"')?.split_once('"'));
            names.extend(asked.map(|(name, _)| name.to_owned()));
            assert!(!code.contains(".query(name"), "{}: name what is asked for", entry.display());
        }
    }
}

#[test]
fn the_names_tried_are_those_that_pages_read() {
    let mut names = BTreeSet::new();
    read_by_pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src"), &mut names);
    assert!(names.len() > 10, "{names:?}");
    let forgotten: Vec<_> = names.iter().filter(|name| !QUERY.contains(&name.as_str())).collect();
    assert!(forgotten.is_empty(), "add to QUERY: {forgotten:?}");
}

fn pages() -> impl Iterator<Item = &'static str> {
    POLICIES.iter().filter(|policy| policy.method == "GET").map(|policy| policy.path)
}

on_both_databases! {
    async fn nothing_that_stands_in_a_query_comes_back_as_markup(app: TestApp) {
        let mut town = Town::found(&app).await;
        for (number, route) in pages().enumerate() {
            // Every payload in one of the names, every name with several payloads; other pages begin elsewhere.
            let pairs = QUERY.iter().enumerate().map(|(place, name)| {
                let payload = CORPUS[(number * QUERY.len() + place) % CORPUS.len()];
                format!("{name}={}", encoded(payload))
            });
            let pairs: Vec<String> = pairs.collect();
            let path = format!("{}?{}", town.address(route), pairs.join("&"));
            let visit = open(&mut town.administrator, path).await;
            assert!(!visit.answer.status.is_server_error(), "{}: {}", visit.path, visit.answer.status);
            let found = visit.page.as_ref().map(harm).unwrap_or_default();
            assert!(found.is_empty(), "{}: {found:#?}", visit.path);
        }
        for payload in CORPUS {
            let payload = encoded(payload);
            let path = format!("/sign-in?page={payload}&sort={payload}&next={payload}&lang={payload}");
            let visit = open(&mut town.anonymous, path).await;
            let found = visit.page.as_ref().map(harm).unwrap_or_default();
            assert!(found.is_empty(), "{}: {found:#?}", visit.path);
        }
    }

    async fn nothing_that_stands_in_a_path_comes_back_as_markup(app: TestApp) {
        let mut visitor = app.visitor();
        for (number, route) in pages().enumerate().filter(|(_, route)| route.contains('{')) {
            for payload in CORPUS.iter().skip(number % 7).step_by(7) {
                let payload = encoded(payload);
                let visit = open(&mut visitor, with(route, |_| &payload)).await;
                assert!(!visit.answer.status.is_server_error(), "{}: {}", visit.path, visit.answer.status);
                let found = visit.page.as_ref().map(harm).unwrap_or_default();
                assert!(found.is_empty(), "{}: {found:#?}", visit.path);
            }
        }
        for payload in CORPUS {
            let visit = open(&mut visitor, format!("/{}", encoded(payload))).await;
            let found = visit.page.as_ref().map(harm).unwrap_or_default();
            assert!(found.is_empty(), "{}: {found:#?}", visit.path);
        }
    }

    async fn a_page_far_beyond_the_last_is_answered_like_any_other(app: TestApp) {
        let mut town = Town::found(&app).await;
        for (place, route) in pages().enumerate() {
            for number in [NUMBERS[place % NUMBERS.len()], NUMBERS[(place + 3) % NUMBERS.len()]] {
                let path = format!("{}?page={number}&per_page={number}&round={number}&after={number}", town.address(route));
                let answer = town.administrator.get(&path).await;
                assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
                assert!(answer.body.len() < 1_000_000, "{path}: {} bytes", answer.body.len());
            }
        }
    }

    async fn an_address_of_many_parts_or_a_very_long_one_breaks_nothing(app: TestApp) {
        for path in [format!("/{}", "a/".repeat(2_000)), format!("/consultations/{}", "a".repeat(50_000)), format!("/?{}", "a=1&".repeat(10_000))] {
            let answer = app.visitor().get(&path).await;
            assert!(!answer.status.is_server_error(), "{}", answer.status);
        }
        assert!(example("/consultations/{slug}").starts_with("/consultations/"));
    }
}
