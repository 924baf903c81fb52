//! A draft as readers would see it.

use super::Frame;
use crate::base::error::{AppError, AppResult};
use crate::editing::model::{edit_path, part_path};
use crate::front::page::{Page, page};
use crate::groups::pages as groups;
use crate::meetings::pages as meetings;
use crate::meetings::store::fullness_at;
use crate::strategy::document::StrategyDocument;
use crate::strategy::pages::{goal, plan, strategy};
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// The draft, with every link within it leading to another page of the preview: they are made of the strategy's address.
/// Links to what is in no draft are led out again by the room's forms.
async fn drafted(here: &Page) -> AppResult<(Frame, StrategyDocument)> {
    let frame = Frame::of(here).await?;
    let mut document = StrategyDocument::clone(frame.desk.document()?);
    document.strategy.slug = format!("{}/preview", frame.desk.slug);
    Ok((frame, document))
}

/// A page of the draft under a band that nobody takes for the published one.
fn under_band(frame: &Frame, shown: AnyView) -> AnyView {
    let (t, slug) = (frame.t, &frame.desk.slug);
    let publish = frame.desk.draft.is_some().then(|| {
        view! { <li><a class="reach" href=part_path(slug, "publish")>{t.editing_publish()}</a></li> }
    });
    let edit = edit_path(slug);
    let text = if frame.desk.draft.is_some() { t.editing_preview_text() } else { t.editing_no_draft() };
    view! {
        <Notice kind="warn" title=t.editing_preview_title() text>
            <ul class="card-meta" role="list">
                <li><a class="reach" href=edit>{t.editing_back()}</a></li>
                {publish}
            </ul>
        </Notice>
        {shown}
    }
    .into_any()
}

/// The strategy.
#[component]
pub fn PreviewPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (frame, document) = drafted(&here).await?;
        Ok(under_band(&frame, strategy::show(&here, &document)))
    })
}

/// A goal of it.
#[component]
pub fn PreviewGoalPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (frame, document) = drafted(&here).await?;
        let shown = goal::show(frame.t, &document, here.param("code")).ok_or(AppError::NotFound)?;
        Ok(under_band(&frame, shown))
    })
}

/// A plan of it.
#[component]
pub fn PreviewPlanPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (frame, document) = drafted(&here).await?;
        let shown = plan::show(&here, &document, here.param("code")).ok_or(AppError::NotFound)?;
        Ok(under_band(&frame, shown))
    })
}

/// A working group of it.
#[component]
pub fn PreviewGroupPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (frame, document) = drafted(&here).await?;
        let shown = groups::show(&here, &document, here.param("code")).ok_or(AppError::NotFound)?;
        Ok(under_band(&frame, shown))
    })
}

/// All its meetings.
#[component]
pub fn PreviewMeetingsPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (frame, document) = drafted(&here).await?;
        Ok(under_band(&frame, meetings::show_all(&here, &document)))
    })
}

/// A meeting of it.
#[component]
pub fn PreviewMeetingPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (frame, document) = drafted(&here).await?;
        let fullness = fullness_at(&here.site.db, &frame.desk.slug, here.param("code")).await?;
        let shown = meetings::show(&here, &document, here.param("code"), &fullness).ok_or(AppError::NotFound)?;
        Ok(under_band(&frame, shown))
    })
}
