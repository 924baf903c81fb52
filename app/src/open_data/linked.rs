//! Strategies in the words of schema.org, for the pages' data blocks.

use super::rows::figure;
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::strategy::document::{Goal, Indicator, IndicatorValue, Plan, StrategyDocument, StrategyKind};
use crate::strategy::model::{GoalKind, goal_path, plan_path, strategy_path};
use crate::strategy::pages::anchor;
use crate::strategy::texts::Texts;
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
    pub(super) fn say(self, texts: &Texts) -> Value {
        texts.pick(self.lang, self.document.strategy.language).map_or(Value::Null, |said| json!(said.text))
    }

    pub(super) fn address(self) -> String {
        self.site.link(&strategy_path(&self.document.strategy.slug))
    }

    pub(super) fn goal_address(self, goal: &str) -> String {
        self.site.link(&goal_path(&self.document.strategy.slug, goal))
    }

    /// Its places.
    pub(super) fn areas(self) -> Value {
        let places = self.document.territories.iter();
        places
            .map(|place| json!({ "@type": "AdministrativeArea", "name": place.name, "identifier": place.code }))
            .collect()
    }

    /// The strategy: an act where a body adopted it, else a work. Its places, its files, its meetings.
    pub fn strategy(self) -> Value {
        let strategy = &self.document.strategy;
        let is_act = !strategy.act.is_empty() && strategy.kind != Some(StrategyKind::Project);
        let address = self.address();
        let file = |name: &str, kind: &str| json!({ "@type": "MediaObject", "contentUrl": format!("{address}/{name}"), "encodingFormat": kind });
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
            "spatialCoverage": self.areas(),
            "encoding": [file("strategy.json", "application/json"), file("goals.csv", "text/csv"), file("indicators.csv", "text/csv")],
        });
        if is_act {
            facts["legislationIdentifier"] = json!(strategy.act);
            facts["legislationDate"] = text(&strategy.adopted_on);
            let body = json!({ "@type": "Organization", "name": strategy.adopted_by });
            facts["legislationPassedBy"] = if strategy.adopted_by.is_empty() { Value::Null } else { body };
        }
        let dated = self.document.meetings.iter().filter(|meeting| meeting.on.len() == DAY);
        graph([facts].into_iter().chain(dated.map(|meeting| self.event(meeting))))
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
                "value": figure(value.value),
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
pub(super) const DAY: usize = 10;

/// A text that may be empty.
pub(super) fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!(text) }
}

/// The things, without what is not known of them.
pub fn graph(things: impl IntoIterator<Item = Value>) -> Value {
    json!({ "@context": "https://schema.org", "@graph": things.into_iter().map(known).collect::<Vec<_>>() })
}

/// A thing, without what is not known of it.
pub(super) fn known(value: Value) -> Value {
    match value {
        Value::Object(facts) => {
            let facts = facts.into_iter().map(|(name, value)| (name, known(value)));
            Value::Object(facts.filter(|(_, value)| !value.is_null() && *value != json!([])).collect::<Map<_, _>>())
        }
        other => other,
    }
}
