//! Declining news by the link in a letter, without signing in.

use crate::base::error::{AppError, AppResult};
use crate::front::page::{Page, page};
use crate::notifications::store;
use crate::ui::field::SubmitButton;
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// Says what would be declined, and has the button that does it: opening the page changes nothing, so that a scanner of
/// mails that follows every link declines nothing.
#[component]
pub fn UnsubscribePage() -> impl IntoView {
    let current = Page::current();
    page(unsubscribe(current))
}

async fn unsubscribe(page: Page) -> AppResult<impl IntoView> {
    let t = page.lang();
    let known = store::by_token(&page.site.db, page.param("token")).await?.ok_or(AppError::NotFound)?;
    let back = view! { <p><a href="/account/notifications">{t.notifications_back()}</a></p> };
    Ok(match known.unsubscribed_at {
        Some(_) => view! {
            <Title text=t.notifications_declined_title()/>
            <PageHead title=t.notifications_declined_title() lead=t.notifications_declined_text()/>
            {back}
        }
        .into_any(),
        None => view! {
            <Title text=t.notifications_decline_title()/>
            <PageHead title=t.notifications_decline_title() lead=t.notifications_decline_text()/>
            <form class="form" method="post" novalidate>
                <div class="form-actions"><SubmitButton label=t.notifications_decline_button()/></div>
            </form>
        }
        .into_any(),
    })
}
