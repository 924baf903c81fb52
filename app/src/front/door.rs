//! The door for forms: who sent it, and how it is answered.
//!
//! Success is a 303 to a page; a refusal is the same page again with status 422 and everything that was typed.

use super::failure::too_many_letters;
use super::unsent::{Unsent, ask_to_sign_in, fail};
use crate::accounts::model::{Actor, Visitor};
use crate::base::error::{AppError, AppResult};
use crate::base::form::{FormState, Told};
use crate::base::notice::Notice;
use crate::base::request::Reader;
use crate::base::site::Site;
use axum::Extension;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use leptos::prelude::provide_context;

/// The name of the cookie that carries a notice to the next page.
pub const NOTICE_COOKIE: &str = "narada_notice";

/// A request to change something: who, from where, and what is needed to show its page again.
#[derive(Clone, Debug)]
pub struct Door {
    /// This installation.
    pub site: Site,
    /// Who reads.
    pub reader: Reader,
    /// Who is signed in, if anybody.
    pub visitor: Visitor,
    uri: Uri,
    headers: HeaderMap,
}

impl FromRequestParts<Site> for Door {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Self::Rejection> {
        let missing = |_| StatusCode::INTERNAL_SERVER_ERROR.into_response();
        let Extension(reader) = Extension::<Reader>::from_request_parts(parts, site).await.map_err(missing)?;
        let Extension(visitor) = Extension::<Visitor>::from_request_parts(parts, site).await.map_err(missing)?;
        Ok(Self { site: site.clone(), reader, visitor, uri: parts.uri.clone(), headers: parts.headers.clone() })
    }
}

impl Door {
    /// Who is signed in.
    ///
    /// # Errors
    /// [`AppError::SignInNeeded`].
    pub fn actor(&self) -> AppResult<&Actor> {
        self.visitor.as_ref().ok_or(AppError::SignInNeeded)
    }

    /// Answers a form: to the page that the deed leads to, with what it says once; or the form again with what is wrong.
    pub async fn answer(&self, typed: Vec<(String, String)>, done: AppResult<(String, Notice)>) -> Response {
        match done {
            Ok((path, notice)) => see_other(&path, Some(notice)),
            Err(error) => self.refuse(typed, error).await,
        }
    }

    /// Like [`Door::answer`], to a page that speaks for itself.
    pub async fn lead(&self, typed: Vec<(String, String)>, done: AppResult<String>) -> Response {
        match done {
            Ok(path) => see_other(&path, None),
            Err(error) => self.refuse(typed, error).await,
        }
    }

    /// Shows the form's page again as it was typed, such as with a preview: nothing was saved, and nothing is wrong.
    pub async fn show(&self, typed: Vec<(String, String)>) -> Response {
        let form = FormState::new(typed, Vec::new());
        render(self.site.clone(), self.get(), move || provide_context(form.clone())).await
    }

    /// Shows the form's page again with what its own judge says is wrong.
    pub async fn refuse_telling(&self, typed: Vec<(String, String)>, told: Vec<Told>) -> Response {
        self.again(FormState::telling(typed, told)).await
    }

    /// Shows a refused form; a page that is gone meanwhile keeps its own status.
    async fn again(&self, form: FormState) -> Response {
        let mut response = render(self.site.clone(), self.get(), move || provide_context(form.clone())).await;
        if response.status() == StatusCode::OK {
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        }
        response
    }

    /// Shows the form's page again with what is wrong, or the page of the failure.
    pub async fn refuse(&self, typed: Vec<(String, String)>, error: AppError) -> Response {
        match error {
            AppError::SignInNeeded => ask_to_sign_in(self.site.clone(), &self.reader, self.get(), typed).await,
            AppError::Invalid(errors) => self.again(FormState::new(typed, errors)).await,
            AppError::TooManyLetters { retry_after } => self.wait(typed, retry_after).await,
            error => fail(self.site.clone(), self.get(), Unsent::of(typed), error).await,
        }
    }

    /// Shows a form whose letter has to wait, with when to ask for it again: a form that asks for a letter stands on the page
    /// of its own address, so whoever waits stays where they can send it.
    async fn wait(&self, typed: Vec<(String, String)>, retry_after: u64) -> Response {
        let words = too_many_letters(self.reader.lang, retry_after);
        let told = Told { field: String::new(), label: String::new(), words };
        let mut response = self.refuse_telling(typed, vec![told]).await;
        if response.status() == StatusCode::UNPROCESSABLE_ENTITY {
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(retry_after));
        }
        response
    }

    /// The GET of the same address, for showing its page.
    fn get(&self) -> Request {
        let mut request = Request::new(Body::empty());
        *request.method_mut() = Method::GET;
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        request.extensions_mut().insert(self.reader.clone());
        request.extensions_mut().insert(self.visitor.clone());
        request
    }
}

/// Renders the page of a request that the guard has furnished with its reader and visitor.
pub async fn render(site: Site, request: Request, more: impl Fn() + Clone + Send + Sync + 'static) -> Response {
    let Some(reader) = request.extensions().get::<Reader>().cloned() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let visitor = request.extensions().get::<Visitor>().cloned().unwrap_or_default();
    let context = move || {
        provide_context(site.clone());
        provide_context(reader.clone());
        provide_context(visitor.clone());
        more();
    };
    let response = leptos_axum::render_app_async_with_context(context, crate::App)(request).await;
    whole(response).await
}

/// The page in one piece, without the scripts that Leptos appends after the document for resources of hydrated pages:
/// islands read none, and a page without inline scripts can have a strict policy and be kept by a cache.
async fn whole(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    const END: &[u8] = b"</html>";
    let end = body.windows(END.len()).rposition(|window| window == END).map_or(body.len(), |start| start + END.len());
    parts.headers.remove(header::TRANSFER_ENCODING);
    Response::from_parts(parts, Body::from(body.slice(..end)))
}

/// A 303, so that reloading the next page sends nothing again.
pub fn see_other(path: &str, notice: Option<Notice>) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let location = HeaderValue::from_str(path).unwrap_or_else(|_| HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, location);
    if let Some(notice) = notice {
        let cookie = format!("{NOTICE_COOKIE}={}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax", notice.name());
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    response
}
