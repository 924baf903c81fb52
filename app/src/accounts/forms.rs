//! What the forms of the accounts may ask.

use super::actions::{self, ProfileInput, SessionSecret};
use super::model::AccountDeed;
use super::rules::SESSION_DAYS;
use super::session::SESSION_COOKIE;
use crate::appeals::actions as appeals;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::base::request::{leading_on, own_path, safe_path, way_back};
use crate::consultations::actions as consultations;
use crate::editing::actions as editing;
use crate::front::door::{Door, see_other};
use crate::front::forms::FormRoutes;
use crate::front::policy::POLICIES;
use crate::front::settings::language_cookie;
use crate::groups::actions as groups;
use crate::meetings::actions as meetings;
use crate::moderation::actions as moderation;
use crate::monitoring::actions as monitoring;
use crate::positions::actions as positions;
use crate::remarks::actions as remarks;
use axum::extract::Path;
use axum::response::Response;
use http::{HeaderValue, header};
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/sign-up", sign_up)
        .post("/confirm/{token}", confirm)
        .post("/sign-in", sign_in)
        .post("/sign-out", sign_out)
        .post("/reset", ask_for_reset)
        .post("/reset/{token}", reset)
        .post("/account", change_profile)
        .post("/account/sessions", end_sessions)
        .post("/account/password", change_password)
        .post("/account/address", ask_for_new_address)
        .post("/account/address/{token}", confirm_new_address)
        .post("/account/erase", erase)
        .post("/people/{id}", decide_on_person)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignUpForm {
    name: String,
    email: String,
    password: String,
    /// Where the person was going.
    next: Option<String>,
}

async fn sign_up(door: Door, form: Submitted<SignUpForm>) -> Response {
    let SignUpForm { name, email, password, next } = &form.fields;
    let on = for_a_letter(next.as_deref());
    let done = actions::sign_up(&door.site, &door.reader, name, email, password, on.as_deref()).await;
    door.lead(form.typed, done.map(|()| leading_on("/sign-up/sent", next.as_deref()))).await
}

/// Where the person was going, as the link of a letter may carry it on: a page that this site has, and nothing in which a
/// stranger could write to whoever gets the letter. What follows the page's path is left out unless it is as plain.
fn for_a_letter(next: Option<&str>) -> Option<String> {
    let next = own_path(next)?;
    let end = next.find(['?', '#']).unwrap_or(next.len());
    let (path, rest) = next.split_at(end);
    let is_ours = POLICIES.iter().any(|policy| policy.method == "GET" && leads_to(policy.path, path));
    let is_plain = rest.chars().all(|letter| letter.is_ascii_alphanumeric() || "?#&=-_".contains(letter));
    let kept = if is_plain { next } else { path };
    is_ours.then(|| kept.to_owned())
}

/// Whether a path is one of a route. What stands for `{slug}` and the like is a name as this site gives them: a dot in it, as
/// in `V.1`, has nothing but digits behind it, so that it is no host's.
fn leads_to(route: &str, path: &str) -> bool {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_digit());
    let is_name = |part: &str| {
        let mut pieces = part.split('.');
        let first = pieces.next().unwrap_or_default();
        !first.is_empty()
            && first.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-' || letter == b'_')
            && pieces.all(is_digits)
    };
    let (routed, asked): (Vec<&str>, Vec<&str>) = (route.split('/').collect(), path.split('/').collect());
    let fits = |(routed, asked): (&&str, &&str)| if routed.starts_with('{') { is_name(asked) } else { routed == asked };
    routed.len() == asked.len() && routed.iter().zip(&asked).all(fits)
}

/// The address to which a link is to go.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkForm {
    email: String,
    next: Option<String>,
}

/// The password of whoever followed a link.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PasswordForm {
    password: String,
    next: Option<String>,
}

async fn confirm(door: Door, Path(token): Path<String>, form: Submitted<PasswordForm>) -> Response {
    let PasswordForm { password, next } = &form.fields;
    let done = actions::confirm(&door.site, &door.reader, &token, password).await;
    // The link remembers it too, for a form that does not carry it.
    let next = next.clone().or_else(|| way_back(&door.reader.path));
    admit(&door, form.typed, done, &safe_path(next.as_deref(), "/consultations"), Notice::AddressConfirmed).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignInForm {
    email: String,
    password: String,
    next: Option<String>,
}

async fn sign_in(door: Door, form: Submitted<SignInForm>) -> Response {
    let SignInForm { email, password, next } = &form.fields;
    let next = safe_path(next.as_deref(), "/");
    let done = actions::sign_in(&door.site, &door.reader, &door.visitor, email, password).await;
    admit(&door, form.typed, done, &next, Notice::SignedIn).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoFields {}

async fn sign_out(door: Door, form: Submitted<NoFields>) -> Response {
    let done = match &door.visitor {
        Some(actor) => actions::sign_out(&door.site, actor).await,
        None => Ok(()),
    };
    dismiss(&door, form.typed, done, Notice::SignedOut).await
}

async fn ask_for_reset(door: Door, form: Submitted<LinkForm>) -> Response {
    let LinkForm { email, next } = &form.fields;
    let on = for_a_letter(next.as_deref());
    let done = actions::ask_for_reset(&door.site, &door.reader, email, on.as_deref()).await;
    door.lead(form.typed, done.map(|()| leading_on("/reset/sent", next.as_deref()))).await
}

/// A new password by a link; the name only where nobody has confirmed the account yet.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ResetForm {
    name: Option<String>,
    password: String,
    next: Option<String>,
}

async fn reset(door: Door, Path(token): Path<String>, form: Submitted<ResetForm>) -> Response {
    let ResetForm { name, password, next } = &form.fields;
    let done = actions::reset_password(&door.site, &door.reader, &token, name.as_deref(), password).await;
    door.answer(form.typed, done.map(|()| (leading_on("/sign-in", next.as_deref()), Notice::PasswordSet))).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileForm {
    name: String,
    language: String,
    territory: Option<String>,
}

async fn change_profile(door: Door, form: Submitted<ProfileForm>) -> Response {
    let ProfileForm { name, language, territory } = &form.fields;
    let input = ProfileInput { name, language, territory: territory.as_deref().unwrap_or_default() };
    let done = async { actions::change_profile(&door.site, door.actor()?, input).await }.await;
    match done {
        // The pages follow the account's language, also in a browser that asked for another one before.
        Ok(profile) => with_cookie(see_other("/account", Some(Notice::Saved)), &language_cookie(profile.language)),
        Err(error) => door.refuse(form.typed, error).await,
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionsForm {
    /// A session, or `others` for all but this one.
    session: String,
}

async fn end_sessions(door: Door, form: Submitted<SessionsForm>) -> Response {
    let done = async {
        let actor = door.actor()?;
        match form.fields.session.as_str() {
            "others" => actions::end_others(&door.site, actor).await,
            id => actions::end_session(&door.site, actor, id.parse().map_err(|_| AppError::NotFound)?).await,
        }
    }
    .await;
    door.answer(form.typed, done.map(|()| ("/account/sessions".to_owned(), Notice::SessionsEnded))).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangePasswordForm {
    current: String,
    password: String,
}

async fn change_password(door: Door, form: Submitted<ChangePasswordForm>) -> Response {
    let ChangePasswordForm { current, password } = &form.fields;
    let done = async { actions::change_password(&door.site, &door.reader, door.actor()?, current, password).await };
    let done = done.await;
    admit(&door, form.typed, done, "/account", Notice::PasswordSet).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressForm {
    email: String,
    current: String,
}

async fn ask_for_new_address(door: Door, form: Submitted<AddressForm>) -> Response {
    let AddressForm { email, current } = &form.fields;
    let done = async { actions::ask_for_new_address(&door.site, door.actor()?, email, current).await }.await;
    door.lead(form.typed, done.map(|()| "/account/address/sent".to_owned())).await
}

async fn confirm_new_address(door: Door, Path(token): Path<String>, form: Submitted<NoFields>) -> Response {
    let done = async { actions::confirm_new_address(&door.site, &door.reader, door.actor()?, &token).await }.await;
    admit(&door, form.typed, done, "/account", Notice::Saved).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EraseForm {
    current: String,
}

async fn erase(door: Door, form: Submitted<EraseForm>) -> Response {
    let site = &door.site;
    let done = async {
        let farewell = async |tx: &mut Tx, person| {
            meetings::leave_all(tx, site, person).await?;
            groups::leave_all(tx, site, person).await?;
            consultations::leave_all(tx, site, person).await?;
            remarks::leave_all(tx, person).await?;
            editing::leave_all(tx, site, person).await?;
            positions::leave_all(tx, site, person).await?;
            moderation::leave_all(tx, person).await?;
            appeals::leave_all(tx, person).await?;
            monitoring::leave_all(tx, site, person).await
        };
        actions::erase(site, door.actor()?, &form.fields.current, farewell).await
    }
    .await;
    dismiss(&door, form.typed, done, Notice::AccountErased).await
}

/// Answers a deed that opened a session: with its cookie.
async fn admit(
    door: &Door,
    typed: Vec<(String, String)>,
    done: AppResult<SessionSecret>,
    path: &str,
    notice: Notice,
) -> Response {
    const SECONDS: i64 = SESSION_DAYS * 24 * 60 * 60;
    match done {
        Ok(secret) => {
            let cookie = SESSION_COOKIE.header(&secret.0, SECONDS, door.site.is_secure());
            with_cookie(see_other(path, Some(notice)), &cookie)
        }
        Err(error) => door.refuse(typed, error).await,
    }
}

/// Answers a deed by which somebody left this browser: without its cookie, and without what they were writing in its tabs.
/// A session that ends by itself leaves both: whoever comes back goes on.
async fn dismiss(door: &Door, typed: Vec<(String, String)>, done: AppResult<()>, notice: Notice) -> Response {
    match done {
        Ok(()) => {
            let gone = SESSION_COOKIE.header("", 0, door.site.is_secure());
            let mut response = with_cookie(see_other("/", Some(notice)), &gone);
            response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"storage\""));
            response
        }
        Err(error) => door.refuse(typed, error).await,
    }
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonForm {
    reason: String,
    /// The button that was pressed.
    deed: Option<String>,
}

async fn decide_on_person(door: Door, Path(id): Path<String>, form: Submitted<PersonForm>) -> Response {
    let done = async {
        let PersonForm { reason, deed } = &form.fields;
        let deed = deed.as_deref().and_then(AccountDeed::from_name);
        let deed = deed.ok_or_else(|| AppError::refused(ErrorCode::NotAChoice))?;
        let person = id.parse().map_err(|_| AppError::NotFound)?;
        actions::decide_on_person(&door.site, door.actor()?, person, deed, reason).await?;
        Ok((format!("/people/{id}"), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
