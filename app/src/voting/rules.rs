//! What a ballot changes. Pure decisions.

use super::model::{Ballot, Choice, NOT_SAID, ParticipantKind};
use crate::accounts::model::{Actor, Verification};

/// The ballot that a person casts with this choice.
///
/// Whoever may speak for a verified organisation is counted among the organisations, unless they are an official: it is
/// still one person's one vote.
pub fn ballot(actor: &Actor, speaks_for_organisation: bool, choice: Choice) -> Ballot {
    let participant_kind = match ParticipantKind::from(actor.kind) {
        ParticipantKind::Resident if speaks_for_organisation => ParticipantKind::Organisation,
        kind => kind,
    };
    Ballot {
        choice,
        participant_kind,
        territory_id: actor.territory.unwrap_or(NOT_SAID),
        verification: actor.verification,
    }
}

/// Whether a person may vote at all: only those whose address is confirmed, so that one person has one vote.
pub fn may_take_part(actor: &Actor) -> bool {
    actor.verification != Verification::None
}

/// How one ballot changes the tallies: the old one goes out, the new one comes in.
///
/// In the order of the tallies' key: two transactions that change the same two rows take them in the same order, so that
/// neither waits for the other in a circle.
pub fn changes(old: Option<Ballot>, new: Option<Ballot>) -> Vec<(Ballot, i64)> {
    if old == new {
        return Vec::new();
    }
    let out = old.map(|ballot| (ballot, -1));
    let into = new.map(|ballot| (ballot, 1));
    let mut changes: Vec<_> = out.into_iter().chain(into).collect();
    changes.sort();
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::model::TerritoryId;
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    fn ballots() -> impl Strategy<Value = Ballot> {
        (0..3_usize, 0..4_usize, 0..3_u128, 0..2_usize).prop_map(|(choice, kind, territory, verification)| Ballot {
            choice: Choice::ALL[choice],
            participant_kind: ParticipantKind::ALL[kind],
            territory_id: TerritoryId(Uuid::from_u128(territory)),
            verification: [Verification::Mail, Verification::Office][verification],
        })
    }

    proptest! {
        /// Voting, repeating, changing and withdrawing in any order: what is kept along the way is what a recount finds.
        #[test]
        fn tallies_kept_along_the_way_equal_a_recount(
            deeds in proptest::collection::vec((0..6_u8, proptest::option::weighted(0.8, ballots()), 1..3_u8), 0..200),
        ) {
            let mut cast: BTreeMap<u8, Ballot> = BTreeMap::new();
            let mut tallies: BTreeMap<Ballot, i64> = BTreeMap::new();
            for (voter, ballot, times) in deeds {
                for _ in 0..times {
                    for (key, by) in changes(cast.get(&voter).copied(), ballot) {
                        *tallies.entry(key).or_default() += by;
                    }
                    match ballot {
                        Some(ballot) => drop(cast.insert(voter, ballot)),
                        None => drop(cast.remove(&voter)),
                    }
                }
            }
            let mut recount: BTreeMap<Ballot, i64> = BTreeMap::new();
            for ballot in cast.into_values() {
                *recount.entry(ballot).or_default() += 1;
            }
            tallies.retain(|_, count| *count != 0);
            prop_assert_eq!(tallies, recount);
        }

        #[test]
        fn two_changes_come_in_the_order_of_their_rows(one in ballots(), other in ballots()) {
            let rows = |old, new| changes(Some(old), Some(new)).into_iter().map(|(row, _)| row).collect::<Vec<_>>();
            prop_assert_eq!(rows(one, other), rows(other, one));
        }
    }
}
