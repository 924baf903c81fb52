//! The fields of an entry's form, made from its sheet.

use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::editing::typed::{Pairs, name, places};
use crate::editing::{entries, words};
use crate::strategy::file::form::{Field, Form, Sheet};
use crate::strategy::file::kinds::TITLE;
use crate::ui::field::{ChecksField, Choice, SelectField, TextArea, TextField};
use leptos::prelude::*;
use toml::Table;

/// A form under way.
pub(super) struct Fields<'a> {
    /// The reader's language.
    pub t: Lang,
    /// The strategy's own language.
    pub own: Lang,
    /// The strategy, for what can be pointed at.
    pub whole: &'a Table,
    /// What the fields hold: what was typed, else what is stored.
    pub pairs: Pairs,
    /// What is wrong, and where the reader was.
    pub form: FormState,
}

impl Fields<'_> {
    /// All fields of an entry at a way; the title page's own name in addresses is not for changing.
    pub fn all(&self, sheet: &Sheet, way: &str) -> AnyView {
        let fields = sheet.fields.iter().filter(|field| (sheet.sort, field.key) != (entries::TITLE_PAGE, "slug"));
        fields.map(|field| self.field(sheet.sort, field, &format!("{way}{}", field.key))).collect_view().into_any()
    }

    fn value(&self, name: &str) -> String {
        self.pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn field(&self, sort: &'static str, field: &Field, way: &str) -> AnyView {
        let t = self.t;
        let label = words::label(t, sort, field.key).unwrap_or(field.key);
        let name = name(&field.form, way);
        let (value, optional) = (self.value(&name), !field.required);
        match &field.form {
            Form::Words(most) => self.words(label, way, *most, optional),
            Form::Code | Form::Whole(..) | Form::Figure => {
                view! { <TextField name label value optional short=true/> }.into_any()
            }
            Form::Line(_) => view! { <TextField name label value optional/> }.into_any(),
            Form::Day => {
                view! { <TextField name label hint=t.editing_day_hint() value optional short=true/> }.into_any()
            }
            Form::Hour => {
                view! { <TextField name label hint=t.editing_hour_hint() value optional short=true/> }.into_any()
            }
            Form::Zone => view! { <TextField name label hint=t.editing_zone_hint() value optional/> }.into_any(),
            Form::Address => view! { <TextField name label kind="url" value optional/> }.into_any(),
            Form::Outline => {
                view! { <TextArea name label hint=t.editing_outline_hint() rows=3 value optional/> }.into_any()
            }
            Form::Language => {
                let langs = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), t.language(lang)));
                self.select(name, label, langs.collect(), value, optional)
            }
            Form::Choice(words) => {
                let said = |word: &&str| Choice::new(*word, words::choice(t, sort, word).unwrap_or(word));
                self.select(name, label, words.iter().map(said).collect(), value, optional)
            }
            Form::Ref(to) => self.select(name, label, self.choices(to), value, optional),
            Form::Refs(to) => {
                let choices = self.choices(to);
                let chosen = self.pairs.iter().filter(|(known, _)| *known == name).map(|(_, code)| code.clone());
                let values = chosen.collect();
                (!choices.is_empty()).then(|| view! { <ChecksField name label choices values optional/> }).into_any()
            }
            Form::Table(sheet) => view! {
                <fieldset class="field group">
                    <legend class="field-label">{label}</legend>
                    <div class="form group-body">{self.all(sheet, &format!("{way}."))}</div>
                </fieldset>
            }
            .into_any(),
            Form::Entries(sheet) => self.entries(label, sheet, way),
        }
    }

    /// One text, its languages beside each other where there is room: the strategy's own first.
    fn words(&self, label: &str, way: &str, most: usize, optional: bool) -> AnyView {
        let t = self.t;
        let others = Lang::ALL.into_iter().filter(|lang| *lang != self.own);
        let field = |lang: Lang| {
            let name = name(&Form::Words(most), &format!("{way}.{}", lang.code()));
            let label = t.editing_in_language(label, t.language(lang));
            let (value, optional) = (self.value(&name), optional || lang != self.own);
            let lang = lang.code();
            if most <= TITLE {
                view! { <TextField name label value optional lang/> }.into_any()
            } else {
                view! { <TextArea name label rows=4 value optional lang/> }.into_any()
            }
        };
        let fields = std::iter::once(self.own).chain(others).map(field).collect_view();
        view! { <div class="in-languages">{fields}</div> }.into_any()
    }

    /// A list that opens; it begins with nothing chosen, so that nobody chooses unawares.
    fn select(&self, name: String, label: &str, choices: Vec<Choice>, value: String, optional: bool) -> AnyView {
        let none = Choice::new("", if optional { self.t.base_none() } else { self.t.editing_choose() });
        let choices = std::iter::once(none).chain(choices).collect();
        view! { <SelectField name label choices value optional/> }.into_any()
    }

    /// The entries that can be pointed at.
    fn choices(&self, sort: &str) -> Vec<Choice> {
        let Some(sheet) = entries::sheet(sort) else { return Vec::new() };
        let choice = |entry: &Table| {
            let (label, _) = words::short(&sheet, entry, (self.t, self.own));
            Choice::new(entries::name(&sheet, entry), label)
        };
        entries::all(self.whole, &sheet).into_iter().map(choice).collect()
    }

    /// Entries inside of the entry, each behind a disclosure. Buttons add, drop and lift one without saving anything.
    fn entries(&self, label: &str, sheet: &Sheet, way: &str) -> AnyView {
        let t = self.t;
        let places = places(self.pairs.iter().map(|(name, _)| name.as_str()), way);
        let first = places.first().copied();
        let groups = places.into_iter().enumerate().map(|(number, place)| {
            let own = format!("{way}.{place}");
            let body = self.all(sheet, &format!("{own}."));
            let here = self.form.value("focus") == Some(own.as_str());
            let inside =
                |name: &str| name.split_once('.').is_some_and(|(_, rest)| rest.starts_with(&format!("{own}.")));
            let open = here || self.form.told().iter().any(|told| inside(&told.field));
            let summary = self.summary(sheet, &own, number + 1);
            let is_first = first == Some(place);
            view! {
                <details class="group" open=open id=format!("group-{own}")>
                    <summary autofocus=here>{summary.clone()}</summary>
                    <div class="form group-body">
                        {body}
                        <p class="form-actions">
                            {(!is_first).then(|| self.button(format!("up:{own}"), t.editing_lift(summary.clone())))}
                            {self.button(format!("drop:{own}"), t.editing_drop(summary.clone()))}
                        </p>
                    </div>
                </details>
            }
        });
        let groups = groups.collect_view();
        let add = self.button(format!("add:{way}"), t.editing_add_one(words::one(t, sheet.sort)));
        let here = self.form.value("focus") == Some(way);
        view! {
            <section class="field stack-tight" aria-label=label.to_owned()>
                <h2 class="field-label" tabindex=here.then_some("-1") autofocus=here>{label.to_owned()}</h2>
                {groups}
                <p>{add}</p>
            </section>
        }
        .into_any()
    }

    /// What an inner entry is called: by what tells it from its neighbours, else by its text, else by its number.
    fn summary(&self, sheet: &Sheet, way: &str, number: usize) -> String {
        let own = sheet.named_by.iter().map(|key| {
            let field = sheet.fields.iter().find(|field| field.key == *key);
            let value = field.map(|field| self.value(&name(&field.form, &format!("{way}.{key}")))).unwrap_or_default();
            words::choice(self.t, sheet.sort, &value).map_or(value, ToOwned::to_owned)
        });
        let own = own.collect::<Vec<_>>().join(" ");
        let text = ["name", "title", "text"].into_iter().find_map(|key| {
            let text = self.value(&format!("write.{way}.{key}.{}", self.own.code()));
            (!text.is_empty()).then(|| crate::base::text::excerpt(&text, 60))
        });
        let said = [own, text.unwrap_or_default()].into_iter().find(|said| !said.trim().is_empty());
        format!("{} {}", words::one(self.t, sheet.sort), said.unwrap_or_else(|| number.to_string()))
    }

    fn button(&self, deed: String, label: impl Into<String>) -> AnyView {
        let label = label.into();
        view! { <button type="submit" class="button button-quiet" name="deed" value=deed>{label}</button> }.into_any()
    }
}
