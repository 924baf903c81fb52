//! What the numbers of an export mean. Pure decisions.

use super::fault::ImportError;
use super::files::{Conversation, Moderated, Row, Statement};
use crate::voting::model::Choice;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
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
    /// Statements that nobody judged and that were shown to voters: published as well.
    pub shown: usize,
    /// Statements that nobody judged and nobody but their authors voted on: they stay out of sight, and their votes are kept.
    pub unseen: usize,
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
        writeln!(f, "  accepted        {}: published", self.accepted)?;
        writeln!(f, "  not judged      {} shown to voters: published", self.shown)?;
        writeln!(f, "                  {} voted on by nobody but their authors: out of sight", self.unseen)?;
        writeln!(f, "  rejected        {}: stay rejected", self.rejected)?;
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

/// Decides which sign means agreement, and which votes count.
///
/// # Errors
/// The rows of a statement do not add up to its published columns, whichever sign means agreement; or both signs fit every
/// statement although there are votes that are not neutral.
pub fn reconcile(conversation: &Conversation) -> Result<(Summary, Vec<LastVote>), ImportError> {
    let agree = agreement(conversation)?;
    let votes = last_votes(&conversation.votes, agree);
    let shown = shown(conversation);
    let count = |moderated, is_shown: Option<bool>| {
        let counted = conversation.statements.iter().filter(|statement| statement.moderated == moderated);
        counted.filter(|statement| is_shown.is_none_or(|wanted| shown.contains(&statement.id) == wanted)).count()
    };
    let rejected = conversation.statements.iter().filter(|statement| statement.moderated == Moderated::Rejected);
    let rejected: HashSet<u32> = rejected.map(|statement| statement.id).collect();
    let voters: HashSet<u32> = votes.iter().map(|vote| vote.voter).collect();
    let summary = Summary {
        rows: conversation.votes.len(),
        votes: votes.len(),
        replaced: conversation.votes.len() - votes.len(),
        voters: voters.len(),
        statements: conversation.statements.len(),
        reconciled: conversation.statements.len(),
        agree,
        accepted: count(Moderated::Accepted, None),
        shown: count(Moderated::NotJudged, Some(true)),
        unseen: count(Moderated::NotJudged, Some(false)),
        rejected: rejected.len(),
        votes_on_rejected: votes.iter().filter(|vote| rejected.contains(&vote.statement)).count(),
    };
    Ok((summary, votes))
}

/// The statements that somebody else than their author voted on: the conversation showed them to voters.
pub fn shown(conversation: &Conversation) -> HashSet<u32> {
    let authors: HashMap<u32, u32> =
        conversation.statements.iter().map(|statement| (statement.id, statement.author)).collect();
    let by_others = conversation.votes.iter().filter(|row| authors.get(&row.statement) != Some(&row.voter));
    by_others.map(|row| row.statement).collect()
}

/// The sign with which more statements add up, and then every one of them must.
fn agreement(conversation: &Conversation) -> Result<i8, ImportError> {
    let [plain, turned] = [1, -1].map(|agree| differing(conversation, agree));
    let (agree, differing) = if plain.len() <= turned.len() { (1, &plain) } else { (-1, &turned) };
    let at = |line, problem| ImportError::File { file: conversation.comments.clone(), line, problem };
    if let Some((statement, (agrees, disagrees))) = differing.first() {
        let problem = format!(
            "statement {}: agrees {} and disagrees {} are published, but its rows in votes.csv are {agrees} and {disagrees}",
            statement.id, statement.agrees, statement.disagrees
        );
        return Err(at(statement.line, problem));
    }
    if plain.is_empty() && turned.is_empty() && conversation.votes.iter().any(|row| row.sign != 0) {
        let problem = "agrees and disagrees fit both meanings of the sign in votes.csv".to_owned();
        return Err(at(1, problem));
    }
    Ok(agree)
}

/// The statements whose rows do not add up to the published columns when `agree` means agreement, each with its rows cast
/// in agreement and in disagreement.
fn differing(conversation: &Conversation, agree: i8) -> Vec<(&Statement, (i64, i64))> {
    let mut raw: HashMap<u32, (i64, i64)> = HashMap::new();
    for row in &conversation.votes {
        let (agrees, disagrees) = raw.entry(row.statement).or_default();
        *agrees += i64::from(row.sign == agree);
        *disagrees += i64::from(row.sign == -agree);
    }
    let counted = |statement: &Statement| raw.get(&statement.id).copied().unwrap_or_default();
    let with_rows = conversation.statements.iter().map(|statement| (statement, counted(statement)));
    with_rows.filter(|(statement, rows)| (statement.agrees, statement.disagrees) != *rows).collect()
}

/// The last vote of each participant on each statement, by its time; of two at the same time the later row.
fn last_votes(rows: &[Row], agree: i8) -> Vec<LastVote> {
    let mut rows = rows.to_vec();
    // Those of one time stay as they stood.
    rows.sort_by_key(|row| (row.voter, row.statement, row.cast_at));
    let choice = |sign| match sign {
        0 => Choice::Neutral,
        sign if sign == agree => Choice::Support,
        _ => Choice::Against,
    };
    let of_one = rows.chunk_by(|one, other| (one.voter, one.statement) == (other.voter, other.statement));
    let last = of_one.filter_map(<[Row]>::last);
    last.map(|row| LastVote { voter: row.voter, statement: row.statement, choice: choice(row.sign) }).collect()
}
