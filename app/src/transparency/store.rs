//! The SQL of transparency, which only reads.

use super::model::{Entry, Numbers};
use crate::appeals::model::Outcome;
use crate::base::db::{Conn, Db, all, optional, scalar};
use crate::base::error::AppResult;
use crate::base::time::Interval;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{DecisionId, DecisionKind, Ground};
use uuid::Uuid;

/// Entries on a page.
pub const ENTRIES: usize = 50;

/// The decisions of a consultation as everybody may read of them, the latest first, without what authors were only asked, from one on,
/// which belongs to them: a page and the first of the next.
pub async fn log<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    from: Option<DecisionId>,
) -> AppResult<Vec<Entry>> {
    let mut conn = conn.into();
    let limit = i64::try_from(ENTRIES + 1).unwrap_or(i64::MAX);
    Ok(all!(
        conn,
        Entry,
        "SELECT decided.id, subject_kind, kind, rule_id AS rule, law <> '' AS by_law, decided_at,
                EXISTS (SELECT 1 FROM moderation_decisions AS later WHERE later.undoes_id = decided.id) AS is_undone,
                (SELECT COUNT(*) FROM appeals WHERE decision_id = decided.id) AS appeals,
                (SELECT outcome FROM appeals WHERE decision_id = decided.id AND outcome IS NOT NULL
                 ORDER BY appeals.decided_at DESC LIMIT 1) AS outcome
         FROM moderation_decisions AS decided
         WHERE decided.consultation_id = $1 AND decided.id <= $2 AND kind <> 'ask' ORDER BY decided.id DESC LIMIT $3",
        consultation,
        from.unwrap_or(DecisionId(Uuid::max())),
        limit
    )?)
}

/// The numbers of a time, of all consultations together.
pub async fn numbers(db: &Db, time: Interval) -> AppResult<Numbers> {
    let Interval { opens_at: from, closes_at: until } = time;
    let reports = all!(
        db,
        (Ground, i64),
        "SELECT ground, COUNT(*) FROM reports WHERE reported_at >= $1 AND reported_at < $2 GROUP BY ground ORDER BY ground",
        from,
        until
    )?;
    let sql = "SELECT COUNT(*) FROM reports WHERE reported_at >= $1 AND reported_at < $2 AND receipt_token IS NOT NULL";
    let strangers = scalar!(db, i64, sql, from, until)?;
    let decisions = all!(
        db,
        (DecisionKind, i64),
        "SELECT kind, COUNT(*) FROM moderation_decisions WHERE decided_at >= $1 AND decided_at < $2 GROUP BY kind ORDER BY kind",
        from,
        until
    )?;
    let rules = all!(
        db,
        (Option<String>, i64),
        "SELECT code, COUNT(*) FROM moderation_decisions LEFT JOIN moderation_rules ON moderation_rules.id = rule_id
         WHERE decided_at >= $1 AND decided_at < $2 AND kind IN ('hide', 'return', 'withdraw', 'suspend')
         GROUP BY code ORDER BY COUNT(*) DESC, code",
        from,
        until
    )?;
    let cases = all!(
        db,
        (i64, bool),
        "SELECT closed_at - opened_at, closed_at > due_at FROM moderation_cases WHERE closed_at >= $1 AND closed_at < $2",
        from,
        until
    )?;
    let appeals = optional!(
        db,
        (i64, i64),
        "SELECT COUNT(*) - COUNT(report_id), COUNT(report_id)
         FROM appeals WHERE appealed_at >= $1 AND appealed_at < $2",
        from,
        until
    )?;
    let outcomes = all!(
        db,
        (Outcome, i64),
        "SELECT outcome, COUNT(*) FROM appeals WHERE outcome IS NOT NULL AND decided_at >= $1 AND decided_at < $2
         GROUP BY outcome ORDER BY outcome",
        from,
        until
    )?;
    Ok(Numbers {
        reports,
        strangers,
        decisions,
        rules,
        waits: cases.iter().map(|(wait, _)| *wait).collect(),
        late: i64::try_from(cases.iter().filter(|(_, is_late)| *is_late).count()).unwrap_or(i64::MAX),
        appeals: appeals.unwrap_or_default(),
        outcomes,
    })
}
