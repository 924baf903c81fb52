//! The page for a form that arrived after its session had ended: what was written in it is not lost.

use super::door::{render, see_other};
use super::page::sign_in_path;
use crate::base::request::{Reader, use_lang, use_reader};
use crate::base::site::Site;
use crate::ui::field::{KeptField, SubmitButton};
use crate::ui::layout::PageHead;
use axum::extract::Request;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;

/// A form that was not taken, with what was typed into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsent(Vec<(String, String)>);

impl Unsent {
    /// What is worth keeping: a form in which somebody wrote words. A choice or a tick is made again as quickly.
    ///
    /// Passwords are never shown again. The forms of the account hold nothing that one would be sorry for.
    fn of(path: &str, typed: Vec<(String, String)>) -> Option<Self> {
        let holds_a_secret = path.starts_with("/account") || typed.iter().any(|(name, _)| name.contains("password"));
        let holds_words = typed.iter().any(|(_, value)| is_written(value));
        (holds_words && !holds_a_secret).then_some(Self(typed))
    }
}

/// Whether a value was written by a person: identifiers, choices and codes have no space inside.
fn is_written(value: &str) -> bool {
    value.trim().contains(char::is_whitespace)
}

/// Asks whoever sent a form without a session to sign in: on a page that keeps what they wrote, or at once where there
/// is nothing to keep. `request` is what the page is rendered for.
pub async fn ask_to_sign_in(site: Site, reader: &Reader, request: Request, typed: Vec<(String, String)>) -> Response {
    let Some(unsent) = Unsent::of(request.uri().path(), typed) else {
        return see_other(&sign_in_path(reader.plain_path()), None);
    };
    let mut response = render(site, request, move || provide_context(unsent.clone())).await;
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    response
}

/// What was written, why it was not taken, and the same form once more.
#[component]
pub fn UnsentPage(
    /// The form.
    unsent: Unsent,
) -> impl IntoView {
    let t = use_lang();
    let reader = use_reader();
    let path = reader.plain_path().to_owned();
    let fields = unsent.0.into_iter().enumerate().map(|(at, (name, value))| {
        let is_shown = is_written(&value);
        view! { <KeptField at name value is_shown/> }
    });
    view! {
        <Title text=t.failure_unsent_title()/>
        <PageHead title=t.failure_unsent_title() lead=t.failure_unsent_lead()/>
        <p><a href="/sign-in" target="_blank" rel="noopener">{t.failure_unsent_sign_in()}</a></p>
        <form class="form" method="post" novalidate action=path>
            {fields.collect_view()}
            <div class="form-actions"><SubmitButton label=t.failure_unsent_again()/></div>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(path: &str, name: &str, value: &str) -> bool {
        Unsent::of(path, vec![(name.to_owned(), value.to_owned())]).is_some()
    }

    #[test]
    fn words_are_kept_and_choices_and_secrets_are_not() {
        assert!(kept("/proposals/1/edit", "description", "A tram to the lake"));
        assert!(!kept("/consultations/goal-v/actions/KD-01/vote", "choice", "support"));
        assert!(!kept("/account/password", "current", "cztery tramwaje i most"));
        assert!(!kept("/elsewhere", "new_password", "cztery tramwaje i most"));
    }
}
