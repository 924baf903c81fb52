//! The comments' SQL.

mod counts;
mod one;
mod own;
mod threads;
mod write;

pub use counts::{add_to_count, counts};
pub use one::{Standing, comment, listeners, lock, versions};
pub use own::{OwnComment, own};
pub use threads::{THREADS, page};
pub use write::{NewComment, insert, put_text, said_just_now, set_state};

/// The beginning of every statement that reads comments for readers: what they may not see stays in the database. The
/// literal names more columns.
macro_rules! select_comments {
    () => {
        $crate::comments::store::select_comments!("")
    };
    ($more:literal) => {
        concat!(
            "SELECT comments.id, comments.action_line_id AS line, comments.thread_id, comments.author_id, people.name AS author_name,
                people.kind AS author_kind, organisations.name AS organisation_name, organisations.slug AS organisation_slug,
                comments.alignment, comments.language, CASE WHEN comments.state = 'visible' THEN comments.body ELSE '' END AS body,
                comments.state, comments.version, comments.created_at, comments.edited_at", $more, "
         FROM comments JOIN people ON people.id = comments.author_id
              LEFT JOIN organisations ON organisations.id = comments.organisation_id "
        )
    };
}
use select_comments;
