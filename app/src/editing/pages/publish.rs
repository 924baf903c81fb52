//! The end of a draft: what publishing it would change, and the button; or its discarding.

use super::changes::{changes, counts};
use super::overview::changed;
use super::{Frame, sent};
use crate::base::error::{AppResult, ErrorCode};
use crate::editing::model::{Draft, edit_path, part_path};
use crate::front::page::{Page, page};
use crate::strategy::difference::{Difference, between};
use crate::strategy::document::StrategyDocument;
use crate::strategy::store as strategies;
use crate::ui::field::{CheckField, ErrorSummary, HiddenField, SubmitButton, TextArea};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use std::sync::Arc;

/// The draft that a form on these pages ends, as its maker saw it.
fn seen(draft: &Draft) -> String {
    super::seen(&sent(), draft.sha256.clone())
}

/// What the newest version says, and the one from which the draft was begun, if that is another.
async fn published(
    here: &Page,
    frame: &Frame,
) -> AppResult<(Option<Arc<StrategyDocument>>, Option<Arc<StrategyDocument>>)> {
    let (db, slug) = (&here.site.db, &frame.desk.slug);
    let newest = strategies::document(db, slug).await?;
    let begun_from = frame.desk.draft.as_ref().map_or(0, |draft| draft.begun_from);
    let before = match frame.desk.is_overtaken() {
        true => strategies::compared(db, slug, begun_from).await?.and_then(|(_, _, document)| document),
        false => None,
    };
    Ok((newest, before))
}

/// The page that publishes a draft.
#[component]
pub fn PublishStrategyPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let frame = Frame::of(&here).await?;
        let (t, slug) = (frame.t, frame.desk.slug.clone());
        let head = frame.head(t.editing_publish(), Some(t.editing_publish_lead().to_owned()));
        let Some(draft) = frame.desk.draft.clone() else {
            return Ok(view! { {head}<p>{t.editing_no_draft()}</p> }.into_any());
        };
        let (newest, before) = published(&here, &frame).await?;
        let document = frame.desk.document()?;
        let differences = newest.as_ref().map(|newest| between(newest, document));
        let what = match &differences {
            Some(differences) => view! {
                <section class="section stack">
                    <h2>{t.editing_differences()}</h2>
                    <p>{counts(t, differences)}</p>
                    {changes(t, differences)}
                </section>
            }
            .into_any(),
            None => view! { <p>{t.editing_first_version()}</p> }.into_any(),
        };
        let is_overtaken = frame.desk.is_overtaken();
        let meanwhile = is_overtaken.then(|| {
            let published = before.zip(newest).map(|(before, newest)| changes(t, &between(&before, &newest)));
            view! {
                <section class="section stack">
                    <h2>{t.editing_meanwhile()}</h2>
                    <Notice kind="warn" text=t.editing_newer_version()/>
                    {published}
                </section>
            }
        });
        let is_same = differences.as_ref().is_some_and(Vec::is_empty);
        let labels = vec![("note", t.editing_note()), ("overwrite", t.editing_overwrite())];
        let form = (!is_same).then(|| {
            view! {
                <form class="form section" method="post" novalidate>
                    <HiddenField name="seen" value=seen(&draft)/>
                    {is_overtaken.then(|| view! { <CheckField name="overwrite" label=t.editing_overwrite()/> })}
                    <TextArea name="note" label=t.editing_note() hint=t.editing_note_hint() rows=2 optional=true/>
                    <div class="form-actions">
                        <SubmitButton label=t.editing_publish()/>
                        <a class="reach" href=part_path(&slug, "preview")>{t.editing_preview()}</a>
                        <a class="reach" href=edit_path(&slug)>{t.base_cancel()}</a>
                    </div>
                </form>
            }
        });
        Ok(view! {
            {head}
            <ErrorSummary labels/>
            {overtaken(&frame)}
            <p class="muted">{changed(&frame, &here, &draft)}</p>
            {meanwhile}
            {what}
            {form}
        }
        .into_any())
    })
}

/// That the draft was changed while somebody looked at it: below stands what it says now.
fn overtaken(frame: &Frame) -> Option<AnyView> {
    let was_overtaken = sent().error("") == Some(ErrorCode::ChangedMeanwhile);
    was_overtaken.then(|| view! { <Notice kind="warn" text=frame.t.editing_draft_changed()/> }.into_any())
}

/// The page that throws a draft away.
#[component]
pub fn DiscardPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let frame = Frame::of(&here).await?;
        let (t, slug) = (frame.t, frame.desk.slug.clone());
        let head = frame.head(t.editing_discard(), None);
        let Some(draft) = frame.desk.draft.clone() else {
            return Ok(view! { {head}<p>{t.editing_no_draft()}</p> }.into_any());
        };
        let newest = match frame.desk.version {
            Some(_) => strategies::document(&here.site.db, &slug).await?,
            None => None,
        };
        let differences: Option<Vec<Difference>> =
            newest.zip(frame.desk.document.as_ref().ok()).map(|(newest, document)| between(&newest, document));
        let lost = differences.map(|differences| {
            view! {
                <section class="section stack"><h2>{t.editing_differences()}</h2>{changes(t, &differences)}</section>
            }
        });
        let text = if frame.desk.version.is_some() { t.editing_discard_text() } else { t.editing_discard_all_text() };
        Ok(view! {
            {head}
            <ErrorSummary/>
            {overtaken(&frame)}
            <p>{text}</p>
            <p class="muted">{changed(&frame, &here, &draft)}</p>
            {lost}
            <form class="form section" method="post" novalidate>
                <HiddenField name="seen" value=seen(&draft)/>
                <div class="form-actions">
                    <SubmitButton label=t.editing_discard() look="button-danger"/>
                    <a class="reach" href=edit_path(&slug)>{t.base_cancel()}</a>
                </div>
            </form>
        }
        .into_any())
    })
}
