//! Editing an own comment.

use super::writing::{self, Purpose};
use super::{crumbs, window};
use crate::base::error::AppError;
use crate::comments::access;
use crate::comments::model::CommentId;
use crate::comments::rules::{self, Window};
use crate::consultations::calendar::zone;
use crate::consultations::pages::parts::rules_beside;
use crate::consultations::store::stages;
use crate::front::page::{Page, page};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The form with the present text.
#[component]
pub fn EditPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let db = &this.site.db;
        let place = access::comment(db, this.id::<CommentId>("id")?, &this.visitor).await?;
        let comment = &place.comment;
        if !comment.is_visible() {
            return Err(AppError::NotFound);
        }
        rules::may_change(comment.author_id, comment.state, actor)?;
        let action = format!("/comments/{}/edit", comment.id);
        let form = match rules::window(&stages(db, place.consultation.id).await?, this.reader.now) {
            Window::Open(_) => {
                let rules = rules_beside(t, this.site.settings.language, &place.rules);
                writing::form(t, action, Purpose::Edit(comment), rules, t.comments_edit_submit())
            }
            closed => window::closed(t, closed, &zone(&place.consultation)).into_any(),
        };
        Ok(view! {
            <Title text=t.comments_edit_title()/>
            <Breadcrumbs lang=t crumbs=crumbs(&this, &place)/>
            <PageHead title=t.comments_edit_title()/>
            {form}
        })
    })
}
