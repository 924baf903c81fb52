//! Withdrawing an action line.

use super::{Desk, barred, form, item};
use crate::base::error::AppError;
use crate::consultations::calendar::zone;
use crate::consultations::store::rules_of;
use crate::front::page::{Page, page};
use crate::moderation::model::{DecisionKind, Standing};
use crate::moderation::store;
use crate::proposals::store::action_line;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// The action line, and the form that withdraws it with a reason.
#[component]
pub fn WithdrawLinePage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let db = &this.site.db;
        let desk = Desk::of(&this).await?;
        let Desk { consultation, .. } = &desk;
        let line = action_line(db, consultation.id, this.param("code")).await?.ok_or(AppError::NotFound)?;
        let content = store::content(db, consultation.id, line.id.0).await?.ok_or(AppError::NotFound)?;
        let rules = rules_of(db, consultation.id).await?;
        let form = if content.standing != Standing::Published {
            view! { <Notice text=t.moderation_withdraw_not_public()/> }.into_any()
        } else if let Some(barred) = barred(&this, DecisionKind::Withdraw, &content).await? {
            barred
        } else {
            view! {
                <form class="form" method="post" novalidate>
                    <HiddenField name="version" value=content.version.to_string()/>
                    {form::reasons(&this, consultation, &rules)}
                    <div class="form-actions"><SubmitButton label=t.moderation_withdraw() look="button-danger"/> <a href=line.path()>{t.base_cancel()}</a></div>
                </form>
            }
            .into_any()
        };
        let mut crumbs = desk.crumbs(t);
        crumbs.push(Crumb::new(line.path(), t.proposals_line_kicker(line.code.clone())));
        let heading = t.moderation_withdraw_title(line.code.clone());
        Ok(view! {
            <Title text=heading.clone()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=heading lead=t.moderation_withdraw_lead()/>
            <ErrorSummary labels=form::labels(t, false)/>
            <article class="queue-open">{item::text(t, &content, &zone(consultation))}</article>
            <section class="section">{form}</section>
        })
    })
}
