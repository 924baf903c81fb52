//! What is discussed for a strategy's goals and places: a few columns of many action lines, for counting.

use super::cards::{comments, listed};
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::ConsultationId;
use crate::proposals::model::ActionLineId;
use crate::strategy::texts::Texts;

/// A public action line under one of the goals that it serves itself.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct LineUnder {
    /// The goal's code.
    pub goal: String,
    /// Where it is discussed.
    pub consultation: ConsultationId,
    /// The action line's code there.
    pub code: String,
    /// Its visible comments.
    pub comments: i64,
}

/// The public action lines of published consultations, each once for every goal of a strategy that it serves itself.
pub async fn lines_of_strategy<'a>(conn: impl Into<Conn<'a>>, slug: &str) -> AppResult<Vec<LineUnder>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        LineUnder,
        concat!(
            "SELECT goals.code AS goal, consultation_id AS consultation, action_lines.code, ",
            comments!(),
            " FROM strategies
             JOIN goals ON goals.strategy_id = strategies.id
             JOIN action_line_goals ON goal_id = goals.id
             JOIN action_lines ON action_lines.id = action_line_id
             JOIN consultations ON consultations.id = consultation_id
             WHERE strategies.slug = $1 AND consultations.published_at IS NOT NULL AND ",
            listed!()
        ),
        slug
    )?)
}

/// A consultation by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The consultation.
    pub id: ConsultationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: Texts,
}

impl Named {
    /// Its name for a reader, in their language, else in the site's, with the language where it is not theirs; its address
    /// where it has none.
    pub fn say(&self, reader: Lang, own: Lang) -> (&str, Option<&'static str>) {
        match self.title.pick(reader, own) {
            Some(said) => (said.text, said.lang.foreign_in(reader)),
            None => (&self.slug, None),
        }
    }
}

#[derive(sqlx::FromRow)]
struct NamedRow {
    id: ConsultationId,
    slug: String,
    language: Option<Lang>,
    title: Option<String>,
}

/// The published consultations that belong to a strategy, are about one of its goals, or have action lines for one; the one
/// that was published first comes first.
pub async fn consultations_of_strategy<'a>(conn: impl Into<Conn<'a>>, slug: &str) -> AppResult<Vec<Named>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        NamedRow,
        "WITH own AS (SELECT goals.id FROM goals JOIN strategies ON strategies.id = strategy_id WHERE slug = $1)
         SELECT consultations.id, slug, language, text AS title FROM consultations
         LEFT JOIN consultation_texts ON subject_id = consultations.id AND field = 'title'
         WHERE published_at IS NOT NULL AND (
             strategy_id IN (SELECT id FROM strategies WHERE slug = $1)
             OR consultations.id IN (SELECT consultation_id FROM consultation_goals WHERE goal_id IN (SELECT id FROM own))
             OR consultations.id IN (SELECT consultation_id FROM action_lines
                 JOIN action_line_goals ON action_line_id = action_lines.id WHERE goal_id IN (SELECT id FROM own)))
         ORDER BY published_at, consultations.id",
        slug
    )?;
    Ok(named(&rows))
}

/// The published consultations in which public action lines concern a strategy's places; the one that was published first
/// comes first.
pub async fn consultations_of_places<'a>(conn: impl Into<Conn<'a>>, slug: &str) -> AppResult<Vec<Named>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        NamedRow,
        concat!(
            "SELECT consultations.id, slug, language, text AS title FROM consultations
             LEFT JOIN consultation_texts ON subject_id = consultations.id AND field = 'title'
             WHERE published_at IS NOT NULL AND EXISTS
                 (SELECT 1 FROM action_lines
                  JOIN action_line_territories ON action_line_territories.action_line_id = action_lines.id
                  JOIN strategy_territories ON strategy_territories.territory_id = action_line_territories.territory_id
                  JOIN strategies ON strategies.id = strategy_territories.strategy_id
                  WHERE action_lines.consultation_id = consultations.id AND strategies.slug = $1 AND ",
            listed!(),
            ") ORDER BY published_at, consultations.id"
        ),
        slug
    )?;
    Ok(named(&rows))
}

/// Gathers the rows of each consultation.
fn named(rows: &[NamedRow]) -> Vec<Named> {
    let one = |rows: &[NamedRow]| {
        let NamedRow { id, slug, .. } = rows.first()?;
        let title = rows.iter().filter_map(|row| Some((row.language?, row.title.clone()?))).collect();
        Some(Named { id: *id, slug: slug.clone(), title })
    };
    rows.chunk_by(|one, other| one.id == other.id).filter_map(one).collect()
}

/// A public action line at one of the places that it concerns, under one of a strategy's goals if it serves one.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct LineAt {
    /// The place's register code.
    pub place: String,
    /// The action line.
    pub line: ActionLineId,
    /// The slug of the consultation in which it is discussed.
    pub consultation: String,
    /// Its code there.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Lang,
    /// The code of the goal.
    pub goal: Option<String>,
    /// Its visible comments.
    pub comments: i64,
}

/// The public action lines that concern a strategy's places, whatever strategy they serve: each once for every place, and
/// for every goal of this strategy that it serves itself.
pub async fn lines_of_places<'a>(conn: impl Into<Conn<'a>>, slug: &str) -> AppResult<Vec<LineAt>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        LineAt,
        concat!(
            "SELECT territories.code AS place, action_lines.id AS line, consultations.slug AS consultation, action_lines.code,
                    action_lines.title, action_lines.language, served.code AS goal, ",
            comments!(),
            " FROM strategies
             JOIN strategy_territories ON strategy_territories.strategy_id = strategies.id
             JOIN territories ON territories.id = strategy_territories.territory_id
             JOIN action_line_territories ON action_line_territories.territory_id = territories.id
             JOIN action_lines ON action_lines.id = action_line_territories.action_line_id
             JOIN consultations ON consultations.id = consultation_id
             LEFT JOIN (SELECT action_line_id, goals.code, goals.strategy_id FROM action_line_goals
                        JOIN goals ON goals.id = goal_id) AS served
                 ON served.action_line_id = action_lines.id AND served.strategy_id = strategies.id
             WHERE strategies.slug = $1 AND consultations.published_at IS NOT NULL AND ",
            listed!(),
            " ORDER BY consultations.published_at, consultations.id, action_lines.position, action_lines.code"
        ),
        slug
    )?)
}
