//! What waits for moderators in all consultations, and who is late: for administrators.

use crate::appeals::model::Workload;
use crate::appeals::store::{self, PAGE};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::front::page::{Page, page};
use crate::moderation::rules::days_late;
use crate::ui::empty::Empty;
use crate::ui::layout::PageHead;
use crate::ui::pagination::PreviousNext;
use crate::ui::table::{Column, DataTable};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Every consultation in which something waits, what is due first before the rest.
#[component]
pub fn WorkPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        if !actor.is_administrator() {
            return Err(AppError::Forbidden);
        }
        let number: u64 = this.query("page").and_then(|page| page.parse().ok()).unwrap_or_default();
        let mut all = store::workloads(&this.site.db, number, this.reader.now).await?;
        let address = |page: u64| format!("/moderation?page={page}");
        let next = (all.len() > PAGE).then(|| address(number.saturating_add(1)));
        let previous = number.checked_sub(1).map(address);
        all.truncate(PAGE);
        let zone = &this.site.settings.time_zone;
        let list = if all.is_empty() {
            view! { <Empty title=t.moderation_empty_title() text=t.appeals_work_none()/> }.into_any()
        } else {
            let columns = vec![
                Column::words(t.appeals_column_consultation()),
                Column::words(t.appeals_column_due()),
                Column::words(t.appeals_column_cases()),
                Column::words(t.appeals_column_appeals()),
                Column::words(t.appeals_column_report()),
            ];
            let rows = all.iter().map(|one| row(t, one, zone, this.reader.now)).collect();
            view! { <DataTable caption=t.appeals_work_title() quiet_caption=true columns rows/> }.into_any()
        };
        Ok(view! {
            <Title text=t.appeals_work_title()/>
            <PageHead title=t.appeals_work_title() lead=t.appeals_work_lead()/>
            {list}
            <PreviousNext lang=t previous next/>
        })
    })
}

fn row(t: Lang, one: &Workload, zone: &TimeZone, now: Timestamp) -> Vec<AnyView> {
    let path = format!("/consultations/{}", one.slug);
    let due = one.first_due.map(|due| match days_late(due, now) {
        Some(days) => view! { <span class="bad">{t.moderation_late(days)}</span> }.into_any(),
        None => t.moderation_due(t.date(due, zone)).into_any(),
    });
    let count = |all: i64, late: i64, path: String| {
        let late = (late > 0).then(|| view! { " " <span class="bad">{t.appeals_of_them_late(late)}</span> });
        view! { <a href=path>{all}</a> {late} }.into_any()
    };
    let correction = (one.hidden_in_report > 0).then(|| {
        let href = format!("{path}/report/manage");
        view! { <a href=href>{t.appeals_correction_due(one.hidden_in_report)}</a> }
    });
    vec![
        view! { <a href=path.clone()>{one.slug.clone()}</a> }.into_any(),
        due.into_any(),
        count(one.cases, one.late_cases, format!("{path}/queue")),
        count(one.appeals, one.late_appeals, format!("{path}/appeals")),
        correction.into_any(),
    ]
}
