//! Withdrawing an own comment.

use super::{address, crumbs, writing};
use crate::base::error::AppError;
use crate::comments::access;
use crate::comments::model::{CommentId, Order};
use crate::comments::rules;
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// What withdrawing means, and the button.
#[component]
pub fn WithdrawPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let place = access::comment(&this.site.db, this.id::<CommentId>("id")?, &this.visitor).await?;
        let comment = &place.comment;
        if !comment.is_visible() && !comment.is_waiting() {
            return Err(AppError::NotFound);
        }
        rules::may_change(comment.author_id, comment.state, actor)?;
        Ok(view! {
            <Title text=t.comments_withdraw_title()/>
            <Breadcrumbs lang=t crumbs=crumbs(&this, &place)/>
            <PageHead title=t.comments_withdraw_title() lead=t.comments_withdraw_text()/>
            <ErrorSummary/>
            {writing::quoted(t, comment)}
            <form class="form section" method="post" novalidate>
                <div class="form-actions">
                    <SubmitButton label=t.comments_withdraw_submit() look="button-danger"/>
                    <a href=address(&place.line, comment, Order::default())>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
