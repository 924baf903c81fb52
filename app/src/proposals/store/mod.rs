//! The SQL of proposals and action lines.

mod cards;
mod lines;
mod of_goal;
mod of_strategy;
mod proposals;

pub(crate) use cards::last_voted;
pub use cards::{Cards, LineTies, cards, cards_and_goals, ties};
pub use lines::{
    action_line, action_line_by_id, change_goal, change_line, codes, insert_action_line, line_of_proposal,
    line_versions, places_near, set_line_state,
};
pub use of_goal::{asked_about, lines_of_goal};
pub use of_strategy::{
    LineAt, LineUnder, Named, consultations_of_places, consultations_of_strategy, lines_of_places, lines_of_strategy,
};
pub use proposals::{
    change, change_public, explanation, insert, keep_version, mine, note_shown_at_once, proposal, proposal_for,
    published, set_state, show_version, submitted, versions, was_shown_at_once, withhold_versions,
};
pub(crate) use proposals::{submitted_for, submitted_last};
