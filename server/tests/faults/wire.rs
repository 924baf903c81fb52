//! Asking a server over the wire, one request after the other on one connection.

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Far longer than any answer takes: whoever waits so long is not answered.
const LONG: Duration = Duration::from_secs(40);

/// A connection, opened when it is needed.
#[derive(Debug)]
pub struct Wire {
    address: SocketAddr,
    open: Option<SendRequest<Full<Bytes>>>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub body: String,
}

/// There is no answer: nobody there, hung up, or nothing said for a long time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

impl Answer {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

impl Wire {
    /// To a server.
    pub fn to(address: SocketAddr) -> Self {
        Self { address, open: None }
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str, session: Option<&str>) -> Result<Answer, Broken> {
        let request = hyper::Request::get(path);
        self.send(cookie(request, session), Bytes::new()).await
    }

    /// Sends a form.
    pub async fn post(
        &mut self,
        path: &str,
        session: Option<&str>,
        accept: &str,
        body: String,
    ) -> Result<Answer, Broken> {
        let request = hyper::Request::post(path).header("accept", accept);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        self.send(cookie(request, session), body.into()).await
    }

    async fn send(&mut self, request: http::request::Builder, body: Bytes) -> Result<Answer, Broken> {
        let request = request.header("host", self.address.to_string()).body(Full::new(body)).expect("a request");
        let sent = timeout(LONG, async {
            // A server that has ended a connection in its own time is asked on a new one; a request that was begun is not repeated.
            if let Some(open) = &mut self.open
                && open.ready().await.is_err()
            {
                self.open = None;
            }
            if self.open.is_none() {
                self.open = Some(connect(self.address).await?);
            }
            let open = self.open.as_mut().ok_or(Broken)?;
            let answer = open.send_request(request).await.map_err(|_| Broken)?;
            let (parts, body) = answer.into_parts();
            let body = body.collect().await.map_err(|_| Broken)?.to_bytes();
            let body = String::from_utf8_lossy(&body).into_owned();
            Ok(Answer { status: parts.status.as_u16(), headers: parts.headers, body })
        });
        let answer = sent.await.unwrap_or(Err(Broken));
        let is_over = answer.as_ref().map_or(true, |answer| answer.header("connection") == Some("close"));
        if is_over {
            self.open = None;
        }
        answer
    }
}

fn cookie(request: http::request::Builder, session: Option<&str>) -> http::request::Builder {
    match session {
        Some(session) => request.header("cookie", format!("narada={session}")),
        None => request,
    }
}

async fn connect(address: SocketAddr) -> Result<SendRequest<Full<Bytes>>, Broken> {
    let stream = TcpStream::connect(address).await.map_err(|_| Broken)?;
    let _ = stream.set_nodelay(true);
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|_| Broken)?;
    tokio::spawn(connection);
    Ok(sender)
}
