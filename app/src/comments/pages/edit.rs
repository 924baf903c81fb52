//! Editing an own comment.

use super::writing::{self, Purpose};
use super::{crumbs, window};
use crate::base::error::AppError;
use crate::comments::access;
use crate::comments::model::CommentId;
use crate::comments::rules::{self, Window};
use crate::conduct::model::Shown;
use crate::conduct::pages::{asked, shown_when};
use crate::conduct::store::{conduct, requests_to};
use crate::consultations::calendar::zone;
use crate::consultations::pages::parts::rules_beside;
use crate::consultations::store::stages;
use crate::front::page::{Page, page};
use crate::suspensions::pages::closed;
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
        if !comment.is_visible() && !comment.is_waiting() {
            return Err(AppError::NotFound);
        }
        rules::may_change(comment.author_id, comment.state, actor)?;
        let action = format!("/comments/{}/edit", comment.id);
        let requests = requests_to(db, actor.person).await?;
        let request = requests.iter().find(|request| request.subject == comment.id.0);
        let asked = request.map(|request| {
            asked((t, this.site.settings.language), request, &place.rules, &zone(&place.consultation), true)
        });
        let suspended = closed(&this, place.consultation.id).await?;
        let form = match rules::window(&stages(db, place.consultation.id).await?, this.reader.now) {
            Window::Open(_) if suspended.is_some() => view! { {window::too_late()} {suspended} }.into_any(),
            // Whoever is asked for a change has the time for it that the others do not have any more.
            window if request.is_some() || matches!(window, Window::Open(_)) => {
                let conduct = conduct(db, place.consultation.id).await?;
                let shown = if comment.is_waiting() { Shown::Checked } else { conduct.comments_shown };
                let rules = rules_beside(t, this.site.settings.language, &place.rules);
                let rules = view! { {shown_when(t, conduct, shown)} {rules} }.into_any();
                writing::form(
                    t,
                    action,
                    Purpose::Edit(comment, request.is_some()),
                    Some(rules),
                    t.comments_edit_submit(),
                )
            }
            closed => window::closed(t, closed, &zone(&place.consultation)).into_any(),
        };
        Ok(view! {
            <Title text=t.comments_edit_title()/>
            <Breadcrumbs lang=t crumbs=crumbs(&this, &place)/>
            <PageHead title=t.comments_edit_title()/>
            {asked}
            {form}
        })
    })
}
