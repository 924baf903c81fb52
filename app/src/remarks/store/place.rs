//! Where in a document a remark belongs.

use crate::base::db::{Conn, all, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::documents::model::{Anchor, VersionId};
use crate::remarks::model::Place;

/// A part of a version beside the same part of the newest one; the literal says of which version.
macro_rules! place_where {
    ($which:literal) => {
        concat!(
            "SELECT documents.code, documents.title, documents.language, written.number, newest.number AS newest,
                    then_part.text AS text, now_part.text AS text_now
             FROM document_versions AS written
             JOIN documents ON documents.id = written.document_id
             JOIN document_versions AS newest ON newest.document_id = documents.id AND newest.number =
                  (SELECT MAX(number) FROM document_versions WHERE document_id = documents.id AND published_at IS NOT NULL)
             LEFT JOIN document_parts AS then_part ON then_part.version_id = written.id AND then_part.anchor = $1
             LEFT JOIN document_parts AS now_part ON now_part.version_id = newest.id AND now_part.anchor = $1
             WHERE written.published_at IS NOT NULL AND ",
            $which
        )
    };
}

/// Where a part of a version stands; without an anchor the text as a whole.
pub async fn place<'a>(
    conn: impl Into<Conn<'a>>,
    version: VersionId,
    anchor: Option<Anchor>,
) -> AppResult<Option<Place>> {
    let mut conn = conn.into();
    Ok(optional!(conn, Place, place_where!("written.id = $2"), anchor, version)?)
}

/// The same by what stands in an address; without a number the newest version.
pub async fn place_at<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    code: &str,
    number: Option<i64>,
    anchor: Option<i64>,
) -> AppResult<Option<Place>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Place,
        place_where!(
            "documents.consultation_id = $2 AND documents.code = $3 AND written.number = COALESCE($4, newest.number)"
        ),
        anchor,
        consultation,
        code,
        number
    )?)
}

/// All parts of the newest published version of the document that a version belongs to, in their order, in Markdown.
pub async fn parts_now<'a>(conn: impl Into<Conn<'a>>, version: VersionId) -> AppResult<Vec<(Anchor, String)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (Anchor, String),
        "SELECT document_parts.anchor, document_parts.text
         FROM document_parts
         JOIN document_versions AS newest ON newest.id = document_parts.version_id
         WHERE newest.document_id = (SELECT document_id FROM document_versions WHERE id = $1)
           AND newest.number = (SELECT MAX(number) FROM document_versions
                                WHERE document_id = newest.document_id AND published_at IS NOT NULL)
         ORDER BY document_parts.position",
        version
    )?)
}

/// The strategy of a consultation in addresses, if it belongs to one.
pub async fn strategy_slug<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Option<String>> {
    let mut conn = conn.into();
    Ok(optional_scalar!(
        conn,
        String,
        "SELECT strategies.slug FROM strategies JOIN consultations ON consultations.strategy_id = strategies.id
         WHERE consultations.id = $1",
        consultation
    )?)
}
