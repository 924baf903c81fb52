//! Remarks, many of them: page by page, and counted.

use super::select_remarks;
use crate::base::db::{Db, all};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::remarks::model::{ChannelCount, Filter, Remark, RemarkState};

/// Remarks on a page.
pub const PAGE: i64 = 50;

/// What a filter leaves: the values in their order are those of [`list`] and [`counts`]. Where nothing is said, nothing is asked.
macro_rules! filtered {
    () => {
        "WHERE remarks.consultation_id = $1
           AND ($2 = '' OR remarks.channel = $2)
           AND ($3 = '' OR remarks.submitter = $3)
           AND (CAST($4 AS UUID) IS NULL OR remarks.territory_id = $4)
           AND (CAST($5 AS UUID) IS NULL OR remarks.document_id = $5)
           AND (CAST($6 AS BIGINT) IS NULL OR remarks.anchor = $6)
           AND (CAST($7 AS UUID) IS NULL OR remarks.group_id = $7)
           AND (CAST($8 AS BOOLEAN) IS NULL OR (remarks.received_at >= $9) = $8)
           AND ($10 = '' OR remarks.state = $10)
           AND ($11 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id AND SUBSTR(word, 1, LENGTH($11)) = $11))
           AND ($12 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id AND SUBSTR(word, 1, LENGTH($12)) = $12))
           AND ($13 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id AND SUBSTR(word, 1, LENGTH($13)) = $13)) "
    };
}

/// After every moment: without a deadline nothing is late.
const NEVER: Timestamp = Timestamp(i64::MAX);

/// What is bound for a filter.
struct Bound<'f> {
    channel: &'static str,
    submitter: &'static str,
    state: &'static str,
    words: [&'f str; 3],
    deadline: Timestamp,
}

impl<'f> Bound<'f> {
    fn of(filter: &'f Filter, state: Option<RemarkState>, deadline: Option<Timestamp>) -> Self {
        let word = |place: usize| filter.words.get(place).map_or("", String::as_str);
        Self {
            channel: filter.channel.map_or("", |channel| channel.name()),
            submitter: filter.submitter.map_or("", |submitter| submitter.name()),
            state: state.map_or("", RemarkState::name),
            words: [word(0), word(1), word(2)],
            deadline: deadline.unwrap_or(NEVER),
        }
    }
}

/// A page of remarks in the order of their numbers; of one state, or of all.
pub async fn list(
    db: &Db,
    consultation: ConsultationId,
    filter: &Filter,
    state: Option<RemarkState>,
    deadline: Option<Timestamp>,
    page: i64,
) -> AppResult<Vec<Remark>> {
    let bound = Bound::of(filter, state, deadline);
    let skipped = page.saturating_sub(1).saturating_mul(PAGE);
    Ok(all!(
        db,
        Remark,
        concat!(select_remarks!(), filtered!(), "ORDER BY remarks.number LIMIT $14 OFFSET $15"),
        consultation,
        bound.channel,
        bound.submitter,
        filter.territory,
        filter.document,
        filter.anchor,
        filter.group,
        filter.late,
        bound.deadline,
        bound.state,
        bound.words[0],
        bound.words[1],
        bound.words[2],
        PAGE,
        skipped
    )?)
}

/// How many remarks a filter leaves, by channel.
pub async fn counts(
    db: &Db,
    consultation: ConsultationId,
    filter: &Filter,
    state: Option<RemarkState>,
    deadline: Option<Timestamp>,
) -> AppResult<Vec<ChannelCount>> {
    let bound = Bound::of(filter, state, deadline);
    Ok(all!(
        db,
        ChannelCount,
        concat!(
            "SELECT channel, COUNT(*) AS remarks, CAST(SUM(CASE WHEN received_at >= $9 THEN 1 ELSE 0 END) AS BIGINT) AS late
             FROM remarks ",
            filtered!(),
            "GROUP BY channel"
        ),
        consultation,
        bound.channel,
        bound.submitter,
        filter.territory,
        filter.document,
        filter.anchor,
        filter.group,
        filter.late,
        bound.deadline,
        bound.state,
        bound.words[0],
        bound.words[1],
        bound.words[2]
    )?)
}
