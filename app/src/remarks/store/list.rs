//! Remarks, many of them: page by page, and counted.

use super::select_remarks;
use crate::base::db::{Db, all};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::conduct::store::waits;
use crate::consultations::model::ConsultationId;
use crate::remarks::model::{AnsweredAs, Filter, Remark, RemarkPage, RemarkState, Tally};

/// After every moment: without a deadline nothing is late.
const NEVER: Timestamp = Timestamp(i64::MAX);

/// A remark, and how many there are in its whole list.
#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    remark: Remark,
    total: i64,
    /// What is done with it, as far as it is public.
    answer: Option<String>,
}

/// A page of the remarks that a filter leaves, in the order of their numbers; of one state, or of all. Where nothing is said,
/// nothing is asked. A page beyond the last is the first.
pub async fn list(
    db: &Db,
    consultation: ConsultationId,
    filter: &Filter,
    state: Option<RemarkState>,
    deadline: Option<Timestamp>,
    page: i64,
) -> AppResult<RemarkPage> {
    let page = page.max(1);
    let rows = rows(db, consultation, filter, state, deadline, page).await?;
    match rows.is_empty() && page > 1 {
        true => Ok(found(self::rows(db, consultation, filter, state, deadline, 1).await?, 1)),
        false => Ok(found(rows, page)),
    }
}

fn found(rows: Vec<Row>, page: i64) -> RemarkPage {
    let total = rows.first().map_or(0, |row| row.total);
    let answer = |row: &Row| Some((row.remark.number, row.answer.clone()?));
    let answers = rows.iter().filter_map(answer).collect();
    RemarkPage { remarks: rows.into_iter().map(|row| row.remark).collect(), answers, total, page }
}

async fn rows(
    db: &Db,
    consultation: ConsultationId,
    filter: &Filter,
    state: Option<RemarkState>,
    deadline: Option<Timestamp>,
    page: i64,
) -> AppResult<Vec<Row>> {
    let word = |place: usize| filter.words.get(place).map_or("", String::as_str);
    Ok(all!(
        db,
        Row,
        concat!(
            select_remarks!(
                ", COUNT(*) OVER () AS total,
                (SELECT disposition FROM position_versions WHERE remark_id = remarks.id AND remarks.state = 'visible'
                    AND number = (SELECT MAX(last.number) FROM position_versions AS last WHERE last.remark_id = remarks.id)) AS answer"
            ),
            "WHERE remarks.consultation_id = $1
               AND ($2 = '' OR remarks.channel = $2)
               AND ($3 = '' OR remarks.submitter = $3)
               AND (CAST($4 AS UUID) IS NULL OR remarks.territory_id = $4)
               AND ($5 = '' OR documents.code = $5)
               AND (CAST($6 AS BIGINT) IS NULL OR remarks.anchor = $6)
               AND (CAST($7 AS UUID) IS NULL OR remarks.group_id = $7)
               AND (CAST($8 AS BOOLEAN) IS NULL OR (remarks.received_at >= $9) = $8)
               AND ($10 = '' OR remarks.state = $10)
               AND ($11 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id
                    AND SUBSTR(REPLACE(word, '@', ''), 1, LENGTH($11)) = $11))
               AND ($12 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id
                    AND SUBSTR(REPLACE(word, '@', ''), 1, LENGTH($12)) = $12))
               AND ($13 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id
                    AND SUBSTR(REPLACE(word, '@', ''), 1, LENGTH($13)) = $13))
               AND ($16 = '' OR $16 = COALESCE((SELECT disposition FROM position_versions WHERE remark_id = remarks.id
                    AND number = (SELECT MAX(last.number) FROM position_versions AS last WHERE last.remark_id = remarks.id)), $17))
             ORDER BY remarks.number LIMIT $14 OFFSET $15"
        ),
        consultation,
        filter.channel.map_or("", |channel| channel.name()),
        filter.submitter.map_or("", |submitter| submitter.name()),
        filter.territory,
        filter.document.as_deref().unwrap_or_default(),
        filter.anchor,
        filter.group,
        filter.late,
        deadline.unwrap_or(NEVER),
        state.map_or("", RemarkState::name),
        word(0),
        word(1),
        word(2),
        RemarkPage::SIZE,
        page.saturating_sub(1).saturating_mul(RemarkPage::SIZE),
        filter.answer.map_or("", AnsweredAs::name),
        AnsweredAs::NOT_YET
    )?)
}

/// How many remarks a consultation has: hidden ones too, which get their answer like others, and where it is asked for also those
/// that were taken back.
pub async fn tallies(
    db: &Db,
    consultation: ConsultationId,
    with_withdrawn: bool,
    deadline: Option<Timestamp>,
) -> AppResult<Vec<Tally>> {
    Ok(all!(
        db,
        Tally,
        concat!(
            "SELECT channel, submitter, territory_id, territories.name AS territory_name, COUNT(*) AS remarks,
                CAST(SUM(CASE WHEN received_at >= $3 THEN 1 ELSE 0 END) AS BIGINT) AS late,
                CAST(SUM(CASE WHEN state = 'hidden' AND NOT ",
            waits!("remarks"),
            " THEN 1 ELSE 0 END) AS BIGINT) AS hidden,
                CAST(SUM(CASE WHEN ",
            waits!("remarks"),
            " THEN 1 ELSE 0 END) AS BIGINT) AS waiting
         FROM remarks LEFT JOIN territories ON territories.id = territory_id
         WHERE consultation_id = $1 AND (CAST($2 AS BOOLEAN) OR state <> 'withdrawn')
         GROUP BY channel, submitter, territory_id, territories.name
         ORDER BY channel, submitter, territories.name"
        ),
        consultation,
        with_withdrawn,
        deadline.unwrap_or(NEVER)
    )?)
}
