//! The first page.

use crate::base::request::{use_lang, use_site};
use leptos::prelude::*;
use leptos_meta::Title;

/// What this site is for, and where to begin.
#[component]
pub fn HomePage() -> impl IntoView {
    let t = use_lang();
    let organiser = use_site().settings.organiser.clone();
    view! {
        <Title text=t.front_home_title()/>
        <div class="page-head">
            <h1>{t.front_home_heading(organiser)}</h1>
            <p class="lead">{t.front_home_lead()}</p>
        </div>
        <p><a class="button" href="/consultations">{t.front_home_to_consultations()}</a></p>
    }
}
