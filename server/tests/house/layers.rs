//! Rooms lean on what is below them: their types, rules, statements, deeds and whatever else they are made of know no room above. Only
//! pages, forms, islands and api are the roof and may combine any rooms.

use super::tree::{self, Source};
use super::{bites, keeps};

/// From the ground floor up; each room may lean on those before it.
const FLOORS: [&str; 30] = [
    "base",
    "ui",
    "audit",
    "accounts",
    "legal",
    "organisations",
    "strategy",
    "editing",
    "consultations",
    "conduct",
    "suspensions",
    "proposals",
    "supports",
    "meetings",
    "groups",
    "comments",
    "voting",
    "documents",
    "remarks",
    "positions",
    "commitments",
    "monitoring",
    "final_report",
    "merges",
    "moves",
    "moderation",
    "appeals",
    "transparency",
    "notifications",
    "open_data",
];

/// The roof: it knows every room, and no room knows it but for its pages, forms and api.
const ROOF: &str = "front";

/// How news travels upwards: every room may put a letter into the outbox and ask who follows what. These know only `base` and
/// the names of accounts.
const NEWS: [&str; 3] = ["notifications::outbox", "notifications::following", "notifications::model"];

/// The furniture that may lean on any room. Whatever else a room holds is meant, so that a file of a new name is not forgotten.
const FREE: [&str; 4] = ["pages", "forms", "islands", "api"];

fn leans_downwards(source: &Source) -> Vec<String> {
    let (Some(room), Some(furniture)) = (source.room(), source.furniture()) else {
        return Vec::new();
    };
    let ground = ["base", "ui"].contains(&room);
    if room == ROOF || (!ground && FREE.contains(&furniture)) {
        return Vec::new();
    }
    let lines = source.code.lines().enumerate();
    lines
        .flat_map(|(number, line)| {
            line.match_indices("crate::").map(move |(at, found)| (number, &line[at + found.len()..]))
        })
        .filter(|(_, target)| !target.starts_with(['$', '{']) && !NEWS.iter().any(|news| target.starts_with(news)))
        .filter_map(|(number, target)| {
            let other = target.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next()?;
            (other == ROOF || floor(other)? > floor(room)?)
                .then(|| source.at(number, &format!("{room} must not lean on {other}, which is above it")))
        })
        .chain(groups(source))
        .collect()
}

/// `use crate::{a, b}` hides what is leant on from this rule, and from a reader's eye. The ground floor's macros are named so.
fn groups(source: &Source) -> Vec<String> {
    if source.room() == Some("base") {
        return Vec::new();
    }
    source.complain(&["use crate::{"], "name each room in a `use` of its own")
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| *floor == room)
}

#[test]
fn rooms_lean_only_on_what_is_below_them() {
    keeps(leans_downwards);
    let rule = leans_downwards;
    bites(
        rule,
        "app/src/strategy/store.rs",
        "use crate::voting::model::Tally;",
        "use crate::accounts::model::PersonId;",
    );
    bites(
        rule,
        "app/src/voting/actions.rs",
        "crate::moderation::actions::open(tx)",
        "crate::notifications::outbox::put(tx)",
    );
    bites(rule, "app/src/base/request.rs", "use crate::accounts::model::Actor;", "use crate::base::time::Timestamp;");
    bites(rule, "app/src/voting/store/mod.rs", "use crate::{base::id, search::store};", "use crate::base::id;");
    bites(
        rule,
        "app/src/voting/freezing.rs",
        "use crate::moderation::store;",
        "use crate::comments::store as comments;",
    );
    bites(rule, "app/src/base/forms.rs", "use crate::front::door::Door;", "use crate::base::form::Submitted;");
    bites(rule, "app/src/voting/rules.rs", "use crate::front::page;", "use crate::voting::model::Choice;");
}

#[test]
fn pages_forms_islands_and_api_may_combine_any_rooms() {
    for furniture in FREE {
        let source = Source::new(&format!("app/src/proposals/{furniture}/one.rs"), "use crate::voting::store;");
        assert!(leans_downwards(&source).is_empty(), "{furniture}");
    }
}

#[test]
fn every_folder_of_the_app_has_its_floor() {
    let files = tree::files(&["app/src"]);
    let folders =
        files.iter().filter_map(|path| path.strip_prefix("app/src/")?.split_once('/')).map(|(folder, _)| folder);
    let folders: Vec<&str> = folders.collect();
    let homeless: Vec<_> = folders.iter().filter(|folder| **folder != ROOF && floor(folder).is_none()).collect();
    assert!(homeless.is_empty(), "give these a place in FLOORS: {homeless:?}");
    let empty: Vec<_> = FLOORS.iter().filter(|floor| !folders.contains(floor)).collect();
    assert!(empty.is_empty(), "nothing stands on these floors: {empty:?}");
}
