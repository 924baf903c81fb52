//! Any number of votes on SQLite, written as casting would have left them.

use app::base::db::{Tx, all, execute};
use app::base::error::AppResult;
use app::base::site::Site;
use app::consultations::model::RoundId;
use app::proposals::model::ActionLineId;

/// Action lines whose votes are written in one transaction.
const AT_ONCE: usize = 50;

/// So many voters, each on one of so many action lines of the round's consultation, and the counts of all of them. They are
/// written in the order of their keys: that fills each page of the table once.
pub async fn cast(site: &Site, round: RoundId, voters: i64, every: i64) -> AppResult<()> {
    let lines = all!(
        site.db,
        (ActionLineId, i64),
        "SELECT action_lines.id, position FROM action_lines
         JOIN rounds ON rounds.consultation_id = action_lines.consultation_id
         WHERE rounds.id = $1 ORDER BY action_lines.id",
        round
    )?;
    for part in lines.chunks(AT_ONCE) {
        site.db
            .write(async |tx| {
                for (line, position) in part {
                    on_one(tx, round, (*line, *position), (voters, every)).await?;
                }
                Ok(())
            })
            .await?;
    }
    site.db
        .write(async |tx| {
            execute!(
                tx,
                "INSERT INTO participations (round_id, participant_id, origin)
                 WITH RECURSIVE voters(voter) AS (SELECT 1 UNION ALL SELECT voter + 1 FROM voters WHERE voter < $2)
                 SELECT $1, randomblob(16), 'import' FROM voters",
                round,
                voters
            )?;
            Ok(())
        })
        .await
}

async fn on_one(
    tx: &mut Tx,
    round: RoundId,
    (line, position): (ActionLineId, i64),
    (voters, every): (i64, i64),
) -> AppResult<()> {
    // Tokens are as long as real ones, as evenly spread, and in the order of the voters.
    execute!(
        tx,
        "INSERT INTO ballots (round_id, action_line_id, token, choice, participant_kind, territory_id, verification)
         WITH RECURSIVE voters(voter) AS (SELECT $3 UNION ALL SELECT voter + $4 FROM voters WHERE voter + $4 <= $5)
         SELECT $1, $2, printf('%08x%056x', voter * $6, voter),
                CASE (voter / $4 + $7) % 5 WHEN 0 THEN 'against' WHEN 1 THEN 'neutral' ELSE 'support' END,
                'resident', zeroblob(16), 'mail'
         FROM voters WHERE voter <= $5",
        round,
        line,
        every - position.rem_euclid(every),
        every,
        voters,
        i64::from(u32::MAX) / voters,
        position
    )?;
    execute!(tx, "DELETE FROM tallies WHERE round_id = $1 AND action_line_id = $2", round, line)?;
    execute!(
        tx,
        "INSERT INTO tallies (round_id, action_line_id, choice, participant_kind, territory_id, verification, count)
         SELECT round_id, action_line_id, choice, participant_kind, territory_id, verification, COUNT(*) FROM ballots
         WHERE round_id = $1 AND action_line_id = $2
         GROUP BY round_id, action_line_id, choice, participant_kind, territory_id, verification",
        round,
        line
    )?;
    Ok(())
}
