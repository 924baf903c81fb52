//! A strategy as the TOML file that would load it (`docs/strategy-file.md`).

use super::model::{
    Domain, Goal, GoalKind, Indicator, IndicatorValue, KeyAction, Strategy, StrategyDocument, Target, Territory,
};
use super::texts::Texts;
use std::fmt::Display;

/// The file.
pub fn toml(document: &StrategyDocument) -> String {
    let mut file = Toml("format = 1\n".to_owned());
    file.strategy(&document.strategy);
    document.territories.iter().for_each(|territory| file.territory(territory));
    document.domains.iter().for_each(|domain| file.domain(domain));
    document.goals.iter().for_each(|goal| file.goal(goal));
    document.key_actions.iter().for_each(|action| file.key_action(action));
    document.indicators.iter().for_each(|indicator| file.indicator(indicator));
    file.0
}

struct Toml(String);

impl Toml {
    fn head(&mut self, head: &str) {
        self.0 += &format!("\n{head}\n");
    }

    /// A key whose value is written as it stands.
    fn bare(&mut self, key: &str, value: impl Display) {
        self.0 += &format!("{key} = {value}\n");
    }

    fn string(&mut self, key: &str, value: &str) {
        self.bare(key, quoted(value));
    }

    /// Left out when empty.
    fn optional(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.string(key, value);
        }
    }

    fn texts(&mut self, key: &str, texts: &Texts) {
        for said in texts.iter() {
            self.string(&format!("{key}.{}", said.lang.code()), said.text);
        }
    }

    /// Left out when empty.
    fn list(&mut self, key: &str, codes: &[String]) {
        if !codes.is_empty() {
            let codes: Vec<String> = codes.iter().map(|code| quoted(code)).collect();
            self.bare(key, format_args!("[{}]", codes.join(", ")));
        }
    }

    fn strategy(&mut self, strategy: &Strategy) {
        self.head("[strategy]");
        self.string("slug", &strategy.slug);
        self.string("language", strategy.language.code());
        self.texts("title", &strategy.title);
        self.texts("summary", &strategy.summary);
        self.string("horizon", &strategy.horizon);
        self.optional("adopted_by", &strategy.adopted_by);
        self.optional("adopted_on", &strategy.adopted_on);
        self.optional("source", &strategy.source);
    }

    fn territory(&mut self, territory: &Territory) {
        self.head("[[territories]]");
        self.string("code", &territory.code);
        self.string("name", &territory.name);
        self.string("kind", territory.kind.name());
        self.optional("parent", territory.parent.as_deref().unwrap_or_default());
    }

    fn domain(&mut self, domain: &Domain) {
        self.head("[[domains]]");
        self.string("code", &domain.code);
        self.texts("name", &domain.name);
    }

    fn goal(&mut self, goal: &Goal) {
        self.head("[[goals]]");
        self.string("code", &goal.code);
        self.string(
            "kind",
            match goal.kind {
                GoalKind::Strategic => "strategic",
                GoalKind::Operational => "operational",
            },
        );
        self.optional("parent", goal.parent.as_deref().unwrap_or_default());
        self.texts("title", &goal.title);
        self.texts("vision", &goal.vision);
        self.texts("aim", &goal.aim);
        self.list("domains", &goal.domains);
    }

    fn key_action(&mut self, action: &KeyAction) {
        self.head("[[key_actions]]");
        self.string("goal", &action.goal);
        self.bare("number", action.number);
        self.texts("text", &action.text);
        self.list("operational_goals", &action.operational_goals);
    }

    fn indicator(&mut self, indicator: &Indicator) {
        self.head("[[indicators]]");
        self.string("code", &indicator.code);
        self.string("goal", &indicator.goal);
        self.texts("name", &indicator.name);
        self.texts("measures", &indicator.measures);
        self.string("unit", indicator.unit.name());
        self.texts("unit_name", &indicator.unit_name);
        self.bare("decimals", indicator.decimals);
        self.string("direction", indicator.direction.name());
        let year = indicator.target_year;
        match indicator.target {
            Target::Value(value) => {
                self.bare("target", format_args!("{{ year = {year}, kind = \"value\", value = {value} }}"))
            }
            Target::Approximate(value) => {
                self.bare("target", format_args!("{{ year = {year}, kind = \"approximate\", value = {value} }}"));
            }
            Target::Trend => self.bare("target", format_args!("{{ year = {year}, kind = \"trend\" }}")),
        }
        indicator.values.iter().for_each(|value| self.value(value));
    }

    fn value(&mut self, value: &IndicatorValue) {
        self.head("[[indicators.values]]");
        self.bare("year", value.year);
        self.bare("value", value.value);
        self.texts("note", &value.note);
        self.optional("source", &value.source);
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::toml;
    use crate::strategy::file;

    #[test]
    fn the_exported_file_loads_as_the_same_strategy() {
        for text in [
            include_str!("../../../server/demo/krakow-2030-goal-v.toml"),
            include_str!("../../../server/demo/krakow-metropolis-2030.toml"),
        ] {
            let document = file::parse(text).unwrap();
            assert_eq!(file::parse(&toml(&document)).unwrap(), document);
        }
    }

    #[test]
    fn words_with_quotation_marks_and_backslashes_survive() {
        let mut document = file::parse(include_str!("../../../server/demo/krakow-metropolis-2030.toml")).unwrap();
        document.strategy.adopted_by = "Rada \"Miasta\" \\ 'Gminy' # nie komentarz".to_owned();
        assert_eq!(file::parse(&toml(&document)).unwrap(), document);
    }
}
