//! The decisions about what somebody wrote, and each with its statement of reasons.

use super::appeal_part;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::consultations::calendar::named_zone;
use crate::consultations::store as consultations;
use crate::front::page::{Page, page};
use crate::moderation::model::{Decision, DecisionId, DecisionKind};
use crate::moderation::pages::words;
use crate::moderation::store::{self, DECISIONS};
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::moment::Moment;
use crate::ui::notice::Notice;
use crate::ui::pagination::PreviousNext;
use leptos::prelude::*;
use leptos_meta::Title;

/// Characters of a text that a list and a heading show.
const TITLE: usize = 90;

/// Every decision that took something from whoever reads, the latest first.
#[component]
pub fn OwnDecisionsPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let from = this.query("from").and_then(|id| id.parse().ok());
        let mut decisions = store::told_to(&this.site.db, actor.person, from).await?;
        let next = decisions.get(DECISIONS).map(|next| format!("/account/decisions?from={}", next.id));
        decisions.truncate(DECISIONS);
        let list = if decisions.is_empty() {
            view! { <Empty title=t.appeals_no_decisions() text=t.appeals_no_decisions_text()/> }.into_any()
        } else {
            let items = decisions.iter().map(|decision| entry(t, decision)).collect_view();
            view! { <ul class="stack" role="list">{items}</ul> }.into_any()
        };
        Ok(view! {
            <Title text=t.appeals_own_title()/>
            <Breadcrumbs lang=t crumbs=account(t)/>
            <PageHead title=t.appeals_own_title() lead=t.appeals_own_lead()/>
            {list}
            <PreviousNext lang=t previous=None next/>
        })
    })
}

fn account(t: Lang) -> Vec<Crumb> {
    vec![Crumb::new("/account", t.accounts_account_title())]
}

fn entry(t: Lang, decision: &Decision) -> AnyView {
    let zone = named_zone(&decision.time_zone);
    let undone = decision.is_undone.then(|| view! { " " <Badge label=t.moderation_undone()/> });
    view! {
        <li>
            <p><a class="reach" href=format!("/decisions/{}", decision.id)>{excerpt(&decision.title, TITLE)}</a></p>
            <p class="small">
                <Badge label=words::decided(t, decision.kind) tone=words::decided_tone(decision.kind)/> {undone} " "
                {words::subject(t, decision.subject_kind)} ", " <Moment lang=t at=decision.decided_at zone/>
            </p>
        </li>
    }
    .into_any()
}

/// The statement of reasons for one decision, with the form for an appeal.
#[component]
pub fn OwnDecisionPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let decision = store::told(db, this.id::<DecisionId>("id")?, actor.person).await?.ok_or(AppError::NotFound)?;
        let rules = consultations::rules_of(db, decision.consultation).await?;
        let rule = rules.iter().find(|rule| Some(rule.id) == decision.rule);
        let zone = named_zone(&decision.time_zone);
        let appeal = appeal_part(&this, (decision.id, decision.decided_at), None, &zone).await?;
        let undone = decision.is_undone.then(|| view! { <Notice kind="good" text=t.appeals_is_undone()/> });
        let rests_on = match rule {
            Some(rule) => {
                let text = rule.text.pick(t, this.site.settings.language);
                let lang = text.as_ref().and_then(|said| said.lang.foreign_in(t));
                let text = text.map_or_else(String::new, |said| said.text.to_owned());
                view! { {format!("{}: ", rule.code)} <span lang=lang>{text}</span> }.into_any()
            }
            None => decision.law.clone().into_any(),
        };
        let row = |label: &str, value: AnyView| (label.to_owned(), value);
        let consultation = format!("/consultations/{}", decision.slug);
        let rows = vec![
            row(
                t.appeals_row_what(),
                view! { <Badge label=words::decided(t, decision.kind) tone=words::decided_tone(decision.kind)/> }
                    .into_any(),
            ),
            row(
                t.appeals_row_text(),
                view! { {words::subject(t, decision.subject_kind)} ": " {excerpt(&decision.title, TITLE)} }.into_any(),
            ),
            row(t.appeals_row_where(), view! { <a href=consultation>{decision.slug.clone()}</a> }.into_any()),
            row(t.appeals_row_when(), view! { <Moment lang=t at=decision.decided_at zone=zone.clone()/> }.into_any()),
            row(t.appeals_row_rule(), rests_on),
            row(t.appeals_row_facts(), decision.explanation.clone().into_any()),
            row(t.appeals_row_scope(), scope(t, decision.kind).into_any()),
            row(t.appeals_row_by(), t.redress_by_a_person().into_any()),
        ];
        let mut crumbs = account(t);
        crumbs.push(Crumb::new("/account/decisions", t.appeals_own_title()));
        Ok(view! {
            <Title text=t.appeals_statement()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.appeals_statement() lead=t.appeals_statement_lead()/>
            {undone}
            <KeyValue rows/>
            {appeal}
        })
    })
}

/// Where and for how long the decision holds.
fn scope(t: Lang, kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Return => t.appeals_scope_return(),
        DecisionKind::Withdraw => t.appeals_scope_withdraw(),
        _ => t.redress_scope_hidden(),
    }
}
