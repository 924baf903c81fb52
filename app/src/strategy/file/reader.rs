//! Reads single fields and collects what is wrong with them.
//!
//! A field that is wrong still gives a value, so that reading goes on and finds the rest; [`Reader::finish`] lets nothing
//! out once there was a fault.

use super::fault::{Fault, Faults};
use super::shape::Words;
use crate::base::i18n::Lang;
use crate::base::text;
use crate::strategy::texts::Texts;
use std::collections::HashMap;
use std::ops::Range;
use toml::Spanned;

/// The most characters of a name or a title.
pub const TITLE: usize = 300;
/// The most characters of any other text.
pub const TEXT: usize = 4_000;
/// The most characters of a code or a slug.
const CODE: usize = 60;
/// Years outside are typing errors.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2100;

pub struct Reader<'t> {
    text: &'t str,
    language: Lang,
    faults: Vec<Fault>,
}

impl<'t> Reader<'t> {
    pub fn new(text: &'t str, language: Lang) -> Self {
        Self { text, language, faults: Vec::new() }
    }

    /// What was read, or all that is wrong with it.
    pub fn finish<T>(mut self, read: T) -> Result<T, Faults> {
        self.faults.sort_by_key(|fault| fault.line);
        if self.faults.is_empty() { Ok(read) } else { Err(Faults(self.faults)) }
    }

    pub fn fault(&mut self, span: Range<usize>, field: &str, problem: impl Into<String>) {
        self.faults.push(Fault::at(self.text, span, field, problem));
    }

    /// One line of at most so many characters.
    pub fn line(&mut self, field: &str, written: Spanned<String>, max: usize) -> String {
        match text::line(written.get_ref(), 1, max) {
            Ok(line) => line,
            Err(_) => {
                let problem = format!("must be one line of 1 to {max} characters, without control characters");
                self.fault(written.span(), field, problem);
                String::new()
            }
        }
    }

    /// A line that may be left out.
    pub fn optional_line(&mut self, field: &str, written: Option<Spanned<String>>, max: usize) -> String {
        written.map(|written| self.line(field, written, max)).unwrap_or_default()
    }

    /// A text in the strategy's language, and in others that exist.
    pub fn words(&mut self, field: &str, written: Words, max: usize) -> Texts {
        if !written.get_ref().contains_key(&self.language) {
            let language = self.language;
            let problem =
                format!("has no text in the strategy's language; add {}.{} = \"…\"", last(field), language.code());
            self.fault(written.span(), field, problem);
        }
        let texts = written.into_inner().into_iter();
        texts.map(|(lang, text)| (lang, self.line(&format!("{field}.{}", lang.code()), text, max))).collect()
    }

    /// Such a text that may be left out.
    pub fn optional_words(&mut self, field: &str, written: Option<Words>, max: usize) -> Texts {
        written.map(|written| self.words(field, written, max)).unwrap_or_default()
    }

    /// A code as it stands in addresses: letters, digits, and single dots and hyphens between them.
    pub fn code(&mut self, field: &str, written: Spanned<String>) -> String {
        let code = written.get_ref();
        let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if code.len() > CODE || !code.split(['.', '-']).all(is_plain) {
            let problem = format!(
                "\"{code}\" is not a code: use up to {CODE} letters a–z and digits, with single dots or hyphens between them"
            );
            self.fault(written.span(), field, problem);
        }
        written.into_inner()
    }

    /// A year that can be meant.
    pub fn year(&mut self, field: &str, written: &Spanned<i64>) -> i64 {
        let year = *written.get_ref();
        if !YEARS.contains(&year) {
            self.fault(
                written.span(),
                field,
                format!("{year} is not a year from {} to {}", YEARS.start(), YEARS.end()),
            );
        }
        year
    }

    /// Tells of codes that stand there a second time.
    pub fn unique<'s>(&mut self, what: &str, codes: impl Iterator<Item = &'s Spanned<String>>) {
        let mut seen = HashMap::new();
        for code in codes {
            if let Some(first) = seen.insert(code.get_ref().as_str(), code.span()) {
                let line = Fault::at(self.text, first, "", "").line;
                self.fault(
                    code.span(),
                    &format!("{what} \"{}\", code", code.get_ref()),
                    format!("is already used in line {line}"),
                );
            }
        }
    }
}

/// `goal "V", title` → `title`.
fn last(field: &str) -> &str {
    field.rsplit(", ").next().unwrap_or(field)
}
