//! The SQL of proposals and action lines.

mod cards;
mod lines;
mod proposals;

pub use cards::{LineTies, cards, cards_of_goal, ties};
pub use lines::{
    action_line, action_line_by_id, change_line, insert_action_line, line_of_proposal, line_versions, set_line_state,
};
pub use proposals::{
    change, count_published, count_submitted, explanation, insert, keep_version, mine, proposal, published, set_state,
    submitted, versions,
};
