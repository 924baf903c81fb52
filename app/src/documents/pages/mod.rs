//! The pages of documents.

mod compare;
mod discard;
mod list;
mod parts;
mod publish;
mod show;
mod write;

pub use compare::ComparePage;
pub use discard::DiscardDraftPage;
pub use list::{DocumentsPage, on_the_desk, way_to_documents};
pub use publish::PublishDocumentPage;
pub use show::{DocumentPage, VersionPage};
pub use write::{EditDocumentPage, NewDocumentPage};

use super::access::{self, Desk};
use super::model::{Version, document_path};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::model::{Consultation, ConsultationTexts, consultation_path};
use crate::front::page::Page;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Where the pages below a consultation stand.
fn crumbs(p: &Page, consultation: &Consultation, texts: &ConsultationTexts) -> Vec<Crumb> {
    let slug = &consultation.slug;
    let title = texts.title_for(p.lang(), p.site.settings.language, slug).to_owned();
    vec![Crumb::new("/consultations", p.lang().consultations_title()), Crumb::new(consultation_path(slug), title)]
}

/// Which version, and since when.
fn named(t: Lang, version: &Version, zone: &TimeZone) -> String {
    match version.published_at {
        Some(at) => t.documents_version_of(t.date(at, zone), version.number.to_string()),
        None => t.documents_draft_of(version.number.to_string()),
    }
}

/// The document of the address, for those who run its consultation.
async fn desk(p: &Page) -> AppResult<Desk> {
    let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    access::desk(&p.site.db, p.param("slug"), p.param("code"), actor).await
}

/// The address of a page of a document.
fn path_of(p: &Page, part: &str) -> String {
    format!("{}/{part}", document_path(p.param("slug"), p.param("code")))
}

/// Breadcrumbs and heading of a page for those who run the consultation.
fn desk_head(t: Lang, desk: &Desk, heading: &'static str) -> AnyView {
    let slug = &desk.consultation.slug;
    let crumbs = vec![
        Crumb::new(format!("{}/manage", consultation_path(slug)), t.consultations_manage()),
        Crumb::new(document_path(slug, &desk.document.code), desk.document.title.clone()),
    ];
    view! {
        <Title text=heading/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=heading lead=desk.document.title.clone()/>
    }
    .into_any()
}
