//! Evaluators, and what is assigned to them.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, execute_many, is_taken, optional, scalars};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::ConsultationId;
use crate::notifications::model::Recipient;
use crate::positions::model::{Disposition, Evaluator, PositionState};
use crate::remarks::model::RemarkId;

/// The evaluators of a consultation, with how many remarks wait for each.
pub async fn evaluators<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Evaluator>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Evaluator,
        "SELECT people.id AS person, people.name, evaluators.appointed_at, COUNT(remarks.id) AS waiting
         FROM evaluators
         JOIN people ON people.id = evaluators.person_id
         LEFT JOIN positions ON positions.evaluator_id = people.id AND positions.state IN ('to_do', 'draft')
         LEFT JOIN remarks ON remarks.id = positions.remark_id AND remarks.consultation_id = $1 AND remarks.state <> 'withdrawn'
         WHERE evaluators.consultation_id = $1
         GROUP BY people.id, people.name, evaluators.appointed_at ORDER BY people.name, people.id",
        consultation
    )?)
}

/// One of them, for a letter.
pub async fn evaluator<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    person: PersonId,
) -> AppResult<Option<Recipient>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Recipient,
        "SELECT people.id AS person, people.name, people.email AS address, people.language
         FROM evaluators JOIN people ON people.id = evaluators.person_id AND email IS NOT NULL AND erased_at IS NULL
         WHERE consultation_id = $1 AND person_id = $2",
        consultation,
        person
    )?)
}

/// Appoints somebody. False where they are an evaluator already.
pub async fn appoint(tx: &mut Tx, consultation: ConsultationId, person: PersonId) -> AppResult<bool> {
    let now = tx.now();
    let sql = "INSERT INTO evaluators (consultation_id, person_id, appointed_at) VALUES ($1, $2, $3)
               ON CONFLICT (consultation_id, person_id) DO NOTHING";
    let written = execute!(tx, sql, consultation, person, now);
    if is_taken(&written) { Ok(false) } else { Ok(written? == 1) }
}

/// Dismisses somebody: what was assigned to them is nobody's again, and what they wrote stays. False where they were none.
pub async fn dismiss(tx: &mut Tx, consultation: ConsultationId, person: PersonId) -> AppResult<bool> {
    execute!(
        tx,
        "UPDATE positions SET evaluator_id = NULL, due_on = ''
         WHERE evaluator_id = $2 AND remark_id IN (SELECT id FROM remarks WHERE consultation_id = $1)",
        consultation,
        person
    )?;
    let sql = "DELETE FROM evaluators WHERE consultation_id = $1 AND person_id = $2";
    Ok(execute!(tx, sql, consultation, person)? == 1)
}

/// Dismisses somebody everywhere; gives the consultations.
pub async fn leave_all(tx: &mut Tx, person: PersonId) -> AppResult<Vec<ConsultationId>> {
    execute!(tx, "UPDATE positions SET evaluator_id = NULL, due_on = '' WHERE evaluator_id = $1", person)?;
    execute!(tx, "DELETE FROM inbox_views WHERE person_id = $1", person)?;
    let sql = "DELETE FROM evaluators WHERE person_id = $1 RETURNING consultation_id";
    Ok(scalars!(tx, ConsultationId, sql, person)?)
}

/// Assigns remarks to somebody, or to nobody. Nothing that is written changes, nor who has it open: a form that was opened before
/// can be saved.
pub async fn assign(tx: &mut Tx, remarks: &[RemarkId], evaluator: Option<PersonId>, due_on: &str) -> AppResult<()> {
    execute_many!(
        tx,
        "INSERT INTO positions (remark_id, state, evaluator_id, due_on, version)",
        remarks,
        |remark| [*remark, PositionState::ToDo, evaluator, due_on.to_owned(), 0_i64],
        "ON CONFLICT (remark_id) DO UPDATE SET evaluator_id = excluded.evaluator_id, due_on = excluded.due_on"
    )?;
    Ok(())
}

/// Those to whom something can be assigned, by name.
pub async fn assignees<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
) -> AppResult<Vec<(PersonId, String)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (PersonId, String),
        "SELECT people.id, people.name FROM evaluators JOIN people ON people.id = evaluators.person_id
         WHERE consultation_id = $1 ORDER BY people.name, people.id",
        consultation
    )?)
}

/// A remark that somebody has to answer, as they see it in their list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Duty {
    /// The consultation.
    pub slug: String,
    /// Its title, in the reader's language where it has one.
    pub title: String,
    /// In whose clocks its days are said.
    pub time_zone: String,
    /// The remark's number.
    pub number: i64,
    /// What it asks for, or why; its beginning.
    pub words: String,
    /// The language it is written in.
    pub language: Lang,
    /// How far the position has come.
    pub state: PositionState,
    /// What is done with it so far.
    pub disposition: Option<Disposition>,
    /// By which day; may be empty.
    pub due_on: String,
    /// What a reader wants changed; may be empty.
    pub returned_because: String,
}

/// What is assigned to somebody and not decided: what is due first comes first, so many at most.
pub async fn duties<'a>(
    conn: impl Into<Conn<'a>>,
    person: PersonId,
    [reader, own]: [Lang; 2],
    most: i64,
) -> AppResult<Vec<Duty>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Duty,
        "SELECT consultations.slug,
                COALESCE((SELECT text FROM consultation_texts
                          WHERE subject_id = consultations.id AND field = 'title' AND language = $2),
                         (SELECT text FROM consultation_texts
                          WHERE subject_id = consultations.id AND field = 'title' AND language = $3),
                         (SELECT MIN(text) FROM consultation_texts WHERE subject_id = consultations.id AND field = 'title'),
                         consultations.slug) AS title,
                consultations.time_zone, remarks.number,
                SUBSTR(CASE WHEN remarks.proposed = '' THEN remarks.justification ELSE remarks.proposed END, 1, 200) AS words,
                remarks.language, positions.state, positions.disposition, positions.due_on, positions.returned_because
         FROM positions
         JOIN remarks ON remarks.id = positions.remark_id AND remarks.state <> 'withdrawn'
         JOIN consultations ON consultations.id = remarks.consultation_id
         JOIN evaluators ON evaluators.consultation_id = consultations.id AND evaluators.person_id = positions.evaluator_id
         WHERE positions.evaluator_id = $1 AND positions.state IN ('to_do', 'draft', 'in_review')
         ORDER BY CASE WHEN positions.state = 'in_review' THEN 1 ELSE 0 END,
                  CASE WHEN positions.due_on = '' THEN '9999' ELSE positions.due_on END, consultations.slug, remarks.number
         LIMIT $4",
        person,
        reader,
        own,
        most
    )?)
}
