//! The pages of the moderation.

mod close;
mod decisions;
pub mod form;
pub mod item;
mod over;
mod queue;
mod receipt;
mod report;
mod undo;
mod withdraw;
pub mod words;

pub use close::CloseRoundPage;
pub use decisions::DecisionsPage;
pub use over::left_over;
pub use queue::QueuePage;
pub use receipt::{ReceiptPage, StrangersReceiptPage};
pub use report::{
    ReportCommentPage, ReportLinePage, ReportProposalPage, ReportRemarkPage, public_proposal, public_remark,
};
pub use undo::UndoPage;
pub use withdraw::WithdrawLinePage;

use super::model::{Content, DecisionKind, Filter, SubjectKind};
use super::{rules, store};
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::access;
use crate::consultations::model::Consultation;
use crate::consultations::store::texts;
use crate::front::page::Page;
use crate::front::unsent::typed_into;
use crate::ui::layout::Crumb;
use crate::ui::notice::Notice;
use leptos::prelude::*;
use uuid::Uuid;

/// The address of a queue, with one item open.
pub fn queue_address(slug: &str, filter: Filter, item: Option<Uuid>) -> String {
    let item = item.map(|id| format!("&item={id}#item")).unwrap_or_default();
    format!("/consultations/{slug}/queue?show={}{item}", filter.name())
}

/// Where the open item stands in the list.
struct Steps {
    filter: Filter,
    previous: Option<Uuid>,
    next: Option<Uuid>,
}

/// What every page of the moderation begins with: who asks, and the consultation that they moderate.
struct Desk {
    actor: Actor,
    consultation: Consultation,
    /// The consultation's name for this reader.
    title: String,
}

impl Desk {
    /// The desk of the address.
    async fn of(page: &Page) -> AppResult<Self> {
        let db = &page.site.db;
        let actor = page.visitor.clone().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(db, page.param("slug"), &actor).await?;
        let texts = texts(db, consultation.id).await?;
        let title = texts.title_for(page.lang(), page.site.settings.language, &consultation.slug).to_owned();
        Ok(Self { actor, consultation, title })
    }

    /// The way back to the consultation.
    fn crumbs(&self, t: Lang) -> Vec<Crumb> {
        crumbs(t, &self.consultation.slug, self.title.clone())
    }
}

fn crumbs(t: Lang, slug: &str, title: String) -> Vec<Crumb> {
    vec![Crumb::new("/consultations", t.ui_nav_consultations()), Crumb::new(format!("/consultations/{slug}"), title)]
}

/// Why a reader may decide nothing about a text: they wrote it, or reported it. Nothing for everybody else.
async fn barred(page: &Page, kind: DecisionKind, content: &Content) -> AppResult<Option<AnyView>> {
    let t = page.lang();
    let Some(actor) = &page.visitor else { return Ok(None) };
    let text = if rules::may_carry_out(kind, content, actor).is_err() {
        t.moderation_own_text()
    } else if store::has_reported(&page.site.db, content.id, actor.person).await? {
        t.moderation_own_report()
    } else {
        return Ok(None);
    };
    // Whoever had the form open before loses nothing that they typed.
    Ok(Some(view! { {typed_into(&["explanation"])} <Notice kind="warn" text/> }.into_any()))
}

/// Who wrote a text, as lists say it. What was imported has no author here, and what came by letter or without a name no account; an
/// erased account has one without a name.
fn author(t: Lang, kind: SubjectKind, organisation: Option<&String>, person: Option<&String>) -> String {
    match organisation.or(person).map(String::as_str) {
        None if kind == SubjectKind::Remark => t.moderation_remark_no_account().to_owned(),
        None => t.proposals_by_imported().to_owned(),
        Some("") => t.moderation_no_author().to_owned(),
        Some(name) => name.to_owned(),
    }
}
