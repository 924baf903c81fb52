//! The words of a document, as Markdown.

use super::archive::Archive;
use super::numbers::Numbers;
use super::styles::Styles;
use super::xml::{Attributes, Told, WORDS, walk};
use super::{LeftOut, Refusal};
use crate::documents::rules::{Look, Span, TEXT_MAX, written};
use std::collections::{BTreeSet, HashMap};

/// Elements whose words are no words of the text, with what is said of them.
const SKIPPED: [(&str, Option<LeftOut>); 16] = [
    ("drawing", Some(LeftOut::Pictures)),
    ("pict", Some(LeftOut::Pictures)),
    ("AlternateContent", Some(LeftOut::Pictures)),
    ("txbxContent", Some(LeftOut::Pictures)),
    ("object", Some(LeftOut::Objects)),
    ("oMath", Some(LeftOut::Formulas)),
    ("del", Some(LeftOut::Deletions)),
    ("moveFrom", Some(LeftOut::Deletions)),
    ("instrText", None),
    ("delText", None),
    // What was before a tracked change of looks.
    ("pPrChange", None),
    ("rPrChange", None),
    ("sectPrChange", None),
    ("tblPrChange", None),
    ("numberingChange", None),
    ("sdtPr", None),
];

/// Bytes that are taken from a document at most, in words, runs and cells: no letter of ours has more than four.
const TAKEN_MAX: usize = TEXT_MAX * 4;
/// What a run or a cell counts beside its words, so that empty ones do not come for nothing.
const EACH: usize = 16;
/// What stands between two cells of a row.
const BETWEEN: usize = " | ".len();

/// The text of a document, and what was left out.
///
/// # Errors
/// What [`walk`] refuses, or [`Refusal::TooLong`].
pub fn read(
    archive: &mut Archive,
    styles: &Styles,
    numbers: Numbers,
    links: &HashMap<String, String>,
) -> Result<(String, Vec<LeftOut>), Refusal> {
    let mut body = Body { numbers, ..Body::new(styles, links) };
    walk(archive, WORDS, |told| body.take(told))?;
    Ok((body.markdown, body.left_out.into_iter().collect()))
}

struct Body<'d> {
    styles: &'d Styles,
    links: &'d HashMap<String, String>,
    numbers: Numbers,
    markdown: String,
    /// How much was taken so far.
    taken: usize,
    left_out: BTreeSet<LeftOut>,
    /// How deep the reader is in something that is skipped.
    skipping: usize,
    paragraph: Paragraph,
    look: Look,
    is_in_run: bool,
    is_words: bool,
    /// How deep in tables, and the rows of the outermost one.
    tables: usize,
    rows: Vec<Vec<String>>,
    /// Whether the part before was a point of a list.
    after_point: bool,
}

#[derive(Default)]
struct Paragraph {
    spans: Vec<Span>,
    style: String,
    outline: Option<i64>,
    list: Option<String>,
    depth: Option<usize>,
}

impl<'d> Body<'d> {
    fn new(styles: &'d Styles, links: &'d HashMap<String, String>) -> Self {
        Self {
            styles,
            links,
            numbers: Numbers::default(),
            markdown: String::new(),
            taken: 0,
            left_out: BTreeSet::new(),
            skipping: 0,
            paragraph: Paragraph::default(),
            look: Look::default(),
            is_in_run: false,
            is_words: false,
            tables: 0,
            rows: Vec::new(),
            after_point: false,
        }
    }

    fn take(&mut self, told: Told<'_>) -> Result<(), Refusal> {
        match told {
            Told::Begin(..) if self.skipping > 0 => self.skipping += 1,
            Told::End(_) if self.skipping > 0 => self.skipping -= 1,
            Told::Begin(element, attributes) => match SKIPPED.iter().find(|(skipped, _)| *skipped == element) {
                Some((_, said)) => {
                    self.left_out.extend(*said);
                    self.skipping = 1;
                }
                None => self.begin(element, &attributes),
            },
            Told::End(element) => self.end(element),
            Told::Words(words) if self.is_words && self.skipping == 0 => self.say(words),
            Told::Words(_) => {}
        }
        if self.taken > TAKEN_MAX { Err(Refusal::TooLong) } else { Ok(()) }
    }

    fn begin(&mut self, element: &str, attributes: &Attributes<'_>) {
        let paragraph = &mut self.paragraph;
        match element {
            "p" if self.tables == 0 => *paragraph = Paragraph::default(),
            "pStyle" => paragraph.style = attributes.val().unwrap_or_default(),
            "outlineLvl" => paragraph.outline = attributes.val().and_then(|level| level.parse().ok()),
            "numId" => paragraph.list = attributes.val(),
            "ilvl" => paragraph.depth = attributes.val().and_then(|depth| depth.parse().ok()),
            "r" => self.is_in_run = true,
            "b" if self.is_in_run => self.look.is_strong = attributes.is_on(),
            "i" if self.is_in_run => self.look.is_emphasis = attributes.is_on(),
            "strike" if self.is_in_run => self.look.is_struck = attributes.is_on(),
            "t" if self.is_in_run => self.is_words = true,
            "tab" if self.is_in_run => self.say(" "),
            "noBreakHyphen" => self.say("\u{2011}"),
            "br" | "cr" if self.is_in_run && attributes.get("type").is_none_or(|kind| kind == "textWrapping") => {
                self.say("\n");
            }
            "hyperlink" => {
                let id = attributes.get("id");
                self.look.link = id.as_ref().and_then(|id| self.links.get(id).cloned());
                if id.is_some() && self.look.link.is_none() {
                    self.left_out.insert(LeftOut::Links);
                }
            }
            "footnoteReference" | "endnoteReference" => drop(self.left_out.insert(LeftOut::Footnotes)),
            "commentReference" => drop(self.left_out.insert(LeftOut::Comments)),
            "headerReference" | "footerReference" => drop(self.left_out.insert(LeftOut::Headers)),
            "tbl" => self.tables += 1,
            "tr" if self.tables == 1 => {
                self.taken += EACH;
                self.rows.push(Vec::new());
            }
            "tc" if self.tables == 1 => {
                self.taken += EACH;
                *paragraph = Paragraph::default();
            }
            _ => {}
        }
    }

    fn end(&mut self, element: &str) {
        match element {
            "t" => self.is_words = false,
            "r" => {
                let link = self.look.link.take();
                self.look = Look { link, ..Look::default() };
                self.is_in_run = false;
            }
            "hyperlink" => self.look.link = None,
            // The paragraphs of a cell are one.
            "p" if self.tables > 0 => self.say("\n"),
            "p" => self.put_paragraph(),
            "tc" if self.tables == 1 => {
                let words = written(&std::mem::take(&mut self.paragraph).spans).replace("\\\n", " ");
                if let Some(row) = self.rows.last_mut() {
                    row.push(words);
                }
            }
            "tbl" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.put_table();
                }
            }
            _ => {}
        }
    }

    fn say(&mut self, words: &str) {
        self.taken += words.len();
        if self.taken > TAKEN_MAX {
            return;
        }
        match self.paragraph.spans.last_mut() {
            Some(last) if last.look == self.look => last.text.push_str(words),
            _ => {
                // A link is written as often as it has words.
                self.taken += EACH + self.look.link.as_ref().map_or(0, String::len);
                self.paragraph.spans.push(Span { text: words.to_owned(), look: self.look.clone() });
            }
        }
    }

    fn put_paragraph(&mut self) {
        let Paragraph { mut spans, style, outline, list, depth } = std::mem::take(&mut self.paragraph);
        if spans.iter().all(|span| span.text.trim().is_empty()) {
            return;
        }
        if self.styles.is_contents(&style) {
            self.left_out.insert(LeftOut::Contents);
            return;
        }
        let heading = outline.filter(|level| (0..=8).contains(level)).map(|level| level + 1);
        let heading = heading.or_else(|| self.styles.heading(&style));
        let (styled, styled_depth) = self.styles.list(&style);
        let list = list.or(styled).filter(|list| list != "0");
        let depth = depth.or(styled_depth).unwrap_or(0).min(5);
        let number = list.as_ref().and_then(|list| self.numbers.next(list, depth));
        if let Some(number) = &number {
            spans.insert(0, Span { text: format!("{number} "), look: Look::default() });
        }
        match (heading, list) {
            (Some(level), _) => {
                // A heading is one line, and bold by itself.
                spans.iter_mut().for_each(|span| {
                    span.text = span.text.replace('\n', " ");
                    span.look.is_strong = false;
                });
                let marks = "#".repeat(usize::try_from(level.clamp(1, 6)).unwrap_or(6));
                self.put(&format!("{marks} {}", written(&spans)), false);
            }
            (None, Some(_)) => {
                let indent = "  ".repeat(depth);
                let words = written(&spans).replace('\n', &format!("\n{indent}  "));
                self.put(&format!("{indent}- {words}"), true);
            }
            (None, None) => self.put(&written(&spans), false),
        }
    }

    fn put_table(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        if columns == 0 || rows.iter().flatten().all(String::is_empty) {
            return;
        }
        // Every row becomes as wide as the widest, whatever is in it.
        self.taken = self.taken.saturating_add(rows.len().saturating_mul(columns).saturating_mul(BETWEEN));
        if self.taken > TAKEN_MAX {
            return;
        }
        let line = |row: &Vec<String>| {
            let cells = (0..columns).map(|at| row.get(at).map_or("", String::as_str));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        lines.insert(1, format!("|{}", "---|".repeat(columns)));
        self.put(&lines.join("\n"), false);
    }

    fn put(&mut self, block: &str, is_point: bool) {
        if !self.markdown.is_empty() {
            self.markdown.push_str(if is_point && self.after_point { "\n" } else { "\n\n" });
        }
        self.markdown.push_str(block);
        self.after_point = is_point;
    }
}
