//! Reader settings and language: buttons that post and come back to the page, without account or script.

use crate::base::i18n::Lang;
use crate::base::request::ReaderSettings;
use leptos::prelude::*;

const SETTINGS_PATH: &str = "/settings/reader";
const LANGUAGE_PATH: &str = "/settings/language";

/// Text size in three steps, contrast, spacing. Each button sends one setting to `/settings/reader`.
#[component]
pub fn ReaderButtons(
    /// The reader's language.
    lang: Lang,
    /// The page to come back to.
    #[prop(into)]
    back: String,
    /// What is chosen now.
    settings: ReaderSettings,
) -> impl IntoView {
    let sizes = [
        ("1", "setting setting-size-1", 100),
        ("2", "setting setting-size-2", 125),
        ("3", "setting setting-size-3", 150),
    ];
    let size = |(value, class, percent): (&'static str, &'static str, i64)| {
        view! {
            <button
                class=class
                name="text"
                value=value
                aria-label=lang.ui_text_size_step(percent)
                aria-pressed=pressed(value == settings.text.to_string())
            >
                <span data-word="Aa">"Aa"</span>
            </button>
        }
    };
    view! {
        <form method="post" novalidate action=SETTINGS_PATH>
            <input type="hidden" name="back" value=back/>
            <fieldset class="settings-group">
                <legend>{lang.ui_text_size()}</legend>
                {sizes.map(size).into_iter().collect_view()}
            </fieldset>
            <Toggle name="contrast" on="high" is_on=settings.high_contrast word=lang.ui_high_contrast()/>
            <Toggle name="spacing" on="wide" is_on=settings.wide_spacing word=lang.ui_wide_spacing()/>
        </form>
    }
}

/// The languages of the site, each in its own words. The button sends `language` to `/settings/language`.
#[component]
pub fn LanguageButtons(
    /// The reader's language.
    lang: Lang,
    /// The page to come back to.
    #[prop(into)]
    back: String,
) -> impl IntoView {
    let button = |offered: Lang| {
        let word = offered.native_name();
        view! {
            <button class="setting" name="language" value=offered.code() lang=offered.code() aria-pressed=pressed(offered == lang)>
                <span data-word=word>{word}</span>
            </button>
        }
    };
    view! {
        <form method="post" novalidate action=LANGUAGE_PATH>
            <input type="hidden" name="back" value=back/>
            <fieldset class="settings-group settings-words">
                <legend class="visually-hidden">{lang.ui_language()}</legend>
                {Lang::ALL.map(button).into_iter().collect_view()}
            </fieldset>
        </form>
    }
}

/// One button back to the usual settings; nothing where they are the usual ones.
#[component]
pub fn UsualSettings(
    /// The reader's language.
    lang: Lang,
    /// The page to come back to.
    #[prop(into)]
    back: String,
    /// What is chosen now.
    settings: ReaderSettings,
) -> impl IntoView {
    (settings != ReaderSettings::default()).then(|| {
        view! {
            <form method="post" novalidate action=SETTINGS_PATH>
                <input type="hidden" name="text" value="1"/>
                <input type="hidden" name="contrast" value="normal"/>
                <input type="hidden" name="spacing" value="normal"/>
                <input type="hidden" name="back" value=back/>
                <button class="button button-quiet button-small">{lang.ui_usual_settings()}</button>
            </form>
        }
    })
}

#[component]
fn Toggle(name: &'static str, on: &'static str, is_on: bool, word: &'static str) -> impl IntoView {
    view! {
        <button class="setting" name=name value=if is_on { "normal" } else { on } aria-pressed=pressed(is_on)>
            <span data-word=word>{word}</span>
        </button>
    }
}

const fn pressed(is_pressed: bool) -> &'static str {
    if is_pressed { "true" } else { "false" }
}
