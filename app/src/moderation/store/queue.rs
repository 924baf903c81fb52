//! What waits.

use crate::base::db::{Conn, all, scalar};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::Item;
use crate::proposals::store::{submitted_for, submitted_last};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1_000;

/// How many items wait in a consultation: submitted proposals, and texts with unanswered reports.
pub async fn undecided<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<i64> {
    let mut conn = conn.into();
    let waiting = scalar!(
        conn,
        i64,
        "SELECT (SELECT COUNT(*) FROM proposals WHERE consultation_id = $1 AND state = 'submitted')
              + (SELECT COUNT(DISTINCT subject_id) FROM reports WHERE consultation_id = $1 AND decision_id IS NULL)",
        consultation
    )?;
    Ok(waiting)
}

/// What waits in a consultation, what is due first before the rest: a text with several reports is one item. A reported proposal
/// has the title that was submitted last. Besides, the imported texts that nobody judged, which wait for nobody. `days` is how
/// long a submitted proposal may wait.
pub async fn queue<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId, days: i64) -> AppResult<Vec<Item>> {
    let mut conn = conn.into();
    let mut items = all!(
        conn,
        Item,
        "SELECT 'proposal' AS kind, proposals.id, COALESCE(submitted_at, changed_at) AS since, title,
                people.name AS author_name, organisations.name AS organisation_name, CAST(0 AS BIGINT) AS reports,
                COALESCE(submitted_at, changed_at) + $2 AS due
         FROM proposals JOIN people ON people.id = author_id LEFT JOIN organisations ON organisations.id = organisation_id
         WHERE consultation_id = $1 AND proposals.state = 'submitted'",
        consultation,
        days.saturating_mul(DAY)
    )?;
    let reported = all!(
        conn,
        Item,
        concat!(
            "SELECT waiting.subject_kind AS kind, waiting.subject_id AS id, waiting.since,
                COALESCE(comments.body, submitted.title, action_lines.title, NULLIF(remarks.justification, ''), remarks.proposed, '') AS title,
                people.name AS author_name, organisations.name AS organisation_name, waiting.reports, cases.due_at AS due
         FROM (SELECT subject_kind, subject_id, MIN(reported_at) AS since, COUNT(*) AS reports FROM reports
               WHERE consultation_id = $1 AND decision_id IS NULL GROUP BY subject_kind, subject_id) AS waiting
              LEFT JOIN moderation_cases AS cases ON cases.subject_id = waiting.subject_id AND cases.closed_at IS NULL
              LEFT JOIN comments ON waiting.subject_kind = 'comment' AND comments.id = waiting.subject_id
              LEFT JOIN proposals ON waiting.subject_kind = 'proposal' AND proposals.id = waiting.subject_id
              LEFT ",
            submitted_last!(),
            " LEFT JOIN action_lines ON waiting.subject_kind = 'action_line' AND action_lines.id = waiting.subject_id
              LEFT JOIN remarks ON waiting.subject_kind = 'remark' AND remarks.id = waiting.subject_id
              LEFT JOIN people ON people.id =
                   COALESCE(comments.author_id, proposals.author_id, action_lines.author_id, remarks.author_id)
              LEFT JOIN organisations
                   ON organisations.id = COALESCE(comments.organisation_id, action_lines.organisation_id, remarks.organisation_id, ",
            submitted_for!(),
            ")"
        ),
        consultation
    )?;
    let unshown = all!(
        conn,
        Item,
        "SELECT 'action_line' AS kind, id, published_at AS since, title, NULL AS author_name, NULL AS organisation_name,
                CAST(0 AS BIGINT) AS reports, CAST(NULL AS BIGINT) AS due
         FROM action_lines
         WHERE consultation_id = $1 AND author_kind = 'imported' AND state = 'hidden'
           AND NOT EXISTS (SELECT 1 FROM moderation_decisions WHERE subject_id = action_lines.id)",
        consultation
    )?;
    items.extend(reported);
    items.extend(unshown);
    items.sort_by_key(|item| (item.due.is_none(), item.due, item.since, item.id));
    Ok(items)
}
