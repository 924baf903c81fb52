//! Threads, page by page.

use super::{comment, select_comments};
use crate::base::db::{Db, all};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::comments::model::{AlignmentCounts, Comment, CommentId, Order, Place, Thread, ThreadPage};
use crate::proposals::model::ActionLineId;
use uuid::Uuid;

/// Threads on a page.
pub const THREADS: usize = 20;

/// Where a thread stands among those of its action line: by the moment of its beginning, then by its id.
type Key = (Timestamp, CommentId);

/// Before every thread, and after every one.
const FIRST: Key = (Timestamp(i64::MIN), CommentId(Uuid::nil()));
const LAST: Key = (Timestamp(i64::MAX), CommentId(Uuid::max()));

/// One page of threads with all their replies. However long the discussion is, it reads the threads of this page and a
/// neighbour on each side: the first page in one statement, any other one in at most three. A place that this action line
/// does not have means the start.
pub async fn page(db: &Db, line: ActionLineId, order: Order, place: Place) -> AppResult<ThreadPage> {
    let anchor = match place {
        Place::Start => None,
        Place::From(id) | Place::Before(id) => {
            comment(db, id).await?.filter(|found| found.line == line && found.is_beginning())
        }
    };
    match (place, anchor) {
        (Place::From(_), Some(anchor)) => page_from(db, line, order, key(&anchor)).await,
        (Place::Before(_), Some(anchor)) => page_before(db, line, order, key(&anchor)).await,
        _ => page_at_start(db, line, order).await,
    }
}

async fn page_at_start(db: &Db, line: ActionLineId, order: Order) -> AppResult<ThreadPage> {
    let edge = if order == Order::Oldest { FIRST } else { LAST };
    let (mut threads, counts) = threads(db, line, order, edge, THREADS + 1).await?;
    let next = split_next(&mut threads);
    Ok(ThreadPage { threads, counts, previous: None, next })
}

async fn page_from(db: &Db, line: ActionLineId, order: Order, anchor: Key) -> AppResult<ThreadPage> {
    let (mut threads, counts) = threads(db, line, order, anchor, THREADS + 1).await?;
    let next = split_next(&mut threads);
    // The anchor itself and, if there is one, its neighbour on the other side.
    let (neighbours, _) = self::threads(db, line, reversed(order), anchor, 2).await?;
    let previous = (neighbours.len() > 1).then_some(Place::Before(anchor.1));
    Ok(ThreadPage { threads, counts, previous, next })
}

async fn page_before(db: &Db, line: ActionLineId, order: Order, anchor: Key) -> AppResult<ThreadPage> {
    let (mut threads, counts) = threads(db, line, reversed(order), anchor, THREADS + 2).await?;
    if threads.len() < THREADS + 2 {
        // The first page, and it is to be a full one.
        return page_at_start(db, line, order).await;
    }
    threads.remove(0);
    threads.truncate(THREADS);
    threads.reverse();
    let previous = threads.first().map(|first| Place::Before(first.beginning.id));
    Ok(ThreadPage { threads, counts, previous, next: Some(Place::From(anchor.1)) })
}

/// Takes the one thread too many off the end: the next page begins with it.
fn split_next(threads: &mut Vec<Thread>) -> Option<Place> {
    let next = threads.get(THREADS).map(|next| Place::From(next.beginning.id));
    threads.truncate(THREADS);
    next
}

fn key(beginning: &Comment) -> Key {
    (beginning.created_at, beginning.id)
}

fn reversed(order: Order) -> Order {
    match order {
        Order::Oldest => Order::Newest,
        Order::Newest => Order::Oldest,
    }
}

/// A comment, and how many there are in its whole discussion.
#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    comment: Comment,
    #[sqlx(flatten)]
    counts: AlignmentCounts,
}

/// Some threads whole; the literals say on which side of a key, and in what order, their beginnings are looked for.
macro_rules! threads_where {
    ($side:literal, $order:literal) => {
        concat!(
            select_comments!(
                ", COALESCE((SELECT count FROM comment_counts WHERE action_line_id = $1 AND alignment = 'for'), 0) AS in_favour,
                   COALESCE((SELECT count FROM comment_counts WHERE action_line_id = $1 AND alignment = 'neutral'), 0) AS neutral,
                   COALESCE((SELECT count FROM comment_counts WHERE action_line_id = $1 AND alignment = 'against'), 0) AS against"
            ),
            "WHERE comments.thread_id IN
                 (SELECT begun.id FROM comments AS begun
                  WHERE begun.action_line_id = $1 AND begun.id = begun.thread_id AND (begun.created_at, begun.id) ",
            $side,
            " ($2, $3) ORDER BY begun.created_at ",
            $order,
            ", begun.id ",
            $order,
            " LIMIT $4)
             ORDER BY comments.created_at, comments.id"
        )
    };
}

/// Threads in the order, from a key on, which belongs to them; and how many comments the whole discussion has.
async fn threads(
    db: &Db,
    line: ActionLineId,
    order: Order,
    (at, id): Key,
    limit: usize,
) -> AppResult<(Vec<Thread>, AlignmentCounts)> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = match order {
        Order::Oldest => all!(db, Row, threads_where!(">=", "ASC"), line, at, id, limit)?,
        Order::Newest => all!(db, Row, threads_where!("<=", "DESC"), line, at, id, limit)?,
    };
    let counts = rows.first().map(|row| row.counts).unwrap_or_default();
    let (mut beginnings, mut replies): (Vec<Comment>, Vec<Comment>) =
        rows.into_iter().map(|row| row.comment).partition(Comment::is_beginning);
    if order == Order::Newest {
        beginnings.reverse();
    }
    let gather = |beginning: Comment| {
        let own = replies.extract_if(.., |reply: &mut Comment| reply.thread_id == beginning.id).collect();
        Thread { beginning, replies: own }
    };
    Ok((beginnings.into_iter().map(gather).collect(), counts))
}
