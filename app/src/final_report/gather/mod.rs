//! Gathering what a report says, from every room that knows something of it.
//!
//! All of it is read in one snapshot of the database, so that its numbers agree with each other.

mod people;
mod remarks;
mod results;

pub(super) use remarks::because;

use super::model::{Version, version_path};
use super::store;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::time::{Interval, Timestamp};
use crate::consultations::model::{Consultation, Stage};
use crate::consultations::{calendar, rules, setup, store as consultations};
use crate::legal::model::{Basis, LegalBasis};
use crate::legal::store as legal;
use crate::remarks::rules::deadline;
use crate::remarks::store as remarks_store;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use report::{Addressee, ConsultationReport, Day, Hidden, Language, Legal, Term};

/// What tells of days: a language and a clock.
#[derive(Clone, Debug)]
struct Calendar {
    t: Lang,
    zone: TimeZone,
}

impl Calendar {
    /// The day of a moment.
    fn day(&self, at: Timestamp) -> Day {
        self.date(setup::date(at, &self.zone))
    }

    fn date(&self, date: Date) -> Day {
        self.written(&date.to_string())
    }

    /// A day, a month or a year as plans write them.
    fn written(&self, iso: &str) -> Day {
        Day { iso: iso.to_owned(), said: self.t.written_day(iso) }
    }
}

/// Everything that a version says.
///
/// # Errors
/// The consultation is gone; the database does not answer.
pub(super) async fn report(tx: &mut Tx, site: &Site, version: &Version) -> AppResult<ConsultationReport> {
    let id = version.consultation_id;
    let known = consultations::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let calendar = Calendar { t: version.language, zone: calendar::zone(&known) };
    let texts = consultations::texts(&mut *tx, id).await?;
    let stages = consultations::stages(&mut *tx, id).await?;
    let rounds = consultations::rounds(&mut *tx, id).await?;
    let law = legal::basis(&mut *tx, id.0).await?;
    let addressees = legal::addressees(&mut *tx, id.0).await?;
    let rows = store::remark_rows(&mut *tx, id, version.language).await?;
    let changes = store::changes(&mut *tx, id).await?;
    let parts = remarks_store::participation(&mut *tx, id).await?;
    let (meetings, held) = people::meetings(tx, &known, &calendar, rules::whole(&stages), &rows).await?;
    let t = version.language;
    let mut course: Vec<Term> = stages.iter().map(|stage| calendar.term(t.stage(stage.kind), stage.interval)).collect();
    course.extend(rounds.iter().map(|round| calendar.term(&t.consultations_round(round.number), rules::held(round))));
    let deadline = deadline(&stages);
    let hidden = rows.iter().filter(|row| remarks::is_hidden(row)).map(|row| Hidden {
        what: t.final_report_hidden_remark(row.number.to_string()),
        why: because(t, row.hidden_by_rule.as_ref(), row.hidden_by_law.as_ref()),
    });
    // Their numbers would be missing without a word.
    let mistakes = remarks_store::entered_by_mistake(&mut *tx, id).await?;
    let mistakes = mistakes.into_iter().map(|(number, reason)| Hidden {
        what: t.final_report_mistaken_remark(number.to_string()),
        why: t.final_report_mistaken_because(reason),
    });
    Ok(ConsultationReport {
        title: texts.title_for(t, site.settings.language, &known.slug).to_owned(),
        organiser: known.organiser.clone(),
        language: language(t),
        version: u32::try_from(version.number).unwrap_or(u32::MAX),
        correction: (!version.note.is_empty()).then(|| version.note.clone()),
        published: calendar.day(tx.now()),
        address: site.link(&version_path(&known.slug, version.number)),
        legal: calendar.legal(&law, &known, &stages, tx.now()),
        course,
        channels: remarks::channels(&rows, deadline),
        meetings,
        participation: people::participation(t, &parts, &held),
        results: results::by_goal(tx, &known, t, site.settings.language).await?,
        hidden: hidden.chain(mistakes).collect(),
        remarks: rows.into_iter().map(|row| remarks::told(row, &changes, &calendar, deadline)).collect(),
        addressees: addressees
            .into_iter()
            .map(|body| Addressee {
                name: body.name,
                dispatched: (!body.dispatched_on.is_empty()).then(|| calendar.written(&body.dispatched_on)),
                way: body.proof,
            })
            .collect(),
    })
}

const fn language(lang: Lang) -> Language {
    match lang {
        Lang::En => Language::En,
        Lang::Pl => Language::Pl,
        Lang::Lt => Language::Lt,
    }
}

impl Calendar {
    /// Something with its first and its last day.
    fn term(&self, what: &str, interval: Interval) -> Term {
        let (from, to) = (self.day(interval.opens_at), self.day(interval.closes_at.plus_millis(-1)));
        Term { what: what.to_owned(), to: (from != to).then_some(to), from }
    }

    /// The law, what it asked for, and what was done.
    fn legal(&self, law: &LegalBasis, known: &Consultation, stages: &[Stage], now: Timestamp) -> Legal {
        let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let term = setup::term(law, known, stages, now);
        let is_short = term.is_some_and(|term| term.is_short(law.basis.terms()));
        let announced = term.map(|term| {
            let (day, place) = (self.date(term.announced_on).said, law.announcement_link.clone());
            [day, place, law.press.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
        });
        let resolution = [law.resolution.as_str(), law.resolution_link.as_str()];
        let resolution: Vec<_> = resolution.into_iter().filter(|part| !part.is_empty()).collect();
        Legal {
            basis: self.t.legal_basis(law.basis).to_owned(),
            resolution: said(&resolution.join(", ")),
            announcement: announced.filter(|_| law.basis != Basis::None || !law.announced_on.is_empty()),
            days: term.and_then(|term| u32::try_from(term.days()).ok()),
            shorter_because: if is_short { said(&law.short_because) } else { None },
        }
    }
}
