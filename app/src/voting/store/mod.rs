//! The voting room's SQL.

mod about_goal;
mod about_strategy;
mod ballots;
mod bulk;
mod by_goal;
mod frozen;
mod held;
mod order;
mod own;
mod results;
mod snapshots;
mod tallies;

pub use about_goal::{RoundAbout, rounds_about};
pub use about_strategy::told;
pub use ballots::{ballot, choices, fingerprints_in_use, forget_fingerprint, has_ballots, put_fingerprint, put_slate};
pub use bulk::{BulkVote, find_import, put_ballots, put_import, put_participants, put_votes};
pub use by_goal::{lines_under, tokens_on};
pub use frozen::{Frozen, Told};
pub use held::{Aimed, Asked, Held, aim, held};
pub use order::lay_by_key;
pub use own::{OwnRound, OwnVote, rounds_of, took_part, votes_of};
pub use results::{GoalRow, LineRow, goals, line_goals, lines, lines_of_round, places};
pub use snapshots::{Snapshot, latest_snapshot, put_snapshot, snapshot};
pub use tallies::{
    TallyRow, last_tally, participants, recount, recount_participants, recount_participants_of, rounds_to_verify,
    tally, tally_rows,
};
