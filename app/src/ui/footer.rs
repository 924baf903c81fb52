//! The end of every page.

use super::reader::UsualSettings;
use crate::base::i18n::Lang;
use crate::base::request::ReaderSettings;
use leptos::prelude::*;

/// Who runs the site, and a way back from unusual reader settings for those who did not mean them.
#[component]
pub fn Footer(
    /// The reader's language.
    lang: Lang,
    /// The body that runs the site.
    #[prop(into)]
    organiser: String,
    /// The language of that name, if it is not the page's.
    organiser_lang: Option<&'static str>,
    /// Path and query of the page.
    #[prop(into)]
    path: String,
    /// How the reader wants pages set.
    settings: ReaderSettings,
) -> impl IntoView {
    view! {
        <footer class="footer">
            <div class="footer-inner width">
                <div>
                    <p class="footer-organiser" lang=organiser_lang>{organiser}</p>
                    <p class="muted">{lang.ui_footer_software()}</p>
                </div>
                <UsualSettings lang back=path settings/>
            </div>
        </footer>
    }
}
