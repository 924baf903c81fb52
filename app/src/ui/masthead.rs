//! The letterhead of every page: who asks, the ways in, reader settings, the account.

use super::icon::{Bars, Emblem};
use super::reader::{LanguageButtons, ReaderButtons};
use crate::base::i18n::Lang;
use crate::base::request::{ReaderSettings, leading_on, way_back};
use leptos::prelude::*;

/// Emblem and name of the organiser, navigation, settings and account. Plain links and forms; on the phone a disclosure.
#[component]
pub fn Masthead(
    /// The reader's language.
    lang: Lang,
    /// The body that runs the site.
    #[prop(into)]
    organiser: String,
    /// The language of that name, if it is not the page's.
    organiser_lang: Option<&'static str>,
    /// Path and query of the page, to mark where one is and to come back after a setting.
    #[prop(into)]
    path: String,
    /// Name of the person who is signed in.
    signed_in: Option<String>,
    /// How the reader wants pages set.
    settings: ReaderSettings,
) -> impl IntoView {
    view! {
        <header class="masthead">
            <div class="masthead-inner width">
                <a class="masthead-name" href="/">
                    <Emblem/>
                    <span>
                        <span class="masthead-organiser" lang=organiser_lang>{organiser}</span>
                        " "
                        <span class="masthead-about">{lang.ui_about()}</span>
                    </span>
                </a>
                <details class="masthead-menu">
                    <summary><Bars/>{lang.ui_menu()}</summary>
                    <div class="masthead-body">
                        <WaysIn lang path=path.clone()/>
                        <div class="settings">
                            <ReaderButtons lang back=path.clone() settings/>
                            <LanguageButtons lang back=path.clone()/>
                        </div>
                        <div class="masthead-account"><Account lang path signed_in/></div>
                    </div>
                </details>
            </div>
        </header>
    }
}

#[component]
fn WaysIn(lang: Lang, path: String) -> impl IntoView {
    let ways = [
        ("/consultations", lang.ui_nav_consultations()),
        ("/strategies", lang.ui_nav_strategies()),
        ("/organisations", lang.ui_nav_organisations()),
    ];
    view! {
        <nav aria-label=lang.ui_nav_main()>
            <ul class="masthead-nav">
                {ways
                    .map(|(href, word)| view! { <li><a href=href aria-current=current(href, &path)>{word}</a></li> })
                    .into_iter()
                    .collect_view()}
            </ul>
        </nav>
    }
}

#[component]
fn Account(lang: Lang, path: String, signed_in: Option<String>) -> impl IntoView {
    let next = way_back(&path);
    match signed_in {
        Some(name) => view! {
            <a href="/account">{name}</a>
            <form method="post" novalidate action="/sign-out">
                <button class="button-plain">{lang.ui_sign_out()}</button>
            </form>
        }
        .into_any(),
        None => view! {
            <a href=leading_on("/sign-in", next.as_deref())>{lang.ui_sign_in()}</a>
            <a href=leading_on("/sign-up", next.as_deref())>{lang.ui_sign_up()}</a>
        }
        .into_any(),
    }
}

/// `page` on the way's own page, `true` on pages under it.
fn current(way: &str, path: &str) -> Option<&'static str> {
    let path = path.split(['?', '#']).next().unwrap_or(path);
    match path.strip_prefix(way)? {
        "" => Some("page"),
        below if below.starts_with('/') => Some("true"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::current;

    #[test]
    fn the_way_one_is_on_is_marked() {
        assert_eq!(current("/consultations", "/consultations?page=2"), Some("page"));
        assert_eq!(current("/consultations", "/consultations/goal-v"), Some("true"));
        assert_eq!(current("/consultations", "/consultationsx"), None);
        assert_eq!(current("/consultations", "/"), None);
    }
}
