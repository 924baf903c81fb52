//! What the numbers of an export mean. Pure decisions.

use super::files::{Conversation, Moderated, Row};
use crate::voting::model::Choice;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::fmt;

/// What an import found, and what it decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// Rows in `votes.csv`.
    pub rows: usize,
    /// Votes that count: the last one of each participant on each statement.
    pub votes: usize,
    /// Rows that a later vote of the same participant replaced.
    pub replaced: usize,
    /// Participants who voted.
    pub voters: usize,
    /// Statements.
    pub statements: usize,
    /// Statements whose rows add up to the published `agrees` and `disagrees`.
    pub reconciled: usize,
    /// The sign that means agreement: 1 or −1.
    pub agree: i8,
    /// Statements accepted by the conversation's moderators: published action lines.
    pub accepted: usize,
    /// Statements that nobody judged: published as well, since they were shown and voted on.
    pub not_judged: usize,
    /// Statements rejected: they stay rejected, and their votes are kept.
    pub rejected: usize,
    /// Votes on rejected statements, among those that count.
    pub votes_on_rejected: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let other = -self.agree;
        writeln!(f, "rows              {}", self.rows)?;
        writeln!(
            f,
            "votes             {} of {} voters ({} on rejected statements)",
            self.votes, self.voters, self.votes_on_rejected
        )?;
        writeln!(f, "replaced votes    {}", self.replaced)?;
        writeln!(f, "statements        {}", self.statements)?;
        writeln!(f, "  published       {} accepted, {} not judged", self.accepted, self.not_judged)?;
        writeln!(f, "  rejected        {}", self.rejected)?;
        writeln!(
            f,
            "reconciled        {} of {} statements: raw counts equal the published columns",
            self.reconciled, self.statements
        )?;
        write!(f, "sign              {} means agree, {other} means disagree", self.agree)
    }
}

/// A vote that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastVote {
    /// The participant's number.
    pub voter: u32,
    /// The statement's number.
    pub statement: u32,
    /// What it says.
    pub choice: Choice,
}

/// Decides which sign means agreement, and which votes count. Nothing when both signs fit equally well although there
/// are votes that are not neutral.
pub fn reconcile(conversation: &Conversation) -> Option<(Summary, Vec<LastVote>)> {
    let [plain, turned] = [1, -1].map(|agree| reconciled(conversation, agree));
    let is_told = plain != turned || conversation.votes.iter().all(|row| row.sign == 0);
    if !is_told {
        return None;
    }
    let agree: i8 = if plain >= turned { 1 } else { -1 };
    let votes = last_votes(&conversation.votes, agree);
    let count = |moderated| conversation.statements.iter().filter(|statement| statement.moderated == moderated).count();
    let is_rejected: HashMap<u32, bool> = conversation
        .statements
        .iter()
        .map(|statement| (statement.id, statement.moderated == Moderated::Rejected))
        .collect();
    let mut voters: Vec<u32> = votes.iter().map(|vote| vote.voter).collect();
    voters.sort_unstable();
    voters.dedup();
    let summary = Summary {
        rows: conversation.votes.len(),
        votes: votes.len(),
        replaced: conversation.votes.len() - votes.len(),
        voters: voters.len(),
        statements: conversation.statements.len(),
        reconciled: plain.max(turned),
        agree,
        accepted: count(Moderated::Accepted),
        not_judged: count(Moderated::NotJudged),
        rejected: count(Moderated::Rejected),
        votes_on_rejected: votes.iter().filter(|vote| is_rejected.get(&vote.statement) == Some(&true)).count(),
    };
    Some((summary, votes))
}

/// How many statements' rows add up to the published columns when `agree` means agreement.
fn reconciled(conversation: &Conversation, agree: i8) -> usize {
    let mut raw: HashMap<u32, (i64, i64)> = HashMap::new();
    for row in &conversation.votes {
        let (agrees, disagrees) = raw.entry(row.statement).or_default();
        *agrees += i64::from(row.sign == agree);
        *disagrees += i64::from(row.sign == -agree);
    }
    let fits = |id: &u32, published| raw.get(id).copied().unwrap_or_default() == published;
    conversation
        .statements
        .iter()
        .filter(|statement| fits(&statement.id, (statement.agrees, statement.disagrees)))
        .count()
}

/// The last vote of each participant on each statement, by its time; of two at the same time the later row.
fn last_votes(rows: &[Row], agree: i8) -> Vec<LastVote> {
    let mut last: BTreeMap<(u32, u32), Row> = BTreeMap::new();
    for row in rows {
        let kept = last.entry((row.voter, row.statement)).or_insert(*row);
        if row.cast_at >= kept.cast_at {
            *kept = *row;
        }
    }
    let choice = |sign| match sign {
        0 => Choice::Neutral,
        sign if sign == agree => Choice::Support,
        _ => Choice::Against,
    };
    last.into_iter().map(|((voter, statement), row)| LastVote { voter, statement, choice: choice(row.sign) }).collect()
}
