//! The library of rules, and taking from it.

use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::conduct::model::LibraryRule;
use crate::conduct::store;
use crate::consultations::access;
use crate::consultations::pages::manage::rules::{labels, texts};
use crate::consultations::pages::parts::said;
use crate::consultations::store::rules_of;
use crate::front::page::{Page, page};
use crate::strategy::texts::Texts;
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::field::{CheckField, ChecksField, Choice, ErrorSummary, HiddenField, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The library itself is the administrators'.
fn is_administrator(page: &Page) -> AppResult<()> {
    let actor = page.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    if actor.is_administrator() { Ok(()) } else { Err(AppError::Forbidden) }
}

/// All rules, and the form for one more.
#[component]
pub fn LibraryPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        is_administrator(&this)?;
        let t = this.lang();
        let rules = store::library(&this.site.db).await?;
        let items = rules.iter().map(|rule| entry(t, this.site.settings.language, rule)).collect_view();
        Ok(view! {
            <Title text=t.library_title()/>
            <PageHead title=t.library_title() lead=t.library_lead()/>
            <ol class="stack">{items}</ol>
            <section class="section stack">
                <h2>{t.consultations_add_rule()}</h2>
                <ErrorSummary labels=labels(t)/>
                <form class="form" method="post" novalidate>
                    <TextField name="code" label=t.consultations_rule_code() hint=t.consultations_rule_code_hint() short=true/>
                    {texts(t, &Texts::default())}
                    <SubmitButton label=t.consultations_add_rule()/>
                </form>
            </section>
        })
    })
}

fn entry(t: Lang, own: Lang, rule: &LibraryRule) -> AnyView {
    let (text, lang) = said(&rule.text, t, own);
    let retired = rule.is_retired.then(|| view! { " " <Badge label=t.library_retired()/> });
    view! {
        <li>
            <p><strong>{rule.code.clone()}</strong> ": " <span lang=lang>{text}</span> {retired}</p>
            <p class="small"><a class="reach" href=format!("/library/{}", rule.code)>{t.consultations_edit_rule(rule.code.clone())}</a></p>
        </li>
    }
    .into_any()
}

/// The form that words a rule anew.
#[component]
pub fn LibraryRulePage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        is_administrator(&this)?;
        let t = this.lang();
        let rules = store::library(&this.site.db).await?;
        let rule = rules.into_iter().find(|rule| rule.code == this.param("code")).ok_or(AppError::NotFound)?;
        let title = t.consultations_edit_rule(rule.code.clone());
        Ok(view! {
            <Title text=title.clone()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/library", t.library_title())]/>
            <PageHead title lead=t.library_keeps()/>
            <ErrorSummary labels=labels(t)/>
            <form class="form" method="post" novalidate>
                <HiddenField name="version" value=rule.version.to_string()/>
                {texts(t, &rule.text)}
                <CheckField name="retired" label=t.library_retire() hint=t.library_retire_hint() checked=rule.is_retired/>
                <div class="form-actions"><SubmitButton label=t.base_save()/> <a href="/library">{t.base_cancel()}</a></div>
            </form>
        })
    })
}

/// What a consultation may take from the library: what it does not have yet.
#[component]
pub fn TakePage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(db, this.param("slug"), actor).await?;
        let taken = rules_of(db, consultation.id).await?;
        let library = store::library(db).await?;
        let own = this.site.settings.language;
        let offered: Vec<Choice> = library
            .iter()
            .filter(|rule| !rule.is_retired && !taken.iter().any(|known| known.code == rule.code))
            .map(|rule| Choice::new(rule.code.clone(), said(&rule.text, t, own).0).with_hint(rule.code.clone()))
            .collect();
        let path = format!("/consultations/{}", consultation.slug);
        let rules = format!("{path}/rules");
        let crumbs = vec![
            Crumb::new("/consultations", t.consultations_title()),
            Crumb::new(format!("{path}/manage"), t.consultations_manage()),
            Crumb::new(rules.clone(), t.consultations_rules()),
        ];
        let form = if offered.is_empty() {
            view! { <Empty title=t.library_none() text=t.library_none_text()/> }.into_any()
        } else {
            view! {
                <ErrorSummary labels=vec![("rules", t.library_choose())]/>
                <form class="form" method="post" novalidate>
                    <ChecksField name="rules" label=t.library_choose() choices=offered/>
                    <div class="form-actions"><SubmitButton label=t.library_take()/> <a href=rules>{t.base_cancel()}</a></div>
                </form>
            }
            .into_any()
        };
        Ok(view! {
            <Title text=t.library_add()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.library_add() lead=t.library_add_lead()/>
            {form}
        })
    })
}
