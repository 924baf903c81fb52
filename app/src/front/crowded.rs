//! What somebody is told who comes while more is asked for than can be answered: a page that costs next to nothing, for
//! whoever makes it has other work.

use super::shell::head_of_all;
use super::unsent::{Unsent, UnsentForm};
use crate::base::i18n::Lang;
use crate::base::request::Reader;
use crate::base::site::Site;
use leptos::prelude::*;
use serde_json::{Value, json};

/// The page: without masthead and menus, and without asking the database anything, not even who reads. Whoever was looking at a
/// page asks for it again; whoever wrote something has it here.
pub fn page(site: &Site, reader: &Reader, unsent: Option<Unsent>, is_looked_at: bool) -> String {
    let (t, settings) = (reader.lang, reader.settings);
    let title = t.failure_crowded_title();
    let said = if is_looked_at { t.failure_crowded_page() } else { t.failure_crowded_text() };
    let again = match (&unsent, is_looked_at) {
        (Some(_), _) => None,
        (None, true) => Some((t.failure_crowded_again(), reader.path.clone())),
        (None, false) => reader.came_from.clone().map(|from| (t.failure_back(), from)),
    };
    let reader = reader.clone();
    let document = Owner::new().with(|| {
        provide_context(reader);
        view! {
            <html
                lang=t.code()
                data-text=settings.text.to_string()
                data-contrast=if settings.high_contrast { "high" } else { "normal" }
                data-spacing=if settings.wide_spacing { "wide" } else { "normal" }
            >
                <head>
                    {head_of_all(site)}
                    <title>{title}</title>
                </head>
                <body>
                    <main id="main" tabindex="-1">
                        <div class="page-head">
                            <h1>{title}</h1>
                            <p class="lead">{said}</p>
                        </div>
                        {unsent.map(|unsent| view! { <p>{t.failure_kept()}</p> <UnsentForm unsent/> })}
                        {again.map(|(words, path)| view! { <p><a href=path>{words}</a></p> })}
                        <p><a href="/consultations">{t.failure_to_consultations()}</a></p>
                    </main>
                </body>
            </html>
        }
        .to_html()
    });
    format!("<!DOCTYPE html>{document}")
}

/// The same for the script of a ballot, which says it where the ballot stands.
pub fn refusal(t: Lang) -> Value {
    json!({ "choice": null, "code": "too_many", "refusal": t.failure_crowded_text() })
}
