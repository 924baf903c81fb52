//! Looking into the outbox.

use super::TestApp;
use app::base::db::all;
use app::notifications::model::Letter;

/// A letter that waits or was sent.
#[derive(Debug)]
pub struct Queued {
    /// Its only recipient.
    pub address: String,
    /// What it says.
    pub letter: Letter,
}

impl TestApp {
    /// All letters so far, oldest first.
    pub async fn letters(&self) -> Vec<Queued> {
        let rows: Vec<(String, String)> = all!(
            self.site.db,
            (String, String),
            "SELECT address, letter FROM outbox ORDER BY id"
        )
        .expect("the outbox can be read");
        let parse = |(address, json): (String, String)| Queued {
            address,
            letter: serde_json::from_str(&json).expect("a letter"),
        };
        rows.into_iter().map(parse).collect()
    }
}
