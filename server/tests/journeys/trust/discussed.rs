//! What people of the town say to each other, and what a moderator decides about it.

use super::document::Document;
use super::town::{ADDRESS, Town, last};
use crate::moderation::{complaint, decide};
use crate::support::{Client, TestApp};

impl Town {
    /// The author and the resident comment and report each other; the moderator hides one comment of each and keeps another one,
    /// and the resident appeals.
    pub(super) async fn discuss(&mut self) {
        let threads = "/consultations/goal-v/actions/1/comments";
        let mut said = Vec::new();
        for client in [&mut self.author, &mut self.resident] {
            let answer = client.post(threads, &[("alignment", "for"), ("body", "Benches, and shade.")]).await;
            said.push(last(answer.leads_to(), "#comment-"));
        }
        for client in [&mut self.author, &mut self.resident] {
            let answer = client.post(threads, &[("alignment", "against"), ("body", "No benches.")]).await;
            said.push(last(answer.leads_to(), "#comment-"));
        }
        let report = |comment: &str| format!("/comments/{comment}/report");
        self.author.post(&report(&said[1]), &complaint("An insult.")).await.leads_to();
        self.resident.post(&report(&said[2]), &complaint("Another insult.")).await.leads_to();
        let answer = self.author.post(&report(&said[3]), &complaint("I think otherwise.")).await;
        let kept = last(answer.leads_to(), "/");
        let rule = self.world.rules[0].to_string();
        let more = [("rule", rule.as_str()), ("explanation", "Without insults.")];
        decide(&mut self.moderator, &said[1], "1", "hide", &more).await.leads_to();
        decide(&mut self.moderator, &said[2], "1", "hide", &more).await.leads_to();
        decide(&mut self.moderator, &said[3], "1", "keep", &[]).await.leads_to();
        let decided = own_decision(&mut self.resident).await;
        let of_author = own_decision(&mut self.author).await;
        let words = [("words", "It was no insult.")];
        self.resident.post(&format!("/decisions/{decided}"), &words).await.leads_to();
        let appeals = self.administrator.get("/consultations/goal-v/appeals").await;
        let appeal = Document::parse(&appeals.body).links().into_iter().find(|link| link.contains("/appeals/"));
        let appeal = last(&appeal.expect("an appeal"), "/");
        self.discussed = [said.swap_remove(0), kept, decided, of_author, appeal];
    }

    /// Two people from out of town comment; the moderator suspends one of them.
    pub(super) async fn suspend(&mut self, app: &TestApp) {
        let mut people = Vec::new();
        for name in ["Ida", "Olaf"] {
            let address = format!("{name}{ADDRESS}").to_lowercase();
            let mut client = app.sign_up(name, &address).await;
            let words = [("alignment", "against"), ("body", "No benches, and no shade.")];
            client.post("/consultations/goal-v/actions/1/comments", &words).await.leads_to();
            people.push(app.person_id(&address).await.to_string());
        }
        let rule = self.world.rules[0].to_string();
        let form = format!("/consultations/goal-v/people/{}/suspend", people[1]);
        let fields = [
            ("rule", rule.as_str()),
            ("law", ""),
            ("explanation", "The same in ten places."),
            ("term", "for_good"),
            ("last_day", ""),
        ];
        self.moderator.post(&form, &fields).await.leads_to();
        let list = self.moderator.get("/consultations/goal-v/suspensions").await;
        let one = Document::parse(&list.body).links().into_iter().find(|link| link.contains("/suspensions/"));
        self.suspended = [people.swap_remove(0), last(&one.expect("a suspension"), "/")];
    }
}

/// The latest decision that took something from somebody.
async fn own_decision(client: &mut Client) -> String {
    let page = client.get("/account/decisions").await;
    let link = Document::parse(&page.body).links().into_iter().find(|link| link.starts_with("/decisions/"));
    last(&link.expect("a decision"), "/")
}
