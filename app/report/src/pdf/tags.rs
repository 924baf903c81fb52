//! The tree of meanings beneath the pages: what a screen reader walks through.

use crate::model::Language;
use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};
use std::num::NonZeroU16;

/// What a piece of the document is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A chapter with its heading.
    Section,
    /// A heading with its level and its text.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A list of facts, of which each has a name and a text.
    Facts,
    /// One of them.
    Fact,
    /// Its name.
    Name,
    /// Its text, with its language where it is another than the document's.
    Text(Option<Language>),
    /// A table, with what it is about.
    Table(String),
    /// Its caption.
    Caption,
    /// Its header.
    Head,
    /// Its rows.
    Rows,
    /// One row.
    Row,
    /// The header of a column.
    ColumnHeader,
    /// The header of a row.
    RowHeader,
    /// A cell.
    Cell,
}

impl Kind {
    fn tag(self) -> TagKind {
        match self {
            Kind::Section => Tag::Section.into(),
            Kind::Heading(level, title) => {
                Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(title)).into()
            }
            Kind::Paragraph => Tag::P.into(),
            Kind::Facts => Tag::L(ListNumbering::None).into(),
            Kind::Fact => Tag::LI.into(),
            Kind::Name => Tag::Lbl.into(),
            Kind::Text(language) => Tag::LBody.with_lang(language.map(|of| of.tag().to_owned())).into(),
            Kind::Table(about) => Tag::Table.with_summary(Some(about)).into(),
            Kind::Caption => Tag::Caption.into(),
            Kind::Head => Tag::THead.into(),
            Kind::Rows => Tag::TBody.into(),
            Kind::Row => Tag::TR.into(),
            Kind::ColumnHeader => Tag::TH(TableHeaderScope::Column).into(),
            Kind::RowHeader => Tag::TH(TableHeaderScope::Row).into(),
            Kind::Cell => Tag::TD.into(),
        }
    }
}

/// A piece by its place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece(u32);

struct Entry {
    kind: Kind,
    /// Its children in their order; few have more than a handful.
    children: Vec<u32>,
    /// Where it stands on the pages. A piece that goes over several pages has one for each.
    places: Vec<Identifier>,
}

/// Pieces, gathered while pages are made. They are small here: the tree of the PDF is built from them once, at the end.
#[derive(Default)]
pub(super) struct Tags {
    nodes: Vec<Entry>,
    roots: Vec<u32>,
}

impl Tags {
    /// A new piece inside `parent`, or on its own.
    pub(super) fn add(&mut self, kind: Kind, parent: Option<Piece>) -> Piece {
        let place = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.nodes.push(Entry { kind, children: Vec::new(), places: Vec::new() });
        match parent.and_then(|Piece(parent)| self.nodes.get_mut(parent as usize)) {
            Some(parent) => parent.children.push(place),
            None => self.roots.push(place),
        }
        Piece(place)
    }

    /// The piece stands there.
    pub(super) fn place(&mut self, Piece(piece): Piece, at: Identifier) {
        if let Some(node) = self.nodes.get_mut(piece as usize) {
            node.places.push(at);
        }
    }

    /// The tree of the PDF.
    pub(super) fn tree(mut self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for root in std::mem::take(&mut self.roots) {
            tree.push(self.group(root));
        }
        tree
    }

    fn group(&mut self, place: u32) -> TagGroup {
        let node = &mut self.nodes[place as usize];
        let (kind, children, places) = (
            std::mem::replace(&mut node.kind, Kind::Paragraph),
            std::mem::take(&mut node.children),
            std::mem::take(&mut node.places),
        );
        // As many as there are and no more: a child takes hundreds of bytes, and most groups have one.
        let mut nodes: Vec<Node> = Vec::with_capacity(places.len() + children.len());
        nodes.extend(places.into_iter().map(Node::from));
        nodes.extend(children.into_iter().map(|child| Node::from(self.group(child))));
        TagGroup::with_children(kind.tag(), nodes)
    }
}
