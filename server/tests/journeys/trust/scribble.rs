//! Filling in every form on every page, as everybody, with texts that mean harm.

use super::corpus::CORPUS;
use super::crawl::{crawl, route};
use super::document::Document;
use super::form::{Field, Form, Kind, forms};
use super::harm::harm;
use crate::support::{Client, PASSWORD};
use app::base::rows::without_row;
use app::front::policy::POLICIES;
use std::collections::BTreeMap;

/// Forms that would take away the person or what is to be written on.
const ENDINGS: [&str; 16] = [
    "/monitoring/2026/publish",
    "/sign-out",
    "/sign-in",
    "/reset",
    "/account/erase",
    "/account/password",
    "/account/address",
    "/account/sessions",
    "/withdraw",
    "/merge",
    "/move",
    "/close",
    "/stages",
    "/dismiss",
    "/discard",
    "/rounds/1/remove",
];

/// How often one kind of form is sent by one person in one turn.
const OF_EACH_KIND: usize = 2;

/// Somebody who writes into everything.
#[derive(Debug, Default)]
pub struct Scribbler {
    next: usize,
}

impl Scribbler {
    /// Opens everything there is for a person and sends every form there; gives how many were taken.
    pub async fn fill_everything(&mut self, client: &mut Client, turn: usize) -> usize {
        let starts: Vec<String> = starts().collect();
        let mut sent: BTreeMap<String, usize> = BTreeMap::new();
        let mut taken = 0;
        for visit in crawl(client, &starts, OF_EACH_KIND).await {
            looks_harmless(&visit.path, visit.page.as_ref());
            for form in visit.page.iter().flat_map(|page| forms(page, &visit.path)) {
                let count = sent.entry(route(&form.action).to_owned()).or_default();
                *count += 1;
                let is_ending = ENDINGS.iter().any(|ending| form.action.ends_with(ending));
                if *count > OF_EACH_KIND || is_ending || form.action.starts_with("/people/") {
                    continue;
                }
                taken += usize::from(self.fill(client, form, turn).await);
            }
        }
        taken
    }

    /// Sends a form; where its page says what is wrong, those fields get something harmless, and it is sent again.
    async fn fill(&mut self, client: &mut Client, mut form: Form, turn: usize) -> bool {
        let mut values: BTreeMap<String, String> = BTreeMap::new();
        for _ in 0..3 {
            let pairs = form.filled(turn, |field| {
                let value = match (field.is_wrong, values.get(&field.name)) {
                    (false, Some(value)) => value.clone(),
                    (true, _) => self.harmless(field),
                    (false, None) => self.harmful(field),
                };
                values.insert(field.name.clone(), value.clone());
                Some(value)
            });
            let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let answer = client.post(&form.action, &pairs).await;
            assert!(!answer.status.is_server_error(), "{} {pairs:?}: {}", form.action, answer.status);
            if answer.status != 422 {
                return answer.status == 303;
            }
            let page = Document::parse(&answer.body);
            looks_harmless(&form.action, Some(&page));
            let again = forms(&page, &form.action);
            let Some(refused) = again.into_iter().find(|other| other.action == form.action) else { return false };
            form = refused;
        }
        false
    }

    /// What somebody sends who means no harm.
    pub fn harmless_pairs(&mut self, form: &Form) -> Vec<(String, String)> {
        form.filled(0, |field| Some(self.harmless(field)))
    }

    fn harmful(&mut self, field: &Field) -> String {
        match field.kind {
            Kind::Text(most) => loop {
                self.next += 1;
                let payload = CORPUS[self.next % CORPUS.len()];
                // What is handed in must say something: a long field gets more than the payload.
                if most >= 1_000 {
                    return format!("{payload}\n\n{}", "Plain words beside it. ".repeat(5));
                }
                if payload.chars().count() <= most {
                    return payload.to_owned();
                }
            },
            _ => self.harmless(field),
        }
    }

    fn harmless(&mut self, field: &Field) -> String {
        self.next += 1;
        let number = self.next;
        match field.kind {
            Kind::Email => format!("person-{number}@example.org"),
            Kind::Password => PASSWORD.to_owned(),
            Kind::Date if field.name == "due" => "2027-01-31".to_owned(),
            Kind::Date => format!("2026-12-{:02}T12:00", 1 + number % 28),
            _ if ["starts", "ends", "due", "reached"].contains(&without_row(&field.name)) => "2026-05".to_owned(),
            _ if ["received", "meeting_on"].contains(&field.name.as_str()) => "2026-10-30".to_owned(),
            _ if without_row(&field.name) == "value" => "7".to_owned(),
            _ if without_row(&field.name) == "link" => format!("https://example.org/word-{number}"),
            _ if field.name == "year" => (2000 + number % 90).to_string(),
            _ if field.name == "progress" => (number % 101).to_string(),
            _ if field.name.contains("number") => format!("{number:010}"),
            _ => format!("word-{number}"),
        }
    }
}

/// Fails if a page holds what a browser would run.
fn looks_harmless(path: &str, page: Option<&Document>) {
    let found = page.map(harm).unwrap_or_default();
    assert!(found.is_empty(), "{path}: {found:#?}");
}

/// Addresses that need no knowledge of what there is.
pub fn starts() -> impl Iterator<Item = String> {
    let plain = POLICIES.iter().filter(|policy| policy.method == "GET" && !policy.path.contains('{'));
    plain.filter(|policy| !policy.path.contains('.')).map(|policy| policy.path.to_owned())
}
