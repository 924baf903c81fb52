//! The documents' SQL.

use super::model::{Anchor, Document, DocumentId, Origin, Part, Version, VersionId};
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, execute_many, optional, optional_scalar, scalar};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;

/// A document of a consultation, whether or not anything of it is published: ask [`newest`] before somebody reads it.
pub async fn by_code<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    code: &str,
) -> AppResult<Option<Document>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Document,
        "SELECT id, consultation_id AS consultation, code, position, language, title
         FROM documents WHERE consultation_id = $1 AND code = $2",
        consultation,
        code
    )?)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: DocumentId,
    consultation: ConsultationId,
    code: String,
    position: i64,
    language: Lang,
    title: String,
    version_id: VersionId,
    number: i64,
    origin: Origin,
    note: String,
    saved: i64,
    written_at: Timestamp,
    published_at: Option<Timestamp>,
}

impl Row {
    fn apart(self) -> (Document, Version) {
        let document = Document {
            id: self.id,
            consultation: self.consultation,
            code: self.code,
            position: self.position,
            language: self.language,
            title: self.title,
        };
        let version = Version {
            id: self.version_id,
            document: self.id,
            number: self.number,
            origin: self.origin,
            note: self.note,
            saved: self.saved,
            written_at: self.written_at,
            published_at: self.published_at,
        };
        (document, version)
    }
}

/// A document of a consultation with each of its versions, newest first; a draft is among them.
pub async fn with_versions<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    code: &str,
) -> AppResult<Vec<(Document, Version)>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT documents.id, consultation_id AS consultation, code, position, language, title,
                versions.id AS version_id, number, origin, note, saved, written_at, published_at
         FROM documents JOIN document_versions AS versions ON versions.document_id = documents.id
         WHERE consultation_id = $1 AND code = $2 ORDER BY number DESC",
        consultation,
        code
    )?;
    Ok(rows.into_iter().map(Row::apart).collect())
}

/// The documents of a consultation that have a published version, in their order, each with the newest of those.
pub async fn of_consultation<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
) -> AppResult<Vec<(Document, Version)>> {
    each_newest(conn.into(), consultation, false).await
}

/// The documents of a consultation, in their order, each with its newest version, draft or not. For those who run it.
pub async fn on_the_desk<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
) -> AppResult<Vec<(Document, Version)>> {
    each_newest(conn.into(), consultation, true).await
}

async fn each_newest(
    mut conn: Conn<'_>,
    consultation: ConsultationId,
    with_drafts: bool,
) -> AppResult<Vec<(Document, Version)>> {
    let rows = all!(
        conn,
        Row,
        "SELECT documents.id, consultation_id AS consultation, code, position, language, title,
                versions.id AS version_id, number, origin, note, saved, written_at, published_at
         FROM documents JOIN document_versions AS versions ON versions.document_id = documents.id
         WHERE consultation_id = $1 AND number = (SELECT MAX(others.number) FROM document_versions AS others
             WHERE others.document_id = documents.id AND ($2 OR others.published_at IS NOT NULL))
         ORDER BY position, documents.id",
        consultation,
        with_drafts
    )?;
    Ok(rows.into_iter().map(Row::apart).collect())
}

/// The published version that everybody reads, if there is one.
pub async fn newest<'a>(conn: impl Into<Conn<'a>>, document: DocumentId) -> AppResult<Option<Version>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Version,
        "SELECT id, document_id AS document, number, origin, note, saved, written_at, published_at
         FROM document_versions WHERE document_id = $1 AND published_at IS NOT NULL ORDER BY number DESC LIMIT 1",
        document
    )?)
}

/// One published version of a document.
pub async fn published_version<'a>(
    conn: impl Into<Conn<'a>>,
    document: DocumentId,
    number: i64,
) -> AppResult<Option<Version>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Version,
        "SELECT id, document_id AS document, number, origin, note, saved, written_at, published_at
         FROM document_versions WHERE document_id = $1 AND number = $2 AND published_at IS NOT NULL",
        document,
        number
    )?)
}

/// The parts of a version, in their order.
pub async fn parts<'a>(conn: impl Into<Conn<'a>>, version: VersionId) -> AppResult<Vec<Part>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Part,
        "SELECT anchor, kind, level, text FROM document_parts WHERE version_id = $1 ORDER BY position",
        version
    )?)
}

/// The parts of a version, in their order, each with how many remarks there are on it.
pub async fn parts_with_remarks<'a>(conn: impl Into<Conn<'a>>, version: VersionId) -> AppResult<Vec<(Part, i64)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        #[sqlx(flatten)]
        part: Part,
        remarks: i64,
    }
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT document_parts.anchor, document_parts.kind, document_parts.level, document_parts.text,
                (SELECT COUNT(*) FROM remarks
                 WHERE remarks.document_id = document_versions.document_id AND remarks.anchor = document_parts.anchor
                   AND remarks.state = 'visible') AS remarks
         FROM document_parts JOIN document_versions ON document_versions.id = version_id
         WHERE version_id = $1 ORDER BY document_parts.position",
        version
    )?;
    Ok(rows.into_iter().map(|row| (row.part, row.remarks)).collect())
}

/// A text that people read, and one of its parts.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Passage {
    /// The document.
    pub document: DocumentId,
    /// The same, in addresses.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its newest published version.
    pub version: VersionId,
    /// The part.
    pub anchor: Anchor,
    /// How it begins.
    pub text: String,
}

/// Every part of every text of a consultation as people read it now, in their order.
pub async fn passages<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Passage>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Passage,
        "SELECT documents.id AS document, documents.code, documents.title, versions.id AS version, document_parts.anchor,
                SUBSTR(document_parts.text, 1, 80) AS text
         FROM documents
         JOIN document_versions AS versions ON versions.document_id = documents.id
             AND versions.number = (SELECT MAX(newest.number) FROM document_versions AS newest
                                    WHERE newest.document_id = documents.id AND newest.published_at IS NOT NULL)
         JOIN document_parts ON document_parts.version_id = versions.id
         WHERE documents.consultation_id = $1 ORDER BY documents.position, document_parts.position",
        consultation
    )?)
}

/// One part of a version, if it stands there.
pub async fn part<'a>(conn: impl Into<Conn<'a>>, version: VersionId, anchor: Anchor) -> AppResult<Option<Part>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Part,
        "SELECT anchor, kind, level, text FROM document_parts WHERE version_id = $1 AND anchor = $2",
        version,
        anchor
    )?)
}

/// The whole text of a version as it was written.
pub async fn source<'a>(conn: impl Into<Conn<'a>>, version: VersionId) -> AppResult<String> {
    let mut conn = conn.into();
    let source = optional_scalar!(conn, String, "SELECT source FROM document_versions WHERE id = $1", version)?;
    source.ok_or(AppError::NotFound)
}

/// The highest anchor that a published version of a document ever had; 0 where there is none.
pub async fn highest_anchor<'a>(conn: impl Into<Conn<'a>>, document: DocumentId) -> AppResult<i64> {
    let mut conn = conn.into();
    Ok(scalar!(
        conn,
        i64,
        "SELECT COALESCE(MAX(anchor), 0) FROM document_parts JOIN document_versions ON document_versions.id = version_id
         WHERE document_id = $1 AND published_at IS NOT NULL",
        document
    )?)
}

/// Writes a new document, last in its consultation.
///
/// # Errors
/// [`ErrorCode::Taken`] at `code`.
pub async fn insert(tx: &mut Tx, new: &Document, created_by: Option<PersonId>) -> AppResult<()> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO documents (id, consultation_id, code, position, language, title, created_by, created_at)
         SELECT $1, $2, $3, COALESCE(MAX(position), 0) + 1, $4, $5, $6, $7 FROM documents WHERE consultation_id = $2
         ON CONFLICT (consultation_id, code) DO NOTHING",
        new.id,
        new.consultation,
        &new.code,
        new.language,
        &new.title,
        created_by,
        now
    )?;
    if written == 1 { Ok(()) } else { Err(AppError::field("code", ErrorCode::Taken)) }
}

/// How many documents a consultation has, drafts too.
pub async fn count<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<i64> {
    let mut conn = conn.into();
    Ok(scalar!(conn, i64, "SELECT COUNT(*) FROM documents WHERE consultation_id = $1", consultation)?)
}

/// Sets the title and language of a document of which nothing is published.
pub async fn put_title(tx: &mut Tx, document: DocumentId, title: &str, language: Lang) -> AppResult<()> {
    execute!(tx, "UPDATE documents SET title = $2, language = $3 WHERE id = $1", document, title, language)?;
    Ok(())
}

/// Writes a new draft; its parts follow with [`put_parts`].
pub async fn insert_version(
    tx: &mut Tx,
    id: VersionId,
    (document, number): (DocumentId, i64),
    (origin, source): (Origin, &str),
    writer: Option<PersonId>,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO document_versions (id, document_id, number, origin, source, saved, written_by, written_at)
         VALUES ($1, $2, $3, $4, $5, 1, $6, $7)",
        id,
        document,
        number,
        origin,
        source,
        writer,
        now
    )?;
    Ok(())
}

/// Writes a draft anew; says whether it was still as often saved as its writer saw.
pub async fn rewrite(
    tx: &mut Tx,
    id: VersionId,
    seen: i64,
    (origin, source): (Origin, &str),
    writer: PersonId,
) -> AppResult<bool> {
    let now = tx.now();
    let changed = execute!(
        tx,
        "UPDATE document_versions SET origin = $3, source = $4, saved = saved + 1, written_by = $5, written_at = $6
         WHERE id = $1 AND saved = $2 AND published_at IS NULL",
        id,
        seen,
        origin,
        source,
        writer,
        now
    )?;
    Ok(changed > 0)
}

#[derive(Clone)]
struct NewPart<'p> {
    position: i64,
    part: &'p Part,
}

/// Puts the parts of a version in place of those that it had.
pub async fn put_parts(tx: &mut Tx, version: VersionId, parts: &[Part]) -> AppResult<()> {
    execute!(tx, "DELETE FROM document_parts WHERE version_id = $1", version)?;
    let rows: Vec<NewPart<'_>> = (1..).zip(parts).map(|(position, part)| NewPart { position, part }).collect();
    execute_many!(tx, "INSERT INTO document_parts (version_id, anchor, position, kind, level, text)", &rows, |row| [
        version,
        row.part.anchor,
        row.position,
        row.part.kind,
        row.part.level,
        row.part.text.clone()
    ])?;
    Ok(())
}

/// Lets everybody read a draft; says whether it was still as often saved as its publisher saw.
pub async fn publish(tx: &mut Tx, id: VersionId, seen: i64, note: &str) -> AppResult<bool> {
    let now = tx.now();
    let changed = execute!(
        tx,
        "UPDATE document_versions SET note = $3, published_at = $4 WHERE id = $1 AND saved = $2 AND published_at IS NULL",
        id,
        seen,
        note,
        now
    )?;
    Ok(changed > 0)
}

/// Throws a draft away, and a document with it of which nothing is left; says whether it was still as often saved as was seen.
pub async fn discard(tx: &mut Tx, (document, id): (DocumentId, VersionId), seen: i64) -> AppResult<bool> {
    let is_there = "SELECT id FROM document_versions WHERE id = $1 AND saved = $2 AND published_at IS NULL";
    if optional_scalar!(tx, VersionId, is_there, id, seen)?.is_none() {
        return Ok(false);
    }
    execute!(tx, "DELETE FROM document_parts WHERE version_id = $1", id)?;
    execute!(tx, "DELETE FROM document_versions WHERE id = $1", id)?;
    execute!(
        tx,
        "DELETE FROM documents WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM document_versions WHERE document_id = $1)",
        document
    )?;
    Ok(true)
}

/// Lets no other change of the same document go on until the transaction ends.
pub async fn lock(tx: &mut Tx, id: DocumentId) -> AppResult<()> {
    optional_scalar!(tx, DocumentId, "SELECT id FROM documents WHERE id = $1", id; lock "FOR UPDATE")?;
    Ok(())
}
