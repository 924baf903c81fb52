//! How a consultation takes remarks.

use super::Frame;
use crate::front::page::{Page, page};
use crate::remarks::store;
use crate::ui::field::{CheckField, ErrorSummary, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The form of the settings. Three statements.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (frame, _) = Frame::at_work(&p).await?;
        let settings = store::settings(&p.site.db, frame.consultation.id).await?;
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_settings(), frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_inbox(t)/>
            <PageHead title=t.remarks_settings() lead=t.remarks_settings_lead()/>
            <ErrorSummary/>
            <form class="form" method="post" novalidate>
                <CheckField name="anonymous" label=t.remarks_setting_anonymous() hint=t.remarks_setting_anonymous_hint() checked=settings.anonymous/>
                <CheckField name="second_reader" label=t.remarks_setting_reader() hint=t.remarks_setting_reader_hint() checked=settings.second_reader/>
                <div class="form-actions">
                    <SubmitButton label=t.base_save()/>
                    <a href=frame.path("inbox")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
