//! A published year.

use super::told::year_told;
use super::{crumbs_below, strategy_of, year_of, zone};
use crate::base::error::AppError;
use crate::front::page::{Page, page};
use crate::monitoring::model::{Report, monitoring_path, year_path};
use crate::monitoring::store;
use crate::open_data::linked::Linked;
use crate::open_data::pages::{both, downloads};
use crate::strategy::model::strategy_path;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::linked_data::LinkedData;
use leptos::prelude::*;
use leptos_meta::Title;

/// What was reported of each goal. Before the year is published there is no such page, for anybody.
#[component]
pub fn YearPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let year = year_of(&p)?;
        let (document, tongues) = strategy_of(&p).await?;
        let slug = &document.strategy.slug;
        let (published_at, missing) = store::published(db, slug, year).await?.ok_or(AppError::NotFound)?;
        let reports = store::reports(db, slug, year).await?;
        let handed_in: Vec<&Report> = reports.iter().filter(|report| report.handed_in_at.is_some()).collect();
        let told = year_told(tongues, &document, year, &handed_in);
        let title = t.monitoring_of_year(year.to_string());
        let when = t.monitoring_published_on(t.date(published_at, &zone(&p, &document)));
        let compare = format!("{}/compare?from={}&to={year}", monitoring_path(slug), year - 1);
        let facts = Linked { site: &p.site, document: &document, lang: t }.year(year, &title, published_at);
        Ok(view! {
            <LinkedData facts/>
            <Title text=title.clone()/>
            <Breadcrumbs lang=t crumbs=crumbs_below(tongues, &document)/>
            <PageHead title lead=when/>
            {told}
            {(!missing.is_empty()).then(|| view! { <p class="muted">{t.monitoring_without(missing.join(", "))}</p> })}
            <p class="no-print"><a href=compare>{t.monitoring_compare_before()}</a></p>
            {downloads(t, &strategy_path(slug), both(&format!("{}/year", year_path(slug, year)), t.open_data_year_of()).to_vec())}
        })
    })
}
