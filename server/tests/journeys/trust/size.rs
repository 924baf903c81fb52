//! Texts without measure (S21): refused, or read in a time that grows with their length and not faster.

use super::form::{Kind, forms};
use super::scribble::starts;
use super::town::Town;
use crate::support::on_both_databases;
use app::base::markdown::render;

/// What makes careless Markdown parsers slow or deep.
const NESTS: [(&str, &str); 8] =
    [("> ", ""), ("- ", ""), ("[", ""), ("![", "]()"), ("*a ", ""), ("**", ""), ("`", ""), ("<b>", "</b>")];

#[test]
fn markdown_nested_ten_thousand_deep_is_rendered_without_growing_out_of_measure() {
    for (open, close) in NESTS {
        for text in
            [format!("{}x{}", open.repeat(10_000), close.repeat(10_000)), format!("{open}\n{close}").repeat(5_000)]
        {
            let html = render(&text).into_string();
            assert!(html.len() < 60 * text.len() + 1_000, "{open:?}: {} of {}", html.len(), text.len());
        }
    }
}

on_both_databases! {
    async fn a_text_longer_than_its_field_is_refused_at_the_field_and_a_huge_one_at_the_door(app: TestApp) {
        let mut town = Town::found(&app).await;
        let long = "a".repeat(60_000);
        let deep = "> ".repeat(9_000);
        let huge = "a".repeat(1024 * 1024);
        let pages: Vec<String> = starts().chain(["/consultations/goal-v/edit", "/consultations/goal-v/proposals/new"].map(str::to_owned)).collect();
        let mut tried = 0;
        for path in pages {
            let answer = town.administrator.get(&path).await;
            for form in forms(&super::document::Document::parse(&answer.body), &path) {
                if !form.fields.iter().any(|field| matches!(field.kind, Kind::Text(_))) {
                    continue;
                }
                tried += 1;
                for text in [&long, &deep, &huge] {
                    let pairs = form.filled(0, |field| matches!(field.kind, Kind::Text(_)).then(|| text.clone()));
                    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                    let status = town.administrator.post(&form.action, &pairs).await.status.as_u16();
                    assert!([400, 413, 422].contains(&status), "{}: {status} to {} characters", form.action, text.len());
                }
            }
        }
        assert!(tried >= 4, "only {tried} forms");
    }
}
