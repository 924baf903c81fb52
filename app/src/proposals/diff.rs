//! Two wordings compared: line by line, and within changed lines word by word.

use crate::ui::diff::{Change, DiffLine, DiffSpan};
use similar::{ChangeTag, DiffOp, InlineChange, TextDiff};
use std::time::Duration;

/// Long enough for any honest text; a text made to be slow is then compared more coarsely.
const PATIENCE: Duration = Duration::from_millis(200);

/// So many changed lines of one comparison are compared word by word, ten at most that stand together: what is written anew
/// has no words to compare, and comparing costs the square of what there is.
const LINES_BY_WORD: usize = 60;
const TOGETHER_BY_WORD: usize = 10;

/// Beyond so many pieces the rest stands as two, old and new, so that a page stays small whatever was written.
const PIECES: usize = 200;

/// What changed from one wording to the next, ready for [`Diff`](crate::ui::diff::Diff()). Empty lines are left out.
pub fn diff(before: &str, after: &str) -> Vec<DiffLine> {
    let compared = TextDiff::configure().timeout(PATIENCE).diff_lines(before, after);
    let (mut lines, mut by_word) = (Vec::new(), LINES_BY_WORD);
    let mut ops = compared.ops().iter();
    while lines.len() < PIECES
        && let Some(op) = ops.next()
    {
        let (old, new) = (op.old_range().len(), op.new_range().len());
        let changed = if matches!(op, DiffOp::Equal { .. }) { 0 } else { old + new };
        if old.max(new) <= TOGETHER_BY_WORD && changed <= by_word {
            by_word -= changed;
            lines.extend(compared.iter_inline_changes(op).map(|change| line(&change)));
        } else {
            let changes = compared.iter_changes(op);
            lines.extend(pieces(changes.map(|change| (kind(change.tag()), change.to_string_lossy().into_owned()))));
        }
    }
    let (mut old, mut new) = (String::new(), String::new());
    for change in ops.flat_map(|op| compared.iter_changes(op)) {
        let text = change.to_string_lossy();
        if change.tag() != ChangeTag::Insert {
            old.push_str(&text);
        }
        if change.tag() != ChangeTag::Delete {
            new.push_str(&text);
        }
    }
    lines.extend(pieces([(Change::Removed, old), (Change::Added, new)]));
    lines.retain(|line| !line.spans.is_empty());
    lines
}

/// Neighbours to which the same happened, in one piece each.
fn pieces(changes: impl IntoIterator<Item = (Change, String)>) -> Vec<DiffLine> {
    let mut pieces: Vec<(Change, String)> = Vec::new();
    for (change, text) in changes {
        match pieces.last_mut() {
            Some((last, whole)) if *last == change => whole.push_str(&text),
            _ => pieces.push((change, text)),
        }
    }
    let whole = |(change, text): (Change, String)| {
        let text = text.trim_matches('\n').to_owned();
        DiffLine { change, spans: if text.is_empty() { Vec::new() } else { vec![DiffSpan { text, differs: false }] } }
    };
    pieces.into_iter().map(whole).collect()
}

fn line(change: &InlineChange<'_, str>) -> DiffLine {
    let spans = change.iter_strings_lossy().filter_map(|(differs, text)| {
        let text = text.trim_end_matches('\n');
        (!text.is_empty()).then(|| DiffSpan { text: text.to_owned(), differs })
    });
    DiffLine { change: kind(change.tag()), spans: spans.collect() }
}

const fn kind(tag: ChangeTag) -> Change {
    match tag {
        ChangeTag::Equal => Change::Kept,
        ChangeTag::Delete => Change::Removed,
        ChangeTag::Insert => Change::Added,
    }
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
    fn whatever_was_written_stands_in_few_pieces_and_nothing_is_left_out() {
        let numbered =
            |word: &dyn Fn(usize) -> usize| (0..5_000).map(|line| format!("{}\n", word(line))).collect::<String>();
        // All written anew, and every second line.
        for (before, after) in [
            (numbered(&|line| line), numbered(&|line| line + 9_000)),
            (numbered(&|line| line), numbered(&|line| line * (line % 2))),
        ] {
            let lines = diff(&before, &after);
            assert!(lines.len() <= PIECES + 2 * TOGETHER_BY_WORD + 2, "{} pieces", lines.len());
            let side = |gone: Change| {
                let kept = lines.iter().filter(|line| line.change != gone);
                kept.map(|line| line.spans.iter().map(|span| span.text.as_str()).collect::<String>() + "\n")
                    .collect::<String>()
            };
            assert!(side(Change::Added) == before && side(Change::Removed) == after);
        }
    }

    #[test]
    fn what_stays_the_same_is_told_line_by_line_where_it_is_short() {
        let lines = told("a\nb\nc", "a\nx\nc");
        assert_eq!(
            lines.iter().map(|(change, _)| *change).collect::<Vec<_>>(),
            [Change::Kept, Change::Removed, Change::Added, Change::Kept]
        );
    }

    #[test]
    fn nothing_changed_means_that_every_line_is_kept() {
        assert!(diff("a 😀\nb", "a 😀\nb").iter().all(|line| line.change == Change::Kept));
        assert!(diff("", "").is_empty());
    }
}
