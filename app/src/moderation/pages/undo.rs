//! Undoing a decision by another one.

use super::{Desk, barred, form, item, words};
use crate::base::error::AppError;
use crate::consultations::calendar::zone;
use crate::consultations::store::rules_of;
use crate::front::page::{Page, page};
use crate::moderation::model::{DecisionId, DecisionKind};
use crate::moderation::{rules, store};
use crate::proposals::model::{ProposalId, line_path};
use crate::proposals::store::line_of_proposal;
use crate::ui::field::{ErrorSummary, HiddenField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// The decision, the text it is about, and the form for what undoes it; or why it cannot be undone.
#[component]
pub fn UndoPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let db = &this.site.db;
        let desk = Desk::of(&this).await?;
        let Desk { consultation, .. } = &desk;
        let decision =
            store::decision(db, consultation.id, this.id::<DecisionId>("id")?).await?.ok_or(AppError::NotFound)?;
        let content = store::content(db, consultation.id, decision.subject).await?.ok_or(AppError::NotFound)?;
        let rules = rules_of(db, consultation.id).await?;
        let became = match decision.kind {
            DecisionKind::Accept if !decision.is_undone => line_of_proposal(db, ProposalId(content.id)).await?,
            _ => None,
        };
        let opposites = if decision.is_undone { &[] } else { rules::opposites(decision.kind, &content) };
        let barred = match opposites {
            [] => None,
            [usual, ..] => barred(&this, *usual, &content).await?,
        };
        let is_barred = barred.is_some();
        let form = match (opposites, became) {
            ([], Some(code)) => {
                let href = format!("{}/withdraw", line_path(&consultation.slug, &code));
                view! {
                    <Notice text=t.moderation_undo_accept_text()>
                        <p><a href=href>{t.moderation_withdraw_title(code)}</a></p>
                    </Notice>
                }
                .into_any()
            }
            ([], None) => {
                view! { <Notice title=t.moderation_no_undo_title() text=t.moderation_no_undo_text()/> }.into_any()
            }
            ([..], _) if is_barred => barred.into_any(),
            (opposites, _) => view! {
                <form class="form" method="post" novalidate>
                    <HiddenField name="subject" value=content.id.to_string()/>
                    <HiddenField name="version" value=content.version.to_string()/>
                    {form::reasons(&this, consultation, &rules)}
                    {form::buttons(t, opposites)}
                </form>
            }
            .into_any(),
        };
        let path = format!("/consultations/{}/decisions", consultation.slug);
        let mut crumbs = desk.crumbs(t);
        crumbs.push(Crumb::new(path, t.moderation_decisions_title()));
        let lead = t.moderation_undo_lead(
            words::decided(t, decision.kind),
            t.date_time(decision.decided_at, &zone(consultation)),
        );
        Ok(view! {
            <Title text=t.moderation_undo_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.moderation_undo_title() lead/>
            <ErrorSummary labels=form::labels(t, false)/>
            <article class="queue-open">{item::text(t, &content, &zone(consultation))}</article>
            <section class="section">{form}</section>
        })
    })
}
