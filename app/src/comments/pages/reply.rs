//! Replying to a comment.

use super::writing::{self, Purpose};
use super::{comment::person_name, crumbs, window};
use crate::base::error::AppError;
use crate::comments::access;
use crate::comments::model::CommentId;
use crate::comments::rules::{self, Window};
use crate::consultations::calendar::zone;
use crate::consultations::pages::parts::rules_beside;
use crate::consultations::store::stages;
use crate::front::page::{Page, page};
use crate::organisations::store::verified_memberships;
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// What one answers, and the form for it.
#[component]
pub fn ReplyPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let actor = this.visitor.clone().ok_or(AppError::SignInNeeded)?;
        let db = &this.site.db;
        let place = access::comment(db, this.id::<CommentId>("id")?, &this.visitor).await?;
        if !place.comment.is_visible() {
            return Err(AppError::NotFound);
        }
        let window = rules::window(&stages(db, place.consultation.id).await?, this.reader.now);
        let affiliations = verified_memberships(db, actor.person).await?;
        let title = t.comments_reply_title(person_name(t, &place.comment));
        let action = format!("/comments/{}/reply", place.comment.id);
        let purpose = Purpose::New { name: actor.name, affiliations };
        let form = match window {
            Window::Open(_) => {
                let rules = rules_beside(t, this.site.settings.language, &place.rules);
                writing::form(t, action, purpose, rules, t.comments_reply_submit())
            }
            closed => window::closed(t, closed, &zone(&place.consultation)).into_any(),
        };
        Ok(view! {
            <Title text=title.clone()/>
            <Breadcrumbs lang=t crumbs=crumbs(&this, &place)/>
            <PageHead title/>
            <section class="section">{writing::quoted(t, &place.comment)}</section>
            <section class="section">{form}</section>
        })
    })
}
