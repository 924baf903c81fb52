//! The rows of a report's form: one for each indicator, one for each key action and commitment.

use crate::base::rows::in_row;
use crate::commitments::model::CommitmentState;
use crate::commitments::pages::state_word;
use crate::monitoring::model::{ReportedState, ReportedValue};
use crate::monitoring::rules::{LINE_MAX, STATE_FIELDS, VALUE_FIELDS};
use crate::monitoring::subjects::Subject;
use crate::strategy::document::{Indicator, Unit};
use crate::strategy::pages::{Tongues, figure};
use crate::ui::field::{Choice, HiddenField, SelectField, TextField};
use leptos::prelude::*;

/// What was measured.
pub fn value_rows(tongues: Tongues, year: i64, indicators: &[&Indicator], saved: &[ReportedValue]) -> Option<AnyView> {
    let t = tongues.reader;
    let row = |(row, indicator): (usize, &&Indicator)| {
        let [of_indicator, of_value, of_note, of_source, of_link] = VALUE_FIELDS.map(|stem| in_row(stem, row));
        let known = saved.iter().find(|value| value.indicator == indicator.code);
        let digits = usize::try_from(indicator.decimals).unwrap_or(0);
        let value = known.map(|known| t.decimal(known.value, digits)).unwrap_or_default();
        let said = |said: fn(&ReportedValue) -> &String| known.map(said).cloned().unwrap_or_default();
        let (note, source, link) =
            (said(|value| &value.note), said(|value| &value.source), said(|value| &value.source_link));
        let last = indicator.values.iter().rfind(|value| value.year < year);
        let hint = last.map_or_else(
            || unit(tongues, indicator),
            |last| t.monitoring_last_value(figure(tongues, indicator, last.value), last.year.to_string()),
        );
        let name = tongues.say(&indicator.name);
        view! {
            <fieldset class="field stack-tight">
                <legend class="field-label" lang=name.lang>{name.text}</legend>
                <HiddenField name=of_indicator value=indicator.code.clone()/>
                <TextField name=of_value label=t.monitoring_value(year.to_string()) hint value optional=true short=true/>
                <TextField name=of_source label=t.monitoring_source() hint=t.monitoring_source_hint(LINE_MAX) value=source optional=true/>
                <TextField name=of_link label=t.monitoring_source_link() hint=t.monitoring_source_link_hint() value=link optional=true/>
                <TextField name=of_note label=t.monitoring_note() value=note optional=true/>
            </fieldset>
        }
    };
    (!indicators.is_empty()).then(|| {
        view! { <h2>{t.strategy_indicators()}</h2> {(1..).zip(indicators).map(row).collect_view()} }.into_any()
    })
}

fn unit(tongues: Tongues, indicator: &Indicator) -> String {
    match indicator.unit {
        Unit::Percent => "%".to_owned(),
        Unit::Count | Unit::Other => tongues.say(&indicator.unit_name).text,
    }
}

/// Where things stand; what a commitment's own page says is chosen to begin with.
pub fn state_rows(tongues: Tongues, subjects: &[Subject], saved: &[ReportedState]) -> Option<AnyView> {
    let t = tongues.reader;
    let row = |(row, subject): (usize, &Subject)| {
        let [of_subject, of_state, of_note] = STATE_FIELDS.map(|stem| in_row(stem, row));
        let known = saved.iter().find(|state| state.subject == subject.key);
        let chosen = known.map(|known| known.state).or(subject.known).map_or("", CommitmentState::name);
        let note = known.map(|known| known.note.clone()).unwrap_or_default();
        let none = Choice::new("", t.monitoring_choose());
        let states = CommitmentState::ALL.iter().map(|state| Choice::new(state.name(), state_word(t, *state)));
        let choices = std::iter::once(none).chain(states).collect();
        let lang = tongues.own.foreign_in(t);
        view! {
            <fieldset class="field stack-tight">
                <legend class="field-label" lang=lang>{subject.label.clone()}</legend>
                <HiddenField name=of_subject value=subject.key.clone()/>
                <SelectField name=of_state label=t.monitoring_state() choices value=chosen/>
                <TextField name=of_note label=t.monitoring_note() value=note optional=true/>
            </fieldset>
        }
    };
    (!subjects.is_empty())
        .then(|| view! { <h2>{t.monitoring_states()}</h2> {(1..).zip(subjects).map(row).collect_view()} }.into_any())
}

/// What the fields are called, for the list of what is wrong.
pub fn labels(tongues: Tongues, indicators: &[&Indicator], subjects: &[Subject]) -> Vec<(&'static str, String)> {
    let t = tongues.reader;
    let mut labels = vec![("narrative", t.monitoring_narrative().to_owned())];
    for (row, indicator) in (1..).zip(indicators) {
        let name = tongues.say(&indicator.name).text;
        labels.extend(VALUE_FIELDS.map(|stem| (in_row(stem, row), name.clone())));
    }
    for (row, subject) in (1..).zip(subjects) {
        labels.extend(STATE_FIELDS.map(|stem| (in_row(stem, row), subject.label.clone())));
    }
    labels
}
