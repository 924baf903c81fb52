//! One entry: its form, a new one's, its place among the others, and its end.

use super::fields::Fields;
use super::{Frame, seen, sent};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::editing::model::{edit_path, entry_path};
use crate::editing::{entries, typed, words};
use crate::front::page::{Page, page};
use crate::strategy::file::form::Sheet;
use crate::ui::field::{Choice, ErrorSummary, HiddenField, SelectField, SubmitButton};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use toml::Table;

/// The strategy and one entry of it.
struct Asked {
    frame: Frame,
    whole: Table,
    sheet: Sheet,
    entry: Option<Table>,
    place: usize,
}

impl Asked {
    async fn of(asked: &Page) -> AppResult<Self> {
        let frame = Frame::of(asked).await?;
        let sheet = entries::sheet(asked.param("sort")).ok_or(AppError::NotFound)?;
        let whole = frame.desk.whole()?;
        let found = entries::find(&whole, &sheet, asked.param("code")).map(|(place, entry)| (place, entry.clone()));
        let (place, entry) = found.unzip();
        Ok(Self { frame, whole, sheet, entry, place: place.unwrap_or_default() })
    }

    /// The entry, where it must be there and stands among others.
    fn among_others(&self) -> AppResult<&Table> {
        self.entry.as_ref().filter(|_| self.sheet.sort != entries::TITLE_PAGE).ok_or(AppError::NotFound)
    }

    fn name(&self) -> String {
        self.entry.as_ref().map(|entry| entries::name(&self.sheet, entry)).unwrap_or_default()
    }

    /// What the entry is called, with its sort.
    fn called(&self) -> String {
        let one = words::one(self.frame.t, self.sheet.sort);
        match &self.entry {
            Some(_) if self.sheet.sort == entries::TITLE_PAGE => one.to_owned(),
            Some(entry) => {
                let (short, _) = words::short(&self.sheet, entry, (self.frame.t, self.frame.desk.own()));
                format!("{one} {short}")
            }
            None => one.to_owned(),
        }
    }

    /// The form of the entry as it is stored, or as it was typed.
    fn form(&self) -> AnyView {
        let (t, slug, form) = (self.frame.t, &self.frame.desk.slug, sent());
        let stored = self.entry.as_ref().map(|entry| typed::pairs(&self.sheet, entry)).unwrap_or_default();
        let pairs = if form.was_sent() { form.typed().to_vec() } else { stored };
        let was_overtaken = form.error("") == Some(ErrorCode::ChangedMeanwhile);
        let seen = seen(&form, self.entry.as_ref().map(entries::seen).unwrap_or_default());
        let overtaken = was_overtaken.then(|| {
            let there = self.entry.as_ref().map(|_| {
                let href = entry_path(slug, self.sheet.sort, &self.name());
                view! { <p><a href=href target="_blank" rel="noopener">{t.editing_overtaken_link()}</a></p> }
            });
            view! { <Notice kind="warn" text=t.editing_overtaken()>{there}</Notice> }
        });
        let fields = Fields { t, own: self.frame.desk.own(), whole: &self.whole, pairs, form };
        let fields = fields.all(&self.sheet, "");
        view! {
            <ErrorSummary/>
            {overtaken}
            <form class="form entry-form section" method="post" novalidate>
                // What Enter in a field presses: the harmless one, before the buttons that add and drop.
                <button type="submit" class="visually-hidden" name="deed" value="save" tabindex="-1" aria-hidden="true">
                    {t.editing_save()}
                </button>
                <HiddenField name="seen" value=seen/>
                {fields}
                <div class="form-actions">
                    <SubmitButton label=t.editing_save() says=("deed", "save")/>
                    <a class="reach" href=edit_path(slug)>{t.base_cancel()}</a>
                </div>
            </form>
        }
        .into_any()
    }
}

/// The form of an entry.
#[component]
pub fn EntryPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let asked = Asked::of(&here).await?;
        // What somebody else took out meanwhile can be put back by whoever was writing in it.
        if asked.entry.is_none() && !sent().was_sent() {
            return Err(AppError::NotFound);
        }
        let (t, slug) = (asked.frame.t, &asked.frame.desk.slug);
        let others = (asked.sheet.sort != entries::TITLE_PAGE && asked.entry.is_some()).then(|| {
            let path = entry_path(slug, asked.sheet.sort, &asked.name());
            view! {
                <ul class="card-meta" role="list">
                    <li><a class="reach" href=format!("{path}/move")>{t.editing_move()}</a></li>
                    <li><a class="reach" href=format!("{path}/remove")>{t.editing_remove()}</a></li>
                </ul>
            }
        });
        Ok(view! {
            {asked.frame.head(asked.called(), Some(t.editing_entry_lead().to_owned()))}
            {others}
            {asked.form()}
        })
    })
}

/// The form of a new entry.
#[component]
pub fn AddPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let asked = Asked::of(&here).await?;
        if asked.sheet.sort == entries::TITLE_PAGE {
            return Err(AppError::NotFound);
        }
        let t = asked.frame.t;
        let heading = t.editing_new_one(words::one(t, asked.sheet.sort));
        Ok(view! { {asked.frame.head(heading, Some(t.editing_entry_lead().to_owned()))}{asked.form()} })
    })
}

/// The page that takes an entry out.
#[component]
pub fn RemovePage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let asked = Asked::of(&here).await?;
        let seen = seen(&sent(), entries::seen(asked.among_others()?));
        let (t, slug) = (asked.frame.t, &asked.frame.desk.slug);
        Ok(view! {
            {asked.frame.head(t.editing_remove(), Some(asked.called()))}
            <ErrorSummary/>
            <p>{t.editing_remove_text()}</p>
            <form class="form" method="post" novalidate>
                <HiddenField name="seen" value=seen/>
                <div class="form-actions">
                    <SubmitButton label=t.editing_remove() look="button-danger"/>
                    <a class="reach" href=entry_path(slug, asked.sheet.sort, &asked.name())>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

/// The page that gives an entry another place.
#[component]
pub fn MovePage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let asked = Asked::of(&here).await?;
        let seen = seen(&sent(), entries::seen(asked.among_others()?));
        let (t, slug, own) = (asked.frame.t, &asked.frame.desk.slug, asked.name());
        let all = entries::all(&asked.whole, &asked.sheet);
        let before = asked.place.checked_sub(1).and_then(|place| all.get(place));
        let before = before.map(|entry| entries::name(&asked.sheet, entry)).unwrap_or_default();
        let choice = |entry: &&Table| {
            let (short, _) = words::short(&asked.sheet, entry, (t, asked.frame.desk.own()));
            Choice::new(entries::name(&asked.sheet, entry), t.editing_behind(short))
        };
        let others = all.iter().filter(|entry| entries::name(&asked.sheet, entry) != own).map(choice);
        let choices = std::iter::once(Choice::new("", t.editing_first())).chain(others).collect();
        Ok(view! {
            {asked.frame.head(t.editing_move(), Some(asked.called()))}
            <ErrorSummary/>
            <form class="form" method="post" novalidate>
                <HiddenField name="seen" value=seen/>
                <SelectField name="behind" label=t.editing_place() choices value=before/>
                <div class="form-actions">
                    <SubmitButton label=t.editing_move()/>
                    <a class="reach" href=entry_path(slug, asked.sheet.sort, &own)>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
