//! What votes on the ballots of one round come to together. Pure: nothing is written here.
//!
//! Each is set down in the order in which they came, as if it were alone; what is written afterwards is the difference between the first
//! state and the last one.

use super::model::Ballot;
use crate::proposals::model::ActionLineId;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A place for a ballot: one token on one action line. In the order of the table's key. No log can tell it: whose token it is stands
/// beside it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct On {
    /// The action line.
    pub line: ActionLineId,
    /// What the ballot bears instead of a name.
    pub token: String,
    /// Whose token it is.
    pub person: Uuid,
}

/// The ballots that are being changed, and who takes part by it.
#[derive(Default)]
pub struct Slate {
    /// Each as it stood, and as it shall stand.
    ballots: BTreeMap<On, (Option<Ballot>, Option<Ballot>)>,
    /// Those who take part in the round already.
    there: BTreeSet<Uuid>,
}

impl Slate {
    /// Sets down that a ballot shall stand, or that none shall. `found` is what stood there before anything was set down, and
    /// `takes_part` whether the person took part then.
    pub fn set(&mut self, on: On, (found, takes_part): (Option<Ballot>, bool), to: Option<Ballot>) {
        if takes_part {
            self.there.insert(on.person);
        }
        self.ballots.entry(on).or_insert((found, None)).1 = to;
    }

    /// The ballots that are new or other than before.
    pub fn put(&self) -> Vec<(&On, Ballot)> {
        self.changed().filter_map(|(on, _, new)| Some((on, new?))).collect()
    }

    /// Where a ballot stood and none shall stand.
    pub fn withdrawn(&self) -> Vec<On> {
        self.changed().filter(|(.., new)| new.is_none()).map(|(on, ..)| on.clone()).collect()
    }

    /// Those who take part by it and did not before, in the order of their ids: in that of their ballots the two could be put together.
    pub fn comers(&self) -> Vec<Uuid> {
        let voters: BTreeSet<Uuid> = self.put().into_iter().map(|(on, _)| on.person).collect();
        voters.difference(&self.there).copied().collect()
    }

    /// How many ballots of each kind there are more, or fewer, on each action line.
    pub fn counts(&self) -> BTreeMap<(ActionLineId, Ballot), i64> {
        let mut counts = BTreeMap::new();
        for (on, old, new) in self.changed() {
            for (ballot, more) in [(old, -1), (new, 1)] {
                if let Some(ballot) = ballot {
                    *counts.entry((on.line, ballot)).or_default() += more;
                }
            }
        }
        counts.retain(|_, more| *more != 0);
        counts
    }

    fn changed(&self) -> impl Iterator<Item = (&On, Option<Ballot>, Option<Ballot>)> {
        self.ballots.iter().filter(|(_, (old, new))| old != new).map(|(on, (old, new))| (on, *old, *new))
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::{Choice, ParticipantKind};
    use super::*;
    use crate::accounts::model::{TerritoryId, Verification};
    use proptest::prelude::*;

    fn ballots() -> impl Strategy<Value = Ballot> {
        (0..3_usize, 0..4_usize, 0..3_u128, 0..2_usize).prop_map(|(choice, kind, territory, verification)| Ballot {
            choice: Choice::ALL[choice],
            participant_kind: ParticipantKind::ALL[kind],
            territory_id: TerritoryId(Uuid::from_u128(territory)),
            verification: [Verification::Mail, Verification::Office][verification],
        })
    }

    fn on(voter: u8, line: u8) -> On {
        let line = ActionLineId(Uuid::from_u128(line.into()));
        On { line, token: format!("token {voter}"), person: Uuid::from_u128(voter.into()) }
    }

    proptest! {
        /// Voting, repeating, changing and withdrawing in any order and in groups of any size: what is kept along the way is what a
        /// recount finds, and who takes part is whoever has a ballot.
        #[test]
        fn what_is_kept_along_the_way_equals_a_recount(
            groups in proptest::collection::vec(
                proptest::collection::vec((0..6_u8, 0..3_u8, proptest::option::weighted(0.7, ballots())), 1..12),
                0..30,
            ),
        ) {
            let mut cast: BTreeMap<On, Ballot> = BTreeMap::new();
            let mut tallies: BTreeMap<(ActionLineId, Ballot), i64> = BTreeMap::new();
            let mut people: BTreeSet<Uuid> = BTreeSet::new();
            for group in groups {
                let mut slate = Slate::default();
                for (voter, line, ballot) in group {
                    let on = on(voter, line);
                    let found = (cast.get(&on).copied(), people.contains(&on.person));
                    slate.set(on, found, ballot);
                }
                for (key, more) in slate.counts() {
                    *tallies.entry(key).or_default() += more;
                }
                for (on, ballot) in slate.put() {
                    cast.insert(on.clone(), ballot);
                }
                people.extend(slate.comers());
                for on in slate.withdrawn() {
                    cast.remove(&on);
                    if !cast.keys().any(|other| other.token == on.token) {
                        people.remove(&on.person);
                    }
                }
            }
            tallies.retain(|_, count| *count != 0);
            let mut recount: BTreeMap<(ActionLineId, Ballot), i64> = BTreeMap::new();
            for (on, ballot) in &cast {
                *recount.entry((on.line, *ballot)).or_default() += 1;
            }
            prop_assert_eq!(tallies, recount);
            prop_assert_eq!(people, cast.into_keys().map(|on| on.person).collect::<BTreeSet<_>>());
        }

        #[test]
        fn whoever_votes_and_withdraws_at_once_leaves_nothing_behind(ballot in ballots()) {
            let mut slate = Slate::default();
            slate.set(on(1, 1), (None, false), Some(ballot));
            slate.set(on(1, 1), (None, false), None);
            prop_assert!(slate.put().is_empty() && slate.comers().is_empty() && slate.counts().is_empty());
            prop_assert!(slate.withdrawn().is_empty());
        }

        #[test]
        fn the_same_vote_once_more_changes_nothing(ballot in ballots()) {
            let mut slate = Slate::default();
            slate.set(on(1, 1), (Some(ballot), true), Some(ballot));
            prop_assert!(slate.put().is_empty() && slate.comers().is_empty() && slate.counts().is_empty());
        }
    }
}
