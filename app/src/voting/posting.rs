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
    Refused(String),
}

/// Posts the body of a form. Nothing comes back when the network fails or when the answer is a page, such as the one for
/// signing in: the form is then sent as a page.
pub async fn post(path: &str, body: &str) -> Option<Answer> {
    let headers = Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    headers.set("content-type", "application/x-www-form-urlencoded").ok()?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&JsValue::from_str(body));
    let response = JsFuture::from(web_sys::window()?.fetch_with_str_and_init(path, &request)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let kind = response.headers().get("content-type").ok()??;
    if !kind.starts_with("application/json") {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    read(&JSON::parse(&text).ok()?)
}

fn read(answer: &JsValue) -> Option<Answer> {
    let field = |name: &str| Reflect::get(answer, &JsValue::from_str(name)).ok();
    if let Some(refusal) = field("refusal")?.as_string() {
        return Some(Answer::Refused(refusal));
    }
    Some(Answer::Stands(field("choice")?.as_string().as_deref().and_then(Choice::from_name)))
}
