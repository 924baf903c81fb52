//! Counting again: whether what was kept and published is what the ballots say.

use super::counting::{self, LineCounts, Places};
use super::model::Counts;
use super::snapshot::{Comments, ResultSnapshot, sha256};
use super::store::{self, Snapshot, TallyRow};
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::consultations::model::RoundId;
use std::collections::BTreeSet;
use std::fmt;

/// What was looked at, and what does not agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// Rounds counted again.
    pub rounds: usize,
    /// Ballots counted again.
    pub ballots: i64,
    /// Frozen results checked.
    pub snapshots: usize,
    /// Everything that does not agree; empty when all is well.
    pub differences: Vec<Difference>,
}

/// Something that does not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The consultation's name in addresses.
    pub consultation: String,
    /// The round's number.
    pub round: i64,
    /// What does not agree.
    pub what: Disagreement,
}

/// What can disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disagreement {
    /// So many kept tallies differ from the recount.
    Tallies(usize),
    /// So many people are said to have taken part, and the ballots carry so many tokens.
    Participants(i64, i64),
    /// The stored hash of the frozen result is not the hash of its text.
    Hash,
    /// The frozen result cannot be read.
    Unreadable,
    /// The frozen result of this action line is not what its ballots say.
    Line(String),
    /// The frozen result of this goal is not what its action lines and their ballots say.
    Goal(String),
    /// So many people took part by the frozen result, and the ballots carry so many tokens.
    SnapshotParticipants(i64, i64),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, round {}: ", self.consultation, self.round)?;
        match &self.what {
            Disagreement::Tallies(rows) => write!(f, "{rows} tallies differ from a recount of the ballots"),
            Disagreement::Participants(kept, counted) => {
                write!(f, "{kept} participations are kept, and the ballots are of {counted} participants")
            }
            Disagreement::Hash => f.write_str("the SHA-256 of the frozen result is not the one that was published"),
            Disagreement::Unreadable => f.write_str("the frozen result cannot be read"),
            Disagreement::Line(code) => write!(f, "the frozen result of action line {code} differs from its ballots"),
            Disagreement::Goal(code) => write!(f, "the frozen result of goal {code} differs from its action lines"),
            Disagreement::SnapshotParticipants(frozen, counted) => {
                write!(f, "the frozen result names {frozen} participants, and the ballots are of {counted}")
            }
        }
    }
}

/// Counts every round again, from its ballots.
///
/// # Errors
/// The database does not answer. A difference is no error, but a finding.
pub async fn verify(site: &Site) -> AppResult<Verification> {
    let mut found = Verification::default();
    let places = store::places(&site.db).await?;
    for (round, consultation, number) in store::rounds_to_verify(&site.db).await? {
        let recount = Recount::of(site, round).await?;
        found.rounds += 1;
        found.ballots += recount.rows.iter().map(|row| row.count).sum::<i64>();
        let mut what = recount.against_tallies(store::tally_rows(&site.db, round).await?);
        let kept = store::participants(&site.db, round).await?;
        if kept != recount.participants {
            what.push(Disagreement::Participants(kept, recount.participants));
        }
        if let Some(snapshot) = store::snapshot(&site.db, round).await? {
            found.snapshots += 1;
            let lines = recount.lines(site, round, &places).await?;
            what.extend(against_snapshot(&snapshot, &lines, recount.participants));
            what.extend(goals(site, round, &snapshot).await?);
        }
        let difference = |what| Difference { consultation: consultation.clone(), round: number, what };
        found.differences.extend(what.into_iter().map(difference));
    }
    Ok(found)
}

/// A frozen result with its counts of ballots counted again: what the ballots say, in the words of the result.
///
/// # Errors
/// The database does not answer, or the frozen result cannot be read.
pub async fn recounted(site: &Site, snapshot: &Snapshot) -> AppResult<ResultSnapshot> {
    let mut result = ResultSnapshot::from_json(&snapshot.json)?;
    let places = store::places(&site.db).await?;
    let recount = Recount::of(site, snapshot.round_id).await?;
    for (code, counted) in recount.lines(site, snapshot.round_id, &places).await? {
        let Some(line) = result.action_lines.iter_mut().find(|line| line.code == code) else { continue };
        line.votes = counted.votes;
        if line.is_public {
            line.by_kind = counted.by_kind;
            line.by_territory = counted.by_territory;
            line.by_verification = counted.by_verification;
        }
    }
    Ok(result)
}

struct Recount {
    rows: Vec<TallyRow>,
    participants: i64,
}

impl Recount {
    async fn of(site: &Site, round: RoundId) -> AppResult<Self> {
        let rows = store::recount(&site.db, round).await?;
        Ok(Self { rows, participants: store::recount_participants(&site.db, round).await? })
    }

    fn against_tallies(&self, kept: Vec<TallyRow>) -> Vec<Disagreement> {
        let counted: BTreeSet<&TallyRow> = self.rows.iter().collect();
        let differing = counted.symmetric_difference(&kept.iter().collect()).count();
        if differing == 0 { Vec::new() } else { vec![Disagreement::Tallies(differing)] }
    }

    /// What would be published of each action line, by its code.
    async fn lines(&self, site: &Site, round: RoundId, places: &Places) -> AppResult<Vec<(String, LineCounts)>> {
        let rows = counting::by_line(&self.rows);
        let lines = store::lines_of_round(&site.db, round).await?;
        let count = |id| counting::count(rows.get(&id).map(Vec::as_slice).unwrap_or_default(), places);
        Ok(lines.into_iter().map(|(id, code)| (code, count(id))).collect())
    }
}

/// The goals of a frozen result whose numbers are not those of the action lines that it names under them.
async fn goals(site: &Site, round: RoundId, snapshot: &Snapshot) -> AppResult<Vec<Disagreement>> {
    let Ok(frozen) = ResultSnapshot::from_json(&snapshot.json) else { return Ok(Vec::new()) };
    let mut what = Vec::new();
    for goal in &frozen.goals {
        let under = || frozen.action_lines.iter().filter(|line| goal.action_lines.contains(&line.code));
        let agrees = under().map(|line| line.votes).sum::<Counts>() == goal.votes
            && under().map(|line| line.comments).sum::<Comments>() == goal.comments
            && store::recount_participants_of(&site.db, round, &goal.action_lines).await? == goal.participants;
        if !agrees {
            what.push(Disagreement::Goal(goal.goal.code.clone()));
        }
    }
    Ok(what)
}

fn against_snapshot(snapshot: &Snapshot, lines: &[(String, LineCounts)], participants: i64) -> Vec<Disagreement> {
    let mut what = Vec::new();
    if sha256(&snapshot.json) != snapshot.sha256 {
        what.push(Disagreement::Hash);
    }
    let Ok(frozen) = ResultSnapshot::from_json(&snapshot.json) else {
        what.push(Disagreement::Unreadable);
        return what;
    };
    if frozen.participants != participants {
        what.push(Disagreement::SnapshotParticipants(frozen.participants, participants));
    }
    for (code, counted) in lines {
        let agrees = match frozen.action_lines.iter().find(|line| line.code == *code) {
            Some(line) if line.is_public => {
                (line.votes, &line.by_kind, &line.by_territory, &line.by_verification)
                    == (counted.votes, &counted.by_kind, &counted.by_territory, &counted.by_verification)
            }
            Some(line) => line.votes == counted.votes,
            None => counted.votes.total() == 0,
        };
        if !agrees {
            what.push(Disagreement::Line(code.clone()));
        }
    }
    what
}
