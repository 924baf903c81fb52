//! Who answers for which goal, and who reports.

use super::{administrators_only, crumbs_below, goal_title, strategy_of};
use crate::front::page::{Page, page};
use crate::monitoring::model::Officer;
use crate::monitoring::store;
use crate::ui::field::{Choice, ErrorSummary, SelectField, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// The units and officers of all goals, and the form that names one.
#[component]
pub fn OfficersPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        administrators_only(&p)?;
        let t = p.lang();
        let (document, tongues) = strategy_of(&p).await?;
        let officers = store::officers(&p.site.db, &document.strategy.slug).await?;
        let row = |officer: &Officer| {
            let title = goal_title(tongues, &document, &officer.code);
            vec![
                view! { {officer.code.clone()}" "<span lang=title.lang>{title.text}</span> }.into_any(),
                officer.unit.clone().into_any(),
                officer.name.clone().unwrap_or_else(|| t.monitoring_nobody().to_owned()).into_any(),
            ]
        };
        let rows: Vec<_> = officers.iter().map(row).collect();
        let columns = [t.monitoring_goal(), t.commitments_unit(), t.monitoring_officer()];
        let columns = columns.into_iter().map(Column::words).collect();
        let table = (!rows.is_empty())
            .then(|| view! { <DataTable caption=t.monitoring_officers_title() quiet_caption=true columns rows/> });
        let goals = document
            .goals
            .iter()
            .map(|goal| Choice::new(goal.code.clone(), format!("{} {}", goal.code, tongues.say(&goal.title).text)));
        let goals = goals.collect();
        let labels = vec![
            ("goal", t.monitoring_goal()),
            ("unit", t.commitments_unit()),
            ("email", t.monitoring_officer_email()),
        ];
        Ok(view! {
            <Title text=t.monitoring_officers_title()/>
            <Breadcrumbs lang=t crumbs=crumbs_below(tongues, &document)/>
            <PageHead title=t.monitoring_officers_title() lead=t.monitoring_officers_lead()/>
            <ErrorSummary labels/>
            {table}
            <section class="section stack">
                <h2>{t.monitoring_name_officer()}</h2>
                <form class="form" method="post" novalidate>
                    <SelectField name="goal" label=t.monitoring_goal() choices=goals/>
                    <TextField name="unit" label=t.commitments_unit()/>
                    <TextField name="email" kind="email" label=t.monitoring_officer_email() hint=t.monitoring_officer_email_hint() optional=true/>
                    <div class="form-actions"><SubmitButton label=t.base_save()/></div>
                </form>
            </section>
        })
    })
}
