//! Action lines to vote on, people who vote, and looking into the ballots.

use crate::support::{Client, TestApp, World};
use app::accounts::model::{PersonId, TerritoryId};
use app::accounts::secrets::secret_hash;
use app::base::db::{all, execute, scalar};
use app::base::error::AppResult;
use app::consultations::model::RoundId;
use app::proposals::model::ActionLineId;
use app::strategy::model::GoalId;
use app::voting::model::Counts;
use app::voting::verifying::verify;

/// A published action line: "Action line KD-01".
pub async fn line(app: &TestApp, world: &World, code: &str, goals: Vec<GoalId>) -> ActionLineId {
    app.line_titled(world, code, &format!("Action line {code}"), goals).await
}

/// So many people with confirmed accounts, signed in, without the cost of a password.
pub async fn voters(
    app: &TestApp,
    name: &str,
    kind: &str,
    territory: Option<TerritoryId>,
    count: usize,
) -> Vec<Client> {
    let now = app.clock.now();
    let secrets: Vec<String> = (0..count).map(|_| app.site.chance.secret()).collect();
    let written: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            for (number, secret) in secrets.iter().enumerate() {
                let person: PersonId = app.site.chance.id(now);
                let session: uuid::Uuid = app.site.chance.id(now);
                execute!(
                    tx,
                    "INSERT INTO people (id, email, name, language, kind, verification, territory_id, created_at, confirmed_at)
                     VALUES ($1, $2, $3, 'en', $4, 'mail', $5, $6, $6)",
                    person,
                    format!("{name}-{number}@example.org"),
                    format!("{name} {number}"),
                    kind,
                    territory,
                    now
                )?;
                execute!(
                    tx,
                    "INSERT INTO sessions (id, token_hash, person_id, device, created_at, expires_at)
                     VALUES ($1, $2, $3, 'Firefox, Linux', $4, $5)",
                    session,
                    secret_hash(secret),
                    person,
                    now,
                    now.plus_days(30)
                )?;
            }
            Ok(())
        })
        .await;
    written.expect("voters");
    secrets
        .into_iter()
        .map(|secret| {
            let mut client = app.visitor();
            client.set_cookie("narada", &secret);
            client
        })
        .collect()
}

/// The address of a ballot in `/consultations/goal-v`.
pub fn ballot(code: &str) -> String {
    format!("/consultations/goal-v/actions/{code}/vote")
}

/// What the kept tallies say of an action line; fails unless a recount of every ballot agrees.
pub async fn counted(app: &TestApp, round: RoundId, line: ActionLineId) -> Counts {
    let found = verify(&app.site).await.expect("a recount");
    assert_eq!(found.differences, []);
    app::voting::store::tally(&app.site.db, round, line).await.expect("a tally")
}

/// How many took part, and how many ballots there are.
pub async fn rows(app: &TestApp) -> (i64, i64) {
    let db = &app.site.db;
    let participations = scalar!(db, i64, "SELECT COUNT(*) FROM participations").expect("a count");
    (participations, scalar!(db, i64, "SELECT COUNT(*) FROM ballots").expect("a count"))
}

/// The tokens on all ballots.
pub async fn tokens(app: &TestApp) -> Vec<String> {
    let rows = all!(app.site.db, (String,), "SELECT token FROM ballots ORDER BY token").expect("the ballots");
    rows.into_iter().map(|(token,)| token).collect()
}
