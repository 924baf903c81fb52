//! The published rules of moderation.

use super::super::super::setup::RULE;
use super::super::super::store;
use super::super::parts::said;
use super::Frame;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::strategy::texts::Texts;
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextArea, TextField};
use leptos::prelude::*;

/// All rules, and the form for one more.
#[component]
pub fn RulesPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        let rules = store::rules_of(&asked.site.db, frame.consultation.id).await?;
        let items = rules.iter().map(|rule| {
            let (text, lang) = said(&rule.text, t, asked.site.settings.language);
            view! {
                <li>
                    <p><strong>{rule.code.clone()}</strong>": "<span lang=lang>{text}</span></p>
                    <p class="small"><a href=frame.path(&format!("rules/{}", rule.code))>{t.consultations_edit_rule(rule.code.clone())}</a></p>
                </li>
            }
        });
        let list = if rules.is_empty() {
            view! { <Empty title=t.consultations_no_rules() text=t.consultations_rules_text()/> }.into_any()
        } else {
            view! { <ol class="stack">{items.collect_view()}</ol> }.into_any()
        };
        Ok(view! {
            {frame.head(&asked, t.consultations_rules(), false)}
            {list}
            <p><a class="reach" href=frame.path("library")>{t.library_add()}</a></p>
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

/// The form that words a rule anew.
#[component]
pub fn RulePage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        let rules = store::rules_of(&asked.site.db, frame.consultation.id).await?;
        let rule = rules.into_iter().find(|rule| rule.code == asked.param("code")).ok_or(AppError::NotFound)?;
        Ok(view! {
            {frame.head(&asked, t.consultations_rule(), false)}
            <p class="muted">{rule.code.clone()}". "{t.consultations_rule_kept()}</p>
            <ErrorSummary labels=labels(t)/>
            <form class="form" method="post" novalidate>
                <HiddenField name="version" value=frame.consultation.version.to_string()/>
                {texts(t, &rule.text)}
                <div class="form-actions">
                    <SubmitButton label=t.base_save()/>
                    <a href=frame.path("rules")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

/// The fields for what a rule says, one for each language.
pub fn texts(t: Lang, texts: &Texts) -> AnyView {
    let field = |(index, lang): (usize, Lang)| {
        let value = texts.iter().find(|said| said.lang == lang).map_or_else(String::new, |said| said.text.to_owned());
        view! { <TextArea name=RULE[index] label=t.consultations_rule_in(t.language(lang)) hint=t.consultations_rule_in_hint() rows=3 value=value/> }
    };
    view! { {Lang::ALL.into_iter().enumerate().map(field).collect_view()} <Draft/> }.into_any()
}

/// The names of the fields of a rule in a summary of what is wrong.
pub fn labels(t: Lang) -> Vec<(&'static str, String)> {
    let texts =
        Lang::ALL.into_iter().enumerate().map(|(index, lang)| (RULE[index], t.consultations_rule_in(t.language(lang))));
    [("code", t.consultations_rule_code().to_owned())].into_iter().chain(texts).collect()
}
