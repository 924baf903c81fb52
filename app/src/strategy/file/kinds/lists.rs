//! What points at other entries, and entries inside of entries.

use super::{Kind, Written};
use crate::strategy::file::entry::Entry;
use crate::strategy::file::form::Form;
use crate::strategy::file::problem::Problem;
use crate::strategy::file::reader::Reader;
use crate::strategy::file::writer::Writer;
use std::marker::PhantomData;
use toml::Spanned;
use toml::de::DeValue;

fn code<E: Entry>(reader: &mut Reader, written: &Spanned<DeValue<'_>>) -> Option<String> {
    let Some(code) = written.get_ref().as_str() else {
        reader.fault(Problem::NotText);
        return None;
    };
    if reader.place_of(E::SORT, code).is_none() {
        reader.fault(Problem::Unknown { one: E::ONE, code: code.to_owned() });
    }
    Some(code.to_owned())
}

/// The code of an entry of another sort.
#[derive(Debug)]
pub struct Ref<E>(PhantomData<E>);

impl<E: Entry> Kind for Ref<E> {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        let Some(written) = written else {
            reader.fault(Problem::Missing);
            return String::new();
        };
        code::<E>(reader, written).unwrap_or_default()
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Ref(E::SORT)
    }
}

/// Codes of entries of another sort, in the order of that sort: files that say the same are equal.
#[derive(Debug)]
pub struct Refs<E>(PhantomData<E>);

impl<E: Entry> Kind for Refs<E> {
    type Value = Vec<String>;
    const REQUIRED: bool = false;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> Vec<String> {
        let Some(written) = written else { return Vec::new() };
        let Some(items) = written.get_ref().as_array() else {
            reader.fault(Problem::NotText);
            return Vec::new();
        };
        let mut codes: Vec<String> = Vec::with_capacity(items.len());
        for (place, item) in items.iter().enumerate() {
            let read = reader.part(&place.to_string(), item.span(), "", |reader| {
                let code = code::<E>(reader, item)?;
                if codes.contains(&code) {
                    reader.fault(Problem::NamedTwice { code: code.clone() });
                }
                Some(code)
            });
            codes.extend(read);
        }
        codes.sort_by_key(|code| reader.place_of(E::SORT, code));
        codes
    }

    fn write(value: &Vec<String>, key: &'static str, writer: &mut Writer) {
        writer.list(key, value);
    }

    fn form() -> Form {
        Form::Refs(E::SORT)
    }
}

/// Entries under this one, each a table.
#[derive(Debug)]
pub struct List<E>(PhantomData<E>);

impl<E: Entry> Kind for List<E> {
    type Value = Vec<E>;
    const REQUIRED: bool = false;
    const CALLED: bool = false;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> Vec<E> {
        reader.entries(written)
    }

    fn write(value: &Vec<E>, key: &'static str, writer: &mut Writer) {
        writer.entries(key, value);
    }

    fn form() -> Form {
        Form::entries::<E>()
    }
}

/// One table in a line: `target = { year = 2030, kind = "trend" }`.
#[derive(Debug)]
pub struct Inline<E>(PhantomData<E>);

impl<E: Entry> Kind for Inline<E> {
    type Value = E;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> E {
        table(reader, written)
    }

    fn write(value: &E, key: &'static str, writer: &mut Writer) {
        writer.inline(key, value);
    }

    fn form() -> Form {
        Form::Table(E::sheet())
    }
}

/// A table under a head of its own: `[strategy]`.
#[derive(Debug)]
pub struct Section<E>(PhantomData<E>);

impl<E: Entry> Kind for Section<E> {
    type Value = E;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> E {
        table(reader, written)
    }

    fn write(value: &E, _key: &'static str, writer: &mut Writer) {
        writer.table(value);
    }

    fn form() -> Form {
        Form::Table(E::sheet())
    }
}

fn table<E: Entry>(reader: &mut Reader, written: Written<'_, '_>) -> E {
    match written.map(|written| written.get_ref()) {
        Some(DeValue::Table(table)) => E::read(reader, table),
        other => {
            reader.fault(if other.is_some() { Problem::NotTable } else { Problem::Missing });
            // What a table would say if it were there: nothing, and that is no further fault.
            E::read(&mut Reader::new("", reader.language), &toml::de::DeTable::new())
        }
    }
}
