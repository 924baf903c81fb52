//! The pages of moves, and what other pages say of them.

mod comment;
mod line;
mod shown;

pub use comment::MoveCommentPage;
pub use line::MoveLinePage;
pub use shown::{left_lines, moved_line};

use crate::base::i18n::Lang;

/// The names of the fields in a summary of what is wrong: where to, as the form of the page calls it, and those of every decision.
fn moved_labels(t: Lang, into: &'static str) -> Vec<(&'static str, &'static str)> {
    let others = crate::merges::pages::labels(t).into_iter().filter(|(name, _)| *name != "into");
    std::iter::once(("into", into)).chain(others).collect()
}
