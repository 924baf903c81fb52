//! What people said about each goal of a strategy, and what came of it: its action lines, their comments, the last closed rounds
//! with votes, commitments.
//!
//! It stands in this room because it is the highest one that is counted.

use super::model::CommitmentState;
use super::store::{StateOf, states_under};
use crate::base::db::Db;
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::proposals::model::GoalLine;
use crate::proposals::store::{LineUnder, lines_of_strategy};
use crate::strategy::document::StrategyDocument;
use crate::voting::model::Counts;
use crate::voting::rules::is_told_instead;
use crate::voting::snapshot::GoalResult;
use crate::voting::store::{RoundAbout, Told, told};
use std::collections::{HashMap, HashSet};

/// What was said about a goal and all goals under it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Public action lines.
    pub lines: i64,
    /// Visible comments on them.
    pub comments: i64,
    /// People who voted on one of them in the last closed round in which anybody did, added up over consultations.
    pub voices: i64,
    /// Their votes.
    pub votes: Counts,
    /// Action lines that were taken on and not dropped.
    pub commitments: i64,
    /// Those of them that are done.
    pub done: i64,
}

impl Heard {
    /// Whether anybody said anything that is told.
    pub const fn is_silent(&self) -> bool {
        self.comments == 0 && self.voices == 0
    }

    /// The share of support among the votes; none without votes.
    pub fn support(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "counts of votes stay far below 2^52")]
        (self.votes.total() > 0).then(|| self.votes.support as f64 / self.votes.total() as f64)
    }
}

/// What was said about all goals of a strategy, in all and in each consultation.
#[derive(Debug, Default)]
pub struct Hearing {
    by_goal: HashMap<String, Heard>,
    by_consultation: HashMap<(ConsultationId, String), Heard>,
    /// The closed rounds, each consultation's in their order.
    told: Vec<Told>,
    /// Which of them is told of a goal.
    told_of: HashMap<(ConsultationId, String), usize>,
}

impl Hearing {
    /// Listens: three statements, a fourth one when a result was not read lately.
    pub async fn of(db: &Db, document: &StrategyDocument) -> AppResult<Self> {
        let slug = &document.strategy.slug;
        let (lines, states) = (lines_of_strategy(db, slug).await?, states_under(db, slug).await?);
        Ok(Self::count(document, &lines, &states, told(db, slug).await?))
    }

    /// The same without what came of it, where nothing of that is shown.
    pub async fn of_voices(db: &Db, document: &StrategyDocument) -> AppResult<Self> {
        let slug = &document.strategy.slug;
        let lines = lines_of_strategy(db, slug).await?;
        Ok(Self::count(document, &lines, &[], told(db, slug).await?))
    }

    /// Listens to the action lines of one goal, which are known already with what became of them, and to the results of their
    /// consultations: no statement.
    pub fn of_goal(document: &StrategyDocument, lines: &[GoalLine], rounds: &[RoundAbout]) -> Self {
        let told = rounds.iter().filter_map(|about| about.told.clone()).collect();
        let under = |line: &GoalLine| -> Vec<LineUnder> {
            let (consultation, comments) = (line.consultation, line.comments);
            let under =
                |goal: &String| LineUnder { goal: goal.clone(), consultation, code: line.code.clone(), comments };
            line.goals.iter().map(under).collect()
        };
        let states = lines.iter().filter_map(|line| {
            let state = commitment_of(line)?;
            Some(StateOf { consultation: line.consultation, code: line.code.clone(), state })
        });
        let states: Vec<StateOf> = states.collect();
        let lines: Vec<LineUnder> = lines.iter().flat_map(under).collect();
        Self::count(document, &lines, &states, told)
    }

    fn count(document: &StrategyDocument, lines: &[LineUnder], states: &[StateOf], told: Vec<Told>) -> Self {
        let states: HashMap<(ConsultationId, &str), CommitmentState> =
            states.iter().map(|found| ((found.consultation, found.code.as_str()), found.state)).collect();
        let parents = document.parents();
        let mut hearing = Self::default();
        let mut seen = HashSet::new();
        for line in lines {
            let state = states.get(&(line.consultation, line.code.as_str())).copied();
            let is_taken_on = state.is_some_and(|state| state != CommitmentState::Dropped);
            let is_done = state == Some(CommitmentState::Done);
            let mut goal = Some(line.goal.as_str());
            // A line that serves two goals under a third one counts once there.
            while let Some(code) = goal
                && seen.insert((line.consultation, line.code.as_str(), code))
            {
                hearing.add(line.consultation, code, |heard| {
                    heard.lines += 1;
                    heard.comments += line.comments;
                    heard.commitments += i64::from(is_taken_on);
                    heard.done += i64::from(is_done);
                });
                goal = parents.get(code).copied();
            }
        }
        let mut last: HashMap<(ConsultationId, &str), (usize, &GoalResult)> = HashMap::new();
        for (number, round) in told.iter().enumerate() {
            for result in round.result.goals.iter().filter(|result| result.goal.strategy == document.strategy.slug) {
                let known = last.entry((round.consultation, result.goal.code.as_str())).or_insert((number, result));
                if is_told_instead(result.votes, known.1.votes) {
                    *known = (number, result);
                }
            }
        }
        for ((consultation, code), (number, result)) in last {
            hearing.add(consultation, code, |heard| {
                heard.voices += result.participants;
                heard.votes = heard.votes + result.votes;
            });
            hearing.told_of.insert((consultation, code.to_owned()), number);
        }
        hearing.told = told;
        hearing
    }

    fn add(&mut self, consultation: ConsultationId, goal: &str, say: impl Fn(&mut Heard)) {
        say(self.by_goal.entry(goal.to_owned()).or_default());
        say(self.by_consultation.entry((consultation, goal.to_owned())).or_default());
    }

    /// What was said about a goal in all consultations together.
    pub fn about(&self, goal: &str) -> Heard {
        self.by_goal.get(goal).copied().unwrap_or_default()
    }

    /// The round that is told of a goal in one consultation: the last closed one in which it got votes, else the last one.
    pub fn told_of(&self, consultation: ConsultationId, goal: &str) -> Option<&Told> {
        let known = self.told_of.get(&(consultation, goal.to_owned())).and_then(|number| self.told.get(*number));
        known.or_else(|| self.told.iter().rfind(|told| told.consultation == consultation))
    }

    /// The result of a goal in each consultation that has one, with its round.
    pub fn results<'h>(&'h self, strategy: &'h str, goal: &'h str) -> impl Iterator<Item = (&'h Told, &'h GoalResult)> {
        let is_it = move |result: &&GoalResult| result.goal.strategy == strategy && result.goal.code == goal;
        let found = self.told.iter().enumerate().filter(move |(number, told)| {
            self.told_of.get(&(told.consultation, goal.to_owned())).is_some_and(|known| known == number)
        });
        found.filter_map(move |(_, told)| Some((told, told.result.goals.iter().find(is_it)?)))
    }

    /// What was said about a goal in one consultation; none where it has no action line there and no result tells of it.
    pub fn in_consultation(&self, consultation: ConsultationId, goal: &str) -> Option<Heard> {
        self.by_consultation.get(&(consultation, goal.to_owned())).copied()
    }
}

/// Where the commitment stands that an action line became.
pub fn commitment_of(line: &GoalLine) -> Option<CommitmentState> {
    let name = line.commitment.as_deref()?;
    CommitmentState::ALL.iter().copied().find(|state| state.name() == name)
}

#[cfg(test)]
#[path = "hearing_tests.rs"]
mod tests;
