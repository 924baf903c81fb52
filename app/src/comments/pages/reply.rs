//! Replying to a comment.

use super::writing::{self, Purpose};
use super::{comment::person_name, crumbs, window};
use crate::base::error::AppError;
use crate::comments::access;
use crate::comments::model::CommentId;
use crate::comments::rules::{self, Window};
use crate::conduct::model::Shown;
use crate::conduct::pages::shown_when;
use crate::conduct::store::conduct;
use crate::consultations::calendar::zone;
use crate::consultations::pages::parts::rules_beside;
use crate::consultations::store::stages;
use crate::front::page::{Page, page};
use crate::organisations::store::verified_memberships;
use crate::suspensions::pages::closed;
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
        let suspended = closed(&this, place.consultation.id).await?;
        let form = match window {
            Window::Open(_) if suspended.is_some() => view! { {window::too_late()} {suspended} }.into_any(),
            Window::Open(_) => {
                let rules = rules_beside(t, this.site.settings.language, &place.rules);
                let conduct = conduct(db, place.consultation.id).await?;
                let rules = view! { {shown_when(t, conduct, conduct.comments_shown)} {rules} }.into_any();
                let submit = match conduct.comments_shown {
                    Shown::AtOnce => t.comments_reply_submit(),
                    Shown::Checked => t.comments_reply_submit_waits(),
                };
                writing::form(t, action, purpose, Some(rules), submit)
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
