//! Files that somebody brings: Markdown, and those of word processors (DOCX, ECMA-376).
//!
//! Whatever is in a file, reading it takes bounded time and memory, asks nothing of the network and runs nothing. What a
//! document of ours has no place for is left out, and said.

mod archive;
mod body;
mod numbers;
mod styles;
mod xml;

use super::model::Origin;
use super::rules::TEXT_MAX;
use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::multipart::{File, UPLOAD_MAX};
use crate::base::text::without_tricks;

/// A text as it came out of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The text, Markdown.
    pub text: String,
    /// From what it was made.
    pub origin: Origin,
    /// What the file had besides, each kind once.
    pub left_out: Vec<LeftOut>,
}

choice! {
    /// What a document of ours has no place for.
    pub enum LeftOut {
        /// Pictures, drawings, text boxes.
        Pictures = "pictures",
        /// Footnotes and endnotes.
        Footnotes = "footnotes",
        /// Comments at the margin.
        Comments = "comments",
        /// Words that somebody deleted while changes were tracked; those that were added are taken.
        Deletions = "deletions",
        /// Headers and footers of the pages.
        Headers = "headers",
        /// A table of contents: ours makes itself.
        Contents = "contents",
        /// Formulas.
        Formulas = "formulas",
        /// Embedded sheets and the like.
        Objects = "objects",
        /// Links to anything but https and mail addresses; their words are taken.
        Links = "links",
    }
}

impl LeftOut {
    /// What it is, in words.
    pub fn said(self, t: Lang) -> &'static str {
        match self {
            Self::Pictures => t.documents_left_pictures(),
            Self::Footnotes => t.documents_left_footnotes(),
            Self::Comments => t.documents_left_comments(),
            Self::Deletions => t.documents_left_deletions(),
            Self::Headers => t.documents_left_headers(),
            Self::Contents => t.documents_left_contents(),
            Self::Formulas => t.documents_left_formulas(),
            Self::Objects => t.documents_left_objects(),
            Self::Links => t.documents_left_links(),
        }
    }
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Neither Markdown nor DOCX, whatever its name says.
    NotOurs,
    /// Text, but not in UTF-8.
    NotUtf8,
    /// An older format of Word, or protected by a password.
    Protected,
    /// It carries programs.
    Macros,
    /// More lies in it than any text needs, packed or nested.
    TooLarge,
    /// It is damaged.
    Broken,
    /// No words are in it.
    Empty,
    /// More words are in it than a document may have.
    TooLong,
}

impl Refusal {
    /// Why, in words.
    pub fn said(self, t: Lang) -> String {
        match self {
            Self::NotOurs => t.documents_file_not_ours().to_owned(),
            Self::NotUtf8 => t.documents_file_not_utf8().to_owned(),
            Self::Protected => t.documents_file_protected().to_owned(),
            Self::Macros => t.documents_file_macros().to_owned(),
            Self::TooLarge => t.documents_file_too_large(UPLOAD_MAX / 1024 / 1024),
            Self::Broken => t.documents_file_broken().to_owned(),
            Self::Empty => t.documents_file_empty().to_owned(),
            Self::TooLong => t.documents_file_too_long(TEXT_MAX),
        }
    }
}

/// What files of Word before 2007 begin with, and those that are protected by a password.
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Reads a file. What it is follows from how it begins; the ending of its name only tells Markdown from other text.
///
/// # Errors
/// Why it is not read.
pub fn read(file: &File) -> Result<Read, Refusal> {
    let bytes = &file.bytes;
    let name = file.name.to_lowercase();
    let read = if bytes.is_empty() {
        return Err(Refusal::Empty);
    } else if bytes.starts_with(&COMPOUND) {
        return Err(Refusal::Protected);
    } else if name.ends_with(".docm") || name.ends_with(".dotm") {
        return Err(Refusal::Macros);
    } else if bytes.starts_with(b"PK\x03\x04") && name.ends_with(".docx") {
        docx(bytes)?
    } else if [".md", ".markdown", ".txt"].iter().any(|ending| name.ends_with(ending)) {
        if bytes.starts_with(b"%PDF") || bytes.starts_with(b"PK") || bytes.contains(&0) {
            return Err(Refusal::NotOurs);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?;
        Read { text: text.to_owned(), origin: Origin::Markdown, left_out: Vec::new() }
    } else {
        return Err(Refusal::NotOurs);
    };
    let text = without_tricks(&read.text.replace('\t', "    ")).trim().to_owned();
    match text.chars().count() {
        0 => Err(Refusal::Empty),
        length if length > TEXT_MAX => Err(Refusal::TooLong),
        _ => Ok(Read { text, ..read }),
    }
}

fn docx(bytes: &axum::body::Bytes) -> Result<Read, Refusal> {
    let mut archive = archive::Archive::open(bytes.clone())?;
    let styles = styles::Styles::read(&mut archive)?;
    let numbers = numbers::Numbers::read(&mut archive)?;
    let links = styles::links(&mut archive)?;
    let (text, left_out) = body::read(&mut archive, &styles, numbers, &links)?;
    Ok(Read { text, origin: Origin::Docx, left_out })
}

#[cfg(test)]
mod tests;
