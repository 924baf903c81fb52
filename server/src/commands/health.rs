//! `narada health`

use super::{Failure, say};
use crate::config::Config;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks the server that runs beside us how it is; what is wrong is printed. For containers, which have no other program to ask
/// with.
pub async fn run(config: &Config) -> Result<(), Failure> {
    let address = reachable(config.listen);
    let answer = tokio::time::timeout(PATIENCE, ask(address)).await;
    let answer = match answer {
        Ok(Ok(answer)) => answer,
        Ok(Err(cause)) => return Err(Failure::Work(format!("nobody answers at {address}: {cause}"))),
        Err(_) => return Err(Failure::Work(format!("{address} gives no answer within {} s", PATIENCE.as_secs()))),
    };
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    if head.starts_with("HTTP/1.1 2") {
        say(if body.is_empty() { "ready" } else { body.trim_end() });
        return Ok(());
    }
    let status = head.lines().next().unwrap_or_default();
    Err(Failure::Work(if body.is_empty() { status.to_owned() } else { body.trim_end().to_owned() }))
}

/// Where to find a server that listens on every address.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let here = match listen.ip() {
        IpAddr::V4(address) if address.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(address) if address.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        address => address,
    };
    SocketAddr::new(here, listen.port())
}

async fn ask(address: SocketAddr) -> std::io::Result<String> {
    let mut connection = TcpStream::connect(address).await?;
    let question = format!("GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    connection.write_all(question.as_bytes()).await?;
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await?;
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_listens_everywhere_is_asked_on_this_machine() {
        let reached = |listen: &str| reachable(listen.parse().unwrap()).to_string();
        assert_eq!(reached("0.0.0.0:3000"), "127.0.0.1:3000");
        assert_eq!(reached("[::]:3000"), "[::1]:3000");
        assert_eq!(reached("10.0.0.7:80"), "10.0.0.7:80");
    }
}
