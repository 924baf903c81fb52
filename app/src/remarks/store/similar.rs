//! Remarks that are like another one.

use crate::base::db::{Db, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::remarks::model::{GroupId, Remark, Similar};

/// Suggestions that a page shows.
const MOST: i64 = 8;

/// The remarks that are most like one: about the same part of a document, or with at least three of its rarest words. However
/// many remarks there are, a dozen words of it are looked for, those that fewest others have.
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
             SELECT word FROM remark_words AS every
             WHERE word IN (SELECT word FROM remark_words WHERE remark_id = $1) AND SUBSTR(word, 1, 1) <> '@'
             GROUP BY word HAVING COUNT(*) > 1 ORDER BY COUNT(*), word LIMIT 12
         ), like_it AS (
             SELECT remark_id, COUNT(*) AS words, STRING_AGG(word, ' ') AS shared
             FROM remark_words WHERE word IN (SELECT word FROM rare) GROUP BY remark_id
         )
         SELECT number, justification, proposed, language, group_id,
                COALESCE(document_id = $3 AND anchor = $4, FALSE) AS is_same_part, COALESCE(shared, '') AS shared
         FROM remarks LEFT JOIN like_it ON like_it.remark_id = remarks.id
         WHERE consultation_id = $2 AND id <> $1 AND state = 'visible'
           AND (words >= 3 OR (document_id = $3 AND anchor = $4))
         ORDER BY COALESCE(document_id = $3 AND anchor = $4, FALSE) DESC, COALESCE(words, 0) DESC, number LIMIT $5",
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
