//! Where everything in the town stands.

use super::town::{ADDRESSEE, DRAFTED, Town, last};
use super::{everywhere, texts};
use app::front::outcome::State;
use app::front::policy::{Who, policy};

impl Town {
    /// Addresses of a route that lead to something, each with what stands there.
    pub fn addresses(&self, route: &str) -> Vec<(State, String)> {
        let at = |values: &[(&str, &str)]| {
            let values = values.to_vec();
            everywhere::with(route, move |name| {
                let found = values.iter().find(|(known, _)| *known == name);
                found.map_or("nothing-here", |(_, value)| *value)
            })
        };
        let moderator = self.world.moderator_id.to_string();
        match route.split('/').nth(1).unwrap_or_default() {
            "strategies" if route.contains("/plans/") => {
                vec![(State::Public, at(&[("slug", "metropolia-krakowska-2030"), ("code", "4US")]))]
            }
            "strategies" if route.contains("/meetings") => {
                let of = |code| (State::Public, at(&[("slug", "metropolia-krakowska-2030"), ("code", code)]));
                vec![of("evening"), of("walk")]
            }
            "strategies" if route.contains("/groups/") => {
                let waits = !route.contains("/papers/");
                let paper = last(&self.papers[usize::from(!waits)], "/");
                let state = if ["/workspace", "/members"].iter().any(|part| route.contains(part)) {
                    State::Members
                } else {
                    State::Public
                };
                vec![(state, at(&[("slug", "metropolia-krakowska-2030"), ("code", "services"), ("id", &paper)]))]
            }
            "strategies" if route.contains("/goals/") && route.contains("{year}") => {
                vec![(State::Private, at(&[("slug", "krakow-2030"), ("year", "2026"), ("code", "V")]))]
            }
            "strategies" if route.contains("{year}") && route.ends_with("/publish") => {
                vec![(State::Public, at(&[("slug", "krakow-2030"), ("year", "2026")]))]
            }
            "strategies" if route.contains("{year}") => {
                vec![(State::Public, at(&[("slug", "krakow-2030"), ("year", "2025")]))]
            }
            "strategies" if route.contains('{') => {
                let entry = [("sort", "goals"), ("code", "V.1"), ("lang", "en"), ("number", "1"), ("id", &self.editor)];
                let of = |slug| at(&[&[("slug", slug)][..], &entry].concat());
                let mut all = vec![(State::Public, of("krakow-2030"))];
                let is_edited = policy("GET", route).is_some_and(|entry| entry.who == Who::Editor);
                all.extend(is_edited.then(|| (State::DraftStrategy, of(DRAFTED))));
                all
            }
            "organisations" if route.ends_with("/mend") => {
                vec![(State::Private, at(&[("slug", "stary")]))]
            }
            "organisations" if route.ends_with("/members") => vec![(State::Members, at(&[("slug", "zielony")]))],
            "organisations" if route.contains("{slug}") => vec![
                (State::Public, at(&[("slug", "zielony")])),
                (State::UnverifiedOrganisation, at(&[("slug", "nowy")])),
            ],
            "proposals" => {
                let id = |place: usize| self.proposals[place].rsplit('/').next().unwrap_or_default();
                let mut all = [(State::Public, 2), (State::DraftProposal, 0), (State::PendingProposal, 1)];
                if route.ends_with("/report") {
                    // One reports what readers see.
                    all[1].0 = State::Absent;
                    all[2].0 = State::Absent;
                }
                let is_authors = ["/edit", "/submit", "/withdraw"].iter().any(|ending| route.ends_with(ending));
                let some = if is_authors { &all[1..2] } else { &all[..] };
                some.iter().map(|(state, place)| (*state, at(&[("id", id(*place))]))).collect()
            }
            "people" if route.contains('{') => vec![(State::Public, at(&[("id", &moderator)]))],
            "comments" => vec![(State::Public, at(&[("id", &self.discussed[0])]))],
            "library" if route.contains('{') => vec![(State::Public, at(&[("code", "respect")]))],
            "decisions" => vec![(State::Private, at(&[("id", &self.discussed[3])]))],
            "consultations" if route.contains("/appeals/{id}") => {
                vec![(State::Public, at(&[("slug", "goal-v"), ("id", &self.discussed[4])]))]
            }
            "consultations" if route.contains("/people/{id}") => {
                vec![(State::Public, at(&[("slug", "goal-v"), ("id", &self.suspended[0])]))]
            }
            "consultations" if route.contains("/suspensions/{id}") => {
                vec![(State::Public, at(&[("slug", "goal-v"), ("id", &self.suspended[1])]))]
            }
            "reports" => vec![(State::Private, at(&[("id", &self.discussed[1])]))],
            "consultations" if route.ends_with("/position") || route.contains("/positions/") => self.answered(route),
            // The office puts right what it entered itself, as long as nobody answered it: the table, and what stands in it.
            "consultations"
                if route.ends_with("/inbox/{number}/correct") || route.ends_with("/inbox/{number}/withdraw") =>
            {
                vec![(State::Public, at(&[("slug", "goal-v"), ("number", "4")]))]
            }
            "consultations" if route.contains("/inbox/tables/") => {
                vec![(State::Public, at(&[("slug", "goal-v"), ("number", "4")]))]
            }
            "consultations"
                if route.contains("/remarks/{number}") || route.contains("/inbox/") && route.contains('{') =>
            {
                let of = |slug| at(&[("slug", slug), ("number", "1"), ("id", &self.alike)]);
                let mut all = vec![(State::Public, of("goal-v"))];
                // Nobody has an account there who could take it back, and none are alike.
                if !route.ends_with("/withdraw") && !route.contains("{id}") {
                    all.push((State::PlannedConsultation, of("planned")));
                }
                all
            }
            "consultations" if route.contains("/decisions/{id}") => {
                vec![(State::Public, at(&[("slug", "goal-v"), ("id", &self.discussed[2])]))]
            }
            "consultations" if route.contains("/report/{number}") => {
                // The second version waits to be published: those who run the consultation read it.
                let of = |number| at(&[("slug", "past"), ("number", number), ("name", "report.pdf")]);
                match route.ends_with("/publish") {
                    true => vec![(State::Public, of("2"))],
                    false => vec![(State::Public, of("1")), (State::HiddenActionLine, of("2"))],
                }
            }
            "consultations" if route.contains("/addressees/{id}") => {
                vec![(State::Public, at(&[("slug", "goal-v"), ("id", ADDRESSEE)]))]
            }
            "consultations" if route.contains("/results") => vec![(State::Public, at(&[("slug", "past")]))],
            "consultations" if route.contains("/documents/{code}") => texts::addresses(route),
            "consultations" if route.contains("{code}") && !route.contains("/rules/") => {
                // Where no round is open any more.
                let is_settled = ["/commitment", "/merge", "/move"].iter().any(|part| route.contains(part));
                let public = if is_settled { "past" } else { "goal-v" };
                let mut lines = vec![
                    (State::Public, at(&[("slug", public), ("code", "1")])),
                    (State::PlannedConsultation, at(&[("slug", "planned"), ("code", "1")])),
                ];
                // Nobody votes on a hidden line or discusses it.
                if !route.contains("/vote") && !route.ends_with("/comments") {
                    // One reports what readers see.
                    let hidden = if route.ends_with("/report") { State::Absent } else { State::HiddenActionLine };
                    lines.push((hidden, at(&[("slug", "goal-v"), ("code", "2")])));
                }
                lines
            }
            "consultations" if route.contains("{slug}") => {
                [(State::Public, "goal-v"), (State::PlannedConsultation, "planned")]
                    .map(|(state, slug)| {
                        (state, at(&[("slug", slug), ("code", "respect"), ("number", "1"), ("id", &moderator)]))
                    })
                    .to_vec()
            }
            _ if route.contains('{') => Vec::new(),
            _ => vec![(State::Public, route.to_owned())],
        }
    }

    /// The first address of a route that leads to something; else one that leads nowhere.
    pub fn address(&self, route: &str) -> String {
        let first = self.addresses(route).into_iter().next();
        first.map_or_else(|| everywhere::example(route), |(_, address)| address)
    }
}
