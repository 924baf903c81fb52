//! Remarks as they come in.

use crate::accounts::model::PersonId;
use crate::base::db::{Tx, execute, execute_many, optional_scalar, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::organisations::model::OrganisationId;
use crate::remarks::model::{RemarkId, RemarkState, Said};
use crate::remarks::words;

/// Lets no remark come in or be taken back until the transaction ends, and no answers be published. It comes before the rows of
/// remarks and positions; what only names the consultation does not wait for it.
pub async fn hold(tx: &mut Tx, consultation: ConsultationId) -> AppResult<()> {
    let _: Option<ConsultationId> = optional_scalar!(
        tx,
        ConsultationId,
        "SELECT id FROM consultations WHERE id = $1",
        consultation; lock "FOR NO KEY UPDATE"
    )?;
    Ok(())
}

/// How a state is kept: what waits is hidden, and knows since when.
fn kept(state: RemarkState, now: Timestamp) -> (RemarkState, Option<Timestamp>) {
    match state {
        RemarkState::Waiting => (RemarkState::Hidden, Some(now)),
        state => (state, None),
    }
}

/// Takes remarks into the inbox and gives the number of the first; the others follow it. All of them stand in this state. Numbers have
/// no gaps: whoever comes second waits for the first.
pub async fn put(
    tx: &mut Tx,
    consultation: ConsultationId,
    entered_by: Option<PersonId>,
    state: RemarkState,
    remarks: &[(RemarkId, Said)],
) -> AppResult<i64> {
    let now = tx.now();
    let (state, waits_since) = kept(state, now);
    hold(tx, consultation).await?;
    let first =
        scalar!(tx, i64, "SELECT COALESCE(MAX(number), 0) + 1 FROM remarks WHERE consultation_id = $1", consultation)?;
    let numbered: Vec<(i64, &(RemarkId, Said))> = (first..).zip(remarks).collect();
    execute_many!(
        tx,
        "INSERT INTO remarks (id, consultation_id, number, channel, received_at, entered_at, entered_by, submitter, author_id,
             organisation_id, submitter_name, submitter_address, mandate, territory_id, meeting, meeting_on, language,
             document_id, version_id, anchor, quote_from, quote_to, part, present, proposed, justification, state, waits_since)",
        &numbered,
        |row| [
            row.1.0,
            consultation,
            row.0,
            row.1.1.channel,
            row.1.1.received_at,
            now,
            entered_by,
            row.1.1.submitter,
            row.1.1.author_id,
            row.1.1.organisation_id,
            row.1.1.submitter_name.clone(),
            row.1.1.submitter_address.clone(),
            row.1.1.mandate.clone(),
            row.1.1.territory_id,
            row.1.1.meeting.clone(),
            row.1.1.meeting_on.clone(),
            row.1.1.language,
            row.1.1.passage.document_id,
            row.1.1.passage.version_id,
            row.1.1.passage.anchor,
            row.1.1.passage.quote_from,
            row.1.1.passage.quote_to,
            row.1.1.passage.part.clone(),
            row.1.1.present.clone(),
            row.1.1.proposed.clone(),
            row.1.1.justification.clone(),
            state,
            waits_since,
        ]
    )?;
    let words: Vec<(RemarkId, String)> =
        remarks.iter().flat_map(|(id, said)| words::of(said).into_iter().map(|word| (*id, word))).collect();
    execute_many!(tx, "INSERT INTO remark_words (remark_id, word)", &words, |row| [row.0, row.1.clone()])?;
    Ok(first)
}

/// Lets a remark be found by the name of the organisation that it speaks for, too.
pub async fn put_organisation(tx: &mut Tx, id: RemarkId, organisation: OrganisationId) -> AppResult<()> {
    let name = optional_scalar!(tx, String, "SELECT name FROM organisations WHERE id = $1", organisation)?;
    let words: Vec<String> = words::of_name(name.as_deref().unwrap_or_default()).collect();
    execute_many!(tx, "INSERT INTO remark_words (remark_id, word)", &words, |word| [id, word.clone()])?;
    Ok(())
}

/// Shows, takes back or hides a remark; nothing else changes.
pub async fn set_state(tx: &mut Tx, id: RemarkId, from: RemarkState, to: RemarkState) -> AppResult<bool> {
    let now = tx.now();
    let ((from, waited), (to, waits_since)) = (kept(from, now), kept(to, now));
    let changed = execute!(
        tx,
        "UPDATE remarks SET state = $3, waits_since = $5, version = version + 1
         WHERE id = $1 AND state = $2 AND ($2 <> 'hidden' OR (waits_since IS NOT NULL) = $4)",
        id,
        from,
        to,
        waited.is_some(),
        waits_since
    )?;
    Ok(changed > 0)
}

/// Takes a person's name off their remarks; what they said stays.
pub async fn forget_author(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    execute!(tx, "UPDATE remarks SET author_id = NULL WHERE author_id = $1", person)?;
    Ok(())
}

/// Whether a table was read in and is not withdrawn since. Whoever asks second waits for the first.
pub async fn is_imported(tx: &mut Tx, consultation: ConsultationId, digest: &str) -> AppResult<bool> {
    hold(tx, consultation).await?;
    let sql = "SELECT EXISTS (SELECT 1 FROM remark_imports WHERE consultation_id = $1 AND digest = $2 AND withdrawn_at IS NULL)";
    Ok(scalar!(tx, bool, sql, consultation, digest)?)
}

/// Notes that a table was read in, and the number of its first remark.
pub async fn put_import(
    tx: &mut Tx,
    consultation: ConsultationId,
    digest: &str,
    by: PersonId,
    (first, remarks): (i64, usize),
) -> AppResult<()> {
    let (now, remarks) = (tx.now(), i64::try_from(remarks).unwrap_or(i64::MAX));
    execute!(
        tx,
        "INSERT INTO remark_imports (consultation_id, digest, imported_by, imported_at, remarks, first_number)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (consultation_id, digest) DO UPDATE SET imported_by = excluded.imported_by, imported_at = excluded.imported_at,
             remarks = excluded.remarks, first_number = excluded.first_number, withdrawn_at = NULL",
        consultation,
        digest,
        by,
        now,
        remarks,
        first
    )?;
    Ok(())
}
