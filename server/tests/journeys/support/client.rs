//! Somebody with a browser: keeps cookies, follows nothing by itself.

use axum::Router;
use axum::body::Body;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use server::http::Peer;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use tower::ServiceExt;

/// A browser of one person.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookies: BTreeMap<String, String>,
    /// Where the requests come from.
    pub address: IpAddr,
    /// Headers sent with every request.
    pub headers: HeaderMap,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub body: String,
    /// The body as it came: files are no text.
    pub bytes: Vec<u8>,
}

impl Client {
    /// Somebody at the doors of a node.
    pub fn new(router: Router) -> Self {
        let address = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
        Self { router, cookies: BTreeMap::new(), address, headers: HeaderMap::new() }
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_body(fields);
        self.send(Method::POST, path, Some(body)).await
    }

    /// Sends a form as it stands, however odd.
    pub async fn post_raw(&mut self, path: &str, body: &str) -> Answer {
        self.send(Method::POST, path, Some(body.to_owned())).await
    }

    /// Sends a form with a file, as a browser does: field, name and content.
    pub async fn post_file(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--XyZ\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        let (field, name, content) = file;
        let head = format!("Content-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"");
        body.extend(format!("--XyZ\r\n{head}\r\nContent-Type: application/octet-stream\r\n\r\n").into_bytes());
        body.extend(content);
        body.extend(b"\r\n--XyZ--\r\n");
        self.send_as(Method::POST, path, Some(("multipart/form-data; boundary=XyZ", body))).await
    }

    /// Sets a cookie.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// A cookie's value.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    async fn send(&mut self, method: Method, path: &str, body: Option<String>) -> Answer {
        let body = body.map(|body| ("application/x-www-form-urlencoded", body.into_bytes()));
        self.send_as(method, path, body).await
    }

    async fn send_as(&mut self, method: Method, path: &str, body: Option<(&'static str, Vec<u8>)>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !self.cookies.is_empty() {
            let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if let Some((kind, body)) = &body {
            request = request.header(header::CONTENT_TYPE, *kind).header(header::CONTENT_LENGTH, body.len());
        }
        let body = body.map_or_else(Body::empty, |(_, body)| Body::from(body));
        let mut request = request.body(body).expect("a request");
        for (name, value) in &self.headers {
            request.headers_mut().insert(name, value.clone());
        }
        request.extensions_mut().insert(Peer(self.address));
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().expect("a cookie in ASCII"));
        }
        let bytes: Vec<u8> = body.collect().await.expect("a whole body").to_bytes().into();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body, bytes }
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
        let Some((name, value)) = pair.split_once('=') else {
            return;
        };
        if attributes.contains("Max-Age=0") {
            self.cookies.remove(name.trim());
        } else {
            self.cookies.insert(name.trim().to_owned(), value.to_owned());
        }
    }
}

/// Fields as a browser encodes them.
pub fn form_body(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| {
        let mut encoded = String::with_capacity(text.len());
        for byte in text.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => encoded.push(char::from(byte)),
                b' ' => encoded.push('+'),
                other => encoded.push_str(&format!("%{other:02X}")),
            }
        }
        encoded
    };
    fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

impl Answer {
    /// What a failing test prints: the page without its frame.
    fn excerpt(&self) -> &str {
        let start = self.body.find("<main").unwrap_or(0);
        let end = self.body.find("</main>").unwrap_or(self.body.len());
        &self.body[start..end]
    }

    /// Where a 303 leads; fails on any other status.
    #[track_caller]
    pub fn leads_to(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.excerpt());
        self.headers[header::LOCATION].to_str().expect("a location in ASCII")
    }

    /// Fails unless the page has this status.
    #[track_caller]
    pub fn has_status(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.excerpt());
        self
    }

    /// Fails unless the page says this. A space that does not break is a space.
    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(
            self.body.replace('\u{a0}', " ").contains(&text.replace('\u{a0}', " ")),
            "{text:?} is not on the page:\n{}",
            self.excerpt()
        );
        self
    }

    /// Fails if the page says this.
    #[track_caller]
    pub fn does_not_say(&self, text: &str) -> &Self {
        assert!(
            !self.body.replace('\u{a0}', " ").contains(&text.replace('\u{a0}', " ")),
            "{text:?} is on the page:\n{}",
            self.excerpt()
        );
        self
    }
}
