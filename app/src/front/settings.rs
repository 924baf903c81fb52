//! Reader settings: kept in cookies, without an account and without a script.

use super::door::{Door, see_other};
use super::forms::FormRoutes;
use crate::base::form::Submitted;
use crate::base::i18n::Lang;
use crate::base::request::use_reader;
use crate::base::request::{ReaderSettings, safe_path};
use crate::ui::layout::PageHead;
use crate::ui::reader::{LanguageButtons, ReaderButtons};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;
use leptos_meta::Title;
use serde::Deserialize;

/// The cookie of the reader settings.
pub const READER_COOKIE: &str = "narada_reader";
/// The cookie of the language.
pub const LANGUAGE_COOKIE: &str = "narada_language";

/// One change of the settings; what is absent stays as it is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReaderForm {
    text: Option<String>,
    contrast: Option<String>,
    spacing: Option<String>,
    back: String,
}

/// A choice of language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageForm {
    language: String,
    back: String,
}

/// The forms of the reader settings.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms.post("/settings/reader", set_reader).post("/settings/language", set_language)
}

/// All settings on one page, for who finds no room for them in the masthead.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let reader = use_reader();
    let t = reader.lang;
    view! {
        <Title text=t.front_settings_title()/>
        <PageHead title=t.front_settings_title() lead=t.front_settings_lead()/>
        <div class="settings">
            <ReaderButtons lang=t back="/settings" settings=reader.settings/>
            <LanguageButtons lang=t back="/settings"/>
        </div>
    }
}

async fn set_reader(door: Door, form: Submitted<ReaderForm>) -> Response {
    let fields = form.fields;
    let mut settings: ReaderSettings = door.reader.settings;
    if let Some(text) = fields.text {
        match text.as_str() {
            "1" => settings.text = 1,
            "2" => settings.text = 2,
            "3" => settings.text = 3,
            _ => return StatusCode::BAD_REQUEST.into_response(),
        }
    }
    if let Some(contrast) = fields.contrast {
        settings.high_contrast = contrast == "high";
    }
    if let Some(spacing) = fields.spacing {
        settings.wide_spacing = spacing == "wide";
    }
    back_with_cookie(&fields.back, &year_long(READER_COOKIE, &settings.to_cookie()))
}

async fn set_language(form: Submitted<LanguageForm>) -> Response {
    let Some(lang) = Lang::from_code(&form.fields.language) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    back_with_cookie(&form.fields.back, &language_cookie(lang))
}

/// The header that keeps a language for a year.
pub fn language_cookie(lang: Lang) -> String {
    year_long(LANGUAGE_COOKIE, lang.code())
}

fn year_long(name: &str, value: &str) -> String {
    const YEAR: u32 = 365 * 24 * 60 * 60;
    format!("{name}={value}; Path=/; Max-Age={YEAR}; HttpOnly; SameSite=Lax")
}

fn back_with_cookie(back: &str, cookie: &str) -> Response {
    let mut response = see_other(&safe_path(Some(back), "/"), None);
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
