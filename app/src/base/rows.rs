//! Forms with rows: the same fields for each of several things, named `due_1`, `due_2` and so on.

use super::error::{AppError, AppResult};
use serde::de::{Deserialize, Deserializer, Error};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The most rows of one kind in a form.
pub const MOST_ROWS: usize = 200;

/// The name of a field in a row, counted from 1.
///
/// Fields are known by names that live as long as the program; each of these is made once, and there are at most
/// [`MOST_ROWS`] for each of the few stems.
pub fn in_row(stem: &'static str, row: usize) -> &'static str {
    static NAMES: Mutex<BTreeMap<(&'static str, usize), &'static str>> = Mutex::new(BTreeMap::new());
    let row = row.min(MOST_ROWS);
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    names.entry((stem, row)).or_insert_with(|| Box::leak(format!("{stem}_{row}").into_boxed_str()))
}

/// The name without the number of its row.
pub fn without_row(field: &str) -> &str {
    match field.rsplit_once('_') {
        Some((stem, row)) if !row.is_empty() && row.bytes().all(|byte| byte.is_ascii_digit()) => stem,
        _ => field,
    }
}

/// A form whose fields depend on what it is about; each comes once.
#[derive(Clone, Debug)]
pub struct Fields(BTreeMap<String, String>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let pairs = Vec::<(String, String)>::deserialize(deserializer)?;
        let count = pairs.len();
        let fields: BTreeMap<String, String> = pairs.into_iter().collect();
        if fields.len() == count { Ok(Self(fields)) } else { Err(D::Error::custom("a field came twice")) }
    }
}

impl Fields {
    /// What was typed into a field.
    ///
    /// # Errors
    /// [`AppError::Unreadable`]: the form has no such field, so it is none of ours.
    pub fn take(&mut self, name: &str) -> AppResult<String> {
        self.0.remove(name).ok_or(AppError::Unreadable)
    }

    /// The rows with these fields, from the first on, as many as there are. One that is not whole is left for
    /// [`Fields::nothing_left`] to refuse.
    pub fn rows<const N: usize>(&mut self, stems: [&'static str; N]) -> Vec<[String; N]> {
        let mut rows = Vec::new();
        while rows.len() < MOST_ROWS {
            let names = stems.map(|stem| in_row(stem, rows.len() + 1));
            if !names.iter().all(|name| self.0.contains_key(*name)) {
                break;
            }
            rows.push(names.map(|name| self.0.remove(name).unwrap_or_default()));
        }
        rows
    }

    /// Whether everything was a field of the form.
    ///
    /// # Errors
    /// [`AppError::Unreadable`].
    pub fn nothing_left(self) -> AppResult<()> {
        if self.0.is_empty() { Ok(()) } else { Err(AppError::Unreadable) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Option<Fields> {
        serde_html_form::from_str(body).ok()
    }

    #[test]
    fn rows_come_whole_and_in_order() {
        let mut fields = read("note=n&due_2=2028&due_1=2027&title_1=One&title_2=Two").unwrap();
        let rows = fields.rows(["title", "due"]);
        assert_eq!(rows, [["One".to_owned(), "2027".to_owned()], ["Two".to_owned(), "2028".to_owned()]]);
        assert_eq!(fields.take("note").unwrap(), "n");
        assert!(fields.take("note").is_err());
        assert!(fields.nothing_left().is_ok());
    }

    #[test]
    fn half_a_row_a_gap_and_a_strange_field_are_left_over() {
        for body in ["title_1=One", "title_2=Two&due_2=2028", "role=administrator"] {
            let mut fields = read(body).unwrap();
            assert_eq!(fields.rows(["title", "due"]).len(), 0);
            assert!(fields.nothing_left().is_err(), "{body}");
        }
        assert!(read("note=a&note=b").is_none());
    }

    #[test]
    fn a_name_in_a_row_leads_back_to_its_stem() {
        assert_eq!(in_row("due", 3), "due_3");
        assert!(std::ptr::eq(in_row("due", 3), in_row("due", 3)));
        assert_eq!((without_row("due_3"), without_row("title_en"), without_row("due_")), ("due", "title_en", "due_"));
    }
}
