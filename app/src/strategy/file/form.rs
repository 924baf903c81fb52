//! What a file's keys are, as data: the JSON Schema and the editor's forms are made from it.

use super::entry::Entry;
use super::kinds::Kind;

/// A sort of entry and its fields.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its key in the file.
    pub sort: &'static str,
    /// What one is called.
    pub one: &'static str,
    /// The keys by which one is told from its neighbours.
    pub named_by: &'static [&'static str],
    /// Its fields, in their order.
    pub fields: Vec<Field>,
}

/// One field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its key.
    pub key: &'static str,
    /// What it says, in plain English.
    pub description: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What may stand in it.
    pub form: Form,
}

impl Field {
    /// The field of this key and kind.
    pub fn of<K: Kind>(key: &'static str, description: &'static str) -> Self {
        Self { key, description, required: K::REQUIRED, form: K::form() }
    }
}

/// What may stand in a field.
#[derive(Clone, Debug)]
pub enum Form {
    /// A code of its own.
    Code,
    /// One line of at most so many characters.
    Line(usize),
    /// A text in several languages, each of at most so many characters.
    Words(usize),
    /// A language's code.
    Language,
    /// A day or a month.
    Day,
    /// A time of day.
    Hour,
    /// A time zone's name in the IANA database.
    Zone,
    /// A whole number from the first to the second.
    Whole(i64, i64),
    /// A number.
    Figure,
    /// A web address.
    Address,
    /// The outline of a place.
    Outline,
    /// One of these words.
    Choice(Vec<&'static str>),
    /// The code of an entry of this sort.
    Ref(&'static str),
    /// Codes of entries of this sort.
    Refs(&'static str),
    /// A table of its own.
    Table(Sheet),
    /// A list of tables.
    Entries(Sheet),
}

impl Form {
    /// A list of such entries.
    pub fn entries<E: Entry>() -> Self {
        Self::Entries(E::sheet())
    }
}
