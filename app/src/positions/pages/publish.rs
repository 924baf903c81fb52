//! Publishing everything that is accepted: what is left, and the button.

use super::words::state_word;
use super::{head, moderated};
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::positions::filter::Filter;
use crate::positions::model::{PositionState, changes_path, desk_path};
use crate::positions::store::{self, Left, Place};
use crate::ui::field::{ErrorSummary, SubmitButton};
use crate::ui::notice::Notice;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// How many remarks have come how far, and what is published now.
#[component]
pub fn PublishPositionsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let place = moderated(&p).await?;
        let left = store::left(&p.site.db, place.id).await?;
        let of = |state: PositionState| left.iter().find(|one| one.state == state);
        let count = |state: PositionState| of(state).map_or(0, |one| one.remarks);
        let row = |state: PositionState| {
            let href = Filter::default().in_state(Some(state)).after(&desk_path(&place.slug));
            vec![view! { <a href=href>{state_word(t, state)}</a> }.into_any(), t.number(count(state)).into_any()]
        };
        let rows = PositionState::ALL.into_iter().map(row).collect();
        let columns = vec![Column::words(t.positions_state()), Column::numbers(t.positions_remarks())];
        let unanswered = count(PositionState::ToDo) + count(PositionState::Draft) + count(PositionState::InReview);
        let none: Vec<(&'static str, &'static str)> = Vec::new();
        let body = body(t, &place, of(PositionState::Accepted), unanswered);
        Ok(view! {
            {head(t, &place, t.positions_publish_title().to_owned(), Some(t.positions_publish_lead().to_owned()))}
            <ErrorSummary labels=none/>
            <DataTable caption=t.positions_publish_table() columns rows/>
            {body}
            <p><a href=changes_path(&place.slug)>{t.positions_changes_title()}</a></p>
        })
    })
}

fn body(t: Lang, place: &Place, accepted: Option<&Left>, unanswered: i64) -> AnyView {
    let Some(accepted) = accepted else {
        return view! { <Notice text=t.positions_nothing_accepted()/> }.into_any();
    };
    if place.published_at.is_none() {
        return view! { <Notice kind="warn" text=t.positions_consultation_is_draft()/> }.into_any();
    }
    let rest = (unanswered > 0).then(|| view! { <Notice kind="warn" text=t.positions_unanswered(unanswered)/> });
    let corrected = (accepted.corrected > 0).then(|| view! { <p>{t.positions_corrected(accepted.corrected)}</p> });
    view! {
        {rest}
        <p>{t.positions_to_publish(accepted.remarks)}</p>
        {corrected}
        <form class="form" method="post" novalidate>
            <div class="form-actions"><SubmitButton label=t.positions_publish()/></div>
        </form>
    }
    .into_any()
}
