//! A round's ballots as they may leave the house, so that anybody can count them again.
//!
//! A ballot without its token is a choice on one action line. Which ballots are of one person is not told: five votes that
//! somebody spoke of would find the sixth. Which group a ballot is of is told for one split at a time, and only as far as the
//! split is published ([`suppression`](super::suppression)): with two at once, or with smaller groups, a neighbour could be
//! found. Ballots that are alike stand in one line with their number, in the order of their content: nothing is lost by it,
//! for nothing else is known of them, and no order tells who came first.
//!
//! So the counts of action lines, of every group and of every goal can be counted from this file. How many people took part
//! cannot, because that would need to know which ballots are of one person; `narada verify` counts them where the tokens are.

use super::model::{Choice, Counts};
use super::snapshot::{ResultSnapshot, SplitResult};
use serde::{Deserialize, Serialize};

/// Ballots that are alike: one line of `ballots-N.ndjson`. The fields stand in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alike {
    /// What was chosen.
    pub choice: String,
    /// How many.
    pub count: i64,
    /// The group's code; none for all others together, and where nothing is split.
    pub group: Option<String>,
    /// The action line's code.
    pub line: String,
    /// Which look at the ballots: `all`, `kind`, `territory`, `verification`.
    pub view: String,
}

/// All looks at the ballots of an action line.
pub const VIEWS: [&str; 4] = ["all", "kind", "territory", "verification"];

/// The file of a result: each look at the ballots by itself.
pub fn file(result: &ResultSnapshot) -> String {
    let mut text = String::new();
    for line in &result.action_lines {
        let mut put = |view: &str, group: Option<&str>, votes: Counts| {
            for (choice, count) in choices(votes) {
                let alike = Alike {
                    choice: choice.name().to_owned(),
                    count,
                    group: group.map(str::to_owned),
                    line: line.code.clone(),
                    view: view.to_owned(),
                };
                // What has only texts and numbers has a JSON form.
                text += &serde_json::to_string(&alike).unwrap_or_default();
                text.push('\n');
            }
        };
        put(VIEWS[0], None, line.votes);
        for (view, split) in
            [(VIEWS[1], &line.by_kind), (VIEWS[2], &line.by_territory), (VIEWS[3], &line.by_verification)]
        {
            split.groups.iter().for_each(|group| put(view, Some(&group.group), group.votes));
            split.together.into_iter().for_each(|votes| put(view, None, votes));
        }
    }
    text
}

fn choices(votes: Counts) -> impl Iterator<Item = (Choice, i64)> {
    let all = [(Choice::Support, votes.support), (Choice::Neutral, votes.neutral), (Choice::Against, votes.against)];
    all.into_iter().filter(|(_, count)| *count > 0)
}

/// One look at the ballots of an action line, counted again from the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recount(Vec<(Option<String>, Counts)>);

impl Recount {
    /// Counts a line of the file in.
    pub fn add(&mut self, group: Option<String>, choice: Choice, count: i64) {
        let place = self.0.iter().position(|(known, _)| *known == group).unwrap_or_else(|| {
            self.0.push((group, Counts::default()));
            self.0.len() - 1
        });
        self.0[place].1.add(choice, count);
    }

    /// All ballots of this look.
    pub fn total(&self) -> Counts {
        self.0.iter().map(|(_, counts)| *counts).sum()
    }

    /// Whether it is what a result says of the split. A group without ballots is in no file.
    pub fn is(&self, split: &SplitResult) -> bool {
        let groups = split.groups.iter().map(|group| (Some(group.group.clone()), group.votes));
        let said = groups.chain(split.together.map(|votes| (None, votes)));
        let mut said: Vec<(Option<String>, Counts)> = said.filter(|(_, votes)| votes.total() > 0).collect();
        let mut counted = self.0.clone();
        said.sort_by(|(one, _), (other, _)| one.cmp(other));
        counted.sort_by(|(one, _), (other, _)| one.cmp(other));
        said == counted
    }
}
