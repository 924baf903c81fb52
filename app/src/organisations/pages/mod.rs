//! The pages of the organisations.

pub mod decide;
pub mod invitation;
pub mod list;
pub mod members;
pub mod queue;
pub mod register;
pub mod show;

use super::model::{Organisation, OrganisationState};
use super::{rules, store};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::store::moderates_any;
use crate::front::page::Page;
use crate::ui::badge::{Badge, Tone};
use leptos::prelude::*;

/// Whether the reader decides on organisations.
async fn is_official(p: &Page) -> AppResult<bool> {
    match &p.visitor {
        None => Ok(false),
        Some(actor) if actor.is_administrator() => Ok(true),
        Some(actor) => Ok(rules::is_official(actor, moderates_any(&p.site.db, actor.person).await?)),
    }
}

/// The organisation of the address, and whether the reader is an official; one that the reader may not see does not
/// exist, and takes as many statements as one that does not.
async fn visible(p: &Page) -> AppResult<(Organisation, bool)> {
    let known = store::by_slug(&p.site.db, p.param("slug")).await?;
    let is_official = is_official(p).await?;
    let organisation = known.ok_or(AppError::NotFound)?;
    match rules::may_see(&organisation, p.visitor.as_ref(), is_official) {
        true => Ok((organisation, is_official)),
        false => Err(AppError::NotFound),
    }
}

/// How far an organisation has come, in a word.
#[component]
fn StateBadge(
    /// The reader's language.
    lang: Lang,
    /// The state.
    state: OrganisationState,
) -> impl IntoView {
    match state {
        OrganisationState::Submitted => view! { <Badge label=lang.organisations_state_submitted() tone=Tone::Warn/> },
        OrganisationState::Verified => {
            view! { <Badge label=lang.organisations_state_verified() tone=Tone::Good tick=true/> }
        }
        OrganisationState::Refused => view! { <Badge label=lang.organisations_state_refused() tone=Tone::Bad/> },
    }
}
