//! Writing a document: a new one, or the draft of its next version.

use super::parts::{Beside, contents, parts};
use super::{desk, path_of};
use crate::base::error::{AppError, ErrorCode};
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::base::multipart::UPLOAD_MAX;
use crate::base::request::use_form;
use crate::consultations::access;
use crate::consultations::model::consultation_path;
use crate::documents::model::{Origin, document_path};
use crate::documents::rules::{self, Seen, TEXT_MAX, TITLE_MAX, divided};
use crate::documents::store;
use crate::documents::upload::LeftOut;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::proposals::diff::diff;
use crate::ui::diff::Diff;
use crate::ui::field::{Choice, ErrorSummary, FileField, HiddenField, SelectField, SubmitButton, TextArea, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;
use std::collections::HashMap;

/// What stands in the form before anything was typed.
struct Stored {
    title: String,
    language: Lang,
    text: String,
    origin: Origin,
    /// The version that the form is about; none for a new document.
    seen: Option<Seen>,
    /// Whether title and language can be changed.
    is_open: bool,
}

/// The page that begins a document.
#[component]
pub fn NewDocumentPage() -> impl IntoView {
    let p = Page::current();
    let form = use_form();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(&p.site.db, p.param("slug"), actor).await?;
        let stored = Stored {
            title: String::new(),
            language: t,
            text: String::new(),
            origin: Origin::Written,
            seen: None,
            is_open: true,
        };
        let manage = format!("{}/manage", consultation_path(&consultation.slug));
        Ok(view! {
            <Title text=t.documents_new()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new(manage, t.consultations_manage())]/>
            <PageHead title=t.documents_new() lead=t.documents_new_lead()/>
            {fields(t, &form, stored)}
            {looked_at(t, &form)}
        })
    })
}

/// The page that changes the draft of a document, or begins its next version.
#[component]
pub fn EditDocumentPage() -> impl IntoView {
    let p = Page::current();
    let form = use_form();
    page(async move {
        let t = p.lang();
        let desk = desk(&p).await?;
        let newest = desk.newest()?.clone();
        let text = store::source(&p.site.db, newest.id).await?;
        let has_draft = desk.draft().is_some();
        let (slug, code) = (&desk.consultation.slug, &desk.document.code);
        let manage = format!("{}/manage", consultation_path(slug));
        let crumbs = vec![
            Crumb::new(manage, t.consultations_manage()),
            Crumb::new(document_path(slug, code), desk.document.title.clone()),
        ];
        let title = if has_draft { t.documents_edit_draft() } else { t.documents_new_version() };
        let was_overtaken = form.error("") == Some(ErrorCode::ChangedMeanwhile);
        let overtaken = was_overtaken.then(|| view! { <Notice kind="warn" text=t.documents_overtaken_edit()/> });
        let theirs = was_overtaken.then(|| {
            let lines = diff(&text, form.value("text").unwrap_or_default());
            view! { <section class="section stack" aria-label=t.documents_what_changed()><Diff lang=t lines/></section> }
        });
        let publish = has_draft.then(|| {
            view! { <p><a class="button button-quiet" href=path_of(&p, "publish")>{t.documents_to_publishing()}</a></p> }
        });
        let stored = Stored {
            title: desk.document.title.clone(),
            language: desk.document.language,
            text,
            origin: newest.origin,
            seen: Some(Seen::of(&newest)),
            is_open: desk.published().is_none(),
        };
        Ok(view! {
            <Title text=title/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title lead=desk.document.title.clone()/>
            {overtaken}
            {publish}
            {fields(t, &form, stored)}
            {theirs}
            {looked_at(t, &form)}
        })
    })
}

fn fields(t: Lang, form: &FormState, stored: Stored) -> AnyView {
    let is_new = stored.seen.is_none();
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    let code = is_new.then(|| {
        view! { <TextField name="code" label=t.documents_code() hint=t.documents_code_hint() short=true/> }
    });
    let about = stored.is_open.then(|| {
        view! {
            <TextField name="title" label=t.documents_name() hint=t.documents_name_hint(TITLE_MAX) value=stored.title/>
            {code}
            <SelectField name="language" label=t.documents_language() choices=languages value=stored.language.code()/>
        }
    });
    // Who was overtaken decides with the other text before them: the form is about what is stored now.
    let was_overtaken = form.error("") == Some(ErrorCode::ChangedMeanwhile);
    let seen = stored.seen.map(|now| {
        let value = form.value("seen").filter(|_| !was_overtaken).map_or_else(|| now.to_string(), ToOwned::to_owned);
        view! { <HiddenField name="seen" value/> }
    });
    let origin = form.value("origin").unwrap_or(stored.origin.name()).to_owned();
    let labels = vec![
        ("title", t.documents_name()),
        ("code", t.documents_code()),
        ("language", t.documents_language()),
        ("text", t.documents_text()),
    ];
    view! {
        <ErrorSummary labels/>
        {left_out(t, form)}
        <form class="form" method="post" novalidate enctype="multipart/form-data">
            {seen}
            <HiddenField name="origin" value=origin/>
            {about}
            <TextArea
                name="text"
                label=t.documents_text()
                hint=t.documents_text_hint(TEXT_MAX)
                rows=24
                value=stored.text
            />
            <Draft/>
            <div class="form-actions">
                <SubmitButton label=t.documents_save() says=("deed", "save")/>
                <SubmitButton label=t.documents_preview() look="button-quiet" says=("deed", "preview")/>
            </div>
            <FileField
                name="file"
                label=t.documents_file()
                hint=t.documents_file_hint(UPLOAD_MAX / 1024 / 1024)
                accept=".docx,.md,.markdown,.txt"
                optional=true
            />
            <div class="form-actions">
                <SubmitButton label=t.documents_read_file() look="button-quiet" says=("deed", "read")/>
            </div>
        </form>
    }
    .into_any()
}

/// What was left out of the file that was just read.
fn left_out(t: Lang, form: &FormState) -> Option<AnyView> {
    if form.value("deed") != Some("read") || !form.told().is_empty() || !form.errors().is_empty() {
        return None;
    }
    let kinds: Vec<LeftOut> = form.values("left_out").into_iter().filter_map(LeftOut::from_name).collect();
    let each = kinds.iter().map(|kind| view! { <li>{kind.said(t)}</li> }).collect_view();
    let list =
        (!kinds.is_empty()).then(|| view! { <p>{t.documents_left_out()}</p><ul class="stack-tight">{each}</ul> });
    Some(view! { <Notice text=t.documents_was_read()>{list}</Notice> }.into_any())
}

/// What the text would look like, where somebody asked to see it or a file was just read.
fn looked_at(t: Lang, form: &FormState) -> Option<AnyView> {
    let asked = form.value("deed").is_some_and(|deed| deed != "save") && form.told().is_empty();
    let text = form.value("text").filter(|_| asked)?;
    let shown = match divided(&text.replace("\r\n", "\n")) {
        Ok(pieces) => {
            let all = rules::parts(&[], 0, pieces);
            let beside = Beside { t, place: None, remarks: HashMap::new(), takes_remarks: false };
            let lang = form.value("language").and_then(Lang::from_code).and_then(|lang| lang.foreign_in(t));
            view! { {contents(t, &all)}{parts(&beside, lang, &all)} }.into_any()
        }
        Err(code) => view! { <Notice kind="bad" text=t.error(code)/> }.into_any(),
    };
    Some(
        view! {
            <section class="section stack" id="preview" aria-label=t.documents_preview()>
                <p class="kicker">{t.documents_preview()}</p>
                {shown}
            </section>
        }
        .into_any(),
    )
}
