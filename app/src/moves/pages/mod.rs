//! The pages of moves, and what other pages say of them.

mod comment;
mod line;
mod shown;

pub use comment::MoveCommentPage;
pub use line::MoveLinePage;
pub use shown::{left_lines, moved_line};
