//! Publishing a draft: what it would change, and the button.

use super::compare::changes;
use super::{desk, desk_head, named, path_of};
use crate::base::error::ErrorCode;
use crate::base::request::use_form;
use crate::consultations::calendar::zone;
use crate::documents::rules::{NOTE_MAX, Seen, compared};
use crate::documents::store;
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextArea};
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// The page that publishes the draft of a document.
#[component]
pub fn PublishDocumentPage() -> impl IntoView {
    let p = Page::current();
    let form = use_form();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let desk = desk(&p).await?;
        let lang = desk.document.language.foreign_in(t);
        let head = desk_head(t, &desk, t.documents_publish());
        let Some(draft) = desk.draft() else {
            let way = view! { <p><a class="reach" href=path_of(&p, "edit")>{t.documents_new_version()}</a></p> };
            return Ok(view! { {head}<p>{t.documents_no_draft()}</p>{way} }.into_any());
        };
        let now = Seen::of(draft).to_string();
        let was_overtaken = form.error("") == Some(ErrorCode::ChangedMeanwhile);
        let what = match desk.published() {
            None => view! { <p>{t.documents_first_version()}</p> }.into_any(),
            Some(published) => {
                let (before, after) = (store::parts(db, published.id).await?, store::parts(db, draft.id).await?);
                changes(t, lang, &compared(&before, &after), &|_, _| None, &p.site.clock)
            }
        };
        let labels = vec![("note", t.documents_note())];
        let is_first = draft.number == 1;
        let zone = zone(&desk.consultation);
        Ok(view! {
            {head}
            <ErrorSummary labels/>
            {was_overtaken.then(|| view! { <Notice kind="warn" text=t.documents_overtaken()/> })}
            <p class="muted">{named(t, draft, &zone)}</p>
            <p>{t.documents_publish_lead()}</p>
            <form class="form" method="post" novalidate>
                // What is published is what stands on this page.
                <HiddenField name="seen" value=now/>
                <TextArea name="note" label=t.documents_note() hint=t.documents_note_hint(NOTE_MAX) rows=3 optional=is_first/>
                <div class="form-actions">
                    <SubmitButton label=t.documents_publish()/>
                    <a class="reach" href=path_of(&p, "edit")>{t.documents_edit_draft()}</a>
                </div>
            </form>
            {what}
        }
        .into_any())
    })
}
