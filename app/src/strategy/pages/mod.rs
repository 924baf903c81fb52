//! The pages of the strategies: the list, a strategy with its tree of goals, a goal.

pub mod goal;
mod goal_group;
mod goal_said;
mod indicator;
pub mod list;
pub mod strategy;
mod words;
