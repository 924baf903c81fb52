//! The comments' SQL.

mod counts;
mod one;
mod own;
mod threads;
mod write;

pub use counts::{add_to_count, counts};
pub use one::{Standing, answered, comment, listeners, lock, versions, waiting_words};
pub use own::{OwnComment, own};
pub use threads::{THREADS, page, page_for};
pub use write::{
    NewComment, forget_answered, going_along, insert, put_place, put_text, said_just_now, set_state, show_text,
    withhold_texts,
};

/// The beginning of every statement that reads comments for readers: what they may not see stays in the database. The
/// literal names more columns.
macro_rules! select_comments {
    () => {
        $crate::comments::store::select_comments!("")
    };
    ($more:expr) => {
        concat!(
            "SELECT comments.id AS id, comments.action_line_id AS line, comments.thread_id, comments.author_id, people.name AS author_name,
                people.kind AS author_kind, organisations.name AS organisation_name, organisations.slug AS organisation_slug,
                comments.alignment, comments.language, CASE WHEN comments.state = 'visible' THEN comments.body ELSE '' END AS body,
                ", $crate::conduct::store::standing!("comments"), " AS state, comments.version, comments.created_at AS created_at, comments.edited_at", $more, "
         FROM comments JOIN people ON people.id = comments.author_id
              LEFT JOIN organisations ON organisations.id = comments.organisation_id "
        )
    };
}
use select_comments;
