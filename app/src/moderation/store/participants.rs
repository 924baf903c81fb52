//! Who took part in a round, and with what. No ballot is read for it.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, optional};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, RoundId};
use crate::notifications::model::Recipient;
use crate::proposals::model::ProposalState;

/// Of which round the participants are.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// The round.
    pub round: RoundId,
    /// Its consultation.
    pub consultation: ConsultationId,
    /// When the round before it was closed: what was said until then belongs to that one.
    pub since: Timestamp,
    /// When it ends, or was closed: what is said later belongs to the next one.
    pub until: Timestamp,
}

/// Somebody who took part and can be written to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Participant {
    /// Who.
    #[sqlx(flatten)]
    pub recipient: Recipient,
    /// Whether the person voted.
    pub voted: bool,
}

/// Who takes part in a round: whoever votes in it, comments or proposes before its end, or has an action line in it that
/// was their proposal. What its author took back does not count. `$1` is the round, `$2` its consultation, `$3` the
/// moment from which on, `$4` the last moment.
macro_rules! taking_part {
    ($columns:literal, $ending:literal) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM (SELECT participant_id, CAST(1 AS BIGINT) AS voted FROM participations WHERE round_id = $1
                   UNION ALL
                   SELECT comments.author_id, CAST(0 AS BIGINT) FROM comments
                   JOIN action_lines ON action_lines.id = comments.action_line_id
                   WHERE action_lines.consultation_id = $2 AND comments.created_at > $3 AND comments.created_at <= $4
                     AND comments.state <> 'withdrawn'
                   UNION ALL
                   SELECT proposals.author_id, CAST(0 AS BIGINT) FROM proposals
                   LEFT JOIN action_lines ON action_lines.proposal_id = proposals.id AND action_lines.state = 'published'
                   WHERE proposals.consultation_id = $2 AND proposals.state NOT IN ('draft', 'withdrawn')
                     AND (proposals.submitted_at > $3 AND proposals.submitted_at <= $4 OR action_lines.id IS NOT NULL)) AS parts
             LEFT JOIN people ON people.id = participant_id AND email IS NOT NULL AND erased_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM mail_preferences
                                  WHERE person_id = participant_id AND topic = 'consultation_news' AND unsubscribed_at IS NOT NULL) ",
            $ending
        )
    };
}

/// Everybody who took part in a round and gets letters: who has an account and has not declined the news.
pub async fn participants<'a>(conn: impl Into<Conn<'a>>, span: Span) -> AppResult<Vec<Participant>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Participant,
        taking_part!(
            "people.id AS person, name, email AS address, language, MAX(voted) = 1 AS voted",
            "WHERE people.id IS NOT NULL GROUP BY people.id, name, email, language ORDER BY people.id"
        ),
        span.round,
        span.consultation,
        span.since,
        span.until
    )?)
}

/// How many [`participants`] a round has, and how many others took part.
pub async fn count_recipients<'a>(conn: impl Into<Conn<'a>>, span: Span) -> AppResult<(i64, i64)> {
    let mut conn = conn.into();
    let counts = optional!(
        conn,
        (i64, i64),
        taking_part!(
            "COUNT(DISTINCT people.id), COUNT(DISTINCT CASE WHEN people.id IS NULL THEN participant_id END)",
            ""
        ),
        span.round,
        span.consultation,
        span.since,
        span.until
    )?;
    Ok(counts.unwrap_or_default())
}

/// Who commented on which action lines, named by their codes.
pub async fn commented(tx: &mut Tx, span: Span) -> AppResult<Vec<(PersonId, String)>> {
    Ok(all!(
        tx,
        (PersonId, String),
        "SELECT DISTINCT comments.author_id, code FROM comments
         JOIN action_lines ON action_lines.id = comments.action_line_id
         WHERE action_lines.consultation_id = $1 AND comments.created_at > $2 AND comments.created_at <= $3
           AND comments.state <> 'withdrawn'",
        span.consultation,
        span.since,
        span.until
    )?)
}

/// A proposal, and what became of it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Proposed {
    /// Who proposed it.
    pub person: PersonId,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: ProposalState,
    /// The code of the action line that it became.
    pub code: Option<String>,
}

/// What was proposed, the first submitted first.
pub async fn proposed(tx: &mut Tx, span: Span) -> AppResult<Vec<Proposed>> {
    Ok(all!(
        tx,
        Proposed,
        "SELECT proposals.author_id AS person, proposals.title, proposals.state, code FROM proposals
         LEFT JOIN action_lines ON action_lines.proposal_id = proposals.id AND action_lines.state = 'published'
         WHERE proposals.consultation_id = $1 AND proposals.state NOT IN ('draft', 'withdrawn')
           AND (submitted_at > $2 AND submitted_at <= $3 OR action_lines.id IS NOT NULL)
         ORDER BY submitted_at, proposals.id",
        span.consultation,
        span.since,
        span.until
    )?)
}
