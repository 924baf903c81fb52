//! Threads, page by page.

use super::{comment, select_comments};
use crate::accounts::model::PersonId;
use crate::base::db::{Db, all};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::comments::model::{AlignmentCounts, Comment, CommentId, Order, OwnPart, Place, Thread, ThreadPage};
use crate::conduct::model::{ChangeRequest, Conduct, Shown};
use crate::conduct::store::waits;
use crate::proposals::model::ActionLineId;
use uuid::Uuid;

/// Threads on a page.
pub const THREADS: usize = 20;

/// Where a thread stands among those of its action line: by the moment of its beginning, then by its id.
type Key = (Timestamp, CommentId);

/// Before every thread, and after every one.
const FIRST: Key = (Timestamp(i64::MIN), CommentId(Uuid::nil()));
const LAST: Key = (Timestamp(i64::MAX), CommentId(Uuid::max()));

/// One page of threads as everybody sees it.
pub async fn page(db: &Db, line: ActionLineId, order: Order, place: Place) -> AppResult<ThreadPage> {
    page_for(db, line, order, place, None).await
}

/// One page of threads with all their replies. However long the discussion is, it reads the threads of this page and a
/// neighbour on each side: the first page in one statement, any other one in at most three. A place that this action line
/// does not have means the start.
///
/// What the reader alone sees comes with them.
pub async fn page_for(
    db: &Db,
    line: ActionLineId,
    order: Order,
    place: Place,
    reader: Option<PersonId>,
) -> AppResult<ThreadPage> {
    let asked = Asked { line, order, reader };
    let anchor = match place {
        Place::Start => None,
        Place::From(id) | Place::Before(id) => {
            comment(db, id).await?.filter(|found| found.line == line && found.is_beginning())
        }
    };
    match (place, anchor) {
        (Place::From(_), Some(anchor)) => page_from(db, asked, key(&anchor)).await,
        (Place::Before(_), Some(anchor)) => page_before(db, asked, key(&anchor)).await,
        _ => page_at_start(db, asked).await,
    }
}

/// Whose discussion is asked for, in which order and by whom.
#[derive(Clone, Copy)]
struct Asked {
    line: ActionLineId,
    order: Order,
    reader: Option<PersonId>,
}

async fn page_at_start(db: &Db, asked: Asked) -> AppResult<ThreadPage> {
    let edge = if asked.order == Order::Oldest { FIRST } else { LAST };
    let Found { mut threads, counts, own } = threads(db, asked, edge, THREADS + 1).await?;
    let next = split_next(&mut threads);
    Ok(ThreadPage { threads, counts, previous: None, next, own })
}

async fn page_from(db: &Db, asked: Asked, anchor: Key) -> AppResult<ThreadPage> {
    let Found { mut threads, counts, own } = threads(db, asked, anchor, THREADS + 1).await?;
    let next = split_next(&mut threads);
    // The anchor itself and, if there is one, its neighbour on the other side.
    let back = Asked { order: reversed(asked.order), reader: None, ..asked };
    let neighbours = self::threads(db, back, anchor, 2).await?.threads;
    let previous = (neighbours.len() > 1).then_some(Place::Before(anchor.1));
    Ok(ThreadPage { threads, counts, previous, next, own })
}

async fn page_before(db: &Db, asked: Asked, anchor: Key) -> AppResult<ThreadPage> {
    let back = Asked { order: reversed(asked.order), ..asked };
    let Found { mut threads, counts, own } = threads(db, back, anchor, THREADS + 2).await?;
    if threads.len() < THREADS + 2 {
        // The first page, and it is to be a full one.
        return page_at_start(db, asked).await;
    }
    threads.remove(0);
    threads.truncate(THREADS);
    threads.reverse();
    let previous = threads.first().map(|first| Place::Before(first.beginning.id));
    Ok(ThreadPage { threads, counts, previous, next: Some(Place::From(anchor.1)), own })
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

/// A comment, how many there are in its whole discussion, and what of it is the reader's own.
#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    comment: Comment,
    #[sqlx(flatten)]
    counts: AlignmentCounts,
    /// The words of a comment of the reader's own that waits, and since when.
    words: Option<String>,
    since: Option<Timestamp>,
    /// What the reader is asked to change in it.
    asked_words: Option<String>,
    asked_rule: Option<String>,
    asked_law: Option<String>,
    asked_at: Option<Timestamp>,
    /// What the consultation decided, if it decided anything.
    answer_days: Option<i64>,
    comments_shown: Option<Shown>,
}

impl Row {
    fn request(&self) -> Option<ChangeRequest> {
        Some(ChangeRequest {
            subject: self.comment.id.0,
            is_comment: true,
            rule_code: self.asked_rule.clone(),
            law: self.asked_law.clone().unwrap_or_default(),
            explanation: self.asked_words.clone()?,
            asked_at: self.asked_at?,
        })
    }

    fn conduct(&self) -> Conduct {
        let usual = Conduct::default();
        Conduct {
            answer_days: self.answer_days.unwrap_or(usual.answer_days),
            comments_shown: self.comments_shown.unwrap_or(usual.comments_shown),
            ..usual
        }
    }
}

/// Comments with what belongs to their discussion, and to the reader `$5`; the first literal is the words of one that waits, the others
/// say which comments.
macro_rules! comments_where {
    ($words:literal, $($which:expr),+ $(,)?) => {
        concat!(
            select_comments!(concat!(
                ", COALESCE((SELECT count FROM comment_counts WHERE action_line_id = $1 AND alignment = 'for'), 0) AS in_favour,
                   COALESCE((SELECT count FROM comment_counts WHERE action_line_id = $1 AND alignment = 'neutral'), 0) AS neutral,
                   COALESCE((SELECT count FROM comment_counts WHERE action_line_id = $1 AND alignment = 'against'), 0) AS against, ",
                $words,
                " AS words, comments.waits_since AS since,
                   decided.explanation AS asked_words, moderation_rules.code AS asked_rule, decided.law AS asked_law,
                   decided.decided_at AS asked_at, conduct_settings.answer_days, conduct_settings.comments_shown"
            )),
            "LEFT JOIN change_requests ON change_requests.subject_id = comments.id AND change_requests.ended_at IS NULL
                  AND change_requests.version = comments.version AND comments.state = 'visible' AND comments.author_id = $5
             LEFT JOIN moderation_decisions AS decided ON decided.id = change_requests.decision_id
             LEFT JOIN moderation_rules ON moderation_rules.id = decided.rule_id
             LEFT JOIN action_lines ON action_lines.id = comments.action_line_id
             LEFT JOIN conduct_settings ON conduct_settings.consultation_id = action_lines.consultation_id
             WHERE ",
            $($which),+
        )
    };
}

/// Whether readers ever saw a comment, whatever became of it.
macro_rules! was_shown {
    ($table:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM comment_versions WHERE comment_versions.comment_id = ",
            $table,
            ".id AND comment_versions.shown)"
        )
    };
}

/// Some threads, without what waits for a moderator and what readers never saw; but where others have replied to a beginning, its
/// place stays. Besides, what waits of the reader's own. The literals say on which side of a key, and in what order, their
/// beginnings are looked for.
macro_rules! threads_where {
    ($side:literal, $order:literal) => {
        concat!(
            comments_where!(
                "CAST(NULL AS TEXT)",
                "comments.thread_id IN
                     (SELECT begun.id FROM comments AS begun
                      WHERE begun.action_line_id = $1 AND begun.id = begun.thread_id AND (begun.state = 'visible' OR ",
                was_shown!("begun"),
                " AND (NOT ",
                waits!("begun"),
                " OR EXISTS (SELECT 1 FROM comments AS reply WHERE reply.thread_id = begun.id AND reply.id <> begun.id AND NOT ",
                waits!("reply"),
                "))) AND (begun.created_at, begun.id) ",
                $side,
                " ($2, $3) ORDER BY begun.created_at ",
                $order,
                ", begun.id ",
                $order,
                " LIMIT $4) AND (comments.id = comments.thread_id OR comments.state = 'visible' OR ",
                was_shown!("comments"),
                " AND NOT ",
                waits!("comments"),
                ")"
            ),
            " UNION ALL ",
            comments_where!(
                "comments.body",
                "comments.action_line_id = $1 AND comments.author_id = $5 AND ",
                waits!("comments")
            ),
            " ORDER BY created_at, id"
        )
    };
}

/// Threads in the asked order, how many comments the whole discussion has, and what of it is the reader's own.
struct Found {
    threads: Vec<Thread>,
    counts: AlignmentCounts,
    own: OwnPart,
}

/// Threads in the order, from a key on, which belongs to them.
async fn threads(db: &Db, asked: Asked, (at, id): Key, limit: usize) -> AppResult<Found> {
    let Asked { line, order, reader } = asked;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = match order {
        Order::Oldest => all!(db, Row, threads_where!(">=", "ASC"), line, at, id, limit, reader)?,
        Order::Newest => all!(db, Row, threads_where!("<=", "DESC"), line, at, id, limit, reader)?,
    };
    let counts = rows.first().map(|row| row.counts).unwrap_or_default();
    let own = OwnPart {
        waiting: rows.iter().filter_map(waits).collect(),
        requests: rows.iter().filter_map(Row::request).collect(),
        conduct: rows.first().map(Row::conduct),
    };
    let (mut beginnings, mut replies): (Vec<Comment>, Vec<Comment>) =
        rows.into_iter().filter(|row| row.words.is_none()).map(|row| row.comment).partition(Comment::is_beginning);
    if order == Order::Newest {
        beginnings.reverse();
    }
    let gather = |beginning: Comment| {
        let own = replies.extract_if(.., |reply: &mut Comment| reply.thread_id == beginning.id).collect();
        Thread { beginning, replies: own }
    };
    Ok(Found { threads: beginnings.into_iter().map(gather).collect(), counts, own })
}

/// A comment of the reader's own that waits, with its words.
fn waits(row: &Row) -> Option<(Comment, Timestamp)> {
    Some((Comment { body: row.words.clone()?, ..row.comment.clone() }, row.since?))
}
