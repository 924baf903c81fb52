//! Pages of readers who are not signed in, kept as they were answered.
//!
//! Such a page depends on its address, the language and the settings of its reader, what the database holds and the time.
//! So it is kept by the first three, for a second, and only while nobody writes to a table that it was read from: whoever
//! was told that something changed finds it changed. Among those who want the same page at once, one has it made. What stands
//! behind a secret link is one reader's alone and never kept: its handler takes no note of what it reads.

use super::guard::{Guard, wishes};
use super::peer::Peer;
use crate::vitals::Vitals;
use app::accounts::session::SESSION_COOKIE;
use app::audit::digest::sha256;
use app::base::db::Reading;
use app::base::i18n::Lang;
use app::base::limits::{Limit, network};
use app::base::request::ReaderSettings;
use app::base::site::Site;
use app::base::time::Timestamp;
use app::front::door::NOTICE_COOKIE;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, OnceLock};
use tokio::sync::Mutex;
use tower::ServiceExt;

/// Bytes of all pages together.
const ROOM: u64 = 32 * 1024 * 1024;
/// About how many pages that is.
const PAGES: usize = 4_000;
/// The largest page that is kept, and the longest address.
const LARGEST: usize = 1024 * 1024;
const LONGEST: usize = 512;
/// For how many milliseconds a page is right, as far as it tells the time: "three days left", or that a round is open.
const HOLDS: i64 = 1_000;
/// What a page takes beside its bytes and its address.
const BESIDE: usize = 1_024;

/// The pages that are kept, before everything that answers.
#[derive(Clone, Debug)]
pub(super) struct PageCache {
    answering: Router,
    guard: Guard,
    vitals: Vitals,
    pages: Arc<Cache<Key, Kept, Bytewise>>,
    /// Whose turn it is to have a page made.
    turns: Arc<Cache<Key, Arc<Mutex<()>>>>,
}

/// What makes one page differ from another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    path: Box<str>,
    lang: Lang,
    settings: ReaderSettings,
    coding: Option<&'static str>,
}

#[derive(Clone, Debug)]
enum Kept {
    /// A page, made or found right at this moment.
    Page(Arc<Page>, Timestamp),
    /// What was answered at this moment is no page to keep: whoever asks for it asks alone.
    Another(Timestamp),
}

#[derive(Debug)]
struct Page {
    reading: Arc<Reading>,
    head: HeaderMap,
    tag: HeaderValue,
    body: Bytes,
}

/// Asks the page's handler to note what the page is read from, and since when: where many wait for their turns that is not when it was
/// asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Noted(Arc<OnceLock<(Arc<Reading>, Timestamp)>>);

impl Noted {
    /// The installation, with that note taken.
    pub fn through(&self, site: &Site) -> Site {
        let (site, reading) = site.noted();
        // Whoever comes second reads what the first has noted already.
        let _ = self.0.set((reading, site.now()));
        site
    }
}

#[derive(Clone, Debug)]
struct Bytewise;

impl Weighter<Key, Kept> for Bytewise {
    fn weight(&self, key: &Key, kept: &Kept) -> u64 {
        let body = match kept {
            Kept::Page(page, _) => page.body.len(),
            Kept::Another(_) => 0,
        };
        u64::try_from(body + key.path.len() + BESIDE).unwrap_or(u64::MAX)
    }
}

impl PageCache {
    /// Keeps pages of what stands behind it.
    pub fn before(answering: Router, guard: Guard, vitals: Vitals) -> Self {
        let pages = Cache::with_weighter(PAGES, ROOM, Bytewise);
        Self { answering, guard, vitals, pages: Arc::new(pages), turns: Arc::new(Cache::new(PAGES)) }
    }

    /// Answers with a page that is kept, or asks for it.
    pub async fn answer(&self, request: Request) -> Response {
        let Some(key) = key(&self.guard.site, &request) else { return self.ask(request).await };
        let kept = match self.kept(&key) {
            Some(kept) => kept,
            None => {
                let turn = self.turn(&key);
                let _turn = turn.lock().await;
                match self.kept(&key) {
                    Some(kept) => kept,
                    None => return self.make(request, key).await,
                }
            }
        };
        match kept {
            Kept::Page(page, _) if self.may_read(&request) => {
                self.vitals.counts().kept();
                page.answer(request.headers())
            }
            _ => self.ask(request).await,
        }
    }

    async fn ask(&self, request: Request) -> Response {
        // A router refuses nothing by itself.
        self.answering.clone().oneshot(request).await.unwrap_or_else(|never| match never {})
    }

    fn turn(&self, key: &Key) -> Arc<Mutex<()>> {
        let turn = self.turns.get_or_insert_with(key, || Ok::<_, Infallible>(Arc::default()));
        turn.unwrap_or_else(|never| match never {})
    }

    /// What is kept and right now.
    fn kept(&self, key: &Key) -> Option<Kept> {
        let is_young = |at: Timestamp| (0..HOLDS).contains(&(self.guard.site.now().0 - at.0));
        self.pages.get(key).filter(|kept| match kept {
            Kept::Page(page, at) => is_young(*at) && self.guard.site.db.holds(&page.reading),
            Kept::Another(at) => is_young(*at),
        })
    }

    /// Counts a reader as the guard does; whoever asks too often is sent there to be told so.
    fn may_read(&self, request: &Request) -> bool {
        let peer = request.extensions().get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0);
        let network = network(self.guard.proxies.reader_address(peer, request.headers()));
        self.guard.site.limits.check(Limit::Read, &network).is_ok()
    }

    /// Has the page made, and keeps it.
    async fn make(&self, mut request: Request, key: Key) -> Response {
        let noted = Noted::default();
        request.extensions_mut().insert(noted.clone());
        let asked = request.headers_mut();
        match key.coding {
            Some(coding) => drop(asked.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(coding))),
            None => drop(asked.remove(header::ACCEPT_ENCODING)),
        }
        let headers = asked.clone();
        let response = self.ask(request).await;
        // What is no page, or refused, holds from now on: it may have come late, and those behind would each wait as long.
        let now = self.guard.site.now();
        if response.status() == StatusCode::SERVICE_UNAVAILABLE
            && let Some(page) = self.unchanged(&key)
        {
            self.pages.insert(key, Kept::Page(Arc::clone(&page), now));
            return page.answer(&headers);
        }
        let (page, response) = match noted.0.get() {
            Some((reading, _)) if is_for_everybody(&response) => take(response, reading).await,
            _ => (None, response),
        };
        let begun = noted.0.get().map_or(now, |(_, begun)| *begun);
        let answer = page.as_ref().map_or(response, |page| page.answer(&headers));
        self.pages.insert(key, page.map_or(Kept::Another(now), |page| Kept::Page(page, begun)));
        answer
    }

    /// While the database does not answer: the page that was there, if nothing in it was changed since.
    fn unchanged(&self, key: &Key) -> Option<Arc<Page>> {
        match self.pages.get(key)? {
            Kept::Page(page, _) => Some(page).filter(|page| self.guard.site.db.holds(&page.reading)),
            Kept::Another(_) => None,
        }
    }
}

impl Page {
    /// The page, or that whoever asks has it already.
    fn answer(&self, asked: &HeaderMap) -> Response {
        let mut known = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|tags| tags.to_str().ok());
        let is_known = known.any(|tags| tags.split(',').any(|tag| tag.trim() == self.tag));
        let mut response = if is_known {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            Response::new(Body::from(self.body.clone()))
        };
        *response.headers_mut() = self.head.clone();
        response
    }
}

/// Takes a page out of its answer; one that is too large stays there.
async fn take(response: Response, reading: &Arc<Reading>) -> (Option<Arc<Page>>, Response) {
    let (mut parts, body) = response.into_parts();
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        return (None, StatusCode::INTERNAL_SERVER_ERROR.into_response());
    };
    if body.len() > LARGEST {
        return (None, Response::from_parts(parts, Body::from(body)));
    }
    let digest = sha256(&body);
    let tag = format!("\"{}\"", digest.get(..32).unwrap_or(&digest));
    let Ok(tag) = HeaderValue::from_str(&tag) else {
        return (None, Response::from_parts(parts, Body::from(body)));
    };
    let head = &mut parts.headers;
    head.remove(header::CONTENT_LENGTH);
    head.insert(header::ETAG, tag.clone());
    // The reader's browser asks each time whether it still holds; nobody between us and it keeps it.
    head.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    head.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie"));
    let page = Page { reading: Arc::clone(reading), head: parts.headers, tag, body };
    (Some(Arc::new(page)), StatusCode::OK.into_response())
}

fn is_for_everybody(response: &Response) -> bool {
    let is_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    response.status() == StatusCode::OK && is_page && !response.headers().contains_key(header::SET_COOKIE)
}

/// By what a page is kept, if its reader is like every other.
fn key(site: &Site, request: &Request) -> Option<Key> {
    let path = request.uri().path_and_query()?.as_str();
    let is_for_machines = path.starts_with("/assets/") || path.starts_with("/health/");
    if request.method() != Method::GET || path.len() > LONGEST || is_for_machines {
        return None;
    }
    let cookies = CookieJar::from_headers(request.headers());
    if cookies.get(&SESSION_COOKIE.name(site.is_secure())).is_some() || cookies.get(NOTICE_COOKIE).is_some() {
        return None;
    }
    let (lang, settings) = wishes(site, path, request.headers(), &cookies, &None);
    Some(Key { path: path.into(), lang, settings, coding: coding(request.headers()) })
}

/// How an answer is packed for a reader: the tightest that they take.
fn coding(asked: &HeaderMap) -> Option<&'static str> {
    let accepted = asked.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
    let takes = |coding: &str| {
        accepted.split(',').any(|part| {
            let mut words = part.split(';').map(str::trim);
            words.next() == Some(coding)
                && words.all(|word| word.strip_prefix("q=").is_none_or(|q| !q.trim_matches(['0', '.']).is_empty()))
        })
    };
    ["br", "gzip"].into_iter().find(|coding| takes(coding))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_packed_as_tightly_as_its_reader_takes_it() {
        let of = |accepted: &'static str| {
            coding(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]))
        };
        assert_eq!(of("gzip, deflate, br, zstd"), Some("br"));
        assert_eq!(of("gzip;q=1.0, br;q=0"), Some("gzip"));
        assert_eq!(of("gzip;q=0.000, identity"), None);
        assert_eq!(of(""), None);
        assert_eq!(coding(&HeaderMap::new()), None);
    }
}
