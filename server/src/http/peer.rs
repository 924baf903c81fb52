//! Where a request comes from.

use super::seldom::Seldom;
use app::base::time::Clock;
use http::HeaderMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address at the other end of the connection.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// The proxies that the operator named: what they write down is believed.
#[derive(Clone, Debug)]
pub(super) struct Proxies {
    named: Arc<[IpAddr]>,
    /// That a peer forwards without being named.
    warning: Seldom,
}

impl Proxies {
    pub fn of(named: Arc<[IpAddr]>, clock: Clock) -> Self {
        Self { named, warning: Seldom::new(clock) }
    }

    /// The reader's address: the peer's own, unless the peer is a named proxy; then what the proxies wrote down is followed
    /// from the right, past each that is named itself, to the first address that is none. What stands further left was
    /// written by strangers.
    pub fn reader_address(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut reader = peer;
        if !self.is_named(peer) {
            self.tell_of_stranger(headers);
            return reader;
        }
        let lines: Vec<&str> =
            headers.get_all(FORWARDED_FOR).iter().map(|line| line.to_str().unwrap_or_default()).collect();
        for written in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
            let Some(address) = address(written) else { break };
            reader = address;
            if !self.is_named(address) {
                break;
            }
        }
        reader
    }

    fn is_named(&self, address: IpAddr) -> bool {
        self.named.contains(&address.to_canonical())
    }

    /// Says now and then that a peer forwards which is not named: a stranger's joke, or a proxy that was forgotten in the settings.
    /// Whose address it is stays out of the log, since it may be a reader's.
    fn tell_of_stranger(&self, headers: &HeaderMap) {
        if headers.contains_key(FORWARDED_FOR) && self.warning.is_due() {
            tracing::warn!(
                "X-Forwarded-For came from an address that NARADA_TRUSTED_PROXY does not name; if that is your proxy, name it, \
                 or all readers behind it share one limit"
            );
        }
    }
}

/// An address as proxies write it: alone, or with its port.
fn address(written: &str) -> Option<IpAddr> {
    let written = written.trim();
    let alone = written.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(written);
    alone.parse().ok().or_else(|| written.parse().ok().map(|with_port: SocketAddr| with_port.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    const OUTER: &str = "10.0.0.1";
    const INNER: &str = "127.0.0.1";

    fn forwarded(lines: &[&'static str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, HeaderValue::from_static(line));
        }
        headers
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn seen(lines: &[&'static str]) -> IpAddr {
        Proxies::of([ip(OUTER), ip(INNER)].into(), Clock::default()).reader_address(ip(INNER), &forwarded(lines))
    }

    #[test]
    fn a_stranger_cannot_choose_the_address_they_are_counted_by_and_the_log_is_told() {
        let proxies = || Proxies::of([].into(), Clock::default());
        let (peer, quiet, told) = (ip("198.51.100.7"), proxies(), proxies());
        assert_eq!(quiet.reader_address(peer, &HeaderMap::new()), peer);
        assert!(quiet.warning.is_due(), "nothing is forwarded");
        assert_eq!(told.reader_address(peer, &forwarded(&["203.0.113.9"])), peer);
        assert!(!told.warning.is_due(), "it was told just now");
        assert_eq!(seen(&["203.0.113.9"]), ip("203.0.113.9"));
    }

    #[test]
    fn behind_a_named_proxy_the_last_address_counts_and_a_forged_first_one_does_not() {
        assert_eq!(seen(&["10.9.9.9, 203.0.113.9"]), ip("203.0.113.9"));
        assert_eq!(seen(&["10.9.9.9", "203.0.113.9"]), ip("203.0.113.9"), "two lines are one list");
        assert_eq!(seen(&[]), ip(INNER));
    }

    #[test]
    fn behind_two_named_proxies_each_reader_has_an_address_of_their_own() {
        assert_eq!(seen(&["10.9.9.9, 203.0.113.9, 10.0.0.1"]), ip("203.0.113.9"));
        assert_eq!(seen(&["203.0.113.9", "10.0.0.1"]), ip("203.0.113.9"));
        assert_eq!(seen(&["203.0.113.9, ::ffff:10.0.0.1"]), ip("203.0.113.9"));
        assert_eq!(seen(&["unknown, 10.0.0.1"]), ip(OUTER), "nobody knows who asked the outer one");
    }

    #[test]
    fn a_proxy_may_write_the_port_too() {
        assert_eq!(seen(&["203.0.113.9:51000"]), ip("203.0.113.9"));
        assert_eq!(seen(&["[2001:db8::7]:51000, 10.0.0.1:443"]), ip("2001:db8::7"));
        assert_eq!(seen(&["[2001:db8::7]"]), ip("2001:db8::7"));
        assert_eq!(seen(&["2001:db8::7"]), ip("2001:db8::7"));
    }
}
