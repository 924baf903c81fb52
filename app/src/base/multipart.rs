//! Forms with a file: read whole, bounded, and as strictly as forms without one.

use super::form::{Submitted, parts_of, typed};
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

/// Bytes of a form with a file at most, as it is sent.
pub const UPLOAD_MAX: usize = 4 * 1024 * 1024;

/// Parts of a form with a file at most: more is from none of ours.
const PARTS_MAX: usize = 50;

/// A file that somebody chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The field's name in the form.
    pub field: String,
    /// Its name on their device; never a path of ours.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
}

/// What was typed, and the files.
type Sent = (Vec<(String, String)>, Vec<File>);

/// A form that may bring files. Without one it may also come as any other form does.
#[derive(Clone, Debug)]
pub struct WithFiles<T> {
    /// The fields, not judged yet.
    pub fields: T,
    /// The pairs as they came; files are not among them.
    pub typed: Vec<(String, String)>,
    /// The files that were chosen.
    pub files: Vec<File>,
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for WithFiles<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        if boundary(request.headers()).is_none() {
            let Submitted { fields, typed } = Submitted::from_request(request, state).await?;
            return Ok(Self { fields, typed, files: Vec::new() });
        }
        let (parts, body) = request.into_parts();
        let body = match axum::body::to_bytes(body, UPLOAD_MAX).await {
            Ok(body) => body,
            Err(_) => return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response()),
        };
        let form = read(&parts.headers, &body).and_then(|(typed, files)| Some((parts_of(&typed)?, typed, files)));
        match form {
            Some((fields, typed, files)) => Ok(Self { fields, typed, files }),
            None => Err(StatusCode::BAD_REQUEST.into_response()),
        }
    }
}

/// How many bytes a request may bring: a form with a file more than one without.
pub fn room_for(headers: &HeaderMap) -> usize {
    if boundary(headers).is_some() { UPLOAD_MAX } else { super::form::FORM_MAX }
}

/// What was typed into a form of whatever fields, with or without files; nothing if it is no form.
pub fn typed_anyhow(headers: &HeaderMap, body: &Bytes) -> Vec<(String, String)> {
    match boundary(headers) {
        Some(_) => read(headers, body).map(|(typed, _)| typed).unwrap_or_default(),
        None => typed(headers, body),
    }
}

/// What stands between the parts.
fn boundary(headers: &HeaderMap) -> Option<&str> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let (kind, parameters) = kind.split_once(';')?;
    let boundary = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("boundary="))?;
    let boundary = boundary.trim_matches('"');
    let is_one = (1..=70).contains(&boundary.len()) && boundary.bytes().all(|byte| (0x21..0x7f).contains(&byte));
    (kind.trim().eq_ignore_ascii_case("multipart/form-data") && is_one).then_some(boundary)
}

/// The pairs and the files of a form (RFC 7578), or nothing where it is not whole.
fn read(headers: &HeaderMap, body: &Bytes) -> Option<Sent> {
    let boundary = format!("\r\n--{}", boundary(headers)?);
    let (mut typed, mut files) = (Vec::new(), Vec::new());
    let mut rest = body.strip_prefix(&boundary.as_bytes()[2..])?;
    loop {
        if rest.starts_with(b"--") {
            return Some((typed, files));
        }
        let part = rest.strip_prefix(b"\r\n")?;
        let end = find(part, boundary.as_bytes())?;
        rest = &part[end + boundary.len()..];
        let part = &part[..end];
        let head = find(part, b"\r\n\r\n")?;
        let content = &part[head + 4..];
        let (name, file) = disposition(std::str::from_utf8(&part[..head]).ok()?)?;
        match file {
            // A field for a file in which none was chosen.
            Some(file) if file.is_empty() && content.is_empty() => {}
            Some(file) => files.push(File { field: name, name: file, bytes: body.slice_ref(content) }),
            None => typed.push((name, std::str::from_utf8(content).ok()?.to_owned())),
        }
        if typed.len() + files.len() > PARTS_MAX {
            return None;
        }
    }
}

/// The name of a field, and of its file where it brings one.
fn disposition(head: &str) -> Option<(String, Option<String>)> {
    let is_named = |line: &&str| line.get(..20).is_some_and(|name| name.eq_ignore_ascii_case("content-disposition:"));
    let mut lines = head.split("\r\n").filter(is_named);
    let line = lines.next().filter(|_| lines.next().is_none())?;
    let mut rest = line[20..].trim().strip_prefix("form-data")?;
    let (mut name, mut file) = (None, None);
    while let Some(parameter) = rest.trim_start().strip_prefix(';') {
        let (key, value) = parameter.trim_start().split_once("=\"")?;
        let (value, after) = value.split_once('"')?;
        // Browsers write these three signs so (HTML, "multipart form data").
        let value = value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
        let place = match key {
            "name" => &mut name,
            "filename" => &mut file,
            _ => return None,
        };
        if place.replace(value).is_some() {
            return None;
        }
        rest = after;
    }
    if rest.trim().is_empty() { Some((name?, file)) } else { None }
}

/// Where some bytes begin in others. The first byte is looked for by itself, which is quick; a text made to be slow costs
/// the length of a boundary more.
fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let first = *needle.first()?;
    let mut from = 0;
    loop {
        let at = from + haystack.get(from..)?.iter().position(|byte| *byte == first)?;
        if haystack[at..].starts_with(needle) {
            return Some(at);
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;
    use proptest::prelude::*;

    fn sent(body: &str) -> Option<Sent> {
        let kind = HeaderValue::from_static("multipart/form-data; boundary=XX");
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, kind)]);
        read(&headers, &Bytes::from(body.replace('\n', "\r\n")))
    }

    #[test]
    fn fields_and_files_are_told_apart() {
        let body = "--XX\nContent-Disposition: form-data; name=\"title\"\n\nA --XX b\n--XX\n\
                    Content-Disposition: form-data; name=\"file\"; filename=\"a%22b.md\"\nContent-Type: text/plain\n\n# A\n\n\n\
                    --XX\nContent-Disposition: form-data; name=\"none\"; filename=\"\"\n\n\n--XX--\n";
        let (typed, files) = sent(body).unwrap();
        assert_eq!(typed, [("title".to_owned(), "A --XX b".to_owned())]);
        assert_eq!(files.len(), 1);
        assert_eq!((files[0].name.as_str(), &files[0].bytes[..]), ("a\"b.md", &b"# A\r\n\r\n"[..]));
    }

    #[test]
    fn what_is_not_whole_is_refused() {
        let part = "--XX\nContent-Disposition: form-data; name=\"a\"\n\n1\n";
        assert!(sent(&format!("{part}--XX--")).is_some());
        for bad in [
            part.to_owned(),
            "--XX\n\n1\n--XX--".to_owned(),
            "--XX\nContent-Disposition: form-data\n\n1\n--XX--".to_owned(),
            "--XX\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\n\n1\n--XX--".to_owned(),
            "--XX\nContent-Disposition: attachment; name=\"a\"\n\n1\n--XX--".to_owned(),
            format!("{}--XX--", part.repeat(PARTS_MAX + 1)),
            "a=1".to_owned(),
        ] {
            assert_eq!(sent(&bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_body_brings_the_reader_down(body in "(--XX|\n|-|Content-Disposition: form-data; name=|\"|a|;){0,30}") {
            let _ = sent(&body);
        }
    }
}
