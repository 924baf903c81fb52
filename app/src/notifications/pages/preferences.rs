//! What a person wants to be told.

use crate::base::error::{AppError, AppResult};
use crate::front::page::{Page, page};
use crate::notifications::model::Topic;
use crate::notifications::store;
use crate::ui::field::{CheckField, ErrorSummary, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// Which letters the person gets, and the choice about those that can be declined.
#[component]
pub fn PreferencesPage() -> impl IntoView {
    let current = Page::current();
    page(preferences(current))
}

async fn preferences(page: Page) -> AppResult<impl IntoView> {
    let t = page.lang();
    let actor = page.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    let wanted = store::wants(&page.site.db, actor.person, Topic::ConsultationNews).await?;
    Ok(view! {
        <Title text=t.notifications_title()/>
        <Breadcrumbs lang=t crumbs=vec![Crumb::new("/account", t.notifications_account())]/>
        <PageHead title=t.notifications_title()/>
        <ErrorSummary/>
        <p>{t.notifications_personal()}</p>
        <form class="form" method="post" novalidate>
            <CheckField name="news" label=t.notifications_news() hint=t.notifications_news_hint() checked=wanted/>
            <div class="form-actions"><SubmitButton label=t.base_save()/></div>
        </form>
    })
}
