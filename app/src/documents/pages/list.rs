//! The documents of a consultation, on its own pages.

use crate::base::error::AppResult;
use crate::consultations::calendar::zone;
use crate::consultations::model::{Consultation, consultation_path};
use crate::documents::model::{Version, document_path};
use crate::documents::store;
use crate::front::page::Page;
use crate::ui::badge::{Badge, Tone};
use leptos::prelude::*;

/// The texts that everybody can read; nothing where there are none.
///
/// # Errors
/// The database does not answer.
pub async fn documents_section(p: &Page, consultation: &Consultation) -> AppResult<Option<AnyView>> {
    let (t, zone) = (p.lang(), zone(consultation));
    let documents = store::of_consultation(&p.site.db, consultation.id).await?;
    if documents.is_empty() {
        return Ok(None);
    }
    let each = documents.into_iter().map(|(document, version)| {
        let href = document_path(&consultation.slug, &document.code);
        let lang = document.language.foreign_in(t);
        view! {
            <li>
                <article class="card">
                    <div class="card-head"><h3 class="card-title"><a href=href lang=lang>{document.title}</a></h3></div>
                    <ul class="card-meta" role="list"><li>{super::named(t, &version, &zone)}</li></ul>
                </article>
            </li>
        }
    });
    let each = each.collect_view();
    Ok(Some(
        view! {
            <section class="section stack" id="documents">
                <h2>{t.documents_title()}</h2>
                <p class="muted">{t.documents_lead()}</p>
                <ul class="card-list" role="list">{each}</ul>
            </section>
        }
        .into_any(),
    ))
}

/// All documents of a consultation, for those who run it, and the way to a new one.
///
/// # Errors
/// The database does not answer.
pub async fn on_the_desk(p: &Page, consultation: &Consultation) -> AppResult<AnyView> {
    let (t, zone) = (p.lang(), zone(consultation));
    let documents = store::on_the_desk(&p.site.db, consultation.id).await?;
    let is_draft = |version: &Version| version.published_at.is_none();
    let each = documents.into_iter().map(|(document, version)| {
        let mut href = document_path(&consultation.slug, &document.code);
        if is_draft(&version) {
            href.push_str("/edit");
        }
        let draft = is_draft(&version).then(|| view! { <Badge label=t.documents_draft() tone=Tone::Warn/> });
        let words = (!is_draft(&version)).then(|| super::named(t, &version, &zone));
        view! {
            <li><p class="row"><a class="reach" href=href lang=document.language.foreign_in(t)>{document.title}</a>{draft}<span class="small muted">{words}</span></p></li>
        }
    });
    let each = each.collect_view();
    let new = format!("{}/documents/new", consultation_path(&consultation.slug));
    Ok(view! {
        <section class="section stack" id="documents">
            <h2>{t.documents_title()}</h2>
            <ul class="plain-list" role="list">{each}</ul>
            <p><a class="button button-quiet" href=new>{t.documents_new()}</a></p>
        </section>
    }
    .into_any())
}
