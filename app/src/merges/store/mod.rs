//! The SQL of mergers.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, is_taken, optional, scalar};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::consultations::model::ConsultationId;
use crate::merges::model::{Kind, Merged, Text};
use crate::notifications::model::Recipient;
use crate::supports::store::tree;
use uuid::Uuid;

/// Proposals and action lines, as far as merging depends on them; the literals say which.
macro_rules! texts {
    ($of_proposals:literal, $of_lines:literal) => {
        concat!(
            "SELECT 'proposal' AS kind, proposals.id, consultation_id AS consultation, slug, CAST(NULL AS TEXT) AS code,
                    title, language, author_id AS author, FALSE AS is_official, state = 'published' AS is_open,
                    state IN ('published', 'accepted') AS is_public,
                    (SELECT into_id FROM merges WHERE subject_id = proposals.id AND parted_at IS NULL) AS \"into\"
             FROM proposals JOIN consultations ON consultations.id = consultation_id WHERE ",
            $of_proposals,
            " UNION ALL
             SELECT 'action_line', action_lines.id, consultation_id, slug, code, title, language, author_id, author_kind = 'official',
                    state = 'published', state = 'published',
                    (SELECT into_id FROM merges WHERE subject_id = action_lines.id AND parted_at IS NULL)
             FROM action_lines JOIN consultations ON consultations.id = consultation_id WHERE ",
            $of_lines
        )
    };
}

/// A text, whoever may see it.
pub async fn text<'a>(conn: impl Into<Conn<'a>>, id: Uuid) -> AppResult<Option<Text>> {
    let mut conn = conn.into();
    Ok(optional!(conn, Text, texts!("proposals.id = $1", "action_lines.id = $1"), id)?)
}

/// The texts of a consultation into which one of this kind can be merged.
pub async fn targets<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId, kind: Kind) -> AppResult<Vec<Text>> {
    let mut conn = conn.into();
    let found = all!(
        conn,
        Text,
        texts!(
            "consultation_id = $1 AND $2 = 'proposal' AND state IN ('published', 'accepted')",
            "consultation_id = $1 AND $2 = 'action_line' AND state = 'published'"
        ),
        consultation,
        kind
    )?;
    Ok(found.into_iter().filter(|text| text.into.is_none()).collect())
}

/// Every merger of a consultation that stands, the first one first.
pub async fn standing<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Merged>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Merged,
        "SELECT merges.subject_id AS subject, line.code, COALESCE(line.title, proposal.title, '') AS title,
                COALESCE(line.language, proposal.language) AS language,
                COALESCE(line.state IN ('published', 'withdrawn'), proposal.state IN ('published', 'accepted')) AS is_readable,
                people.name AS author_name, organisations.name AS organisation_name,
                (SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM comment_counts WHERE action_line_id = line.id) AS comments,
                into_id AS \"into\", kept_line.code AS into_code, COALESCE(kept_line.title, kept.title, '') AS into_title,
                COALESCE(kept_line.language, kept.language) AS into_language,
                COALESCE(kept_line.state IN ('published', 'withdrawn'), kept.state IN ('published', 'accepted')) AS into_is_readable,
                explanation, merged_at
         FROM merges
         JOIN moderation_decisions ON moderation_decisions.id = merges.decision_id
         LEFT JOIN proposals AS proposal ON proposal.id = merges.subject_id
         LEFT JOIN action_lines AS line ON line.id = merges.subject_id
         LEFT JOIN proposals AS kept ON kept.id = into_id
         LEFT JOIN action_lines AS kept_line ON kept_line.id = into_id
         LEFT JOIN people ON people.id = COALESCE(proposal.author_id, line.author_id)
         LEFT JOIN organisations ON organisations.id = COALESCE(proposal.organisation_id, line.organisation_id)
         WHERE merges.consultation_id = $1 AND parted_at IS NULL ORDER BY merged_at, merges.decision_id",
        consultation
    )?)
}

/// Writes a merger.
///
/// # Errors
/// [`ErrorCode::Merged`] when the text is merged already.
pub async fn put(
    tx: &mut Tx,
    decision: Uuid,
    consultation: ConsultationId,
    (kind, subject): (Kind, Uuid),
    into: Uuid,
) -> AppResult<()> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO merges (decision_id, consultation_id, subject_kind, subject_id, into_id, merged_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        decision,
        consultation,
        kind,
        subject,
        into,
        now
    );
    if is_taken(&written) {
        return Err(AppError::refused(ErrorCode::Merged));
    }
    written?;
    Ok(())
}

/// Ends a merger; false where none stands.
pub async fn end(tx: &mut Tx, subject: Uuid) -> AppResult<bool> {
    let now = tx.now();
    let ended =
        execute!(tx, "UPDATE merges SET parted_at = $2 WHERE subject_id = $1 AND parted_at IS NULL", subject, now)?;
    Ok(ended == 1)
}

/// Whether a text is merged into another one.
pub async fn is_merged<'a>(conn: impl Into<Conn<'a>>, subject: Uuid) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql = "SELECT COUNT(*) FROM merges WHERE subject_id = $1 AND parted_at IS NULL";
    Ok(scalar!(conn, i64, sql, subject)? > 0)
}

/// Into what a text was merged last, whether or not that stands.
pub async fn last_kept<'a>(conn: impl Into<Conn<'a>>, subject: Uuid) -> AppResult<Option<Text>> {
    let mut conn = conn.into();
    let sql = texts!(
        "proposals.id = (SELECT into_id FROM merges WHERE subject_id = $1 ORDER BY merged_at DESC, decision_id DESC LIMIT 1)",
        "action_lines.id = (SELECT into_id FROM merges WHERE subject_id = $1 ORDER BY merged_at DESC, decision_id DESC LIMIT 1)"
    );
    Ok(optional!(conn, Text, sql, subject)?)
}

/// Whom a merger concerns besides the author of the text: who supports it or follows it, or what was merged into it before, and who wrote
/// that; not who decides. Only whoever has an account.
pub async fn concerned(tx: &mut Tx, subject: Uuid, but: [Option<PersonId>; 2]) -> AppResult<Vec<Recipient>> {
    let sql = concat!(
        tree!(),
        "SELECT people.id AS person, name, email AS address, people.language FROM people
         WHERE email IS NOT NULL AND erased_at IS NULL AND people.id IN
             (SELECT person_id FROM supports WHERE proposal_id IN (SELECT id FROM tree)
              UNION SELECT person_id FROM followings WHERE action_line_id IN (SELECT id FROM tree)
              UNION SELECT author_id FROM proposals WHERE id IN (SELECT id FROM tree)
              UNION SELECT author_id FROM action_lines WHERE id IN (SELECT id FROM tree) AND author_kind <> 'official')
         ORDER BY people.id"
    );
    let all = all!(tx, Recipient, sql, subject)?;
    Ok(all.into_iter().filter(|recipient| !but.contains(&Some(recipient.person))).collect())
}
