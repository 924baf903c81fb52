//! What a frozen result tells of goals, over a tree of three levels.

use super::*;
use crate::base::i18n::Lang;
use uuid::Uuid;

fn goal(number: u128) -> GoalId {
    GoalId(Uuid::from_u128(number))
}

/// A goal under another one, with a title in two languages.
fn rows(number: u128, above: Option<u128>, kind: GoalKind, code: &str) -> Vec<GoalRow> {
    let row = |language: Lang| GoalRow {
        id: goal(number),
        parent_id: above.map(goal),
        kind,
        code: code.to_owned(),
        position: 0,
        strategy: "s".to_owned(),
        language: Some(language),
        title: Some(code.to_owned()),
    };
    vec![row(Lang::Pl), row(Lang::En)]
}

fn line(number: u128, is_public: bool) -> (ActionLineId, LineResult) {
    let nothing = || SplitResult { groups: Vec::new(), together: None };
    let line = LineResult {
        code: format!("KD-{number}"),
        is_public,
        is_withdrawn: false,
        title: String::new(),
        language: Lang::Pl,
        goals: Vec::new(),
        votes: Counts { support: 2, neutral: 1, against: 0 },
        by_kind: nothing(),
        by_territory: nothing(),
        by_verification: nothing(),
        comments: Comments { in_favour: 1, neutral: 0, against: 0 },
    };
    (ActionLineId(Uuid::from_u128(number)), line)
}

/// A main goal A, the strategic A1 under it, and under that A1.1 and A1.2, with the goals that lines 1, 2 and 3 serve.
fn results() -> Vec<GoalResult> {
    let rows = [
        rows(1, None, GoalKind::Main, "A"),
        rows(2, Some(1), GoalKind::Strategic, "A1"),
        rows(3, Some(2), GoalKind::Operational, "A1.1"),
        rows(4, Some(2), GoalKind::Operational, "A1.2"),
    ];
    let serves = [(1, 3), (1, 4), (2, 4), (3, 4)];
    let serves = serves.map(|(line, own)| (ActionLineId(Uuid::from_u128(line)), goal(own)));
    let goals = Goals {
        of_line: grouped(serves),
        rows: grouped(rows.into_iter().flatten().map(|row| (row.id, row))),
        participants: HashMap::new(),
    };
    goals.results(&[line(1, true), line(2, true), line(3, false)])
}

#[test]
fn a_goal_is_strategic_by_its_level_and_not_by_standing_at_the_top() {
    let told: Vec<_> = results().into_iter().map(|result| (result.goal.code, result.is_strategic)).collect();
    let told: Vec<_> = told.iter().map(|(code, is_strategic)| (code.as_str(), *is_strategic)).collect();
    assert_eq!(told, [("A", false), ("A1", true), ("A1.1", false), ("A1.2", false)]);
}

#[test]
fn a_line_counts_once_for_every_goal_above_those_that_it_serves_and_what_is_hidden_for_none() {
    let results = results();
    let told =
        results.iter().map(|result| (result.action_lines.join(" "), result.votes.total(), result.comments.total()));
    let both = ("KD-1 KD-2".to_owned(), 6, 2);
    assert_eq!(told.collect::<Vec<_>>(), [both.clone(), both.clone(), ("KD-1".to_owned(), 3, 1), both]);
    assert_eq!(results[0].title.len(), 2, "each language of its title");
}
