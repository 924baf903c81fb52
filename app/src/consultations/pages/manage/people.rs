//! Who moderates.

use super::super::super::calendar;
use super::super::super::store;
use super::Frame;
use crate::accounts::model::PersonId;
use crate::base::error::AppError;
use crate::front::page::{Page, page};
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// The moderators, and for administrators the form that appoints one more.
#[component]
pub fn ModeratorsPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        let zone = calendar::zone(&frame.consultation);
        let moderators = store::moderators(&asked.site.db, frame.consultation.id).await?;
        let may_appoint = asked.visitor.as_ref().is_some_and(|actor| actor.is_administrator());
        let rows: Vec<Vec<AnyView>> = moderators
            .iter()
            .map(|moderator| {
                let dismiss = may_appoint.then(|| {
                    let href = frame.path(&format!("moderators/{}/dismiss", moderator.person));
                    view! { <a href=href>{t.consultations_dismiss()}</a> }
                });
                let name = moderator.name.clone().into_any();
                let since = t.date(moderator.appointed_at, &zone).into_any();
                [name, since].into_iter().chain(dismiss.map(IntoAny::into_any)).collect()
            })
            .collect();
        // A column that is always empty says nothing.
        let acts = may_appoint.then(|| t.consultations_acts());
        let columns =
            [t.consultations_name(), t.consultations_since()].into_iter().chain(acts).map(Column::words).collect();
        let form = may_appoint.then(|| {
            view! {
                <section class="section stack">
                    <h2>{t.consultations_appoint()}</h2>
                    <ErrorSummary labels=vec![("email", t.consultations_email())]/>
                    <form class="form" method="post" novalidate>
                        <TextField name="email" label=t.consultations_email() hint=t.consultations_email_hint() kind="email"/>
                        <SubmitButton label=t.consultations_appoint()/>
                    </form>
                </section>
            }
        });
        Ok(view! {
            {frame.head(&asked, t.consultations_moderators(), false)}
            {if moderators.is_empty() {
                view! { <Empty title=t.consultations_no_moderators() text=t.consultations_no_moderators_text()/> }.into_any()
            } else {
                view! { <DataTable caption=t.consultations_moderators() quiet_caption=true columns=columns rows=rows/> }.into_any()
            }}
            {form}
        })
    })
}

/// The page that dismisses a moderator.
#[component]
pub fn DismissPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        if !asked.visitor.as_ref().is_some_and(|actor| actor.is_administrator()) {
            return Err(AppError::Forbidden);
        }
        let person: PersonId = asked.id("id")?;
        let moderators = store::moderators(&asked.site.db, frame.consultation.id).await?;
        let moderator = moderators.into_iter().find(|known| known.person == person).ok_or(AppError::NotFound)?;
        Ok(view! {
            {frame.head(&asked, t.consultations_dismiss(), false)}
            <p class="lead">{t.consultations_dismiss_text(moderator.name)}</p>
            <form class="form" method="post" novalidate>
                <div class="form-actions">
                    <SubmitButton label=t.consultations_dismiss() look="button-danger"/>
                    <a href=frame.path("moderators")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
