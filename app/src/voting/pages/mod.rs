//! The ballot, the results, and what their columns mean.

mod ballot;
mod ballot_box;
mod columns;
mod goals;
mod lines;
mod meanings;
mod proof;
mod results;
mod splits;

pub use ballot::BallotPage;
pub use ballot_box::ballot_box;
pub use columns::ColumnsPage;
pub use results::ResultsPage;

use super::model::Counts;
use crate::consultations::model::Consultation;
use crate::front::page::Page;
use crate::ui::chart::Votes;
use crate::ui::layout::Crumb;

/// The pages above those of a consultation.
fn crumbs(page: &Page, consultation: &Consultation, title: &str) -> Vec<Crumb> {
    vec![
        Crumb::new("/consultations", page.lang().ui_nav_consultations()),
        Crumb::new(format!("/consultations/{}", consultation.slug), title),
    ]
}

impl From<Counts> for Votes {
    fn from(counts: Counts) -> Self {
        Self { support: counts.support, neutral: counts.neutral, against: counts.against }
    }
}
