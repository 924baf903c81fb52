//! A whole text divided into its parts.

use super::phrase::{Look, Span, written};
use super::plain_text;
use crate::base::error::ErrorCode;
use crate::documents::model::PartKind;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Parts of a text at most.
pub const PARTS_MAX: usize = 4_000;
/// Characters of one part at most.
pub const PART_MAX: usize = 10_000;
/// How deep points are told apart; what lies deeper stands at this depth.
const DEPTH_MAX: usize = 6;

/// A part that has no anchor yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub kind: PartKind,
    /// Of a heading 1 to 6, of a point its depth from 1, of a table's first row 1; else 0.
    pub level: i64,
    /// Its Markdown.
    pub text: String,
    /// What it says.
    pub plain: String,
}

/// Divides Markdown into headings, paragraphs, points of lists and rows of tables. Quotes and code become paragraphs; the
/// numbers of a list become words of its points, since people name points by them. Markup of HTML stays as text.
///
/// # Errors
/// [`ErrorCode::PassageTooLong`] or [`ErrorCode::TooManyPassages`], with the line; [`ErrorCode::Required`] where nothing is
/// said.
pub fn divided(source: &str) -> Result<Vec<Piece>, ErrorCode> {
    let mut division = Division::default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        division.take(event, &range).map_err(|at| at.told(source))?;
    }
    if division.pieces.is_empty() { Err(ErrorCode::Required) } else { Ok(division.pieces) }
}

/// What does not fit, and where in the text.
enum Amiss {
    Long(usize),
    Many(usize),
}

impl Amiss {
    fn told(&self, source: &str) -> ErrorCode {
        let (Self::Long(at) | Self::Many(at)) = self;
        let line = 1 + source.as_bytes()[..*at].iter().filter(|byte| **byte == b'\n').count();
        match self {
            Self::Long(_) => ErrorCode::PassageTooLong(line, PART_MAX),
            Self::Many(_) => ErrorCode::TooManyPassages(line, PARTS_MAX),
        }
    }
}

#[derive(Default)]
struct Division {
    pieces: Vec<Piece>,
    /// The part that is being read, and where it began.
    leaf: Option<Leaf>,
    look: Look,
    /// The lists around this place, each with the number of its next point.
    lists: Vec<Option<u64>>,
}

struct Leaf {
    kind: PartKind,
    level: i64,
    at: usize,
    /// One, or one for each cell of a row.
    cells: Vec<Vec<Span>>,
    /// Whether only the number of its point stands in it.
    is_bare: bool,
}

impl Division {
    fn take(&mut self, event: Event<'_>, range: &Range<usize>) -> Result<(), Amiss> {
        match event {
            Event::Start(tag) => self.begin(tag, range.start),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.say(&text, false),
            Event::Code(text) => self.say(&text, true),
            Event::SoftBreak => self.say(" ", false),
            Event::HardBreak => self.say("\n", false),
            Event::Rule => self.close(),
            _ => Ok(()),
        }
    }

    fn begin(&mut self, tag: Tag<'_>, at: usize) -> Result<(), Amiss> {
        match tag {
            Tag::Heading { level, .. } => self.open(PartKind::Heading, level as i64, at),
            // The first paragraph of a point is the point.
            Tag::Paragraph if self.leaf.as_ref().is_some_and(|leaf| leaf.is_bare) => Ok(()),
            Tag::Paragraph | Tag::CodeBlock(_) | Tag::HtmlBlock => self.open(PartKind::Paragraph, 0, at),
            Tag::List(first) => {
                self.close()?;
                self.lists.push(first);
                Ok(())
            }
            Tag::Item => self.point(at),
            Tag::BlockQuote(_) | Tag::Table(_) => self.close(),
            Tag::TableHead => self.row(1, at),
            Tag::TableRow => self.row(0, at),
            Tag::TableCell => {
                if let Some(leaf) = &mut self.leaf {
                    leaf.cells.push(Vec::new());
                }
                Ok(())
            }
            Tag::Strong => self.looks(|look| look.is_strong = true),
            Tag::Emphasis => self.looks(|look| look.is_emphasis = true),
            Tag::Strikethrough => self.looks(|look| look.is_struck = true),
            Tag::Link { dest_url, .. } => {
                let is_safe = ["https://", "mailto:"].iter().any(|scheme| dest_url.starts_with(scheme));
                self.looks(|look| look.link = is_safe.then(|| dest_url.to_string()))
            }
            _ => Ok(()),
        }
    }

    fn end(&mut self, tag: TagEnd) -> Result<(), Amiss> {
        match tag {
            TagEnd::Strong => self.looks(|look| look.is_strong = false),
            TagEnd::Emphasis => self.looks(|look| look.is_emphasis = false),
            TagEnd::Strikethrough => self.looks(|look| look.is_struck = false),
            TagEnd::Link => self.looks(|look| look.link = None),
            TagEnd::List(_) => {
                self.lists.pop();
                self.close()
            }
            TagEnd::TableCell | TagEnd::Image => Ok(()),
            _ => self.close(),
        }
    }

    fn looks(&mut self, change: impl FnOnce(&mut Look)) -> Result<(), Amiss> {
        change(&mut self.look);
        Ok(())
    }

    fn point(&mut self, at: usize) -> Result<(), Amiss> {
        let depth = i64::try_from(self.lists.len().clamp(1, DEPTH_MAX)).unwrap_or(1);
        self.open(PartKind::Item, depth, at)?;
        if let Some(Some(number)) = self.lists.last_mut() {
            let words = format!("{number}. ");
            *number = number.saturating_add(1);
            self.say(&words, false)?;
        }
        if let Some(leaf) = &mut self.leaf {
            leaf.is_bare = true;
        }
        Ok(())
    }

    fn row(&mut self, level: i64, at: usize) -> Result<(), Amiss> {
        self.open(PartKind::Row, level, at)?;
        if let Some(leaf) = &mut self.leaf {
            leaf.cells.clear();
        }
        Ok(())
    }

    fn open(&mut self, kind: PartKind, level: i64, at: usize) -> Result<(), Amiss> {
        self.close()?;
        self.leaf = Some(Leaf { kind, level, at, cells: vec![Vec::new()], is_bare: false });
        Ok(())
    }

    fn say(&mut self, text: &str, is_code: bool) -> Result<(), Amiss> {
        let look = Look { is_code, ..self.look.clone() };
        if let Some(leaf) = &mut self.leaf {
            leaf.is_bare = false;
            if let Some(cell) = leaf.cells.last_mut() {
                cell.push(Span { text: text.to_owned(), look });
            }
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), Amiss> {
        let Some(Leaf { kind, level, at, cells, is_bare }) = self.leaf.take() else { return Ok(()) };
        let cells: Vec<String> = cells.iter().map(|cell| written(cell)).collect();
        if is_bare || cells.iter().all(String::is_empty) {
            return Ok(());
        }
        // A row keeps its columns: what is empty has a dash.
        let cells: Vec<&str> = cells.iter().map(|cell| if cell.is_empty() { "—" } else { cell }).collect();
        let text = cells.join(" | ");
        let plain = plain_text(&text);
        if plain.chars().count() > PART_MAX {
            return Err(Amiss::Long(at));
        }
        if self.pieces.len() == PARTS_MAX {
            return Err(Amiss::Many(at));
        }
        self.pieces.push(Piece { kind, level, text, plain });
        Ok(())
    }
}

/// The cells of a row, from its Markdown.
pub fn cells(row: &str) -> Vec<&str> {
    row.split(" | ").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(source: &str) -> Vec<(PartKind, i64, String)> {
        divided(source).unwrap().into_iter().map(|piece| (piece.kind, piece.level, piece.text)).collect()
    }

    #[test]
    fn headings_paragraphs_points_and_rows_are_parts() {
        use PartKind::{Heading, Item, Paragraph, Row};
        let source = "# Strategy\n\nBuses *run*\nhourly.\n\n- One\n  - Two\n\n    More of two\n3. Third\n4. Fourth\n\n\
                      | Goal | Value |\n|---|---|\n| Parks | |\n\n> Quoted.\n\n```\na\nb\n```\n---\n";
        let expected = [
            (Heading, 1, "Strategy"),
            (Paragraph, 0, "Buses *run* hourly."),
            (Item, 1, "One"),
            (Item, 2, "Two"),
            (Paragraph, 0, "More of two"),
            (Item, 1, "3\\. Third"),
            (Item, 1, "4\\. Fourth"),
            (Row, 1, "Goal | Value"),
            (Row, 0, "Parks | —"),
            (Paragraph, 0, "Quoted."),
            (Paragraph, 0, "a\\\nb"),
        ];
        assert_eq!(told(source), expected.map(|(kind, level, text)| (kind, level, text.to_owned())));
        assert_eq!(cells("a \\| b | c"), ["a \\| b", "c"]);
    }

    #[test]
    fn markup_stays_as_text_and_links_to_scripts_lead_nowhere() {
        let source =
            "<script>alert(1)</script>\n\n[x](javascript:alert(1)) [y](https://example.org) ![z](https://e.org/p)";
        let texts: Vec<String> = told(source).into_iter().map(|(_, _, text)| text).collect();
        assert_eq!(texts, ["\\<script\\>alert(1)\\</script\\>", "x [y](<https://example.org>) z"]);
    }

    #[test]
    fn what_is_too_long_is_told_with_its_line() {
        let long = format!("# A\n\nshort\n\n{}", "word ".repeat(2_001));
        assert_eq!(divided(&long), Err(ErrorCode::PassageTooLong(5, PART_MAX)));
        assert_eq!(divided(&"a\n\n".repeat(PARTS_MAX + 1)), Err(ErrorCode::TooManyPassages(8_001, PARTS_MAX)));
        assert_eq!(divided(" \n\n---\n"), Err(ErrorCode::Required));
    }

    #[test]
    fn what_lies_very_deep_is_divided_all_the_same() {
        let deep = format!("{}deep", "> ".repeat(5_000));
        assert_eq!(divided(&deep).unwrap().len(), 1);
        let lists: String = (0..200).map(|depth| format!("{}- point {depth}\n", "  ".repeat(depth))).collect();
        assert!(divided(&lists).unwrap().iter().all(|piece| piece.level <= 6));
    }

    proptest! {
        #[test]
        fn whatever_is_written_each_part_says_what_it_shows(source in "[-a1 .)#*_`\\[\\]<>&~|=+\n\\\\!:ł]{0,80}") {
            for piece in divided(&source).unwrap_or_default() {
                prop_assert!(!piece.plain.is_empty(), "{:?}", piece);
                prop_assert_eq!(plain_text(&piece.text), piece.plain);
            }
        }
    }
}
