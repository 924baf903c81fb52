//! Rounds that are over or still to come (S3, S9): nobody takes part, whoever they are and whatever form they kept open.

use super::dump::{Dump, dump};
use super::scribble::Scribbler;
use super::town::Town;
use crate::support::{BEGINNING, TestApp, on_both_databases};

/// How the forms end with which people take part.
const TAKING_PART: [&str; 4] = ["/vote", "/comments", "/reply", "/proposals/new"];

/// What people bring in.
const BROUGHT: [&str; 7] =
    ["ballots", "participations", "tallies", "comments", "comment_versions", "proposals", "proposal_versions"];

async fn brought(app: &TestApp) -> Dump {
    let mut rows = dump(app).await;
    rows.retain(|table, _| BROUGHT.contains(&table.as_str()));
    assert_eq!(rows.len(), BROUGHT.len());
    rows
}

on_both_databases! {
    async fn nobody_takes_part_before_the_beginning_or_after_the_end(app: TestApp) {
        let mut town = Town::found(&app).await;
        let forms = town.offered().await;
        let taking_part = |action: &str| TAKING_PART.iter().any(|ending| action.ends_with(ending));
        let forms: Vec<_> = forms.into_iter().filter(|(action, _)| taking_part(action)).collect();
        for ending in TAKING_PART {
            assert!(forms.iter().any(|(action, _)| action.ends_with(ending)), "nobody is offered {ending}");
        }
        let before = brought(&app).await;
        let mut scribbler = Scribbler::default();
        for moment in [BEGINNING.plus_days(-100), town.world.closes_at] {
            app.clock.set(moment);
            for (action, (_, form)) in &forms {
                for (role, client) in town.everybody() {
                    let mut pairs = scribbler.harmless_pairs(form);
                    // A draft for oneself is no taking part.
                    pairs.iter_mut().filter(|(name, _)| name == "deed").for_each(|(_, deed)| *deed = "submit".to_owned());
                    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                    let answer = client.post(action, &pairs).await;
                    let is_kept_out = answer.status == 303 && answer.leads_to().starts_with("/sign-in");
                    let status = answer.status.as_u16();
                    assert!(is_kept_out || [401, 403, 404, 422].contains(&status), "{role:?} posts {action}: {status}");
                }
            }
        }
        assert_eq!(brought(&app).await, before);
    }
}
