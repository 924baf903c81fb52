//! Translations: every text in one language beside another, and what is missing.

use super::{Frame, seen, sent};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::editing::model::{entry_path, part_path};
use crate::editing::translating::{self, Text};
use crate::editing::{entries, words};
use crate::front::page::{Page, page};
use crate::strategy::document::StrategyDocument;
use crate::strategy::file::form::Sheet;
use crate::strategy::file::kinds::TITLE;
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextArea, TextField};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use toml::Table;

/// The language that is written, and the one beside it: the strategy's own, or for that one the first other.
fn languages(here: &Page, frame: &Frame) -> AppResult<(Lang, Lang)> {
    let into = Lang::from_code(here.param("lang")).ok_or(AppError::NotFound)?;
    let asked = here.query("from").and_then(|code| Lang::from_code(&code));
    let usual = std::iter::once(frame.desk.own()).chain(Lang::ALL);
    let from = asked.into_iter().chain(usual).find(|lang| *lang != into).unwrap_or(into);
    Ok((into, from))
}

/// Every entry with its texts in two languages.
#[component]
pub fn TranslationsPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let frame = Frame::of(&here).await?;
        let (into, from) = languages(&here, &frame)?;
        let (t, slug) = (frame.t, frame.desk.slug.clone());
        let whole = frame.desk.whole()?;
        let only_missing = here.query("missing").is_some();
        let sorts: Vec<AnyView> = StrategyDocument::sheets()
            .iter()
            .filter_map(|sheet| {
                let all = entries::all(&whole, sheet).into_iter();
                let asked = all.filter(|entry| !only_missing || translating::missing(sheet, entry, into) > 0);
                let asked = asked.filter(|entry| !translating::texts(sheet, entry).is_empty());
                let shown: Vec<AnyView> =
                    asked.map(|entry| side_by_side(&frame, sheet, entry, (into, from), only_missing)).collect();
                let heading = words::label(t, "", sheet.sort).unwrap_or(sheet.sort);
                (!shown.is_empty())
                    .then(|| view! { <section class="section stack"><h2>{heading}</h2>{shown}</section> }.into_any())
            })
            .collect();
        let path = part_path(&slug, &format!("translations/{}", into.code()));
        let from_query = format!("from={}", from.code());
        let filter = match only_missing {
            true => view! { <a class="reach" href=format!("{path}?{from_query}")>{t.editing_all_texts()}</a> },
            false => {
                view! { <a class="reach" href=format!("{path}?{from_query}&missing=yes")>{t.editing_only_missing()}</a> }
            }
        };
        let beside = Lang::ALL.into_iter().filter(|lang| *lang != into && *lang != from).map(|lang| {
            let href = format!("{path}?from={}", lang.code());
            view! { <li><a class="reach" href=href>{t.editing_beside(t.language(lang))}</a></li> }
        });
        let others = Lang::ALL.into_iter().filter(|lang| *lang != into).map(|lang| {
            let href = part_path(&slug, &format!("translations/{}", lang.code()));
            view! { <li><a class="reach" href=href>{t.editing_translations_in(t.language(lang))}</a></li> }
        });
        let none =
            sorts.is_empty().then(|| view! { <Empty title=t.editing_complete() text=t.editing_complete_text()/> });
        Ok(view! {
            {frame.head(t.editing_translations_in(t.language(into)), Some(t.editing_translations_lead().to_owned()))}
            <ul class="card-meta" role="list">
                <li>{filter}</li>
                {beside.collect_view()}
                {others.collect_view()}
            </ul>
            {none}
            {sorts}
        })
    })
}

/// The texts of an entry, each in both languages.
fn side_by_side(
    frame: &Frame,
    sheet: &Sheet,
    entry: &Table,
    (into, from): (Lang, Lang),
    only_missing: bool,
) -> AnyView {
    let t = frame.t;
    let name = entries::name(sheet, entry);
    let (short, lang) = words::short(sheet, entry, (t, frame.desk.own()));
    let heading = if sheet.sort == entries::TITLE_PAGE { words::one(t, sheet.sort).to_owned() } else { short };
    let texts = translating::texts(sheet, entry).into_iter();
    let texts = texts.filter(|text| !only_missing || text.said(into).is_none());
    let rows = texts.map(|text| {
        let one = |lang: Lang| match text.said(lang) {
            Some(said) => view! { <p lang=lang.code()>{said.to_owned()}</p> }.into_any(),
            None => view! { <p><Badge label=t.editing_missing() tone=Tone::Warn/></p> }.into_any(),
        };
        view! {
            <div class="two-tongues">
                <p class="small muted">{words::called(t, sheet, &text.way)}</p>
                {one(from)}
                {one(into)}
            </div>
        }
    });
    let href = part_path(
        &frame.desk.slug,
        &format!("translations/{}/{}/{name}?from={}", into.code(), sheet.sort, from.code()),
    );
    let link = t.editing_translate(heading.clone());
    view! {
        <article class="stack-tight" id=format!("{}-{name}", sheet.sort)>
            <h3 lang=lang.map(Lang::code)>{heading}</h3>
            {rows.collect_view()}
            <p><a class="reach" href=href>{link}</a></p>
        </article>
    }
    .into_any()
}

/// The texts of one entry, to be written in one language.
#[component]
pub fn TranslatePage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let frame = Frame::of(&here).await?;
        let (into, from) = languages(&here, &frame)?;
        let (t, slug) = (frame.t, frame.desk.slug.clone());
        let sheet = entries::sheet(here.param("sort")).ok_or(AppError::NotFound)?;
        let whole = frame.desk.whole()?;
        let (_, entry) = entries::find(&whole, &sheet, here.param("code")).ok_or(AppError::NotFound)?;
        let form = sent();
        let was_overtaken = form.error("") == Some(ErrorCode::ChangedMeanwhile);
        let seen = seen(&form, entries::seen(entry));
        let rows = translating::texts(&sheet, entry).into_iter().map(|text| row(&frame, &sheet, &text, (into, from)));
        let rows = rows.collect_view();
        let back = part_path(&slug, &format!("translations/{}", into.code()));
        let overtaken = was_overtaken.then(|| {
            let href = entry_path(&slug, sheet.sort, &entries::name(&sheet, entry));
            view! {
                <Notice kind="warn" text=t.editing_overtaken()>
                    <p><a href=href target="_blank" rel="noopener">{t.editing_overtaken_link()}</a></p>
                </Notice>
            }
        });
        let (short, _) = words::short(&sheet, entry, (t, frame.desk.own()));
        Ok(view! {
            {frame.head(t.editing_translations_in(t.language(into)), Some(short))}
            <ErrorSummary/>
            {overtaken}
            <form class="form entry-form" method="post" novalidate>
                <HiddenField name="seen" value=seen/>
                {rows}
                <div class="form-actions">
                    <SubmitButton label=t.editing_save() says=("deed", "save")/>
                    <a class="reach" href=back>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

/// One text: what it says in the other language, and the field beside it.
fn row(frame: &Frame, sheet: &Sheet, text: &Text, (into, from): (Lang, Lang)) -> AnyView {
    let t = frame.t;
    let label = words::called(t, sheet, &format!("{}.{}", text.way, into.code()));
    let (name, value) = (text.field(into), text.said(into).unwrap_or_default().to_owned());
    let optional = into != frame.desk.own();
    let field = if text.most <= TITLE {
        view! { <TextField name label value optional lang=into.code()/> }.into_any()
    } else {
        view! { <TextArea name label rows=4 value optional lang=into.code()/> }.into_any()
    };
    let other = match text.said(from) {
        Some(said) => view! { <p lang=from.code()>{said.to_owned()}</p> }.into_any(),
        None => view! { <p class="muted">{t.editing_missing()}</p> }.into_any(),
    };
    view! {
        <div class="in-languages">
            <div><p class="field-label">{words::called(t, sheet, &format!("{}.{}", text.way, from.code()))}</p>{other}</div>
            {field}
        </div>
    }
    .into_any()
}
