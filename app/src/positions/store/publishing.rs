//! Publishing what is accepted, and to whom it is told.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, execute_many, scalars};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::positions::model::{Disposition, PositionState};
use crate::remarks::model::RemarkId;
use crate::remarks::store as remarks;

/// How many remarks have come how far.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Left {
    /// How far.
    pub state: PositionState,
    /// How many.
    pub remarks: i64,
    /// Those of them that were published before and are being corrected.
    pub corrected: i64,
}

/// How many remarks of a consultation have come how far.
pub async fn left<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Left>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Left,
        "SELECT COALESCE(positions.state, 'to_do') AS state, COUNT(*) AS remarks, COUNT(positions.published_at) AS corrected
         FROM remarks LEFT JOIN positions ON positions.remark_id = remarks.id
         WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn' GROUP BY COALESCE(positions.state, 'to_do')",
        consultation
    )?)
}

/// A position that waits to be published, and who is told of it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Accepted {
    /// The remark.
    pub remark: RemarkId,
    /// Its number.
    pub number: i64,
    /// What it asks for, or why.
    pub words: String,
    /// What is done with it.
    pub disposition: Disposition,
    /// Why.
    pub justification: String,
    /// Why what was published is corrected.
    pub note: String,
    /// How many versions are public.
    pub versions: i64,
    /// Who handed it in here.
    pub author: Option<PersonId>,
    /// Their name.
    pub name: Option<String>,
    /// Their address.
    pub email: Option<String>,
    /// The language of their letters.
    pub letters: Option<Lang>,
    /// The address on a remark that was entered; by post too.
    pub address: String,
    /// The language it is written in.
    pub language: Lang,
}

/// Lets nobody change an answer, or what there is to answer, until the transaction ends. The lock comes first and the reading
/// second, as a statement of its own: PostgreSQL takes a statement's view before it waits.
pub async fn hold(tx: &mut Tx, consultation: ConsultationId) -> AppResult<()> {
    remarks::hold(tx, consultation).await?;
    all!(
        tx,
        (RemarkId,),
        "SELECT positions.remark_id FROM positions JOIN remarks ON remarks.id = positions.remark_id
         WHERE remarks.consultation_id = $1 ORDER BY remarks.number",
        consultation; lock "FOR UPDATE OF positions"
    )?;
    Ok(())
}

/// Everything that waits to be published; nobody changes it until this transaction ends.
pub async fn accepted(tx: &mut Tx, consultation: ConsultationId) -> AppResult<Vec<Accepted>> {
    Ok(all!(
        tx,
        Accepted,
        "SELECT remarks.id AS remark, remarks.number,
                SUBSTR(CASE WHEN remarks.proposed = '' THEN remarks.justification ELSE remarks.proposed END, 1, 400) AS words,
                positions.disposition, positions.justification, positions.note,
                (SELECT COUNT(*) FROM position_versions WHERE position_versions.remark_id = remarks.id) AS versions,
                people.id AS author, people.name, people.email, people.language AS letters,
                CASE WHEN remarks.author_id IS NULL THEN remarks.submitter_address ELSE '' END AS address, remarks.language
         FROM positions
         JOIN remarks ON remarks.id = positions.remark_id
         LEFT JOIN people ON people.id = remarks.author_id AND people.erased_at IS NULL
         WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn' AND positions.state = 'accepted'
         ORDER BY remarks.number",
        consultation; lock "FOR UPDATE OF positions"
    )?)
}

/// Writes the versions that are public from now on.
pub async fn put_versions(tx: &mut Tx, accepted: &[Accepted]) -> AppResult<()> {
    let now = tx.now();
    execute_many!(
        tx,
        "INSERT INTO position_versions (remark_id, number, disposition, justification, note, published_at)",
        accepted,
        |row| [row.remark, row.versions + 1, row.disposition, row.justification.clone(), row.note.clone(), now]
    )?;
    Ok(())
}

/// A position as everybody may read it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Published {
    /// The remark's number.
    pub remark: i64,
    /// Which version it is.
    pub version: i64,
    /// What is done, as it is stored.
    pub disposition: String,
    /// Why.
    pub justification: String,
    /// Why it was corrected.
    pub note: String,
    /// When it was published.
    pub published_at: Timestamp,
}

/// Every position that was ever published in a consultation.
pub async fn published<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Published>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Published,
        "SELECT remarks.number AS remark, position_versions.number AS version, position_versions.disposition,
                position_versions.justification, position_versions.note, position_versions.published_at
         FROM position_versions JOIN remarks ON remarks.id = position_versions.remark_id
         WHERE remarks.consultation_id = $1 ORDER BY remarks.number, position_versions.number",
        consultation
    )?)
}

/// The consultations in which a position was published.
pub async fn published_anywhere<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<ConsultationId>> {
    let mut conn = conn.into();
    let sql = "SELECT DISTINCT remarks.consultation_id FROM position_versions
               JOIN remarks ON remarks.id = position_versions.remark_id";
    Ok(scalars!(conn, ConsultationId, sql)?)
}

/// What was published at this moment in a consultation.
macro_rules! published_now {
    () => {
        "remark_id IN (SELECT position_versions.remark_id FROM position_versions
                       JOIN remarks ON remarks.id = position_versions.remark_id
                       WHERE remarks.consultation_id = $1 AND position_versions.published_at = $2)"
    };
}

/// Marks as published what has a version of this moment, and shows what it led to instead of what stood there before; gives how many.
pub async fn set_published(tx: &mut Tx, consultation: ConsultationId) -> AppResult<u64> {
    let now = tx.now();
    let drop_changes = concat!("DELETE FROM position_changes WHERE NOT is_current AND ", published_now!());
    let drop_lines = concat!("DELETE FROM position_lines WHERE NOT is_current AND ", published_now!());
    let drop_goals = concat!("DELETE FROM position_goals WHERE NOT is_current AND ", published_now!());
    execute!(tx, drop_changes, consultation, now)?;
    execute!(tx, drop_lines, consultation, now)?;
    execute!(tx, drop_goals, consultation, now)?;
    let show_changes = concat!("UPDATE position_changes SET is_public = TRUE WHERE ", published_now!());
    let show_lines = concat!("UPDATE position_lines SET is_public = TRUE WHERE ", published_now!());
    let show_goals = concat!("UPDATE position_goals SET is_public = TRUE WHERE ", published_now!());
    execute!(tx, show_changes, consultation, now)?;
    execute!(tx, show_lines, consultation, now)?;
    execute!(tx, show_goals, consultation, now)?;
    Ok(execute!(
        tx,
        concat!(
            "UPDATE positions SET state = 'published', published_at = COALESCE(published_at, $2), note = '', version = version + 1
             WHERE state = 'accepted' AND ",
            published_now!()
        ),
        consultation,
        now
    )?)
}
