//! The guard before every page and form: who reads, may they knock here, not too often.

use super::origin::came_from;
use super::peer::{Peer, Proxies};
use app::accounts::actions::identify;
use app::accounts::model::Visitor;
use app::accounts::session::SESSION_COOKIE;
use app::base::error::{AppError, AppResult};
use app::base::i18n::Lang;
use app::base::limits::{Limit, network};
use app::base::multipart::{room_for, typed_anyhow};
use app::base::notice::Notice;
use app::base::request::{Reader, ReaderSettings};
use app::base::site::Site;
use app::front::door::{self, NOTICE_COOKIE, see_other};
use app::front::failure::{Failure, status};
use app::front::page::sign_in_path;
use app::front::policy::{POLICIES, Who, policy};
use app::front::settings::{LANGUAGE_COOKIE, READER_COOKIE};
use app::front::unsent::{Unsent, ask_to_sign_in, fail, may_pass};
use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use leptos::prelude::provide_context;
use std::net::{IpAddr, Ipv4Addr};

/// What the guard knows.
#[derive(Clone, Debug)]
pub struct Guard {
    /// This installation.
    pub site: Site,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub(super) proxies: Proxies,
}

/// Furnishes the request with its reader and visitor and refuses who may not knock.
pub async fn guard(State(guard): State<Guard>, mut request: Request, next: Next) -> Response {
    let site = guard.site;
    let peer = request.extensions().get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0);
    let network = network(guard.proxies.reader_address(peer, request.headers()));
    let limit = if is_write(request.method()) { Limit::Write } else { Limit::Read };
    if let Err(error) = site.limits.check(limit, &network) {
        // Said before the database is asked anything, so not even who it is. It gets a page like every refusal, as long as
        // there are not too many of those either, and with it what was written.
        let mut response = too_many(&error);
        if is_write(request.method()) {
            let (parts, body) = request.into_parts();
            let typed = axum::body::to_bytes(body, room_for(&parts.headers)).await;
            let typed = typed.map(|body| typed_anyhow(&parts.headers, &body));
            if let Some(unsent) = typed.ok().and_then(Unsent::of) {
                response.extensions_mut().insert(unsent);
            }
        }
        return response;
    }
    let cookies = CookieJar::from_headers(request.headers());
    let visitor = match cookies.get(&SESSION_COOKIE.name(site.is_secure())) {
        Some(cookie) => identify(&site, cookie.value()).await,
        None => Ok(None),
    };
    let (visitor, lost): (Visitor, Option<AppError>) = match visitor {
        Ok(visitor) => (visitor, None),
        Err(error) => (None, Some(error)),
    };
    let reader = reader(&site, &request, &cookies, &visitor, network);
    let had_notice = reader.notice.is_some();
    let knocking = reader.clone();
    let admitted = match lost {
        Some(error) => Err(error),
        None if holds_nul(request.uri()) => Err(AppError::NotFound),
        None => admit(&request, &visitor),
    };
    let is_known_otherwise = is_listed_for_another_method(&request);
    request.extensions_mut().insert(reader);
    request.extensions_mut().insert(visitor);
    let mut response = match admitted {
        Ok(()) => next.run(request).await,
        Err(AppError::Internal(_)) if is_known_otherwise => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        Err(error) if is_write(request.method()) && (may_pass(&error) || matches!(error, AppError::SignInNeeded)) => {
            answer_sender(&site, &knocking, request, error).await
        }
        Err(AppError::SignInNeeded) => see_other(&sign_in_path(&knocking.path), None),
        Err(error) => {
            let failure = Failure::from(error);
            door::render(site.clone(), request, move || provide_context(failure.clone())).await
        }
    };
    if had_notice && !response.headers().contains_key(header::SET_COOKIE) {
        let gone = HeaderValue::from_static("narada_notice=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        response.headers_mut().append(header::SET_COOKIE, gone);
    }
    response
}

/// Bare. What was sent ahead on the same connection is dropped with it, instead of being refused one by one.
fn too_many(error: &AppError) -> Response {
    let mut response = status(error).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    if let AppError::TooMany { retry_after } = error {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(*retry_after));
    }
    response
}

/// Whether an address holds a NUL. No name of ours does, and PostgreSQL takes none within a text.
fn holds_nul(uri: &Uri) -> bool {
    uri.path_and_query().is_some_and(|written| written.as_str().contains("%00"))
}

fn is_write(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Somebody sent a form without a session, most often because it ended while they wrote; or at a moment when no form is
/// taken. What they wrote is given back.
async fn answer_sender(site: &Site, reader: &Reader, request: Request, error: AppError) -> Response {
    let (parts, body) = request.into_parts();
    let typed = match axum::body::to_bytes(body, room_for(&parts.headers)).await {
        Ok(body) => typed_anyhow(&parts.headers, &body),
        Err(_) => return StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    };
    let mut request = Request::from_parts(parts, Body::empty());
    *request.method_mut() = Method::GET;
    match error {
        AppError::SignInNeeded => ask_to_sign_in(site.clone(), reader, request, typed).await,
        error => fail(site.clone(), request, Unsent::of(typed), error).await,
    }
}

fn admit(request: &Request, visitor: &Visitor) -> AppResult<()> {
    // An address that is routed nowhere is answered by the page that says so.
    let Some(path) = request.extensions().get::<MatchedPath>() else {
        return Ok(());
    };
    match policy(request.method().as_str(), path.as_str()).map(|policy| policy.who) {
        Some(Who::Anyone) => Ok(()),
        Some(Who::SignedIn | Who::Author | Who::Official | Who::Moderator | Who::Editor) => {
            visitor.as_ref().map(|_| ()).ok_or(AppError::SignInNeeded)
        }
        Some(Who::Administrator) => match visitor {
            Some(actor) if actor.is_administrator() => Ok(()),
            Some(_) => Err(AppError::Forbidden),
            None => Err(AppError::SignInNeeded),
        },
        None => Err(AppError::Internal(format!("{} {} stands in no policy", request.method(), path.as_str()))),
    }
}

/// Whether the address exists, only not for this method.
fn is_listed_for_another_method(request: &Request) -> bool {
    let Some(path) = request.extensions().get::<MatchedPath>() else {
        return false;
    };
    policy(request.method().as_str(), path.as_str()).is_none()
        && POLICIES.iter().any(|policy| policy.path == path.as_str())
}

pub(super) fn reader(
    site: &Site,
    request: &Request,
    cookies: &CookieJar,
    visitor: &Visitor,
    network: String,
) -> Reader {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let (lang, settings) = wishes(site, &path, request.headers(), cookies, visitor);
    Reader {
        lang,
        settings,
        path,
        came_from: came_from(request.headers(), &site.settings.origin),
        now: site.now(),
        network,
        device: device(request.headers()),
        notice: cookies.get(NOTICE_COOKIE).and_then(|cookie| Notice::from_name(cookie.value())),
    }
}

/// In which language somebody reads, and how the pages are set for them.
pub(super) fn wishes(
    site: &Site,
    path: &str,
    headers: &HeaderMap,
    cookies: &CookieJar,
    visitor: &Visitor,
) -> (Lang, ReaderSettings) {
    let lang = asked_language(path)
        .or_else(|| cookies.get(LANGUAGE_COOKIE).and_then(|cookie| Lang::from_code(cookie.value())))
        .or_else(|| visitor.as_ref().map(|actor| actor.language))
        .or_else(|| Lang::from_accept_language(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
        .unwrap_or(site.settings.language);
    let settings = cookies.get(READER_COOKIE).map(|cookie| ReaderSettings::from_cookie(cookie.value()));
    (lang, settings.unwrap_or_default())
}

/// The language that an address asks for (`?lang=pl`): for this view only, so that a link can be passed on.
fn asked_language(path: &str) -> Option<Lang> {
    let (_, query) = path.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Lang::from_code)
}

/// Browser and system in words, enough to recognise one's own devices.
fn device(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let find =
        |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let browser = find(&[
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => String::new(),
    }
}
