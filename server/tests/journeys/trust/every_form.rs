//! What every form of every page keeps to: the server alone judges it, in the reader's language, and knows what was written.

use super::crawl::crawl;
use super::document::{Document, Node};
use super::town::Town;
use crate::support::on_both_databases;
use app::front::unsent::{is_secret, is_written};
use std::collections::BTreeSet;

/// How many links of one kind somebody follows.
const OF_EACH_KIND: usize = 2;

/// What is wrong with the forms of a page.
fn faults(page: &Document) -> Vec<String> {
    let judged = page.named("form").filter(|(_, form)| !form.has("novalidate")).map(|(_, form)| {
        format!("the form to {:?} is judged by the browser, in the browser's language", form.get("action"))
    });
    let posted = |node: &&Node| node.form.is_some_and(|form| page.nodes[form].get("method") == Some("post"));
    judged.chain(page.nodes.iter().filter(posted).filter_map(unknown)).collect()
}

/// A field that the page for what was not sent takes for something else than it is.
fn unknown(field: &Node) -> Option<String> {
    let name = field.get("name")?;
    let (written, secret) = match (field.name(), field.get("type").unwrap_or("text")) {
        ("textarea", _) | ("input", "text" | "email" | "search" | "url" | "number" | "date" | "datetime-local") => {
            (true, false)
        }
        ("input", "password") => (false, true),
        // The reader settings have a button of this name; they are nobody's words and need no session.
        ("button", _) if name == "text" => return None,
        _ => (false, false),
    };
    let is_known = is_written(name) == written && is_secret(name) == secret;
    (!is_known).then(|| format!("{name} is a <{}>, and front/unsent.rs takes it for something else", field.name()))
}

on_both_databases! {
    async fn every_form_of_every_page_is_judged_by_us_alone_and_its_words_are_known(app: TestApp) {
        let mut town = Town::found(&app).await;
        let pages = town.everything();
        let mut wrong = BTreeSet::new();
        for (_, client) in town.everybody() {
            for visit in crawl(client, &pages, OF_EACH_KIND).await {
                let faults = visit.page.iter().flat_map(faults);
                wrong.extend(faults.map(|fault| format!("{}: {fault}", visit.path)));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

#[test]
fn a_form_that_the_browser_judges_and_a_field_that_nobody_knows_are_noticed() {
    let page =
        "<form method=post><input name=password><textarea name=novel></textarea><input type=hidden name=body></form>";
    assert_eq!(faults(&Document::parse(page)).len(), 4);
    let page = "<form method=post novalidate><input name=title><input type=radio name=choice><textarea name=body></textarea></form>";
    assert_eq!(faults(&Document::parse(page)), Vec::<String>::new());
}
