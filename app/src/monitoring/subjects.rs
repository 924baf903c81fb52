//! What a goal's report says the state of: its key actions, and the commitments that serve it.

use crate::commitments::model::{CommitmentCard, CommitmentState};
use crate::strategy::document::{KeyAction, StrategyDocument};
use crate::strategy::in_use::mark;
use std::collections::HashMap;

/// Something that stands somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Names it in the form and in the report.
    pub key: String,
    /// What it is called, in the language of the strategy or of the action line.
    pub label: String,
    /// Where its own page says that it stands.
    pub known: Option<CommitmentState>,
}

/// The consultation and the code of the action line of which a report tells; none of a key action.
pub fn line_of(subject: &str) -> Option<(&str, &str)> {
    subject.strip_prefix("line:")?.split_once(':')
}

/// The key actions that a goal lists or that serve it, then the commitments whose action lines serve it.
pub fn subjects(document: &StrategyDocument, goal: &str, commitments: &[CommitmentCard]) -> Vec<Subject> {
    let own = document.strategy.language;
    let is_its = |action: &&KeyAction| {
        action.goal.as_deref() == Some(goal) || action.operational_goals.iter().any(|code| code == goal)
    };
    let key_action = |action: &KeyAction| Subject {
        key: format!("key:{}", mark(action)),
        label: format!("{}. {}", action.number, action.text.pick(own, own).map_or("", |said| said.text)),
        known: None,
    };
    let commitment = |card: &CommitmentCard| Subject {
        key: format!("line:{}:{}", card.consultation_slug, card.code),
        label: format!("{}. {}", card.code, card.title),
        known: Some(card.state),
    };
    let key_actions = document.key_actions.iter().filter(is_its).map(key_action);
    key_actions.chain(commitments.iter().map(commitment)).collect()
}

/// How many stand where, in the order of the states.
pub fn counted(states: impl Iterator<Item = CommitmentState>) -> Vec<(CommitmentState, usize)> {
    let mut counts: HashMap<CommitmentState, usize> = HashMap::new();
    for state in states {
        *counts.entry(state).or_default() += 1;
    }
    let all = CommitmentState::ALL.iter();
    all.filter_map(|state| counts.get(state).map(|count| (*state, *count))).collect()
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn the_subject_of_a_commitment_names_its_action_line_and_that_of_a_key_action_none() {
        assert_eq!(line_of("line:goal-v:KD-01.2"), Some(("goal-v", "KD-01.2")));
        assert_eq!((line_of("key:V:1"), line_of("line:goal-v")), (None, None));
    }
}
