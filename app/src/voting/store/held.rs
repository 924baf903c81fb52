//! What a vote is judged by.

use super::super::model::{Ballot, Choice, ParticipantKind};
use crate::accounts::model::{PersonId, TerritoryId, Verification};
use crate::base::db::{Conn, Tx, all, optional};
use crate::base::error::AppResult;
use crate::consultations::model::{Round, RoundId};
use crate::consultations::store::RoundRow;
use crate::proposals::model::{ActionLineId, ActionLineState};

/// What an address means by a ballot.
#[derive(Clone, Debug)]
pub struct Aimed {
    /// The action line.
    pub line: ActionLineId,
    /// The rounds of its consultation, in their order.
    pub rounds: Vec<Round>,
    /// By which the key of each round's ballots is known, of those in which somebody voted.
    pub fingerprints: Vec<(RoundId, String)>,
}

#[derive(sqlx::FromRow)]
struct AimRow {
    line: ActionLineId,
    #[sqlx(flatten)]
    round: RoundRow,
    fingerprint: Option<String>,
}

/// The action line of a published consultation that an address names, with its rounds; nothing where there is no such line, or no
/// round.
pub async fn aim<'a>(conn: impl Into<Conn<'a>>, slug: &str, code: &str) -> AppResult<Option<Aimed>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        AimRow,
        "SELECT action_lines.id AS line, rounds.id, rounds.consultation_id, number, opens_at, closes_at, opened_at, closed_at,
                closed_by, reason, fingerprint
         FROM consultations
         JOIN action_lines ON action_lines.consultation_id = consultations.id
         JOIN rounds ON rounds.consultation_id = consultations.id
         LEFT JOIN round_openings ON round_openings.round_id = rounds.id
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         LEFT JOIN round_keys ON round_keys.round_id = rounds.id
         WHERE consultations.slug = $1 AND action_lines.code = $2 AND consultations.published_at IS NOT NULL ORDER BY number",
        slug,
        code
    )?;
    let Some(line) = rows.first().map(|row| row.line) else { return Ok(None) };
    let rows = rows.into_iter().map(|row| (Round::from(row.round), row.fingerprint));
    let mut aimed = Aimed { line, rounds: Vec::new(), fingerprints: Vec::new() };
    for (round, fingerprint) in rows {
        aimed.fingerprints.extend(fingerprint.map(|fingerprint| (round.id, fingerprint)));
        aimed.rounds.push(round);
    }
    Ok(Some(aimed))
}

/// A ballot with everything that its next change is judged by.
#[derive(Clone, Debug)]
pub struct Held {
    /// The round as it stands.
    pub round: Round,
    /// The action line.
    pub line: ActionLineId,
    /// In what state it is.
    pub state: ActionLineState,
    /// By which the key of the round's ballots is known; none before the first.
    pub fingerprint: Option<String>,
    /// Whether the person takes part in the round.
    pub takes_part: bool,
    /// Whether they may speak for a verified organisation.
    pub speaks_for: bool,
    /// The ballot of the token; none while there is none.
    pub ballot: Option<Ballot>,
}

#[derive(sqlx::FromRow)]
struct HeldRow {
    #[sqlx(flatten)]
    round: RoundRow,
    state: ActionLineState,
    fingerprint: Option<String>,
    takes_part: bool,
    speaks_for: bool,
    choice: Option<Choice>,
    participant_kind: Option<ParticipantKind>,
    territory_id: Option<TerritoryId>,
    verification: Option<Verification>,
}

impl HeldRow {
    fn ballot(&self) -> Option<Ballot> {
        Some(Ballot {
            choice: self.choice?,
            participant_kind: self.participant_kind?,
            territory_id: self.territory_id?,
            verification: self.verification?,
        })
    }
}

/// What stands now on the ballot of a token, and whatever else is to be known before it changes. One statement: while it runs
/// everybody waits for SQLite's writer.
pub async fn held(
    tx: &mut Tx,
    (round, line): (RoundId, ActionLineId),
    person: PersonId,
    token: &str,
) -> AppResult<Option<Held>> {
    let row = optional!(
        tx,
        HeldRow,
        "SELECT rounds.id, rounds.consultation_id, number, opens_at, closes_at, opened_at, closed_at, closed_by, reason,
                action_lines.state, fingerprint, participant_id IS NOT NULL AS takes_part,
                EXISTS (SELECT 1 FROM memberships JOIN organisations ON organisations.id = organisation_id
                        WHERE person_id = $3 AND organisations.state = 'verified') AS speaks_for,
                choice, ballots.participant_kind, ballots.territory_id, ballots.verification
         FROM rounds
         JOIN action_lines ON action_lines.id = $2 AND action_lines.consultation_id = rounds.consultation_id
         LEFT JOIN round_openings ON round_openings.round_id = rounds.id
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         LEFT JOIN round_keys ON round_keys.round_id = rounds.id
         LEFT JOIN participations ON participations.round_id = rounds.id AND participant_id = $3
         LEFT JOIN ballots ON ballots.round_id = rounds.id AND action_line_id = action_lines.id AND token = $4
         WHERE rounds.id = $1",
        round,
        line,
        person,
        token
    )?;
    Ok(row.map(|row| Held {
        line,
        ballot: row.ballot(),
        round: row.round.into(),
        state: row.state,
        fingerprint: row.fingerprint,
        takes_part: row.takes_part,
        speaks_for: row.speaks_for,
    }))
}
