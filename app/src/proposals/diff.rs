//! Two wordings compared: line by line, and within changed lines word by word.

use crate::ui::diff::{Change, DiffLine, DiffSpan};
use similar::{ChangeTag, InlineChange, TextDiff};
use std::time::Duration;

/// Long enough for any honest text; a text made to be slow is then compared more coarsely.
const PATIENCE: Duration = Duration::from_millis(200);

/// What changed from one wording to the next, ready for [`Diff`](crate::ui::diff::Diff()). Empty lines are left out.
pub fn diff(before: &str, after: &str) -> Vec<DiffLine> {
    let compared = TextDiff::configure().timeout(PATIENCE).diff_lines(before, after);
    compared.iter_all_inline_changes().map(|change| line(&change)).filter(|line| !line.spans.is_empty()).collect()
}

fn line(change: &InlineChange<'_, str>) -> DiffLine {
    let spans = change.iter_strings_lossy().filter_map(|(differs, text)| {
        let text = text.trim_end_matches('\n');
        (!text.is_empty()).then(|| DiffSpan { text: text.to_owned(), differs })
    });
    let change = match change.tag() {
        ChangeTag::Equal => Change::Kept,
        ChangeTag::Delete => Change::Removed,
        ChangeTag::Insert => Change::Added,
    };
    DiffLine { change, spans: spans.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(before: &str, after: &str) -> Vec<(Change, String)> {
        let mark = |span: DiffSpan| if span.differs { format!("[{}]", span.text) } else { span.text };
        diff(before, after).into_iter().map(|line| (line.change, line.spans.into_iter().map(mark).collect())).collect()
    }

    #[test]
    fn only_the_words_that_differ_are_marked() {
        let lines = told("Autobus co godzinę.\n\nDo pętli.", "Autobus co kwadrans.\n\nDo pętli.");
        let expected = [
            (Change::Removed, "Autobus co [godzinę]."),
            (Change::Added, "Autobus co [kwadrans]."),
            (Change::Kept, "Do pętli."),
        ];
        assert_eq!(lines, expected.map(|(change, text)| (change, text.to_owned())));
    }

    #[test]
    fn nothing_changed_means_that_every_line_is_kept() {
        assert!(diff("a 😀\nb", "a 😀\nb").iter().all(|line| line.change == Change::Kept));
        assert!(diff("", "").is_empty());
    }
}
