//! More is asked for than can be answered: whoever would wait too long is told at once to come again.
//!
//! Work that is begun for everybody is finished for nobody in time. So only so much is under way at once, those who come
//! meanwhile stand in line, and how long the line may be follows from how fast it moves: who could not be answered in time
//! does not stand in it at all. Being sent away costs next to nothing, and so the others are served as fast as ever. Pages
//! that are kept, files and health never come here.

use super::guard::{Guard, reader};
use super::peer::Peer;
use crate::vitals::Vitals;
use app::base::limits::network;
use app::base::multipart::{room_for, typed_anyhow};
use app::front::crowded::{page, refusal};
use app::front::unsent::Unsent;
use axum::Json;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use axum_extra::extract::CookieJar;
use http::{HeaderValue, Method, StatusCode, header};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// After how many seconds to come again.
const AGAIN: u64 = 3;

/// Longer than this no turn counts for the pace of a line.
const LONGEST: Duration = Duration::from_secs(1);

/// Pages and other forms under way at once, for each core: some compute while others wait for the database.
const FOR_EACH_CORE: usize = 8;

/// How much is under way at once, and how long others wait for their turn.
#[derive(Clone, Copy, Debug)]
pub struct Turns {
    /// Pages, and whatever else is read.
    pub pages: usize,
    /// Forms, but for ballots.
    pub forms: usize,
    /// Ballots: they wait for the disk together, and the more of them do, the more share one write to it.
    pub votes: usize,
    /// How long somebody waits, and how long the wait may look for whoever comes last.
    pub patience: Duration,
}

impl Default for Turns {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let usual = cores.max(2) * FOR_EACH_CORE;
        Self { pages: usual, forms: usual, votes: 64, patience: Duration::from_secs(1) }
    }
}

/// The lines, one for each kind of work: no flood of one kind keeps another waiting.
#[derive(Clone, Debug)]
pub(super) struct Rush {
    guard: Guard,
    vitals: Vitals,
    pages: Line,
    forms: Line,
    votes: Line,
}

impl Rush {
    /// Nobody waits yet.
    pub fn new(guard: Guard, vitals: Vitals, turns: Turns) -> Self {
        let line = |work, at_once| Line::of(work, at_once, turns.patience);
        let Turns { pages, forms, votes, .. } = turns;
        Self { guard, vitals, pages: line("pages", pages), forms: line("forms", forms), votes: line("votes", votes) }
    }

    fn line(&self, request: &Request) -> &Line {
        match *request.method() {
            Method::GET | Method::HEAD | Method::OPTIONS => &self.pages,
            _ if is_vote(request.uri().path()) => &self.votes,
            _ => &self.forms,
        }
    }
}

fn is_vote(path: &str) -> bool {
    path.ends_with("/vote") || path.ends_with("/vote/withdraw")
}

/// Lets the request take its turn, or sends it away.
pub(super) async fn in_turn(State(rush): State<Rush>, request: Request, next: Next) -> Response {
    let line = rush.line(&request);
    match line.turn().await {
        Some(_turn) => next.run(request).await,
        None => {
            rush.vitals.counts().sent_away(line.work);
            sent_away(&rush.guard, request).await
        }
    }
}

/// In the reader's language, and with what they wrote; for a ballot that is sent by a script, as it reads it.
async fn sent_away(guard: &Guard, request: Request) -> Response {
    let site = &guard.site;
    let peer = request.extensions().get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0);
    let cookies = CookieJar::from_headers(request.headers());
    let reader =
        reader(site, &request, &cookies, &None, network(guard.proxies.reader_address(peer, request.headers())));
    let is_looked_at = matches!(*request.method(), Method::GET | Method::HEAD);
    let wants_json = request.headers().get(header::ACCEPT).is_some_and(|accept| accept == "application/json");
    let mut answer = if wants_json && is_vote(request.uri().path()) {
        Json(refusal(reader.lang)).into_response()
    } else if is_looked_at {
        Html(page(site, &reader, None, true)).into_response()
    } else {
        let (parts, body) = request.into_parts();
        let typed = axum::body::to_bytes(body, room_for(&parts.headers)).await;
        let unsent = typed.ok().and_then(|body| Unsent::of(typed_anyhow(&parts.headers, &body)));
        Html(page(site, &reader, unsent, false)).into_response()
    };
    *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(AGAIN));
    answer
}

/// Those who wait for one kind of work.
#[derive(Clone, Debug)]
struct Line {
    work: &'static str,
    patience: Duration,
    turns: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
    pace: Arc<Mutex<Pace>>,
}

/// How fast a line moves while somebody stands in it.
#[derive(Debug, Default)]
struct Pace {
    last: Option<Instant>,
    /// From one turn's end to the next.
    each: Duration,
}

/// Somebody's turn.
#[derive(Debug)]
struct Turn {
    line: Line,
    _permit: OwnedSemaphorePermit,
}

/// One more in line; one fewer when it is dropped, also when whoever waits goes away.
struct InLine<'a>(&'a AtomicUsize);

impl Line {
    fn of(work: &'static str, at_once: usize, patience: Duration) -> Self {
        let turns = Arc::new(Semaphore::new(at_once));
        Self { work, patience, turns, waiting: Arc::default(), pace: Arc::default() }
    }

    /// A turn, unless it would come too late.
    async fn turn(&self) -> Option<Turn> {
        let turn = |permit| Turn { line: self.clone(), _permit: permit };
        if let Ok(permit) = Arc::clone(&self.turns).try_acquire_owned() {
            return Some(turn(permit));
        }
        let before = self.waiting.fetch_add(1, Ordering::Relaxed);
        let _in_line = InLine(&self.waiting);
        // The first in line always waits: a line that was slow once would never be measured again.
        if before > 0 && self.pace().wait(before) > self.patience {
            return None;
        }
        // What was reckoned may be wrong: nobody waits longer for that. Nobody closes the semaphore.
        timeout(self.patience, Arc::clone(&self.turns).acquire_owned()).await.ok()?.ok().map(turn)
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pace {
    /// How long somebody waits with so many before them in line, and somebody's turn that is not over yet.
    fn wait(&self, before: usize) -> Duration {
        self.each.saturating_mul(u32::try_from(before + 1).unwrap_or(u32::MAX))
    }

    /// A turn ended, and so many wait.
    fn turned(&mut self, now: Instant, waiting: usize) {
        // Where nobody waits, the time between two turns is that between two questions and tells nothing.
        let last = std::mem::replace(&mut self.last, (waiting > 0).then_some(now));
        if let (Some(last), Some(_)) = (last, self.last) {
            // A stall is no pace.
            let took = (now - last).min(LONGEST);
            // The first one counts whole, later ones a sixteenth.
            self.each = if self.each.is_zero() { took } else { (self.each * 15 + took) / 16 };
        }
    }
}

impl Drop for InLine<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let waiting = self.line.waiting.load(Ordering::Relaxed);
        #[expect(clippy::disallowed_methods, reason = "how fast the line moves")]
        let now = Instant::now();
        self.line.pace().turned(now, waiting);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    const PATIENCE: Duration = Duration::from_secs(1);

    fn now() -> Instant {
        tokio::time::Instant::now().into_std()
    }

    #[test]
    fn who_would_wait_too_long_is_sent_away_at_once_and_the_others_are_served_at_full_speed() {
        // Five times what can be done, for a minute: one comes each 20 ms, and each takes 100 ms.
        let (begin, end) = (now(), Duration::from_secs(60));
        let (mut pace, mut line) = (Pace::default(), VecDeque::<Duration>::new());
        let (mut served, mut at_once, mut late, mut is_taken) = (0, 0, 0, false);
        for at in (0..3_000).map(|number| Duration::from_millis(20 * number)) {
            let gone = line.iter().take_while(|came| **came + PATIENCE < at).count();
            late += line.drain(..gone).count();
            if at.as_millis() % 100 == 0 {
                if is_taken {
                    pace.turned(begin + at, line.len());
                    served += 1;
                }
                is_taken = line.pop_front().is_some();
            }
            if pace.wait(line.len()) > PATIENCE {
                at_once += 1;
            } else {
                line.push_back(at);
            }
        }
        let most = end.as_millis() / 100;
        assert!(served >= most - 2, "{served} of {most} that could be served");
        assert!(at_once > 9 * late, "{at_once} were told at once, {late} waited in vain");
    }

    #[test]
    fn a_pause_without_anybody_in_line_does_not_make_it_look_slow() {
        let (begin, mut pace) = (now(), Pace::default());
        for at in [0, 10, 20] {
            pace.turned(begin + Duration::from_millis(at), 5);
        }
        assert_eq!(pace.wait(9), Duration::from_millis(100));
        pace.turned(begin + Duration::from_secs(30), 0);
        pace.turned(begin + Duration::from_secs(60), 5);
        assert_eq!(pace.wait(9), Duration::from_millis(100));
    }

    #[test]
    fn a_stall_is_no_pace() {
        let (begin, mut pace) = (now(), Pace::default());
        pace.turned(begin, 5);
        pace.turned(begin + Duration::from_secs(60), 5);
        assert_eq!(pace.wait(0), LONGEST);
    }

    #[tokio::test]
    async fn whoever_goes_away_while_waiting_leaves_no_gap() {
        let line = Line::of("pages", 1, PATIENCE);
        let turn = line.turn().await.unwrap();
        assert!(timeout(Duration::from_millis(10), line.turn()).await.is_err());
        assert_eq!(line.waiting.load(Ordering::Relaxed), 0);
        drop(turn);
        assert!(line.turn().await.is_some());
    }

    #[tokio::test]
    async fn a_line_that_was_slow_once_is_measured_again() {
        let line = Line::of("pages", 1, PATIENCE);
        let turn = line.turn().await.unwrap();
        line.pace().each = PATIENCE * 5;
        let (first, second) = (line.clone(), line.clone());
        let first = tokio::spawn(async move { first.turn().await });
        tokio::task::yield_now().await;
        assert!(second.turn().await.is_none(), "it would wait too long");
        drop(turn);
        assert!(first.await.unwrap().is_some(), "the first in line waits however slow the line was");
    }

    #[test]
    fn a_vote_and_its_withdrawal_stand_in_the_line_of_votes() {
        assert!(is_vote("/consultations/goal-v/actions/1/vote"));
        assert!(is_vote("/consultations/goal-v/actions/1/vote/withdraw"));
        assert!(!is_vote("/sign-in"));
    }
}
