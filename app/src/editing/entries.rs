//! A strategy as tables of keys, so that its entries can be found, changed and put back without knowing their types.

use crate::strategy::document::StrategyDocument;
use crate::strategy::file;
use crate::strategy::file::form::{Form, Sheet};
use crate::strategy::store::sha256;
use toml::{Table, Value};

/// The sort of the title page, of which there is one.
pub const TITLE_PAGE: &str = "strategy";

/// The whole strategy as its file has it.
pub fn tables(document: &StrategyDocument) -> Table {
    file::toml(document).parse().unwrap_or_default()
}

/// The text of a file with these tables.
pub fn text(whole: &Table) -> String {
    toml::to_string(whole).unwrap_or_default()
}

/// What an entry of this sort consists of.
pub fn sheet(sort: &str) -> Option<Sheet> {
    StrategyDocument::sheets().into_iter().find(|sheet| sheet.sort == sort)
}

/// All entries of a sort, in their order.
pub fn all<'w>(whole: &'w Table, sheet: &Sheet) -> Vec<&'w Table> {
    match whole.get(sheet.sort) {
        Some(Value::Table(only)) => vec![only],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_table).collect(),
        _ => Vec::new(),
    }
}

/// What an entry is called in addresses: what tells it from its neighbours; the title page, by the strategy's own name.
pub fn name(sheet: &Sheet, entry: &Table) -> String {
    let keys = if sheet.sort == TITLE_PAGE { &["slug"][..] } else { sheet.named_by };
    let said = |key: &&str| match entry.get(*key)? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    keys.iter().filter_map(said).collect::<Vec<_>>().join("-")
}

/// The entry of a name, and its place among those of its sort.
pub fn find<'w>(whole: &'w Table, sheet: &Sheet, wanted: &str) -> Option<(usize, &'w Table)> {
    all(whole, sheet).into_iter().enumerate().find(|(_, entry)| name(sheet, entry) == wanted)
}

/// What an entry says, in short: a form that was made from it knows whether it has changed meanwhile.
pub fn seen(entry: &Table) -> String {
    sha256(&text(entry)).chars().take(16).collect()
}

/// Puts an entry into its place, or after the last one. What pointed at it by its old code points at it by its new one.
pub fn put(whole: &mut Table, sheet: &Sheet, place: Option<usize>, entry: Table) {
    if sheet.sort == TITLE_PAGE {
        whole.insert(sheet.sort.to_owned(), Value::Table(entry));
        return;
    }
    let code = |entry: &Table| entry.get("code").and_then(Value::as_str).map(ToOwned::to_owned);
    let new = code(&entry);
    let list = list(whole, sheet.sort);
    let there = place.and_then(|place| list.get_mut(place));
    let old = match there {
        Some(there) => std::mem::replace(there, Value::Table(entry)).as_table().and_then(code),
        None => {
            list.push(Value::Table(entry));
            None
        }
    };
    if let (Some(old), Some(new)) = (old, new)
        && old != new
    {
        rename(whole, sheet.sort, &old, &new);
    }
}

/// Takes an entry out. What points at it is left pointing at nothing: reading the whole tells of it.
pub fn remove(whole: &mut Table, sheet: &Sheet, place: usize) {
    let list = list(whole, sheet.sort);
    if place < list.len() {
        list.remove(place);
    }
}

/// Puts an entry right behind another one of its sort, or first.
pub fn shift(whole: &mut Table, sheet: &Sheet, place: usize, behind: Option<usize>) {
    let list = list(whole, sheet.sort);
    if place >= list.len() || behind == Some(place) {
        return;
    }
    let entry = list.remove(place);
    let to = match behind {
        None => 0,
        Some(behind) if behind < place => behind + 1,
        Some(behind) => behind,
    };
    list.insert(to.min(list.len()), entry);
}

fn list<'w>(whole: &'w mut Table, sort: &str) -> &'w mut Vec<Value> {
    if !whole.get(sort).is_some_and(Value::is_array) {
        whole.insert(sort.to_owned(), Value::Array(Vec::new()));
    }
    match whole.get_mut(sort) {
        Some(Value::Array(list)) => list,
        _ => unreachable!("it is a list"),
    }
}

/// Whatever points at a code of this sort points at another one.
fn rename(whole: &mut Table, sort: &str, old: &str, new: &str) {
    for sheet in StrategyDocument::sheets() {
        match whole.get_mut(sheet.sort) {
            Some(Value::Table(only)) => rename_in(only, &sheet, (sort, old, new)),
            Some(Value::Array(list)) => {
                for entry in list.iter_mut().filter_map(Value::as_table_mut) {
                    rename_in(entry, &sheet, (sort, old, new));
                }
            }
            _ => {}
        }
    }
}

fn rename_in(entry: &mut Table, sheet: &Sheet, asked: (&str, &str, &str)) {
    let (sort, old, new) = asked;
    let replace = |code: &mut Value| {
        if code.as_str() == Some(old) {
            *code = Value::from(new);
        }
    };
    for field in &sheet.fields {
        match (&field.form, entry.get_mut(field.key)) {
            (Form::Ref(to), Some(code)) if *to == sort => replace(code),
            (Form::Refs(to), Some(Value::Array(codes))) if *to == sort => codes.iter_mut().for_each(replace),
            (Form::Table(sheet), Some(Value::Table(inner))) => rename_in(inner, sheet, asked),
            (Form::Entries(sheet), Some(Value::Array(list))) => {
                list.iter_mut().filter_map(Value::as_table_mut).for_each(|inner| rename_in(inner, sheet, asked));
            }
            _ => {}
        }
    }
}
