//! What is wrong with a change, told at the fields of its form; what it would break elsewhere, by the entry's name.

use super::typed::name;
use super::{entries, words};
use crate::base::error::ErrorCode;
use crate::base::form::Told;
use crate::base::i18n::Lang;
use crate::base::written;
use crate::strategy::file::Faults;
use crate::strategy::file::form::{Form, Sheet};
use crate::strategy::file::problem::Problem;
use toml::Table;

/// A change after which the strategy would not be sound.
#[derive(Clone, Debug)]
pub struct Unsound {
    /// What would be wrong.
    pub faults: Faults,
    /// The strategy as it would be.
    pub whole: Table,
    /// The entry that was changed; none when it was taken out.
    pub changed: Option<(Sheet, usize)>,
    /// The strategy's own language.
    pub own: Lang,
}

impl Unsound {
    /// What to tell whoever made the change.
    pub fn told(&self, t: Lang) -> Vec<Told> {
        self.faults.0.iter().map(|fault| self.one(t, &fault.path, &fault.problem)).collect()
    }

    fn one(&self, t: Lang, path: &str, problem: &Problem) -> Told {
        let words = said(t, problem);
        let within = self.changed.as_ref().and_then(|(sheet, place)| {
            let begins = if sheet.sort == entries::TITLE_PAGE {
                sheet.sort.to_owned()
            } else {
                format!("{}.{place}", sheet.sort)
            };
            let rest = path.strip_prefix(begins.as_str())?;
            Some((sheet, rest.strip_prefix('.').or(rest.is_empty().then_some(""))?))
        });
        // Of two that are named alike the reader tells at the later one; here it is the one that was changed.
        let own_name = || {
            let (sheet, _) = self.changed.as_ref().filter(|_| matches!(problem, Problem::Twice { .. }))?;
            path.strip_prefix(sheet.sort)?.strip_prefix('.')?;
            Some((sheet, *sheet.named_by.last()?))
        };
        match within.or_else(own_name) {
            Some((sheet, way)) => Told {
                field: field(sheet, way, self.own).unwrap_or_default(),
                label: words::called(t, sheet, way),
                words,
            },
            None => Told { field: String::new(), label: self.place(t, path), words },
        }
    }

    /// The entry of a path, and the field in it.
    fn place(&self, t: Lang, path: &str) -> String {
        let (sort, rest) = path.split_once('.').unwrap_or((path, ""));
        let Some(sheet) = entries::sheet(sort) else { return path.to_owned() };
        let (place, way) = match rest.split_once('.') {
            _ if sort == entries::TITLE_PAGE => ("0", rest),
            Some((place, way)) => (place, way),
            None => (rest, ""),
        };
        let all = entries::all(&self.whole, &sheet);
        let entry = place.parse::<usize>().ok().and_then(|place| all.get(place).copied());
        let name = entry.map(|entry| entries::name(&sheet, entry)).unwrap_or_default();
        let field = words::called(t, &sheet, way);
        let entry = format!("{} {name}", words::one(t, sheet.sort));
        if field.is_empty() { entry } else { format!("{entry}, {field}") }
    }
}

/// In a form, what a file calls missing is a field to be filled in.
fn said(t: Lang, problem: &Problem) -> String {
    match problem {
        Problem::Missing | Problem::NoOwnText { .. } => t.error(ErrorCode::Required),
        Problem::Twice { .. } => t.error(ErrorCode::Taken),
        Problem::NotChoice { .. } => t.error(ErrorCode::NotAChoice),
        Problem::NotTimeZone { .. } => t.error(ErrorCode::NotATimeZone),
        // A file takes one form, a field those that people write.
        Problem::NotDay { day } => t.error(written::day(day).err().unwrap_or(ErrorCode::NotADay)),
        Problem::NotHour { hour } => t.error(written::hour(hour).err().unwrap_or(ErrorCode::NotAnHour)),
        // The file calls the field by its key and writes figures with a point.
        Problem::TooManyDigits { figure, decimals } => {
            t.editing_too_many_digits(*decimals, figured(t, figure), t.entry_field_decimals())
        }
        Problem::TargetBehind { target, first } => {
            Problem::TargetBehind { target: figured(t, target), first: figured(t, first) }.said(t)
        }
        other => other.said(t),
    }
}

/// A figure of a file as the reader writes it.
fn figured(t: Lang, figure: &str) -> String {
    figure.parse().map_or_else(|_| figure.to_owned(), |figure| t.plain_figure(figure))
}

/// The field of the form at a way through the entry; that of the strategy's own language, where a text lacks it.
fn field(sheet: &Sheet, way: &str, own: Lang) -> Option<String> {
    let mut gone = String::new();
    let mut sheet = sheet;
    let mut steps = way.split('.').filter(|step| !step.is_empty()).peekable();
    loop {
        let key = match steps.next() {
            Some(key) => key,
            // A whole table is missing: it begins with its first field.
            None if gone.is_empty() => return None,
            None => sheet.fields.first()?.key,
        };
        let form = &sheet.fields.iter().find(|field| field.key == key)?.form;
        gone += key;
        match form {
            Form::Words(_) => {
                let lang = steps.next().and_then(Lang::from_code).unwrap_or(own);
                return Some(name(form, &format!("{gone}.{}", lang.code())));
            }
            Form::Table(inner) => sheet = inner,
            Form::Entries(inner) => {
                gone += &format!(".{}", steps.next()?);
                sheet = inner;
            }
            _ => return Some(name(form, &gone)),
        }
        gone.push('.');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_the_document_leads_to_its_field() {
        let at = |sort: &str, way: &str| field(&entries::sheet(sort).unwrap(), way, Lang::Pl);
        assert_eq!(at("goals", "parent").as_deref(), Some("pick.parent"));
        assert_eq!(at("goals", "title").as_deref(), Some("write.title.pl"));
        assert_eq!(at("goals", "title.en").as_deref(), Some("write.title.en"));
        assert_eq!(at("key_actions", "operational_goals.2").as_deref(), Some("pick.operational_goals"));
        assert_eq!(at("indicators", "values.3.note.lt").as_deref(), Some("write.values.3.note.lt"));
        assert_eq!(at("indicators", "target").as_deref(), Some("write.target.year"));
        assert_eq!(at("indicators", "values.1").as_deref(), Some("write.values.1.year"));
        assert_eq!(at("goals", ""), None);
    }
}
