//! The texts under consultation of the town.

use super::everywhere;
use crate::support::Client;
use app::front::outcome::State;
use app::front::policy::{Who, policy};

/// The moderator publishes two versions of a text, in the planned consultation one, and keeps another text as a draft.
pub async fn put_to_discussion(moderator: &mut Client) {
    for (slug, code, versions) in [("goal-v", "text", 2), ("planned", "text", 1), ("goal-v", "drafted", 0)] {
        let documents = format!("/consultations/{slug}/documents");
        let page = format!("{documents}/{code}");
        let about = [("title", "A text to be read"), ("code", code), ("language", "en")];
        let said = [("text", "# Benches\n\nA bench here.\n\n- Shade"), ("origin", "written"), ("deed", "save")];
        moderator.post(&format!("{documents}/new"), &[&about[..], &said].concat()).await.leads_to();
        for number in 1..=versions {
            let seen = format!("{number}.1");
            moderator
                .post(&format!("{page}/publish"), &[("seen", seen.as_str()), ("note", "More shade")])
                .await
                .leads_to();
            if number < versions {
                let text = [("text", "# Benches\n\nA bench there.\n\n- Shade"), ("seen", seen.as_str())];
                moderator.post(&format!("{page}/edit"), &[&text[..], &said[1..]].concat()).await.leads_to();
            }
        }
    }
}

/// Addresses of a route of a document, each with what stands there.
pub fn addresses(route: &str) -> Vec<(State, String)> {
    let of = |slug: &'static str, document: &'static str| {
        everywhere::with(route, move |name| match name {
            "slug" => slug,
            "code" => document,
            _ => "1",
        })
    };
    let drafted = match policy("GET", route).map(|entry| entry.who) {
        Some(Who::Moderator) => State::HiddenActionLine,
        // Its draft is there for the same people.
        _ if route.ends_with("{code}") => State::PlannedConsultation,
        _ => State::Absent,
    };
    vec![
        (State::Public, of("goal-v", "text")),
        (State::PlannedConsultation, of("planned", "text")),
        (drafted, of("goal-v", "drafted")),
    ]
}
