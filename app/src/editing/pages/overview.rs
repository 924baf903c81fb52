//! A strategy before its editors: what it consists of, what is not published, which texts lack a language.

use super::Frame;
use crate::base::i18n::Lang;
use crate::editing::model::{Draft, entry_path, part_path};
use crate::editing::{entries, translating, words};
use crate::front::page::{Page, page};
use crate::strategy::document::StrategyDocument;
use crate::strategy::file::form::Sheet;
use crate::ui::notice::Notice;
use leptos::prelude::*;
use toml::Table;

/// Entries of a sort that are in sight at once; more stay behind their disclosure.
const IN_SIGHT: usize = 20;

/// The page on which a strategy is edited.
#[component]
pub fn EditStrategyPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let frame = Frame::of(&here).await?;
        let (t, slug) = (frame.t, frame.desk.slug.clone());
        let is_administrator = here.visitor.as_ref().is_some_and(|actor| actor.is_administrator());
        let sorts = match frame.desk.whole() {
            Ok(whole) => sorts(&frame, &whole),
            Err(_) => view! { <Notice kind="bad" text=t.editing_unreadable()/> }.into_any(),
        };
        let versions = frame.desk.version.map(|_| link(part_path(&slug, "versions"), t.editing_versions().to_owned()));
        let editors = is_administrator.then(|| link(part_path(&slug, "editors"), t.editing_editors().to_owned()));
        Ok(view! {
            {frame.head(t.editing_title(), Some(frame.title().text))}
            {state(&here, &frame)}
            <ul class="card-meta" role="list">
                {link(part_path(&slug, "file"), t.editing_file().to_owned())}
                {versions}
                {editors}
            </ul>
            {sorts}
        })
    })
}

fn link(href: String, label: String) -> AnyView {
    view! { <li><a class="reach" href=href>{label}</a></li> }.into_any()
}

/// What is changed and not published, and what can be done about it.
fn state(here: &Page, frame: &Frame) -> AnyView {
    let (t, slug) = (frame.t, &frame.desk.slug);
    let Some(draft) = &frame.desk.draft else {
        return view! { <Notice text=t.editing_no_draft()/> }.into_any();
    };
    let overtaken = frame.desk.is_overtaken().then(|| view! { <p>{t.editing_newer_version()}</p> });
    let part = |part: &str, label: &'static str| link(part_path(slug, part), label.to_owned());
    let parts = [
        part("preview", t.editing_preview()),
        part("publish", t.editing_publish()),
        part("discard", t.editing_discard()),
    ];
    view! {
        <Notice kind="warn" title=t.editing_draft() text=changed(frame, here, draft)>
            {overtaken}
            <ul class="card-meta" role="list">{parts.into_iter().collect_view()}</ul>
        </Notice>
    }
    .into_any()
}

/// Who changed the draft last, and when.
pub(super) fn changed(frame: &Frame, here: &Page, draft: &Draft) -> String {
    let t = frame.t;
    let when = t.date_time(draft.changed_at, &frame.zone(here));
    match &draft.changed_by {
        Some(name) => t.editing_changed_by(name.clone(), when),
        None => t.editing_changed(when),
    }
}

/// Every sort with its entries.
fn sorts(frame: &Frame, whole: &Table) -> AnyView {
    let (t, own, slug) = (frame.t, frame.desk.own(), &frame.desk.slug);
    let others: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| *lang != own).collect();
    let sheets = StrategyDocument::sheets();
    let lacking = others.iter().map(|lang| {
        let count: usize = sheets.iter().map(|sheet| lacks(sheet, whole, *lang)).sum();
        let label = t.editing_translations_in(t.language(*lang));
        let count = if count == 0 { t.editing_complete().to_owned() } else { t.editing_count_missing(count) };
        link(part_path(slug, &format!("translations/{}", lang.code())), format!("{label}: {count}"))
    });
    let lacking = lacking.collect_view();
    let sorts = sheets.iter().map(|sheet| sort(frame, whole, sheet, &others)).collect_view();
    view! {
        <section class="section stack-tight">
            <h2>{t.editing_translations()}</h2>
            <ul class="card-meta" role="list">{lacking}</ul>
        </section>
        {sorts}
    }
    .into_any()
}

fn lacks(sheet: &Sheet, whole: &Table, lang: Lang) -> usize {
    entries::all(whole, sheet).into_iter().map(|entry| translating::missing(sheet, entry, lang)).sum()
}

fn sort(frame: &Frame, whole: &Table, sheet: &Sheet, others: &[Lang]) -> AnyView {
    let (t, slug) = (frame.t, &frame.desk.slug);
    let all = entries::all(whole, sheet);
    let heading = words::label(t, "", sheet.sort).unwrap_or(sheet.sort);
    let is_list = sheet.sort != entries::TITLE_PAGE;
    let items = all.iter().map(|entry| line(frame, sheet, entry, others)).collect_view();
    let list = view! { <ul class="plain-list" role="list">{items}</ul> };
    let list = match all.len() {
        0 => ().into_any(),
        count if count > IN_SIGHT => {
            view! { <details class="branches"><summary>{t.editing_show_all(count)}</summary>{list}</details> }
                .into_any()
        }
        _ => list.into_any(),
    };
    let add = is_list.then(|| {
        let href = part_path(slug, &format!("add/{}", sheet.sort));
        view! { <p><a class="reach" href=href>{t.editing_add_one(words::one(t, sheet.sort))}</a></p> }
    });
    let count = is_list.then(|| format!(" ({})", all.len()));
    view! {
        <section class="section stack-tight" id=sheet.sort>
            <h2>{heading}{count}</h2>
            {list}
            {add}
        </section>
    }
    .into_any()
}

fn line(frame: &Frame, sheet: &Sheet, entry: &Table, others: &[Lang]) -> AnyView {
    let (t, own) = (frame.t, frame.desk.own());
    let href = entry_path(&frame.desk.slug, sheet.sort, &entries::name(sheet, entry));
    let (label, lang) = words::short(sheet, entry, (t, own));
    let lacking = others.iter().filter(|lang| translating::missing(sheet, entry, **lang) > 0);
    let lacking: Vec<&str> = lacking.map(|lang| t.language(*lang)).collect();
    let lacking = (!lacking.is_empty()).then(|| {
        view! { " "<span class="muted small">{t.editing_missing_in(lacking.join(", "))}</span> }
    });
    view! { <li><a class="reach" href=href lang=lang.map(Lang::code)>{label}</a>{lacking}</li> }.into_any()
}
