//! Which remarks of the work list are shown: read from an address, written into one, and kept as one.

use super::model::{Disposition, PositionState};
use crate::accounts::model::PersonId;
use uuid::Uuid;

/// Words that are looked for at most.
pub const WORDS: usize = 4;
/// Characters of the words in an address at most.
const WORDS_LONG: usize = 100;

/// To whom a remark is assigned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Assigned {
    /// Whoever.
    #[default]
    Whoever,
    /// To nobody.
    Nobody,
    /// To this person.
    To(PersonId),
}

/// Which remarks are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// How far their position has come.
    pub state: Option<PositionState>,
    /// What is done with them.
    pub disposition: Option<Disposition>,
    /// To whom they are assigned.
    pub assigned: Assigned,
    /// Whether only those whose day is over.
    pub is_overdue: bool,
    /// Their channel; empty for all.
    pub channel: String,
    /// The part of a document that they are about.
    pub part: Option<(Uuid, i64)>,
    /// The group that gets one answer.
    pub group: Option<Uuid>,
    /// Whether only those that came late.
    pub is_late: bool,
    /// Words in them.
    pub words: String,
}

impl Filter {
    /// Reads an address's query; what it does not know it leaves out.
    pub fn read(query: &str) -> Self {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
        let said = |name: &str| pairs.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
        let assigned = match said("evaluator") {
            "nobody" => Assigned::Nobody,
            id => id.parse().map_or(Assigned::Whoever, Assigned::To),
        };
        let part = said("part")
            .split_once('.')
            .and_then(|(document, anchor)| Some((document.parse().ok()?, anchor.parse().ok()?)));
        let channel = said("channel");
        let is_word = channel.bytes().all(|byte| byte.is_ascii_lowercase()) && channel.len() < 20;
        Self {
            state: PositionState::from_name(said("state")),
            disposition: Disposition::from_name(said("disposition")),
            assigned,
            is_overdue: said("overdue") == "yes",
            channel: if is_word { channel.to_owned() } else { String::new() },
            part,
            group: said("group").parse().ok(),
            is_late: said("late") == "yes",
            words: words(said("words")),
        }
    }

    /// As it stands in an address; empty for everything.
    pub fn query(&self) -> String {
        let assigned = match self.assigned {
            Assigned::Whoever => String::new(),
            Assigned::Nobody => "nobody".to_owned(),
            Assigned::To(person) => person.to_string(),
        };
        let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
        let pairs = [
            ("state", self.state.map_or("", PositionState::name).to_owned()),
            ("disposition", self.disposition.map_or("", Disposition::name).to_owned()),
            ("evaluator", assigned),
            ("overdue", yes(self.is_overdue)),
            ("channel", self.channel.clone()),
            ("part", self.part.map(part_key).unwrap_or_default()),
            ("group", self.group.map(|group| group.to_string()).unwrap_or_default()),
            ("late", yes(self.is_late)),
            ("words", self.words.clone()),
        ];
        let said: Vec<&(&str, String)> = pairs.iter().filter(|(_, value)| !value.is_empty()).collect();
        serde_html_form::to_string(said).unwrap_or_default()
    }

    /// A path with the filter after it.
    pub fn after(&self, path: &str) -> String {
        match self.query() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }

    /// The same, with another state.
    #[must_use]
    pub fn in_state(&self, state: Option<PositionState>) -> Self {
        Self { state, ..self.clone() }
    }
}

/// How a part of a document is named in an address.
pub fn part_key((document, anchor): (Uuid, i64)) -> String {
    format!("{document}.{anchor}")
}

/// The query of an address; empty where it has none.
pub fn query_of(path: &str) -> &str {
    let path = path.split('#').next().unwrap_or_default();
    path.split_once('?').map_or("", |(_, query)| query)
}

/// The numbers of remarks that are ticked in an address, each once, in their order.
pub fn ticked(query: &str) -> Vec<i64> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
    let numbers = pairs.into_iter().filter(|(name, _)| name == "remark").filter_map(|(_, value)| value.parse().ok());
    let mut numbers: Vec<i64> = numbers.filter(|number| *number > 0).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.truncate(super::rules::TOGETHER);
    numbers
}

/// Words to look for, as far as they can be: what they lose may leave blanks at their ends, so these go last.
fn words(said: &str) -> String {
    let plain = said.chars().filter(|one| !one.is_control()).skip_while(|one| one.is_whitespace());
    plain.take(WORDS_LONG).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_comes_back_from_its_address() {
        let filter = Filter {
            state: Some(PositionState::InReview),
            disposition: Some(Disposition::NotTaken),
            assigned: Assigned::To(PersonId(Uuid::from_u128(7))),
            is_overdue: true,
            channel: "letter".to_owned(),
            part: Some((Uuid::from_u128(9), 12)),
            group: Some(Uuid::from_u128(11)),
            is_late: true,
            words: "ścieżka & ławka".to_owned(),
        };
        assert_eq!(Filter::read(&filter.query()), filter);
        let nobodys = Filter { assigned: Assigned::Nobody, ..Filter::default() };
        assert_eq!(Filter::read(&nobodys.query()), nobodys);
        assert_eq!(Filter::default().after("/list"), "/list");
        assert_eq!(nobodys.after("/list"), "/list?evaluator=nobody");
    }

    #[test]
    fn an_address_with_nonsense_shows_everything() {
        let odd = "state=gone&disposition=&evaluator=me&overdue=1&channel=%3Cb%3E&part=1.2&group=x&late=no&words=%00";
        assert_eq!(Filter::read(odd), Filter::default());
        assert_eq!(Filter::read("state"), Filter::default());
    }

    #[test]
    fn words_that_end_in_blanks_and_odd_signs_are_read_as_they_are_written_again() {
        let odd = ["words=%00+bus+%00%00", "words=bus+%09", &format!("words={}+bus", "a".repeat(WORDS_LONG - 1))];
        for query in odd {
            let filter = Filter::read(query);
            assert_eq!(Filter::read(&filter.query()), filter, "{query}");
        }
        assert_eq!(Filter::read(odd[0]).words, "bus");
    }

    #[test]
    fn what_is_ticked_counts_once_and_in_order() {
        assert_eq!(ticked("remark=5&remark=3&remark=5&remark=x&remark=-1&state=draft"), [3, 5]);
        assert_eq!(query_of("/a?remark=1#list"), "remark=1");
        assert_eq!(query_of("/a"), "");
    }
}
