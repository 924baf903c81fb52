//! What waits.

use crate::base::db::{Conn, all, scalar};
use crate::base::error::AppResult;
use crate::conduct::store::waits;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::Item;
use crate::proposals::store::{submitted_for, submitted_last};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1_000;

/// Comments and remarks that readers do not see yet, and what was changed because a moderator asked, in the consultation `$1`; each
/// with the moment since which it waits. What was changed and waits stands here once.
macro_rules! waiting {
    () => {
        concat!(
            "SELECT 'comment' AS kind, comments.id, comments.waits_since AS since, comments.body AS title, comments.author_id,
                    comments.organisation_id, FALSE AS is_answered
             FROM comments JOIN action_lines ON action_lines.id = comments.action_line_id
             WHERE action_lines.consultation_id = $1 AND ",
            waits!("comments"),
            " UNION ALL
             SELECT 'remark', remarks.id, remarks.waits_since, COALESCE(NULLIF(remarks.justification, ''), remarks.proposed),
                    remarks.author_id, remarks.organisation_id, FALSE
             FROM remarks WHERE remarks.consultation_id = $1 AND ",
            waits!("remarks"),
            " UNION ALL
             SELECT 'comment', comments.id, COALESCE(comments.edited_at, comments.created_at), comments.body, comments.author_id,
                    comments.organisation_id, TRUE
             FROM change_requests JOIN comments ON comments.id = change_requests.subject_id
                  JOIN action_lines ON action_lines.id = comments.action_line_id
             WHERE change_requests.ended_at IS NULL AND action_lines.consultation_id = $1 AND comments.state = 'visible'
               AND comments.version > change_requests.version
             UNION ALL
             SELECT 'proposal', proposals.id, COALESCE(proposals.submitted_at, proposals.changed_at), proposals.title,
                    proposals.author_id, proposals.organisation_id, TRUE
             FROM change_requests JOIN proposals ON proposals.id = change_requests.subject_id
             WHERE change_requests.ended_at IS NULL AND proposals.consultation_id = $1 AND proposals.state = 'published'
               AND proposals.version > change_requests.version"
        )
    };
}

/// How many items wait in a consultation: submitted proposals, texts with unanswered reports, texts that readers do not see yet, and
/// those that were changed because a moderator asked.
pub async fn undecided<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<i64> {
    let mut conn = conn.into();
    let waiting = scalar!(
        conn,
        i64,
        concat!(
            "SELECT (SELECT COUNT(*) FROM proposals WHERE consultation_id = $1 AND state = 'submitted')
                  + (SELECT COUNT(DISTINCT subject_id) FROM reports WHERE consultation_id = $1 AND decision_id IS NULL)
                  + (SELECT COUNT(*) FROM (",
            waiting!(),
            ") AS waiting WHERE NOT EXISTS (SELECT 1 FROM reports WHERE reports.subject_id = waiting.id AND decision_id IS NULL))"
        ),
        consultation
    )?;
    Ok(waiting)
}

/// What waits in a consultation, what is due first before the rest: a text with several reports is one item. A reported proposal
/// has the title that was submitted last. What waits before readers see it, or was changed as asked, is among them. Besides, the
/// imported texts that nobody judged, which wait for nobody. `days` is how long a text may wait.
pub async fn queue<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId, days: i64) -> AppResult<Vec<Item>> {
    let mut conn = conn.into();
    let mut items = all!(
        conn,
        Item,
        "SELECT 'proposal' AS kind, proposals.id, COALESCE(submitted_at, changed_at) AS since, title,
                people.name AS author_name, organisations.name AS organisation_name, CAST(0 AS BIGINT) AS reports,
                COALESCE(submitted_at, changed_at) + $2 AS due,
                EXISTS (SELECT 1 FROM change_requests WHERE subject_id = proposals.id AND ended_at IS NULL) AS is_changed
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
                COALESCE(people.name, NULLIF(remarks.submitter_name, '')) AS author_name, organisations.name AS organisation_name,
                waiting.reports, cases.due_at AS due,
                EXISTS (SELECT 1 FROM change_requests WHERE change_requests.subject_id = waiting.subject_id AND ended_at IS NULL
                            AND change_requests.version < COALESCE(comments.version, proposals.version)) AS is_changed
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
                CAST(0 AS BIGINT) AS reports, CAST(NULL AS BIGINT) AS due, FALSE AS is_changed
         FROM action_lines
         WHERE consultation_id = $1 AND author_kind = 'imported' AND state = 'hidden'
           AND NOT EXISTS (SELECT 1 FROM moderation_decisions WHERE subject_id = action_lines.id)",
        consultation
    )?;
    let waiting = all!(
        conn,
        Item,
        concat!(
            "SELECT waiting.kind, waiting.id, waiting.since, waiting.title, people.name AS author_name,
                    organisations.name AS organisation_name, CAST(0 AS BIGINT) AS reports, waiting.since + $2 AS due,
                    waiting.is_answered OR EXISTS (SELECT 1 FROM change_requests
                                                   WHERE subject_id = waiting.id AND ended_at IS NULL) AS is_changed
             FROM (",
            waiting!(),
            ") AS waiting LEFT JOIN people ON people.id = waiting.author_id
                  LEFT JOIN organisations ON organisations.id = waiting.organisation_id
             WHERE NOT EXISTS (SELECT 1 FROM reports WHERE reports.subject_id = waiting.id AND decision_id IS NULL)"
        ),
        consultation,
        days.saturating_mul(DAY)
    )?;
    items.extend(reported);
    items.extend(waiting);
    items.extend(unshown);
    items.sort_by_key(|item| (item.due.is_none(), item.due, item.since, item.id));
    Ok(items)
}
