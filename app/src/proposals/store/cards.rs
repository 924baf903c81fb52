//! Lists of action lines, and what action lines are tied to: two statements for a list of any length.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::{ConsultationId, RoundId};
use crate::proposals::model::{ActionLineCard, ActionLineId};
use crate::strategy::model::{GoalId, GoalKind, GoalRef, StrategyId, TerritoryId, TerritoryKind, TerritoryRef};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// The goals that an action line serves and the places that it concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineTies {
    /// In the order of their strategies.
    pub goals: Vec<GoalRef>,
    /// The SHA-256 of those strategies' documents, once for each goal.
    pub documents: Vec<String>,
    /// In the order of their register codes.
    pub territories: Vec<TerritoryRef>,
}

/// A tie of an action line, or of its consultation, which then stands in its place: one language of a goal's title, or a place,
/// which has one name and no strategy.
#[derive(sqlx::FromRow)]
struct TieRow {
    line: ActionLineId,
    id: Uuid,
    code: String,
    name: Option<String>,
    name_language: Option<Lang>,
    strategy: Option<StrategyId>,
    slug: Option<String>,
    language: Option<Lang>,
    document: Option<String>,
    goal_kind: Option<GoalKind>,
    territory_kind: Option<TerritoryKind>,
}

/// Whether an action line stands in public lists. One that was withdrawn does if people had voted on it: their votes are not
/// swept under the carpet.
macro_rules! listed {
    () => {
        "(action_lines.state = 'published' OR (action_lines.state = 'withdrawn' AND EXISTS
              (SELECT 1 FROM tallies JOIN rounds ON rounds.id = round_id
               WHERE rounds.consultation_id = consultations.id AND action_line_id = action_lines.id AND count > 0)))"
    };
}
pub(super) use listed;

/// Whether an action line was said at a meeting.
macro_rules! heard {
    () => {
        "EXISTS (SELECT 1 FROM meeting_points WHERE meeting_points.action_line_id = action_lines.id) AS is_heard"
    };
}
pub(super) use heard;

/// The visible comments under an action line.
macro_rules! comments {
    () => {
        "(SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM comment_counts WHERE action_line_id = action_lines.id) AS comments"
    };
}
pub(super) use comments;

/// Of each action line of the consultation `$1`, the last closed round in which it got votes: the one whose votes are told.
macro_rules! last_voted {
    () => {
        "(SELECT action_line_id AS line, MAX(number) AS number FROM tallies
          JOIN rounds ON rounds.id = tallies.round_id
          JOIN round_closures ON round_closures.round_id = rounds.id
          WHERE consultation_id = $1 AND count > 0 GROUP BY action_line_id) AS last_voted"
    };
}
pub(crate) use last_voted;

/// Ties: the first literal gives what is tied (`line`) to which goal, the second says of which action lines the places are wanted.
macro_rules! ties_where {
    ($goals:literal, $which:literal) => {
        concat!(
            "SELECT line, goals.id, goals.code, strategy_texts.text AS name, strategy_texts.language AS name_language,
                    strategies.id AS strategy, slug, strategies.language, sha256 AS document, goals.kind AS goal_kind, NULL AS territory_kind, position
             FROM (",
            $goals,
            ") AS tied
             JOIN goals ON goals.id = goal_id
             JOIN strategies ON strategies.id = goals.strategy_id
             LEFT JOIN strategy_versions ON strategy_versions.strategy_id = strategies.id AND number = strategies.version
             LEFT JOIN strategy_texts ON subject_id = goals.id AND field = 'title'
             UNION ALL
             SELECT action_line_id, territories.id, code, name, NULL, CAST(NULL AS UUID), NULL, NULL, NULL, NULL, kind, 0
             FROM action_line_territories JOIN territories ON territories.id = territory_id
             WHERE action_line_id IN (",
            $which,
            ")
             ORDER BY slug, position, code"
        )
    };
}

/// The public action lines of a consultation, in their order, with the votes of an open round, or each with those of the last
/// closed round in which it got any.
pub async fn cards<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    open: Option<RoundId>,
) -> AppResult<Vec<ActionLineCard>> {
    Ok(cards_and_goals(conn, consultation, open).await?.cards)
}

/// Action lines with what their consultation is about.
#[derive(Clone, Debug)]
pub struct Cards {
    /// As [`cards`].
    pub cards: Vec<ActionLineCard>,
    /// The SHA-256 of the documents of the strategies whose goals they serve, each once.
    pub documents: Vec<String>,
    /// The goals that the consultation itself is about, in the order of their strategies.
    pub goals: Vec<GoalRef>,
}

/// The same, with what they and their consultation are tied to.
pub async fn cards_and_goals<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    open: Option<RoundId>,
) -> AppResult<Cards> {
    let mut conn = conn.into();
    let mut cards = all!(
        conn,
        ActionLineCard,
        concat!(
            "SELECT action_lines.id, consultations.slug AS consultation_slug, code, language, author_kind,
                    organisations.name AS organisation_name, title, summary, action_lines.published_at,
                    action_lines.state = 'withdrawn' AS is_withdrawn,
                    EXISTS (SELECT 1 FROM merges WHERE parted_at IS NULL AND (subject_id = action_lines.id OR into_id = action_lines.id))
                        AS has_mergers, ",
            heard!(),
            ", ",
            comments!(),
            ", counted.number AS round,
                    COALESCE(support, 0) AS support, COALESCE(neutral, 0) AS neutral, COALESCE(against, 0) AS against
             FROM action_lines
             LEFT JOIN (SELECT action_line_id, rounds.number,
                               CAST(SUM(CASE WHEN choice = 'support' THEN count ELSE 0 END) AS BIGINT) AS support,
                               CAST(SUM(CASE WHEN choice = 'neutral' THEN count ELSE 0 END) AS BIGINT) AS neutral,
                               CAST(SUM(CASE WHEN choice = 'against' THEN count ELSE 0 END) AS BIGINT) AS against
                        FROM rounds
                        JOIN tallies ON round_id = rounds.id
                        LEFT JOIN ",
            last_voted!(),
            " ON line = action_line_id
                        WHERE rounds.consultation_id = $1 AND count > 0
                          AND (rounds.id = $2 OR ($2 IS NULL AND rounds.number = last_voted.number))
                        GROUP BY action_line_id, rounds.number) AS counted
                 ON counted.action_line_id = action_lines.id
             JOIN consultations ON consultations.id = consultation_id
             LEFT JOIN organisations ON organisations.id = organisation_id
             WHERE consultation_id = $1 AND ",
            listed!(),
            " ORDER BY position"
        ),
        consultation,
        open
    )?;
    let ties = all!(
        conn,
        TieRow,
        ties_where!(
            "SELECT action_line_id AS line, goal_id FROM action_lines JOIN action_line_goals ON action_line_id = id
             WHERE consultation_id = $1
             UNION ALL SELECT consultation_id, goal_id FROM consultation_goals WHERE consultation_id = $1",
            "SELECT id FROM action_lines WHERE consultation_id = $1"
        ),
        consultation
    )?;
    let mut ties = by_line(ties);
    let own = ties.remove(&ActionLineId(consultation.0)).unwrap_or_default();
    let mut hashes = BTreeSet::new();
    for card in &mut cards {
        let LineTies { goals, documents, territories } = ties.remove(&card.id).unwrap_or_default();
        card.goals = goals;
        card.territories = territories.into_iter().map(|territory| territory.name).collect();
        hashes.extend(documents);
    }
    Ok(Cards { cards, documents: hashes.into_iter().collect(), goals: own.goals })
}

/// What one action line is tied to.
pub async fn ties<'a>(conn: impl Into<Conn<'a>>, line: ActionLineId) -> AppResult<LineTies> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        TieRow,
        ties_where!("SELECT action_line_id AS line, goal_id FROM action_line_goals WHERE action_line_id = $1", "$1"),
        line
    )?;
    Ok(by_line(rows).remove(&line).unwrap_or_default())
}

/// Gathers the rows of each line. A goal has one row per language of its title.
fn by_line(rows: Vec<TieRow>) -> HashMap<ActionLineId, LineTies> {
    let mut lines: HashMap<ActionLineId, LineTies> = HashMap::new();
    for row in rows {
        let ties = lines.entry(row.line).or_default();
        if let (Some(strategy), Some(slug), Some(language), Some(kind)) =
            (row.strategy, row.slug, row.language, row.goal_kind)
        {
            let title = row.name_language.zip(row.name);
            match ties.goals.iter_mut().find(|goal| goal.id.0 == row.id) {
                Some(goal) => {
                    goal.title = goal.title.iter().map(|said| (said.lang, said.text.to_owned())).chain(title).collect()
                }
                None => {
                    ties.documents.extend(row.document);
                    let title = title.into_iter().collect();
                    ties.goals.push(GoalRef {
                        id: GoalId(row.id),
                        strategy,
                        slug,
                        language,
                        code: row.code,
                        kind,
                        title,
                    });
                }
            }
        } else if let (Some(kind), Some(name)) = (row.territory_kind, row.name) {
            ties.territories.push(TerritoryRef { id: TerritoryId(row.id), code: row.code, name, kind });
        }
    }
    lines
}
