//! Reading a strategy whole.

use super::indicators::indicators;
use super::outline::{Entry, Kind, outline};
use super::texts::{self, Library};
use crate::base::db::{Conn, all, optional_scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::strategy::model::{Domain, Goal, GoalId, KeyAction, Strategy, StrategyDocument, StrategyId, Territory};
use std::collections::HashMap;
use uuid::Uuid;

/// The strategy of an address.
pub async fn find(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<StrategyId>> {
    let mut conn = place.into();
    Ok(optional_scalar!(conn, StrategyId, "SELECT id FROM strategies WHERE slug = $1", slug)?)
}

/// A strategy as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// What its file would say.
    pub document: StrategyDocument,
    /// The goals behind their codes.
    pub goals: HashMap<String, GoalId>,
}

/// A strategy whole, as its file would say it; `None` when there is none under this address.
pub async fn document(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<StrategyDocument>> {
    Ok(stored(place, slug).await?.map(|stored| stored.document))
}

/// A strategy whole, in three statements: what it says, what it consists of, and its indicators with their values.
pub async fn stored(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<Stored>> {
    let mut conn = place.into();
    let conn = &mut conn;
    let Some((row, mut texts)) = said(conn, slug).await? else { return Ok(None) };
    let outline = outline(conn, row.id).await?;
    let indicators = indicators(conn, row.id, &mut texts).await?;
    let goals = outline.iter().filter(|entry| entry.entry == Kind::Goal);
    let goals = goals.map(|goal| (goal.code.clone(), GoalId(goal.id))).collect();
    let document = StrategyDocument {
        strategy: row.with(&mut texts),
        territories: Vec::new(),
        domains: Vec::new(),
        goals: Vec::new(),
        key_actions: Vec::new(),
        indicators,
    };
    Ok(Some(Stored { document: filled(document, outline, &mut texts), goals }))
}

#[derive(sqlx::FromRow)]
pub(super) struct StrategyRow {
    pub id: StrategyId,
    slug: String,
    language: Lang,
    horizon: String,
    adopted_by: String,
    adopted_on: String,
    source: String,
}

impl StrategyRow {
    pub fn with(self, texts: &mut Library) -> Strategy {
        let Self { id, slug, language, horizon, adopted_by, adopted_on, source } = self;
        let (title, summary) = (texts.take(id.0, "title"), texts.take(id.0, "summary"));
        Strategy { slug, language, title, summary, horizon, adopted_by, adopted_on, source }
    }
}

/// The strategy with one of its texts.
#[derive(sqlx::FromRow)]
struct SaidRow {
    #[sqlx(flatten)]
    strategy: StrategyRow,
    subject_id: Option<Uuid>,
    field: Option<String>,
    text_language: Option<Lang>,
    text: Option<String>,
}

async fn said(conn: &mut Conn<'_>, slug: &str) -> AppResult<Option<(StrategyRow, Library)>> {
    let rows = all!(
        conn,
        SaidRow,
        "SELECT id, slug, strategies.language, horizon, adopted_by, adopted_on, source,
                subject_id, field, strategy_texts.language AS text_language, text
         FROM strategies LEFT JOIN strategy_texts ON strategy_id = id WHERE slug = $1",
        slug
    )?;
    let (mut strategy, mut said) = (None, Vec::with_capacity(rows.len()));
    for row in rows {
        if let (Some(subject_id), Some(field), Some(language), Some(text)) =
            (row.subject_id, row.field, row.text_language, row.text)
        {
            said.push(texts::Row { subject_id, field, language, text });
        }
        strategy = Some(row.strategy);
    }
    Ok(strategy.map(|strategy| (strategy, Library::new(said))))
}

/// Puts each entry where it belongs. They come in order, and what belongs to a goal or a key action comes in its own.
fn filled(mut document: StrategyDocument, outline: Vec<Entry>, texts: &mut Library) -> StrategyDocument {
    let mut domains_of: HashMap<String, Vec<String>> = HashMap::new();
    let mut served_by: HashMap<(String, i64), Vec<String>> = HashMap::new();
    for Entry { entry, id, above, code, number, name, goal_kind, territory_kind } in outline {
        let of = above.clone().unwrap_or_default();
        match (entry, goal_kind, territory_kind) {
            (Kind::Territory, _, Some(kind)) => {
                document.territories.push(Territory { code, name: name.unwrap_or_default(), kind, parent: above });
            }
            (Kind::Domain, ..) => document.domains.push(Domain { code, name: texts.take(id, "name") }),
            (Kind::Goal, Some(kind), _) => document.goals.push(Goal {
                title: texts.take(id, "title"),
                vision: texts.take(id, "vision"),
                aim: texts.take(id, "aim"),
                parent: above,
                domains: Vec::new(),
                code,
                kind,
            }),
            (Kind::GoalDomain, ..) => domains_of.entry(of).or_default().push(code),
            (Kind::KeyAction, ..) => {
                let text = texts.take(id, "text");
                document.key_actions.push(KeyAction { goal: of, number, text, operational_goals: Vec::new() });
            }
            (Kind::ServedGoal, ..) => served_by.entry((of, number)).or_default().push(code),
            // The database gives goals and territories their kind.
            (Kind::Goal | Kind::Territory, ..) => {}
        }
    }
    for goal in &mut document.goals {
        goal.domains = domains_of.remove(&goal.code).unwrap_or_default();
    }
    for action in &mut document.key_actions {
        action.operational_goals = served_by.remove(&(action.goal.clone(), action.number)).unwrap_or_default();
    }
    document
}
