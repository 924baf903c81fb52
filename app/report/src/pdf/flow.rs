//! The report from its first line to its last: what is told becomes lines, lines fill pages.

use super::fonts::{Fonts, Weight};
use super::lines::{Line, Style, wrap};
use super::sheet::{Ink, LEFT, Owner, Sheet, WIDTH};
use super::tags::{Kind, Piece};
use crate::ReportError;
use crate::tell::{Column, Fact, Sink, Table};
use crate::text::{clean, cut};
use krilla::Document;
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

const TEXT: Style = Style { weight: Weight::Regular, size: 9.5 };
const NAME: Style = Style { weight: Weight::Bold, size: 8.5 };
const CELL: Style = Style { weight: Weight::Regular, size: 9.0 };
const CELL_BOLD: Style = Style { weight: Weight::Bold, size: 9.0 };
/// The height of a line, as a part of its size.
const LEADING: f32 = 1.42;
/// How wide the names beside texts are.
const NAMES: f32 = 112.0;
const GAP: f32 = 10.0;
/// A heading is not left alone at the foot of a page: so much must follow it there.
const KEPT: f32 = 58.0;
/// No bookmark is longer.
const BOOKMARK: usize = 160;

/// A cell on its way to the page.
struct Placing {
    piece: Piece,
    lines: std::vec::IntoIter<Line>,
    x: f32,
    width: f32,
    is_right: bool,
    style: Style,
    ink: Ink,
}

/// Fills pages with what is told.
pub(super) struct Flow<'f> {
    sheet: Sheet<'f>,
    fonts: &'f Fonts,
    section: Option<Piece>,
    outline: Vec<(u8, OutlineNode)>,
}

impl<'f> Flow<'f> {
    pub(super) fn new(
        document: Document,
        fonts: &'f Fonts,
        footer: String,
        number: Box<dyn Fn(usize) -> String + 'f>,
    ) -> Self {
        Self { sheet: Sheet::new(document, fonts, footer, number), fonts, section: None, outline: Vec::new() }
    }

    /// The file.
    pub(super) fn finish(self, language: &str) -> Result<Vec<u8>, ReportError> {
        let (mut document, tags) = self.sheet.finish();
        document.set_outline(outline(self.outline));
        document.set_tag_tree(tags.tree(language));
        document.finish().map_err(|cause| ReportError::Pdf(format!("{cause:?}")))
    }

    /// Puts cells beside each other, line by line, over as many pages as they need; `again` is put at the head of each new
    /// page.
    fn row(&mut self, mut cells: Vec<Placing>, again: &dyn Fn(&mut Self)) {
        let leading = cells.iter().map(|cell| cell.style.size * LEADING).fold(0.0, f32::max);
        let mut left = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        // A row begins where at least three of its lines fit, or all.
        let first = f32::from(u8::try_from(left.min(3)).unwrap_or(3)) * leading;
        if self.sheet.room() < first && !self.sheet.is_fresh() {
            self.sheet.turn();
            again(self);
        }
        while left > 0 {
            let mut y = self.sheet.y;
            let mut taken = 0;
            while taken < left && (y + leading <= self.sheet.y + self.sheet.room() || taken == 0) {
                y += leading;
                taken += 1;
            }
            for cell in &mut cells {
                let mut base = self.sheet.y + cell.style.size;
                let mut lines = Vec::with_capacity(taken.min(cell.lines.len()));
                for line in cell.lines.by_ref().take(taken) {
                    let x = if cell.is_right { cell.x + cell.width - line.width } else { cell.x };
                    lines.push((x, base, line));
                    base += leading;
                }
                if !lines.is_empty() {
                    self.sheet.text(Owner::Piece(cell.piece), lines, cell.style.size, cell.ink);
                }
            }
            self.sheet.y = y;
            left -= taken;
            if left > 0 {
                self.sheet.turn();
                again(self);
            }
        }
    }

    fn cell(&self, piece: Piece, text: &str, x: f32, width: f32, style: Style) -> Placing {
        let lines = wrap(text, self.fonts, style, width).into_iter();
        Placing { piece, lines, x, width, is_right: false, style, ink: Ink::Text }
    }

    /// The header of a table. On later pages it is no header any more but a picture of it: who listens heard it already.
    fn header(&mut self, columns: &[Column<'_>], sides: &[(f32, f32)], row: Option<Piece>) {
        let leading = CELL_BOLD.size * LEADING;
        let mut deepest = 0.0_f32;
        for (column, (x, width)) in columns.iter().zip(sides) {
            let mut base = self.sheet.y + CELL_BOLD.size;
            let mut lines = Vec::new();
            for line in wrap(column.name, self.fonts, CELL_BOLD, *width) {
                let x = if column.numeric { x + width - line.width } else { *x };
                lines.push((x, base, line));
                base += leading;
            }
            deepest = deepest.max(base - self.sheet.y - CELL_BOLD.size);
            let owner = match row {
                Some(row) => Owner::Piece(self.sheet.tags.add(Kind::ColumnHeader, Some(row))),
                None => Owner::Repeated,
            };
            self.sheet.text(owner, lines, CELL_BOLD.size, Ink::Muted);
        }
        self.sheet.y += deepest + 3.0;
        self.sheet.rule();
        self.sheet.y += 4.0;
    }
}

impl Sink for Flow<'_> {
    fn heading(&mut self, level: u8, text: &str) -> Result<(), ReportError> {
        let (size, before, after) = match level {
            1 => (20.0, 0.0, 14.0),
            2 => (14.0, 20.0, 8.0),
            _ => (11.0, 15.0, 5.0),
        };
        let style = Style { weight: Weight::Bold, size };
        let lines = wrap(text, self.fonts, style, WIDTH);
        #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
        let height = lines.len() as f32 * size * LEADING;
        if self.sheet.room() < before + height + KEPT && !self.sheet.is_fresh() {
            self.sheet.turn();
        }
        if !self.sheet.is_fresh() {
            self.sheet.y += before;
        }
        if level <= 2 {
            self.section = Some(self.sheet.tags.add(Kind::Section, None));
        }
        let text = clean(text);
        let piece = self.sheet.tags.add(Kind::Heading(level.into(), text.replace('\n', " ")), self.section);
        let mark = cut(&text, BOOKMARK, "").replace('\n', " ");
        let to = XyzDestination::new(self.sheet.page, Point::from_xy(LEFT, self.sheet.y));
        self.outline.push((level, OutlineNode::new(mark, to)));
        let cell =
            Placing { piece, lines: lines.into_iter(), x: 0.0, width: WIDTH, is_right: false, style, ink: Ink::Brand };
        self.row(vec![cell], &|_| {});
        self.sheet.y += after;
        Ok(())
    }

    fn paragraph(&mut self, text: &str) -> Result<(), ReportError> {
        let piece = self.sheet.tags.add(Kind::Paragraph, self.section);
        let cell = self.cell(piece, text, 0.0, WIDTH, TEXT);
        self.row(vec![cell], &|_| {});
        self.sheet.y += 6.0;
        Ok(())
    }

    fn facts(&mut self, facts: &[Fact<'_>]) -> Result<(), ReportError> {
        let list = self.sheet.tags.add(Kind::Facts, self.section);
        for fact in facts {
            let item = self.sheet.tags.add(Kind::Fact, Some(list));
            let name = self.sheet.tags.add(Kind::Name, Some(item));
            let body = self.sheet.tags.add(Kind::Text(fact.language), Some(item));
            let mut name = self.cell(name, fact.label, 0.0, NAMES, NAME);
            name.ink = Ink::Muted;
            let body = self.cell(body, &fact.text, NAMES + GAP, WIDTH - NAMES - GAP, TEXT);
            self.row(vec![name, body], &|_| {});
            self.sheet.y += 3.0;
        }
        Ok(())
    }

    fn table(&mut self, table: &Table<'_>) -> Result<(), ReportError> {
        let group = self.sheet.tags.add(Kind::Table(clean(&table.title).into_owned()), self.section);
        self.sheet.y += 4.0;
        if self.sheet.room() < KEPT + 20.0 && !self.sheet.is_fresh() {
            self.sheet.turn();
        }
        if table.is_captioned {
            let caption = self.sheet.tags.add(Kind::Caption, Some(group));
            let cell = self.cell(caption, &table.title, 0.0, WIDTH, CELL_BOLD);
            self.row(vec![cell], &|_| {});
            self.sheet.y += 4.0;
        }
        let sides = sides(&table.columns);
        let head = self.sheet.tags.add(Kind::Head, Some(group));
        let row = self.sheet.tags.add(Kind::Row, Some(head));
        self.header(&table.columns, &sides, Some(row));
        let rows = self.sheet.tags.add(Kind::Rows, Some(group));
        for cells in &table.rows {
            let row = self.sheet.tags.add(Kind::Row, Some(rows));
            let mut placing = Vec::with_capacity(cells.len());
            for (index, ((text, column), (x, width))) in cells.iter().zip(&table.columns).zip(&sides).enumerate() {
                let kind = if index == 0 { Kind::RowHeader } else { Kind::Cell };
                let piece = self.sheet.tags.add(kind, Some(row));
                let mut cell = self.cell(piece, text, *x, *width, CELL);
                cell.is_right = column.numeric;
                placing.push(cell);
            }
            self.row(placing, &|flow| flow.header(&table.columns, &sides, None));
            self.sheet.y += 3.0;
            self.sheet.rule();
            self.sheet.y += 4.0;
        }
        self.sheet.y += 6.0;
        Ok(())
    }
}

/// Where columns stand and how wide they are.
fn sides(columns: &[Column<'_>]) -> Vec<(f32, f32)> {
    let all: f32 = columns.iter().map(|column| f32::from(column.weight)).sum();
    let mut x = 0.0;
    let side = |column: &Column<'_>| {
        let width = WIDTH * f32::from(column.weight) / all.max(1.0);
        let side = (x, width - GAP);
        x += width;
        side
    };
    columns.iter().map(side).collect()
}

/// Bookmarks: the title, its chapters, and what is in them. Level by level, each under the last one above it.
fn outline(marks: Vec<(u8, OutlineNode)>) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let mut close = |open: &mut Vec<(u8, OutlineNode)>, level: u8| {
        while open.last().is_some_and(|(of, _)| *of >= level) {
            let Some((_, node)) = open.pop() else { break };
            match open.last_mut() {
                Some((_, parent)) => parent.push_child(node),
                None => outline.push_child(node),
            }
        }
    };
    for (level, node) in marks {
        close(&mut open, level);
        open.push((level, node.with_open(level == 1)));
    }
    close(&mut open, 0);
    outline
}
