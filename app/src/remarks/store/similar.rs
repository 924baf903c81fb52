//! Remarks that are like another one.

use crate::base::db::{Db, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::remarks::model::{GroupId, Remark, Similar};

/// Suggestions that a page shows.
const MOST: i64 = 8;

/// The remarks that are most like one: about the same part of a document, or with at least three of its rarest words; what
/// more than 500 have says nothing. However
/// many remarks there are, a dozen words of it are looked for, those that fewest others have, and only the forty that share most of
/// them, and forty of the same part, are laid side by side.
pub async fn similar(db: &Db, remark: &Remark) -> AppResult<Vec<Similar>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        number: i64,
        justification: String,
        proposed: String,
        language: Lang,
        group_id: Option<GroupId>,
        is_same_part: bool,
        shared: String,
    }
    let rows = all!(
        db,
        Row,
        "WITH rare AS (
             SELECT word FROM remark_words
             WHERE word IN (SELECT word FROM remark_words WHERE remark_id = $1) AND SUBSTR(word, 1, 1) <> '@'
             GROUP BY word HAVING COUNT(*) BETWEEN 2 AND 500 ORDER BY COUNT(*), word LIMIT 12
         ), alike AS (
             SELECT remark_id, COUNT(*) AS words, STRING_AGG(word, ' ') AS shared
             FROM remark_words JOIN remarks ON remarks.id = remark_id
             WHERE word IN (SELECT word FROM rare) AND consultation_id = $2 AND remark_id <> $1 AND state = 'visible'
             GROUP BY remark_id HAVING COUNT(*) >= 3 ORDER BY COUNT(*) DESC, remark_id LIMIT 40
         ), beside AS (
             SELECT id AS remark_id, CAST(0 AS BIGINT) AS words, '' AS shared FROM remarks
             WHERE document_id = $3 AND anchor = $4 AND consultation_id = $2 AND id <> $1 AND state = 'visible'
               AND id NOT IN (SELECT remark_id FROM alike) ORDER BY number LIMIT 40
         ), candidates AS (
             SELECT remark_id, words, shared FROM alike UNION ALL SELECT remark_id, words, shared FROM beside
         )
         SELECT number, justification, proposed, language, group_id,
                COALESCE(document_id = $3 AND anchor = $4, FALSE) AS is_same_part, shared
         FROM candidates JOIN remarks ON remarks.id = remark_id
         ORDER BY COALESCE(document_id = $3 AND anchor = $4, FALSE) DESC, words DESC, number LIMIT $5",
        remark.id,
        remark.consultation_id,
        remark.said.passage.document_id,
        remark.said.passage.anchor,
        MOST
    )?;
    let similar = rows.into_iter().map(|row| Similar {
        number: row.number,
        justification: row.justification,
        proposed: row.proposed,
        language: row.language,
        group_id: row.group_id,
        is_same_part: row.is_same_part,
        shared: row.shared.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
    });
    Ok(similar.collect())
}
