//! Pages. What stands on a page is kept until the page is full, and then written and forgotten.

use super::fonts::{Fonts, Weight};
use super::lines::{Line, Style, wrap};
use super::tags::{Piece, Tags};
use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};

/// A4, in points.
const PAGE: (f32, f32) = (595.28, 841.89);
/// The margins.
pub(super) const LEFT: f32 = 56.7;
const TOP: f32 = 56.7;
const BOTTOM: f32 = 785.0;
/// How wide text may be.
pub(super) const WIDTH: f32 = PAGE.0 - 2.0 * LEFT;

/// The colours of text and lines.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ink {
    /// Text.
    Text,
    /// Names beside texts, the footer.
    Muted,
    /// Headings.
    Brand,
    /// Lines between rows.
    Hairline,
}

impl Ink {
    fn fill(self) -> Fill {
        let (red, green, blue) = match self {
            Ink::Text => (0x1B, 0x21, 0x28),
            Ink::Muted => (0x55, 0x60, 0x6B),
            Ink::Brand => (0x17, 0x46, 0x6B),
            Ink::Hairline => (0xC9, 0xC4, 0xB8),
        };
        Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
    }
}

/// Whose text it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Owner {
    /// A piece's: it is read.
    Piece(Piece),
    /// Nobody's: the header of a table that comes again on the next page.
    Repeated,
    /// Nobody's: the foot of the page.
    Footer,
}

enum Mark {
    /// Text; several lines of one owner are one mark.
    Text(Owner, Vec<Placed>),
    /// A hairline at a height, from one side to the other.
    Rule(f32),
}

struct Placed {
    x: f32,
    /// The baseline.
    y: f32,
    size: f32,
    ink: Ink,
    line: Line,
}

/// The page that is being filled, and the document that the full ones went to.
pub(super) struct Sheet<'f> {
    document: Document,
    pub(super) tags: Tags,
    fonts: &'f Fonts,
    footer: String,
    number: Box<dyn Fn(usize) -> String + 'f>,
    marks: Vec<Mark>,
    /// The page's place, from 0.
    pub(super) page: usize,
    /// Where the next thing stands.
    pub(super) y: f32,
}

impl<'f> Sheet<'f> {
    pub(super) fn new(
        document: Document,
        fonts: &'f Fonts,
        footer: String,
        number: Box<dyn Fn(usize) -> String + 'f>,
    ) -> Self {
        Self { document, tags: Tags::default(), fonts, footer, number, marks: Vec::new(), page: 0, y: TOP }
    }

    /// The height that is left.
    pub(super) fn room(&self) -> f32 {
        BOTTOM - self.y
    }

    /// Whether nothing stands on the page yet.
    pub(super) fn is_fresh(&self) -> bool {
        self.marks.is_empty()
    }

    /// Lines beside what is there, each at its `x` from the left margin and on its baseline.
    pub(super) fn text(&mut self, owner: Owner, lines: Vec<(f32, f32, Line)>, size: f32, ink: Ink) {
        let placed = lines.into_iter().map(|(x, y, line)| Placed { x: LEFT + x, y, size, ink, line }).collect();
        self.marks.push(Mark::Text(owner, placed));
    }

    /// A hairline at the present height.
    pub(super) fn rule(&mut self) {
        self.marks.push(Mark::Rule(self.y));
    }

    /// Writes the page and begins a new one.
    pub(super) fn turn(&mut self) {
        self.put_footer();
        let marks = std::mem::take(&mut self.marks);
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).unwrap_or_default();
        let mut page = self.document.start_page_with(settings);
        let mut surface = page.surface();
        for mark in marks {
            match mark {
                Mark::Text(owner, placed) => {
                    let nobodys = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
                    let tag = match owner {
                        Owner::Piece(_) => ContentTag::Other,
                        Owner::Repeated => nobodys(ArtifactType::PaginationOther),
                        Owner::Footer => nobodys(ArtifactType::Footer),
                    };
                    let at = surface.start_tagged(tag);
                    for text in placed {
                        draw(&mut surface, self.fonts, text);
                    }
                    surface.end_tagged();
                    if let Owner::Piece(piece) = owner {
                        self.tags.place(piece, at);
                    }
                }
                Mark::Rule(y) => rule(&mut surface, y),
            }
        }
        surface.finish();
        page.finish();
        self.page += 1;
        self.y = TOP;
    }

    fn put_footer(&mut self) {
        let style = Style { weight: Weight::Regular, size: 8.0 };
        let number = wrap(&(self.number)(self.page + 1), self.fonts, style, WIDTH).into_iter().next();
        let room = WIDTH - 20.0 - number.as_ref().map_or(0.0, |line| line.width);
        let name = wrap(&self.footer, self.fonts, style, room).into_iter().next();
        let lines = name.map(|line| (0.0, 812.0, line)).into_iter();
        let lines = lines.chain(number.map(|line| (WIDTH - line.width, 812.0, line)));
        self.text(Owner::Footer, lines.collect(), style.size, Ink::Muted);
    }

    /// The document with all pages, and the meanings.
    pub(super) fn finish(mut self) -> (Document, Tags) {
        if !self.is_fresh() || self.page == 0 {
            self.turn();
        }
        (self.document, self.tags)
    }
}

fn draw(surface: &mut Surface<'_>, fonts: &Fonts, placed: Placed) {
    surface.set_fill(Some(placed.ink.fill()));
    let mut x = placed.x;
    for run in placed.line.runs {
        let font = fonts.font(run.face).clone();
        surface.draw_glyphs(Point::from_xy(x, placed.y), &run.glyphs, font, &run.text, placed.size, false);
        x += run.width;
    }
}

/// A line that means nothing: screen readers pass it by.
fn rule(surface: &mut Surface<'_>, y: f32) {
    let mut path = PathBuilder::new();
    if let Some(line) = Rect::from_xywh(LEFT, y, WIDTH, 0.5) {
        path.push_rect(line);
    }
    if let Some(path) = path.finish() {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        surface.set_fill(Some(Ink::Hairline.fill()));
        surface.draw_path(&path);
        surface.end_tagged();
    }
}
