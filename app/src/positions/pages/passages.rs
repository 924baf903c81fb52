//! Passages that are used again and again.

use super::{head, moderated};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::positions::model::{Passage, desk_path};
use crate::positions::rules::{PASSAGE_MAX, TITLE_MAX};
use crate::positions::store;
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea, TextField};
use leptos::prelude::*;

/// All of them, and the form that keeps one more.
#[component]
pub fn PassagesPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let place = moderated(&p).await?;
        let passages = store::passages(&p.site.db, place.id).await?;
        let path = desk_path(&place.slug);
        let item = |one: Passage| {
            let href = format!("{path}/passages/{}", one.id);
            view! { <li class="stack-tight"><h3><a href=href>{one.title}</a></h3>{super::paragraphs(&one.text, None)}</li> }
        };
        let list = match passages.is_empty() {
            true => view! { <Empty title=t.positions_no_passages() text=t.positions_no_passages_text()/> }.into_any(),
            false => {
                let items = passages.into_iter().map(item).collect_view();
                view! { <section class="section stack"><h2>{t.positions_kept_passages()}</h2><ul class="stack" role="list">{items}</ul></section> }
                    .into_any()
            }
        };
        Ok(view! {
            {head(t, &place, t.positions_passages().to_owned(), Some(t.positions_passages_lead().to_owned()))}
            <ErrorSummary labels=labels(t)/>
            {list}
            <section class="section stack">
                <h2>{t.positions_new_passage()}</h2>
                <form class="form" method="post" novalidate>
                    {fields(t, None)}
                    <div class="form-actions"><SubmitButton label=t.positions_keep()/></div>
                </form>
            </section>
        })
    })
}

/// One of them, to be changed or removed.
#[component]
pub fn PassagePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let place = moderated(&p).await?;
        let passage = store::passage(&p.site.db, place.id, p.id("id")?).await?.ok_or(AppError::NotFound)?;
        let back = format!("{}/passages", desk_path(&place.slug));
        Ok(view! {
            {head(t, &place, t.positions_edit_passage().to_owned(), Some(t.positions_edit_passage_lead().to_owned()))}
            <ErrorSummary labels=labels(t)/>
            <form class="form" method="post" novalidate>
                {fields(t, Some(passage))}
                <div class="form-actions">
                    <SubmitButton label=t.base_save() says=("deed", "save")/>
                    <SubmitButton label=t.positions_remove() look="button-danger" says=("deed", "remove")/>
                    <a href=back>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

fn labels(t: Lang) -> Vec<(&'static str, &'static str)> {
    vec![("title", t.positions_passage_title()), ("text", t.positions_passage_text())]
}

fn fields(t: Lang, passage: Option<Passage>) -> AnyView {
    let (title, text) = passage.map(|one| (one.title, one.text)).unwrap_or_default();
    view! {
        <TextField name="title" label=t.positions_passage_title() hint=t.positions_passage_title_hint(TITLE_MAX) value=title/>
        <TextArea name="text" label=t.positions_passage_text() hint=t.positions_passage_text_hint(PASSAGE_MAX) value=text/>
        <Draft/>
    }
    .into_any()
}
