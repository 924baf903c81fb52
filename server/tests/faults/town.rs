//! A consultation with people who vote in it, in a database that programs of their own serve.

use crate::support::{Kind, TestApp};
use crate::voting::world::{line, voters};
use app::accounts::model::PersonId;
use app::base::db::{Db, Settings, execute};
use app::base::error::AppResult;
use app::base::limits::Limits;
use app::base::site::{Site, SiteParts};
use app::base::time::{Clock, Timestamp};
use app::consultations::model::RoundId;
use app::proposals::model::ActionLineId;

/// The codes of the action lines.
pub const LINES: [&str; 4] = ["1", "2", "3", "4"];

/// A moment that is far away whenever this runs: programs ask the machine for the time.
const FAR: Timestamp = Timestamp(4_102_444_800_000);

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Voter {
    /// The cookie.
    pub session: String,
    /// Who it is.
    pub person: PersonId,
}

/// The town.
pub struct Town {
    /// Its database, its folder, its settings.
    pub app: TestApp,
    /// The open round.
    pub round: RoundId,
    /// What is voted on, in the order of [`LINES`].
    pub lines: Vec<ActionLineId>,
    /// Who may vote.
    pub voters: Vec<Voter>,
}

impl Town {
    /// A town of so many voters, whose round is open whenever this runs. Nobody has its database open.
    pub async fn build(kind: Kind, people: usize) -> Self {
        let town = Self::standing(kind, people).await;
        town.app.site.db.close().await;
        town
    }

    /// The same, served by this process too.
    pub async fn standing(kind: Kind, people: usize) -> Self {
        let app = TestApp::new(kind).await;
        let world = app.consultation().await;
        let mut lines = Vec::new();
        for code in LINES {
            lines.push(line(&app, &world, code, Vec::new()).await);
        }
        let mut known = Vec::new();
        for (number, client) in voters(&app, "voter", "resident", None, people).await.into_iter().enumerate() {
            let person = app.person_id(&format!("voter-{number}@example.org")).await;
            known.push(Voter { session: client.cookie("narada").expect("a session").to_owned(), person });
        }
        let town = Self { round: world.round, app, lines, voters: known };
        town.lasts(Timestamp(0), FAR).await;
        town
    }

    /// Lets the round and its stages last from one moment to another; sessions do not end.
    pub async fn lasts(&self, opens_at: Timestamp, closes_at: Timestamp) {
        let site = self.look().await;
        let moved: AppResult<()> = site
            .db
            .write(async |tx| {
                execute!(tx, "UPDATE rounds SET opens_at = $1, closes_at = $2", opens_at, closes_at)?;
                execute!(tx, "UPDATE stages SET opens_at = $1, closes_at = $2", opens_at, FAR)?;
                execute!(tx, "UPDATE sessions SET expires_at = $1", FAR)?;
                Ok(())
            })
            .await;
        moved.expect("an open round");
        site.db.close().await;
    }

    /// The installation as somebody sees it who opens the database now; whoever looks closes it again.
    pub async fn look(&self) -> Site {
        self.look_into(&self.app.database).await
    }

    /// The same, into another database with its content.
    pub async fn look_into(&self, database: &Settings) -> Site {
        let db = Db::connect(database, Clock::System).await.expect("the database opens");
        let parts = SiteParts {
            clock: Clock::System,
            chance: self.app.site.chance.clone(),
            limits: Limits::scaled(1_000),
            settings: self.app.site.settings.clone(),
            assets: server::http::assets::names(),
        };
        Site::new(db, parts)
    }

    /// The database's address, as in `NARADA_DATABASE_URL`.
    pub fn url(&self) -> String {
        match &self.app.database {
            Settings::Sqlite { path, .. } => format!("sqlite://{}", path.display()),
            Settings::Postgres { url, .. } => url.clone(),
        }
    }
}

/// The address of a ballot.
pub fn ballot(line: usize) -> String {
    format!("/consultations/goal-v/actions/{}/vote", LINES[line])
}

/// Where comments on an action line are sent to.
pub fn comments(line: usize) -> String {
    format!("/consultations/goal-v/actions/{}/comments", LINES[line])
}
