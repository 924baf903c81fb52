//! What one has to report.

use super::standing_words;
use crate::base::error::AppError;
use crate::front::page::{Page, page};
use crate::monitoring::model::{Duty, report_path, year_path};
use crate::monitoring::store;
use crate::strategy::store::goal_refs;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// The reports of whoever is signed in: goals by years, the state and the day by which each is due.
#[component]
pub fn MinePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let duties = store::duties(db, actor.person).await?;
        let goals = if duties.is_empty() { Vec::new() } else { goal_refs(db).await? };
        let row = |duty: Duty| {
            let goal = goals.iter().find(|goal| goal.id == duty.goal)?;
            let title = goal.title.pick(t, goal.language).map_or(String::new(), |said| said.text.to_owned());
            let is_published = duty.published_at.is_some();
            let href = match is_published {
                true => year_path(&goal.slug, duty.year),
                false => report_path(&goal.slug, duty.year, &goal.code),
            };
            let standing = standing_words(t, duty.version, duty.handed_in_at.is_some(), is_published);
            Some(vec![
                view! { <a href=href>{format!("{} {title}, {}", goal.code, duty.year)}</a> }.into_any(),
                standing.into_any(),
                t.written_day(&duty.due).into_any(),
            ])
        };
        let rows: Vec<_> = duties.into_iter().filter_map(row).collect();
        let columns =
            [t.monitoring_report(), t.monitoring_state(), t.monitoring_due()].into_iter().map(Column::words).collect();
        let body = match rows.is_empty() {
            true => {
                view! { <Empty title=t.monitoring_mine_none_title() text=t.monitoring_mine_none_text()/> }.into_any()
            }
            false => {
                view! { <DataTable caption=t.monitoring_mine_title() quiet_caption=true columns rows/> }.into_any()
            }
        };
        Ok(view! {
            <Title text=t.monitoring_mine_title()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/account", t.accounts_account_title())]/>
            <PageHead title=t.monitoring_mine_title() lead=t.monitoring_mine_lead()/>
            {body}
        })
    })
}
