use super::*;
use crate::strategy::file;

const GOAL_V: &str = include_str!("../../../server/demo/krakow-2030-goal-v.toml");

fn changes(change: impl FnOnce(&mut StrategyDocument)) -> Vec<Difference> {
    let before = file::parse(GOAL_V).unwrap();
    let mut after = before.clone();
    change(&mut after);
    between(&before, &after)
}

#[test]
fn the_same_strategy_differs_in_nothing() {
    assert_eq!(changes(|_| ()), []);
}

#[test]
fn a_changed_figure_is_told_with_its_year_and_both_values() {
    let found = changes(|document| document.indicators[0].values[0].value = 27.0);
    let change = Change::Field { key: "value".to_owned(), before: "26".to_owned(), after: "27".to_owned() };
    assert_eq!(found.len(), 1);
    let called = found[0].called();
    assert!(called.starts_with("indicator \"") && called.ends_with("value of 2016"), "{found:?}");
    assert_eq!(found[0].change, change);
}

#[test]
fn what_is_new_gone_and_moved_is_told_apart() {
    let found = changes(|document| {
        let mut last = document.goals.pop().unwrap();
        document.key_actions.iter_mut().for_each(|action| action.operational_goals.retain(|goal| *goal != last.code));
        last.code = "V.4".to_owned();
        document.goals.push(last);
        document.goals.swap(1, 2);
    });
    let of = |wanted: &Change| -> Vec<String> {
        found.iter().filter(|found| found.change == *wanted).map(Difference::called).collect()
    };
    assert_eq!(of(&Change::Added), ["goal \"V.4\""]);
    assert_eq!(of(&Change::Removed), ["goal \"V.3\""]);
    assert_eq!(of(&Change::Moved), ["goal \"V.2\"", "goal \"V.1\""]);
}

#[test]
fn a_changed_text_is_told_in_its_language() {
    let found = changes(|document| document.strategy.adopted_by = String::new());
    let change =
        Change::Field { key: "adopted_by".to_owned(), before: "Rada Miasta Krakowa".to_owned(), after: String::new() };
    assert_eq!(found.iter().map(Difference::called).collect::<Vec<_>>(), ["strategy"]);
    assert_eq!(found[0].change, change);
}
