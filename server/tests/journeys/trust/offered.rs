//! The forms that the pages of the town offer, and who is offered them.

use super::crawl::open;
use super::form::{Form, forms};
use super::scribble::starts;
use super::town::Town;
use app::front::outcome::Role;
use app::front::policy::POLICIES;
use std::collections::BTreeMap;

impl Town {
    /// Every address of the town that can be opened.
    pub fn everything(&self) -> Vec<String> {
        let known = POLICIES.iter().filter(|entry| entry.method == "GET").flat_map(|entry| self.addresses(entry.path));
        let mut all: Vec<String> = known.map(|(_, address)| address).chain(starts()).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Every form on the pages that somebody with an account may open, by where it is sent, with the last who is offered it.
    pub async fn offered(&mut self) -> BTreeMap<String, (Role, Form)> {
        let pages = self.everything();
        let mut offered = BTreeMap::new();
        for (role, client) in self.everybody().into_iter().filter(|(role, _)| *role != Role::Anonymous) {
            for path in &pages {
                let visit = open(client, path.clone()).await;
                let forms = visit.page.iter().flat_map(|page| forms(page, path));
                offered.extend(forms.map(|form| (form.action.clone(), (role, form))));
            }
        }
        offered
    }
}
