//! Words: codes, lines, texts in several languages, days, addresses, choices.

use super::{Choice, Kind, Written};
use crate::base::i18n::Lang;
use crate::base::text;
use crate::strategy::file::form::Form;
use crate::strategy::file::problem::Problem;
use crate::strategy::file::reader::Reader;
use crate::strategy::file::writer::Writer;
use crate::strategy::texts::Texts;
use std::marker::PhantomData;
use toml::de::DeValue;

/// The most characters of a code or a slug.
const CODE: usize = 60;
/// The most characters of an address.
const ADDRESS: usize = 500;

/// The text in quotation marks under a key.
fn string<'t>(reader: &mut Reader, written: Written<'t, '_>) -> Option<&'t str> {
    let problem = match written.map(|written| written.get_ref()) {
        Some(DeValue::String(text)) => return Some(text),
        Some(_) => Problem::NotText,
        None => Problem::Missing,
    };
    reader.fault(problem);
    None
}

fn line(reader: &mut Reader, text: &str, max: usize) -> String {
    text::line(text, 1, max).unwrap_or_else(|_| {
        reader.fault(Problem::NotLine { max });
        String::new()
    })
}

/// A code as it stands in addresses: letters, digits, and single dots and hyphens between them.
#[derive(Debug)]
pub struct Code;

impl Kind for Code {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        let Some(code) = string(reader, written) else { return String::new() };
        let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if code.len() > CODE || !code.split(['.', '-']).all(is_plain) {
            reader.fault(Problem::NotCode { code: code.to_owned(), max: CODE });
        }
        code.to_owned()
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Code
    }
}

/// A code in small letters, with hyphens only.
#[derive(Debug)]
pub struct Slug;

impl Kind for Slug {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        let code = Code::read(reader, written);
        if code.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'.') {
            reader.fault(Problem::NotSlug);
        }
        if code == "new" {
            // `/strategies/new` is the form that begins one.
            reader.fault(Problem::Reserved);
        }
        code
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Code
    }
}

/// One line of at most so many characters.
#[derive(Debug)]
pub struct Line<const MAX: usize>;

impl<const MAX: usize> Kind for Line<MAX> {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        string(reader, written).map(|text| line(reader, text, MAX)).unwrap_or_default()
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Line(MAX)
    }
}

/// A text in the strategy's language, and in others that exist: `title.pl = "…"`.
#[derive(Debug)]
pub struct Words<const MAX: usize>;

impl<const MAX: usize> Kind for Words<MAX> {
    type Value = Texts;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> Texts {
        let Some(written) = written else {
            reader.fault(Problem::Missing);
            return Texts::default();
        };
        let Some(table) = written.get_ref().as_table() else {
            reader.fault(Problem::NoOwnText { key: reader.key(), language: reader.language });
            return Texts::default();
        };
        reader.only(table, &Lang::ALL.map(Lang::code));
        if !table.contains_key(reader.language.code()) {
            reader.fault(Problem::NoOwnText { key: reader.key(), language: reader.language });
        }
        let spoken = Lang::ALL.into_iter().filter_map(|lang| Some((lang, table.get(lang.code())?)));
        let read = |(lang, written): (Lang, &_)| {
            let called = format!(".{}", lang.code());
            let text = reader.part(lang.code(), toml::Spanned::span(written), &called, |reader| {
                string(reader, Some(written)).map(|text| line(reader, text, MAX)).unwrap_or_default()
            });
            (lang, text)
        };
        spoken.map(read).collect()
    }

    fn write(value: &Texts, key: &'static str, writer: &mut Writer) {
        writer.texts(key, value);
    }

    fn form() -> Form {
        Form::Words(MAX)
    }
}

/// The strategy's own language.
#[derive(Debug)]
pub struct Language;

impl Kind for Language {
    type Value = Lang;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> Lang {
        let Some(word) = string(reader, written) else { return reader.language };
        Lang::from_code(word).unwrap_or_else(|| {
            let words = Lang::ALL.map(Lang::code).join(", ");
            reader.fault(Problem::NotChoice { word: word.to_owned(), words });
            reader.language
        })
    }

    fn write(value: &Lang, key: &'static str, writer: &mut Writer) {
        writer.string(key, value.code());
    }

    fn form() -> Form {
        Form::Language
    }
}

/// A day, a month or a year, with or without quotation marks: TOML knows a month only as a string.
#[derive(Debug)]
pub struct Day;

impl Kind for Day {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        let day = match written.map(|written| written.get_ref()) {
            Some(DeValue::Datetime(day)) => day.to_string(),
            _ => match string(reader, written) {
                Some(day) => day.to_owned(),
                None => return String::new(),
            },
        };
        let is_day = day.len() == 10 && day.parse::<jiff::civil::Date>().is_ok();
        let is_month = day.len() == 7 && format!("{day}-01").parse::<jiff::civil::Date>().is_ok();
        let is_year = day.len() == 4 && day.bytes().all(|byte| byte.is_ascii_digit());
        if !is_day && !is_month && !is_year {
            reader.fault(Problem::NotDay { day: day.clone() });
        }
        day
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Day
    }
}

/// A time of day, `"17:30"`, with or without quotation marks.
#[derive(Debug)]
pub struct Hour;

impl Kind for Hour {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        let hour = match written.map(|written| written.get_ref()) {
            Some(DeValue::Datetime(hour)) => hour.to_string(),
            _ => match string(reader, written) {
                Some(hour) => hour.to_owned(),
                None => return String::new(),
            },
        };
        // TOML 1.0 wants seconds in a time; nobody meets at one.
        let hour = hour.strip_suffix(":00").filter(|hour| hour.len() == 5).map_or(hour.clone(), ToOwned::to_owned);
        if hour.len() != 5 || hour.as_bytes()[2] != b':' || hour.parse::<jiff::civil::Time>().is_err() {
            reader.fault(Problem::NotHour { hour: hour.clone() });
        }
        hour
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Hour
    }
}

/// A time zone by its name in the IANA database: `"Europe/Vilnius"`.
#[derive(Debug)]
pub struct Zone;

impl Kind for Zone {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        let Some(name) = string(reader, written) else { return String::new() };
        match jiff::tz::TimeZone::get(name).ok().as_ref().and_then(jiff::tz::TimeZone::iana_name) {
            Some(known) => known.to_owned(),
            None => {
                reader.fault(Problem::NotTimeZone { name: name.to_owned() });
                name.to_owned()
            }
        }
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Zone
    }
}

/// A web address.
#[derive(Debug)]
pub struct Address;

impl Kind for Address {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        let Some(text) = string(reader, written) else { return String::new() };
        let is_web = ["https://", "http://"].iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme));
        if !is_web || text.contains(char::is_whitespace) {
            reader.fault(Problem::NotAddress);
        }
        line(reader, text, ADDRESS)
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Address
    }
}

/// One of several words.
#[derive(Debug)]
pub struct OneOf<C>(PhantomData<C>);

impl<C: Choice> Kind for OneOf<C> {
    type Value = C;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> C {
        let word = string(reader, written);
        if let Some(choice) = C::ALL.iter().copied().find(|choice| Some(choice.name()) == word) {
            return choice;
        }
        if let Some(word) = word {
            reader.fault(Problem::NotChoice { word: word.to_owned(), words: names::<C>().join(", ") });
        }
        C::ALL[0]
    }

    fn write(value: &C, key: &'static str, writer: &mut Writer) {
        writer.string(key, value.name());
    }

    fn form() -> Form {
        Form::Choice(names::<C>())
    }
}

fn names<C: Choice>() -> Vec<&'static str> {
    C::ALL.iter().map(|choice| choice.name()).collect()
}
