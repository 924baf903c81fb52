//! How many action lines concern each place, and each goal there.

use crate::proposals::store::LineAt;
use crate::strategy::document::StrategyDocument;
use std::collections::{HashMap, HashSet};

/// What is discussed where.
#[derive(Debug, Default)]
pub struct Spread {
    lines: HashMap<String, i64>,
    comments: HashMap<String, i64>,
    goals: HashMap<(String, String), i64>,
}

impl Spread {
    /// Counts. A line that serves two goals under a third one counts once there, and once at its place.
    pub fn of(document: &StrategyDocument, lines: &[LineAt]) -> Self {
        let parents = document.parents();
        let (mut spread, mut at, mut under) = (Self::default(), HashSet::new(), HashSet::new());
        for line in lines {
            if at.insert((line.line, &line.place)) {
                *spread.lines.entry(line.place.clone()).or_default() += 1;
                *spread.comments.entry(line.place.clone()).or_default() += line.comments;
            }
            let mut goal = line.goal.as_deref();
            while let Some(code) = goal
                && under.insert((line.line, &line.place, code))
            {
                *spread.goals.entry((line.place.clone(), code.to_owned())).or_default() += 1;
                goal = parents.get(code).copied();
            }
        }
        spread
    }

    /// Whether no action line concerns any place.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Action lines that concern a place.
    pub fn lines(&self, place: &str) -> i64 {
        self.lines.get(place).copied().unwrap_or_default()
    }

    /// Visible comments on them.
    pub fn comments(&self, place: &str) -> i64 {
        self.comments.get(place).copied().unwrap_or_default()
    }

    /// Those of them that serve a goal, or one under it.
    pub fn under(&self, place: &str, goal: &str) -> i64 {
        self.goals.get(&(place.to_owned(), goal.to_owned())).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::i18n::Lang;
    use crate::proposals::model::ActionLineId;
    use crate::strategy::file;
    use uuid::Uuid;

    fn line(number: u128, place: &str, goal: Option<&str>) -> LineAt {
        LineAt {
            place: place.to_owned(),
            line: ActionLineId(Uuid::from_u128(number)),
            consultation: "c".to_owned(),
            code: number.to_string(),
            title: String::new(),
            language: Lang::En,
            goal: goal.map(str::to_owned),
            comments: 2,
        }
    }

    #[test]
    fn a_line_counts_once_at_its_place_and_once_for_each_goal_above_those_that_it_serves() {
        let goal = |code: &str, more: &str| format!("[[goals]]\ncode = \"{code}\"\n{more}\ntitle.pl = \"Cel\"\n");
        let below = "kind = \"operational\"\nparent = \"V\"";
        let text = format!(
            "format = 1\n[strategy]\nslug = \"s\"\nlanguage = \"pl\"\ntitle.pl = \"S\"\nhorizon = \"2030\"\n{}{}{}",
            goal("V", "kind = \"strategic\""),
            goal("V.1", below),
            goal("V.2", below),
        );
        let lines = [
            line(1, "police", Some("V.1")),
            line(1, "police", Some("V.2")),
            line(1, "gryfino", Some("V.1")),
            line(2, "police", None),
        ];
        let spread = Spread::of(&file::parse(&text).unwrap(), &lines);
        assert_eq!(["police", "gryfino", "goleniow"].map(|place| spread.lines(place)), [2, 1, 0]);
        assert_eq!(spread.comments("police"), 4);
        assert_eq!(["V", "V.1", "V.2"].map(|goal| spread.under("police", goal)), [1, 1, 1]);
        assert!(!spread.is_empty() && Spread::default().is_empty());
    }
}
