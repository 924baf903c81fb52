//! The reader of this request: language, reading settings, and what the page they see needs to know.

use super::form::FormState;
use super::i18n::Lang;
use super::notice::Notice;
use super::site::Site;
use super::time::Timestamp;
use leptos::prelude::{expect_context, use_context};

/// Who reads, as far as reading goes. Who they are is for the accounts room.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The language of the pages.
    pub lang: Lang,
    /// How the pages are set.
    pub settings: ReaderSettings,
    /// Path and query of the page.
    pub path: String,
    /// The moment of the request.
    pub now: Timestamp,
    /// The network the request came from, for limits; never stored.
    pub network: String,
    /// Browser and system in words, for the list of sessions.
    pub device: String,
    /// What the previous act left to say, once.
    pub notice: Option<Notice>,
}

/// How a reader wants the pages set. Kept in a cookie, without an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReaderSettings {
    /// Text size: 1 is 100 %, 2 is 125 %, 3 is 150 %.
    pub text: u8,
    /// Stronger contrast.
    pub high_contrast: bool,
    /// More space between lines and letters.
    pub wide_spacing: bool,
}

impl Default for ReaderSettings {
    fn default() -> Self {
        Self { text: 1, high_contrast: false, wide_spacing: false }
    }
}

impl ReaderSettings {
    /// The cookie's value: `text-contrast-spacing`, for example `2-1-0`.
    pub fn to_cookie(self) -> String {
        format!("{}-{}-{}", self.text, u8::from(self.high_contrast), u8::from(self.wide_spacing))
    }

    /// The settings of a cookie; anything unknown means the usual setting.
    pub fn from_cookie(value: &str) -> Self {
        let mut parts = value.split('-');
        let text = parts.next().and_then(|part| part.parse().ok()).filter(|text| (1..=3).contains(text)).unwrap_or(1);
        let high_contrast = parts.next() == Some("1");
        let wide_spacing = parts.next() == Some("1");
        Self { text, high_contrast, wide_spacing }
    }
}

impl Reader {
    /// The path without its query.
    pub fn plain_path(&self) -> &str {
        self.path.split('?').next().unwrap_or("/")
    }
}

/// The reader, inside a page.
pub fn use_reader() -> Reader {
    expect_context::<Reader>()
}

/// The reader's language, inside a page.
pub fn use_lang() -> Lang {
    expect_context::<Reader>().lang
}

/// This installation, inside a page.
pub fn use_site() -> Site {
    expect_context::<Site>()
}

/// The form as it was sent, if this page answers a refused one.
pub fn use_form() -> FormState {
    use_context::<FormState>().unwrap_or_default()
}

/// A path that remembers where one was going.
#[cfg(feature = "ssr")]
pub fn with_next(path: &str, next: &str) -> String {
    let query = serde_html_form::to_string([("next", next)]).unwrap_or_default();
    format!("{path}?{query}")
}

/// Where a form may lead afterwards: a path of this site, else the given one.
///
/// `//host`, `\\host`, `https:host`, control characters and anything else that a browser could read as another site are
/// refused.
pub fn safe_path(wanted: Option<&str>, otherwise: &str) -> String {
    let is_ours = |path: &&str| {
        let mut characters = path.chars();
        characters.next() == Some('/')
            && !matches!(characters.next(), Some('/' | '\\'))
            && path.chars().all(|character| character.is_ascii_graphic() && character != '\\')
            && path.len() <= 500
    };
    wanted.filter(is_ours).unwrap_or(otherwise).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        for evil in [
            "//evil.example",
            "\\\\evil",
            "https:evil",
            "/\\evil",
            "https://evil",
            "",
            "/a\nb",
            "/\t/evil",
            "javascript:alert(1)",
        ] {
            assert_eq!(safe_path(Some(evil), "/account"), "/account", "{evil:?}");
        }
        assert_eq!(safe_path(Some("/consultations/goal-v?page=2"), "/"), "/consultations/goal-v?page=2");
    }

    #[test]
    fn settings_survive_their_cookie_and_nonsense_means_the_usual() {
        let settings = ReaderSettings { text: 3, high_contrast: true, wide_spacing: false };
        assert_eq!(ReaderSettings::from_cookie(&settings.to_cookie()), settings);
        assert_eq!(ReaderSettings::from_cookie("9-x"), ReaderSettings::default());
    }
}
