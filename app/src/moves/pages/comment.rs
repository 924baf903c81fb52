//! Moving a comment to another action line.

use super::moved_labels;
use crate::base::error::AppError;
use crate::comments::access;
use crate::comments::pages::crumbs;
use crate::consultations::access as consultations;
use crate::consultations::calendar::zone;
use crate::consultations::rules::course;
use crate::consultations::store::{rounds, stages};
use crate::front::page::{Page, page};
use crate::merges::pages::picker::Picker;
use crate::merges::pages::{reasons, refused};
use crate::moderation::model::DecisionKind;
use crate::moderation::pages::item;
use crate::moderation::rules as moderation;
use crate::moderation::store::content;
use crate::moves::{rules, store};
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// A comment, and the form that moves it with its replies.
#[component]
pub fn MoveCommentPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let actor = p.visitor.clone().ok_or(AppError::SignInNeeded)?;
        let place = access::comment(db, p.id("id")?, &p.visitor).await?;
        let consultation = &place.consultation;
        if !consultations::runs(db, Some(consultation.id), &actor).await? {
            return Err(AppError::Forbidden);
        }
        let id = place.comment.id;
        let content = content(db, consultation.id, id.0).await?.ok_or(AppError::NotFound)?;
        let stages = stages(db, consultation.id).await?;
        let rounds = rounds(db, consultation.id).await?;
        let may = rules::can_leave(place.comment.state, course(&stages, &rounds, p.reader.now));
        let back = format!("/comments/{id}");
        let body = if let Err(code) = may {
            refused(t.error(code))
        } else if moderation::may_carry_out(DecisionKind::Move, &content, &actor).is_err() {
            refused(t.moderation_own_text().to_owned())
        } else {
            let mut places = store::places(db, consultation.id).await?;
            places.retain(|there| there.id != place.line.id);
            let is_alone = places.is_empty();
            let named = places.into_iter().map(|there| (there.id.to_string(), there.name())).collect();
            let picker = Picker::of(&p, format!("/comments/{id}/move"), named);
            let reasons = reasons(&p, consultation, t.moves_explanation_hint()).await?;
            let form = (!picker.is_empty()).then(|| {
                view! {
                    <form class="form" method="post" novalidate action=picker.action()>
                        <HiddenField name="version" value=content.version.to_string()/>
                        <HiddenField name="from" value=place.line.id.to_string()/>
                        {picker.field(t.moves_into_line(), t.moves_into_line_hint())}
                        {reasons}
                        <div class="form-actions"><SubmitButton label=t.moves_move()/> <a href=back>{t.base_cancel()}</a></div>
                    </form>
                }
            });
            match is_alone {
                true => view! { <Empty title=t.moves_no_line() text=t.moves_no_line_text()/> }.into_any(),
                false => view! { {picker.search(t)} {form} }.into_any(),
            }
        };
        Ok(view! {
            <Title text=t.moves_comment_title()/>
            <Breadcrumbs lang=t crumbs=crumbs(&p, &place)/>
            <PageHead title=t.moves_comment_title() lead=t.moves_comment_lead()/>
            <ErrorSummary labels=moved_labels(t, t.moves_into_line())/>
            <article class="queue-open">{item::text(t, &content, &zone(consultation))}</article>
            <section class="section stack">{body}</section>
        })
    })
}
