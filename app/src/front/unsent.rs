//! The pages for a form that could not be taken just now, such as after its session had ended: what was written in it is
//! not lost.

use super::door::{render, see_other};
use super::failure::Failure;
use super::page::sign_in_path;
use crate::base::error::AppError;
use crate::base::form::FORM_MAX;
use crate::base::i18n::Lang;
use crate::base::notice::Notice;
use crate::base::request::{Reader, use_form, use_lang, use_reader};
use crate::base::rows::without_row;
use crate::base::site::Site;
use crate::ui::field::{KeptField, SubmitButton};
use crate::ui::layout::PageHead;
use axum::extract::Request;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;

/// Fields into which people write, in any form; texts in several languages end in `_en` and the like, times of stages in
/// `_opens` and `_closes`, what stands in rows in the row's number. A journey holds this list against every form of every page.
const WRITTEN: [&str; 63] = [
    "address",
    "amount",
    "announced_on",
    "announcement_link",
    "answer_days",
    "body",
    "closes",
    "code",
    "dispatched_on",
    "due",
    "email",
    "ends",
    "experts",
    "explanation",
    "funding",
    "held_on",
    "horizon",
    "justification",
    "last_day",
    "law",
    "link",
    "mandate",
    "meeting",
    "meeting_on",
    "milestone",
    "name",
    "names",
    "narrative",
    "needs",
    "note",
    "officials",
    "opens",
    "organisations",
    "organiser",
    "part",
    "present",
    "press",
    "progress",
    "progress_note",
    "proof",
    "proposed",
    "purpose",
    "reached",
    "reason",
    "received",
    "register_number",
    "remark",
    "residents",
    "resolution",
    "resolution_link",
    "short_because",
    "slug",
    "source",
    "starts",
    "summary",
    "text",
    "time_zone",
    "title",
    "unit",
    "value",
    "ways",
    "words",
    "year",
];

/// What a field is called on its form, where several of these stand side by side and one has to tell them apart.
fn label(t: Lang, field: &str) -> Option<&'static str> {
    Some(match field {
        "part" => t.remarks_part(),
        "present" => t.remarks_present(),
        "proposed" => t.remarks_proposed(),
        "justification" => t.remarks_justification(),
        "mandate" => t.remarks_mandate(),
        "name" => t.remarks_name(),
        "address" => t.remarks_address(),
        "meeting" => t.remarks_meeting(),
        _ => return None,
    })
}

/// Fields that hold a password.
const SECRET: [&str; 2] = ["current", "password"];

/// Whether people write into the field of this name, rather than choose or carry something along.
pub fn is_written(field: &str) -> bool {
    let field = without_row(field);
    let in_one_language = |lang: Lang| field.strip_suffix(lang.code())?.strip_suffix('_');
    let stem = Lang::ALL.into_iter().find_map(in_one_language).unwrap_or(field);
    // The editor of strategies says so itself.
    WRITTEN.contains(&stem) || field.starts_with("write.") || field.ends_with("_opens") || field.ends_with("_closes")
}

/// Whether the field of this name holds what no page may show.
pub fn is_secret(field: &str) -> bool {
    SECRET.contains(&field)
}

/// More fields than any form of ours has: what holds more is from none, and a page of them would cost more than sending it.
const FIELDS_MAX: usize = 200;

/// A form that was not taken, with what was typed into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsent(Vec<(String, String)>);

impl Unsent {
    /// What is worth keeping: a form in which somebody wrote something. A choice or a tick is made again as quickly, and a
    /// form with a password would have to be filled in again without it.
    pub fn of(typed: Vec<(String, String)>) -> Option<Self> {
        if typed.len() > FIELDS_MAX {
            return None;
        }
        let holds_a_secret = typed.iter().any(|(name, _)| is_secret(name));
        let holds_words = typed.iter().any(|(name, value)| is_written(name) && !value.trim().is_empty());
        (holds_words && !holds_a_secret).then_some(Self(typed))
    }
}

/// Asks whoever sent a form without a session to sign in: on a page that keeps what they wrote, or at once where there
/// is nothing to keep. `request` is what the page is rendered for.
pub async fn ask_to_sign_in(site: Site, reader: &Reader, request: Request, typed: Vec<(String, String)>) -> Response {
    let Some(unsent) = Unsent::of(typed) else {
        return see_other(&sign_in_path(reader.plain_path()), Some(Notice::NothingSent));
    };
    let mut response = render(site, request, move || provide_context(unsent.clone())).await;
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    response
}

/// Answers a form that ran into a failure: with its page, and with what was written: to be sent again where that may help, else
/// to be copied.
/// `request` is what the page is rendered for.
pub async fn fail(site: Site, request: Request, unsent: Option<Unsent>, error: AppError) -> Response {
    let unsent = unsent.filter(|_| may_pass(&error) || is_gone(&error));
    let failure = Failure::from(error);
    let context = move || {
        provide_context(failure.clone());
        if let Some(unsent) = unsent.clone() {
            provide_context(unsent);
        }
    };
    render(site, request, context).await
}

/// Whether the same form may be taken a little later.
pub fn may_pass(error: &AppError) -> bool {
    matches!(error, AppError::TooMany { .. } | AppError::Unavailable(_) | AppError::Internal(_))
}

/// Whether what somebody wrote about is not there any more, or not for them: its words are theirs all the same.
pub fn is_gone(error: &AppError) -> bool {
    matches!(error, AppError::NotFound | AppError::Forbidden)
}

/// What was written, why it was not taken, and the same form once more.
#[component]
pub fn UnsentPage(
    /// The form.
    unsent: Unsent,
) -> impl IntoView {
    let t = use_lang();
    view! {
        <Title text=t.failure_unsent_title()/>
        <PageHead title=t.failure_unsent_title() lead=t.failure_unsent_lead()/>
        <p><a href=sign_in_path("/sign-in/done") target="_blank" rel="noopener">{t.failure_unsent_sign_in()}</a></p>
        <UnsentForm unsent/>
    }
}

/// The same form once more, with what was written.
#[component]
pub fn UnsentForm(
    /// The form.
    unsent: Unsent,
) -> impl IntoView {
    let t = use_lang();
    let path = use_reader().plain_path().to_owned();
    // A text as long as only a form with a file brings goes back as it came: percent-encoded it would be too large.
    let length: usize = unsent.0.iter().map(|(_, value)| value.len()).sum();
    let way = (length > FORM_MAX / 3).then_some("multipart/form-data");
    let fields = unsent.0.into_iter().enumerate().map(|(at, (name, value))| {
        let is_shown = is_written(&name) && !value.is_empty();
        let label = label(t, &name);
        view! { <KeptField at name value label is_shown/> }
    });
    view! {
        <form class="form" method="post" novalidate action=path enctype=way>
            {fields.collect_view()}
            <div class="form-actions"><SubmitButton label=t.failure_unsent_again()/></div>
        </form>
    }
}

/// What was typed into fields of a form that is not there any more, to be copied; nothing where nothing was.
pub fn typed_into(fields: &[&str]) -> Option<AnyView> {
    let form = use_form();
    let typed = fields.iter().filter_map(|name| Some((*name, form.value(name)?)));
    let typed =
        typed.filter(|(_, value)| !value.trim().is_empty()).map(|(name, value)| (name.to_owned(), value.to_owned()));
    copied(typed.collect())
}

fn copied(fields: Vec<(String, String)>) -> Option<AnyView> {
    let t = use_lang();
    let shown = |(at, (name, value)): (usize, (String, String))| {
        let label = label(t, &name);
        view! { <KeptField at name value label is_shown=true/> }
    };
    (!fields.is_empty()).then(|| fields.into_iter().enumerate().map(shown).collect_view().into_any())
}

/// What was written, to be copied: there is no form any more that would take it.
#[component]
pub fn UnsentWords(
    /// The form.
    unsent: Unsent,
) -> impl IntoView {
    let written = unsent.0.into_iter().filter(|(name, value)| is_written(name) && !value.is_empty());
    view! { <div class="form">{copied(written.collect())}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(fields: &[(&str, &str)]) -> bool {
        Unsent::of(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()).is_some()
    }

    #[test]
    fn what_was_written_is_kept_be_it_one_word_and_choices_and_secrets_are_not() {
        assert!(kept(&[("alignment", "for"), ("body", "Tak.")]));
        assert!(kept(&[("title_en", ""), ("title_pl", "Ławki")]));
        assert!(kept(&[("ideate_opens", "2026-11-02T09:00")]));
        assert!(!kept(&[("alignment", "for"), ("body", "  \n")]));
        assert!(!kept(&[("choice", "support"), ("round", "1")]));
        assert!(!kept(&[("email", "ada@example.org"), ("current", "cztery tramwaje i most")]));
    }
}
