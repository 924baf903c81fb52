//! Who may knock where: the policy table against what is really routed.

use crate::support::on_both_databases;
use app::front::policy::{POLICIES, Who, policy};
use std::collections::BTreeSet;

#[test]
fn every_route_stands_in_the_policy_and_every_policy_is_routed() {
    let _ = any_spawner::Executor::init_futures_executor();
    let routed: BTreeSet<(String, String)> = server::http::routes().into_iter().collect();
    let listed: BTreeSet<(String, String)> =
        POLICIES.iter().map(|policy| (policy.method.to_owned(), policy.path.to_owned())).collect();
    let unlisted: Vec<_> = routed.difference(&listed).collect();
    assert!(unlisted.is_empty(), "routed, but in no policy: {unlisted:?}");
    let unrouted: Vec<_> = listed.difference(&routed).collect();
    assert!(unrouted.is_empty(), "in the policy, but not routed: {unrouted:?}");
    assert_eq!(listed.len(), POLICIES.len(), "a route stands twice in the policy");
}

#[test]
fn a_form_has_a_page_at_its_own_address() {
    // Buttons without a form of their own: they answer at once, and nothing that was typed can be refused.
    const BUTTONS: [&str; 3] = ["/settings/reader", "/settings/language", "/sign-out"];
    let homeless: Vec<_> = POLICIES
        .iter()
        .filter(|entry| entry.method == "POST" && !BUTTONS.contains(&entry.path) && policy("GET", entry.path).is_none())
        .map(|entry| entry.path)
        .collect();
    assert!(homeless.is_empty(), "a refused form could not be shown again at {homeless:?}");
}

/// A path with something in each of its parts.
fn example(path: &str) -> String {
    let fill = |part: &str| match part.strip_prefix('{') {
        Some(name) if name.starts_with("id") => "01890000-0000-7000-8000-000000000000".to_owned(),
        Some(name) if name.starts_with("number") => "1".to_owned(),
        Some(_) => "nothing-here".to_owned(),
        None => part.to_owned(),
    };
    path.split('/').map(fill).collect::<Vec<_>>().join("/")
}

on_both_databases! {
    async fn a_visitor_is_sent_to_sign_in_wherever_that_is_needed(app: TestApp) {
        for entry in POLICIES.iter().filter(|entry| entry.who != Who::Anyone) {
            let path = example(entry.path);
            let mut visitor = app.visitor();
            let answer = if entry.method == "GET" { visitor.get(&path).await } else { visitor.post(&path, &[]).await };
            assert!(answer.leads_to().starts_with("/sign-in?next="), "{} {path}", entry.method);
        }
    }

    async fn no_page_fails_on_something_that_does_not_exist(app: TestApp) {
        for entry in POLICIES.iter().filter(|entry| entry.who == Who::Anyone && entry.method == "GET") {
            let path = example(entry.path);
            let answer = app.visitor().get(&path).await;
            assert!(!answer.status.is_server_error(), "{path}: {} {}", answer.status, answer.body);
        }
    }
}
