//! Posting a form from a page and reading the answer. Runs in the browser.

use super::model::Choice;
use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response};

/// What the server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This is the vote that stands now.
    Stands(Option<Choice>),
    /// The vote was refused, and why in the reader's language.
    Refused {
        /// Why.
        words: String,
        /// Whether the round is over: then nothing can be changed any more.
        is_over: bool,
    },
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missed {
    /// The network failed. One can try again.
    Network,
    /// The answer is a page, such as the one for signing in: the form is then sent as a page.
    Page,
}

/// Posts the body of a form.
///
/// # Errors
/// The network fails, or the answer is a page.
pub async fn post(path: &str, body: &str) -> Result<Answer, Missed> {
    let (window, request) = web_sys::window().zip(request(body)).ok_or(Missed::Page)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(path, &request)).await;
    let response: Response = response.map_err(|_| Missed::Network)?.dyn_into().map_err(|_| Missed::Page)?;
    let kind = response.headers().get("content-type").ok().flatten().unwrap_or_default();
    if !kind.starts_with("application/json") {
        return Err(Missed::Page);
    }
    let text = JsFuture::from(response.text().map_err(|_| Missed::Page)?).await.map_err(|_| Missed::Network)?;
    text.as_string().and_then(|text| read(&JSON::parse(&text).ok()?)).ok_or(Missed::Page)
}

fn request(body: &str) -> Option<RequestInit> {
    let headers = Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    headers.set("content-type", "application/x-www-form-urlencoded").ok()?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&JsValue::from_str(body));
    Some(request)
}

fn read(answer: &JsValue) -> Option<Answer> {
    let field = |name: &str| Reflect::get(answer, &JsValue::from_str(name)).ok();
    if let Some(words) = field("refusal")?.as_string() {
        let is_over = field("code")?.as_string().is_some_and(|code| code == "round_closed");
        return Some(Answer::Refused { words, is_over });
    }
    Some(Answer::Stands(field("choice")?.as_string().as_deref().and_then(Choice::from_name)))
}
