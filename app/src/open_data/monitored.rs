//! The tables about what became of a strategy: a reporting year, two of them compared, commitments.

use super::rows::{Rows, figure};
use super::strategy::{Wanted, line};
use crate::commitments::model::{CommitmentCard, CommitmentState};
use crate::monitoring::model::{Report, ReportedState, ReportedValue};
use crate::strategy::document::Indicator;
use serde_json::{Value, json};

/// The columns of `year.csv`.
pub const YEAR: [&str; 13] = [
    "strategy",
    "year",
    "goal",
    "responsible_unit",
    "entry",
    "subject",
    "title",
    "value",
    "unit",
    "state",
    "text",
    "source",
    "source_link",
];
/// The columns of `compare.csv`.
pub const COMPARE: [&str; 11] =
    ["strategy", "goal", "entry", "subject", "title", "unit", "from_year", "from", "to_year", "to", "change"];
/// The columns of `commitments.csv`.
pub const COMMITMENTS: [&str; 14] = [
    "strategy",
    "consultation",
    "action_line",
    "title",
    "goals",
    "state",
    "responsible_unit",
    "starts",
    "ends",
    "funding",
    "amount",
    "progress",
    "milestones",
    "reached",
];

/// How many of which goal stood where in which year.
pub type StateCounts = [(String, i64, CommitmentState, i64)];

impl Wanted<'_> {
    /// One row for what a report tells, one for each of its values, and one for each thing whose state it says.
    pub fn year(self, year: i64, reports: &[&Report]) -> Rows {
        let rows = reports.iter().flat_map(|report| {
            let told = self.reported(
                year,
                report,
                "report",
                [
                    Value::Null,
                    Value::Null,
                    Value::Null,
                    Value::Null,
                    Value::Null,
                    line(&report.narrative),
                    Value::Null,
                    Value::Null,
                ],
            );
            let values = report.values.iter().map(move |value| self.reported_value(year, report, value));
            let states = report.states.iter().map(move |state| self.reported_state(year, report, state));
            [told].into_iter().chain(values).chain(states)
        });
        Rows { columns: &YEAR, rows: rows.collect() }
    }

    fn reported(self, year: i64, report: &Report, entry: &str, own: [Value; 8]) -> Vec<Value> {
        let head = [self.slug(), json!(year), json!(report.goal), line(&report.unit), json!(entry)];
        head.into_iter().chain(own).collect()
    }

    fn reported_value(self, year: i64, report: &Report, value: &ReportedValue) -> Vec<Value> {
        let known = self.document.indicators.iter().find(|indicator| indicator.code == value.indicator);
        let cells = [
            json!(value.indicator),
            known.map_or(Value::Null, |indicator| self.say(&indicator.name)),
            figure(value.value),
            known.map_or(Value::Null, |indicator| self.unit(indicator)),
            Value::Null,
            line(&value.note),
            line(&value.source),
            line(&value.source_link),
        ];
        self.reported(year, report, "value", cells)
    }

    fn reported_state(self, year: i64, report: &Report, state: &ReportedState) -> Vec<Value> {
        let (subject, label) = (json!(state.subject), json!(state.label));
        let (name, note) = (json!(state.state.name()), line(&state.note));
        self.reported(
            year,
            report,
            "state",
            [subject, label, Value::Null, Value::Null, name, note, Value::Null, Value::Null],
        )
    }

    /// One row for each indicator with a value in one of the two years, and one for each goal and state that something was in.
    pub fn compared(self, counts: &StateCounts, [from, to]: [i64; 2]) -> Rows {
        let row = |goal: &str, own: [Value; 4], before: Value, after: Value, change: Value| {
            let [entry, subject, title, unit] = own;
            vec![self.slug(), json!(goal), entry, subject, title, unit, json!(from), before, json!(to), after, change]
        };
        let at = |indicator: &Indicator, year: i64| {
            indicator.values.iter().find(|value| value.year == year).map(|value| value.value)
        };
        let values = self.document.indicators.iter().filter_map(|indicator| {
            let (before, after) = (at(indicator, from), at(indicator, to));
            before.or(after)?;
            // The difference of two figures has no more digits than they have.
            let digits = usize::try_from(indicator.decimals).unwrap_or(0);
            let change = before
                .zip(after)
                .and_then(|(before, after)| format!("{:.digits$}", after - before).parse::<f64>().ok());
            let own = [json!("value"), json!(indicator.code), self.say(&indicator.name), self.unit(indicator)];
            let said = |value: Option<f64>| json!(value.map(figure));
            Some(row(&indicator.goal, own, said(before), said(after), said(change)))
        });
        let states = self.document.goals.iter().flat_map(|goal| {
            let of_goal = || counts.iter().filter(|(code, ..)| *code == goal.code);
            let count = move |year: i64, state: CommitmentState| {
                // A year of which nothing was reported is no year in which nothing stood anywhere.
                let of_year = || of_goal().filter(move |(_, known, ..)| *known == year);
                of_year().next()?;
                Some(of_year().find(|(_, _, is, _)| *is == state).map_or(0, |(.., count)| *count))
            };
            CommitmentState::ALL.iter().filter_map(move |state| {
                let (before, after) = (count(from, *state), count(to, *state));
                [before, after].into_iter().flatten().find(|count| *count > 0)?;
                let change = before.zip(after).map(|(before, after)| after - before);
                let own = [json!("state"), json!(state.name()), Value::Null, Value::Null];
                Some(row(&goal.code, own, json!(before), json!(after), json!(change)))
            })
        });
        Rows { columns: &COMPARE, rows: values.chain(states).collect() }
    }

    /// One row for each commitment.
    pub fn commitments(self, cards: &[CommitmentCard]) -> Rows {
        let row = |card: &CommitmentCard| {
            vec![
                self.slug(),
                json!(card.consultation_slug),
                json!(card.code),
                json!(card.title),
                line(&card.goals.join(" ")),
                json!(card.state.name()),
                line(&card.unit),
                line(&card.starts),
                line(&card.ends),
                line(&card.funding),
                line(&card.amount),
                json!(card.progress),
                json!(card.milestones),
                json!(card.reached),
            ]
        };
        Rows { columns: &COMMITMENTS, rows: cards.iter().map(row).collect() }
    }
}
