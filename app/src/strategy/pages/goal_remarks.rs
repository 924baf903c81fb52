//! The remarks of consultations that led to a goal, or to one of its action lines.

use super::goal::level;
use super::words::{Tongues, crumbs};
use crate::base::error::AppError;
use crate::front::page::{Page, page};
use crate::positions::pages::told_list;
use crate::positions::store as positions;
use crate::strategy::model::{goal_path, goal_remarks_path};
use crate::strategy::store;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::pagination::Pagination;
use leptos::prelude::*;
use leptos_meta::Title;

/// Remarks on a page.
const PAGE: i64 = 50;

/// What people said that led to a goal, and what was answered. Three statements.
#[component]
pub fn GoalRemarksPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (slug, code, db) = (here.param("slug"), here.param("code"), &here.site.db);
        let found = positions::goal(db, slug, code).await?.ok_or(AppError::NotFound)?;
        let document = store::documents(db, &[found.sha256]).await?.pop().ok_or(AppError::NotFound)?;
        let goal = document.goals.iter().find(|goal| goal.code == code).ok_or(AppError::NotFound)?;
        let pages = (found.remarks + PAGE - 1) / PAGE;
        let number =
            here.query("page").and_then(|number| number.parse::<i64>().ok()).unwrap_or(1).clamp(1, pages.max(1));
        let lines = positions::of_goal(db, found.id, here.lang(), (PAGE, (number - 1) * PAGE)).await?;
        let (t, tongues) = (here.lang(), Tongues::of(here.lang(), &document));
        let title = tongues.say(&goal.title);
        let mut crumbs = crumbs(tongues, &document);
        crumbs.push(Crumb::new(goal_path(slug, code), level(t, goal)));
        let list = match lines.is_empty() {
            true => view! { <Empty title=t.positions_goal_none_title() text=t.positions_goal_none_text()/> }.into_any(),
            false => told_list(t, &lines, true),
        };
        let (path, numbered) = (goal_remarks_path(slug, code), format!("{code} "));
        let (number, pages) = (number.unsigned_abs(), pages.unsigned_abs());
        Ok(view! {
            <Title text=format!("{}: {code} {}", t.positions_behind(), title.text)/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.positions_behind()>
                <p class="lead">{numbered}<span lang=title.lang>{title.text}</span></p>
            </PageHead>
            {list}
            <Pagination lang=t page=number pages href=move |number| format!("{path}?page={number}")/>
        })
    })
}
