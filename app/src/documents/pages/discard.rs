//! Throwing a draft away: what would be lost, and the button.

use super::{desk, desk_head, named, path_of};
use crate::consultations::calendar::zone;
use crate::documents::rules::Seen;
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton};
use leptos::prelude::*;

/// The page that throws the draft of a document away.
#[component]
pub fn DiscardDraftPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let desk = desk(&p).await?;
        let head = desk_head(t, &desk, t.documents_discard());
        let Some(draft) = desk.draft() else {
            return Ok(view! { {head}<p>{t.documents_no_draft()}</p> }.into_any());
        };
        let what = match desk.published() {
            Some(_) => t.documents_discard_version(),
            None => t.documents_discard_whole(),
        };
        let zone = zone(&desk.consultation);
        Ok(view! {
            {head}
            <ErrorSummary labels=vec![("", String::new())]/>
            <p class="muted">{named(t, draft, &zone)}</p>
            <p>{what}</p>
            <form class="form" method="post" novalidate>
                // What is thrown away is what stood there when this page was opened.
                <HiddenField name="seen" value=Seen::of(draft).to_string()/>
                <div class="form-actions">
                    <SubmitButton label=t.documents_discard()/>
                    <a class="reach" href=path_of(&p, "edit")>{t.base_cancel()}</a>
                </div>
            </form>
        }
        .into_any())
    })
}
