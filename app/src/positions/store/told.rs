//! What became of remarks, for everybody: of a consultation, and of one's own.

use super::behind::LineRow;
use super::trail::{Led, LedRow, folded, led, with_indicators};
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::conduct::store::standing;
use crate::consultations::model::ConsultationId;
use crate::positions::model::Disposition;
use crate::remarks::model::{RemarkId, RemarkState};
use uuid::Uuid;

/// The last version of each position of which something is public.
macro_rules! last_versions {
    () => {
        " FROM position_versions
          JOIN remarks ON remarks.id = position_versions.remark_id AND remarks.state = 'visible'
          JOIN consultations ON consultations.id = remarks.consultation_id
          WHERE position_versions.number = (SELECT MAX(last.number) FROM position_versions AS last
                                            WHERE last.remark_id = position_versions.remark_id) "
    };
}

/// A remark as everybody may read it: the beginning of its words, the organisation that said it, and in which consultation.
macro_rules! said {
    ($reader:literal) => {
        concat!(
            "SELECT remarks.id AS remark, remarks.number, consultations.slug,
                COALESCE((SELECT text FROM consultation_texts
                          WHERE subject_id = consultations.id AND field = 'title' AND language = ",
            $reader,
            "), (SELECT MIN(text) FROM consultation_texts WHERE subject_id = consultations.id AND field = 'title'),
                         consultations.slug) AS title,
                SUBSTR(CASE WHEN remarks.proposed = '' THEN remarks.justification ELSE remarks.proposed END, 1, 400) AS words,
                remarks.language,
                CASE WHEN remarks.submitter = 'organisation' THEN COALESCE(
                    (SELECT name FROM organisations WHERE organisations.id = remarks.organisation_id), remarks.submitter_name)
                END AS organisation, "
        )
    };
}
pub(super) use said;

/// What is told, each with every piece of what it led to.
macro_rules! with_led {
    () => {
        "SELECT told.*, led.kind AS led_kind, led.number AS led_number, led.code AS led_code, led.place AS led_place,
                led.label AS led_label, led.hash AS led_hash
         FROM told LEFT JOIN led ON led.remark = told.remark "
    };
}
pub(super) use with_led;

/// How many remarks got a disposition.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Counted {
    /// Which.
    pub disposition: Option<Disposition>,
    /// Where they stand: visible, or hidden or waiting, of which nothing is told here.
    pub state: RemarkState,
    /// How many; with no disposition, those that have no public position.
    pub remarks: i64,
}

/// How many remarks of a consultation got which disposition, how many wait for one, and of all how many readers do not see.
pub async fn counted<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Counted>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Counted,
        concat!(
            "SELECT position_versions.disposition, ",
            standing!("remarks"),
            " AS state, COUNT(*) AS remarks
         FROM remarks
         LEFT JOIN position_versions ON position_versions.remark_id = remarks.id
             AND position_versions.number = (SELECT MAX(last.number) FROM position_versions AS last
                                             WHERE last.remark_id = remarks.id)
         WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn' GROUP BY 1, 2"
        ),
        consultation
    )?)
}

/// A remark and what was answered.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Line {
    /// The remark.
    pub remark: RemarkId,
    /// Its number.
    pub number: i64,
    /// The consultation, in addresses.
    pub slug: String,
    /// Its title, in the reader's language where it has one.
    pub title: String,
    /// What it asks for, or why; its beginning.
    pub words: String,
    /// The language it is written in.
    pub language: Lang,
    /// The organisation that said it; a person is not named.
    pub organisation: Option<String>,
    /// What is done with it.
    pub disposition: Disposition,
    /// Why.
    pub justification: String,
    /// What it led to.
    #[sqlx(skip)]
    pub led: Vec<Led>,
}

/// The answered remarks of a consultation, of one disposition or of all, by number, with what they led to.
pub async fn changes<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    disposition: Option<Disposition>,
    reader: Lang,
    (most, skipped): (i64, i64),
) -> AppResult<Vec<Line>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        LineRow,
        concat!(
            "WITH told AS (",
            said!("$5"),
            "position_versions.disposition, SUBSTR(position_versions.justification, 1, 600) AS justification",
            last_versions!(),
            "AND remarks.consultation_id = $1 AND ($2 = '' OR position_versions.disposition = $2)
             ORDER BY remarks.number LIMIT $3 OFFSET $4),
             picked AS (SELECT remark AS id FROM told), led AS (",
            led!("$5"),
            ") ",
            with_led!(),
            "ORDER BY told.number, led.kind, led.sorted"
        ),
        consultation,
        disposition.map_or("", Disposition::name),
        most,
        skipped,
        reader
    )?;
    let lines = folded(rows.into_iter().map(|row| (row.line, row.led)), |line| line.remark, |line| &mut line.led);
    with_indicators(&mut conn, lines, |line| &mut line.led).await
}

/// A remark of somebody's own, with what was answered.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Mine {
    /// The remark.
    pub remark: RemarkId,
    /// The consultation.
    pub consultation: ConsultationId,
    /// The same, in addresses.
    pub slug: String,
    /// In whose clocks its days are said.
    pub time_zone: String,
    /// The remark's number.
    pub number: i64,
    /// Whether readers see it.
    pub state: RemarkState,
    /// The decision that hid it, where it is hidden.
    pub decision: Option<Uuid>,
    /// Why it was written; its beginning.
    pub words: String,
    /// The language it is written in.
    pub language: Lang,
    /// What is done with it, once that is published.
    pub disposition: Option<Disposition>,
    /// Why; empty before.
    pub justification: String,
    /// What it led to, once that is published.
    #[sqlx(skip)]
    pub led: Vec<Led>,
}

impl Mine {
    /// Whether it gets an answer that is not published yet.
    pub fn waits_for_answer(&self) -> bool {
        self.disposition.is_none() && self.state != RemarkState::Withdrawn
    }
}

/// A remark of somebody's own, with one piece of what it led to.
#[derive(sqlx::FromRow)]
struct MineRow {
    #[sqlx(flatten)]
    mine: Mine,
    #[sqlx(flatten)]
    led: LedRow,
}

/// The remarks that somebody handed in to published consultations, the latest first, so many at most.
pub async fn mine<'a>(conn: impl Into<Conn<'a>>, person: PersonId, reader: Lang, most: i64) -> AppResult<Vec<Mine>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        MineRow,
        concat!(
            "WITH own AS (
                 SELECT remarks.id AS remark, consultations.id AS consultation, consultations.slug, consultations.time_zone,
                        remarks.number, ",
            standing!("remarks"),
            " AS state,
                        CASE WHEN remarks.state = 'hidden' THEN (SELECT id FROM moderation_decisions
                            WHERE subject_id = remarks.id AND kind = 'hide' ORDER BY decided_at DESC, id DESC LIMIT 1) END AS decision,
                        SUBSTR(remarks.justification, 1, 400) AS words, remarks.language, position_versions.disposition,
                        COALESCE(SUBSTR(position_versions.justification, 1, 400), '') AS justification, remarks.entered_at
                 FROM remarks
                 JOIN consultations ON consultations.id = remarks.consultation_id AND consultations.published_at IS NOT NULL
                 LEFT JOIN position_versions ON position_versions.remark_id = remarks.id
                     AND position_versions.number = (SELECT MAX(last.number) FROM position_versions AS last
                                                     WHERE last.remark_id = remarks.id)
                 WHERE remarks.author_id = $1 ORDER BY remarks.entered_at DESC, remarks.number DESC LIMIT $2),
             picked AS (SELECT remark AS id FROM own WHERE state <> 'withdrawn'), led AS (",
            led!("$3"),
            ") SELECT own.remark, own.consultation, own.slug, own.time_zone, own.number, own.state, own.decision, own.words, own.language, own.disposition,
                      own.justification, led.kind AS led_kind, led.number AS led_number, led.code AS led_code,
                      led.place AS led_place, led.label AS led_label, led.hash AS led_hash
             FROM own LEFT JOIN led ON led.remark = own.remark
             ORDER BY own.entered_at DESC, own.number DESC, own.remark, led.kind, led.sorted"
        ),
        person,
        most,
        reader
    )?;
    let all = folded(rows.into_iter().map(|row| (row.mine, row.led)), |mine| mine.remark, |mine| &mut mine.led);
    with_indicators(&mut conn, all, |mine| &mut mine.led).await
}
