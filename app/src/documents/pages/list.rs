//! The documents of a consultation, on its own pages.

use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::model::{Consultation, Described};
use crate::consultations::store as consultations;
use crate::documents::model::{Version, document_path, documents_path};
use crate::documents::store;
use crate::front::page::{Page, page};
use crate::remarks::rules::{self, Standing};
use crate::ui::badge::{Badge, Tone};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The way to the texts of a consultation that has some, on its page.
pub fn way_to_documents(t: Lang, slug: &str, takes_remarks: bool) -> AnyView {
    let href = documents_path(slug);
    view! {
        <section class="section stack" id="documents">
            <h2>{t.documents_title()}</h2>
            <p>{if takes_remarks { t.documents_lead() } else { t.documents_lead_only() }}</p>
            <p><a class="button button-quiet" href=href>{t.documents_read()}</a></p>
        </section>
    }
    .into_any()
}

/// The texts of a consultation that everybody can read.
#[component]
pub fn DocumentsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, slug) = (p.lang(), p.param("slug"));
        let Described { consultation, texts, .. } = access::described(&p.site.db, slug, &p.visitor).await?;
        let zone = zone(&consultation);
        let stages = consultations::stages(&p.site.db, consultation.id).await?;
        let takes_remarks = matches!(rules::standing(&stages, p.reader.now), Standing::Open(_));
        let lead = if takes_remarks { t.documents_lead() } else { t.documents_lead_only() };
        let each = store::of_consultation(&p.site.db, consultation.id).await?.into_iter().map(|(document, version)| {
            let href = document_path(slug, &document.code);
            let lang = document.language.foreign_in(t);
            view! {
                <li>
                    <article class="card">
                        <div class="card-head"><h2 class="card-title"><a href=href lang=lang>{document.title}</a></h2></div>
                        <ul class="card-meta" role="list"><li>{super::named(t, &version, &zone)}</li></ul>
                    </article>
                </li>
            }
        });
        let each: Vec<_> = each.collect();
        let none = each.is_empty().then(|| view! { <p>{t.documents_none()}</p> });
        Ok(view! {
            <Title text=t.documents_title()/>
            <Breadcrumbs lang=t crumbs=super::crumbs(&p, &consultation, &texts)/>
            <PageHead title=t.documents_title() lead=lead/>
            {none}
            <ul class="card-list" role="list">{each}</ul>
        })
    })
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
    let new = format!("{}/new", documents_path(&consultation.slug));
    Ok(view! {
        <section class="section stack" id="documents">
            <h2>{t.documents_title()}</h2>
            <ul class="plain-list" role="list">{each}</ul>
            <p><a class="button button-quiet" href=new>{t.documents_new()}</a></p>
        </section>
    }
    .into_any())
}
