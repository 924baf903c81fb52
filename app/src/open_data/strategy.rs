//! The tables about a strategy: its goals, indicators, plans, and what was said by consultation and by place.

use super::rows::{Rows, figure};
use crate::base::i18n::Lang;
use crate::commitments::hearing::{Heard, Hearing};
use crate::proposals::rules::Spread;
use crate::proposals::store::Named;
use crate::strategy::document::{Goal, Indicator, IndicatorValue, Plan, StrategyDocument, Territory};
use crate::strategy::rules::{Standing, standing};
use crate::strategy::texts::Texts;
use crate::voting::model::Counts;
use serde_json::{Value, json};

/// The columns of `goals.csv`.
pub const GOALS: [&str; 18] = [
    "strategy",
    "goal",
    "level",
    "parent",
    "title",
    "domains",
    "services",
    "key_actions",
    "indicators",
    "on_track",
    "action_lines",
    "comments",
    "voices",
    "support",
    "neutral",
    "against",
    "commitments",
    "done",
];
/// The columns of `indicators.csv`.
pub const INDICATORS: [&str; 17] = [
    "strategy",
    "goal",
    "indicator",
    "title",
    "measures",
    "services",
    "unit",
    "direction",
    "target_kind",
    "target_value",
    "target_year",
    "standing",
    "year",
    "value",
    "note",
    "source",
    "source_link",
];
/// The columns of `voices.csv`.
pub const VOICES: [&str; 11] = [
    "strategy",
    "goal",
    "title",
    "consultation",
    "action_lines",
    "comments",
    "round",
    "voices",
    "support",
    "neutral",
    "against",
];
/// The columns of `places.csv`.
pub const PLACES: [&str; 11] = [
    "strategy",
    "place",
    "name",
    "kind",
    "lies_in",
    "people",
    "people_year",
    "goal",
    "action_lines",
    "comments",
    "meetings",
];
/// The columns of `plan.csv`.
pub const PLAN: [&str; 9] =
    ["strategy", "plan", "section", "section_kind", "section_title", "part", "part_kind", "component", "text"];

/// A strategy, and the language in which its texts are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'d> {
    /// The strategy.
    pub document: &'d StrategyDocument,
    /// The reader's language.
    pub lang: Lang,
}

impl Wanted<'_> {
    /// A text in the reader's language; nothing where there is none.
    pub(super) fn say(self, texts: &Texts) -> Value {
        texts.pick(self.lang, self.document.strategy.language).map_or(Value::Null, |said| json!(said.text))
    }

    /// The strategy's name in addresses.
    pub(super) fn slug(self) -> Value {
        json!(self.document.strategy.slug)
    }

    /// One row for each goal.
    pub fn goals(self, hearing: &Hearing) -> Rows {
        let row = |goal: &Goal| {
            let serves = |code: &String| *code == goal.code;
            let actions = self.document.key_actions.iter();
            let actions = actions.filter(|action| action.goal.iter().chain(&action.operational_goals).any(serves));
            let own = self.document.indicators.iter().filter(|indicator| indicator.goal == goal.code);
            let on_track = own.clone().filter(|indicator| standing(indicator) == Standing::OnTrack).count();
            let heard = hearing.about(&goal.code);
            let mut row = vec![
                self.slug(),
                json!(goal.code),
                json!(goal.kind.name()),
                json!(goal.parent),
                self.say(&goal.title),
                codes(&goal.domains),
                codes(&goal.services),
                json!(actions.count()),
                json!(own.count()),
                json!(on_track),
                json!(heard.lines),
                json!(heard.comments),
                json!(heard.voices),
            ];
            row.extend(votes(heard));
            row.extend([json!(heard.commitments), json!(heard.done)]);
            row
        };
        Rows { columns: &GOALS, rows: self.document.goals.iter().map(row).collect() }
    }

    /// One row for each value, and one for an indicator without values; of one goal, or of all.
    pub fn indicators(self, goal: Option<&str>) -> Rows {
        let own = self.document.indicators.iter().filter(|indicator| goal.is_none_or(|goal| indicator.goal == goal));
        let rows = own.flat_map(|indicator| {
            let values: Vec<Option<&IndicatorValue>> = match indicator.values.as_slice() {
                [] => vec![None],
                values => values.iter().map(Some).collect(),
            };
            values.into_iter().map(move |value| self.indicator(indicator, value))
        });
        Rows { columns: &INDICATORS, rows: rows.collect() }
    }

    /// What an indicator's values count, in its own word where it has one.
    pub(super) fn unit(self, indicator: &Indicator) -> Value {
        match indicator.unit_name.is_empty() {
            true => json!(indicator.unit.name()),
            false => self.say(&indicator.unit_name),
        }
    }

    fn indicator(self, indicator: &Indicator, value: Option<&IndicatorValue>) -> Vec<Value> {
        vec![
            self.slug(),
            json!(indicator.goal),
            json!(indicator.code),
            self.say(&indicator.name),
            self.say(&indicator.measures),
            codes(&indicator.services),
            self.unit(indicator),
            json!(indicator.direction.name()),
            json!(indicator.target.kind.name()),
            json!(indicator.target.value.map(figure)),
            json!(indicator.target.year),
            json!(standing_name(standing(indicator))),
            json!(value.map(|value| value.year)),
            json!(value.map(|value| figure(value.value))),
            value.map_or(Value::Null, |value| self.say(&value.note)),
            line(value.map_or("", |value| &value.source)),
            line(value.map_or("", |value| &value.source_link)),
        ]
    }

    /// One row for each goal in each consultation that has action lines for it, or of which a result tells.
    pub fn voices(self, hearing: &Hearing, consultations: &[Named]) -> Rows {
        let rows = self.document.goals.iter().flat_map(|goal| {
            consultations.iter().filter_map(move |consultation| {
                let heard = hearing.in_consultation(consultation.id, &goal.code)?;
                let round = hearing.told_of(consultation.id, &goal.code);
                let mut row = vec![
                    self.slug(),
                    json!(goal.code),
                    self.say(&goal.title),
                    json!(consultation.slug),
                    json!(heard.lines),
                    json!(heard.comments),
                    json!(round.map(|told| told.round)),
                    json!(round.map(|_| heard.voices)),
                ];
                row.extend(votes(heard));
                Some(row)
            })
        });
        Rows { columns: &VOICES, rows: rows.collect() }
    }

    /// One row for each place, and one for each goal of the action lines that concern it.
    pub fn places(self, spread: &Spread) -> Rows {
        let rows = self.document.territories.iter().flat_map(|place| {
            let all = (None, spread.lines(&place.code));
            let goals = self.document.goals.iter().map(|goal| (Some(goal), spread.under(&place.code, &goal.code)));
            let goals = goals.filter(|(_, lines)| *lines > 0);
            [all].into_iter().chain(goals).map(move |(goal, lines)| self.place(place, goal, lines, spread))
        });
        Rows { columns: &PLACES, rows: rows.collect() }
    }

    fn place(self, place: &Territory, goal: Option<&Goal>, lines: i64, spread: &Spread) -> Vec<Value> {
        let counted = place.population.iter().max_by_key(|counted| counted.year);
        let whole = |value: Value| if goal.is_none() { value } else { Value::Null };
        vec![
            self.slug(),
            json!(place.code),
            json!(place.name),
            json!(place.kind.name()),
            json!(place.parent),
            whole(json!(counted.map(|counted| counted.people))),
            whole(json!(counted.map(|counted| counted.year))),
            json!(goal.map(|goal| &goal.code)),
            json!(lines),
            whole(json!(spread.comments(&place.code))),
            whole(json!(self.document.meetings_in(place))),
        ]
    }

    /// One row for each section of a plan, and one for each of its parts.
    pub fn plan(self, plan: &Plan) -> Rows {
        let rows = (1..).zip(&plan.sections).flat_map(|(number, section)| {
            let head = move || {
                vec![self.slug(), json!(plan.code), json!(number), json!(section.kind.name()), self.say(&section.title)]
            };
            let own = [Value::Null, Value::Null, Value::Null, self.say(&section.text)];
            let parts = (1..).zip(&section.parts).map(move |(number, part)| {
                [json!(number), json!(part.kind.name()), json!(part.component), self.say(&part.text)]
            });
            [own].into_iter().chain(parts).map(move |cells| head().into_iter().chain(cells).collect())
        });
        Rows { columns: &PLAN, rows: rows.collect() }
    }
}

/// Codes in one cell.
pub(super) fn codes(codes: &[String]) -> Value {
    line(&codes.join(" "))
}

/// A text that may be empty.
pub(super) fn line(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!(text) }
}

/// Support, neutral, against; nothing where nobody voted.
fn votes(heard: Heard) -> [Value; 3] {
    let Counts { support, neutral, against } = heard.votes;
    if heard.votes.total() == 0 {
        [Value::Null, Value::Null, Value::Null]
    } else {
        [json!(support), json!(neutral), json!(against)]
    }
}

/// Where an indicator stands, as files say it.
pub const fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::OnTrack => "on_track",
        Standing::OffTrack => "off_track",
        Standing::TooEarly => "too_early",
    }
}
