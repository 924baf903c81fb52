//! What somebody who is suspended reads where others write.

use crate::accounts::model::PersonId;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::calendar::named_zone;
use crate::consultations::model::{ConsultationId, consultation_path};
use crate::consultations::pages::parts::said;
use crate::consultations::pages::parts::title_of;
use crate::consultations::store::{by_id, rules_of};
use crate::front::page::Page;
use crate::front::unsent::typed_into;
use crate::suspensions::model::Suspension;
use crate::suspensions::store;
use crate::ui::field::ErrorSummary;
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// Why the reader cannot publish words in a consultation now, until when, what they still can, and what they can do against it;
/// nothing for everybody who is not suspended there.
///
/// # Errors
/// The database does not answer.
pub async fn closed(page: &Page, consultation: ConsultationId) -> AppResult<Option<AnyView>> {
    let Some(actor) = &page.visitor else { return Ok(None) };
    let found = store::in_force(&page.site.db, consultation, actor.person, page.reader.now).await?;
    match found {
        Some(suspension) => words(page, &suspension).await.map(Some),
        None => Ok(None),
    }
}

async fn words(page: &Page, suspension: &Suspension) -> AppResult<AnyView> {
    let t = page.lang();
    let rules = rules_of(&page.site.db, suspension.consultation).await?;
    let rule = rules.iter().find(|rule| Some(rule.id) == suspension.rule);
    let (rule, lang) = match rule {
        Some(rule) => said(&rule.text, t, page.site.settings.language),
        None => (t.moderation_by_law(suspension.law.clone()), None),
    };
    let href = format!("/decisions/{}", suspension.id);
    Ok(view! {
        <Notice kind="warn" title=t.suspensions_closed_title() text=until(t, suspension)>
            <p>{t.suspensions_because()} " " <span lang=lang>{rule}</span></p>
            <p>{t.suspensions_scope()}</p>
            <p><a class="reach" href=href>{t.suspensions_to_reasons()}</a></p>
        </Notice>
    }
    .into_any())
}

/// To the end of which day a suspension holds, or that it holds until it is lifted.
pub fn until(t: Lang, suspension: &Suspension) -> String {
    match suspension.ends_at {
        // The last day is the one before the first moment after it.
        Some(end) => t.suspensions_until(t.date(end.plus_millis(-1), &named_zone(&suspension.time_zone))),
        None => t.suspensions_for_good().to_owned(),
    }
}

/// The same, of somebody else: for those who moderate.
pub(super) fn their_until(t: Lang, suspension: &Suspension) -> String {
    match suspension.ends_at {
        Some(end) => t.suspensions_their_until(t.date(end.plus_millis(-1), &named_zone(&suspension.time_zone))),
        None => t.suspensions_their_for_good().to_owned(),
    }
}

/// The reader's suspensions that hold now, each with its consultation and its reasons; nothing where there are none.
///
/// # Errors
/// The database does not answer.
pub async fn own_suspensions(page: &Page, person: PersonId) -> AppResult<Option<AnyView>> {
    let t = page.lang();
    let mut items = Vec::new();
    for suspension in store::all_in_force(&page.site.db, person, page.reader.now).await? {
        let slug = by_id(&page.site.db, suspension.consultation).await?.map(|known| known.slug).unwrap_or_default();
        let name = title_of(page, &slug).await?;
        let reasons = format!("/decisions/{}", suspension.id);
        items.push(view! {
            <li>
                <p><a class="reach" href=consultation_path(&slug)>{name}</a></p>
                <p>{until(t, &suspension)}</p>
                <p><a class="reach" href=reasons>{t.suspensions_to_reasons()}</a></p>
            </li>
        });
    }
    Ok((!items.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>{t.suspensions_own_title()}</h2>
                <p>{t.suspensions_scope()}</p>
                <ul class="stack" role="list">{items}</ul>
            </section>
        }
        .into_any()
    }))
}

/// What somebody typed into a field of a form that is not there any more: that it was not taken, and the words, to be copied.
pub(super) fn too_late(field: &'static str) -> Option<AnyView> {
    Some(view! { <ErrorSummary/> {typed_into(&[field])?} }.into_any())
}
