//! The pages of appeals.

mod judge;
mod list;
mod own;
mod part;
mod work;

pub use judge::AppealPage;
pub use list::AppealsPage;
pub use own::{OwnDecisionPage, OwnDecisionsPage, StatementPage};
pub use part::appeal_part;
pub use work::WorkPage;

use super::model::Outcome;
use crate::base::i18n::Lang;
use crate::ui::badge::Tone;

/// What came of an appeal, and the colour of that.
fn outcome(t: Lang, outcome: Option<Outcome>) -> (&'static str, Tone) {
    match outcome {
        None => (t.appeals_waits(), Tone::Warn),
        Some(Outcome::Upheld) => (t.appeals_upheld(), Tone::Plain),
        Some(Outcome::Reversed) => (t.appeals_reversed(), Tone::Good),
    }
}
