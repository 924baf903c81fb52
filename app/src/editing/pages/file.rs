//! A strategy as the text of its file: pasted in, or changed whole.

use super::new::for_administrators;
use super::{Frame, seen, sent};
use crate::base::error::ErrorCode;
use crate::editing::model::edit_path;
use crate::front::page::{Page, page};
use crate::strategy::file;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// The text of the draft, or of what is published.
#[component]
pub fn FilePage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let frame = Frame::of(&here).await?;
        let (t, slug) = (frame.t, frame.desk.slug.clone());
        let form = sent();
        let was_overtaken = form.error("") == Some(ErrorCode::ChangedMeanwhile);
        let seen = seen(&form, frame.desk.seen());
        let (text, faults) = match (&frame.desk.draft, &frame.desk.document) {
            (Some(draft), Err(faults)) => (draft.document.clone(), Some(faults.clone())),
            (Some(draft), Ok(_)) => (draft.document.clone(), None),
            (None, document) => (document.as_ref().map(|document| file::toml(document)).unwrap_or_default(), None),
        };
        let faults = faults.filter(|_| !form.was_sent()).map(|faults| {
            let said = faults.0.iter().take(50).map(|fault| {
                view! { <li>{t.editing_line(fault.line.to_string())}": "{fault.problem.said(t)}</li> }
            });
            let said = said.collect_view();
            view! { <Notice kind="bad" text=t.editing_unreadable()><ul>{said}</ul></Notice> }
        });
        Ok(view! {
            {frame.head(t.editing_file(), Some(t.editing_file_lead().to_owned()))}
            {faults}
            <ErrorSummary/>
            {was_overtaken.then(|| view! { <Notice kind="warn" text=t.editing_draft_changed()/> })}
            <form class="form" method="post" novalidate>
                <HiddenField name="seen" value=seen/>
                <TextArea name="text" label=t.editing_file_text() rows=24 value=text/>
                <div class="form-actions">
                    <SubmitButton label=t.editing_save()/>
                    <a class="reach" href=edit_path(&slug)>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

/// The form that begins a strategy from a file.
#[component]
pub fn NewFilePage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        for_administrators(&here)?;
        let t = here.lang();
        let crumbs =
            vec![Crumb::new("/strategies", t.strategy_list_title()), Crumb::new("/strategies/new", t.editing_new())];
        Ok(view! {
            <Title text=t.editing_new_from_file()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.editing_new_from_file() lead=t.editing_new_file_lead()/>
            <ErrorSummary/>
            <form class="form" method="post" novalidate>
                <TextArea name="text" label=t.editing_file_text() rows=24/>
                <div class="form-actions">
                    <SubmitButton label=t.editing_begin()/>
                    <a class="reach" href="/strategies/new">{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
