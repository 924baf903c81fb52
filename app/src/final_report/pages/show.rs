//! The report as a page.

use super::super::kept::Kept;
use super::super::model::{Version, VersionState, report_path, version_path};
use super::super::rules::is_readable;
use super::super::store;
use super::{remarks, tables, withheld};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::model::{Consultation, consultation_path};
use crate::consultations::{access, calendar, store as consultations};
use crate::front::page::{Page, page};
use crate::legal::rules::Facts;
use crate::legal::store as legal;
use crate::legal::term::between;
use crate::positions::pages::awaited_line;
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The newest published version; before there is one, that there is none.
#[component]
pub fn ReportPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let t = asked.lang();
        let known = access::visible(&asked.site.db, asked.param("slug"), &asked.visitor).await?;
        let (versions, data) = store::versions_and_data(&asked.site.db, known.id, None).await?;
        let published = published(&versions);
        match published.first() {
            Some(newest) => show(&asked, &known, (newest, data), &published).await,
            None => {
                let when = awaited_line(&asked, known.id, &calendar::zone(&known)).await?;
                Ok(view! {
                    {head(&asked, &known).await?}
                    <Empty title=t.final_report_none() text=t.final_report_none_text()>{when}</Empty>
                }
                .into_any())
            }
        }
    })
}

/// One version: published, or for those who run the consultation.
#[component]
pub fn ReportVersionPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let db = &asked.site.db;
        let known = access::visible(db, asked.param("slug"), &asked.visitor).await?;
        let number: i64 = asked.id("number")?;
        let (all, data) = store::versions_and_data(db, known.id, Some(number)).await?;
        let version = all.iter().find(|version| version.number == number);
        let is_public = version.is_some_and(|version| version.state == VersionState::Published);
        // Asked for what never was as for what waits to be published: nor does the number of statements tell.
        let runs = match &asked.visitor {
            Some(actor) if !is_public => access::runs(db, Some(known.id), actor).await?,
            _ => false,
        };
        let version = version.filter(|version| is_readable(version, runs)).ok_or(AppError::NotFound)?;
        let data = if is_public { data } else { store::data(db, known.id, number).await? };
        show(&asked, &known, (version, data), &published(&all)).await
    })
}

fn published(all: &[Version]) -> Vec<Version> {
    all.iter().filter(|version| version.published_at.is_some()).cloned().collect()
}

/// The head of the page before there is a report.
async fn head(asked: &Page, known: &Consultation) -> AppResult<AnyView> {
    let (t, own) = (asked.lang(), asked.site.settings.language);
    let texts = consultations::texts(&asked.site.db, known.id).await?;
    let title = texts.title_for(t, own, &known.slug).to_owned();
    let crumbs = vec![
        Crumb::new("/consultations", t.consultations_title()),
        Crumb::new(consultation_path(&known.slug), title.clone()),
    ];
    Ok(view! {
        <Title text=format!("{}: {title}", t.final_report_title())/>
        <Breadcrumbs lang=t crumbs=crumbs/>
        <PageHead title=t.final_report_title()/>
    }
    .into_any())
}

async fn show(
    asked: &Page,
    known: &Consultation,
    (version, data): (&Version, Option<String>),
    published: &[Version],
) -> AppResult<AnyView> {
    let (t, db) = (asked.lang(), &asked.site.db);
    let kept: Kept = serde_json::from_str(&data.ok_or(AppError::NotFound)?)
        .map_err(|cause| AppError::Internal(format!("report: {cause}")))?;
    let pages = remarks::pages(kept.remarks);
    let page = asked.query("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let masked = store::masked(db, known.id, version.number, version.language).await?;
    let runs = match &asked.visitor {
        Some(actor) if !masked.is_empty() => access::runs(db, Some(known.id), actor).await?,
        _ => false,
    };
    let zone = calendar::zone(known);
    let facts = legal::facts(db, known.id.0, &zone, asked.reader.now).await?;
    let shown = remarks::load(asked, known.id, version.number, page).await?;
    let shown = withheld::mask(version.language, shown, &masked);
    let Kept { mut report, words, files, .. } = kept;
    report.hidden.extend(withheld::left_out(version.language, &masked));
    let own = version.language.foreign_in(t);
    let path = version_path(&known.slug, version.number);
    let standing = report_path(&known.slug);
    let newer = published.first().filter(|newest| newest.number > version.number).map(|_| {
        view! {
            <Notice kind="warn" text=t.final_report_older(version.number.to_string())>
                <p><a href=standing>{t.final_report_newest()}</a></p>
            </Notice>
        }
    });
    let draft = (version.state != VersionState::Published).then(|| {
        view! { <Notice kind="warn" title=t.final_report_draft() text=t.final_report_draft_text()/> }
    });
    let others = (published.len() > 1).then(|| {
        let link = |other: &Version| {
            let here = (other.number == version.number).then_some("page");
            let note = (!other.note.is_empty()).then(|| format!(": {}", other.note));
            view! {
                <li>
                    <a href=version_path(&known.slug, other.number) aria-current=here>{t.final_report_version(other.number.to_string())}</a>
                    <span lang=other.language.foreign_in(t)>{note}</span>
                </li>
            }
        };
        view! {
            <section class="section stack">
                <h2>{t.final_report_versions()}</h2>
                <ul class="link-list" role="list">{published.iter().map(link).collect_view()}</ul>
            </section>
        }
    });
    let crumbs = vec![
        Crumb::new("/consultations", t.consultations_title()),
        Crumb::new(consultation_path(&known.slug), report.title.clone()),
    ];
    Ok(view! {
        <Title text=format!("{}: {}", t.final_report_title(), report.title)/>
        <Breadcrumbs lang=t crumbs=crumbs/>
        <PageHead title=t.final_report_title()/>
        {published_on(t, version, &facts, &zone)}
        {own.map(|_| view! { <p class="muted">{t.final_report_language_is(version.language.native_name())}</p> })}
        <p class="no-print"><a class="reach" href="#files">{t.final_report_files()}</a></p>
        {draft}
        {newer}
        <article class="stack-loose" lang=own>
            {tables::front(&report, &words)}
            {remarks::section(&words, &shown, (page, pages), kept.remarks, path.clone())}
        </article>
        {downloads(t, &path, if masked.is_empty() || runs { &files[..] } else { &[] }, withheld::notice(t, known, version, &masked, runs))}
        {others}
    }
    .into_any())
}

/// The day on which a version was published, and where a law sets one, by which the first had to be.
fn published_on(t: Lang, version: &Version, facts: &Facts, zone: &TimeZone) -> Option<AnyView> {
    let on = t.date(version.published_at?, zone);
    let terms = facts.basis.terms();
    let due = facts.term.and_then(|term| term.report_due(terms)).zip(terms.report_days);
    let limit = due.map(|(due, days)| {
        let by = t.written_day(&due.to_string());
        let late = facts.answers.reported_on.filter(|first| *first > due);
        let late = late.map(|first| {
            view! { " " <Badge label=t.legal_late(by.clone(), between(due, first)) tone=Tone::Bad/> }
        });
        view! { " " {t.final_report_limit(days, by.clone())} {late} }
    });
    Some(view! { <p class="muted">{t.final_report_published_on(on)} {limit}</p> }.into_any())
}

/// The files of a version, or why they are withheld.
fn downloads(t: Lang, path: &str, files: &[String], withheld: Option<AnyView>) -> AnyView {
    let link = |name: &String| {
        let label = match name.as_str() {
            "report.pdf" => t.final_report_file_pdf().to_owned(),
            "report.docx" => t.final_report_file_docx().to_owned(),
            "report.xlsx" => t.final_report_file_xlsx().to_owned(),
            table => t.final_report_file_csv(table.trim_end_matches(".csv")),
        };
        let kind = name.rsplit('.').next().unwrap_or_default().to_uppercase();
        view! { <li><a href=format!("{path}/files/{name}")>{label}" ("{kind}")"</a></li> }
    };
    view! {
        <section class="section stack" id="files">
            <h2>{t.final_report_files()}</h2>
            {withheld}
            {(!files.is_empty()).then(|| view! { <ul class="link-list" role="list">{files.iter().map(link).collect_view()}</ul> })}
        </section>
    }
    .into_any()
}
