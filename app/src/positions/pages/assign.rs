//! Assigning the remarks that are ticked.

use super::{head, moderated, query};
use crate::front::page::{Page, page};
use crate::positions::filter::ticked;
use crate::positions::model::desk_path;
use crate::positions::store;
use crate::ui::empty::Empty;
use crate::ui::field::{Choice, ErrorSummary, HiddenField, SelectField, SubmitButton, TextField};
use leptos::prelude::*;

/// To whom, and by when.
#[component]
pub fn AssignPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let place = moderated(&p).await?;
        let targets = store::of_numbers(db, place.id, &ticked(query(&p))).await?;
        let people = store::assignees(db, place.id).await?;
        let path = desk_path(&place.slug);
        let body = match (targets.is_empty(), people.is_empty()) {
            (true, _) => view! {
                <Empty title=t.positions_nothing_ticked() text=t.positions_nothing_ticked_text()>
                    <a class="button button-quiet" href=path>{t.positions_to_list()}</a>
                </Empty>
            }
            .into_any(),
            (false, true) => view! {
                <Empty title=t.positions_no_evaluators() text=t.positions_no_evaluators_text()>
                    <a class="button button-quiet" href=format!("{path}/evaluators")>{t.positions_appoint()}</a>
                </Empty>
            }
            .into_any(),
            (false, false) => {
                let numbers: Vec<String> = targets.iter().map(|target| target.number.to_string()).collect();
                let hidden = numbers.iter().map(|number| view! { <HiddenField name="remarks" value=number.clone()/> });
                let hidden = hidden.collect_view();
                let people = people.into_iter().map(|(person, name)| Choice::new(person.to_string(), name));
                let choices = people.chain([Choice::new("", t.positions_nobody())]).collect();
                view! {
                    <p>{t.positions_ticked(numbers.join(", "))}</p>
                    <form class="form" method="post" novalidate>
                        {hidden}
                        <SelectField name="evaluator" label=t.positions_assigned_to() hint=t.positions_assign_hint() choices/>
                        <TextField name="due" kind="date" label=t.positions_due() optional=true short=true/>
                        <div class="form-actions"><SubmitButton label=t.positions_assign()/></div>
                    </form>
                }
                .into_any()
            }
        };
        let labels = vec![
            ("remarks", t.positions_answered_together()),
            ("evaluator", t.positions_assigned_to()),
            ("due", t.positions_due()),
        ];
        Ok(view! {
            {head(t, &place, t.positions_assign_title().to_owned(), None)}
            <ErrorSummary labels/>
            {body}
        })
    })
}
