//! What the set-up of a consultation must be like. Pure decisions over what was typed.

mod describe;
mod schedule;

pub use describe::{Description, DescriptionForm, PURPOSE, RULE, RuleForm, SUMMARY, TITLE, code, describe, rule, slug};
pub use schedule::{PlannedStage, RoundForm, StageFields, StagesForm, fields, round_times, stages};

use super::model::{ConsultationTexts, Round, Rule, Stage};
use crate::base::error::{ErrorCode, FieldError};
use crate::base::time::Timestamp;

/// What a draft still lacks before it can be published: nobody should take part without knowing what for, when and by
/// which rules.
pub fn lacks(
    texts: &ConsultationTexts,
    stages: &[Stage],
    rounds: &[Round],
    rules: &[Rule],
    now: Timestamp,
) -> Vec<FieldError> {
    let is_over = rounds.iter().any(|round| round.planned.closes_at <= now);
    let parts = [
        ("title", texts.title.is_empty(), ErrorCode::Required),
        ("purpose", texts.purpose.is_empty(), ErrorCode::Required),
        ("stages", stages.is_empty(), ErrorCode::Required),
        ("rules", rules.is_empty(), ErrorCode::Required),
        ("rounds", is_over, ErrorCode::InThePast),
    ];
    parts.into_iter().filter(|part| part.1).map(|(field, _, code)| FieldError::new(field, code)).collect()
}

#[cfg(test)]
#[path = "setup_tests.rs"]
mod tests;
