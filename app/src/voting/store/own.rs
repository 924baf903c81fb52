//! What somebody took part in, for showing it to them.

use super::super::model::Choice;
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, all, optional_scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, RoundId};

/// Whether a person takes part in a round. No ballot is needed to know it.
pub async fn took_part<'a>(conn: impl Into<Conn<'a>>, round: RoundId, person: PersonId) -> AppResult<bool> {
    let mut conn = conn.into();
    let found = optional_scalar!(
        conn,
        RoundId,
        "SELECT round_id FROM participations WHERE round_id = $1 AND participant_id = $2",
        round,
        person
    )?;
    Ok(found.is_some())
}

/// A round that a person voted in.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OwnRound {
    /// The round.
    pub id: RoundId,
    /// Counts the consultation's rounds from 1.
    pub number: i64,
    /// Its consultation.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub slug: String,
    /// When it was closed, if it was.
    pub closed_at: Option<Timestamp>,
    /// When it ends by itself.
    pub closes_at: Timestamp,
    /// The IANA name of the zone in which the consultation says its times.
    pub time_zone: String,
}

/// The rounds of published consultations that a person voted in, the latest first.
pub async fn rounds_of<'a>(conn: impl Into<Conn<'a>>, person: PersonId) -> AppResult<Vec<OwnRound>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        OwnRound,
        "SELECT rounds.id, number, consultation_id AS consultation, slug, closed_at, closes_at, time_zone
         FROM participations
         JOIN rounds ON rounds.id = participations.round_id
         JOIN consultations ON consultations.id = consultation_id
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         WHERE participant_id = $1 AND published_at IS NOT NULL
         ORDER BY opens_at DESC, rounds.id",
        person
    )?)
}

/// A vote, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OwnVote {
    /// In which round.
    pub round: RoundId,
    /// On which action line.
    pub code: String,
    /// That action line's title; none where a moderator took it out of sight.
    pub title: Option<String>,
    /// The title's language.
    pub language: Lang,
    /// What was chosen.
    pub choice: Choice,
}

/// The votes on which these tokens of a person stand, in the order of the action lines.
///
/// The tokens, all of one length, travel as one text that the statement takes apart: neither database can be given a list
/// in the common dialect. Rounds and action lines of the person are few, so each ballot is found by its whole key.
pub async fn votes_of<'a>(conn: impl Into<Conn<'a>>, person: PersonId, tokens: &[String]) -> AppResult<Vec<OwnVote>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        OwnVote,
        "WITH RECURSIVE tokens (token, rest) AS (
             SELECT substr($2, 1, 64), substr($2, 65)
             UNION ALL SELECT substr(rest, 1, 64), substr(rest, 65) FROM tokens WHERE rest <> '')
         SELECT rounds.id AS round, code, CASE WHEN state IN ('published', 'withdrawn') THEN title END AS title, language, choice
         FROM participations
         JOIN rounds ON rounds.id = participations.round_id
         JOIN action_lines ON action_lines.consultation_id = rounds.consultation_id
         JOIN tokens ON TRUE
         JOIN ballots ON ballots.round_id = rounds.id AND ballots.action_line_id = action_lines.id
              AND ballots.token = tokens.token
         WHERE participant_id = $1 ORDER BY position, code",
        person,
        tokens.concat()
    )?)
}
