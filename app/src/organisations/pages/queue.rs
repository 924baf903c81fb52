//! What waits for a decision.

use super::is_official;
use crate::base::error::AppError;
use crate::front::page::{Page, page};
use crate::organisations::model::Listed;
use crate::organisations::store;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// The submitted organisations, the longest waiting first.
#[component]
pub fn QueuePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        if !is_official(&p).await? {
            return Err(AppError::Forbidden);
        }
        let waiting = store::submitted(&p.site.db).await?;
        let list = if waiting.is_empty() {
            view! { <Empty title=t.organisations_queue_empty_title() text=t.organisations_queue_empty_text()/> }
                .into_any()
        } else {
            let columns = vec![
                Column::words(t.organisations_name()),
                Column::words(t.organisations_number()),
                Column::words(t.organisations_registrar()),
                Column::words(t.organisations_submitted()),
            ];
            let rows = waiting.into_iter().map(|one| row(&p, one)).collect();
            view! { <DataTable caption=t.organisations_queue_title() quiet_caption=true columns rows/> }.into_any()
        };
        Ok(view! {
            <Title text=t.organisations_queue_title()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/organisations", t.organisations_title())]/>
            <PageHead title=t.organisations_queue_title() lead=t.organisations_queue_lead()/>
            {list}
        })
    })
}

fn row(p: &Page, one: Listed) -> Vec<AnyView> {
    let t = p.lang();
    let href = format!("/organisations/{}/decide", one.slug);
    let registrar =
        if one.registrar.is_empty() { t.organisations_registrar_erased().to_owned() } else { one.registrar };
    vec![
        view! { <a href=href>{one.name}</a> }.into_any(),
        one.register_number.into_any(),
        registrar.into_any(),
        t.date_time(one.registered_at, &p.site.settings.time_zone).into_any(),
    ]
}
