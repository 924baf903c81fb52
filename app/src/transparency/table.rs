//! The table of a year: for reading, and for office programs.

use super::model::Numbers;
use super::rules::median;
use crate::appeals::model::Outcome;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::moderation::model::{DecisionKind, Ground};
use crate::moderation::pages::words;
use crate::voting::export::harmless;

/// Milliseconds of an hour.
const HOUR: i64 = 60 * 60 * 1_000;

/// One line: what is counted, which of it, and how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is counted.
    pub section: &'static str,
    /// Which of it.
    pub item: String,
    /// How many; or hours.
    pub count: String,
}

/// The lines of a table, in the order in which one reads them. What was nothing all year says so with a nought.
pub fn lines(t: Lang, numbers: &Numbers) -> Vec<Line> {
    let line = |section, item: &str, count: i64| Line { section, item: item.to_owned(), count: count.to_string() };
    let of = |known: &[(Ground, i64)], wanted: Ground| count(known, &wanted);
    let mut lines = Vec::new();
    for ground in Ground::ALL {
        lines.push(line(t.transparency_reports(), words::ground(t, ground), of(&numbers.reports, ground)));
    }
    lines.push(line(t.transparency_reports(), t.transparency_strangers(), numbers.strangers));
    for kind in DecisionKind::ALL {
        lines.push(line(t.transparency_decisions(), words::decided(t, kind), count(&numbers.decisions, &kind)));
    }
    for (rule, decided) in &numbers.rules {
        let item = rule.clone().map_or_else(|| t.transparency_law().to_owned(), |code| t.moderation_by_rule(code));
        lines.push(line(t.transparency_by_rule(), &item, *decided));
    }
    lines.push(line(t.transparency_automatic(), t.transparency_automatic_item(), 0));
    let hours = median(&numbers.waits).map_or_else(|| "–".to_owned(), |wait| (wait / HOUR).to_string());
    let waits = i64::try_from(numbers.waits.len()).unwrap_or(i64::MAX);
    lines.push(line(t.transparency_time(), t.transparency_cases(), waits));
    lines.push(Line { section: t.transparency_time(), item: t.transparency_median().to_owned(), count: hours });
    lines.push(line(t.transparency_time(), t.transparency_late(), numbers.late));
    lines.push(line(t.appeals_title(), t.appeals_by_author(), numbers.appeals.0));
    lines.push(line(t.appeals_title(), t.appeals_by_reporter(), numbers.appeals.1));
    for outcome in Outcome::ALL {
        let item = match outcome {
            Outcome::Upheld => t.appeals_upheld(),
            Outcome::Reversed => t.appeals_reversed(),
        };
        lines.push(line(t.appeals_title(), item, count(&numbers.outcomes, &outcome)));
    }
    lines
}

fn count<K: PartialEq>(known: &[(K, i64)], wanted: &K) -> i64 {
    known.iter().find(|(key, _)| key == wanted).map_or(0, |(_, count)| *count)
}

/// The table for reading, one section under the other.
pub fn text(t: Lang, year: &str, lines: &[Line]) -> String {
    let mut text = format!("{}\n", t.transparency_year_title(year));
    for section in lines.chunk_by(|one, other| one.section == other.section) {
        let heading = section.first().map_or("", |line| line.section);
        text.push_str(&format!("\n{heading}\n"));
        let width = section.iter().map(|line| line.item.chars().count()).max().unwrap_or_default();
        for Line { item, count, .. } in section {
            let gap = " ".repeat(width - item.chars().count().min(width));
            text.push_str(&format!("  {item}{gap}  {count:>6}\n"));
        }
    }
    text
}

/// The table for office programs: UTF-8 with its mark, CRLF, no cell that they would take for a formula.
///
/// # Errors
/// It cannot be written, which memory never refuses.
pub fn csv(t: Lang, year: &str, lines: &[Line]) -> AppResult<Vec<u8>> {
    let failed = |cause: String| AppError::Internal(format!("transparency: {cause}"));
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xEF\xBB\xBF".to_vec());
    let head = [
        t.transparency_column_year(),
        t.transparency_column_section(),
        t.transparency_column_item(),
        t.transparency_column_count(),
    ];
    writer.write_record(head).map_err(|cause| failed(cause.to_string()))?;
    for line in lines {
        let cells = [harmless(year), harmless(line.section), harmless(&line.item), harmless(&line.count)];
        writer.write_record(cells).map_err(|cause| failed(cause.to_string()))?;
    }
    writer.into_inner().map_err(|cause| failed(cause.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers() -> Numbers {
        Numbers {
            reports: vec![(Ground::Spam, 2)],
            strangers: 1,
            decisions: vec![(DecisionKind::Hide, 3)],
            rules: vec![(Some("=respect".to_owned()), 2), (None, 1)],
            waits: vec![HOUR, 3 * HOUR],
            late: 1,
            appeals: (1, 0),
            outcomes: vec![(Outcome::Reversed, 1)],
        }
    }

    #[test]
    fn what_was_nothing_all_year_says_so() {
        for t in Lang::ALL {
            let lines = lines(t, &numbers());
            let count = |item: &str| lines.iter().find(|line| line.item == item).map(|line| line.count.as_str());
            assert_eq!(count(words::ground(t, Ground::Spam)), Some("2"), "{t:?}");
            assert_eq!(count(words::ground(t, Ground::Law)), Some("0"), "{t:?}");
            assert_eq!(count(t.transparency_median()), Some("2"), "{t:?}");
            assert_eq!(count(t.transparency_law()), Some("1"), "{t:?}");
            assert!(text(t, "2026", &lines).contains("2026"), "{t:?}");
        }
    }

    #[test]
    fn no_cell_begins_a_formula() {
        let lines = [Line { section: "=1", item: "+2".to_owned(), count: "-3".to_owned() }];
        let csv = String::from_utf8(csv(Lang::En, "2026", &lines).unwrap()).unwrap();
        assert!(csv.ends_with("2026,'=1,'+2,'-3\r\n"), "{csv}");
    }
}
