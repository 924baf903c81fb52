//! What `docs/trust.md` says about tests.

use crate::tree;

/// The tests that a page names: whatever stands in backticks and reads like a sentence.
fn named(page: &str) -> Vec<&str> {
    let quoted = page.split('`').skip(1).step_by(2);
    quoted.filter(|word| word.matches('_').count() > 2 && !word.contains(' ')).collect()
}

/// Those of the names that are no function of the tree.
fn missing<'a>(names: &[&'a str], tree: &str) -> Vec<&'a str> {
    names.iter().copied().filter(|name| !tree.contains(&format!("fn {name}("))).collect()
}

#[test]
fn every_test_that_a_rule_of_trust_names_is_there() {
    let page = tree::read("docs/trust.md").text;
    let names = named(&page);
    assert!(names.len() > 30, "only {} tests are named", names.len());
    let sources = tree::files(&["app/src", "server/src", "server/tests"]);
    let sources = sources.iter().filter(|path| path.ends_with(".rs"));
    let tree: String = sources.map(|path| tree::read(path).text).collect();
    assert_eq!(missing(&names, &tree), Vec::<&str>::new());
    assert_eq!(missing(&["a_test_that_nobody_wrote"], "fn another_test() {}"), ["a_test_that_nobody_wrote"]);
}
