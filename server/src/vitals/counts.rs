//! What a process counts: requests, connections, letters, turns of its jobs. By kinds that are known beforehand, never by a
//! path, an address or a person, so that nothing is told of anybody and the number of series stays small.

use super::Job;
use crate::worker::Sent;
use http::{Method, StatusCode};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use std::time::Duration;

/// Seconds that divide answers: a page takes a few milliseconds, a vote one more write to the disk, the longest answer 30 s.
const SECONDS: [f64; 9] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// Names and values of labels.
type Labels<const N: usize> = [(&'static str, String); N];

/// What a process counts; cheap to clone.
#[derive(Clone, Debug)]
pub struct Counts {
    requests: Family<Labels<3>, Counter>,
    durations: Family<Labels<2>, Histogram, fn() -> Histogram>,
    pages_kept: Counter,
    /// Connections that are open.
    pub connections: Gauge,
    /// How many may be; 0 where nobody listens.
    pub places: Gauge,
    sent_away: Family<Labels<1>, Counter>,
    letters: Family<Labels<1>, Counter>,
    turns: Family<Labels<2>, Counter>,
}

impl Default for Counts {
    fn default() -> Self {
        Self {
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            pages_kept: Counter::default(),
            connections: Gauge::default(),
            places: Gauge::default(),
            sent_away: Family::default(),
            letters: Family::default(),
            turns: Family::default(),
        }
    }
}

impl Counts {
    /// A request was answered: at this route, as the router spells it, and after so long.
    pub fn answered(&self, method: &Method, route: &str, status: StatusCode, took: Duration) {
        let method = || ("method", known(method).to_owned());
        let route = || ("route", route.to_owned());
        let class = ("status", format!("{}xx", status.as_u16() / 100));
        self.requests.get_or_create(&[method(), route(), class]).inc();
        self.durations.get_or_create(&[method(), route()]).observe(took.as_secs_f64());
    }

    /// A page was answered from memory.
    pub fn kept(&self) {
        self.pages_kept.inc();
    }

    /// Somebody was told to come again, for too many waited for the same kind of work.
    pub fn sent_away(&self, work: &'static str) {
        self.sent_away.get_or_create(&[("work", work.to_owned())]).inc();
    }

    /// A round of sending ended.
    pub fn sent(&self, sent: Sent) {
        let Sent { sent, put_off, given_up } = sent;
        for (outcome, count) in [("sent", sent), ("put_off", put_off), ("given_up", given_up)] {
            let count = u64::try_from(count).unwrap_or(u64::MAX);
            self.letters.get_or_create(&[("outcome", outcome.to_owned())]).inc_by(count);
        }
    }

    /// A job ended a turn.
    pub fn turned(&self, job: Job, went_well: bool) {
        let outcome = if went_well { "done" } else { "failed" };
        self.turns.get_or_create(&[("job", job.name().to_owned()), ("outcome", outcome.to_owned())]).inc();
    }

    /// Shows all of it.
    pub fn register(&self, registry: &mut Registry) {
        registry.register("narada_http_requests", "Requests that were answered", self.requests.clone());
        registry.register_with_unit(
            "narada_http_request_duration",
            "From the request's headers to those of its answer",
            Unit::Seconds,
            self.durations.clone(),
        );
        registry.register("narada_http_pages_kept", "Pages answered from memory", self.pages_kept.clone());
        registry.register("narada_http_connections_open", "Connections that are open", self.connections.clone());
        let help = "Connections that may be open at once";
        registry.register("narada_http_connections_most", help, self.places.clone());
        let help = "Requests that were sent away, for too many waited";
        registry.register("narada_http_sent_away", help, self.sent_away.clone());
        registry.register("narada_letters", "Mails that this process tried to send", self.letters.clone());
        registry.register("narada_worker_turns", "Turns of the worker's jobs", self.turns.clone());
    }
}

/// The methods that exist here; a stranger may invent others without end.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_that_somebody_invents_makes_no_series_of_its_own() {
        assert_eq!(known(&Method::POST), "POST");
        assert_eq!(known(&Method::from_bytes(b"INVENTED").unwrap()), "other");
    }
}
