//! What programs ask for at fixed addresses: where search engines need not go, and where holes are reported.

use super::forms::FormRoutes;
use crate::audit::keys::key_file;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::base::time::Timestamp;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};

/// Days for which the contact is good once it was asked for. RFC 9116, 2.5.5 advises less than a year.
const CONTACT_DAYS: i64 = 90;

/// Reading is for everybody, programs included; these lead to forms, accounts and letters.
const ROBOTS: &str = "User-agent: *
Disallow: /account
Disallow: /sign-in
Disallow: /sign-up
Disallow: /sign-out
Disallow: /reset
Disallow: /confirm/
Disallow: /unsubscribe/
Disallow: /reports/
Disallow: /people
Disallow: /organisations/invitation/
";

/// The addresses.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .get("/robots.txt", robots)
        .get("/.well-known/security.txt", security)
        .get("/.well-known/narada-keys.json", signing_keys)
}

/// The public keys with which results were signed.
async fn signing_keys(State(site): State<Site>) -> Response {
    match key_file(&site).await {
        Ok(json) => ([(header::CONTENT_TYPE, "application/json")], json).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn robots() -> Response {
    text(ROBOTS.to_owned())
}

/// RFC 9116.
async fn security(State(site): State<Site>) -> Response {
    match contact(&site) {
        Ok(contact) => text(contact),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn contact(site: &Site) -> AppResult<String> {
    let Timestamp(until) = site.now().plus_days(CONTACT_DAYS);
    let until = jiff::Timestamp::from_second(until.div_euclid(1_000))
        .map_err(|cause| AppError::Internal(format!("the clock: {cause}")))?;
    let contact = &site.settings.contact;
    let canonical = site.link("/.well-known/security.txt");
    Ok(format!(
        "Contact: mailto:{contact}\nExpires: {until}\nPreferred-Languages: pl, lt, en\nCanonical: {canonical}\n"
    ))
}

fn text(body: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], body).into_response()
}
