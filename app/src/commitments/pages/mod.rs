//! The pages of commitments: one, its form, those of a strategy, and the box on the page of its action line.

mod edit;
mod follow;
mod line_box;
mod list;
mod show;
mod words;

pub use edit::EditCommitmentPage;
pub use follow::{FollowPage, button as follow_button};
pub use line_box::line_box;
pub use list::CommitmentsPage;
pub use show::CommitmentPage;
pub use words::{state_badge, state_word};
