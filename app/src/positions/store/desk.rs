//! The work list: the remarks that a filter leaves, page by page, and what can be chosen in it.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, all, optional};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::positions::filter::{Assigned, Filter, WORDS};
use crate::positions::model::{Disposition, PositionState};
use crate::remarks::model::{Channel, Submitter};
use crate::remarks::words::stems;
use uuid::Uuid;

/// Remarks on a page.
pub const PAGE: i64 = 50;

/// What a filter leaves. Where nothing is said, nothing is asked: an empty word, a nil id and nought stand for everything. A name is
/// found like any other word, so only those who run the consultation may ask for words.
macro_rules! filtered {
    () => {
        " FROM remarks LEFT JOIN positions ON positions.remark_id = remarks.id
         WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn'
           AND ($2 = '' OR COALESCE(positions.state, 'to_do') = $2)
           AND ($3 = '' OR positions.disposition = $3)
           AND ($4 = '' OR ($4 = 'nobody' AND positions.evaluator_id IS NULL) OR ($4 = 'somebody' AND positions.evaluator_id = $5))
           AND ($6 = '' OR (positions.due_on <> '' AND positions.due_on < $6 AND positions.state IN ('to_do', 'draft', 'in_review')))
           AND ($7 = '' OR remarks.channel = $7)
           AND ($8 = 0 OR (remarks.document_id = $9 AND remarks.anchor = $10))
           AND ($11 = 0 OR remarks.group_id = $12)
           AND ($13 = 0 OR remarks.received_at >= $13)
           AND ($14 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id
                AND SUBSTR(REPLACE(word, '@', ''), 1, LENGTH($14)) = $14))
           AND ($15 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id
                AND SUBSTR(REPLACE(word, '@', ''), 1, LENGTH($15)) = $15))
           AND ($16 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id
                AND SUBSTR(REPLACE(word, '@', ''), 1, LENGTH($16)) = $16))
           AND ($17 = '' OR EXISTS (SELECT 1 FROM remark_words WHERE remark_id = remarks.id
                AND SUBSTR(REPLACE(word, '@', ''), 1, LENGTH($17)) = $17)) "
    };
}

/// Fetches what [`filtered`] says of a consultation and a [`Bound`]; what more is bound begins with `$18`.
macro_rules! narrowed {
    ($fetch:ident, $conn:ident, $row:ty, $sql:expr, ($consultation:expr, $bound:expr), $($more:expr),*) => {
        $fetch!(
            $conn,
            $row,
            $sql,
            $consultation,
            $bound.state,
            $bound.disposition,
            $bound.assigned,
            $bound.person,
            $bound.overdue,
            $bound.channel,
            $bound.part.0,
            $bound.part.1,
            $bound.part.2,
            $bound.group.0,
            $bound.group.1,
            $bound.late,
            $bound.words[0].as_str(),
            $bound.words[1].as_str(),
            $bound.words[2].as_str(),
            $bound.words[3].as_str(),
            $($more),*
        )
    };
}

/// What is bound for a filter.
struct Bound {
    state: &'static str,
    disposition: &'static str,
    assigned: &'static str,
    person: Uuid,
    overdue: String,
    channel: String,
    part: (i64, Uuid, i64),
    group: (i64, Uuid),
    late: i64,
    words: [String; WORDS],
}

impl Bound {
    fn of(filter: &Filter, today: &str, deadline: Option<Timestamp>) -> Self {
        let mut words = stems(&filter.words).into_iter();
        let (assigned, person) = match filter.assigned {
            Assigned::Whoever => ("", Uuid::nil()),
            Assigned::Nobody => ("nobody", Uuid::nil()),
            Assigned::To(PersonId(person)) => ("somebody", person),
        };
        // Without a deadline nothing is late.
        let late = deadline.map_or(i64::MAX, |deadline| deadline.0);
        Self {
            state: filter.state.map_or("", PositionState::name),
            disposition: filter.disposition.map_or("", Disposition::name),
            assigned,
            person,
            overdue: if filter.is_overdue { today.to_owned() } else { String::new() },
            channel: filter.channel.clone(),
            part: filter.part.map_or((0, Uuid::nil(), 0), |(document, anchor)| (1, document, anchor)),
            group: filter.group.map_or((0, Uuid::nil()), |group| (1, group)),
            late: if filter.is_late { late } else { 0 },
            words: std::array::from_fn(|_| words.next().unwrap_or_default()),
        }
    }
}

/// A remark in the work list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Entry {
    /// Its number.
    pub number: i64,
    /// How it came.
    pub channel: Channel,
    /// When.
    pub received_at: Timestamp,
    /// Who submits.
    pub submitter: Submitter,
    /// The name on it, for officials.
    pub submitter_name: String,
    /// The part that it is about, its beginning.
    pub part: String,
    /// What it asks for, or why; its beginning.
    pub words: String,
    /// The group that gets one answer.
    pub group_title: Option<String>,
    /// How far its position has come.
    pub state: PositionState,
    /// What is done with it.
    pub disposition: Option<Disposition>,
    /// To whom it is assigned.
    pub evaluator: Option<String>,
    /// By which day; may be empty.
    pub due_on: String,
    /// How many the filter leaves in all.
    pub total: i64,
}

/// A page of what a filter leaves, by number. Only what the page shows is looked at more closely.
pub async fn listed<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    filter: &Filter,
    (today, deadline): (&str, Option<Timestamp>),
    page: i64,
) -> AppResult<Vec<Entry>> {
    let mut conn = conn.into();
    let bound = Bound::of(filter, today, deadline);
    let skipped = page.saturating_sub(1).saturating_mul(PAGE);
    Ok(narrowed!(
        all,
        conn,
        Entry,
        concat!(
            "SELECT remarks.number, remarks.channel, remarks.received_at, remarks.submitter,
                    COALESCE(organisations.name, remarks.submitter_name) AS submitter_name,
                    COALESCE((SELECT SUBSTR(text, 1, 80) FROM document_parts
                              WHERE document_parts.version_id = remarks.version_id AND document_parts.anchor = remarks.anchor),
                             SUBSTR(remarks.part, 1, 80)) AS part,
                    SUBSTR(CASE WHEN remarks.proposed = '' THEN remarks.justification ELSE remarks.proposed END, 1, 200) AS words,
                    remark_groups.title AS group_title, COALESCE(positions.state, 'to_do') AS state, positions.disposition,
                    people.name AS evaluator, COALESCE(positions.due_on, '') AS due_on, picked.total
             FROM (SELECT remarks.id, COUNT(*) OVER () AS total",
            filtered!(),
            "ORDER BY remarks.number LIMIT $18 OFFSET $19) AS picked
             JOIN remarks ON remarks.id = picked.id
             LEFT JOIN positions ON positions.remark_id = remarks.id
             LEFT JOIN organisations ON organisations.id = remarks.organisation_id
             LEFT JOIN remark_groups ON remark_groups.id = remarks.group_id
             LEFT JOIN people ON people.id = positions.evaluator_id
             ORDER BY remarks.number"
        ),
        (consultation, bound),
        PAGE,
        skipped
    )?)
}

/// The remarks before and after one, within a filter.
#[derive(Clone, Copy, Debug, Default, sqlx::FromRow)]
pub struct Near {
    /// The last one before it.
    pub previous: Option<i64>,
    /// The first one after it.
    pub next: Option<i64>,
}

/// What stands before and after a remark in the list.
pub async fn near<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    filter: &Filter,
    (today, deadline): (&str, Option<Timestamp>),
    number: i64,
) -> AppResult<Near> {
    let mut conn = conn.into();
    let bound = Bound::of(filter, today, deadline);
    let near = narrowed!(
        optional,
        conn,
        Near,
        concat!(
            "SELECT MAX(CASE WHEN remarks.number < $18 THEN remarks.number END) AS previous,
                    MIN(CASE WHEN remarks.number > $18 THEN remarks.number END) AS next",
            filtered!()
        ),
        (consultation, bound),
        number
    )?;
    Ok(near.unwrap_or_default())
}

/// Something by which the list can be narrowed, and how many remarks that is.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Offered {
    /// `state`, `evaluator`, `group`, `part` or `view`.
    pub kind: String,
    /// The person, the group, the document of the part, or the view.
    pub id: Option<Uuid>,
    /// The state, the anchor of a part, or the query of a view.
    pub code: String,
    /// What it is called.
    pub label: String,
    /// How many.
    pub count: i64,
}

/// Everything by which the list can be narrowed: how many wait in each state, evaluators, groups, parts and one's own views.
pub async fn offered<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    person: PersonId,
) -> AppResult<Vec<Offered>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Offered,
        "SELECT 'state' AS kind, CAST(NULL AS UUID) AS id, COALESCE(positions.state, 'to_do') AS code, '' AS label,
                COUNT(*) AS count, CAST(0 AS BIGINT) AS place
         FROM remarks LEFT JOIN positions ON positions.remark_id = remarks.id
         WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn' GROUP BY COALESCE(positions.state, 'to_do')
         UNION ALL
         SELECT 'evaluator', people.id, '', people.name, COUNT(remarks.id), CAST(0 AS BIGINT)
         FROM evaluators
         JOIN people ON people.id = evaluators.person_id
         LEFT JOIN positions ON positions.evaluator_id = people.id
         LEFT JOIN remarks ON remarks.id = positions.remark_id AND remarks.consultation_id = $1 AND remarks.state <> 'withdrawn'
         WHERE evaluators.consultation_id = $1 GROUP BY people.id, people.name
         UNION ALL
         SELECT * FROM (
             SELECT 'group', remark_groups.id, '', remark_groups.title, COUNT(remarks.id), MIN(remarks.number)
             FROM remark_groups JOIN remarks ON remarks.group_id = remark_groups.id AND remarks.state <> 'withdrawn'
             WHERE remark_groups.consultation_id = $1 GROUP BY remark_groups.id, remark_groups.title
             ORDER BY remark_groups.title LIMIT 200) AS some_groups
         UNION ALL
         SELECT * FROM (
             SELECT 'part', remarks.document_id, CAST(remarks.anchor AS TEXT), MIN(SUBSTR(document_parts.text, 1, 60)), COUNT(*),
                    MIN(document_parts.position)
             FROM remarks
             JOIN document_parts ON document_parts.version_id = remarks.version_id AND document_parts.anchor = remarks.anchor
             WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn'
             GROUP BY remarks.document_id, remarks.anchor ORDER BY COUNT(*) DESC LIMIT 200) AS some_parts
         UNION ALL
         SELECT 'view', id, query, name, CAST(0 AS BIGINT), CAST(0 AS BIGINT)
         FROM inbox_views WHERE consultation_id = $1 AND person_id = $2
         ORDER BY kind, place, label",
        consultation,
        person
    )?)
}
