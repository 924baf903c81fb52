//! Who writes positions without running the consultation.

use super::{head, moderated};
use crate::accounts::model::PersonId;
use crate::base::error::AppError;
use crate::consultations::calendar::named_zone;
use crate::front::page::{Page, page};
use crate::positions::model::desk_path;
use crate::positions::store;
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// The evaluators, what waits for each, and the form that appoints one more.
#[component]
pub fn EvaluatorsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let place = moderated(&p).await?;
        let evaluators = store::evaluators(&p.site.db, place.id).await?;
        let zone = named_zone(&place.time_zone);
        let path = desk_path(&place.slug);
        let row = |one: &crate::positions::model::Evaluator| {
            let list = format!("{path}?evaluator={}", one.person);
            let dismiss = format!("{path}/evaluators/{}/dismiss", one.person);
            vec![
                one.name.clone().into_any(),
                t.date(one.appointed_at, &zone).into_any(),
                view! { <a href=list>{t.number(one.waiting)}</a> }.into_any(),
                view! { <a href=dismiss>{t.consultations_dismiss()}</a> }.into_any(),
            ]
        };
        let rows: Vec<_> = evaluators.iter().map(row).collect();
        let columns = vec![
            Column::words(t.consultations_name()),
            Column::words(t.consultations_since()),
            Column::numbers(t.positions_waiting()),
            Column::words(t.consultations_acts()),
        ];
        let list = match rows.is_empty() {
            true => {
                view! { <Empty title=t.positions_no_evaluators() text=t.positions_no_evaluators_text()/> }.into_any()
            }
            false => view! { <DataTable caption=t.positions_evaluators() quiet_caption=true columns rows/> }.into_any(),
        };
        Ok(view! {
            {head(t, &place, t.positions_evaluators().to_owned(), Some(t.positions_evaluators_lead().to_owned()))}
            {list}
            <section class="section stack">
                <h2>{t.positions_appoint()}</h2>
                <ErrorSummary labels=vec![("email", t.consultations_email())]/>
                <form class="form" method="post" novalidate>
                    <TextField name="email" label=t.consultations_email() hint=t.consultations_email_hint() kind="email"/>
                    <SubmitButton label=t.positions_appoint()/>
                </form>
            </section>
        })
    })
}

/// The page that dismisses one.
#[component]
pub fn DismissEvaluatorPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let place = moderated(&p).await?;
        let person: PersonId = p.id("id")?;
        let evaluators = store::evaluators(&p.site.db, place.id).await?;
        let one = evaluators.into_iter().find(|known| known.person == person).ok_or(AppError::NotFound)?;
        let back = format!("{}/evaluators", desk_path(&place.slug));
        Ok(view! {
            {head(t, &place, t.positions_dismiss().to_owned(), None)}
            <p class="lead">{t.positions_dismiss_text(one.name)}</p>
            <form class="form" method="post" novalidate>
                <div class="form-actions">
                    <SubmitButton label=t.consultations_dismiss() look="button-danger"/>
                    <a href=back>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
