//! The kinds of fields: how each is read, written and described.

mod lists;
mod numbers;
mod outline;
mod words;

pub use lists::{Inline, List, Ref, Refs, Section};
pub use numbers::{Figure, Whole, Year};
pub use outline::{Outline, Ring, polygons, spelled};
pub use words::{Address, Code, Day, Hour, Language, Line, OneOf, Slug, Words, Zone};

use super::form::Form;
use super::reader::Reader;
use super::writer::Writer;
use toml::Spanned;
use toml::de::DeValue;

/// The most characters of a name or a title.
pub const TITLE: usize = 300;
/// The most characters of any other text.
pub const TEXT: usize = 4_000;

/// What TOML has under a key, if the key is there.
pub type Written<'r, 't> = Option<&'r Spanned<DeValue<'t>>>;

/// How a field is read, written and described.
pub trait Kind {
    /// What the model holds.
    type Value;
    /// Whether the key must be there.
    const REQUIRED: bool = true;
    /// Whether a fault names the key; what is inside a list is called by its own name.
    const CALLED: bool = true;
    /// Reads a field; faults are the reader's, and what is wrong gives a placeholder.
    fn read(reader: &mut Reader, written: Written<'_, '_>) -> Self::Value;
    /// Writes a field; nothing for what may be left out and is empty.
    fn write(value: &Self::Value, key: &'static str, writer: &mut Writer);
    /// What may stand in it.
    fn form() -> Form;
}

/// A word that is one of several.
pub trait Choice: Copy + 'static {
    /// All of them.
    const ALL: &'static [Self];
    /// Its name in files.
    fn name(self) -> &'static str;
}

/// A field that may be left out: then it is empty.
#[derive(Debug)]
pub struct Optional<K>(std::marker::PhantomData<K>);

impl<K: Kind<Value: Default + PartialEq>> Kind for Optional<K> {
    type Value = K::Value;
    const REQUIRED: bool = false;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> K::Value {
        if written.is_some() { K::read(reader, written) } else { K::Value::default() }
    }

    fn write(value: &K::Value, key: &'static str, writer: &mut Writer) {
        if *value != K::Value::default() {
            K::write(value, key, writer);
        }
    }

    fn form() -> Form {
        K::form()
    }
}

/// A field that may be left out, and then is none.
#[derive(Debug)]
pub struct Maybe<K>(std::marker::PhantomData<K>);

impl<K: Kind> Kind for Maybe<K> {
    type Value = Option<K::Value>;
    const REQUIRED: bool = false;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> Option<K::Value> {
        written.is_some().then(|| K::read(reader, written))
    }

    fn write(value: &Option<K::Value>, key: &'static str, writer: &mut Writer) {
        if let Some(value) = value {
            K::write(value, key, writer);
        }
    }

    fn form() -> Form {
        K::form()
    }
}
