//! Counting a round again from its ballots, as the folder holds them, and comparing every number of its result. Pure.

use crate::audit::fault::{Fault, Found};
use crate::voting::anonymous::{Alike, Recount, VIEWS};
use crate::voting::model::{Choice, Counts};
use crate::voting::snapshot::{Comments, GoalResult, LineResult, ResultSnapshot};
use std::collections::BTreeMap;

/// The ballots of a round, counted as they are read.
#[derive(Debug, Default)]
pub struct Counted(BTreeMap<(String, String), Recount>);

impl Counted {
    /// Counts a line of the file in.
    pub fn add(&mut self, alike: Alike, place: &str, found: &mut Vec<Found>) {
        let mut wrong = |what: &str| found.push(Found::at(place, Fault::Count(what.to_owned())));
        let Some(choice) = Choice::from_name(&alike.choice) else { return wrong("is no choice") };
        if !VIEWS.contains(&alike.view.as_str()) {
            return wrong("is no look at the ballots");
        }
        if alike.count < 1 {
            return wrong("counts no ballot");
        }
        self.0.entry((alike.line, alike.view)).or_default().add(alike.group, choice, alike.count);
    }

    /// Everything in a result that is not what the ballots say.
    pub fn against(&self, result: &ResultSnapshot, name: &str) -> Vec<Found> {
        let mut what = Vec::new();
        for line in &result.action_lines {
            what.extend(self.line(line));
        }
        let known = |code: &String| result.action_lines.iter().any(|line| line.code == *code);
        let strangers = self.0.keys().filter(|(code, view)| *view == VIEWS[0] && !known(code));
        what.extend(strangers.map(|(code, _)| format!("there are ballots on {code}, which the result does not name")));
        for goal in &result.goals {
            what.extend(of_goal(goal, result));
        }
        let totals = || result.action_lines.iter().map(|line| line.votes.total());
        if !is_possible(result.participants, totals()) {
            what.push(format!("{} participants cannot have cast these ballots", result.participants));
        }
        what.into_iter().map(|what| Found::at(name, Fault::Count(what))).collect()
    }

    fn line(&self, line: &LineResult) -> Vec<String> {
        let look = |view: &str| self.0.get(&(line.code.clone(), view.to_owned())).cloned().unwrap_or_default();
        let mut what = Vec::new();
        if look(VIEWS[0]).total() != line.votes {
            what.push(format!("the votes on {} are not those of the ballots", line.code));
        }
        for (view, split) in
            [(VIEWS[1], &line.by_kind), (VIEWS[2], &line.by_territory), (VIEWS[3], &line.by_verification)]
        {
            let counted = look(view);
            if !counted.is(split) {
                what.push(format!("the votes on {} by {view} are not those of the ballots", line.code));
            }
            // A split shows all ballots or none.
            if !split.groups.is_empty() && counted.total() != line.votes {
                what.push(format!("the votes on {} by {view} are not all its votes", line.code));
            }
        }
        what
    }
}

fn of_goal(goal: &GoalResult, result: &ResultSnapshot) -> Vec<String> {
    let under = || result.action_lines.iter().filter(|line| goal.action_lines.contains(&line.code));
    let mut what = Vec::new();
    if under().count() != goal.action_lines.len() {
        what.push(format!("goal {} names action lines that the result does not", goal.goal.code));
    }
    if under().map(|line| line.votes).sum::<Counts>() != goal.votes {
        what.push(format!("the votes of goal {} are not those of its action lines", goal.goal.code));
    }
    if under().map(|line| line.comments).sum::<Comments>() != goal.comments {
        what.push(format!("the comments of goal {} are not those of its action lines", goal.goal.code));
    }
    if !is_possible(goal.participants, under().map(|line| line.votes.total())) {
        what.push(format!(
            "{} participants of goal {} cannot have cast these ballots",
            goal.participants, goal.goal.code
        ));
    }
    what
}

/// Whether so many people can have cast so many ballots, one for each action line at most: which ballots are of one person
/// is not published.
fn is_possible(people: i64, totals: impl Iterator<Item = i64> + Clone) -> bool {
    (totals.clone().max().unwrap_or(0)..=totals.sum()).contains(&people)
}
