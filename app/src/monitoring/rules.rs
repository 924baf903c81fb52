//! What a report must say, what becomes of the strategy when a year is published, and when somebody is reminded.

use super::model::{Officer, ReminderKind, Report, ReportedState, ReportedValue, ReportingYear};
use super::subjects::Subject;
use crate::base::day;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::rows::{Fields, in_row};
use crate::base::text;
use crate::base::time::Timestamp;
use crate::base::written;
use crate::commitments::model::CommitmentState;
use crate::strategy::document::{Indicator, IndicatorValue, StrategyDocument};
use crate::strategy::file;
use crate::strategy::texts::Texts;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// Characters of the narrative at most.
pub const NARRATIVE_MAX: usize = 8_000;
/// Characters of a note at most.
pub const NOTE_MAX: usize = 1_000;
/// Characters of a source, and of a unit's name, at most: as many as a strategy's file has for a line.
pub const LINE_MAX: usize = 300;
/// Characters of a web address at most, as in a strategy's file.
pub const LINK_MAX: usize = 500;
/// Figures from here on are typing errors; so says a strategy's file.
const FIGURE_LIMIT: f64 = 1e9;
/// Years that can be meant.
const YEARS: std::ops::RangeInclusive<i64> = 1990..=2100;

/// The fields of an indicator, to which the number of its row is added.
pub const VALUE_FIELDS: [&str; 5] = ["indicator", "value", "note", "source", "link"];
/// The fields of a key action or a commitment.
pub const STATE_FIELDS: [&str; 3] = ["subject", "state", "remark"];

/// The year and the last day of a reporting year.
///
/// # Errors
/// Everything that is wrong.
pub fn reporting_year(year: &str, due: &str, today: &str) -> Result<(i64, String), Vec<FieldError>> {
    let mut errors = Vec::new();
    let year = match year.trim().parse::<i64>() {
        Ok(year) if YEARS.contains(&year) => Some(year),
        Ok(_) => {
            errors.push(FieldError::new("year", ErrorCode::OutOfRange(*YEARS.start(), *YEARS.end())));
            None
        }
        Err(_) => {
            errors.push(FieldError::new("year", ErrorCode::NotANumber));
            None
        }
    };
    let due = match written::full_day(due).map(|due| due.to_string()) {
        Ok(due) if day::is_before(&due, today) => Err(ErrorCode::InThePast),
        due => due,
    };
    match (year, due) {
        (Some(year), Ok(due)) => Ok((year, due)),
        (_, Err(code)) => {
            errors.push(FieldError::new("due", code));
            Err(errors)
        }
        _ => Err(errors),
    }
}

/// A report as it was typed.
#[derive(Clone, Debug)]
pub struct Typed {
    /// The version that was seen; 0 where there was none.
    pub version: i64,
    /// What was done.
    pub narrative: String,
    /// Indicator, value, note, source and web address of each row.
    pub values: Vec<[String; 5]>,
    /// Subject, state and note of each row.
    pub states: Vec<[String; 3]>,
    /// Whether it is to be handed in.
    pub hands_in: bool,
}

impl Typed {
    /// Reads the form.
    ///
    /// # Errors
    /// It is none of ours.
    pub fn read(mut form: Fields) -> AppResult<Self> {
        let hands_in = match form.take("deed")?.as_str() {
            "hand_in" => true,
            "save" => false,
            _ => return Err(AppError::Unreadable),
        };
        let version = form.take("version")?.parse().map_err(|_| AppError::Unreadable)?;
        let narrative = form.take("narrative")?;
        let (values, states) = (form.rows(VALUE_FIELDS), form.rows(STATE_FIELDS));
        form.nothing_left()?;
        Ok(Self { version, narrative, values, states, hands_in })
    }
}

/// Judges what was typed about these indicators and these subjects. A draft may leave everything open; what is handed in
/// may not.
///
/// # Errors
/// Everything that is wrong; [`ErrorCode::ChangedMeanwhile`] where the strategy no longer has the same indicators or key
/// actions.
pub fn judge(typed: &Typed, indicators: &[&Indicator], subjects: &[Subject]) -> Result<Report, Vec<FieldError>> {
    let is_same = typed.values.iter().map(|row| row[0].as_str()).eq(indicators.iter().map(|one| one.code.as_str()))
        && typed.states.iter().map(|row| row[0].as_str()).eq(subjects.iter().map(|one| one.key.as_str()));
    if !is_same {
        return Err(vec![FieldError::new("", ErrorCode::ChangedMeanwhile)]);
    }
    let mut errors = Vec::new();
    let least = usize::from(typed.hands_in);
    let narrative = text::lines(&typed.narrative, least, NARRATIVE_MAX).unwrap_or_else(|code| {
        errors.push(FieldError::new("narrative", code));
        String::new()
    });
    let mut values = Vec::new();
    for (row, (typed_row, indicator)) in (1..).zip(typed.values.iter().zip(indicators)) {
        values.extend(value(row, typed_row, indicator, typed.hands_in, &mut errors));
    }
    let mut states = Vec::new();
    for (row, (typed_row, subject)) in (1..).zip(typed.states.iter().zip(subjects)) {
        states.extend(state(row, typed_row, subject, typed.hands_in, &mut errors));
    }
    if errors.is_empty() { Ok(Report { narrative, values, states, ..Report::default() }) } else { Err(errors) }
}

fn value(
    row: usize,
    [_, figure, note, source, link]: &[String; 5],
    indicator: &Indicator,
    hands_in: bool,
    errors: &mut Vec<FieldError>,
) -> Option<ReportedValue> {
    let [_, of_value, of_note, of_source, of_link] = VALUE_FIELDS.map(|stem| in_row(stem, row));
    let is_given = !figure.trim().is_empty();
    let mut keep = |field, result: Result<String, ErrorCode>| {
        result.unwrap_or_else(|code| {
            errors.push(FieldError::new(field, code));
            String::new()
        })
    };
    let note = keep(of_note, text::line(note, 0, NOTE_MAX));
    let source = keep(of_source, text::line(source, usize::from(is_given && hands_in), LINE_MAX));
    let source_link = keep(of_link, text::web_address(link, LINK_MAX));
    if !is_given {
        if !(note.is_empty() && source.is_empty() && source_link.is_empty()) {
            errors.push(FieldError::new(of_value, ErrorCode::Required));
        }
        return None;
    }
    let digits = usize::try_from(indicator.decimals).unwrap_or(0);
    let Some(value) = self::figure(figure, digits) else {
        errors.push(FieldError::new(of_value, ErrorCode::NotAFigure(digits)));
        return None;
    };
    Some(ReportedValue { indicator: indicator.code.clone(), value, note, source, source_link })
}

/// A figure as people write it in any of the languages: `1 164`, `5,35`, `5.35 %`.
fn figure(typed: &str, digits: usize) -> Option<f64> {
    let plain: String = typed.trim().trim_end_matches('%').chars().filter(|letter| !letter.is_whitespace()).collect();
    let plain = plain.replace(',', ".");
    let is_plain = plain.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let decimals = plain.split_once('.').map_or(0, |(_, after)| after.len());
    let figure: f64 = plain.parse().ok()?;
    (is_plain && decimals <= digits && figure.abs() < FIGURE_LIMIT).then_some(figure)
}

fn state(
    row: usize,
    [_, chosen, note]: &[String; 3],
    subject: &Subject,
    hands_in: bool,
    errors: &mut Vec<FieldError>,
) -> Option<ReportedState> {
    let [_, of_state, of_note] = STATE_FIELDS.map(|stem| in_row(stem, row));
    let note = text::line(note, 0, NOTE_MAX).unwrap_or_else(|code| {
        errors.push(FieldError::new(of_note, code));
        String::new()
    });
    let state = CommitmentState::from_name(chosen);
    let is_open = chosen.is_empty() && !hands_in && note.is_empty();
    if state.is_none() && !is_open {
        errors.push(FieldError::new(of_state, ErrorCode::NotAChoice));
    }
    Some(ReportedState { subject: subject.key.clone(), label: subject.label.clone(), state: state?, note })
}

/// The strategy with the values of a year, added or in the place of what was there. Nothing else changes.
pub fn merged(document: &StrategyDocument, year: i64, values: &[ReportedValue]) -> StrategyDocument {
    let mut document = document.clone();
    let own = document.strategy.language;
    for reported in values {
        let indicator = document.indicators.iter_mut().find(|known| known.code == reported.indicator);
        let Some(indicator) = indicator else { continue };
        // A source that was linked before stays so where the report does not say otherwise.
        let known = indicator.values.iter().find(|known| known.year == year && known.source == reported.source);
        let known = known.map(|known| known.source_link.clone()).unwrap_or_default();
        let source_link = if reported.source_link.is_empty() { known } else { reported.source_link.clone() };
        let value = IndicatorValue {
            year,
            value: reported.value,
            note: (!reported.note.is_empty()).then(|| (own, reported.note.clone())).into_iter().collect(),
            source: reported.source.clone(),
            source_link,
        };
        indicator.values.retain(|known| known.year != year);
        let place = indicator.values.partition_point(|known| known.year < year);
        indicator.values.insert(place, value);
    }
    document
}

/// Whether the strategy is still sound with these values; else which of them do not fit, such as the first value beyond a
/// target.
///
/// # Errors
/// [`ErrorCode::DoesNotFit`] at each.
pub fn fit(
    document: &StrategyDocument,
    year: i64,
    report: &Report,
    rows: &[&Indicator],
) -> Result<(), Vec<FieldError>> {
    let is_sound = |values: &[ReportedValue]| file::parse(&file::toml(&merged(document, year, values))).is_ok();
    if is_sound(&report.values) {
        return Ok(());
    }
    let row = |value: &ReportedValue| rows.iter().position(|indicator| indicator.code == value.indicator);
    let odd = report.values.iter().filter(|value| !is_sound(std::slice::from_ref(value))).filter_map(row);
    Err(odd.map(|row| FieldError::new(in_row(VALUE_FIELDS[1], row + 1), ErrorCode::DoesNotFit)).collect())
}

/// An indicator with a value that is reported of a year, as its chart will have it.
pub fn with_value(mut indicator: Indicator, year: i64, reported: &ReportedValue) -> Indicator {
    let source_link = String::new();
    let value =
        IndicatorValue { year, value: reported.value, note: Texts::default(), source: String::new(), source_link };
    indicator.values.retain(|known| known.year != year);
    indicator.values.push(value);
    indicator
}

/// The indicator as it stood at the end of a year.
pub fn until(indicator: &Indicator, year: i64) -> Indicator {
    let mut indicator = indicator.clone();
    indicator.values.retain(|value| value.year <= year);
    indicator
}

/// The years of which something is known, and two of them to compare: those that were asked for, as far as something is known
/// of them; else the last one, and of those before it the one that says the most, the latest of several.
pub fn compared(
    document: &StrategyDocument,
    years: &[ReportingYear],
    [from, to]: [Option<i64>; 2],
) -> (BTreeSet<i64>, [i64; 2]) {
    let published = years.iter().filter(|year| year.published_at.is_some()).map(|year| year.year);
    let measured = document.indicators.iter().flat_map(|indicator| indicator.values.iter().map(|value| value.year));
    let known: BTreeSet<i64> = measured.chain(published).collect();
    let last = known.last().copied().unwrap_or_default();
    let to = to.filter(|year| known.contains(year)).unwrap_or(last);
    let says =
        |year: i64| document.indicators.iter().filter(|one| one.values.iter().any(|value| value.year == year)).count();
    let before = known.range(..to).copied().max_by_key(|year| (says(*year), *year)).unwrap_or(to);
    let from = from.filter(|year| known.contains(year)).unwrap_or(before);
    (known, [from, to])
}

/// The goals whose report is not handed in.
pub fn missing<'o>(officers: &'o [Officer], reports: &[Report]) -> impl Iterator<Item = &'o Officer> {
    let handed_in = reports.iter().filter(|report| report.handed_in_at.is_some());
    let goals: Vec<String> = handed_in.map(|report| report.goal.clone()).collect();
    officers.iter().filter(move |officer| !goals.contains(&officer.code))
}

/// Days before the last one on which the two reminders come.
const TWO_WEEKS: i64 = 14;
const THREE_DAYS: i64 = 3;

/// Which reminder is due. After a pause only the newest one is: three letters on one day would help nobody.
pub fn reminder(due: &str, now: Timestamp, zone: &TimeZone) -> Option<ReminderKind> {
    let end = day::end(due, zone)?;
    // The last day begins a day before its end; clocks that change in between do not matter to a reminder.
    let start = end.plus_days(-1);
    match now {
        now if now >= end => Some(ReminderKind::Overdue),
        now if now >= start.plus_days(-THREE_DAYS) => Some(ReminderKind::ThreeDays),
        now if now >= start.plus_days(-TWO_WEEKS) => Some(ReminderKind::TwoWeeks),
        _ => None,
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
