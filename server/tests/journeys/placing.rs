//! Merging duplicates without losing support, and moving what stands in the wrong place.

#[path = "placing/lines.rs"]
mod lines;
#[path = "placing/merging.rs"]
mod merging;
#[path = "placing/moving.rs"]
mod moving;
#[path = "placing/racing.rs"]
mod racing;
#[path = "placing/refused.rs"]
mod refused;
#[path = "placing/supporting.rs"]
mod supporting;

use crate::support::{Answer, Client, TestApp, World};
use app::base::db::scalar;
use app::base::i18n::Lang;
use app::notifications::model::Letter;
use app::proposals::model::{ProposalId, ProposalState, ProposalText};
use app::proposals::store;
use app::supports::store as supports;

/// The decisions of the consultation.
pub const DECISIONS: &str = "/consultations/goal-v/decisions";

/// A public proposal by somebody, who gets an account where they have none.
pub async fn published(app: &TestApp, world: &World, name: &str, title: &str) -> ProposalId {
    proposed(app, world, name, title, ProposalState::Published).await
}

/// A proposal by somebody, in some state.
pub async fn proposed(app: &TestApp, world: &World, name: &str, title: &str, state: ProposalState) -> ProposalId {
    let email = format!("{}@example.org", name.to_lowercase());
    let sql = "SELECT COUNT(*) FROM people WHERE email = $1";
    if scalar!(&app.site.db, i64, sql, &email).expect("a count") == 0 {
        app.sign_up(name, &email).await;
    }
    let author = app.person_id(&email).await;
    let id: ProposalId = app.site.chance.id(app.clock.now());
    let text = ProposalText {
        title: title.to_owned(),
        body: format!("{title}, please."),
        language: Lang::En,
        organisation: None,
    };
    let written = app.site.db.write(async |tx| {
        store::insert(tx, id, world.consultation, author, &text).await?;
        store::keep_version(tx, id).await?;
        store::set_state(tx, id, ProposalState::Draft, state).await
    });
    assert!(written.await.expect("a proposal"));
    id
}

/// How many people support a proposal, as its page counts them.
pub async fn supporters(app: &TestApp, proposal: ProposalId) -> i64 {
    supports::of(&app.site.db, proposal.0, None).await.expect("a count").people
}

/// Supports a proposal, or takes that back.
pub async fn wish(who: &mut Client, proposal: ProposalId, wish: &str) -> Answer {
    who.post(&format!("/proposals/{proposal}/support"), &[("wish", wish)]).await
}

/// Merges a text into another one through the form.
pub async fn merge(moderator: &mut Client, path: &str, into: &str) -> Answer {
    let fields = [("version", "1"), ("into", into), ("rule", ""), ("explanation", "Both want shade at the stops.")];
    moderator.post(&format!("{path}/merge"), &fields).await
}

/// Undoes the latest decision that still can be.
pub async fn undo(moderator: &mut Client, subject: &str, version: &str, decision: &str, why: &str) -> Answer {
    let page = moderator.get(DECISIONS).await;
    let mut hrefs = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    let way = hrefs.find(|href| href.ends_with("/undo")).expect("a way to undo").to_owned();
    moderator.get(&way).await.has_status(200);
    let fields =
        [("subject", subject), ("version", version), ("decision", decision), ("rule", ""), ("explanation", why)];
    moderator.post(&way, &fields).await
}

/// What the newest letter about a merger says to somebody: whether it is undone, whether the text is theirs, into what it was merged,
/// and whether they can appeal.
pub async fn told(app: &TestApp, email: &str) -> (bool, bool, String, bool) {
    app.newest(email, |letter| match letter {
        Letter::TextMerged { parted, is_own, into, redress, .. } => {
            Some((*parted, *is_own, into.clone(), redress.is_some()))
        }
        _ => None,
    })
    .await
}

/// How many letters about mergers and moves somebody got.
pub async fn letters(app: &TestApp, email: &str) -> usize {
    let about = |letter: &Letter| matches!(letter, Letter::TextMerged { .. } | Letter::TextMoved { .. });
    app.letters().await.iter().filter(|queued| queued.address == email && about(&queued.letter)).count()
}

/// How many acts of a kind stand in the record.
pub async fn events(app: &TestApp, kind: &str) -> i64 {
    scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = $1", kind).expect("a count")
}

/// Ends the only round, so that nobody votes; the stages go on.
pub async fn close_round(world: &mut World) {
    world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "Enough.")]).await.leads_to();
}
