//! Who took part in a consultation: with an account, by remarks whichever way they came, and at meetings.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::conduct::store::standing;
use crate::consultations::model::ConsultationId;

/// Something that is counted, or the text that tells of the meetings. Nobody is named.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Part {
    /// `remarks`, `unseen`, `account`, `letter`, `speaker`, `meeting` or `document`.
    pub kind: String,
    /// The channel of remarks, why they are not seen (`hidden` or `waiting`), the code of the meeting, or the hash of the strategy's document.
    pub code: String,
    /// As what they took part: the kind of account, of submitter or of attendee.
    pub who: String,
    /// The commune; empty where it is not known.
    pub commune: String,
    /// Remarks that nobody took back, or people.
    pub count: i64,
}

/// Remarks by channel; those of them that readers do not see; people with accounts who voted, commented, proposed or handed in a remark, once each; those whose remarks
/// came otherwise, once by name, and what they said at meetings apart; people by meeting of the strategy; and which document tells
/// of these. Whoever speaks for a verified organisation counts among the organisations, unless they are an official, as with
/// votes. One statement.
pub async fn participation<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Part>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Part,
        concat!(
            "SELECT 'remarks' AS kind, channel AS code, '' AS who, '' AS commune, COUNT(*) AS count
         FROM remarks WHERE consultation_id = $1 AND state <> 'withdrawn' GROUP BY channel
         UNION ALL
         SELECT 'unseen', ",
            standing!("remarks"),
            ", '', '', COUNT(*) FROM remarks WHERE consultation_id = $1 AND state = 'hidden' GROUP BY 2
         UNION ALL
         SELECT 'meeting', meeting_attendance.meeting, meeting_attendance.kind, '', meeting_attendance.people
         FROM meeting_attendance JOIN consultations ON consultations.strategy_id = meeting_attendance.strategy_id
         WHERE consultations.id = $1 AND meeting_attendance.people > 0
         UNION ALL
         SELECT 'document', sha256, '', '', CAST(0 AS BIGINT)
         FROM consultations JOIN strategies ON strategies.id = consultations.strategy_id
         JOIN strategy_versions ON strategy_versions.strategy_id = strategies.id AND strategy_versions.number = strategies.version
         WHERE consultations.id = $1
         UNION ALL
         SELECT sent.kind, '', sent.submitter, sent.commune, COUNT(DISTINCT sent.sender) FROM (
            SELECT CASE WHEN remarks.channel = 'meeting' THEN 'speaker' ELSE 'letter' END AS kind, remarks.submitter,
                   COALESCE(territories.name, '') AS commune,
                   CASE WHEN remarks.submitter_name <> '' THEN remarks.submitter_name
                        ELSE CAST(COALESCE(remarks.same_sender, remarks.number) AS TEXT) END AS sender
            FROM remarks LEFT JOIN territories ON territories.id = remarks.territory_id
            WHERE remarks.consultation_id = $1 AND remarks.author_id IS NULL AND remarks.state <> 'withdrawn') AS sent
         GROUP BY sent.kind, sent.submitter, sent.commune
         UNION ALL
         SELECT 'account', '', taking.kind, taking.commune, COUNT(*) FROM (
            SELECT CASE WHEN people.kind = 'resident' AND EXISTS (
                        SELECT 1 FROM memberships JOIN organisations ON organisations.id = memberships.organisation_id
                        WHERE memberships.person_id = people.id AND organisations.state = 'verified')
                    THEN 'organisation' ELSE people.kind END AS kind, COALESCE(territories.name, '') AS commune
            FROM people LEFT JOIN territories ON territories.id = people.territory_id
            WHERE people.id IN (
               SELECT participant_id FROM participations JOIN rounds ON rounds.id = round_id WHERE rounds.consultation_id = $1
               UNION SELECT author_id FROM proposals WHERE consultation_id = $1 AND submitted_at IS NOT NULL
               UNION SELECT author_id FROM remarks
                     WHERE consultation_id = $1 AND author_id IS NOT NULL AND state <> 'withdrawn'
               UNION SELECT comments.author_id FROM comments JOIN action_lines ON action_lines.id = comments.action_line_id
                     WHERE action_lines.consultation_id = $1 AND comments.author_id IS NOT NULL)) AS taking
         GROUP BY taking.kind, taking.commune
         ORDER BY 1, 2, 3, 4"
        ),
        consultation
    )?)
}
