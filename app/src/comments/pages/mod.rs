//! The pages of the comments.

mod comment;
mod edit;
mod history;
mod reply;
mod threads;
mod waiting;
mod window;
mod withdraw;
mod writing;

pub use comment::{alignment_tone, alignment_word};
pub use edit::EditPage;
pub use history::HistoryPage;
pub use reply::ReplyPage;
pub use threads::{ThreadsPage, threads};
pub use withdraw::WithdrawPage;

use super::access::Located;
use super::model::{Comment, Order, Place};
use crate::front::page::Page;
use crate::proposals::model::ActionLine;
use crate::proposals::pages::line_crumbs;
use crate::ui::layout::Crumb;

/// The address of a page of threads.
fn page_address(line: &ActionLine, order: Order, place: Place) -> String {
    let path = format!("{}/comments", line.path());
    let order = match order {
        Order::Oldest => None,
        Order::Newest => Some("order=newest".to_owned()),
    };
    let place = match place {
        Place::Start => None,
        Place::From(id) => Some(format!("from={id}")),
        Place::Before(id) => Some(format!("before={id}")),
    };
    let query = order.into_iter().chain(place).collect::<Vec<_>>().join("&");
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

/// The address of a comment on the page of threads that begins with its thread: found without counting what stands before. What
/// would begin a thread and waits stands in none yet.
pub fn address(line: &ActionLine, comment: &Comment, order: Order) -> String {
    let begins_nothing = comment.is_waiting() && comment.is_beginning();
    let place = if begins_nothing { Place::Start } else { Place::From(comment.thread_id) };
    format!("{}#comment-{}", page_address(line, order, place), comment.id)
}

/// The pages above a comment's own pages.
pub fn crumbs(page: &Page, place: &Located) -> Vec<Crumb> {
    let mut crumbs = line_crumbs(page, &place.consultation, &place.texts, &place.line);
    let thread = page_address(&place.line, Order::default(), Place::From(place.comment.thread_id));
    crumbs.push(Crumb::new(thread, page.lang().comments_title()));
    crumbs
}
