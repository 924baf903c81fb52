//! What a vote is judged by.

use super::super::model::{Ballot, Choice, ParticipantKind};
use crate::accounts::model::{PersonId, TerritoryId, Verification};
use crate::base::db::{Conn, Tx, all, all_of};
use crate::base::error::AppResult;
use crate::consultations::model::{Round, RoundId};
use crate::consultations::store::RoundRow;
use crate::proposals::model::{ActionLineId, ActionLineState};
use std::collections::HashMap;

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
    let mut aimed = Aimed { line, rounds: Vec::new(), fingerprints: Vec::new() };
    for row in rows {
        let round = Round::from(row.round);
        aimed.fingerprints.extend(row.fingerprint.map(|fingerprint| (round.id, fingerprint)));
        aimed.rounds.push(round);
    }
    Ok(Some(aimed))
}

/// A ballot with everything that its next change is judged by.
#[derive(Clone, Debug)]
pub struct Held {
    /// The round as it stands.
    pub round: Round,
    /// In what state the action line is.
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
    place: i64,
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

/// A ballot that is asked about.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// On which action line.
    pub line: ActionLineId,
    /// Of whom.
    pub person: PersonId,
    /// The token that it bears; before there is a key no ballot bears any.
    pub token: Option<&'a str>,
}

/// What stands now on ballots of a round, in the order of asking, and whatever else is to be known before they change; nothing for a
/// line that the round is not about. One statement: while it runs everybody waits for SQLite's writer.
///
/// What grows with the number of voters is looked up row by row: joined, PostgreSQL would remember from the first votes of a round that
/// the tables are best read whole.
pub async fn held(tx: &mut Tx, round: RoundId, asked: &[Asked<'_>]) -> AppResult<Vec<Option<Held>>> {
    let places: Vec<(i64, &Asked<'_>)> = (0..).zip(asked).collect();
    let rows = all_of!(
        tx,
        HeldRow,
        "SELECT column1 AS place, rounds.id, rounds.consultation_id, number, opens_at, closes_at, opened_at, closed_at, closed_by, reason,
                action_lines.state, fingerprint,
                (SELECT origin FROM participations WHERE round_id = column2 AND participant_id = column4) IS NOT NULL AS takes_part,
                (SELECT COUNT(*) FROM memberships JOIN organisations ON organisations.id = organisation_id
                 WHERE person_id = column4 AND organisations.state = 'verified') > 0 AS speaks_for,
                (SELECT choice FROM ballots
                 WHERE round_id = column2 AND action_line_id = column3 AND token = column5) AS choice,
                (SELECT participant_kind FROM ballots
                 WHERE round_id = column2 AND action_line_id = column3 AND token = column5) AS participant_kind,
                (SELECT territory_id FROM ballots
                 WHERE round_id = column2 AND action_line_id = column3 AND token = column5) AS territory_id,
                (SELECT verification FROM ballots
                 WHERE round_id = column2 AND action_line_id = column3 AND token = column5) AS verification
         FROM (",
        places,
        |asked| [asked.0, round, asked.1.line, asked.1.person, asked.1.token.map(str::to_owned)],
        ") AS asked
         JOIN rounds ON rounds.id = column2
         JOIN action_lines ON action_lines.id = column3 AND action_lines.consultation_id = rounds.consultation_id
         LEFT JOIN round_openings ON round_openings.round_id = rounds.id
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         LEFT JOIN round_keys ON round_keys.round_id = rounds.id"
    )?;
    let mut found: HashMap<i64, Held> = rows.into_iter().map(|row| (row.place, row.into())).collect();
    Ok(places.iter().map(|(place, _)| found.remove(place)).collect())
}

impl From<HeldRow> for Held {
    fn from(row: HeldRow) -> Self {
        Self {
            ballot: row.ballot(),
            round: row.round.into(),
            state: row.state,
            fingerprint: row.fingerprint,
            takes_part: row.takes_part,
            speaks_for: row.speaks_for,
        }
    }
}
