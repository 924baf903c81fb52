//! How many people voted on what serves a goal. Counted once, when a round is closed: somebody who voted on three action lines
//! under a goal is one of its participants.
//!
//! A database that counts different tokens sorts them all, for every goal anew: minutes for ten million ballots. So the tokens
//! of each action line are read once, as one text, and compared here.

use super::store;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::consultations::model::RoundId;
use crate::proposals::model::ActionLineId;
use crate::strategy::model::GoalId;
use std::collections::HashMap;

/// Participants whose tokens are held in memory at once: some 30 MB.
pub const AT_ONCE: i64 = 200_000;

/// How many people voted on a public action line under a goal: its own, or one of a goal anywhere below it. The ballots are
/// looked at in so many parts, by their tokens: whoever is in one part is in no other.
///
/// # Errors
/// The database does not answer.
pub async fn participants(tx: &mut Tx, round: RoundId, parts: i64) -> AppResult<HashMap<GoalId, i64>> {
    let mut goals_of: HashMap<ActionLineId, Vec<GoalId>> = HashMap::new();
    for (line, goal) in store::lines_under(&mut *tx, round).await? {
        goals_of.entry(line).or_default().push(goal);
    }
    let bounds: Vec<String> = bounds(parts);
    let mut found: HashMap<GoalId, i64> = HashMap::new();
    for (place, from) in bounds.iter().enumerate() {
        let until = bounds.get(place + 1).map(String::as_str);
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let mut met: HashMap<GoalId, Marks> = HashMap::new();
        for (line, goals) in &goals_of {
            let Some(tokens) = store::tokens_on(tx, round, *line, (from, until)).await? else { continue };
            let of_line: Vec<usize> = tokens.split(' ').map(|token| number(&mut numbers, token)).collect();
            for goal in goals {
                met.entry(*goal).or_default().put_all(&of_line);
            }
        }
        for (goal, marks) in met {
            *found.entry(goal).or_default() += marks.count;
        }
    }
    Ok(found)
}

/// Where the parts begin. Tokens are digits of base sixteen, and as often of one beginning as of another.
fn bounds(parts: i64) -> Vec<String> {
    let parts = parts.clamp(1, 256);
    let from = |part| if part == 0 { String::new() } else { format!("{:02x}", part * 256 / parts) };
    (0..parts).map(from).collect()
}

/// Numbers tokens as they are met.
fn number(numbers: &mut HashMap<String, usize>, token: &str) -> usize {
    // Most were met before, and `entry` would copy each of them.
    if let Some(known) = numbers.get(token) {
        return *known;
    }
    let next = numbers.len();
    numbers.insert(token.to_owned(), next);
    next
}

/// Which numbers were met, a bit for each, and how many.
#[derive(Debug, Default)]
struct Marks {
    bits: Vec<u64>,
    count: i64,
}

impl Marks {
    fn put_all(&mut self, numbers: &[usize]) {
        let most = numbers.iter().max().copied().unwrap_or_default();
        self.bits.resize(self.bits.len().max(most / 64 + 1), 0);
        for number in numbers {
            if let Some(word) = self.bits.get_mut(number / 64) {
                let bit = 1 << (number % 64);
                self.count += i64::from(*word & bit == 0);
                *word |= bit;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Marks, bounds};

    #[test]
    fn parts_begin_at_the_beginning_and_each_after_the_one_before() {
        assert_eq!(bounds(0), [""]);
        assert_eq!(bounds(4), ["", "40", "80", "c0"]);
        let many = bounds(1_000);
        assert_eq!(many.len(), 256);
        assert!(many.windows(2).all(|two| two[0] < two[1]), "{many:?}");
    }

    #[test]
    fn whoever_was_met_before_is_not_counted_again() {
        let mut marks = Marks::default();
        marks.put_all(&[0, 63, 64]);
        marks.put_all(&[64, 200, 0]);
        marks.put_all(&[]);
        assert_eq!(marks.count, 4);
    }
}
