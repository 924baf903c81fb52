//! Freezing a result: the tallies of a round become its snapshot.

use super::by_goal;
use super::counting::{self, LineCounts};
use super::model::Counts;
use super::snapshot::{Comments, FORMAT, GoalKey, GoalResult, LineResult, ResultSnapshot, SplitResult, sha256};
use super::store::{self, GoalRow, LineRow};
use super::suppression::THRESHOLD;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::comments::model::AlignmentCounts;
use crate::comments::store as comments;
use crate::consultations::model::{Consultation, Round};
use crate::proposals::model::ActionLineId;
use crate::strategy::model::{GoalId, GoalKind};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

/// Freezes what was voted in a round that the transaction holds locked and has closed at the given moment.
///
/// # Errors
/// The database refused, or the round has a result already.
pub async fn freeze(
    tx: &mut Tx,
    consultation: &Consultation,
    round: &Round,
    closed_at: Timestamp,
) -> AppResult<ResultSnapshot> {
    let tallies = store::tally_rows(&mut *tx, round.id).await?;
    let places = store::places(&mut *tx).await?;
    let comments = comments::counts(&mut *tx, consultation.id).await?;
    let participants = store::participants(&mut *tx, round.id).await?;
    let goals = Goals {
        of_line: grouped(store::line_goals(&mut *tx, consultation.id).await?),
        rows: grouped(store::goals(&mut *tx, consultation.id).await?.into_iter().map(|row| (row.id, row))),
        participants: by_goal::participants(tx, round.id, 1 + participants / by_goal::AT_ONCE).await?,
    };
    let rows_by_line = counting::by_line(&tallies);
    let lines: Vec<(ActionLineId, LineResult)> = store::lines(&mut *tx, consultation.id)
        .await?
        .into_iter()
        .map(|line| {
            let rows = rows_by_line.get(&line.id).map(Vec::as_slice).unwrap_or_default();
            let comments = comments.get(&line.id).copied().map(Comments::from).unwrap_or_default();
            (line.id, line_result(line, counting::count(rows, &places), &goals, comments))
        })
        .filter(|(_, line)| (line.is_public && !line.is_withdrawn) || line.votes.total() > 0)
        .collect();
    let snapshot = ResultSnapshot {
        format: FORMAT.to_owned(),
        consultation: consultation.slug.clone(),
        round: round.number,
        closed_at,
        threshold: THRESHOLD,
        participants,
        goals: goals.results(&lines),
        action_lines: lines.into_iter().map(|(_, line)| line).collect(),
    };
    let json = snapshot.to_json()?;
    store::put_snapshot(tx, round.id, &json, &sha256(&json)).await?;
    Ok(snapshot)
}

fn grouped<K: Eq + Hash, V>(pairs: impl IntoIterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}

fn line_result(line: LineRow, counts: LineCounts, goals: &Goals, comments: Comments) -> LineResult {
    let LineCounts { votes, by_kind, by_territory, by_verification } = counts;
    // What a moderator took out of sight stays out of sight: its ballots are counted, its words and splits are not shown.
    let shown = |split| if line.is_public { split } else { SplitResult { groups: Vec::new(), together: None } };
    LineResult {
        goals: if line.is_public { goals.keys_of(line.id) } else { Vec::new() },
        title: if line.is_public { line.title.clone() } else { String::new() },
        comments: if line.is_public { comments } else { Comments::default() },
        votes,
        by_kind: shown(by_kind),
        by_territory: shown(by_territory),
        by_verification: shown(by_verification),
        code: line.code,
        is_public: line.is_public,
        is_withdrawn: line.is_withdrawn,
        language: line.language,
    }
}

/// The goals that a consultation's action lines serve, and those above them.
struct Goals {
    of_line: HashMap<ActionLineId, Vec<GoalId>>,
    /// Each goal's rows, one for each language of its title: looked up for every line, they must not be searched.
    rows: HashMap<GoalId, Vec<GoalRow>>,
    participants: HashMap<GoalId, i64>,
}

impl Goals {
    fn row(&self, id: GoalId) -> Option<&GoalRow> {
        self.rows.get(&id)?.first()
    }

    fn keys_of(&self, line: ActionLineId) -> Vec<GoalKey> {
        let ids = self.of_line.get(&line).map(Vec::as_slice).unwrap_or_default();
        let mut keys: Vec<GoalKey> = ids.iter().filter_map(|id| self.row(*id)).map(key).collect();
        keys.sort();
        keys
    }

    /// The places in the strategy from the top down to a goal, by which what stands under a goal comes right after it.
    fn way(&self, goal: &GoalRow) -> Vec<i64> {
        let mut way = goal.parent_id.and_then(|id| self.row(id)).map(|above| self.way(above)).unwrap_or_default();
        way.push(goal.position);
        way
    }

    /// Every goal once, each before those under it, in the order of the strategies.
    fn results(&self, lines: &[(ActionLineId, LineResult)]) -> Vec<GoalResult> {
        let under = self.under(lines);
        let mut first: Vec<&GoalRow> = self.rows.values().filter_map(|rows| rows.first()).collect();
        first.sort_by_cached_key(|row| (row.strategy.clone(), self.way(row), row.code.clone()));
        first
            .into_iter()
            .map(|row| self.result(row, under.get(&row.id).map(Vec::as_slice).unwrap_or_default()))
            .collect()
    }

    /// The public action lines under each goal. From each goal that a line serves the way is walked up once, until it meets
    /// one that was walked before: a line that serves two goals under a third one counts once there.
    fn under<'l>(&self, lines: &'l [(ActionLineId, LineResult)]) -> HashMap<GoalId, Vec<&'l LineResult>> {
        grouped(lines.iter().filter(|(_, line)| line.is_public).flat_map(|(id, line)| {
            let mut met = HashSet::new();
            for own in self.of_line.get(id).map(Vec::as_slice).unwrap_or_default() {
                let mut next = Some(*own);
                while let Some(goal) = next
                    && met.insert(goal)
                {
                    next = self.row(goal).and_then(|row| row.parent_id);
                }
            }
            met.into_iter().map(move |goal| (goal, line))
        }))
    }

    fn result(&self, goal: &GoalRow, under: &[&LineResult]) -> GoalResult {
        let titles = self.rows.get(&goal.id).map(Vec::as_slice).unwrap_or_default().iter();
        GoalResult {
            goal: key(goal),
            is_strategic: goal.kind == GoalKind::Strategic,
            title: titles
                .filter_map(|row| Some((row.language?.code().to_owned(), row.title.clone()?)))
                .collect::<BTreeMap<_, _>>(),
            action_lines: under.iter().map(|line| line.code.clone()).collect(),
            votes: under.iter().map(|line| line.votes).sum::<Counts>(),
            participants: self.participants.get(&goal.id).copied().unwrap_or(0),
            comments: under.iter().map(|line| line.comments).sum(),
        }
    }
}

fn key(goal: &GoalRow) -> GoalKey {
    GoalKey { strategy: goal.strategy.clone(), code: goal.code.clone() }
}

impl From<AlignmentCounts> for Comments {
    fn from(counts: AlignmentCounts) -> Self {
        Self { in_favour: counts.in_favour, neutral: counts.neutral, against: counts.against }
    }
}

#[cfg(test)]
#[path = "freezing_tests.rs"]
mod tests;
