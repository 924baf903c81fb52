//! Strategies in the words of schema.org, for the pages' data blocks.

use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use crate::meetings::{calendar, rules};
use crate::strategy::document::{
    Goal, Indicator, IndicatorValue, Intent, Meeting, Plan, StrategyDocument, StrategyKind,
};
use crate::strategy::model::{GoalKind, goal_path, plan_path, strategy_path};
use crate::strategy::pages::anchor;
use crate::strategy::texts::Texts;
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};

/// A strategy, where it is served, and the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct Linked<'d> {
    /// Where its addresses begin.
    pub site: &'d Site,
    /// The strategy.
    pub document: &'d StrategyDocument,
    /// The reader's language.
    pub lang: Lang,
}

impl Linked<'_> {
    fn say(self, texts: &Texts) -> Value {
        texts.pick(self.lang, self.document.strategy.language).map_or(Value::Null, |said| json!(said.text))
    }

    fn address(self) -> String {
        self.site.link(&strategy_path(&self.document.strategy.slug))
    }

    fn goal_address(self, goal: &str) -> String {
        self.site.link(&goal_path(&self.document.strategy.slug, goal))
    }

    /// The strategy: an act where a body adopted it, else a work. Its places, its files, its meetings.
    pub fn strategy(self) -> Value {
        let strategy = &self.document.strategy;
        let is_act = !strategy.act.is_empty() && strategy.kind != Some(StrategyKind::Project);
        let address = self.address();
        let file = |name: &str, kind: &str| json!({ "@type": "MediaObject", "contentUrl": format!("{address}/{name}"), "encodingFormat": kind });
        let places = self.document.territories.iter();
        let places =
            places.map(|place| json!({ "@type": "AdministrativeArea", "name": place.name, "identifier": place.code }));
        let mut facts = json!({
            "@type": if is_act { "Legislation" } else { "CreativeWork" },
            "@id": address,
            "url": address,
            "name": self.say(&strategy.title),
            "description": self.say(&strategy.summary),
            "inLanguage": strategy.language.code(),
            "temporalCoverage": text(&strategy.horizon),
            "datePublished": text(&strategy.published_on),
            "dateModified": text(&strategy.updated_on),
            "sameAs": text(&strategy.source),
            "spatialCoverage": places.collect::<Vec<_>>(),
            "encoding": [file("strategy.json", "application/json"), file("goals.csv", "text/csv"), file("indicators.csv", "text/csv")],
        });
        if is_act {
            facts["legislationIdentifier"] = json!(strategy.act);
            facts["legislationDate"] = text(&strategy.adopted_on);
            let body = json!({ "@type": "Organization", "name": strategy.adopted_by });
            facts["legislationPassedBy"] = if strategy.adopted_by.is_empty() { Value::Null } else { body };
        }
        let dated = self.document.meetings.iter().filter(|meeting| meeting.on.len() == DAY);
        graph([facts].into_iter().chain(dated.map(|meeting| self.meeting(meeting))))
    }

    fn meeting(self, meeting: &Meeting) -> Value {
        let zone = rules::zone(&self.document.strategy, &self.site.settings.time_zone);
        let span = rules::span(meeting, &zone);
        let begins = span.filter(|span| span.has_time).map(|span| instant(span.begins, &zone));
        let ends = span.filter(|span| span.has_end).map(|span| instant(span.ends, &zone));
        let place = calendar::place(self.document, meeting);
        let place = if place.is_empty() { Value::Null } else { json!({ "@type": "Place", "name": place }) };
        let online = json!({ "@type": "VirtualLocation", "url": meeting.link });
        let state =
            if meeting.state == Some(Intent::Done) { Value::Null } else { json!("https://schema.org/EventScheduled") };
        json!({
            "@type": "Event",
            "name": self.say(&meeting.title),
            "startDate": begins.as_ref().unwrap_or(&meeting.on),
            "endDate": ends,
            "eventStatus": state,
            "location": if meeting.link.is_empty() { place } else { online },
            "about": { "@id": self.address() },
        })
    }

    /// A goal, its indicators as variables, and each of their values as an observation with its source.
    pub fn goal(self, goal: &Goal) -> Value {
        let address = self.goal_address(&goal.code);
        let above = goal.parent.as_ref().map_or_else(|| self.address(), |parent| self.goal_address(parent));
        let level = match goal.kind {
            GoalKind::Main => "main goal",
            GoalKind::Strategic => "strategic goal",
            GoalKind::Specific => "specific goal",
            GoalKind::Operational => "operational goal",
        };
        let facts = json!({
            "@type": "CreativeWork",
            "@id": address,
            "url": address,
            "identifier": goal.code,
            "additionalType": level,
            "name": self.say(&goal.title),
            "description": self.say(&goal.aim),
            "isPartOf": { "@id": above },
            "encoding": { "@type": "MediaObject", "contentUrl": format!("{address}/goal.json"), "encodingFormat": "application/json" },
        });
        let own = self.document.indicators.iter().filter(|indicator| indicator.goal == goal.code);
        graph([facts].into_iter().chain(own.flat_map(|indicator| self.indicator(&address, indicator))))
    }

    fn indicator(self, goal: &str, indicator: &Indicator) -> Vec<Value> {
        let id = format!("{goal}#{}", anchor(indicator));
        let variable = json!({
            "@type": "StatisticalVariable",
            "@id": id,
            "name": self.say(&indicator.name),
            "description": self.say(&indicator.measures),
            "unitText": if indicator.unit_name.is_empty() { json!(indicator.unit.name()) } else { self.say(&indicator.unit_name) },
        });
        let value = |value: &IndicatorValue| {
            json!({
                "@type": "Observation",
                "variableMeasured": { "@id": id },
                "observationDate": value.year.to_string(),
                "value": value.value,
                "description": self.say(&value.note),
                "citation": if value.source_link.is_empty() { text(&value.source) } else { json!(value.source_link) },
            })
        };
        [variable].into_iter().chain(indicator.values.iter().map(value)).collect()
    }

    /// An action plan.
    pub fn plan(self, plan: &Plan) -> Value {
        let slug = &self.document.strategy.slug;
        let address = self.site.link(&plan_path(slug, &plan.code));
        let above =
            plan.component_of.as_ref().map_or_else(|| self.address(), |code| self.site.link(&plan_path(slug, code)));
        graph([json!({
            "@type": "CreativeWork",
            "@id": address,
            "url": address,
            "identifier": plan.code,
            "name": self.say(&plan.title),
            "description": self.say(&plan.summary),
            "sameAs": text(&plan.source),
            "isPartOf": { "@id": above },
        })])
    }
}

/// How long a whole day is written: `2018-02-07`.
const DAY: usize = 10;

/// A moment by the clocks of a zone, with how far these are from UTC: `2026-12-01T17:30:00+01:00`.
fn instant(moment: Timestamp, zone: &TimeZone) -> String {
    let moment = jiff::Timestamp::from_millisecond(moment.0).unwrap_or_default();
    moment.to_zoned(zone.clone()).strftime("%FT%T%:z").to_string()
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!(text) }
}

/// The things, without what is not known of them.
fn graph(things: impl IntoIterator<Item = Value>) -> Value {
    json!({ "@context": "https://schema.org", "@graph": things.into_iter().map(known).collect::<Vec<_>>() })
}

fn known(value: Value) -> Value {
    match value {
        Value::Object(facts) => {
            let facts = facts.into_iter().map(|(name, value)| (name, known(value)));
            Value::Object(facts.filter(|(_, value)| !value.is_null() && *value != json!([])).collect::<Map<_, _>>())
        }
        other => other,
    }
}
