//! Remarks that get one answer.

use super::Frame;
use super::inbox::entry;
use crate::base::error::AppError;
use crate::front::page::{Page, page};
use crate::remarks::model::Filter;
use crate::remarks::store;
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::pagination::Pagination;
use leptos::prelude::*;
use leptos_meta::Title;

/// The remarks of a group. Four statements.
#[component]
pub fn GroupPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let (frame, _) = Frame::at_work(&p).await?;
        let id = frame.consultation.id;
        let group = store::group(db, id, p.id("id")?).await?.ok_or(AppError::NotFound)?;
        let filter = Filter { group: Some(group.id), ..Filter::default() };
        let asked = p.query("page").and_then(|page| page.parse().ok()).unwrap_or(1_i64).clamp(1, 1_000_000);
        let found = store::list(db, id, &filter, None, frame.deadline(), asked).await?;
        let path = frame.path(&format!("inbox/groups/{}", group.id));
        let (number, pages) = (found.page.unsigned_abs(), found.pages().unsigned_abs());
        let list = match found.remarks.is_empty() {
            true => view! { <Empty title=t.remarks_none_title() text=t.remarks_group_none_text()/> }.into_any(),
            false => {
                let entries = found.remarks.iter().map(|remark| entry(t, &frame, remark, None)).collect_view();
                view! { <ol class="queue-list" role="list">{entries}</ol> }.into_any()
            }
        };
        let labels = vec![("title", t.remarks_group_name())];
        Ok(view! {
            <Title text=format!("{}: {}", group.title, frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_inbox(t)/>
            <PageHead title=group.title.clone() kicker=t.remarks_group() lead=t.remarks_group_lead()/>
            <ErrorSummary labels=labels/>
            <p class="no-print"><a class="reach" href=frame.path(&format!("positions/answer?group={}", group.id))>{t.positions_together_title()}</a></p>
            <section class="section stack">
                <div class="section-head"><h2>{t.remarks_count(found.total)}</h2></div>
                {list}
                <Pagination lang=t page=number pages href=move |page| format!("{path}?page={page}")/>
            </section>
            <section class="section stack no-print">
                <h2>{t.remarks_group_rename()}</h2>
                <form class="form" method="post" novalidate>
                    <TextField name="title" label=t.remarks_group_name() value=group.title.clone()/>
                    <div class="form-actions"><SubmitButton label=t.remarks_group_rename() look="button-quiet"/></div>
                </form>
            </section>
        })
    })
}
