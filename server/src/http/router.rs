//! All routes, and the layers around them.

use super::away::turn_away;
use super::dress::dress;
use super::guard::{Guard, guard};
use super::health::Readiness;
use super::origin::{Ours, ours_only};
use super::page_cache::{Noted, PageCache};
use super::peer::Proxies;
use super::rush::{Rush, Turns, in_turn};
use super::watch::{Watch, watch};
use super::{assets, health};
use crate::vitals::Vitals;
use app::base::multipart::room_for;
use app::base::site::Site;
use app::forms;
use app::front::door;
use axum::Router;
use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::{StatusCode, header};
use http_body_util::Limited;
use std::net::IpAddr;
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(30);

/// The paths of all pages, as the router of the product knows them. Walking the product takes a while: once is enough.
static PAGES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let routes = leptos_axum::generate_route_list(app::Pages);
    let mut paths: Vec<String> = routes.iter().map(|route| route.path().to_owned()).collect();
    paths.dedup();
    paths
});

/// Methods and paths of everything that is guarded, for holding them against the policy table.
pub fn routes() -> Vec<(String, String)> {
    let (_, forms) = forms::all().finish();
    let pages = PAGES.iter().map(|path| ("GET".to_owned(), path.clone()));
    pages.chain(forms.into_iter().map(|(method, path)| (method.to_owned(), path.to_owned()))).collect()
}

/// Everything the server answers, by itself: with no worker beside it, and where a busy machine sends nobody away. It is there for
/// tests, which ask for much at once and wait for all of it.
pub fn router(site: Site, trusted_proxies: Arc<[IpAddr]>) -> Router {
    let turns = Turns { patience: Duration::from_secs(60), ..Turns::default() };
    router_with(site, trusted_proxies, Vitals::default(), turns)
}

/// Everything the server answers, in a process that knows so much of itself: pages that are kept, and the others.
pub fn router_of(site: Site, trusted_proxies: Arc<[IpAddr]>, vitals: Vitals) -> Router {
    router_with(site, trusted_proxies, vitals, Turns::default())
}

/// The same, with so much under way at once.
pub fn router_with(site: Site, trusted_proxies: Arc<[IpAddr]>, vitals: Vitals, turns: Turns) -> Router {
    let guard = Guard { site: site.clone(), proxies: Proxies::of(trusted_proxies, site.clock.clone()) };
    let kept = PageCache::before(answering(site, guard.clone(), vitals.clone(), turns), guard, vitals);
    Router::new().fallback(move |request: Request| async move { kept.answer(request).await })
}

/// Everything, answered anew.
fn answering(site: Site, guard_of_all: Guard, vitals: Vitals, turns: Turns) -> Router {
    let ours = Ours::at(&site.settings.origin, site.clock.clone());
    let (forms, _) = forms::all().finish();
    let mut guarded = forms;
    for path in PAGES.iter() {
        guarded = guarded.route(path, get(page));
    }
    let rush = Rush::new(guard_of_all.clone(), vitals.clone(), turns);
    let guarded = guarded
        .fallback(page)
        .layer(from_fn_with_state(guard_of_all.clone(), guard))
        // Before anybody is looked up, and inside of what has the whole form: who sends it slowly holds no turn.
        .layer(from_fn_with_state(rush, in_turn));
    let readiness = Readiness::default();
    let watching = Watch::new(vitals.clone(), site.now().0);
    let open = Router::new()
        .route("/assets/{name}", get(assets::serve))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(move |State(site): State<Site>| health::ready(site, vitals, readiness)));
    open.merge(guarded)
        .layer(from_fn(turn_away))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(ours, ours_only))
        .layer(from_fn(no_larger))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, ANSWER))
        .layer(CatchPanicLayer::new())
        // Outside of all that refuses, so that no refusal is without its page and its headers.
        .layer(from_fn_with_state(guard_of_all, dress))
        .layer(CompressionLayer::new().br(true).gzip(true).compress_when(unpacked()))
        .layer(from_fn_with_state(watching, watch))
        .with_state(site)
}

/// What is packed already is not packed once more: it would take a core and save nothing.
fn unpacked() -> impl Predicate {
    const PACKED: [NotForContentType; 3] = [
        NotForContentType::const_new("application/zip"),
        NotForContentType::const_new("application/pdf"),
        NotForContentType::const_new("application/vnd.openxmlformats"),
    ];
    let [zip, pdf, office] = PACKED;
    DefaultPredicate::new().and(zip).and(pdf).and(office)
}

/// Refuses what brings more than any form holds; what does not say how much it brings is cut off there.
async fn no_larger(request: Request, next: Next) -> Response {
    let most = room_for(request.headers());
    let said = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if said.is_some_and(|length: usize| length > most) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    next.run(request.map(|body| Body::new(Limited::new(body, most)))).await
}

async fn page(State(site): State<Site>, request: Request) -> Response {
    let noted = request.extensions().get::<Noted>().filter(|_| !is_secret(&request));
    let site = noted.map_or_else(|| site.clone(), |noted| noted.through(&site));
    door::render(site, request, || {}).await
}

/// Whether the address itself is what lets somebody in, as the link of a letter does: nobody keeps what stands behind it, not
/// even its reader's browser.
fn is_secret(request: &Request) -> bool {
    request.extensions().get::<MatchedPath>().is_some_and(|path| path.as_str().contains("{token}"))
}
