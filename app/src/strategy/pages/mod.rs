//! The pages of the strategies: the list, a strategy with its tree of goals, a goal.

pub mod goal;
mod goal_group;
mod goal_said;
mod indicator;
pub mod list;
mod parts;
pub mod plan;
pub mod strategy;
pub mod words;

pub use words::{Spoken, Tongues, figure, standing_badge};
