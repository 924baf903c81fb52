//! What the web may reach, and what is written into its pages.

use super::tree::Source;
use super::{bites, keeps};

fn server_functions_stand_in_api(source: &Source) -> Vec<String> {
    if source.furniture() == Some("api") {
        return Vec::new();
    }
    source.complain(&["#[server]", "#[server("], "server functions stand in api.rs, where one sees every one of them")
}

fn the_server_is_gated_at_the_door(source: &Source) -> Vec<String> {
    let file = source.path.rsplit('/').next();
    if source.room() == Some("base") || file == Some("mod.rs") || file == Some("lib.rs") {
        return Vec::new();
    }
    let places = source.code.match_indices("feature = \"ssr\"").map(|(at, _)| &source.code[..at]);
    // The nearest `cfg` before the feature is the attribute that it belongs to.
    let gates = places.filter(|before| !before.rfind("cfg").is_some_and(|at| before[at..].starts_with("cfg_attr")));
    let why = "what only the server has is gated once, in the room's mod.rs";
    gates.map(|before| source.at(before.matches('\n').count(), why)).collect()
}

fn textareas_are_encoded(source: &Source) -> Vec<String> {
    if source.path.starts_with("app/src/ui/field") {
        return Vec::new();
    }
    source.complain(&["<textarea"], "leptos 0.8 does not escape what stands in a textarea: use ui's TextArea")
}

fn raw_html_is_sanitised(source: &Source) -> Vec<String> {
    if source.code.contains("SafeHtml") {
        return Vec::new();
    }
    source.complain(&["inner_html"], "inner_html takes what the sanitiser made: name the type SafeHtml")
}

fn styles_stand_in_sheets(source: &Source) -> Vec<String> {
    // Mail programs know no style sheets, so letters are the one place for styles in the text.
    if source.room() == Some("notifications") {
        return Vec::new();
    }
    let why = "the content security policy forbids styles in pages: use a class";
    let lines = source.code.lines().enumerate().filter(|(_, line)| is_styled(line));
    lines.map(|(number, _)| source.at(number, why)).collect()
}

fn is_styled(line: &str) -> bool {
    let attribute = line.split_whitespace().any(|word| word.starts_with("style=") || word.starts_with("style=\\"));
    let property = line.split_whitespace().any(|word| word.starts_with("style:") && word.contains('='));
    attribute || property
}

fn pages_only_read(source: &Source) -> Vec<String> {
    if source.furniture() != Some("pages") {
        return Vec::new();
    }
    source
        .complain(&["actions::", ".write("], "a page is a GET, and no GET changes anything: deeds belong into forms.rs")
}

#[test]
fn server_functions_stand_only_in_api() {
    keeps(server_functions_stand_in_api);
    bites(
        server_functions_stand_in_api,
        "app/src/voting/islands.rs",
        "#[server(endpoint = \"vote\")]\nfn f() {}",
        "#[island]\nfn f() {}",
    );
}

#[test]
fn the_server_side_is_gated_only_at_the_door() {
    keeps(the_server_is_gated_at_the_door);
    let derive = "#[cfg_attr(\n    feature = \"ssr\",\n    derive(sqlx::Type)\n)]\nstruct Id;";
    bites(the_server_is_gated_at_the_door, "app/src/voting/model.rs", "#[cfg(feature = \"ssr\")]\nfn f() {}", derive);
    bites(
        the_server_is_gated_at_the_door,
        "app/src/voting/model.rs",
        "#[cfg(not(feature = \"ssr\"))]\nfn f() {}",
        derive,
    );
}

#[test]
fn a_textarea_is_made_only_by_the_component_that_encodes_it() {
    keeps(textareas_are_encoded);
    bites(textareas_are_encoded, "app/src/comments/pages.rs", "<textarea name=\"text\">", "<TextArea name=\"text\"/>");
}

#[test]
fn raw_html_comes_only_from_the_sanitiser() {
    keeps(raw_html_is_sanitised);
    let good = "fn show(text: SafeHtml) { view! { <div inner_html=text.into_inner()/> } }";
    bites(raw_html_is_sanitised, "app/src/comments/pages.rs", "<div inner_html=comment.text/>", good);
}

#[test]
fn no_page_carries_styles_of_its_own() {
    keeps(styles_stand_in_sheets);
    bites(styles_stand_in_sheets, "app/src/ui/chart.rs", "<rect style=\"fill: red\"/>", "<rect class=\"bar\"/>");
    bites(styles_stand_in_sheets, "app/src/ui/chart.rs", "<rect style:width=width/>", "struct Bar { style: Pattern }");
}

#[test]
fn pages_change_nothing() {
    keeps(pages_only_read);
    bites(pages_only_read, "app/src/voting/pages/ballot.rs", "actions::cast(db).await", "store::tally(&db).await");
}
