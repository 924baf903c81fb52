//! An entry as the fields of a form, and back.
//!
//! A field is called by its way through the entry: `write.values.3.note.pl` is the Polish note of the fourth value. What
//! begins with `write.` people write into, what begins with `pick.` they choose.

use crate::base::i18n::Lang;
use crate::base::written;
use crate::strategy::file::form::{Field, Form, Sheet};
use jiff::civil::Time;
use std::collections::{BTreeSet, HashMap};
use toml::{Table, Value};

/// Names and values of a form, as a browser sends them.
pub type Pairs = Vec<(String, String)>;

/// What the fields begin with into which people write.
pub const WRITE: &str = "write.";
/// What the fields begin with in which people choose.
pub const PICK: &str = "pick.";

/// The most entries of one kind in an entry; more is nobody's form.
const MOST: usize = 1_000;

/// What the field at this way through an entry is called in the form.
pub fn name(form: &Form, way: &str) -> String {
    let begins = match form {
        Form::Language | Form::Choice(_) | Form::Ref(_) | Form::Refs(_) => PICK,
        _ => WRITE,
    };
    format!("{begins}{way}")
}

/// The fields of a stored entry.
pub fn pairs(sheet: &Sheet, entry: &Table) -> Pairs {
    let mut pairs = Vec::new();
    write(sheet, "", entry, &mut pairs);
    pairs
}

fn write(sheet: &Sheet, way: &str, entry: &Table, pairs: &mut Pairs) {
    for field in &sheet.fields {
        let Some(value) = entry.get(field.key) else { continue };
        let way = format!("{way}{}", field.key);
        let mut say = |way: &str, said: &Value| pairs.push((name(&field.form, way), plain(said)));
        match (&field.form, value) {
            (Form::Words(_), Value::Table(texts)) => {
                texts.iter().for_each(|(lang, text)| say(&format!("{way}.{lang}"), text));
            }
            (Form::Refs(_), Value::Array(codes)) => codes.iter().for_each(|code| say(&way, code)),
            (Form::Table(sheet), Value::Table(inner)) => write(sheet, &format!("{way}."), inner, pairs),
            (Form::Entries(sheet), Value::Array(list)) => {
                for (place, inner) in list.iter().enumerate() {
                    let inner = inner.as_table().cloned().unwrap_or_default();
                    write(sheet, &format!("{way}.{place}."), &inner, pairs);
                }
            }
            (_, said) => say(&way, said),
        }
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// The entry that a form describes, its days and hours as files have them. What is no number, no day or no hour stays as it
/// was typed: the document's reader tells of it.
pub fn read(sheet: &Sheet, pairs: &Pairs) -> Table {
    let mut typed: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, value) in pairs {
        typed.entry(name).or_default().push(value);
    }
    Typed(typed).table(sheet, "")
}

struct Typed<'t>(HashMap<&'t str, Vec<&'t str>>);

impl Typed<'_> {
    fn table(&self, sheet: &Sheet, way: &str) -> Table {
        let mut table = Table::new();
        for field in &sheet.fields {
            if let Some(value) = self.value(field, &format!("{way}{}", field.key)) {
                table.insert(field.key.to_owned(), value);
            }
        }
        table
    }

    /// What one field says; nothing where it is empty.
    fn value(&self, field: &Field, way: &str) -> Option<Value> {
        let named = name(&field.form, way);
        match &field.form {
            Form::Words(_) => {
                let texts = Lang::ALL.map(Lang::code).into_iter();
                let texts = texts.filter_map(|lang| Some((lang.to_owned(), self.line(&format!("{named}.{lang}"))?)));
                let texts: Table = texts.map(|(lang, text)| (lang, Value::from(text))).collect();
                (!texts.is_empty()).then_some(Value::Table(texts))
            }
            Form::Refs(_) => {
                let codes = self.0.get(named.as_str()).into_iter().flatten().filter(|code| !code.is_empty());
                let codes: Vec<Value> = codes.map(|code| Value::from(*code)).collect();
                (!codes.is_empty()).then_some(Value::Array(codes))
            }
            Form::Table(sheet) => {
                let inner = self.table(sheet, &format!("{way}."));
                (!inner.is_empty()).then_some(Value::Table(inner))
            }
            Form::Entries(sheet) => {
                let places = places(self.0.keys().copied(), way);
                let list = places.into_iter().map(|place| self.table(sheet, &format!("{way}.{place}.")));
                let list: Vec<Value> = list.filter(|inner| !inner.is_empty()).map(Value::Table).collect();
                (!list.is_empty()).then_some(Value::Array(list))
            }
            Form::Whole(..) => self.line(&named).map(|text| text.parse().map_or(Value::from(text), Value::Integer)),
            Form::Figure => self.line(&named).map(figure),
            Form::Day => self.line(&named).map(|day| Value::from(written::day(&day).unwrap_or(day))),
            Form::Hour => self.line(&named).map(|hour| Value::from(written::hour(&hour).map_or(hour, as_in_files))),
            _ => self.line(&named).map(Value::from),
        }
    }

    /// One line: a text has no breaks, and whoever pastes some means blanks.
    fn line(&self, name: &str) -> Option<String> {
        let text = self.0.get(name)?.first()?.split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then_some(text)
    }
}

/// An hour as files have it.
fn as_in_files(hour: Time) -> String {
    hour.strftime("%H:%M").to_string()
}

/// A number as people write it: with a comma or a point, with blanks between thousands.
fn figure(text: String) -> Value {
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    plain.replace(',', ".").parse().map_or(Value::from(text), Value::Float)
}

/// The numbers of the entries that a form has under this way, in their order.
pub fn places<'n>(names: impl Iterator<Item = &'n str>, way: &str) -> BTreeSet<usize> {
    let rest = |name: &'n str| {
        let name = name.strip_prefix(WRITE).or_else(|| name.strip_prefix(PICK))?;
        name.strip_prefix(way)?.strip_prefix('.')
    };
    names.filter_map(rest).filter_map(|rest| rest.split('.').next()?.parse().ok()).collect()
}

/// Whether the form of this sort has such fields, each once unless several can be chosen.
pub fn is_form_of(sheet: &Sheet, pairs: &Pairs) -> bool {
    let mut known = BTreeSet::new();
    pairs.iter().all(|(name, _)| match kind(sheet, name) {
        Some(Form::Refs(_)) => true,
        Some(_) => known.insert(name.as_str()),
        None => false,
    })
}

/// What may stand in the field of this name, if there is such a field.
fn kind<'s>(sheet: &'s Sheet, field: &str) -> Option<&'s Form> {
    let way = field.strip_prefix(WRITE).or_else(|| field.strip_prefix(PICK))?;
    let form = within(sheet, &mut way.split('.'))?;
    (name(form, way) == field).then_some(form)
}

fn within<'s>(sheet: &'s Sheet, way: &mut std::str::Split<'_, char>) -> Option<&'s Form> {
    let key = way.next()?;
    let form = &sheet.fields.iter().find(|field| field.key == key)?.form;
    match form {
        Form::Words(_) => {
            Lang::from_code(way.next()?)?;
        }
        Form::Table(sheet) => return within(sheet, way),
        Form::Entries(sheet) => {
            way.next()?.parse::<usize>().ok().filter(|place| *place < MOST)?;
            return within(sheet, way);
        }
        _ => {}
    }
    way.next().is_none().then_some(form)
}

/// The same form with its entries numbered from nought, without those that are empty: so faults and fields agree.
pub fn tidied(sheet: &Sheet, typed: &Pairs) -> Pairs {
    let mut kept = Vec::new();
    tidy(sheet, "", "", typed, &mut kept);
    kept
}

fn tidy(sheet: &Sheet, from: &str, to: &str, typed: &Pairs, kept: &mut Pairs) {
    for field in &sheet.fields {
        let (from, to) = (format!("{from}{}", field.key), format!("{to}{}", field.key));
        match &field.form {
            Form::Table(sheet) => tidy(sheet, &format!("{from}."), &format!("{to}."), typed, kept),
            Form::Entries(sheet) => {
                let mut next = 0;
                for place in places(typed.iter().map(|(name, _)| name.as_str()), &from) {
                    let mut inner = Vec::new();
                    tidy(sheet, &format!("{from}.{place}."), &format!("{to}.{next}."), typed, &mut inner);
                    if inner.iter().any(|(_, value): &(String, String)| !value.trim().is_empty()) {
                        kept.append(&mut inner);
                        next += 1;
                    }
                }
            }
            form => {
                let (from, to) = (name(form, &from), name(form, &to));
                let said = typed.iter().filter_map(|(name, value)| {
                    let rest = name.strip_prefix(from.as_str())?;
                    (rest.is_empty() || rest.starts_with('.')).then(|| (format!("{to}{rest}"), value.clone()))
                });
                kept.extend(said);
            }
        }
    }
}

/// Something that a button of the form does to what is typed, without saving it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// One more entry under this way.
    Add(String),
    /// The entry at this way goes.
    Drop(String),
    /// The entry at this way changes places with the one before it.
    Up(String),
}

impl Deed {
    /// What a button says, if it is one of these.
    pub fn from_name(name: &str) -> Option<Self> {
        let (deed, way) = name.split_once(':')?;
        let way = way.to_owned();
        match deed {
            "add" => Some(Self::Add(way)),
            "drop" => Some(Self::Drop(way)),
            "up" => Some(Self::Up(way)),
            _ => None,
        }
    }

    /// The form afterwards, and the way to the entry that is worth looking at now.
    pub fn done(&self, typed: Pairs) -> (Pairs, String) {
        let names = |typed: &Pairs, way: &str| places(typed.iter().map(|(name, _)| name.as_str()), way);
        match self {
            Self::Add(list) => {
                let next = names(&typed, list).last().map_or(0, |last| last + 1);
                let way = format!("{list}.{next}");
                // A field that no form has marks the place until the page shows the others.
                (typed.into_iter().chain([(format!("{WRITE}{way}."), String::new())]).collect(), way)
            }
            Self::Drop(way) => {
                let list = way.rsplit_once('.').map_or("", |(list, _)| list).to_owned();
                (typed.into_iter().filter(|(name, _)| moved(name, way, "").is_none()).collect(), list)
            }
            Self::Up(way) => {
                let (list, place) = way.rsplit_once('.').unwrap_or_default();
                let before =
                    names(&typed, list).into_iter().filter(|other| place.parse().is_ok_and(|own: usize| *other < own));
                let Some(before) = before.max() else { return (typed, way.clone()) };
                let other = format!("{list}.{before}");
                let swap = |(name, value): (String, String)| {
                    (moved(&name, way, &other).or_else(|| moved(&name, &other, way)).unwrap_or(name), value)
                };
                (typed.into_iter().map(swap).collect(), other.clone())
            }
        }
    }
}

/// The name of a field of the entry at one way, at another way.
fn moved(name: &str, from: &str, to: &str) -> Option<String> {
    [WRITE, PICK].into_iter().find_map(|begins| {
        let rest = name.strip_prefix(begins)?.strip_prefix(from)?;
        rest.starts_with('.').then(|| format!("{begins}{to}{rest}"))
    })
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
