//! Threads, page by page.

use super::{comment, select_comments};
use crate::base::db::{Conn, Db, all};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::comments::model::{Comment, CommentId, Order, Place, Thread, ThreadPage};
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
/// neighbour on each side, in at most four statements. A place that this action line does not have means the start.
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
    let mut beginnings = beginnings(db, line, order, edge, THREADS + 1).await?;
    let next = split_next(&mut beginnings);
    Ok(ThreadPage { threads: threads(db, line, beginnings).await?, previous: None, next })
}

async fn page_from(db: &Db, line: ActionLineId, order: Order, anchor: Key) -> AppResult<ThreadPage> {
    let mut beginnings = beginnings(db, line, order, anchor, THREADS + 1).await?;
    let next = split_next(&mut beginnings);
    // The anchor itself and, if there is one, its neighbour on the other side.
    let has_previous = self::beginnings(db, line, reversed(order), anchor, 2).await?.len() > 1;
    Ok(ThreadPage {
        threads: threads(db, line, beginnings).await?,
        previous: has_previous.then_some(Place::Before(anchor.1)),
        next,
    })
}

async fn page_before(db: &Db, line: ActionLineId, order: Order, anchor: Key) -> AppResult<ThreadPage> {
    let mut beginnings = beginnings(db, line, reversed(order), anchor, THREADS + 2).await?;
    if beginnings.len() < THREADS + 2 {
        // The first page, and it is to be a full one.
        return page_at_start(db, line, order).await;
    }
    beginnings.remove(0);
    beginnings.truncate(THREADS);
    beginnings.reverse();
    let previous = beginnings.first().map(|first| Place::Before(first.id));
    Ok(ThreadPage { threads: threads(db, line, beginnings).await?, previous, next: Some(Place::From(anchor.1)) })
}

/// Takes the one thread too many off the end: the next page begins with it.
fn split_next(beginnings: &mut Vec<Comment>) -> Option<Place> {
    let next = beginnings.get(THREADS).map(|next| Place::From(next.id));
    beginnings.truncate(THREADS);
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

/// Beginnings in the order, from a key on, which belongs to them.
async fn beginnings(db: &Db, line: ActionLineId, order: Order, (at, id): Key, limit: usize) -> AppResult<Vec<Comment>> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = match order {
        Order::Oldest => all!(
            db,
            Comment,
            concat!(
                select_comments!(),
                "WHERE comments.action_line_id = $1 AND comments.id = comments.thread_id AND (comments.created_at, comments.id) >= ($2, $3)
                 ORDER BY comments.created_at, comments.id LIMIT $4"
            ),
            line,
            at,
            id,
            limit
        )?,
        Order::Newest => all!(
            db,
            Comment,
            concat!(
                select_comments!(),
                "WHERE comments.action_line_id = $1 AND comments.id = comments.thread_id AND (comments.created_at, comments.id) <= ($2, $3)
                 ORDER BY comments.created_at DESC, comments.id DESC LIMIT $4"
            ),
            line,
            at,
            id,
            limit
        )?,
    };
    Ok(rows)
}

/// The threads of these beginnings, which stand side by side: their replies are those of one stretch of keys.
async fn threads(db: &Db, line: ActionLineId, beginnings: Vec<Comment>) -> AppResult<Vec<Thread>> {
    let keys = || beginnings.iter().map(key);
    let (Some((from_at, from)), Some((to_at, to))) = (keys().min(), keys().max()) else { return Ok(Vec::new()) };
    let mut conn: Conn<'_> = db.into();
    let mut replies = all!(
        conn,
        Comment,
        concat!(
            select_comments!(),
            "JOIN comments AS begun ON begun.id = comments.thread_id
             WHERE begun.action_line_id = $1 AND begun.id = begun.thread_id
               AND (begun.created_at, begun.id) >= ($2, $3) AND (begun.created_at, begun.id) <= ($4, $5)
               AND comments.id <> comments.thread_id
             ORDER BY comments.created_at, comments.id"
        ),
        line,
        from_at,
        from,
        to_at,
        to
    )?;
    let gather = |beginning: Comment| {
        let own = replies.extract_if(.., |reply: &mut Comment| reply.thread_id == beginning.id).collect();
        Thread { beginning, replies: own }
    };
    Ok(beginnings.into_iter().map(gather).collect())
}
