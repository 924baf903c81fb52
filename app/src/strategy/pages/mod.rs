//! The pages of the strategies: the list, a strategy with its tree of goals, a goal.

mod beside;
pub mod by_place;
pub mod goal;
mod goal_group;
mod goal_papers;
pub mod goal_remarks;
mod goal_said;
mod goal_ties;
mod indicator;
pub mod list;
pub mod parts;
pub mod plan;
pub mod strategy;
mod tree;
pub mod voices;
pub mod words;

pub use beside::beside_ballot;
pub use indicator::anchor;
pub use words::{Spoken, Tongues, crumbs, figure, standing_badge};
