//! Everything that reads what strangers send, with what must hold of whatever they send: shared by the search for new ways
//! (`cargo xtask fuzz`) and by the test that goes the known ones again.

use app::accounts::rules;
use app::base::form::typed;
use app::base::i18n::Lang;
use app::base::multipart::{File, typed_anyhow};
use app::base::notice::Notice;
use app::base::request::{ReaderSettings, own_path};
use app::base::{markdown, text, written};
use app::documents::rules::divided;
use app::documents::upload;
use app::positions::filter::{Filter, ticked};
use app::remarks::import;
use app::strategy::file;
use app::voting::snapshot::ResultSnapshot;
use axum::body::Bytes;
use axum_extra::extract::CookieJar;
use http::{HeaderMap, HeaderValue, header};

/// Reads what somebody sent, and breaks down where something does not hold of it.
pub type Parser = fn(&[u8]);

/// Each parser by its name, which is that of its folder of seeds.
pub const PARSERS: [(&str, Parser); 11] = [
    ("address", address),
    ("cookie", cookie),
    ("docx", docx),
    ("form", form),
    ("markdown", of_markdown),
    ("multipart", multipart),
    ("path", path),
    ("result", result),
    ("strategy", strategy),
    ("table", table),
    ("written", of_written),
];

fn said(bytes: &[u8]) -> &str {
    // As far as it is text: the rest is refused at the door.
    std::str::from_utf8(bytes).unwrap_or_else(|fault| std::str::from_utf8(&bytes[..fault.valid_up_to()]).unwrap_or(""))
}

/// An address that is taken reads the same when it is typed again.
fn address(bytes: &[u8]) {
    for read in [rules::address, rules::new_address] {
        if let Ok(address) = read(said(bytes)) {
            assert!(!address.contains(char::is_control), "{address:?} would end a letter's head");
            assert_eq!(read(&address).as_ref(), Ok(&address));
        }
    }
}

fn cookie(bytes: &[u8]) {
    let mut headers = HeaderMap::new();
    let Ok(value) = HeaderValue::from_bytes(bytes) else { return };
    headers.insert(header::COOKIE, value);
    for cookie in CookieJar::from_headers(&headers).iter() {
        let settings = ReaderSettings::from_cookie(cookie.value());
        assert_eq!(ReaderSettings::from_cookie(&settings.to_cookie()), settings);
        let _ = (Notice::from_name(cookie.value()), Lang::from_code(cookie.value()));
    }
}

/// Whatever a text from Word holds can be divided into its parts, or is refused for its length.
fn docx(bytes: &[u8]) {
    let file = File { field: "file".to_owned(), name: "draft.docx".to_owned(), bytes: Bytes::copy_from_slice(bytes) };
    if let Ok(read) = upload::read(&file) {
        let _ = divided(&read.text);
    }
}

fn with_type(kind: &'static str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers
}

fn form(bytes: &[u8]) {
    typed(&with_type("application/x-www-form-urlencoded"), bytes);
}

fn multipart(bytes: &[u8]) {
    typed_anyhow(&with_type("multipart/form-data; boundary=b"), &Bytes::copy_from_slice(bytes));
}

/// What stands between `<` and `>`: elsewhere the same letters are only read. A text never holds a bare `<`.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag))
}

/// No text becomes a page that runs something.
fn of_markdown(bytes: &[u8]) {
    let words = said(bytes);
    for html in [markdown::render(words), markdown::inline(words)] {
        let html = html.into_string().to_lowercase();
        for tag in tags(&html) {
            let is_harmful = ["script", "iframe", "style", "img"].iter().any(|name| tag.starts_with(name))
                || ["href=\"javascript:", "href=\"data:"].iter().any(|link| tag.contains(link));
            assert!(!is_harmful, "{tag} in {html}");
        }
    }
    markdown::plain(words);
    let _ = divided(words);
}

/// A way that is followed never leads to another site.
fn path(bytes: &[u8]) {
    let words = said(bytes);
    if let Some(path) = own_path(Some(words)) {
        assert!(path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\"), "{path:?}");
        assert!(!path.contains(char::is_control), "{path:?}");
    }
    let filter = Filter::read(words);
    assert_eq!(Filter::read(&filter.query()), filter);
    ticked(words);
}

/// A result that is read says of itself what it was read from.
fn result(bytes: &[u8]) {
    let _ = ResultSnapshot::from_json(said(bytes));
}

/// A strategy that is read can be written, and read again as the same.
fn strategy(bytes: &[u8]) {
    let words = said(bytes);
    let read = [file::parse(words), file::from_json(words)];
    for document in read.into_iter().flatten() {
        let again = file::parse(&file::toml(&document));
        assert!(again.is_ok_and(|again| again == document), "written and read again it is another one");
    }
}

/// A table of remarks, as CSV or as a workbook.
fn table(bytes: &[u8]) {
    if let Ok(lines) = import::read(bytes) {
        let _ = import::entries(&lines, Lang::Pl);
    }
}

fn of_written(bytes: &[u8]) {
    let words = said(bytes);
    let _ = (written::day(words), written::hour(words), written::day_and_hour(words));
    if let Ok(day) = written::full_day(words) {
        assert_eq!(written::full_day(&day.to_string()), Ok(day));
    }
    let _ = (text::line(words, 0, 80), text::lines(words, 0, 80), text::web_address(words, 80));
    assert!(text::excerpt(words, 20).chars().count() <= 21);
}
