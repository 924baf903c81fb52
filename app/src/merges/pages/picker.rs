//! Choosing one of many texts: looked for by words, a page at a time, so that five hundred fit on a phone.

use crate::base::i18n::Lang;
use crate::front::page::Page;
use crate::merges::rules::is_found;
use crate::ui::empty::Empty;
use crate::ui::field::{Choice, ChoiceField, SubmitButton, TextField};
use crate::ui::pagination::Pagination;
use leptos::prelude::*;

/// Choices on a page.
const SHOWN: usize = 20;
/// Characters of what is looked for, at most.
const WORDS: usize = 100;

/// What can be chosen: its value and its name.
pub type Named = (String, String);

/// One page of the choices.
pub struct Picker {
    path: String,
    words: String,
    number: usize,
    pages: usize,
    shown: Vec<Named>,
}

impl Picker {
    /// The page of the address, of all that there are.
    pub fn of(page: &Page, path: String, all: Vec<Named>) -> Self {
        let words: String = page.query("words").unwrap_or_default().trim().chars().take(WORDS).collect();
        let mut found: Vec<Named> = all.into_iter().filter(|(_, name)| is_found(name, &words)).collect();
        let pages = found.len().div_ceil(SHOWN).max(1);
        let asked = page.query("page").and_then(|number| number.parse().ok()).unwrap_or(1_usize);
        let number = asked.clamp(1, pages);
        let shown = found.drain(..).skip((number - 1) * SHOWN).take(SHOWN).collect();
        Self { path, words, number, pages, shown }
    }

    /// Where the form posts to, so that a refusal shows the same choices again.
    pub fn action(&self) -> String {
        address(&self.path, &self.words, self.number)
    }

    /// Whether there is anything to choose.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// The form that looks for words, and the ways to the other pages. It stands before what is written: it takes nothing along.
    pub fn search(&self, t: Lang) -> AnyView {
        let (path, words) = (self.path.clone(), self.words.clone());
        let all = (!self.words.is_empty())
            .then(|| view! { " " <a class="reach" href=self.path.clone()>{t.merges_show_all()}</a> });
        let none =
            self.is_empty().then(|| view! { <Empty title=t.merges_none_found() text=t.merges_none_found_text()/> });
        view! {
            <form class="form" method="get" action=path.clone() novalidate>
                <TextField name="words" label=t.merges_words() kind="search" value=self.words.clone() optional=true/>
                <div class="form-actions"><SubmitButton label=t.merges_look() look="button-quiet"/>{all}</div>
            </form>
            {none}
            <Pagination lang=t page=self.number as u64 pages=self.pages as u64
                href=move |number| address(&path, &words, usize::try_from(number).unwrap_or(1))/>
        }
        .into_any()
    }

    /// The choices of this page.
    pub fn field(&self, label: &str, hint: &str) -> AnyView {
        let choices = self.shown.iter().map(|(value, name)| Choice::new(value.clone(), name.clone())).collect();
        view! { <ChoiceField name="into" label=label.to_owned() hint=hint.to_owned() choices/> }.into_any()
    }
}

fn address(path: &str, words: &str, number: usize) -> String {
    let words = Some(("words", words.to_owned())).filter(|(_, words)| !words.is_empty());
    let number = (number > 1).then(|| ("page", number.to_string()));
    let query: Vec<(&str, String)> = words.into_iter().chain(number).collect();
    match serde_html_form::to_string(query) {
        Ok(query) if !query.is_empty() => format!("{path}?{query}"),
        _ => path.to_owned(),
    }
}
