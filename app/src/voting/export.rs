//! Results as a table for office programs.

use super::model::Counts;
use super::snapshot::{Comments, LineResult, ResultSnapshot, SplitResult};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;

/// The columns of `results.csv`, in their order; the page beside the download says what each one means.
pub const COLUMNS: [&str; 19] = [
    "consultation",
    "round",
    "record",
    "code",
    "title",
    "goals",
    "split",
    "group",
    "name",
    "support",
    "neutral",
    "against",
    "votes",
    "participants",
    "comments_for",
    "comments_neutral",
    "comments_against",
    "withdrawn",
    "closed_at",
];

/// The snapshot as CSV (RFC 4180): UTF-8 with a byte order mark, so that office programs read the letters right, and
/// cells that they would take for formulas made harmless.
///
/// # Errors
/// Never in practice: it is written into memory.
pub fn csv(snapshot: &ResultSnapshot, lang: Lang) -> AppResult<Vec<u8>> {
    let mut table = Table::new(snapshot)?;
    for line in &snapshot.action_lines {
        table.line(line)?;
    }
    for goal in &snapshot.goals {
        let title = goal.title.get(lang.code()).or_else(|| goal.title.values().next()).cloned().unwrap_or_default();
        table.row(Row {
            record: "goal",
            code: format!("{} {}", goal.goal.strategy, goal.goal.code),
            title,
            goals: goal.action_lines.join(" "),
            split: "all",
            votes: goal.votes,
            participants: Some(goal.participants),
            comments: Some(goal.comments),
            ..Row::default()
        })?;
    }
    table.finish()
}

#[derive(Default)]
struct Row {
    record: &'static str,
    code: String,
    title: String,
    goals: String,
    split: &'static str,
    group: String,
    name: String,
    votes: Counts,
    participants: Option<i64>,
    comments: Option<Comments>,
    is_withdrawn: bool,
}

struct Table<'s> {
    writer: csv::Writer<Vec<u8>>,
    snapshot: &'s ResultSnapshot,
    /// ISO 8601 in UTC.
    closed_at: String,
}

impl<'s> Table<'s> {
    fn new(snapshot: &'s ResultSnapshot) -> AppResult<Self> {
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xEF\xBB\xBF".to_vec());
        writer.write_record(COLUMNS).map_err(failed)?;
        let closed_at = jiff::Timestamp::from_millisecond(snapshot.closed_at.0).map_err(failed)?.to_string();
        Ok(Self { writer, snapshot, closed_at })
    }

    fn line(&mut self, line: &LineResult) -> AppResult<()> {
        let goals = line.goals.iter().map(|goal| goal.code.as_str()).collect::<Vec<_>>().join(" ");
        self.row(Row {
            record: "action_line",
            code: line.code.clone(),
            title: line.title.clone(),
            goals,
            split: "all",
            votes: line.votes,
            participants: Some(line.votes.total()),
            comments: Some(line.comments),
            is_withdrawn: line.is_withdrawn,
            ..Row::default()
        })?;
        self.split(line, "kind", &line.by_kind)?;
        self.split(line, "territory", &line.by_territory)?;
        self.split(line, "verification", &line.by_verification)
    }

    fn split(&mut self, line: &LineResult, split: &'static str, result: &SplitResult) -> AppResult<()> {
        let shown = result.groups.iter().map(|group| (group.group.clone(), group.name.clone(), group.votes));
        let together = result.together.map(|votes| ("together".to_owned(), String::new(), votes));
        for (group, name, votes) in shown.chain(together) {
            self.row(Row {
                record: "action_line",
                code: line.code.clone(),
                split,
                group,
                name,
                votes,
                ..Row::default()
            })?;
        }
        Ok(())
    }

    fn row(&mut self, row: Row) -> AppResult<()> {
        let count = |count: Option<i64>| count.map(|count| count.to_string()).unwrap_or_default();
        let comments = |of: fn(Comments) -> i64| count(row.comments.map(of));
        let cells = [
            harmless(&self.snapshot.consultation),
            self.snapshot.round.to_string(),
            row.record.to_owned(),
            harmless(&row.code),
            harmless(&row.title),
            harmless(&row.goals),
            row.split.to_owned(),
            harmless(&row.group),
            harmless(&row.name),
            row.votes.support.to_string(),
            row.votes.neutral.to_string(),
            row.votes.against.to_string(),
            row.votes.total().to_string(),
            count(row.participants),
            comments(|comments| comments.in_favour),
            comments(|comments| comments.neutral),
            comments(|comments| comments.against),
            if row.is_withdrawn { "yes" } else { "" }.to_owned(),
            self.closed_at.clone(),
        ];
        self.writer.write_record(cells).map_err(failed)
    }

    fn finish(self) -> AppResult<Vec<u8>> {
        self.writer.into_inner().map_err(failed)
    }
}

fn failed(cause: impl std::fmt::Display) -> AppError {
    AppError::Internal(format!("results.csv: {cause}"))
}

/// Signs by which office programs tell a formula, in their wide forms too (OWASP, "CSV injection").
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text cell that no office program takes for a formula: whatever begins like one gets an apostrophe in front. Where the
/// separator is a semicolon, as in Polish and Lithuanian offices, the quotes of the cell do not hold, and each line and each
/// part after a semicolon begins a cell of its own. NUL is left out.
pub fn harmless(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut begins = true;
    for sign in text.chars().filter(|sign| *sign != '\0') {
        let parts = matches!(sign, '\t' | '\r' | '\n' | ';');
        if begins && (FORMULA.contains(&sign) || (safe.is_empty() && parts && sign != ';')) {
            safe.push('\'');
        }
        begins = parts || (begins && matches!(sign, ' ' | '"' | '\u{a0}'));
        safe.push(sign);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_that_begin_like_a_formula_are_made_harmless() {
        for evil in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1"] {
            let cell = harmless(evil);
            assert!(cell.starts_with('\''), "{evil:?} became {cell:?}");
        }
        assert_eq!(harmless("KD-01"), "KD-01");
        assert_eq!(harmless("Small firms;=1+1\n=2;x"), "Small firms;'=1+1\n'=2;x");
        assert_eq!(harmless("a;  \"@SUM(A1)\""), "a;  \"'@SUM(A1)\"");
    }

    proptest! {
        #[test]
        fn no_cell_ever_begins_a_formula(text in ".*") {
            prop_assert!(!harmless(&text).starts_with(['=', '+', '-', '@', '\t', '\r', '\0']));
        }
    }
}
