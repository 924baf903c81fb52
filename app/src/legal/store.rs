//! The SQL of legal bases and addressees.

use super::model::{Addressee, AddresseeId, AddresseeKind, Basis, LegalBasis};
use super::rules::{Answers, Facts, Listed, reason};
use super::spans;
use super::term::{Term, day};
use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::{AppError, AppResult};
use crate::base::time::Timestamp;
use jiff::tz::TimeZone;
use uuid::Uuid;

/// The law of a consultation; none where nothing was said.
pub async fn basis<'a>(conn: impl Into<Conn<'a>>, consultation: Uuid) -> AppResult<LegalBasis> {
    let mut conn = conn.into();
    let known = optional!(
        conn,
        LegalBasis,
        "SELECT basis, resolution, resolution_link, announced_on, announcement_link, press, ways, short_because, pauses,
                (SELECT MIN(published_at) FROM document_versions JOIN documents ON documents.id = document_versions.document_id
                 WHERE documents.consultation_id = $1) AS text_at
         FROM legal_bases WHERE consultation_id = $1",
        consultation
    )?;
    Ok(known.unwrap_or_default())
}

/// Says what law a consultation is held under. When remarks were not taken is no part of it ([`put_pauses`]).
pub async fn put_basis(tx: &mut Tx, consultation: Uuid, law: &LegalBasis) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO legal_bases
            (consultation_id, basis, resolution, resolution_link, announced_on, announcement_link, press, ways, short_because)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (consultation_id) DO UPDATE SET basis = excluded.basis, resolution = excluded.resolution,
            resolution_link = excluded.resolution_link, announced_on = excluded.announced_on,
            announcement_link = excluded.announcement_link, press = excluded.press, ways = excluded.ways,
            short_because = excluded.short_because",
        consultation,
        law.basis,
        &law.resolution,
        &law.resolution_link,
        &law.announced_on,
        &law.announcement_link,
        &law.press,
        &law.ways,
        &law.short_because
    )?;
    Ok(())
}

/// Says when remarks were not taken though the stages as they stand now say so.
pub async fn put_pauses(tx: &mut Tx, consultation: Uuid, pauses: &str) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO legal_bases (consultation_id, basis, pauses) VALUES ($1, 'none', $2)
         ON CONFLICT (consultation_id) DO UPDATE SET pauses = excluded.pauses",
        consultation,
        pauses
    )?;
    Ok(())
}

/// Whom a consultation has to write to: by kind, then by name.
pub async fn addressees<'a>(conn: impl Into<Conn<'a>>, consultation: Uuid) -> AppResult<Vec<Addressee>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Addressee,
        "SELECT id, kind, name, dispatched_on, proof FROM addressees WHERE consultation_id = $1 ORDER BY kind, name, id",
        consultation
    )?)
}

/// Adds a body to the list; says whether it was not on it before.
pub async fn add_addressee(
    tx: &mut Tx,
    id: AddresseeId,
    consultation: Uuid,
    kind: AddresseeKind,
    name: &str,
) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO addressees (id, consultation_id, kind, name, added_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (consultation_id, name) DO NOTHING",
        id,
        consultation,
        kind,
        name,
        now
    )?;
    Ok(written > 0)
}

/// Writes down when a letter went out and by what that is proved; says whether the body is on the list.
pub async fn put_dispatch(
    tx: &mut Tx,
    (consultation, id): (Uuid, AddresseeId),
    on: &str,
    proof: &str,
) -> AppResult<bool> {
    let written = execute!(
        tx,
        "UPDATE addressees SET dispatched_on = $3, proof = $4 WHERE consultation_id = $1 AND id = $2",
        consultation,
        id,
        on,
        proof
    )?;
    Ok(written > 0)
}

/// Takes a body off the list; says whether it was on it.
pub async fn remove_addressee(tx: &mut Tx, consultation: Uuid, id: AddresseeId) -> AppResult<bool> {
    let gone = execute!(tx, "DELETE FROM addressees WHERE consultation_id = $1 AND id = $2", consultation, id)?;
    Ok(gone > 0)
}

/// What a checklist is made of, once for each kind of body that is on the list.
#[derive(sqlx::FromRow)]
struct FactsRow {
    basis: Basis,
    announced_on: String,
    short_because: String,
    published_at: Option<Timestamp>,
    /// When stages take remarks, and when none did nevertheless: as spans are kept.
    open: Option<String>,
    pauses: String,
    text_at: Option<Timestamp>,
    closes_at: Option<Timestamp>,
    remarks: i64,
    answered: i64,
    reported_at: Option<Timestamp>,
    kind: Option<AddresseeKind>,
    unproved: i64,
}

/// What the checklist of a consultation is made of, with its days by the clocks of this zone. One statement.
pub async fn facts<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: Uuid,
    zone: &TimeZone,
    now: Timestamp,
) -> AppResult<Facts> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        FactsRow,
        "SELECT COALESCE(legal_bases.basis, 'none') AS basis, COALESCE(legal_bases.announced_on, '') AS announced_on,
                COALESCE(legal_bases.short_because, '') AS short_because, consultations.published_at,
                (SELECT STRING_AGG(CAST(opens_at AS TEXT) || '-' || CAST(closes_at AS TEXT), ' ')
                 FROM stages JOIN activities ON activities.stage_id = stages.id
                 WHERE stages.consultation_id = $1 AND activities.kind = 'remark') AS open,
                COALESCE(legal_bases.pauses, '') AS pauses,
                (SELECT MIN(published_at) FROM document_versions JOIN documents ON documents.id = document_versions.document_id
                 WHERE documents.consultation_id = $1) AS text_at,
                (SELECT MAX(closes_at) FROM stages JOIN activities ON activities.stage_id = stages.id
                 WHERE stages.consultation_id = $1 AND activities.kind = 'remark') AS closes_at,
                (SELECT COUNT(*) FROM remarks WHERE consultation_id = $1 AND state <> 'withdrawn') AS remarks,
                (SELECT COUNT(*) FROM remarks JOIN positions ON positions.remark_id = remarks.id
                 WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn'
                   AND (positions.state IN ('accepted', 'published') OR positions.published_at IS NOT NULL)) AS answered,
                (SELECT MIN(published_at) FROM report_versions WHERE consultation_id = $1) AS reported_at,
                listed.kind, COALESCE(listed.unproved, 0) AS unproved
         FROM consultations
         LEFT JOIN legal_bases ON legal_bases.consultation_id = consultations.id
         LEFT JOIN (SELECT kind, SUM(CASE WHEN dispatched_on = '' OR proof = '' THEN 1 ELSE 0 END) AS unproved
                    FROM addressees WHERE consultation_id = $1 GROUP BY kind) AS listed ON 1 = 1
         WHERE consultations.id = $1",
        consultation
    )?;
    let first = rows.first().ok_or(AppError::NotFound)?;
    let open = spans::without(&spans::read(first.open.as_deref().unwrap_or_default()), &spans::read(&first.pauses));
    Ok(Facts {
        basis: first.basis,
        is_excused: reason(&first.short_because).is_ok(),
        term: Term::of((&first.announced_on, first.published_at.unwrap_or(now), first.text_at), &open, zone),
        closes_at: first.closes_at,
        listed: rows
            .iter()
            .filter_map(|row| row.kind.map(|kind| Listed { kind, is_proved: row.unproved == 0 }))
            .collect(),
        answers: Answers {
            remarks: first.remarks,
            answered: first.answered,
            reported_on: first.reported_at.map(|at| day(at, zone)),
        },
        has_text: first.text_at.is_some(),
        is_announced: first.published_at.is_some() || !first.announced_on.is_empty(),
    })
}
