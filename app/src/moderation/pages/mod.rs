//! The pages of the moderation.

mod close;
mod decisions;
mod form;
mod item;
mod queue;
mod report;
mod undo;
mod withdraw;
mod words;

pub use close::CloseRoundPage;
pub use decisions::DecisionsPage;
pub use queue::QueuePage;
pub use report::{ReceiptPage, ReportCommentPage, ReportLinePage, ReportProposalPage, public_proposal};
pub use undo::UndoPage;
pub use withdraw::WithdrawLinePage;

use super::model::Filter;
use crate::base::i18n::Lang;
use crate::consultations::model::{Consultation, ConsultationTexts};
use crate::front::page::Page;
use crate::ui::layout::Crumb;
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

/// The consultation's name for this reader.
fn title(page: &Page, consultation: &Consultation, texts: &ConsultationTexts) -> String {
    texts.title_for(page.lang(), page.site.settings.language, &consultation.slug).to_owned()
}

fn crumbs(t: Lang, slug: &str, title: String) -> Vec<Crumb> {
    vec![Crumb::new("/consultations", t.ui_nav_consultations()), Crumb::new(format!("/consultations/{slug}"), title)]
}
