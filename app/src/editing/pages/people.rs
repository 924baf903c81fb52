//! Who edits a strategy beside the administrators.

use super::Frame;
use crate::accounts::model::PersonId;
use crate::base::error::AppError;
use crate::editing::model::part_path;
use crate::editing::store;
use crate::front::page::{Page, page};
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// The editors, and the form that names one more.
#[component]
pub fn EditorsPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let frame = Frame::of(&here).await?;
        let t = frame.t;
        let editors = store::editors(&here.site.db, &frame.desk.slug).await?;
        let zone = frame.zone(&here);
        let rows: Vec<Vec<AnyView>> = editors
            .iter()
            .map(|editor| {
                let href = part_path(&frame.desk.slug, &format!("editors/{}/dismiss", editor.person));
                let since = t.date(editor.appointed_at, &zone);
                let dismiss = view! { <a class="reach" href=href>{t.editing_dismiss()}</a> };
                vec![editor.name.clone().into_any(), since.into_any(), dismiss.into_any()]
            })
            .collect();
        let columns = [t.consultations_name(), t.consultations_since(), t.consultations_acts()];
        let columns = columns.into_iter().map(Column::words).collect();
        let list = if editors.is_empty() {
            view! { <Empty title=t.editing_no_editors() text=t.editing_no_editors_text()/> }.into_any()
        } else {
            view! { <DataTable caption=t.editing_editors() quiet_caption=true columns rows/> }.into_any()
        };
        Ok(view! {
            {frame.head(t.editing_editors(), None)}
            {list}
            <section class="section stack">
                <h2>{t.editing_appoint()}</h2>
                <ErrorSummary labels=vec![("email", t.consultations_email())]/>
                <form class="form" method="post" novalidate>
                    <TextField name="email" label=t.consultations_email() hint=t.consultations_email_hint() kind="email"/>
                    <SubmitButton label=t.editing_appoint()/>
                </form>
            </section>
        })
    })
}

/// The page that takes an editor off.
#[component]
pub fn DismissEditorPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let frame = Frame::of(&here).await?;
        let t = frame.t;
        let person: PersonId = here.id("id")?;
        let editors = store::editors(&here.site.db, &frame.desk.slug).await?;
        let editor = editors.into_iter().find(|known| known.person == person).ok_or(AppError::NotFound)?;
        Ok(view! {
            {frame.head(t.editing_dismiss(), Some(t.editing_dismiss_text(editor.name)))}
            <form class="form" method="post" novalidate>
                <div class="form-actions">
                    <SubmitButton label=t.editing_dismiss() look="button-danger"/>
                    <a class="reach" href=part_path(&frame.desk.slug, "editors")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
