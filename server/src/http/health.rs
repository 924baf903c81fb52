//! Health: is the process alive, and can it do its work.

use app::base::site::Site;
use app::base::time::Timestamp;
use http::StatusCode;
use std::sync::Arc;
use tokio::sync::Mutex;

/// Milliseconds for which the database's answer holds: whoever asks without end does not ask the database.
const HOLDS: i64 = 1_000;

/// What the database answered last, and when.
#[derive(Clone, Debug, Default)]
pub(super) struct Readiness(Arc<Mutex<Option<(Timestamp, bool)>>>);

/// The process answers.
pub async fn live() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// The database answers too; a balancer sends people elsewhere while it does not. Whoever asks meanwhile waits for the same
/// answer.
pub async fn ready(site: Site, known: Readiness) -> StatusCode {
    let mut known = known.0.lock().await;
    let now = site.now();
    let is_ready = match *known {
        Some((asked, answer)) if (0..HOLDS).contains(&(now.0 - asked.0)) => answer,
        _ => {
            let answer = site.db.is_ready().await;
            *known = Some((now, answer));
            answer
        }
    };
    if is_ready { StatusCode::NO_CONTENT } else { StatusCode::SERVICE_UNAVAILABLE }
}
