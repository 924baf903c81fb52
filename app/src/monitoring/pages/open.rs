//! Opening a reporting year.

use super::{administrators_only, crumbs_below, strategy_of};
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// Which year, and by when.
#[component]
pub fn OpenYearPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        administrators_only(&p)?;
        let t = p.lang();
        let (document, tongues) = strategy_of(&p).await?;
        let labels = vec![("year", t.strategy_year()), ("due", t.monitoring_due())];
        Ok(view! {
            <Title text=t.monitoring_open_title()/>
            <Breadcrumbs lang=t crumbs=crumbs_below(tongues, &document)/>
            <PageHead title=t.monitoring_open_title() lead=t.monitoring_open_lead()/>
            <ErrorSummary labels/>
            <form class="form" method="post" novalidate>
                <TextField name="year" label=t.strategy_year() short=true/>
                <TextField name="due" kind="date" label=t.monitoring_due() hint=t.monitoring_due_hint() short=true/>
                <div class="form-actions"><SubmitButton label=t.monitoring_open()/></div>
            </form>
        })
    })
}
