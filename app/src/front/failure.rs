//! Pages for what went wrong: what it is, why, and what to do next.

use super::unsent::{Unsent, UnsentForm};
use crate::base::error::AppError;
use crate::base::request::{use_lang, use_site};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::Title;
use std::sync::Arc;

/// A failure that a form ran into, for the page that answers it. Shared, since contexts are cloned.
#[derive(Clone, Debug)]
pub struct Failure(Arc<AppError>);

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Self(Arc::new(error))
    }
}

/// The page of a failed form, which stands in the place of the page it was on.
#[component]
pub fn FormFailurePage(
    /// What went wrong.
    failure: Failure,
    /// What was written in it, where sending it again may help.
    unsent: Option<Unsent>,
) -> impl IntoView {
    let t = use_lang();
    mark(&expect_context::<ResponseOptions>(), &failure.0);
    view! {
        <FailurePage error=failure.0/>
        {unsent.map(|unsent| view! { <p>{t.failure_kept()}</p> <UnsentForm unsent/> })}
    }
}

/// The page of an address that leads nowhere.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    mark(&expect_context::<ResponseOptions>(), &AppError::NotFound);
    view! { <FailurePage error=AppError::NotFound/> }
}

/// The status that an error has on the wire.
pub fn status(error: &AppError) -> StatusCode {
    match error {
        AppError::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        AppError::NotFound => StatusCode::NOT_FOUND,
        AppError::SignInNeeded => StatusCode::SEE_OTHER,
        AppError::Forbidden | AppError::Elsewhere => StatusCode::FORBIDDEN,
        AppError::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        AppError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        AppError::Unreadable => StatusCode::BAD_REQUEST,
        AppError::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        AppError::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Sets status and headers of the response, and tells the log what readers are not told.
pub fn mark(response: &ResponseOptions, error: &AppError) {
    response.set_status(status(error));
    match error {
        AppError::TooMany { retry_after } => {
            response.insert_header(header::RETRY_AFTER, HeaderValue::from(*retry_after))
        }
        AppError::Unavailable(cause) => {
            tracing::warn!(cause, "a request found the database away");
            response.insert_header(header::RETRY_AFTER, HeaderValue::from(5));
        }
        AppError::Internal(cause) => tracing::error!(cause, "a request failed"),
        AppError::Invalid(_)
        | AppError::NotFound
        | AppError::SignInNeeded
        | AppError::Forbidden
        | AppError::Elsewhere
        | AppError::TooLarge
        | AppError::Unreadable => {}
    }
}

/// The page of a failure.
#[component]
pub fn FailurePage(
    /// What went wrong.
    #[prop(into)]
    error: Arc<AppError>,
) -> impl IntoView {
    let t = use_lang();
    let address = use_site().settings.origin.clone();
    let is_elsewhere = matches!(*error, AppError::Elsewhere);
    let (title, text) = match error.as_ref() {
        AppError::NotFound => (t.failure_not_found_title(), t.failure_not_found_text().to_owned()),
        AppError::Forbidden => (t.failure_forbidden_title(), t.failure_forbidden_text().to_owned()),
        AppError::Elsewhere => (t.failure_elsewhere_title(), t.failure_elsewhere_text(&address)),
        AppError::TooMany { .. } => (t.failure_too_many_title(), t.failure_too_many_text().to_owned()),
        AppError::TooLarge => (t.failure_too_large_title(), t.failure_too_large_text().to_owned()),
        AppError::Unreadable => (t.failure_unreadable_title(), t.failure_unreadable_text().to_owned()),
        AppError::Unavailable(_) => (t.failure_unavailable_title(), t.failure_unavailable_text().to_owned()),
        AppError::Invalid(_) | AppError::SignInNeeded | AppError::Internal(_) => {
            (t.failure_internal_title(), t.failure_internal_text().to_owned())
        }
    };
    view! {
        <Title text=title/>
        <div class="page-head">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
        </div>
        {is_elsewhere.then(|| view! { <p><a href=address.clone()>{t.failure_elsewhere_link(&address)}</a></p> })}
        <p><a href="/consultations">{t.failure_to_consultations()}</a></p>
        {matches!(*error, AppError::NotFound)
            .then(|| view! { <p><a href="/strategies">{t.failure_to_strategies()}</a></p> })}
    }
}
