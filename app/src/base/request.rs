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
    /// The page of this site on which the request was made, where the browser says so.
    pub came_from: Option<String>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// Where a form may lead afterwards: a path of this site, else the given one.
///
/// `//` anywhere, `\\host`, `https:host`, control characters and anything else that a browser could read as another site are
/// refused.
pub fn safe_path(wanted: Option<&str>, otherwise: &str) -> String {
    own_path(wanted).unwrap_or(otherwise).to_owned()
}

/// The same path, if it is one of this site.
pub fn own_path(wanted: Option<&str>) -> Option<&str> {
    let is_ours = |path: &&str| {
        path.starts_with('/')
            && !path.contains("//")
            && path.chars().all(|character| character.is_ascii_graphic() && character != '\\')
            && path.len() <= 500
    };
    wanted.filter(is_ours)
}

/// The address of a page from which one goes on to another: the second travels as `?next=`.
pub fn leading_on(path: &str, next: Option<&str>) -> String {
    let query = own_path(next).and_then(|next| serde_html_form::to_string([("next", next)]).ok());
    query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"))
}

/// Where signing in from a page leads back to: that page; from a page on the way to the account, where that one leads.
pub fn way_back(path: &str) -> Option<String> {
    const ON_THE_WAY: [&str; 5] = ["/sign-in", "/sign-up", "/sign-out", "/confirm", "/reset"];
    let (plain, query) = path.split_once('?').unwrap_or((path, ""));
    let is_on_the_way =
        |way: &str| plain.strip_prefix(way).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let next = if ON_THE_WAY.into_iter().any(is_on_the_way) {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
        pairs.into_iter().find(|(name, _)| name == "next").map(|(_, next)| next)
    } else {
        Some(path.to_owned()).filter(|_| plain != "/")
    };
    own_path(next.as_deref()).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        for evil in [
            "//evil.example",
            "/.//evil.example",
            "/a/..//evil.example",
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
    fn an_address_leads_on_only_within_this_site() {
        assert_eq!(leading_on("/sign-up", Some("/a/b?c=1#d")), "/sign-up?next=%2Fa%2Fb%3Fc%3D1%23d");
        assert_eq!(leading_on("/sign-up", Some("//evil.example")), "/sign-up");
        assert_eq!(leading_on("/sign-up", None), "/sign-up");
    }

    #[test]
    fn the_way_back_goes_past_the_pages_on_the_way() {
        assert_eq!(way_back("/consultations/goal-v?page=2").as_deref(), Some("/consultations/goal-v?page=2"));
        assert_eq!(way_back("/sign-up?next=%2Fconsultations%2Fgoal-v").as_deref(), Some("/consultations/goal-v"));
        assert_eq!(way_back("/confirm/secret?next=%2F%2Fevil.example"), None);
        assert_eq!(way_back("/reset"), None);
        assert_eq!(way_back("/"), None);
        assert_eq!(way_back("/confirmations").as_deref(), Some("/confirmations"));
    }

    #[test]
    fn settings_survive_their_cookie_and_nonsense_means_the_usual() {
        let settings = ReaderSettings { text: 3, high_contrast: true, wide_spacing: false };
        assert_eq!(ReaderSettings::from_cookie(&settings.to_cookie()), settings);
        assert_eq!(ReaderSettings::from_cookie("9-x"), ReaderSettings::default());
    }
}
