//! The law that a consultation is held under, and its addressees, as typed.

use super::super::calendar;
use super::super::model::{ActivityKind, Consultation, Stage};
use super::keep;
use crate::base::error::{ErrorCode, FieldError};
use crate::base::time::{Interval, Timestamp};
use crate::base::{text, written};
use crate::legal::model::{Addressee, AddresseeId, AddresseeKind, Basis, LegalBasis};
use crate::legal::rules::reason;
use crate::legal::spans;
use crate::legal::term::Term;
use jiff::civil::Date;
use serde::Deserialize;

/// How many bodies a consultation writes to at most.
pub const MOST_ADDRESSEES: usize = 300;

/// The form of a consultation's law.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalForm {
    /// The version that was seen.
    pub version: i64,
    /// The name of the law.
    pub basis: Option<String>,
    /// The resolution's number and date.
    pub resolution: String,
    /// Where it can be read.
    pub resolution_link: String,
    /// A day, or nothing.
    pub announced_on: String,
    /// Where the announcement can be read.
    pub announcement_link: String,
    /// The announcement in a newspaper.
    pub press: String,
    /// How else remarks are taken.
    pub ways: String,
    /// Why the term is shorter than the law wants.
    pub short_because: String,
}

/// Judges what was typed about the law.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn legal(form: &LegalForm) -> Result<LegalBasis, Vec<FieldError>> {
    let mut errors = Vec::new();
    let basis = match form.basis.as_deref() {
        None => Err(ErrorCode::Required),
        Some(name) => Basis::from_name(name).ok_or(ErrorCode::NotAChoice),
    };
    let law = LegalBasis {
        basis: keep("basis", basis, &mut errors).unwrap_or(Basis::None),
        resolution: keep("resolution", text::line(&form.resolution, 0, 300), &mut errors).unwrap_or_default(),
        resolution_link: keep("resolution_link", text::web_address(&form.resolution_link, 500), &mut errors)
            .unwrap_or_default(),
        announced_on: keep("announced_on", day(&form.announced_on), &mut errors).unwrap_or_default(),
        announcement_link: keep("announcement_link", text::web_address(&form.announcement_link, 500), &mut errors)
            .unwrap_or_default(),
        press: keep("press", text::line(&form.press, 0, 300), &mut errors).unwrap_or_default(),
        ways: keep("ways", text::lines(&form.ways, 0, 2_000), &mut errors).unwrap_or_default(),
        short_because: keep("short_because", excuse_or_none(&form.short_because), &mut errors).unwrap_or_default(),
        pauses: String::new(),
        text_at: None,
    };
    if errors.is_empty() { Ok(law) } else { Err(errors) }
}

/// Why the term is shorter, or nothing.
fn excuse_or_none(typed: &str) -> Result<String, ErrorCode> {
    if typed.trim().is_empty() { Ok(String::new()) } else { reason(typed) }
}

/// A whole day as an ISO date, or nothing.
fn day(typed: &str) -> Result<String, ErrorCode> {
    if typed.trim().is_empty() { Ok(String::new()) } else { written::full_day(typed).map(|day| day.to_string()) }
}

/// When a consultation takes remarks, by its organiser's calendar, the day of its text and that of its announcement: the day in
/// `law`, else that of the publishing, else today. None where no stage takes remarks.
pub fn term(law: &LegalBasis, consultation: &Consultation, stages: &[Stage], now: Timestamp) -> Option<Term> {
    let published = consultation.published_at.unwrap_or(now);
    let open = spans::without(&taking_remarks(stages), &spans::read(&law.pauses));
    Term::of((&law.announced_on, published, law.text_at), &open, &calendar::zone(consultation))
}

/// When stages take remarks.
pub fn taking_remarks(stages: &[Stage]) -> Vec<Interval> {
    let taking = stages.iter().filter(|stage| stage.activities.contains(&ActivityKind::Remark));
    taking.map(|stage| stage.interval).collect()
}

/// Why a term is shorter than the law wants: what is typed now, else what was said before. Nothing where the term is long enough.
///
/// # Errors
/// [`ErrorCode::Required`] where neither is there; what is wrong with it.
pub fn excuse(law: &LegalBasis, term: Option<Term>, typed: Option<&str>) -> Result<Option<String>, ErrorCode> {
    if !term.is_some_and(|term| term.is_short(law.basis.terms())) {
        return Ok(None);
    }
    match typed.map(str::trim).filter(|typed| !typed.is_empty()) {
        Some(typed) => reason(typed).map(Some),
        None if law.short_because.is_empty() => Err(ErrorCode::Required),
        // What was kept before reasons were judged may be none.
        None => reason(&law.short_because).map(Some),
    }
}

/// The form that adds bodies to the list, one in each line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddresseesForm {
    /// Their kind.
    pub kind: Option<String>,
    /// Their names.
    pub names: String,
}

/// Judges bodies that are to be added.
///
/// # Errors
/// Everything that is wrong; [`ErrorCode::NoRoom`] beyond [`MOST_ADDRESSEES`] with those `known`.
pub fn addressees(form: &AddresseesForm, known: usize) -> Result<(AddresseeKind, Vec<String>), Vec<FieldError>> {
    let mut errors = Vec::new();
    let kind = match form.kind.as_deref() {
        None => Err(ErrorCode::Required),
        Some(name) => AddresseeKind::from_name(name).ok_or(ErrorCode::NotAChoice),
    };
    let kind = keep("kind", kind, &mut errors).unwrap_or(AddresseeKind::Other);
    let lines = form.names.lines().map(str::trim).filter(|line| !line.is_empty());
    let names: Result<Vec<_>, _> = lines.map(|line| text::line(line, 2, 200)).collect();
    let names = keep("names", names, &mut errors).unwrap_or_default();
    if errors.is_empty() && names.is_empty() {
        errors.push(FieldError::new("names", ErrorCode::Required));
    }
    if known + names.len() > MOST_ADDRESSEES {
        errors.push(FieldError::new("names", ErrorCode::NoRoom(MOST_ADDRESSEES.saturating_sub(known))));
    }
    if errors.is_empty() { Ok((kind, names)) } else { Err(errors) }
}

/// The form that writes down when letters went out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DispatchForm {
    /// Ids of bodies.
    #[serde(default)]
    pub addressees: Vec<String>,
    /// A day.
    pub dispatched_on: String,
    /// By what that is proved.
    pub proof: String,
}

/// Judges a dispatch: to whom, when, and by what it is proved. No letter goes out after `today`.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn dispatch(
    form: &DispatchForm,
    known: &[Addressee],
    today: Date,
) -> Result<(Vec<AddresseeId>, String, String), Vec<FieldError>> {
    let mut errors = Vec::new();
    let find = |id: &String| known.iter().find(|body| body.id.to_string() == *id).map(|body| body.id);
    let chosen: Option<Vec<_>> = form.addressees.iter().map(find).collect();
    let chosen = match chosen {
        None => Err(ErrorCode::NotAChoice),
        Some(chosen) if chosen.is_empty() => Err(ErrorCode::Required),
        Some(chosen) => Ok(chosen),
    };
    let chosen = keep("addressees", chosen, &mut errors).unwrap_or_default();
    let on = match written::full_day(&form.dispatched_on) {
        Ok(day) if day > today => Err(ErrorCode::InTheFuture),
        judged => judged,
    };
    let on = keep("dispatched_on", on, &mut errors).map(|day| day.to_string()).unwrap_or_default();
    let proof = keep("proof", text::line(&form.proof, 1, 300), &mut errors).unwrap_or_default();
    if errors.is_empty() { Ok((chosen, on, proof)) } else { Err(errors) }
}
