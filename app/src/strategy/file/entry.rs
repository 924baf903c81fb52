//! One declaration per sort of entry: the type of the document, and how the file has it.
//!
//! [`entry!`] makes a struct and everything that follows from its fields: reading with a fault at the line, writing back,
//! and the description from which the JSON Schema and the forms are made. A field says its type in the document and its
//! [`Kind`](super::kinds::Kind) in the file; its name is the key, its docstring the description.

use super::form::Sheet;
use super::reader::Reader;
use super::writer::Writer;
use toml::de::DeTable;

/// Something that a file lists, or a table of its own.
pub trait Entry: Sized {
    /// Its key in the file: `goals`.
    const SORT: &'static str;
    /// What one is called in a fault: `goal`.
    const ONE: &'static str;
    /// The keys by which one is told from its neighbours: what they say together stands once.
    const NAMED_BY: &'static [&'static str];
    /// Reads one from its table.
    fn read(reader: &mut Reader, table: &DeTable<'_>) -> Self;
    /// Writes its keys, in the order of its fields.
    fn write(&self, writer: &mut Writer);
    /// What its fields are.
    fn sheet() -> Sheet;
}

/// Declares a sort of entry: `entry! { /// … "goals", "goal", by ["code"]; pub struct Goal { /// … code: String as Code, … } }`.
macro_rules! entry {
    (
        $sort:literal, $one:literal, by [$($by:literal),*];
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[doc = $doc:literal])* $field:ident: $type:ty as $kind:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[doc = $doc])* pub $field: $type,)*
        }

        impl $crate::strategy::file::entry::Entry for $name {
            const SORT: &'static str = $sort;
            const ONE: &'static str = $one;
            const NAMED_BY: &'static [&'static str] = &[$($by),*];

            fn read(
                reader: &mut $crate::strategy::file::reader::Reader,
                table: &toml::de::DeTable<'_>,
            ) -> Self {
                reader.only(table, &[$(stringify!($field)),*]);
                Self { $($field: reader.field::<$kind>(table, stringify!($field)),)* }
            }

            fn write(&self, writer: &mut $crate::strategy::file::writer::Writer) {
                $(<$kind as $crate::strategy::file::kinds::Kind>::write(&self.$field, stringify!($field), writer);)*
            }

            fn sheet() -> $crate::strategy::file::form::Sheet {
                $crate::strategy::file::form::Sheet {
                    sort: $sort,
                    one: $one,
                    named_by: &[$($by),*],
                    fields: vec![$($crate::strategy::file::form::Field::of::<$kind>(
                        stringify!($field),
                        concat!($($doc,)*).trim(),
                    ),)*],
                }
            }
        }
    };
}

pub(crate) use entry;
