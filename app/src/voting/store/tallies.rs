//! Counts: kept with each ballot, and counted anew.

use super::super::model::{Ballot, Choice, Counts};
use crate::base::db::{Conn, Tx, all, execute_many, scalar};
use crate::base::error::AppResult;
use crate::consultations::model::{ConsultationId, RoundId};
use crate::proposals::model::ActionLineId;
use crate::proposals::store::last_voted;
use std::collections::BTreeMap;

/// How many ballots are alike on an action line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct TallyRow {
    /// The action line.
    pub action_line_id: ActionLineId,
    /// What they hold.
    #[sqlx(flatten)]
    pub ballot: Ballot,
    /// How many.
    pub count: i64,
}

/// Counts ballots in and out: so many more, or fewer, of each kind. Rows are taken in the order of their key, those that are not there
/// yet and those that become fewer among the others, so that of two who count at the same time neither waits for the other in a circle.
pub async fn count(tx: &mut Tx, round: RoundId, counts: BTreeMap<(ActionLineId, Ballot), i64>) -> AppResult<()> {
    let rows = counts.into_iter().map(|((action_line_id, ballot), count)| TallyRow { action_line_id, ballot, count });
    let mut rows: Vec<TallyRow> = rows.collect();
    execute_many!(
        tx,
        "INSERT INTO tallies (round_id, action_line_id, choice, participant_kind, territory_id, verification, count)",
        rows,
        |row| [
            round,
            row.action_line_id,
            row.ballot.choice,
            row.ballot.participant_kind,
            row.ballot.territory_id,
            row.ballot.verification,
            row.count.max(0)
        ],
        "ON CONFLICT (round_id, action_line_id, choice, participant_kind, territory_id, verification)
         DO UPDATE SET count = tallies.count + excluded.count"
    )?;
    // No row can begin with fewer than none, not even one that is only being added to another.
    rows.retain(|row| row.count < 0);
    execute_many!(
        tx,
        "UPDATE tallies SET count = count + column7 FROM (",
        rows,
        |row| [
            round,
            row.action_line_id,
            row.ballot.choice,
            row.ballot.participant_kind,
            row.ballot.territory_id,
            row.ballot.verification,
            row.count
        ],
        ") AS asked WHERE round_id = column1 AND action_line_id = column2 AND choice = column3
              AND participant_kind = column4 AND territory_id = column5 AND verification = column6"
    )?;
    Ok(())
}

/// All counts of a round, as they were kept.
pub async fn tally_rows<'a>(conn: impl Into<Conn<'a>>, round: RoundId) -> AppResult<Vec<TallyRow>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        TallyRow,
        "SELECT action_line_id, choice, participant_kind, territory_id, verification, count
         FROM tallies WHERE round_id = $1 AND count > 0",
        round
    )?)
}

/// All counts of a round, counted anew from its ballots.
pub async fn recount<'a>(conn: impl Into<Conn<'a>>, round: RoundId) -> AppResult<Vec<TallyRow>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        TallyRow,
        "SELECT action_line_id, choice, participant_kind, territory_id, verification, COUNT(*) AS count
         FROM ballots WHERE round_id = $1 GROUP BY action_line_id, choice, participant_kind, territory_id, verification",
        round
    )?)
}

/// The counts of one action line.
pub async fn tally<'a>(conn: impl Into<Conn<'a>>, round: RoundId, line: ActionLineId) -> AppResult<Counts> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        (Choice, i64),
        "SELECT choice, CAST(SUM(count) AS BIGINT) FROM tallies WHERE round_id = $1 AND action_line_id = $2 GROUP BY choice",
        round,
        line
    )?;
    let mut counts = Counts::default();
    rows.into_iter().for_each(|(choice, count)| counts.add(choice, count));
    Ok(counts)
}

/// The number of the last closed round in which an action line got votes, and its counts; nothing where it never got any.
pub async fn last_tally<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    line: ActionLineId,
) -> AppResult<Option<(i64, Counts)>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        (i64, Choice, i64),
        concat!(
            "SELECT rounds.number, choice, CAST(SUM(count) AS BIGINT) FROM tallies
             JOIN rounds ON rounds.id = tallies.round_id
             JOIN ",
            last_voted!(),
            " ON line = action_line_id AND last_voted.number = rounds.number
             WHERE rounds.consultation_id = $1 AND action_line_id = $2 GROUP BY rounds.number, choice"
        ),
        consultation,
        line
    )?;
    let mut counts = Counts::default();
    let number = rows.first().map(|(number, ..)| *number);
    rows.into_iter().for_each(|(_, choice, count)| counts.add(choice, count));
    Ok(number.map(|number| (number, counts)))
}

/// How many took part in a round.
pub async fn participants<'a>(conn: impl Into<Conn<'a>>, round: RoundId) -> AppResult<i64> {
    let mut conn = conn.into();
    Ok(scalar!(conn, i64, "SELECT COUNT(*) FROM participations WHERE round_id = $1", round)?)
}

/// How many different tokens a round's ballots carry.
pub async fn recount_participants<'a>(conn: impl Into<Conn<'a>>, round: RoundId) -> AppResult<i64> {
    let mut conn = conn.into();
    Ok(scalar!(conn, i64, "SELECT COUNT(DISTINCT token) FROM ballots WHERE round_id = $1", round)?)
}

/// How many different tokens the ballots on these action lines carry. The codes travel as one text, in which each stands
/// between two line ends: neither database can be given a list in the common dialect.
pub async fn recount_participants_of<'a>(
    conn: impl Into<Conn<'a>>,
    round: RoundId,
    codes: &[String],
) -> AppResult<i64> {
    let mut conn = conn.into();
    let list = ["\n", &codes.join("\n\n"), "\n"].concat();
    Ok(scalar!(
        conn,
        i64,
        "SELECT COUNT(DISTINCT token) FROM ballots WHERE round_id = $1 AND action_line_id IN
             (SELECT action_lines.id FROM action_lines
              JOIN rounds ON rounds.consultation_id = action_lines.consultation_id
              WHERE rounds.id = $1 AND replace($2, $3 || code || $3, '') <> $2)",
        round,
        &list,
        "\n"
    )?)
}

/// Every round that there is, with its consultation's name in addresses and its number.
pub async fn rounds_to_verify<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<(RoundId, String, i64)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (RoundId, String, i64),
        "SELECT rounds.id, slug, number FROM rounds JOIN consultations ON consultations.id = consultation_id ORDER BY slug, number"
    )?)
}
