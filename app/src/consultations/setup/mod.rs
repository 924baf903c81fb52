//! What the set-up of a consultation must be like. Pure decisions over what was typed.

mod describe;
mod legal;
mod schedule;

pub use crate::legal::term::day as date;
pub use describe::{Description, DescriptionForm, PURPOSE, RULE, RuleForm, SUMMARY, TITLE, code, describe, rule, slug};
pub use legal::{AddresseesForm, DispatchForm, LegalForm, addressees, dispatch, excuse, legal, taking_remarks, term};
pub use schedule::{PlannedStage, RoundForm, StageFields, StagesForm, fields, round_times, stages};

use describe::keep;

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

/// What a draft may be published without, though something does not work until it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Without a round nobody votes.
    Round,
    /// Without goals no result is told by goal.
    Goals,
    /// Without moderators only administrators decide.
    Moderators,
}

/// What is still missing of what may follow: how many rounds, linked goals and moderators there are.
pub fn advises(rounds: usize, goals: usize, moderators: usize) -> Vec<Advice> {
    let all = [(Advice::Round, rounds), (Advice::Goals, goals), (Advice::Moderators, moderators)];
    all.into_iter().filter(|(_, count)| *count == 0).map(|(advice, _)| advice).collect()
}

#[cfg(test)]
mod tests;
