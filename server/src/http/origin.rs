//! Whether a form comes from a page of ours.

use super::seldom::Seldom;
use app::base::request::own_path;
use app::base::time::Clock;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, Uri, header};
use std::net::IpAddr;
use std::sync::Arc;

/// Where forms come from.
#[derive(Clone, Debug)]
pub(super) struct Ours {
    configured: Arc<str>,
    /// That the site is opened under another address.
    warning: Seldom,
}

impl Ours {
    /// Forms of the configured origin.
    pub(super) fn at(configured: &str, clock: Clock) -> Self {
        Self { configured: configured.into(), warning: Seldom::new(clock) }
    }

    /// Tells the operator why no form is taken, where a page of this very server sent it: a proxy or a name that the
    /// settings do not know. What another site sends is nothing to mend.
    fn tell(&self, opened: &str, headers: &HeaderMap) {
        if is_own_page(opened, headers) && self.warning.is_due() {
            tracing::warn!(
                opened,
                configured = &*self.configured,
                "the site was opened under another address than NARADA_ORIGIN, where every form is refused"
            );
        }
    }
}

/// Refuses what a page of another origin sends: another scheme, host or port than the operator named, whatever host the
/// request itself names. Browsers say the origin with every form; what says none is no browser, and carries nobody's cookie.
pub(super) async fn ours_only(State(ours): State<Ours>, request: Request, next: Next) -> Response {
    if !request.method().is_safe() {
        let mut origins =
            request.headers().get_all(header::ORIGIN).iter().map(|origin| origin.to_str().unwrap_or_default());
        if let Some(foreign) = origins.find(|origin| !is_ours(origin, &ours.configured)) {
            ours.tell(foreign, request.headers());
            return StatusCode::FORBIDDEN.into_response();
        }
    }
    next.run(request).await
}

/// Whether the page that sent the form came from this server, under the name by which it was asked for.
fn is_own_page(origin: &str, headers: &HeaderMap) -> bool {
    let says = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let authority = origin.split_once("://").map(|(_, authority)| authority);
    says("sec-fetch-site") == "same-origin"
        || authority.is_some_and(|authority| authority.eq_ignore_ascii_case(says("host")))
}

/// The page of ours on which a request was made, as browsers say it within one site.
pub(super) fn came_from(headers: &HeaderMap, configured: &str) -> Option<String> {
    let page: Uri = headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    let origin = format!("{}://{}", page.scheme_str()?, page.authority()?);
    let path = page.path_and_query().map(|path| path.as_str()).filter(|_| is_ours(&origin, configured));
    own_path(path).map(ToOwned::to_owned)
}

/// Whether an origin is the configured one. Names of this machine stand for each other, so that somebody who tries it out
/// may write `localhost` for `127.0.0.1`.
fn is_ours(origin: &str, configured: &str) -> bool {
    let (Some(theirs), Some(ours)) = (Origin::parse(origin), Origin::parse(configured)) else { return false };
    let is_same_host = theirs.host == ours.host || (is_loopback(&theirs.host) && is_loopback(&ours.host));
    theirs.scheme == ours.scheme && theirs.port == ours.port && is_same_host
}

struct Origin {
    scheme: String,
    host: String,
    port: u16,
}

impl Origin {
    fn parse(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let scheme = uri.scheme_str()?.to_ascii_lowercase();
        let usual = match scheme.as_str() {
            "https" => 443,
            "http" => 80,
            _ => return None,
        };
        Some(Self { host: uri.host()?.to_ascii_lowercase(), port: uri.port_u16().unwrap_or(usual), scheme })
    }
}

fn is_loopback(host: &str) -> bool {
    let plain = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || plain.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn scheme_host_and_port_belong_to_an_origin() {
        let ours = "https://narada.example.org";
        assert!(is_ours("https://narada.example.org", ours));
        assert!(is_ours("https://narada.example.org:443", ours));
        for foreign in [
            "http://narada.example.org",
            "https://narada.example.org:8443",
            "https://evil.narada.example.org",
            "https://narada.example.org.evil.example",
            "https://localhost",
            "null",
            "",
        ] {
            assert!(!is_ours(foreign, ours), "{foreign:?}");
        }
    }

    #[test]
    fn the_page_on_which_a_request_was_made_is_one_of_ours_or_none() {
        let from = |said: &'static str| {
            let headers = HeaderMap::from_iter([(header::REFERER, HeaderValue::from_static(said))]);
            came_from(&headers, "https://narada.example.org")
        };
        assert_eq!(from("https://narada.example.org/consultations?page=2").as_deref(), Some("/consultations?page=2"));
        for foreign in
            ["https://evil.example/consultations", "https://narada.example.org//evil.example", "/consultations", ""]
        {
            assert_eq!(from(foreign), None, "{foreign:?}");
        }
        assert_eq!(came_from(&HeaderMap::new(), "https://narada.example.org"), None);
    }

    #[test]
    fn on_ones_own_machine_its_names_stand_for_each_other() {
        for mine in ["http://127.0.0.1:3000", "http://localhost:3000", "http://[::1]:3000"] {
            assert!(is_ours(mine, "http://127.0.0.1:3000"), "{mine}");
        }
        assert!(!is_ours("http://localhost:3001", "http://127.0.0.1:3000"));
        assert!(!is_ours("http://localhost:3000", "http://192.0.2.7:3000"));
    }
}
