//! Forgetting who sent what was entered. The remark, its number, its commune and its answer stay.
//!
//! Nothing here counts as a change of a remark: a report that was made stays as it is, and no open form is refused. The record of acts
//! holds numbers and channels only.

use crate::base::db::{Tx, execute};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;

/// Remarks about which somebody may still be written to because of an appeal that waits, or of a decision since `$2`.
macro_rules! settled {
    () => {
        " AND NOT EXISTS (SELECT 1 FROM moderation_decisions WHERE subject_id = remarks.id AND decided_at >= $2)
          AND NOT EXISTS (SELECT 1 FROM appeals JOIN moderation_decisions ON moderation_decisions.id = appeals.decision_id
                          WHERE moderation_decisions.subject_id = remarks.id AND appeals.outcome IS NULL)"
    };
}

/// Remarks from before `$1` of consultations whose newest report was published before it; where none was, whose last stage ended
/// before.
macro_rules! over {
    () => {
        "remarks.entered_at < $1 AND remarks.consultation_id IN (
            SELECT consultations.id FROM consultations
            LEFT JOIN (SELECT consultation_id, MAX(published_at) AS at FROM report_versions
                       GROUP BY consultation_id) AS reported ON reported.consultation_id = consultations.id
            LEFT JOIN (SELECT consultation_id, MAX(closes_at) AS at FROM stages
                       GROUP BY consultation_id) AS held ON held.consultation_id = consultations.id
            WHERE COALESCE(reported.at, held.at) < $1)"
    };
}

/// Forgets the addresses on remarks of consultations whose newest report was published before a moment, unless a decision about the
/// remark was taken since another one, or an appeal waits. Gives how many.
pub async fn forget_addresses(tx: &mut Tx, reported: Timestamp, decided: Timestamp) -> AppResult<u64> {
    let forgotten = execute!(
        tx,
        concat!(
            "UPDATE remarks SET submitter_address = '' WHERE submitter_address <> '' AND entered_at < $1
               AND consultation_id IN (SELECT consultation_id FROM report_versions WHERE published_at IS NOT NULL
                                       GROUP BY consultation_id HAVING MAX(published_at) < $1)",
            settled!()
        ),
        reported,
        decided
    )?;
    // How it stood before it was corrected is forgotten together with it, and a slip sooner.
    execute!(
        tx,
        "UPDATE remark_corrections SET submitter_address = ''
         WHERE submitter_address <> ''
           AND remark_id IN (SELECT remarks.id FROM remarks JOIN report_versions ON report_versions.consultation_id = remarks.consultation_id
                             WHERE remarks.submitter_address = '' AND remarks.entered_at < $1 AND published_at < $1)",
        reported
    )?;
    Ok(forgotten)
}

/// Forgets the names of private persons on remarks of consultations that were over before a moment, by what right somebody spoke for
/// an organisation, and what is left of the addresses; under the same conditions. An organisation's name stays: it is public. Whoever
/// sent several remarks still counts as one. Gives how many remarks it was.
pub async fn forget_names(tx: &mut Tx, over: Timestamp, decided: Timestamp) -> AppResult<u64> {
    execute!(
        tx,
        concat!(
            "UPDATE remarks SET same_sender = firsts.number
             FROM (SELECT consultation_id, submitter_name, MIN(number) AS number FROM remarks
                   WHERE submitter = 'person' AND submitter_name <> '' GROUP BY consultation_id, submitter_name) AS firsts
             WHERE remarks.submitter = 'person' AND firsts.consultation_id = remarks.consultation_id
               AND firsts.submitter_name = remarks.submitter_name AND ",
            over!(),
            settled!()
        ),
        over,
        decided
    )?;
    let forgotten = execute!(
        tx,
        concat!(
            "UPDATE remarks SET submitter_name = CASE WHEN submitter = 'organisation' THEN submitter_name ELSE '' END,
                    mandate = '', submitter_address = ''
             WHERE (submitter_address <> '' OR mandate <> '' OR (submitter <> 'organisation' AND submitter_name <> '')) AND ",
            over!(),
            settled!()
        ),
        over,
        decided
    )?;
    execute!(
        tx,
        concat!(
            "UPDATE remark_corrections
             SET submitter_name = CASE WHEN submitter = 'organisation' THEN submitter_name ELSE '' END, mandate = '', submitter_address = ''
             WHERE (submitter_address <> '' OR mandate <> '' OR (submitter <> 'organisation' AND submitter_name <> ''))
               AND remark_id IN (SELECT remarks.id FROM remarks WHERE ",
            over!(),
            settled!(),
            ")"
        ),
        over,
        decided
    )?;
    if forgotten > 0 {
        // By the words of a name a remark was found, too.
        execute!(
            tx,
            "DELETE FROM remark_words WHERE SUBSTR(word, 1, 1) = '@'
                AND remark_id IN (SELECT id FROM remarks WHERE submitter <> 'organisation' AND submitter_name = '')"
        )?;
    }
    Ok(forgotten)
}
