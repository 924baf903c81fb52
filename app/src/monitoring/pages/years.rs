//! The reporting years of a strategy.

use super::{crumbs, strategy_of, zone};
use crate::front::page::{Page, page};
use crate::monitoring::model::{ReportingYear, monitoring_path, year_path};
use crate::monitoring::store;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The years that are published, to compare, and for administrators those that are open.
#[component]
pub fn YearsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (document, tongues) = strategy_of(&p).await?;
        let slug = &document.strategy.slug;
        let (published, open): (Vec<_>, Vec<_>) =
            store::years(&p.site.db, slug).await?.into_iter().partition(|year| year.published_at.is_some());
        let zone = zone(&p, &document);
        let line = |year: &ReportingYear| {
            let when = year.published_at.map(|moment| t.monitoring_published_on(t.date(moment, &zone)));
            let href = year_path(slug, year.year);
            view! { <li><a href=href>{year.year.to_string()}</a> " " <span class="small muted">{when}</span></li> }
        };
        let list = match published.is_empty() {
            true => view! { <Empty title=t.monitoring_none_title() text=t.monitoring_none_text()/> }.into_any(),
            false => view! {
                <ul class="link-list" role="list">{published.iter().map(line).collect_view()}</ul>
            }
            .into_any(),
        };
        let compare = format!("{}/compare", monitoring_path(slug));
        let runs = p.visitor.as_ref().is_some_and(|actor| actor.is_administrator());
        let running = runs.then(|| {
            let base = monitoring_path(slug);
            let open = open.iter().map(|year| {
                let href = format!("{}/publish", year_path(slug, year.year));
                view! { <li><a href=href>{t.monitoring_publish_year(year.year.to_string())}</a> " " <span class="small muted">{t.monitoring_due_on(t.written_day(&year.due))}</span></li> }
            });
            view! {
                <section class="section stack">
                    <h2>{t.monitoring_running()}</h2>
                    <ul class="link-list" role="list">
                        {open.collect_view()}
                        <li><a href=format!("{base}/open")>{t.monitoring_open_title()}</a></li>
                        <li><a href=format!("{base}/officers")>{t.monitoring_officers_title()}</a></li>
                    </ul>
                </section>
            }
        });
        Ok(view! {
            <Title text=t.monitoring_title()/>
            <Breadcrumbs lang=t crumbs=crumbs(tongues, &document)/>
            <PageHead title=t.monitoring_title() lead=t.monitoring_lead()/>
            {list}
            <p><a href=compare>{t.monitoring_compare_title()}</a></p>
            {running}
        })
    })
}
