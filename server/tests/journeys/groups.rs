//! Working groups: the public page, members, papers, agreement, publication.

mod members;
mod papers;

use crate::strategy::load;
use crate::support::{Client, TestApp, path};
use app::notifications::model::Letter;

const KAUNAS: &str = include_str!("../../demo/kaunas-2030.toml");
pub const GROUP: &str = "/strategies/kaunas-2030/groups/economy";
pub const WORKSPACE: &str = "/strategies/kaunas-2030/groups/economy/workspace";
const COORDINATION: &str = "/strategies/kaunas-2030/groups/coordination";

/// Invites somebody as whoever may, and lets them accept.
async fn join(app: &TestApp, inviter: &mut Client, group: &str, name: &str) -> Client {
    let email = format!("{}@example.org", name.to_lowercase());
    let mut client = app.sign_up(name, &email).await;
    let members = format!("{group}/members");
    assert_eq!(inviter.post(&members, &[("email", &email)]).await.leads_to(), members);
    let link = app.newest(&email, invitation).await;
    assert_eq!(client.post(&link, &[]).await.leads_to(), format!("{group}/workspace"));
    client
}

fn invitation(letter: &Letter) -> Option<String> {
    match letter {
        Letter::GroupInvitation { link, .. } => Some(path(link).to_owned()),
        _ => None,
    }
}

/// A group with Ada, who chairs it, Bob and Eve; and the administrator.
pub async fn gathered(app: &TestApp) -> (Client, Client, Client, Client) {
    load(app, KAUNAS).await;
    let mut administrator = app.administrator().await;
    let ada = join(app, &mut administrator, GROUP, "Ada").await;
    let bob = join(app, &mut administrator, GROUP, "Bob").await;
    let eve = join(app, &mut administrator, GROUP, "Eve").await;
    let chair = app.person_id("ada@example.org").await.to_string();
    administrator.post(&format!("{GROUP}/members"), &[("chair", &chair)]).await.leads_to();
    (administrator, ada, bob, eve)
}
