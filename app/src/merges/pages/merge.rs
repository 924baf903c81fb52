//! Merging a text into another one.

use super::picker::Picker;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::model::{Consultation, Described};
use crate::consultations::pages::parts::title_of;
use crate::consultations::rules::course;
use crate::consultations::store::{rounds, rules_of, stages};
use crate::front::page::{Page, page};
use crate::front::unsent::typed_into;
use crate::merges::model::Text;
use crate::merges::{rules, store};
use crate::moderation::model::{Content, DecisionKind};
use crate::moderation::pages::{form, item};
use crate::moderation::rules as moderation;
use crate::moderation::store::{content, decisions_about};
use crate::proposals::pages::readable;
use crate::proposals::store::action_line;
use crate::ui::empty::Empty;
use crate::ui::field::{Choice, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;
use std::cmp::Reverse;
use uuid::Uuid;

/// A proposal, and the form that merges it into another one.
#[component]
pub fn MergeProposalPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let actor = p.visitor.clone().ok_or(AppError::SignInNeeded)?;
        let (proposal, Described { consultation, runs, .. }) = readable(&p).await?;
        if !runs {
            return Err(AppError::Forbidden);
        }
        whole(&p, &actor, &consultation, proposal.id.0).await
    })
}

/// An action line, and the form that merges it into another one.
#[component]
pub fn MergeLinePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let actor = p.visitor.clone().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(&p.site.db, p.param("slug"), &actor).await?;
        let line = action_line(&p.site.db, consultation.id, p.param("code")).await?.ok_or(AppError::NotFound)?;
        whole(&p, &actor, &consultation, line.id.0).await
    })
}

async fn whole(p: &Page, actor: &Actor, consultation: &Consultation, id: Uuid) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let content = content(db, consultation.id, id).await?.ok_or(AppError::NotFound)?;
    let text = store::text(db, id).await?.ok_or(AppError::NotFound)?;
    let stages = stages(db, consultation.id).await?;
    let rounds = rounds(db, consultation.id).await?;
    let now = p.reader.now;
    let may = rules::can_be_merged(&text, course(&stages, &rounds, now), rules::is_voted_on(&rounds, now));
    let body = match may {
        Err(ErrorCode::Merged) => {
            let undo = way_to_part(p, consultation, id).await?;
            view! { {refused(t.error(ErrorCode::Merged))} {undo} }.into_any()
        }
        Err(code) => refused(t.error(code)),
        Ok(()) if moderation::may_carry_out(DecisionKind::Merge, &content, actor).is_err() => {
            refused(t.moderation_own_text().to_owned())
        }
        Ok(()) => asked(p, consultation, &content, &text).await?,
    };
    let crumbs = vec![
        Crumb::new("/consultations", t.ui_nav_consultations()),
        Crumb::new(format!("/consultations/{}", consultation.slug), title_of(p, &consultation.slug).await?),
        Crumb::new(text.path(), text.name()),
    ];
    Ok(view! {
        <Title text=t.merges_title()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=t.merges_title() lead=t.merges_lead()/>
        <ErrorSummary labels=labels(t)/>
        <article class="queue-open">{item::text(t, &content, &zone(consultation))}</article>
        <section class="section stack">{body}</section>
    }
    .into_any())
}

/// The way to undo what was done.
async fn way_to_part(p: &Page, consultation: &Consultation, id: Uuid) -> AppResult<Option<AnyView>> {
    let t = p.lang();
    let decisions = decisions_about(&p.site.db, id).await?;
    let standing = decisions.iter().rfind(|decision| decision.kind == DecisionKind::Merge && !decision.is_undone);
    Ok(standing.map(|decision| {
        let href = format!("/consultations/{}/decisions/{}/undo", consultation.slug, decision.id);
        view! { <p><a class="reach" href=href>{t.merges_part()}</a></p> }.into_any()
    }))
}

/// The form, with what is most alike first.
async fn asked(p: &Page, consultation: &Consultation, content: &Content, text: &Text) -> AppResult<AnyView> {
    let t = p.lang();
    let mut targets = store::targets(&p.site.db, consultation.id, text.kind).await?;
    targets.retain(|target| target.id != text.id);
    if targets.is_empty() {
        return Ok(view! { <Empty title=t.merges_no_target() text=t.merges_no_target_text()/> }.into_any());
    }
    targets.sort_by_cached_key(|target| (Reverse(rules::alike(&target.title, &text.title)), target.name()));
    let named = targets.iter().map(|target| (target.id.to_string(), target.name())).collect();
    let picker = Picker::of(p, format!("{}/merge", text.path()), named);
    let reasons = reasons(p, consultation, t.merges_explanation_hint()).await?;
    let form = (!picker.is_empty()).then(|| {
        view! {
            <form class="form" method="post" novalidate action=picker.action()>
                <HiddenField name="version" value=content.version.to_string()/>
                {picker.field(t.merges_into(), t.merges_into_hint())}
                {reasons}
                <div class="form-actions"><SubmitButton label=t.merges_submit()/> <a href=text.path()>{t.base_cancel()}</a></div>
            </form>
        }
    });
    Ok(view! { {picker.search(t)} {form} }.into_any())
}

/// Why, which the author and everybody is told; and the rule, if one says so.
pub async fn reasons(p: &Page, consultation: &Consultation, hint: &str) -> AppResult<AnyView> {
    let t = p.lang();
    let rules = rules_of(&p.site.db, consultation.id).await?;
    let rule = rules.iter().map(|rule| {
        let text = rule.text.pick(t, p.site.settings.language).map_or("", |said| said.text);
        Choice::new(rule.id.to_string(), format!("{} {text}", rule.code))
    });
    let choices = std::iter::once(Choice::new("", t.merges_no_rule())).chain(rule).collect();
    let hint = hint.to_owned();
    Ok(view! {
        <TextArea name="explanation" label=t.merges_explanation() hint rows=4/>
        <SelectField name="rule" label=t.moderation_rule() hint=t.merges_rule_hint() choices optional=true/>
    }
    .into_any())
}

/// Why there is no form; and what was typed into it, where it was there before.
pub fn refused(words: String) -> AnyView {
    view! { <Notice kind="warn" text=words/> {typed_into(&["explanation"])} }.into_any()
}

/// The names of the fields in a summary of what is wrong.
pub fn labels(t: Lang) -> Vec<(&'static str, &'static str)> {
    [("into", t.merges_into()), ("from", t.moves_from())].into_iter().chain(form::labels(t, false)).collect()
}
