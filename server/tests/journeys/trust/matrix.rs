//! Every route as everybody, in every state of what stands behind it (S3, S4): what is found is what the policies promise.

use super::crawl::route;
use super::dump::{difference, dump};
use super::everywhere::{encoded, example};
use super::scribble::Scribbler;
use super::town::Town;
use crate::support::{Answer, on_both_databases};
use app::front::outcome::{Outcome, State};
use app::front::policy::{POLICIES, policy};
use std::collections::BTreeSet;

/// Routes whose address is a secret from a letter: the rooms try them with the letter in hand.
const MAILED: [&str; 8] = [
    "/confirm/{token}",
    "/reset/{token}",
    "/account/address/{token}",
    "/organisations/invitation/{token}",
    "/groups/invitation/{token}",
    "/unsubscribe/{token}",
    "/receipts/{token}",
    "/statements/{token}",
];

fn found(answer: &Answer) -> Option<Outcome> {
    match answer.status.as_u16() {
        // With what was written, so that nobody loses it.
        401 => Some(Outcome::SignIn),
        303 if answer.leads_to().starts_with("/sign-in?next=") => Some(Outcome::SignIn),
        200 | 303 | 422 | 400 => Some(Outcome::Admitted),
        403 => Some(Outcome::Forbidden),
        404 => Some(Outcome::NotFound),
        _ => None,
    }
}

/// What stands behind an address that a form names.
fn state(address: &str) -> State {
    let begins = |with: &str| address.starts_with(with);
    match address {
        _ if begins("/strategies/drafted-2040") => State::DraftStrategy,
        _ if begins("/consultations/planned") => State::PlannedConsultation,
        _ if address.contains("/monitoring/") && address.contains("/goals/") => State::Private,
        _ if address.contains("/inbox/") && address.ends_with("/position") => State::AssignedRemark,
        _ if address.ends_with("/members") || address.contains("/workspace") => State::Members,
        _ if address.ends_with("/mend") => State::Private,
        _ if begins("/decisions/") || begins("/reports/") => State::Private,
        _ if begins("/organisations/nowy") || begins("/organisations/stary") => State::UnverifiedOrganisation,
        _ if begins("/proposals/") && !["/report", "/merge", "/support"].iter().any(|end| address.ends_with(end)) => {
            State::DraftProposal
        }
        _ if begins("/consultations/goal-v/actions/2/") => State::HiddenActionLine,
        _ => State::Public,
    }
}

on_both_databases! {
    async fn every_page_is_open_to_those_it_is_for(app: TestApp) {
        let mut town = Town::found(&app).await;
        let mut wrong = Vec::new();
        for entry in POLICIES.iter().filter(|entry| entry.method == "GET" && !MAILED.contains(&entry.path)) {
            let mut addresses = town.addresses(entry.path);
            assert!(!addresses.is_empty(), "the town has nothing at {}: add it in town.rs", entry.path);
            if entry.path.contains('{') {
                addresses.push((State::Absent, example(entry.path)));
            }
            for (state, address) in addresses {
                for (role, client) in town.everybody() {
                    let answer = client.get(&address).await;
                    let promised = entry.who.outcome(role, state);
                    if found(&answer) != Some(promised) {
                        wrong.push(format!("{role:?} at {address} ({state:?}): {}, promised {promised:?}", answer.status));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    async fn no_form_works_for_those_it_is_not_for(app: TestApp) {
        let mut town = Town::found(&app).await;
        // What the pages offer to those whom they let in …
        let offered = town.offered().await;
        // … is sent by everybody else.
        let before = dump(&app).await;
        let mut wrong = Vec::new();
        let mut tried = BTreeSet::new();
        let mut scribbler = Scribbler::default();
        // The foreign moderator's own consultation.
        let others = ["/consultations/elsewhere"];
        for (action, (_, form)) in offered.iter().filter(|(action, _)| !others.iter().any(|other| action.starts_with(other))) {
            let entry = policy("POST", route(action)).unwrap_or_else(|| panic!("no policy for the form at {action}"));
            tried.insert(entry.path);
            let state = state(action);
            for (role, client) in town.everybody() {
                let promised = entry.who.outcome(role, state);
                if promised == Outcome::Admitted {
                    continue;
                }
                let pairs = scribbler.harmless_pairs(form);
                let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let answer = client.post(action, &pairs).await;
                if found(&answer) != Some(promised) {
                    wrong.push(format!("{role:?} posts {action} ({state:?}): {}, promised {promised:?}", answer.status));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        let changed = difference(&before, &dump(&app).await);
        assert!(changed.is_empty(), "{changed:#?}");
        let untried = POLICIES.iter().filter(|entry| entry.method == "POST" && !MAILED.contains(&entry.path));
        let untried: Vec<_> = untried.filter(|entry| !tried.contains(entry.path)).map(|entry| entry.path).collect();
        assert!(untried.is_empty(), "no page of the town offers these forms: {untried:?}");
    }

    async fn what_is_not_for_somebody_looks_like_what_never_was(app: TestApp) {
        let mut town = Town::found(&app).await;
        for entry in POLICIES.iter().filter(|entry| entry.method == "GET") {
            for (state, address) in town.addresses(entry.path).into_iter().filter(|(state, _)| !matches!(state, State::Public)) {
                for (role, client) in town.everybody() {
                    if entry.who.outcome(role, state) != Outcome::NotFound {
                        continue;
                    }
                    // That the consultation is there, everybody knows.
                    let nowhere = match address.as_str() {
                        line if line.contains("/goal-v/actions/") => line.replace("/actions/2", "/actions/nothing-here"),
                        version if version.contains("/past/report/") => version.replace("/report/2", "/report/9"),
                        _ => example(entry.path),
                    };
                    let before = app.site.db.reads();
                    let foreign = client.get(&address).await;
                    let between = app.site.db.reads();
                    let unknown = client.get(&nowhere).await;
                    assert_eq!(foreign.status, unknown.status, "{role:?} {address}");
                    // As many statements, then the same page: nor does the time tell. That an organisation is there,
                    // whose members are nobody's business, everybody knows.
                    let costs = [between - before, app.site.db.reads() - between];
                    assert!(costs[0] == costs[1] || state == State::Members, "{role:?} {address}: {costs:?} statements");
                    // The page repeats its own address where it leads back to itself.
                    let same = |body: &str, address: &str| {
                        let written = [encoded(address), address.replace('&', "&amp;"), address.to_owned()];
                        written.iter().fold(body.to_owned(), |body, address| body.replace(address, ""))
                    };
                    let (foreign, unknown) = (same(&foreign.body, &address), same(&unknown.body, &nowhere));
                    let differs = foreign.split('<').zip(unknown.split('<')).find(|(one, other)| one != other);
                    assert_eq!(differs, None, "{role:?} {address}");
                }
            }
        }
    }
}
