//! What the layers around the pages refuse (another site's form, a body too large, an answer too slow) is answered like
//! everything else: with a page in the reader's language and the headers that protect its reader.

use super::guard::{Guard, reader};
use super::headers;
use super::peer::Peer;
use app::accounts::actions::identify;
use app::accounts::session::SESSION_COOKIE;
use app::base::error::AppError;
use app::base::limits::{Limit, network};
use app::front::unsent::{Unsent, fail};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use http::{HeaderValue, StatusCode, header};
use std::net::{IpAddr, Ipv4Addr};

/// Gives every answer its headers, and a failure without a page its page.
pub async fn dress(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let mut asked = Request::new(Body::empty());
    *asked.uri_mut() = request.uri().clone();
    *asked.headers_mut() = request.headers().clone();
    let peer = request.extensions().get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0);
    let mut response = next.run(request).await;
    if is_for_people(asked.uri().path()) && is_bare(&response) {
        let network = network(guard.proxies.reader_address(peer, asked.headers()));
        // A page costs far more than sending for it: whoever is refused without end is refused without one.
        response = match guard.site.limits.check(Limit::Refusal, &network) {
            Ok(()) => page(&guard, network, asked, response).await,
            Err(_) => close(response),
        };
    }
    headers::protect(response.headers_mut(), guard.site.is_secure());
    response
}

/// Drops what was sent ahead on the same connection.
fn close(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Assets and health are asked for by machines.
fn is_for_people(path: &str) -> bool {
    !path.starts_with("/assets/") && !path.starts_with("/health/")
}

/// A failure in the words of a library, or in none.
fn is_bare(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let is_failure = response.status().is_client_error() || response.status().is_server_error();
    is_failure && kind.is_none_or(|kind| kind.starts_with("text/plain"))
}

/// How long a refusal asks to wait.
fn seconds(bare: &Response) -> u64 {
    let said = bare.headers().get(header::RETRY_AFTER).and_then(|said| said.to_str().ok());
    said.and_then(|said| said.parse().ok()).unwrap_or(1)
}

async fn page(guard: &Guard, network: String, mut asked: Request, bare: Response) -> Response {
    let (site, status) = (guard.site.clone(), bare.status());
    let cookies = CookieJar::from_headers(asked.headers());
    let visitor = match cookies.get(&SESSION_COOKIE.name(site.is_secure())) {
        // Who asks too often is not looked up, and nobody can be while the database is away.
        Some(cookie) if ![StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE].contains(&status) => {
            identify(&site, cookie.value()).await.unwrap_or_default()
        }
        _ => None,
    };
    let reader = reader(&site, &asked, &cookies, &visitor, network);
    asked.extensions_mut().insert(reader);
    asked.extensions_mut().insert(visitor);
    let error = match status {
        StatusCode::PAYLOAD_TOO_LARGE => AppError::TooLarge,
        StatusCode::TOO_MANY_REQUESTS => AppError::TooMany { retry_after: seconds(&bare) },
        StatusCode::FORBIDDEN => AppError::Elsewhere,
        StatusCode::NOT_FOUND => AppError::NotFound,
        StatusCode::SERVICE_UNAVAILABLE => AppError::Unavailable("no answer in time".to_owned()),
        status if status.is_server_error() => AppError::Internal(format!("answered with a bare {status}")),
        _ => AppError::Unreadable,
    };
    let mut response = fail(site, asked, bare.extensions().get::<Unsent>().cloned(), error).await;
    *response.status_mut() = status;
    for name in [header::RETRY_AFTER, header::CONNECTION, header::ALLOW] {
        if let Some(said) = bare.headers().get(&name) {
            response.headers_mut().insert(name, said.clone());
        }
    }
    response
}
