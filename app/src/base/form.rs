//! Forms: what was typed, kept as it was typed, beside what it means.

use super::error::{ErrorCode, FieldError};
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

/// Bytes of a form at most, as it is sent: the longest text field in UTF-8, percent-encoded, with room to spare.
pub const FORM_MAX: usize = 256 * 1024;

/// What is wrong with a field whose judge has words of its own, such as the reader of a strategy's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The field's name in the form; empty for the whole form.
    pub field: String,
    /// What the field is called.
    pub label: String,
    /// What is wrong, in the reader's language.
    pub words: String,
}

/// What a form holds when its page is shown: the typed values and what is wrong with them.
///
/// A page finds it in the context after a refusal; without one every field shows its starting value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormState {
    typed: Vec<(String, String)>,
    errors: Vec<FieldError>,
    told: Vec<Told>,
}

impl FormState {
    /// A form with these values and these errors.
    pub fn new(typed: Vec<(String, String)>, errors: Vec<FieldError>) -> Self {
        Self { typed, errors, told: Vec::new() }
    }

    /// A form with these values, and what is wrong in words.
    pub fn telling(typed: Vec<(String, String)>, told: Vec<Told>) -> Self {
        Self { typed, errors: Vec::new(), told }
    }

    /// Everything that was typed.
    pub fn typed(&self) -> &[(String, String)] {
        &self.typed
    }

    /// What is wrong in words.
    pub fn told(&self) -> &[Told] {
        &self.told
    }

    /// The first thing that is wrong with a field in words.
    pub fn words(&self, field: &str) -> Option<&str> {
        self.told.iter().find(|told| told.field == field).map(|told| told.words.as_str())
    }

    /// What was typed into a field, if the form was sent at all.
    pub fn value(&self, field: &str) -> Option<&str> {
        self.typed.iter().find(|(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// Everything ticked or typed under one name.
    pub fn values(&self, field: &str) -> Vec<&str> {
        self.typed.iter().filter(|(name, _)| name == field).map(|(_, value)| value.as_str()).collect()
    }

    /// The first thing wrong with a field.
    pub fn error(&self, field: &str) -> Option<ErrorCode> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.code)
    }

    /// Everything that is wrong, in the order of the form.
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// Whether the form was sent before.
    pub fn was_sent(&self) -> bool {
        !self.typed.is_empty() || !self.errors.is_empty() || !self.told.is_empty()
    }
}

/// A form that arrived: its fields, and the raw pairs for showing it again.
///
/// A field that the form does not have, a missing one, or a scalar sent twice is refused with status 400 before any
/// handler runs: nobody's browser sends those. Derive `Deserialize` with `#[serde(deny_unknown_fields)]`.
#[derive(Clone, Debug)]
pub struct Submitted<T> {
    /// The fields, not judged yet.
    pub fields: T,
    /// The pairs as they came.
    pub typed: Vec<(String, String)>,
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Submitted<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        if !is_form(request.headers()) {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
        }
        let body = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        parse(&body).ok_or_else(|| StatusCode::BAD_REQUEST.into_response())
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim() == "application/x-www-form-urlencoded")
}

/// What was typed into a form of whatever fields; nothing if it is no form.
pub fn typed(headers: &HeaderMap, body: &[u8]) -> Vec<(String, String)> {
    if is_form(headers) { serde_html_form::from_bytes(body).unwrap_or_default() } else { Vec::new() }
}

/// The fields that pairs make, as strictly as those of a form that came encoded.
pub(super) fn parts_of<T: DeserializeOwned>(typed: &[(String, String)]) -> Option<T> {
    let encoded = serde_html_form::to_string(typed).ok()?;
    serde_html_form::from_str(&encoded).ok()
}

fn parse<T: DeserializeOwned>(body: &[u8]) -> Option<Submitted<T>> {
    let typed: Vec<(String, String)> = serde_html_form::from_bytes(body).ok()?;
    let fields = serde_html_form::from_bytes(body).ok()?;
    Some(Submitted { fields, typed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Example {
        name: String,
        #[serde(default)]
        goals: Vec<String>,
    }

    #[test]
    fn a_form_gives_its_fields_and_what_was_typed() {
        let form: Submitted<Example> = parse(b"name=+Ada&goals=V.1&goals=V.2").unwrap();
        assert_eq!(form.fields.name, " Ada");
        assert_eq!(form.fields.goals, ["V.1", "V.2"]);
        assert_eq!(form.typed.len(), 3);
    }

    #[test]
    fn an_unknown_field_is_refused() {
        assert!(parse::<Example>(b"name=Ada&role=administrator").is_none());
    }

    #[test]
    fn a_scalar_sent_twice_is_refused() {
        assert!(parse::<Example>(b"name=Ada&name=Eve").is_none());
    }

    #[test]
    fn a_missing_field_is_refused() {
        assert!(parse::<Example>(b"goals=V.1").is_none());
    }
}
