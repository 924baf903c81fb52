//! The pages of suspensions.

mod begin;
mod closed;
mod list;
mod one;

pub use begin::SuspendPage;
use closed::their_until;
pub use closed::{closed, own_suspensions, until};
pub use list::SuspensionsPage;
pub use one::SuspensionPage;

use super::model::Standing;
use crate::accounts::model::{Actor, PersonId};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::access;
use crate::consultations::model::Consultation;
use crate::consultations::store::texts;
use crate::front::page::Page;
use crate::ui::badge::Tone;
use crate::ui::layout::Crumb;
use leptos::prelude::*;

/// The page on which a moderator suspends somebody.
pub fn suspend_path(slug: &str, person: PersonId) -> String {
    format!("/consultations/{slug}/people/{person}/suspend")
}

/// The way to suspending the author of a text, for whoever runs the consultation; nothing for the author.
pub fn suspend_way(t: Lang, slug: &str, author: Option<PersonId>, reader: Option<&Actor>) -> Option<AnyView> {
    let author = author.filter(|author| reader.is_some_and(|reader| reader.person != *author))?;
    let href = suspend_path(slug, author);
    Some(view! { <p class="small no-print"><a class="reach" href=href>{t.suspensions_way()}</a></p> }.into_any())
}

/// Who asks, the consultation that they moderate, and the way back to it.
async fn desk(page: &Page) -> AppResult<(Actor, Consultation, Vec<Crumb>)> {
    let (t, db) = (page.lang(), &page.site.db);
    let actor = page.visitor.clone().ok_or(AppError::SignInNeeded)?;
    let consultation = access::moderated(db, page.param("slug"), &actor).await?;
    let texts = texts(db, consultation.id).await?;
    let title = texts.title_for(t, page.site.settings.language, &consultation.slug).to_owned();
    let path = format!("/consultations/{}", consultation.slug);
    let crumbs = vec![Crumb::new("/consultations", t.ui_nav_consultations()), Crumb::new(path, title)];
    Ok((actor, consultation, crumbs))
}

/// How a suspension stands, and the colour of that word.
fn standing(t: Lang, standing: Standing) -> (&'static str, Tone) {
    match standing {
        Standing::InForce => (t.suspensions_in_force(), Tone::Bad),
        Standing::Lapsed => (t.suspensions_lapsed(), Tone::Plain),
        Standing::Lifted => (t.suspensions_lifted(), Tone::Good),
    }
}

/// Somebody's name; once the account is erased, that it is.
pub fn name(t: Lang, name: &str) -> String {
    if name.is_empty() { t.moderation_no_author().to_owned() } else { name.to_owned() }
}
