//! What the town answers: remarks, an evaluator, a passage, a published position.

use super::document::Document;
use super::everywhere;
use super::town::{ADDRESS, Town, last};
use crate::positions::remarks;
use crate::support::TestApp;
use app::consultations::model::ConsultationId;
use app::front::outcome::State;

/// What is needed to find it.
#[derive(Debug, Default)]
pub struct Answers {
    /// The passage that is kept for positions.
    pub passage: String,
    /// The number of the remark whose position the author writes.
    pub assigned: String,
    /// The author, as an evaluator.
    pub evaluator: String,
}

impl Town {
    /// Two remarks of the author's: of one the position is published, the other the author has to answer as an evaluator. Another
    /// position is accepted, and one more remark is in the consultation that is being set up.
    pub async fn answer(&mut self, app: &TestApp, planned: ConsultationId) {
        const DESK: &str = "/consultations/goal-v/positions";
        let ada = app.person_id(&format!("ada{ADDRESS}")).await;
        let numbers =
            remarks(app, self.world.consultation, Some(ada), &["Shade at the stops.", "A path along the river."]).await;
        remarks(app, planned, None, &["Nothing yet."]).await;
        self.answers.assigned = numbers[1].to_string();
        self.answers.evaluator = ada.to_string();
        let email = format!("ada{ADDRESS}");
        self.moderator.post(&format!("{DESK}/evaluators"), &[("email", &email)]).await.leads_to();
        let assigned = [("remarks", self.answers.assigned.as_str()), ("evaluator", &ada.to_string()), ("due", "")];
        self.moderator.post(&format!("{DESK}/assign"), &assigned).await.leads_to();
        let words = [("title", "Later"), ("text", "It is looked at in the next plan.")];
        self.moderator.post(&format!("{DESK}/passages"), &words).await.leads_to();
        let page = self.moderator.get(&format!("{DESK}/passages")).await;
        let kept = Document::parse(&page.body).links().into_iter().find(|link| link.contains("/passages/"));
        self.answers.passage = last(&kept.expect("a passage"), "/");
        let view = [("deed", "keep"), ("name", "Drafts"), ("filter", "state=draft")];
        self.moderator.post(DESK, &view).await.leads_to();
        let answer =
            [("version", "0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "Yes, with trees.")];
        let first = format!("/consultations/goal-v/inbox/{}/position", numbers[0]);
        self.moderator.post(&first, &answer).await.leads_to();
        self.moderator.post(&format!("{DESK}/publish"), &[]).await.leads_to();
        // One more waits to be published.
        self.moderator.post("/consultations/goal-v/inbox/3/position", &answer).await.leads_to();
    }

    /// Addresses of a route about positions, each with what stands there.
    pub fn answered(&self, route: &str) -> Vec<(State, String)> {
        let of = |slug: &str, number: &str, id: &str| {
            let (slug, number, id) = (slug.to_owned(), number.to_owned(), id.to_owned());
            everywhere::with(route, |name| match name {
                "slug" => &slug,
                "number" => &number,
                _ => &id,
            })
        };
        if route.ends_with("/position") {
            return vec![
                (State::AssignedRemark, of("goal-v", &self.answers.assigned, "")),
                (State::PlannedConsultation, of("planned", "1", "")),
            ];
        }
        let id = if route.contains("/passages/") { &self.answers.passage } else { &self.answers.evaluator };
        if route.contains("{id}") {
            return vec![(State::Public, of("goal-v", "", id))];
        }
        // What is ticked stands in the address.
        let is_of_several = route.ends_with("/answer") || route.ends_with("/assign");
        let ticked = if is_of_several { "?remark=1&remark=2" } else { "" };
        let places = [(State::Public, "goal-v"), (State::PlannedConsultation, "planned")];
        places.map(|(state, slug)| (state, [of(slug, "", "").as_str(), ticked].concat())).to_vec()
    }
}
