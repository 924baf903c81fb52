//! The public position on one remark, with all its versions, and what remarks led to.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::remarks::model::RemarkId;
use crate::strategy::store::documents;

/// What the remarks of the table `picked` led to, as their positions were published last and as far as what it is is public as well: a row for each part of a
/// text, action line and goal. The number is that of the version of the text; the hash is that of the goal's strategy. Takes the
/// parameter that holds the reader's language.
macro_rules! led {
    ($reader:literal) => {
        concat!(
            "SELECT picked.id AS remark, 'change' AS kind, document_versions.number,
                    CAST(document_parts.anchor AS TEXT) AS code, documents.code AS place,
                    SUBSTR(document_parts.text, 1, 400) AS label, '' AS hash, document_parts.position AS sorted
             FROM picked
             JOIN position_changes ON position_changes.remark_id = picked.id AND position_changes.is_public
             JOIN document_versions ON document_versions.id = position_changes.version_id AND document_versions.published_at IS NOT NULL
             JOIN documents ON documents.id = document_versions.document_id
             JOIN document_parts ON document_parts.version_id = position_changes.version_id
                                AND document_parts.anchor = position_changes.anchor
             UNION ALL
             SELECT picked.id, 'line', CAST(0 AS BIGINT), action_lines.code, '', action_lines.title, '', action_lines.position
             FROM picked
             JOIN position_lines ON position_lines.remark_id = picked.id AND position_lines.is_public
             JOIN action_lines ON action_lines.id = position_lines.action_line_id AND action_lines.state IN ('published', 'withdrawn')
             UNION ALL
             SELECT picked.id, 'goal', CAST(0 AS BIGINT), goals.code, strategies.slug,
                    COALESCE((SELECT text FROM strategy_texts
                              WHERE subject_id = goals.id AND field = 'title' AND language = ",
            $reader,
            "),
                             (SELECT text FROM strategy_texts WHERE subject_id = goals.id AND field = 'title'
                              AND language = strategies.language), ''), strategy_versions.sha256, goals.position
             FROM picked
             JOIN position_goals ON position_goals.remark_id = picked.id AND position_goals.is_public
             JOIN goals ON goals.id = position_goals.goal_id
             JOIN strategies ON strategies.id = goals.strategy_id
             JOIN strategy_versions ON strategy_versions.strategy_id = strategies.id
                                   AND strategy_versions.number = strategies.version"
        )
    };
}
pub(super) use led;

/// A piece of what a remark led to.
#[derive(Clone, Debug)]
pub struct Led {
    /// `change`, `line` or `goal`.
    pub kind: String,
    /// The number of the version of the text; how many indicators the goal has.
    pub number: i64,
    /// The anchor, or the code.
    pub code: String,
    /// The document, or the strategy, in addresses.
    pub place: String,
    /// What it is called.
    pub label: String,
    /// The document of the strategy, for a goal.
    pub hash: String,
}

/// The same beside a remark: nothing where the remark led to nothing.
#[derive(sqlx::FromRow)]
pub(super) struct LedRow {
    led_kind: Option<String>,
    led_number: Option<i64>,
    led_code: Option<String>,
    led_place: Option<String>,
    led_label: Option<String>,
    led_hash: Option<String>,
}

impl LedRow {
    fn led(self) -> Option<Led> {
        Some(Led {
            kind: self.led_kind?,
            number: self.led_number?,
            code: self.led_code?,
            place: self.led_place?,
            label: self.led_label?,
            hash: self.led_hash?,
        })
    }
}

/// Rows of one remark, which follow each other, as one with everything that it led to.
pub(super) fn folded<T>(
    rows: impl Iterator<Item = (T, LedRow)>,
    remark: impl Fn(&T) -> RemarkId,
    led: impl Fn(&mut T) -> &mut Vec<Led>,
) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for (mut told, row) in rows {
        let piece = row.led();
        match all.last_mut() {
            Some(last) if remark(last) == remark(&told) => led(last).extend(piece),
            _ => {
                led(&mut told).extend(piece);
                all.push(told);
            }
        }
    }
    all
}

/// A goal among what remarks led to: its strategy's document, that strategy in addresses, its code, and where it is put how many
/// indicators it has.
type GoalPiece<'p> = (&'p str, &'p str, &'p str, &'p mut i64);

/// Counts the indicators of goals, which stand in documents alone: a statement only for one that was not read lately.
async fn count_indicators(conn: &mut Conn<'_>, goals: Vec<GoalPiece<'_>>) -> AppResult<()> {
    let hashes: Vec<String> = goals.iter().map(|(hash, ..)| (*hash).to_owned()).collect();
    let documents = documents(conn.conn(), &hashes).await?;
    for (_, strategy, code, number) in goals {
        let document = documents.iter().find(|document| document.strategy.slug == strategy);
        let own = document.map_or(0, |document| document.indicators.iter().filter(|one| one.goal == code).count());
        *number = i64::try_from(own).unwrap_or(i64::MAX);
    }
    Ok(())
}

/// The same for all that was folded.
pub(super) async fn with_indicators<T>(
    conn: &mut Conn<'_>,
    mut all: Vec<T>,
    led: impl Fn(&mut T) -> &mut Vec<Led>,
) -> AppResult<Vec<T>> {
    let goals = all.iter_mut().flat_map(led).filter(|piece| piece.kind == "goal");
    let goals =
        goals.map(|Led { hash, place, code, number, .. }| (hash.as_str(), place.as_str(), code.as_str(), number));
    count_indicators(conn, goals.collect()).await?;
    Ok(all)
}

/// A piece of what everybody reads about a position.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Piece {
    /// `version`, `change`, `line` or `goal`.
    pub kind: String,
    /// The number of the version: of the position, or of the document; how many indicators a goal has.
    pub number: i64,
    /// The disposition; the anchor of a part; the code of a line or of a goal.
    pub code: String,
    /// The code of the document, or the strategy, in addresses.
    pub place: String,
    /// The note of a correction; the beginning of a part; the title of a line or of a goal.
    pub label: String,
    /// The justification; the document of a goal's strategy.
    pub text: String,
    /// When the position was published.
    pub at: i64,
}

/// What everybody reads: nothing before it is published, and while it is being corrected what was published.
pub async fn block<'a>(conn: impl Into<Conn<'a>>, remark: RemarkId, reader: Lang) -> AppResult<Vec<Piece>> {
    let mut conn = conn.into();
    let mut pieces = all!(
        conn,
        Piece,
        concat!(
            "WITH picked AS (SELECT id FROM remarks WHERE id = $1), led AS (",
            led!("$2"),
            ") SELECT 'version' AS kind, number, disposition AS code, '' AS place, note AS label, justification AS text,
                      published_at AS at, number AS sorted
             FROM position_versions WHERE remark_id = $1
             UNION ALL
             SELECT kind, number, code, place, label, hash, CAST(0 AS BIGINT), sorted FROM led
             ORDER BY kind, sorted"
        ),
        remark,
        reader
    )?;
    let goals = pieces.iter_mut().filter(|piece| piece.kind == "goal");
    let goals =
        goals.map(|Piece { text, place, code, number, .. }| (text.as_str(), place.as_str(), code.as_str(), number));
    count_indicators(&mut conn, goals.collect()).await?;
    Ok(pieces)
}
