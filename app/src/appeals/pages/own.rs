//! The decisions about what somebody wrote, and each with its statement of reasons.

use super::appeal_part;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::consultations::calendar::named_zone;
use crate::consultations::pages::parts::title_of;
use crate::consultations::store as consultations;
use crate::front::page::{Page, page};
use crate::moderation::model::{Decision, DecisionId, DecisionKind, SubjectKind};
use crate::moderation::pages::words;
use crate::moderation::reporter::statement_path;
use crate::moderation::store::{self, DECISIONS};
use crate::suspensions::model::{Standing, SuspensionId};
use crate::suspensions::pages::until;
use crate::suspensions::store as suspensions;
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
            let items = titled(&this, &decisions)
                .await?
                .into_iter()
                .map(|(decision, title)| entry(t, decision, title))
                .collect_view();
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

/// Each decision with what it is about: the name of the consultation where that is whoever reads, else the text.
async fn titled<'d>(page: &Page, decisions: &'d [Decision]) -> AppResult<Vec<(&'d Decision, String)>> {
    let mut titled = Vec::new();
    for decision in decisions {
        let title = match decision.subject_kind {
            SubjectKind::Person => page.lang().suspensions_own(title_of(page, &decision.slug).await?),
            _ => excerpt(&decision.title, TITLE),
        };
        titled.push((decision, title));
    }
    Ok(titled)
}

fn entry(t: Lang, decision: &Decision, title: String) -> AnyView {
    let zone = named_zone(&decision.time_zone);
    let undone = decision.is_undone.then(|| view! { " " <Badge label=t.moderation_undone()/> });
    view! {
        <li>
            <p><a class="reach" href=format!("/decisions/{}", decision.id)>{title}</a></p>
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
        let t = this.lang();
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let found = store::told(&this.site.db, this.id::<DecisionId>("id")?, actor.person).await?;
        let mut crumbs = account(t);
        crumbs.push(Crumb::new("/account/decisions", t.appeals_own_title()));
        statement(&this, found.ok_or(AppError::NotFound)?, crumbs, None).await
    })
}

/// The statement of reasons for hiding a remark that was sent otherwise than with an account: whoever has its address may read it.
#[component]
pub fn StatementPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, token) = (this.lang(), this.param("token"));
        let decision = store::stated(&this.site.db, token).await?.ok_or(AppError::NotFound)?;
        let crumbs = vec![
            Crumb::new("/consultations", t.ui_nav_consultations()),
            Crumb::new(format!("/consultations/{}", decision.slug), title_of(&this, &decision.slug).await?),
        ];
        let address = this.site.link(&statement_path(token));
        statement(&this, decision, crumbs, Some(address)).await
    })
}

/// `address`: of the statement itself, where its reader has no account. It may be printed and sent by post.
async fn statement(this: &Page, decision: Decision, crumbs: Vec<Crumb>, address: Option<String>) -> AppResult<AnyView> {
    let (t, db) = (this.lang(), &this.site.db);
    let is_entered = address.is_some();
    let rules = consultations::rules_of(db, decision.consultation).await?;
    let rule = rules.iter().find(|rule| Some(rule.id) == decision.rule);
    let name = title_of(this, &decision.slug).await?;
    let zone = named_zone(&decision.time_zone);
    let appeal = appeal_part(this, (decision.id, decision.decided_at), None, &zone).await?;
    let suspension = match decision.subject_kind {
        SubjectKind::Person => suspensions::suspension(db, SuspensionId(decision.id.0)).await?,
        _ => None,
    };
    let lapsed = suspension.as_ref().filter(|known| known.standing(this.reader.now) == Standing::Lapsed);
    let lapsed = lapsed.map(|_| view! { <Notice kind="good" text=t.suspensions_is_lapsed()/> });
    let about = match decision.subject_kind {
        SubjectKind::Person => t.suspensions_own(name.as_str()),
        kind => format!("{}: {}", words::subject(t, kind), excerpt(&decision.title, TITLE)),
    };
    let scope = match &suspension {
        Some(known) => format!("{} {}", until(t, known), t.suspensions_scope()),
        None => scope(t, decision.kind, is_entered).to_owned(),
    };
    let undone = decision.is_undone.then(|| view! { <Notice kind="good" text=t.appeals_is_undone()/> });
    let rests_on = match rule {
        Some(rule) => {
            let text = rule.text.pick(t, this.site.settings.language);
            let lang = text.as_ref().and_then(|said| said.lang.foreign_in(t));
            let text = text.map_or_else(String::new, |said| said.text.to_owned());
            view! { <span lang=lang>{text}</span> }.into_any()
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
        row(t.appeals_row_text(), about.into_any()),
        row(t.appeals_row_where(), view! { <a href=consultation>{name}</a> }.into_any()),
        row(t.appeals_row_when(), view! { <Moment lang=t at=decision.decided_at zone=zone.clone()/> }.into_any()),
        row(t.appeals_row_rule(), rests_on),
        row(t.appeals_row_facts(), decision.explanation.clone().into_any()),
        row(t.appeals_row_scope(), scope.into_any()),
        row(t.appeals_row_by(), t.redress_by_a_person().into_any()),
    ];
    let address = address.map(|address| view! { <p>{t.appeals_statement_address()}<br/>{address}</p> });
    let lead = match decision.subject_kind {
        SubjectKind::Person => t.appeals_statement_person(),
        _ => t.appeals_statement_lead(),
    };
    Ok(view! {
        <Title text=t.appeals_statement()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=t.appeals_statement() lead/>
        {undone}
        {lapsed}
        <KeyValue rows/>
        {address}
        {appeal}
    }
    .into_any())
}

/// Where and for how long the decision holds.
fn scope(t: Lang, kind: DecisionKind, is_entered: bool) -> &'static str {
    match kind {
        _ if is_entered => t.redress_scope_entered(),
        DecisionKind::Return => t.appeals_scope_return(),
        DecisionKind::Withdraw => t.appeals_scope_withdraw(),
        DecisionKind::Merge => t.merges_scope(),
        DecisionKind::Move => t.moves_scope(),
        _ => t.redress_scope_hidden(),
    }
}
