//! What can happen to proposals and action lines.

mod decide;
mod line;
mod write;

pub use decide::{
    AcceptedAs, apply_accepted, apply_hidden, apply_line_hidden, apply_line_merged, apply_line_parted,
    apply_line_reinstated, apply_line_restored, apply_line_withdrawn, apply_published, apply_reopened, apply_restored,
    apply_returned,
};
pub use line::{LineChange, change_line, publish_line, publish_line_in};
pub use write::{Deed, rewrite, submit, withdraw, write};
