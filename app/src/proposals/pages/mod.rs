//! The pages of proposals and action lines.

mod cards;
mod confirm;
mod history;
mod line;
mod line_form;
mod list;
mod mine;
mod one;
mod words;
mod write;

pub use cards::cards_section;
pub use confirm::{SubmitPage, WithdrawPage};
pub use history::{LineHistoryPage, ProposalHistoryPage};
pub use line::ActionLinePage;
pub use line_form::{EditLinePage, NewLinePage};
pub use list::ProposalsPage;
pub use mine::MyProposalsPage;
pub use one::ProposalPage;
pub use words::{line_author, stamp};
pub use write::{EditProposalPage, NewProposalPage};

use super::model::{ActionLine, Proposal};
use super::{rules, store};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::markdown::{self, SafeHtml};
use crate::consultations::access;
use crate::consultations::model::{Consultation, ConsultationTexts, Described, consultation_path};
use crate::consultations::store as consultations;
use crate::front::page::Page;
use crate::ui::layout::Crumb;
use leptos::prelude::*;

/// Somebody's text, sanitised, in its language.
fn prose(markdown: &str, language: Lang, page: Lang) -> AnyView {
    let html: SafeHtml = markdown::render(markdown);
    view! { <div class="prose" lang=language.foreign_in(page) inner_html=html.into_string()></div> }.into_any()
}

/// The consultation's page, to stand above its own pages.
async fn crumbs(page: &Page, consultation: &Consultation) -> AppResult<Vec<Crumb>> {
    Ok(crumbs_of(page, consultation, &consultations::texts(&page.site.db, consultation.id).await?))
}

/// The same, where its texts are known.
fn crumbs_of(page: &Page, consultation: &Consultation, texts: &ConsultationTexts) -> Vec<Crumb> {
    let t = page.lang();
    let title = texts.title_for(t, page.site.settings.language, &consultation.slug);
    vec![
        Crumb::new("/consultations", t.ui_nav_consultations()),
        Crumb::new(consultation_path(&consultation.slug), title),
    ]
}

/// The pages above those of an action line.
pub fn line_crumbs(
    page: &Page,
    consultation: &Consultation,
    texts: &ConsultationTexts,
    line: &ActionLine,
) -> Vec<Crumb> {
    let mut crumbs = crumbs_of(page, consultation, texts);
    crumbs.push(Crumb::new(line.path(), page.lang().proposals_line_kicker(line.code.clone())));
    crumbs
}

/// A proposal that this reader may read, and its consultation. Somebody else's draft takes as many statements as a proposal that
/// never was, so that its time tells nothing.
pub async fn readable(page: &Page) -> AppResult<(Proposal, Described)> {
    let db = &page.site.db;
    let reader = page.visitor.as_ref().map(|actor| actor.person);
    let known = store::proposal_for(db, page.id("id")?, reader).await?;
    let slug = known.as_ref().map_or("", |known| known.consultation_slug.as_str());
    let described = access::described(db, slug, &page.visitor).await?;
    let proposal = known.filter(|known| rules::may_read(known, reader, described.runs)).ok_or(AppError::NotFound)?;
    Ok((proposal, described))
}

/// A proposal of the reader's own.
async fn own(page: &Page) -> AppResult<(Proposal, Described)> {
    let actor = page.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    let (proposal, described) = readable(page).await?;
    if proposal.author == actor.person { Ok((proposal, described)) } else { Err(AppError::NotFound) }
}

/// An action line that this reader may read: a hidden one is there only for those who run its consultation.
pub async fn readable_line(page: &Page) -> AppResult<(ActionLine, Described)> {
    let db = &page.site.db;
    let described = access::described(db, page.param("slug"), &page.visitor).await?;
    let line =
        store::action_line(db, described.consultation.id, page.param("code")).await?.ok_or(AppError::NotFound)?;
    if line.state.is_readable() || described.runs { Ok((line, described)) } else { Err(AppError::NotFound) }
}
