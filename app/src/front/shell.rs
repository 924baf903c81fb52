//! The document around every page.

use crate::accounts::model::Visitor;
use crate::base::request::{leading_on, use_form, use_reader, use_site};
use crate::base::site::Site;
use crate::comments::islands::ArrivedDraft;
use crate::front::islands::{IslandLoader, IslandsLoaded};
use crate::ui::layout::{Footer, Masthead, SkipLink};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::{MetaTags, Title};

/// The whole document.
#[component]
pub fn Shell(
    /// What stands between masthead and footer.
    children: Children,
) -> impl IntoView {
    let site = use_site();
    let reader = use_reader();
    let t = reader.lang;
    let visitor = expect_context::<Visitor>();
    let settings = reader.settings;
    let notice = reader.notice.filter(|notice| !notice.is_said_by(reader.plain_path()));
    // Before the forms of the page, so that none of them puts back what has just arrived.
    let arrived = reader.notice.is_some_and(crate::base::notice::Notice::is_of_a_text);
    let organiser = site.settings.organiser.clone();
    let path = here(&reader.path, use_form().value("next"));
    let organiser_lang = site.settings.organiser_lang(t);
    provide_context(IslandsLoaded::default());
    view! {
        <!DOCTYPE html>
        <html
            lang=t.code()
            data-text=settings.text.to_string()
            data-contrast=if settings.high_contrast { "high" } else { "normal" }
            data-spacing=if settings.wide_spacing { "wide" } else { "normal" }
        >
            <head>
                {head_of_all(&site)}
                <MetaTags/>
            </head>
            <body>
                <Title formatter={
                    let organiser = organiser.clone();
                    move |title: String| title_text(&title, &organiser)
                }/>
                <SkipLink lang=t/>
                <Masthead
                    lang=t
                    organiser=organiser.clone()
                    organiser_lang
                    path=path.clone()
                    signed_in=visitor.as_ref().map(|actor| actor.name.clone())
                    settings
                />
                <main id="main" tabindex="-1">
                    {notice.map(|notice| view! { <Notice kind=notice.kind() text=t.notice(notice)/> })}
                    {arrived.then(|| view! { <ArrivedDraft/><IslandLoader/> })}
                    {children()}
                </main>
                <Footer lang=t organiser organiser_lang path settings/>
            </body>
        </html>
    }
}

/// What stands in the head of every document.
pub(super) fn head_of_all(site: &Site) -> impl IntoView + use<> {
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <link rel="stylesheet" href=format!("/assets/{}", site.assets.css)/>
        <link rel="icon" href="data:,"/>
    }
}

/// The address of this page, for coming back to it. A page that answers a form has lost what stood behind its path: where
/// somebody was going stands in the form.
fn here(path: &str, next: Option<&str>) -> String {
    if path.contains('?') { path.to_owned() } else { leading_on(path, next) }
}

/// The text of the document's title. `leptos_meta` 0.8 writes it into the page as it stands, so it is escaped here, where
/// every title comes through: a name in it could otherwise close the element and begin a script.
fn title_text(title: &str, organiser: &str) -> String {
    format!("{title} · {organiser}").replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::{here, title_text};

    #[test]
    fn a_page_that_answers_a_form_is_come_back_to_with_the_way_on() {
        assert_eq!(here("/sign-up", Some("/consultations")), "/sign-up?next=%2Fconsultations");
        assert_eq!(here("/sign-up?next=%2Fa", Some("/b")), "/sign-up?next=%2Fa");
        assert_eq!(here("/sign-up", Some("//evil.example")), "/sign-up");
        assert_eq!(here("/sign-up", None), "/sign-up");
    }

    #[test]
    fn a_title_cannot_close_its_element() {
        assert_eq!(title_text("</title><b>&amp;", "A & B"), "&lt;/title>&lt;b>&amp;amp; · A &amp; B");
    }
}
