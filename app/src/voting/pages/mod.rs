//! The ballot, the results, and what their columns mean.

mod ballot;
mod ballot_box;
mod columns;
mod contributions;
mod goals;
mod lines;
mod meanings;
mod proof;
mod results;
mod splits;

pub use ballot::BallotPage;
pub use ballot_box::ballot_box;
pub use columns::ColumnsPage;
pub use contributions::ContributionsPage;
pub use results::ResultsPage;

use super::model::{Choice, Counts};
use crate::base::i18n::Lang;
use crate::consultations::model::{Consultation, consultation_path};
use crate::front::page::Page;
use crate::ui::badge::Tone;
use crate::ui::chart::Votes;
use crate::ui::layout::Crumb;

/// The colour of a choice.
pub fn choice_tone(choice: Choice) -> Tone {
    match choice {
        Choice::Support => Tone::Support,
        Choice::Neutral => Tone::Neutral,
        Choice::Against => Tone::Against,
    }
}

/// A choice inside a sentence.
pub fn choice_word(t: Lang, choice: Choice) -> &'static str {
    match choice {
        Choice::Support => t.voting_chose_support(),
        Choice::Neutral => t.voting_chose_neutral(),
        Choice::Against => t.voting_chose_against(),
    }
}

/// The pages above those of a consultation.
fn crumbs(page: &Page, consultation: &Consultation, title: &str) -> Vec<Crumb> {
    vec![
        Crumb::new("/consultations", page.lang().ui_nav_consultations()),
        Crumb::new(consultation_path(&consultation.slug), title),
    ]
}

impl From<Counts> for Votes {
    fn from(counts: Counts) -> Self {
        Self { support: counts.support, neutral: counts.neutral, against: counts.against }
    }
}
