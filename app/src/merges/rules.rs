//! What may be merged into what, how far a chain of mergers leads, and which texts are alike. Pure decisions.

use super::model::{Kind, Merged, Text};
use crate::base::error::ErrorCode;
use crate::base::time::Timestamp;
use crate::consultations::model::{Course, Round, RoundPhase};
use crate::consultations::rules::phase;
use std::collections::HashSet;
use uuid::Uuid;

/// Letters of a word that tells two titles apart.
const WORD: usize = 4;

/// Whether people vote, or voted and the result is not frozen yet: until then what is counted must stay as it is.
pub fn is_voted_on(rounds: &[Round], now: Timestamp) -> bool {
    rounds.iter().any(|round| match phase(round, now) {
        RoundPhase::ToCome => false,
        RoundPhase::Open => true,
        RoundPhase::Closed => round.closure.is_none(),
    })
}

/// Whether a text can be merged at all, into whatever.
///
/// # Errors
/// [`ErrorCode::ConsultationOver`], [`ErrorCode::Merged`], [`ErrorCode::NotPublic`], [`ErrorCode::VotedOn`] for an action line.
pub fn can_be_merged(text: &Text, course: Course, is_voted_on: bool) -> Result<(), ErrorCode> {
    if course == Course::Over {
        Err(ErrorCode::ConsultationOver)
    } else if text.into.is_some() {
        Err(ErrorCode::Merged)
    } else if !text.is_open {
        Err(ErrorCode::NotPublic)
    } else if text.kind == Kind::ActionLine && is_voted_on {
        Err(ErrorCode::VotedOn)
    } else {
        Ok(())
    }
}

/// Whether a text can be merged into this one. What is merged itself keeps nothing: so no mergers ever go in a circle.
///
/// # Errors
/// Those of [`can_be_merged`]; [`ErrorCode::NoSuchText`], [`ErrorCode::OtherConsultation`], [`ErrorCode::SameText`],
/// [`ErrorCode::TargetMerged`], [`ErrorCode::TargetNotPublic`].
pub fn may_merge(text: &Text, kept: Option<&Text>, course: Course, is_voted_on: bool) -> Result<(), ErrorCode> {
    can_be_merged(text, course, is_voted_on)?;
    let Some(kept) = kept.filter(|kept| kept.kind == text.kind) else { return Err(ErrorCode::NoSuchText) };
    if kept.consultation != text.consultation {
        Err(ErrorCode::OtherConsultation)
    } else if kept.id == text.id {
        Err(ErrorCode::SameText)
    } else if kept.into.is_some() {
        Err(ErrorCode::TargetMerged)
    } else if !kept.is_public {
        Err(ErrorCode::TargetNotPublic)
    } else {
        Ok(())
    }
}

/// Whether a merger can be ended: of action lines, not while what is counted must stay as it is.
///
/// # Errors
/// [`ErrorCode::VotedOn`].
pub fn may_part(kind: Kind, is_voted_on: bool) -> Result<(), ErrorCode> {
    if kind == Kind::ActionLine && is_voted_on { Err(ErrorCode::VotedOn) } else { Ok(()) }
}

/// The mergers that lead on from a text, the next one first.
pub fn way(all: &[Merged], from: Uuid) -> Vec<&Merged> {
    let next = |at: Uuid| all.iter().find(|merged| merged.subject == at);
    // No way is longer than there are mergers, whatever the database holds.
    std::iter::successors(next(from), |merged| next(merged.into)).take(all.len()).collect()
}

/// Everything that is merged into a text, however far: what was merged right into it before what came with that.
pub fn here(all: &[Merged], kept: Uuid) -> Vec<&Merged> {
    let (mut found, mut seen, mut left) = (Vec::new(), HashSet::from([kept]), vec![kept]);
    while let Some(at) = left.pop() {
        for merged in all.iter().filter(|merged| merged.into == at) {
            if seen.insert(merged.subject) {
                found.push(merged);
                left.insert(0, merged.subject);
            }
        }
    }
    found
}

/// How many words two titles share that are long enough to say something.
pub fn alike(one: &str, other: &str) -> usize {
    words(one).intersection(&words(other)).count()
}

fn words(title: &str) -> HashSet<String> {
    let word = |word: &str| (word.chars().count() >= WORD).then(|| word.to_lowercase());
    title.split(|letter: char| !letter.is_alphanumeric()).filter_map(word).collect()
}

/// Whether every word that is looked for stands in a name, in whatever case.
pub fn is_found(name: &str, looked_for: &str) -> bool {
    let name = name.to_lowercase();
    looked_for.to_lowercase().split_whitespace().all(|word| name.contains(word))
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
