//! The consultation that somebody works in, with everything that its pages ask of it, in one statement.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, optional};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::strategy::model::StrategyId;
use uuid::Uuid;

/// A consultation as positions need it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Place {
    /// Its id.
    pub id: ConsultationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its title, in the reader's language where it has one.
    pub title: String,
    /// The body that answers.
    pub organiser: String,
    /// In whose clocks its days are said.
    pub time_zone: String,
    /// The strategy that it belongs to.
    pub strategy: Option<StrategyId>,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// Until when remarks are in time, if that is said.
    pub deadline: Option<Timestamp>,
    /// Whether a second person accepts what one wrote.
    pub second_reader: bool,
    /// Whether who asks moderates it.
    pub is_moderator: bool,
    /// Whether who asks writes positions in it.
    pub is_evaluator: bool,
}

/// The consultation of an address; its title in the first of these languages that it has.
pub async fn place<'a>(
    conn: impl Into<Conn<'a>>,
    slug: &str,
    person: PersonId,
    [reader, own]: [Lang; 2],
) -> AppResult<Option<Place>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Place,
        "SELECT id, slug, organiser, time_zone, strategy_id AS strategy, published_at,
                COALESCE((SELECT text FROM consultation_texts WHERE subject_id = id AND field = 'title' AND language = $3),
                         (SELECT text FROM consultation_texts WHERE subject_id = id AND field = 'title' AND language = $4),
                         (SELECT MIN(text) FROM consultation_texts WHERE subject_id = id AND field = 'title'), slug) AS title,
                (SELECT MAX(closes_at) FROM stages JOIN activities ON activities.stage_id = stages.id
                 WHERE stages.consultation_id = consultations.id AND activities.kind = 'remark') AS deadline,
                COALESCE((SELECT second_reader FROM remark_settings WHERE consultation_id = consultations.id), FALSE)
                    AS second_reader,
                EXISTS (SELECT 1 FROM consultation_moderators WHERE consultation_id = consultations.id AND person_id = $2)
                    AS is_moderator,
                EXISTS (SELECT 1 FROM evaluators WHERE consultation_id = consultations.id AND person_id = $2) AS is_evaluator
         FROM consultations WHERE slug = $1",
        slug,
        person,
        reader,
        own
    )?)
}

/// The same for whoever reads; nobody who is not signed in runs anything.
pub async fn visible_place<'a>(
    conn: impl Into<Conn<'a>>,
    slug: &str,
    reader: Option<PersonId>,
    langs: [Lang; 2],
) -> AppResult<Option<Place>> {
    place(conn, slug, reader.unwrap_or(PersonId(Uuid::nil())), langs).await
}
