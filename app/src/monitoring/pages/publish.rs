//! Publishing a year: what is missing, what it says, and the button.

use super::told::year_told;
use super::{administrators_only, crumbs_below, goal_title, standing_words, strategy_of, year_of};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::monitoring::model::{Officer, Report, year_path};
use crate::monitoring::rules::missing;
use crate::monitoring::store;
use crate::strategy::document::StrategyDocument;
use crate::strategy::pages::Tongues;
use crate::ui::field::{CheckField, ErrorSummary, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// Where every goal's report stands, and the year as it will be read.
#[component]
pub fn PublishYearPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        administrators_only(&p)?;
        let (t, db) = (p.lang(), &p.site.db);
        let year = year_of(&p)?;
        let (document, tongues) = strategy_of(&p).await?;
        let slug = &document.strategy.slug;
        let known = store::year(db, slug, year).await?.ok_or(AppError::NotFound)?;
        let (officers, reports) = (store::officers(db, slug).await?, store::reports(db, slug, year).await?);
        let missing: Vec<String> = missing(&officers, &reports).map(|officer| officer.code.clone()).collect();
        let handed_in: Vec<&Report> = reports.iter().filter(|report| report.handed_in_at.is_some()).collect();
        let is_published = known.published_at.is_some();
        let form = match (is_published, handed_in.is_empty()) {
            (true, _) => {
                let href = year_path(slug, year);
                view! { <Notice text=t.monitoring_is_published()><p><a href=href>{t.monitoring_of_year(year.to_string())}</a></p></Notice> }
                    .into_any()
            }
            (false, true) => view! { <Notice kind="warn" text=t.monitoring_nothing_handed_in()/> }.into_any(),
            (false, false) => form(t, &missing),
        };
        let preview = year_told(tongues, &document, year, &handed_in);
        let title = t.monitoring_publish_year(year.to_string());
        Ok(view! {
            <Title text=title.clone()/>
            <Breadcrumbs lang=t crumbs=crumbs_below(tongues, &document)/>
            <PageHead title lead=t.monitoring_publish_lead()/>
            <ErrorSummary labels=vec![("anyway", t.monitoring_anyway())]/>
            {overview(tongues, &document, &officers, &reports, is_published)}
            {form}
            <section class="section"><h2>{t.monitoring_preview()}</h2>{preview}</section>
        })
    })
}

fn overview(
    tongues: Tongues,
    document: &StrategyDocument,
    officers: &[Officer],
    reports: &[Report],
    is_published: bool,
) -> AnyView {
    let t = tongues.reader;
    if officers.is_empty() {
        return view! { <p>{t.monitoring_no_officers()}</p> }.into_any();
    }
    let row = |officer: &Officer| {
        let report = reports.iter().find(|report| report.goal == officer.code);
        let is_handed_in = report.is_some_and(|report| report.handed_in_at.is_some());
        let title = goal_title(tongues, document, &officer.code);
        vec![
            view! { {officer.code.clone()}" "<span lang=title.lang>{title.text}</span> }.into_any(),
            officer.unit.clone().into_any(),
            officer.name.clone().unwrap_or_else(|| t.monitoring_nobody().to_owned()).into_any(),
            standing_words(t, report.map(|report| report.version), is_handed_in, is_published).into_any(),
        ]
    };
    let columns = [t.monitoring_goal(), t.commitments_unit(), t.monitoring_officer(), t.monitoring_state()];
    let columns = columns.into_iter().map(Column::words).collect();
    view! { <DataTable caption=t.monitoring_overview() columns rows=officers.iter().map(row).collect()/> }.into_any()
}

fn form(t: Lang, missing: &[String]) -> AnyView {
    let anyway = (!missing.is_empty()).then(|| {
        view! {
            <Notice kind="warn" text=t.monitoring_missing(missing.join(", "))/>
            <CheckField name="anyway" label=t.monitoring_anyway() hint=t.monitoring_anyway_hint()/>
        }
    });
    view! {
        <form class="form" method="post" novalidate>
            {anyway}
            <div class="form-actions"><SubmitButton label=t.monitoring_publish()/></div>
        </form>
    }
    .into_any()
}
