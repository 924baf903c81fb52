//! Health: is the process alive, and can it do its work.

use app::base::site::Site;
use axum::extract::State;
use http::StatusCode;

/// The process answers.
pub async fn live() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// The database answers too; a balancer sends people elsewhere while it does not.
pub async fn ready(State(site): State<Site>) -> StatusCode {
    if site.db.is_ready().await { StatusCode::NO_CONTENT } else { StatusCode::SERVICE_UNAVAILABLE }
}
