//! A document as people read it.

use super::parts::{Beside, contents, parts};
use super::{crumbs, named, path_of};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::calendar::zone;
use crate::consultations::model::consultation_path;
use crate::consultations::pages::parts::closes;
use crate::consultations::store as consultations;
use crate::documents::access::{self, Found};
use crate::documents::islands::PassageChosen;
use crate::documents::model::{Version, document_path, version_path};
use crate::documents::store;
use crate::final_report::model::report_path;
use crate::front::islands::IslandLoader;
use crate::front::page::{Page, page};
use crate::positions::pages::behind_version;
use crate::remarks::access::standing;
use crate::remarks::rules::Standing;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The newest published version of a document; before there is one, its draft for those who run the consultation.
#[component]
pub fn DocumentPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let found = access::found(&p.site.db, p.param("slug"), p.param("code"), &p.visitor).await?;
        let version = found.published.first().or(found.draft.as_ref()).cloned().ok_or(AppError::NotFound)?;
        show(&p, found, version).await
    })
}

/// One published version of a document.
#[component]
pub fn VersionPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let found = access::found(&p.site.db, p.param("slug"), p.param("code"), &p.visitor).await?;
        let number: i64 = p.id("number")?;
        let version = found.published.iter().find(|version| version.number == number);
        let version = version.cloned().ok_or(AppError::NotFound)?;
        show(&p, found, version).await
    })
}

async fn show(p: &Page, found: Found, version: Version) -> AppResult<AnyView> {
    let (t, consultation) = (p.lang(), &found.described.consultation);
    let all = store::parts_with_remarks(&p.site.db, version.id).await?;
    let remarks = all.iter().map(|(part, remarks)| (part.anchor, *remarks)).collect();
    let all: Vec<_> = all.into_iter().map(|(part, _)| part).collect();
    let (slug, code) = (consultation.slug.as_str(), found.document.code.as_str());
    let zone = zone(consultation);
    let lang = found.document.language.foreign_in(t);
    let is_draft = version.published_at.is_none();
    let newest = found.published.first().filter(|newest| newest.number > version.number);
    let older = newest.map(|newest| {
        let (href, words) = (document_path(slug, code), named(t, newest, &zone));
        view! { <Notice kind="warn" text=t.documents_is_older()><p><a class="reach" href=href>{words}</a></p></Notice> }
    });
    let draft = is_draft.then(|| view! { <Notice kind="warn" text=t.documents_is_draft()/> });
    let place = (!is_draft).then_some((slug, code, version.number));
    let stages = consultations::stages(&p.site.db, consultation.id).await?;
    let standing = standing(&p.site.db, consultation.id, &stages, p.reader.now).await?;
    let takes_remarks = place.is_some() && standing.takes();
    let beside = Beside { t, place, remarks, takes_remarks };
    let side = place.and_then(|place| now(p, place, standing, &zone));
    let way = takes_remarks.then(|| {
        view! {
            <p class="field-hint no-print">{t.documents_how_to_remark()}</p>
            <PassageChosen remark=t.documents_remark_here().to_owned() chosen=t.documents_passage_chosen().to_owned() cut=t.documents_passage_cut().to_owned()/>
            <IslandLoader/>
        }
    });
    let mut crumbs = crumbs(p, consultation, &found.described.texts);
    if newest.is_some() {
        crumbs.push(Crumb::new(document_path(slug, code), found.document.title.clone()));
    }
    let note = (!version.note.is_empty()).then(|| {
        view! {
            <div class="notice" data-tone="plain">
                <p class="notice-title">{t.documents_what_changed()}</p>
                <p lang=lang>{version.note.clone()}</p>
            </div>
        }
    });
    let title = found.document.title.clone();
    let since = named(t, &version, &zone);
    let behind = behind_version(p, version.id.0, lang).await?;
    let versions = versions(t, slug, code, &found.published, &zone);
    Ok(view! {
        <Title text=title.clone()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title kicker=t.documents_kicker() text_lang=found.document.language.code()>
            <ul class="facts" role="list"><li>{since}</li></ul>
        </PageHead>
        {older}
        {draft}
        {found.described.runs.then(|| desk_ways(p, is_draft || found.draft.is_some()))}
        <div class="with-side">
            {side}
            <div class="reading">
                {note}
                {way}
                {contents(t, &all)}
                {behind}
                {parts(&beside, lang, &all)}
                {versions}
            </div>
        </div>
    }
    .into_any())
}

/// What one can do with the text now, and until when; nothing where nobody asks for remarks.
fn now(p: &Page, (slug, code, number): (&str, &str, i64), standing: Standing, zone: &TimeZone) -> Option<AnyView> {
    let (t, consultation) = (p.lang(), consultation_path(slug));
    let new = format!("{consultation}/remarks/new?document={code}&version={number}");
    let hand_in = view! { <a class="button button-wide" href=new>{t.consultations_do_remark()}</a> };
    let (title, what) = match standing {
        Standing::Open(until) => {
            let (left, closing) = (t.duration_left(until.millis_since(p.reader.now)), closes(t, until, zone));
            let what = view! { <p class="now-left"><strong>{left}</strong>{closing}</p> {hand_in} };
            (t.consultations_possible_remark(), what.into_any())
        }
        Standing::Late(since) => {
            let words = t.remarks_late_warning(t.date_time(since, zone));
            (t.remarks_late_title(), view! { <p class="now-left">{words}</p> {hand_in} }.into_any())
        }
        Standing::Reported(at) => {
            let report = report_path(slug);
            let what = view! {
                <p class="now-left">{t.remarks_reported(t.date(at, zone))}</p>
                <a class="button button-wide" href=report>{t.final_report_title()}</a>
            };
            (t.remarks_late_title(), what.into_any())
        }
        Standing::ToCome(opens_at) => {
            let what = view! { <p class="now-left">{t.remarks_opens(t.date_time(opens_at, zone))}</p> };
            (t.remarks_closed_title(), what.into_any())
        }
        Standing::Closed => return None,
    };
    let all = format!("{consultation}/remarks?document={code}");
    Some(
        view! {
            <aside class="side no-print" aria-label=t.consultations_now()>
                <div class="now">
                    <h2 class="now-title">{title}</h2>
                    {what}
                    <a class="button button-quiet button-wide" href=all>{t.remarks_title()}</a>
                </div>
            </aside>
        }
        .into_any(),
    )
}

/// What those can do with it who run the consultation.
fn desk_ways(p: &Page, has_draft: bool) -> AnyView {
    let t = p.lang();
    let words = if has_draft { t.documents_edit_draft() } else { t.documents_new_version() };
    let publish = has_draft.then(|| {
        view! {
            <a class="button button-quiet" href=path_of(p, "publish")>{t.documents_publish()}</a>
            <a class="button button-quiet" href=path_of(p, "discard")>{t.documents_discard()}</a>
        }
    });
    view! { <p class="row no-print"><a class="button button-quiet" href=path_of(p, "edit")>{words}</a>{publish}</p> }
        .into_any()
}

/// Every published version, with the way to what changed.
fn versions(t: Lang, slug: &str, code: &str, published: &[Version], zone: &TimeZone) -> Option<AnyView> {
    let each = published.iter().map(|version| {
        let compare = (version.number > 1).then(|| {
            let (from, to) = (version.number - 1, version.number);
            let href = format!("{}/compare?from={from}&to={to}", document_path(slug, code));
            view! { <a class="reach" href=href>{t.documents_compare_with(from.to_string())}</a> }
        });
        let note = (!version.note.is_empty()).then(|| view! { <p class="small muted">{version.note.clone()}</p> });
        let href = version_path(slug, code, version.number);
        view! { <li><p class="row"><a class="reach" href=href>{named(t, version, zone)}</a>{compare}</p>{note}</li> }
    });
    (published.len() > 1).then(|| {
        view! {
            <section class="section stack">
                <h2>{t.documents_versions()}</h2>
                <ul class="plain-list" role="list">{each.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}
