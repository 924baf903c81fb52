//! The positions' SQL.

mod behind;
mod desk;
mod evaluators;
mod keep;
mod one;
mod place;
mod publishing;
mod together;
mod told;
mod trail;

pub use behind::{Behind, GoalBehind, goal, of_goal, of_line, of_version};
pub use desk::{Entry, Near, Offered, PAGE, listed, near, offered};
pub use evaluators::{Duty, appoint, assign, assignees, dismiss, duties, evaluator, evaluators, leave_all};
pub use keep::{
    count_passages, count_views, drop_passage, drop_view, passage, passages, put_passage, put_view, set_passage,
};
pub use one::{Asked, Choice, asked, choices, common_choices, put, put_back, put_links, take_up};
pub use place::{Place, place, visible_place};
pub use publishing::{
    Accepted, Left, Published, accepted, hold, left, published, published_anywhere, put_versions, set_published,
};
pub use together::{Target, accept_many, of_group, of_numbers, put_many, with_links};
pub use told::{Counted, Line, Mine, changes, counted, mine};
pub use trail::{Led, Piece, block};
