//! The SQL of proposals.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Db, Tx, all, execute, optional, optional_scalar, scalar};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::proposals::model::{
    MyProposal, Proposal, ProposalCard, ProposalId, ProposalState, ProposalText, ProposalVersion,
};

/// Ties each proposal to the text of it that was handed in last, as `submitted`; a `LEFT` before it keeps those without one.
macro_rules! submitted_last {
    () => {
        "JOIN proposal_versions AS submitted ON submitted.proposal_id = proposals.id
              AND submitted.version = (SELECT MAX(version) FROM proposal_versions WHERE proposal_id = proposals.id)"
    };
}
pub(crate) use submitted_last;

/// The organisation in whose name `submitted` speaks. A text that knows its language knows that too, even if it is nobody's;
/// there is none where nothing was handed in.
macro_rules! submitted_for {
    () => {
        "CASE WHEN submitted.language IS NULL THEN proposals.organisation_id ELSE submitted.organisation_id END"
    };
}
pub(crate) use submitted_for;

/// Proposals whole; the last literal says which and in what order. Before it may stand the wording, if it is another than the
/// present one (language, title, text, and after a literal of its own the organisation), and where that is from.
macro_rules! proposals_where {
    ($which:literal) => {
        proposals_where!("proposals.language, title, body", "organisation_id", "", $which)
    };
    ($wording:literal, $organisation:expr, $from:expr, $which:literal) => {
        concat!(
            "SELECT proposals.id, consultation_id AS consultation, consultations.slug AS consultation_slug, author_id AS author,
                    people.name AS author_name, people.kind AS author_kind, organisations.id AS organisation,
                    organisations.name AS organisation_name, proposals.state, proposals.version,
                    changed_at, submitted_at, ",
            $wording,
            " FROM proposals
             JOIN consultations ON consultations.id = consultation_id
             JOIN people ON people.id = author_id ",
            $from,
            " LEFT JOIN organisations ON organisations.id = ",
            $organisation,
            " WHERE ",
            $which
        )
    };
}

/// A proposal, whoever may see it.
pub async fn proposal<'a>(conn: impl Into<Conn<'a>>, id: ProposalId) -> AppResult<Option<Proposal>> {
    let mut conn = conn.into();
    let proposal = optional!(conn, Proposal, proposals_where!("proposals.id = $1"), id)?;
    Ok(proposal)
}

/// A proposal as a reader may know it: its author has the present wording, everybody else the one that was submitted last,
/// and nothing where none was. Whether they may read it at all stands in the rules.
pub async fn proposal_for<'a>(
    conn: impl Into<Conn<'a>>,
    id: ProposalId,
    reader: Option<PersonId>,
) -> AppResult<Option<Proposal>> {
    let mut conn = conn.into();
    let proposal = optional!(
        conn,
        Proposal,
        proposals_where!(
            "CASE WHEN author_id = $2 OR submitted.title IS NULL THEN proposals.title ELSE submitted.title END AS title,
             CASE WHEN author_id = $2 OR submitted.body IS NULL THEN proposals.body ELSE submitted.body END AS body,
             CASE WHEN author_id = $2 OR submitted.language IS NULL THEN proposals.language ELSE submitted.language END AS language",
            concat!("CASE WHEN author_id = $2 THEN proposals.organisation_id ELSE ", submitted_for!(), " END"),
            concat!("LEFT ", submitted_last!()),
            "proposals.id = $1
             AND (author_id = $2 OR submitted.version IS NOT NULL OR proposals.state IN ('published', 'accepted'))"
        ),
        id,
        reader
    )?;
    Ok(proposal)
}

/// A proposal of a list, and how many there are in all of it.
#[derive(sqlx::FromRow)]
struct Listed {
    #[sqlx(flatten)]
    card: ProposalCard,
    total: i64,
}

/// A page of the proposals of a consultation that everybody may read, the newest first; how many there are on all pages, and
/// which page it is: beyond the last it is the last.
pub async fn published(
    db: &Db,
    consultation: ConsultationId,
    size: i64,
    page: i64,
) -> AppResult<(Vec<ProposalCard>, i64, i64)> {
    let mut page = page.max(1);
    let mut rows = listed(db, consultation, size, page).await?;
    if rows.is_empty() && page > 1 {
        let total = count_published(db, consultation).await?;
        page = ((total + size - 1) / size).max(1);
        rows = listed(db, consultation, size, page).await?;
    }
    let total = rows.first().map_or(0, |row| row.total);
    Ok((rows.into_iter().map(|row| row.card).collect(), total, page))
}

async fn listed(db: &Db, consultation: ConsultationId, size: i64, page: i64) -> AppResult<Vec<Listed>> {
    let proposals = all!(
        db,
        Listed,
        "SELECT proposals.id, proposals.language, proposals.state, title, people.name AS author_name, people.kind AS author_kind,
                organisations.name AS organisation_name, submitted_at, COUNT(*) OVER () AS total
         FROM proposals
         JOIN people ON people.id = author_id
         LEFT JOIN organisations ON organisations.id = organisation_id
         WHERE consultation_id = $1 AND proposals.state IN ('published', 'accepted')
         ORDER BY submitted_at DESC, proposals.id DESC LIMIT $2 OFFSET $3",
        consultation,
        size,
        page.saturating_sub(1).saturating_mul(size)
    )?;
    Ok(proposals)
}

/// How many proposals of a consultation everybody may read.
async fn count_published<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<i64> {
    let mut conn = conn.into();
    let sql = "SELECT COUNT(*) FROM proposals WHERE consultation_id = $1 AND state IN ('published', 'accepted')";
    Ok(scalar!(conn, i64, sql, consultation)?)
}

/// The proposals of a consultation that wait for a moderator, the longest waiting first.
pub async fn submitted<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Proposal>> {
    let mut conn = conn.into();
    let proposals = all!(
        conn,
        Proposal,
        proposals_where!("consultation_id = $1 AND proposals.state = 'submitted' ORDER BY submitted_at, proposals.id"),
        consultation
    )?;
    Ok(proposals)
}

/// A person's own proposals, the last changed first, with what the last decision on each told them.
pub async fn mine<'a>(conn: impl Into<Conn<'a>>, author: PersonId) -> AppResult<Vec<MyProposal>> {
    let mut conn = conn.into();
    let proposals = all!(
        conn,
        MyProposal,
        "SELECT proposals.id, consultation_id AS consultation, consultations.slug AS consultation_slug, language,
                proposals.state, title, organisations.name AS organisation_name, changed_at, time_zone,
                (SELECT explanation FROM moderation_decisions WHERE subject_kind = 'proposal' AND subject_id = proposals.id
                 ORDER BY decided_at DESC, moderation_decisions.id DESC LIMIT 1) AS explanation,
                CASE WHEN proposals.state = 'published' THEN
                    (SELECT decided.explanation FROM change_requests
                     JOIN moderation_decisions AS decided ON decided.id = change_requests.decision_id
                     WHERE change_requests.subject_id = proposals.id AND change_requests.version = proposals.version
                       AND change_requests.ended_at IS NULL) END AS asked
         FROM proposals
         JOIN consultations ON consultations.id = consultation_id
         LEFT JOIN organisations ON organisations.id = organisation_id
         WHERE author_id = $1
         ORDER BY changed_at DESC, proposals.id DESC",
        author
    )?;
    Ok(proposals)
}

/// What a moderator's last decision told the author; `None` where nothing was decided yet.
pub async fn explanation<'a>(conn: impl Into<Conn<'a>>, id: ProposalId) -> AppResult<Option<String>> {
    let mut conn = conn.into();
    let explanation = optional_scalar!(
        conn,
        String,
        "SELECT explanation FROM moderation_decisions WHERE subject_kind = 'proposal' AND subject_id = $1
         ORDER BY decided_at DESC, id DESC LIMIT 1",
        id
    )?;
    Ok(explanation)
}

/// Writes a new draft.
pub async fn insert(
    tx: &mut Tx,
    id: ProposalId,
    consultation: ConsultationId,
    author: PersonId,
    text: &ProposalText,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO proposals (id, consultation_id, author_id, organisation_id, language, state, title, body, version, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, 'draft', $6, $7, 1, $8, $8)",
        id,
        consultation,
        author,
        text.organisation,
        text.language,
        &text.title,
        &text.body,
        now
    )?;
    Ok(())
}

/// Saves a text that its author changed while the proposal is in one of two states. False when it was saved or decided elsewhere since
/// `version` was read.
async fn put_text(
    tx: &mut Tx,
    id: ProposalId,
    version: i64,
    text: &ProposalText,
    [one, other]: [ProposalState; 2],
) -> AppResult<bool> {
    let now = tx.now();
    let changed = execute!(
        tx,
        "UPDATE proposals SET organisation_id = $3, language = $4, title = $5, body = $6, version = version + 1, changed_at = $7
         WHERE id = $1 AND version = $2 AND state IN ($8, $9)",
        id,
        version,
        text.organisation,
        text.language,
        &text.title,
        &text.body,
        now,
        one,
        other
    )?;
    Ok(changed == 1)
}

/// Saves another text of what only its author and moderators read. False when it was saved or decided elsewhere since `version`
/// was read.
pub async fn change(tx: &mut Tx, id: ProposalId, version: i64, text: &ProposalText) -> AppResult<bool> {
    put_text(tx, id, version, text, [ProposalState::Draft, ProposalState::Returned]).await
}

/// Saves another text of what everybody reads. False when it was saved or decided elsewhere since `version` was read.
pub async fn change_public(tx: &mut Tx, id: ProposalId, version: i64, text: &ProposalText) -> AppResult<bool> {
    put_text(tx, id, version, text, [ProposalState::Published; 2]).await
}

/// Moves a proposal from one state to another. False when it no longer was in the first one.
pub async fn set_state(tx: &mut Tx, id: ProposalId, from: ProposalState, to: ProposalState) -> AppResult<bool> {
    let changed = execute!(tx, "UPDATE proposals SET state = $3 WHERE id = $1 AND state = $2", id, from, to)?;
    Ok(changed == 1)
}

/// Notes that a proposal became public by being handed in: no decision says so.
pub async fn note_shown_at_once(tx: &mut Tx, id: ProposalId) -> AppResult<()> {
    let now = tx.now();
    execute!(tx, "UPDATE proposals SET shown_at_once = $2 WHERE id = $1", id, now)?;
    Ok(())
}

/// Whether a proposal became public by being handed in.
pub async fn was_shown_at_once<'a>(conn: impl Into<Conn<'a>>, id: ProposalId) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql = "SELECT EXISTS (SELECT 1 FROM proposals WHERE id = $1 AND shown_at_once IS NOT NULL)";
    Ok(scalar!(conn, bool, sql, id)?)
}

/// Notes that everybody reads a text from now on, so that the history tells it later.
pub async fn show_version(tx: &mut Tx, id: ProposalId, version: i64) -> AppResult<()> {
    execute!(tx, "UPDATE proposal_versions SET shown = TRUE WHERE proposal_id = $1 AND version = $2", id, version)?;
    Ok(())
}

/// Takes the texts up to a version out of what everybody finds in the history: the author was asked to change it, and did. What was
/// to go from that text most likely stands in the ones before it too.
pub async fn withhold_versions(tx: &mut Tx, id: ProposalId, up_to: i64) -> AppResult<()> {
    execute!(tx, "UPDATE proposal_versions SET shown = FALSE WHERE proposal_id = $1 AND version <= $2", id, up_to)?;
    Ok(())
}

/// Keeps the present text as one that was submitted now, with its language and in whose name it speaks, and whether everybody reads it
/// already. A text sent again unchanged is the same version.
pub async fn keep_version(tx: &mut Tx, id: ProposalId) -> AppResult<()> {
    let now = tx.now();
    execute!(tx, "UPDATE proposals SET submitted_at = $2 WHERE id = $1", id, now)?;
    execute!(
        tx,
        "INSERT INTO proposal_versions (proposal_id, version, title, body, language, organisation_id, written_at, shown)
         SELECT id, version, title, body, language, organisation_id, $2, state = 'published' FROM proposals WHERE id = $1
         ON CONFLICT (proposal_id, version) DO UPDATE SET shown = proposal_versions.shown OR excluded.shown",
        id,
        now
    )?;
    Ok(())
}

/// The texts that were submitted, the oldest first: all of them, or those that everybody may find.
pub async fn versions<'a>(conn: impl Into<Conn<'a>>, id: ProposalId, all: bool) -> AppResult<Vec<ProposalVersion>> {
    let mut conn = conn.into();
    let sql = "SELECT title, body, written_at, shown FROM proposal_versions WHERE proposal_id = $1 AND (shown OR $2) ORDER BY version";
    Ok(all!(conn, ProposalVersion, sql, id, all)?)
}
