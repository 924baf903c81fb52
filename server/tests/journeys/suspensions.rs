//! Suspending somebody in one consultation.

#[path = "suspensions/appealing.rs"]
mod appealing;
#[path = "suspensions/closed.rs"]
mod closed;
#[path = "suspensions/deciding.rs"]
mod deciding;

use crate::comments::say;
use crate::support::{Answer, Client, TestApp, World, path};
use app::accounts::model::PersonId;
use app::base::db::scalar;
use app::consultations::model::RuleId;
use app::notifications::model::Letter;

/// The suspended people of the consultation.
const LIST: &str = "/consultations/goal-v/suspensions";
const DAY: i64 = 24 * 60 * 60 * 1_000;

/// A consultation with a moderator, and Eve, who wrote a comment in it.
struct Place {
    world: World,
    eve: Client,
    person: PersonId,
    comment: String,
}

async fn place(app: &TestApp) -> Place {
    let world = app.consultation().await;
    app.action_line(&world, "KD-01").await;
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    let comment = say(&mut eve, "against", "You are all fools.").await;
    Place { world, eve, person: app.person_id("eve@example.org").await, comment }
}

/// Where the form for a person stands.
fn form(person: PersonId) -> String {
    format!("/consultations/goal-v/people/{person}/suspend")
}

/// Suspends somebody through the form; with a last day, or for good.
async fn suspend(moderator: &mut Client, rule: RuleId, person: PersonId, last_day: &str) -> Answer {
    let rule = rule.to_string();
    let fields = [
        ("rule", rule.as_str()),
        ("law", ""),
        ("explanation", "Insults in three comments."),
        ("term", if last_day.is_empty() { "for_good" } else { "day" }),
        ("last_day", last_day),
    ];
    moderator.post(&form(person), &fields).await
}

/// The page of the only suspension.
async fn only(moderator: &mut Client) -> String {
    let page = moderator.get(LIST).await;
    let mut hrefs = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    hrefs.find(|href| href.starts_with(&format!("{LIST}/"))).expect("a suspension").to_owned()
}

/// The way to the statement of reasons, as the letter gives it.
async fn statement(app: &TestApp, email: &str) -> String {
    let link = app.newest(email, |letter| match letter {
        Letter::Suspended { redress, .. } => Some(redress.link.clone()),
        _ => None,
    });
    path(&link.await).to_owned()
}

/// Another moderator of the consultation.
async fn colleague(app: &TestApp, world: &World) -> Client {
    let (person, client) = app.official("Ola", "ola@example.org").await;
    let added =
        app.site.db.write(async |tx| app::consultations::store::add_moderator(tx, world.consultation, person).await);
    added.await.expect("a moderator");
    client
}

async fn events(app: &TestApp, kind: &str) -> i64 {
    scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = $1", kind).expect("a count")
}

async fn count(app: &TestApp) -> i64 {
    scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM suspensions").expect("a count")
}
