//! Pages for what went wrong: what it is, why, and what to do next.

use super::unsent::{Unsent, UnsentForm, UnsentWords, is_gone, may_pass};
use crate::base::error::AppError;
use crate::base::form::FORM_MAX;
use crate::base::i18n::Lang;
use crate::base::request::{use_form, use_lang, use_reader, use_site};
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
    /// What was written in it.
    unsent: Option<Unsent>,
) -> impl IntoView {
    let t = use_lang();
    mark(&expect_context::<ResponseOptions>(), &failure.0);
    let kept = unsent.map(|unsent| match may_pass(&failure.0) {
        true => view! { <p>{t.failure_kept()}</p> <UnsentForm unsent/> }.into_any(),
        false => view! { <UnsentWords unsent/> }.into_any(),
    });
    view! { <FailurePage error=failure.0 kept/> }
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
        AppError::TooMany { .. } | AppError::TooManyLetters { .. } => StatusCode::TOO_MANY_REQUESTS,
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
        AppError::TooMany { retry_after } | AppError::TooManyLetters { retry_after } => {
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

/// When to try again, in words: seconds, or minutes where it is longer. Never too early.
pub fn too_many(t: Lang, seconds: u64) -> String {
    const MINUTE: u64 = 60;
    match seconds {
        0..=MINUTE => t.failure_too_many_seconds(seconds),
        _ => t.failure_too_many_minutes(seconds.div_ceil(MINUTE)),
    }
}

/// When to ask for a letter again, in minutes. Never too early.
pub fn too_many_letters(t: Lang, seconds: u64) -> String {
    t.failure_too_many_letters(seconds.div_ceil(60).max(1))
}

/// Whether the page before this one is a way on: there one may do again what was not taken, or do it shorter.
fn leads_back(error: &AppError) -> bool {
    matches!(
        error,
        AppError::TooMany { .. }
            | AppError::TooManyLetters { .. }
            | AppError::TooLarge
            | AppError::Unreadable
            | AppError::Unavailable(_)
            | AppError::Internal(_)
    )
}

/// About how many characters of ordinary text in the site's languages [`FORM_MAX`] holds: a letter with a mark takes six bytes
/// on its way, a comma three, most letters and each space one. Of Cyrillic letters it holds far fewer, of emoji fewer still.
const CHARACTERS: usize = 150_000;

/// The page of a failure.
#[component]
pub fn FailurePage(
    /// What went wrong.
    #[prop(into)]
    error: Arc<AppError>,
    /// What was sent and not taken: it comes before the ways on, which leave it.
    #[prop(default = None)]
    kept: Option<AnyView>,
) -> impl IntoView {
    let t = use_lang();
    // A form whose page is gone since it was opened: its words are their author's to copy.
    let kept = kept.or_else(|| {
        let unsent = Unsent::of(use_form().typed().to_vec()).filter(|_| is_gone(&error))?;
        Some(view! { <UnsentWords unsent/> }.into_any())
    });
    let address = use_site().settings.origin.clone();
    let back = use_reader().came_from.filter(|_| leads_back(&error));
    let is_elsewhere = matches!(*error, AppError::Elsewhere);
    let (title, text) = match error.as_ref() {
        AppError::NotFound => (t.failure_not_found_title(), t.failure_not_found_text().to_owned()),
        AppError::Forbidden => (t.failure_forbidden_title(), t.failure_forbidden_text().to_owned()),
        AppError::Elsewhere => (t.failure_elsewhere_title(), t.failure_elsewhere_text(&address)),
        AppError::TooMany { retry_after } => (t.failure_too_many_title(), too_many(t, *retry_after)),
        AppError::TooManyLetters { retry_after } => (t.failure_too_many_title(), too_many_letters(t, *retry_after)),
        AppError::TooLarge => (t.failure_too_large_title(), t.failure_too_large_text(CHARACTERS, FORM_MAX / 1024)),
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
        {kept}
        {back.map(|back| view! { <p><a href=back>{t.failure_back()}</a></p> })}
        {is_elsewhere.then(|| view! { <p><a href=address.clone()>{t.failure_elsewhere_link(&address)}</a></p> })}
        <p><a href="/consultations">{t.failure_to_consultations()}</a></p>
        {matches!(*error, AppError::NotFound)
            .then(|| view! { <p><a href="/strategies">{t.failure_to_strategies()}</a></p> })}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn when_to_try_again_is_said_in_words_and_never_too_early() {
        for (seconds, en, pl, lt) in [
            (1, "in 1 second.", "za 1 sekundę.", "po 1 sekundės."),
            (22, "in 22 seconds.", "za 22 sekundy.", "po 22 sekundžių."),
            (60, "in 60 seconds.", "za 60 sekund.", "po 60 sekundžių."),
            (61, "in 2 minutes.", "za 2 minuty.", "po 2 minučių."),
            (600, "in 10 minutes.", "za 10 minut.", "po 10 minučių."),
        ] {
            for (lang, words) in [(Lang::En, en), (Lang::Pl, pl), (Lang::Lt, lt)] {
                let said = too_many(lang, seconds).replace('\u{a0}', " ");
                assert!(said.contains(words), "{said}");
            }
        }
    }

    #[test]
    fn so_many_characters_of_ordinary_text_as_the_page_says_fit_into_a_form() {
        let pl =
            "Miasto powinno zapewnić wszystkim mieszkańcom lepszy dostęp do zieleni, bo dziś do parku jest daleko.\r\n";
        let lt = "Miestas turėtų užtikrinti, kad visi gyventojai lengviau pasiektų žaliąsias erdves, nes parkas yra toli.\r\n";
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b" -._*".contains(&byte);
        for text in [pl, lt] {
            let sent: usize = text.bytes().map(|byte| if plain(byte) { 1 } else { 3 }).sum();
            let all = sent * CHARACTERS / text.chars().count();
            assert!((FORM_MAX / 3 * 2..=FORM_MAX).contains(&all), "{all} bytes: {text}");
        }
    }
}
