//! Decisions.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, is_taken, optional};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::time::Timestamp;
use crate::conduct::store::standing;
use crate::consultations::model::{ConsultationId, RuleId};
use crate::moderation::model::{Decision, DecisionId, DecisionKind, SubjectKind};
use crate::proposals::store::{submitted_for, submitted_last};
use uuid::Uuid;

/// Decisions on a page.
pub const DECISIONS: usize = 50;

/// A decision to be written.
#[derive(Clone, Debug)]
pub struct NewDecision {
    /// Its identifier.
    pub id: DecisionId,
    /// Where the text belongs.
    pub consultation: ConsultationId,
    /// What kind of text it is about.
    pub subject_kind: SubjectKind,
    /// The text.
    pub subject: Uuid,
    /// What it does.
    pub kind: DecisionKind,
    /// The published rule it rests on.
    pub rule: Option<RuleId>,
    /// Or the provision of the law; empty where there is none.
    pub law: String,
    /// What the author is told.
    pub explanation: String,
    /// The decision that it undoes.
    pub undoes: Option<DecisionId>,
    /// Who decides.
    pub decided_by: PersonId,
}

/// Writes a decision.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`] when it undoes one that is undone already.
pub async fn insert_decision(tx: &mut Tx, new: &NewDecision) -> AppResult<()> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO moderation_decisions (id, consultation_id, subject_kind, subject_id, kind, rule_id, law, explanation, undoes_id, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        new.id,
        new.consultation,
        new.subject_kind,
        new.subject,
        new.kind,
        new.rule,
        &new.law,
        &new.explanation,
        new.undoes,
        new.decided_by,
        now
    );
    if is_taken(&written) {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    written?;
    Ok(())
}

/// A decision as far as the record names it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Kept {
    /// The decision.
    pub id: DecisionId,
    /// Where.
    pub consultation_id: ConsultationId,
    /// What it is about.
    pub subject_kind: SubjectKind,
    /// Which.
    pub subject_id: Uuid,
    /// What was decided.
    pub kind: DecisionKind,
    /// By whom.
    pub decided_by: PersonId,
    /// When.
    pub decided_at: Timestamp,
}

/// Every decision, as far as the record names it.
pub async fn kept<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Kept>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Kept,
        "SELECT id, consultation_id, subject_kind, subject_id, kind, decided_by, decided_at FROM moderation_decisions"
    )?)
}

/// The beginning of every statement that reads decisions. A proposal has the title that was submitted last: what its author
/// has written since is theirs until they hand it in.
macro_rules! select_decisions {
    () => {
        concat!(
            "SELECT decided.id, decided.subject_kind, decided.subject_id AS subject, decided.consultation_id AS consultation,
                consultations.slug, consultations.time_zone, decided.kind, decided.rule_id AS rule,
                moderation_rules.code AS rule_code, decided.law, decided.explanation, decided.undoes_id AS undoes,
                EXISTS (SELECT 1 FROM moderation_decisions AS later WHERE later.undoes_id = decided.id) AS is_undone,
                decided.decided_by AS judge, people.name AS decided_by, decided.decided_at,
                 COALESCE(comments.body, submitted.title, action_lines.title, NULLIF(remarks.justification, ''), remarks.proposed,
                         CASE WHEN decided.subject_kind = 'person' THEN authors.name END, '') AS title,
                COALESCE(CASE WHEN comments.id IS NOT NULL THEN ",
            standing!("comments"),
            " END, proposals.state, action_lines.state, CASE WHEN remarks.id IS NOT NULL THEN ",
            standing!("remarks"),
            " END) AS standing,
                COALESCE(proposals.version = submitted.version, TRUE) AS is_as_read,
                authors.id AS author, authors.name AS author_name, organisations.name AS organisation_name
         FROM moderation_decisions AS decided JOIN people ON people.id = decided.decided_by
              JOIN consultations ON consultations.id = decided.consultation_id
              LEFT JOIN moderation_rules ON moderation_rules.id = decided.rule_id
              LEFT JOIN comments ON decided.subject_kind = 'comment' AND comments.id = decided.subject_id
              LEFT JOIN proposals ON decided.subject_kind = 'proposal' AND proposals.id = decided.subject_id
              LEFT ",
            submitted_last!(),
            " LEFT JOIN action_lines ON decided.subject_kind = 'action_line' AND action_lines.id = decided.subject_id
              LEFT JOIN remarks ON decided.subject_kind = 'remark' AND remarks.id = decided.subject_id
              LEFT JOIN people AS authors
                   ON authors.id = COALESCE(comments.author_id, proposals.author_id, action_lines.author_id, remarks.author_id,
                                            CASE WHEN decided.subject_kind = 'person' THEN decided.subject_id END)
              LEFT JOIN organisations
                   ON organisations.id = COALESCE(comments.organisation_id, action_lines.organisation_id, remarks.organisation_id, ",
            submitted_for!(),
            ") "
        )
    };
}

/// A decision of a consultation.
pub async fn decision<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    id: DecisionId,
) -> AppResult<Option<Decision>> {
    let mut conn = conn.into();
    let sql = concat!(select_decisions!(), "WHERE decided.id = $1 AND decided.consultation_id = $2");
    Ok(optional!(conn, Decision, sql, id, consultation)?)
}

/// A decision, wherever it was taken.
pub async fn decision_by_id<'a>(conn: impl Into<Conn<'a>>, id: DecisionId) -> AppResult<Option<Decision>> {
    let mut conn = conn.into();
    Ok(optional!(conn, Decision, concat!(select_decisions!(), "WHERE decided.id = $1"), id)?)
}

/// What was decided last in a consultation about somebody and what they wrote there, the latest first: a page.
pub async fn decisions_of_author<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    author: PersonId,
) -> AppResult<Vec<Decision>> {
    let mut conn = conn.into();
    let limit = i64::try_from(DECISIONS).unwrap_or(i64::MAX);
    let sql = concat!(
        select_decisions!(),
        "WHERE decided.consultation_id = $1 AND authors.id = $2 ORDER BY decided.id DESC LIMIT $3"
    );
    Ok(all!(conn, Decision, sql, consultation, author, limit)?)
}

/// Forgets what was written about somebody whose account is erased: that, when and by which rule they were suspended stays.
pub async fn forget_person(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    let sql = "UPDATE moderation_decisions SET explanation = '' WHERE subject_kind = 'person' AND subject_id = $1";
    execute!(tx, sql, person)?;
    Ok(())
}

/// The latest decision of a moderator in a consultation.
pub async fn latest_by<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    moderator: PersonId,
) -> AppResult<Option<Decision>> {
    let mut conn = conn.into();
    let sql = concat!(
        select_decisions!(),
        "WHERE decided.consultation_id = $1 AND decided.decided_by = $2 ORDER BY decided.id DESC LIMIT 1"
    );
    Ok(optional!(conn, Decision, sql, consultation, moderator)?)
}

/// Everything that was decided about a text, the first decision first.
pub async fn decisions_about<'a>(conn: impl Into<Conn<'a>>, subject: Uuid) -> AppResult<Vec<Decision>> {
    let mut conn = conn.into();
    let sql = concat!(select_decisions!(), "WHERE decided.subject_id = $1 ORDER BY decided.decided_at, decided.id");
    Ok(all!(conn, Decision, sql, subject)?)
}

/// The decision by which a text is hidden, if it is: the latest that hid it.
pub async fn latest_hiding<'a>(conn: impl Into<Conn<'a>>, subject: Uuid) -> AppResult<Option<Decision>> {
    let mut conn = conn.into();
    let sql = concat!(
        select_decisions!(),
        "WHERE decided.subject_id = $1 AND decided.kind = 'hide' ORDER BY decided.decided_at DESC, decided.id DESC LIMIT 1"
    );
    Ok(optional!(conn, Decision, sql, subject)?)
}

/// The decisions of a consultation, the latest first, from one on, which belongs to them: a page and the first of the next.
pub async fn decisions<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    from: Option<DecisionId>,
) -> AppResult<Vec<Decision>> {
    let mut conn = conn.into();
    let limit = i64::try_from(DECISIONS + 1).unwrap_or(i64::MAX);
    // Identifiers are in order of time, so one number is the whole key.
    let sql = concat!(
        select_decisions!(),
        "WHERE decided.consultation_id = $1 AND decided.id <= $2 ORDER BY decided.id DESC LIMIT $3"
    );
    Ok(all!(conn, Decision, sql, consultation, from.unwrap_or(DecisionId(Uuid::max())), limit)?)
}

/// What takes something from somebody: the kinds of [`DecisionKind::takes`], of which alone its author is told why.
macro_rules! takes {
    () => {
        "decided.kind IN ('hide', 'return', 'withdraw', 'suspend', 'merge', 'move')"
    };
}

/// A decision about a text that this person wrote, or by which they were suspended: what they may be told of it. Of other kinds
/// and about others' texts there is none.
pub async fn told<'a>(conn: impl Into<Conn<'a>>, id: DecisionId, author: PersonId) -> AppResult<Option<Decision>> {
    let mut conn = conn.into();
    let sql = concat!(select_decisions!(), "WHERE decided.id = $1 AND authors.id = $2 AND ", takes!());
    Ok(optional!(conn, Decision, sql, id, author)?)
}

/// The decision whose statement of reasons has this in its address.
pub async fn stated<'a>(conn: impl Into<Conn<'a>>, token: &str) -> AppResult<Option<Decision>> {
    let mut conn = conn.into();
    let sql = concat!(select_decisions!(), "WHERE decided.id = (SELECT decision_id FROM statements WHERE token = $1)");
    Ok(optional!(conn, Decision, sql, token)?)
}

/// The decisions that took something from this author, the latest first, from one on, which belongs to them: a page and the
/// first of the next.
pub async fn told_to<'a>(
    conn: impl Into<Conn<'a>>,
    author: PersonId,
    from: Option<DecisionId>,
) -> AppResult<Vec<Decision>> {
    let mut conn = conn.into();
    let limit = i64::try_from(DECISIONS + 1).unwrap_or(i64::MAX);
    let sql = concat!(
        select_decisions!(),
        "WHERE authors.id = $1 AND decided.id <= $2 AND ",
        takes!(),
        " ORDER BY decided.id DESC LIMIT $3"
    );
    Ok(all!(conn, Decision, sql, author, from.unwrap_or(DecisionId(Uuid::max())), limit)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authors_find_the_reasons_of_every_decision_that_takes_something_and_of_no_other() {
        for kind in DecisionKind::ALL {
            assert_eq!(takes!().contains(&format!("'{}'", kind.name())), kind.takes(), "{kind:?}");
        }
    }
}
