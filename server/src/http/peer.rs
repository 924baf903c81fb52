//! Where a request comes from.

use http::HeaderMap;
use std::net::IpAddr;

/// The address at the other end of the connection.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// The reader's address: the peer's own, unless the peer is a proxy that the operator named; then the last address that
/// the proxy wrote down. What stands further left in the header was written by strangers.
pub fn reader_address(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    if !trusted.contains(&peer.to_canonical()) {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    forwarded.and_then(|list| list.rsplit(',').next()).and_then(|last| last.trim().parse().ok()).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn forwarded(value: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static(value));
        headers
    }

    #[test]
    fn a_stranger_cannot_choose_the_address_they_are_counted_by() {
        let peer: IpAddr = "198.51.100.7".parse().unwrap();
        assert_eq!(reader_address(peer, &forwarded("203.0.113.9"), &[]), peer);
    }

    #[test]
    fn behind_a_named_proxy_the_last_address_counts_and_a_forged_first_one_does_not() {
        let proxy: IpAddr = "127.0.0.1".parse().unwrap();
        let seen = reader_address(proxy, &forwarded("10.9.9.9, 203.0.113.9"), &[proxy]);
        assert_eq!(seen, "203.0.113.9".parse::<IpAddr>().unwrap());
    }
}
