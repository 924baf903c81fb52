//! From tallies to the result of each action line. Pure: the closing and the verifier both use it.

use super::model::{Ballot, Counts, NOT_SAID, ParticipantKind};
use super::snapshot::SplitResult;
use super::store::TallyRow;
use super::suppression::{THRESHOLD, split};
use crate::accounts::model::{TerritoryId, Verification};
use crate::proposals::model::ActionLineId;
use std::collections::{BTreeMap, HashMap};

/// The name of the group of those who did not say where they live.
pub const NOT_SAID_NAME: &str = "not_said";

/// What is published of one action line's ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineCounts {
    /// All of them.
    pub votes: Counts,
    /// By kind of participant.
    pub by_kind: SplitResult,
    /// By territory.
    pub by_territory: SplitResult,
    /// By how well the participant is known.
    pub by_verification: SplitResult,
}

/// Register code and name of the territories.
pub type Places = HashMap<TerritoryId, (String, String)>;

/// The tallies of each action line.
pub fn by_line(rows: &[TallyRow]) -> HashMap<ActionLineId, Vec<&TallyRow>> {
    let mut lines: HashMap<ActionLineId, Vec<&TallyRow>> = HashMap::new();
    for row in rows {
        lines.entry(row.action_line_id).or_default().push(row);
    }
    lines
}

/// Counts the tallies of one action line, and hides what is too small.
pub fn count(rows: &[&TallyRow], places: &Places) -> LineCounts {
    let votes = grouped(rows, |_| ()).into_iter().map(|(_, counts)| counts).sum();
    let kinds = grouped(rows, |ballot| ballot.participant_kind);
    let territories = grouped(rows, |ballot| place(ballot.territory_id, places));
    let levels = grouped(rows, |ballot| ballot.verification);
    LineCounts {
        votes,
        by_kind: SplitResult::named(split(&kinds, THRESHOLD), |kind: &ParticipantKind| {
            (kind.name().to_owned(), String::new())
        }),
        by_territory: SplitResult::named(split(&territories, THRESHOLD), Clone::clone),
        by_verification: SplitResult::named(split(&levels, THRESHOLD), |level| {
            (level_name(*level).to_owned(), String::new())
        }),
    }
}

/// A territory that the register no longer knows counts as not said, rather than alone.
fn place(territory: TerritoryId, places: &Places) -> (String, String) {
    let known = (territory != NOT_SAID).then(|| places.get(&territory)).flatten();
    known.cloned().unwrap_or_else(|| (NOT_SAID_NAME.to_owned(), String::new()))
}

/// The level's name in files.
pub fn level_name(level: Verification) -> &'static str {
    match level {
        Verification::None => "none",
        Verification::Mail => "mail",
        Verification::Office => "office",
    }
}

fn grouped<G: Ord>(rows: &[&TallyRow], group: impl Fn(&Ballot) -> G) -> Vec<(G, Counts)> {
    let mut groups: BTreeMap<G, Counts> = BTreeMap::new();
    for row in rows {
        groups.entry(group(&row.ballot)).or_default().add(row.ballot.choice, row.count);
    }
    groups.into_iter().collect()
}
