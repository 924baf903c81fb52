//! Proposals and action lines: writing them, handing them in, reading how they came about.

mod by_goal;
mod lines;
mod reading;
mod writing;

use crate::support::{Answer, Client};

/// A small proposal's fields, with the button that was pressed.
fn typed<'f>(title: &'f str, body: &'f str, deed: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![("title", title), ("body", body), ("language", "pl"), ("voice", "me"), ("deed", deed)]
}

/// Hands in a proposal and gives its address.
async fn submitted(person: &mut Client, slug: &str) -> String {
    let form = format!("/consultations/{slug}/proposals/new");
    let answer = person.post(&form, &typed("Ławki przy plantach", "Ławki co sto metrów.", "submit")).await;
    answer.leads_to().to_owned()
}

/// The id at the end of a proposal's address.
fn id_of<I: std::str::FromStr>(path: &str) -> I {
    let id = path.trim_end_matches("/edit").rsplit('/').next().and_then(|id| id.parse().ok());
    id.expect("an id in the address")
}

/// What a hidden field carries.
fn hidden(answer: &Answer, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = answer.body.split_once(&start).expect("the field is there");
    rest.split('"').next().expect("its value").to_owned()
}
