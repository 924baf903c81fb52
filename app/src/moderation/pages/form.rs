//! The form of a decision.

use super::{Steps, queue_address, words};
use crate::base::error::AppResult;
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::consultations::model::{Consultation, Rule};
use crate::consultations::pages::parts::in_words;
use crate::consultations::store::rules_of;
use crate::front::page::Page;
use crate::moderation::model::{Content, DecisionKind};
use crate::moderation::rules::LAW;
use crate::proposals::rules::next_code;
use crate::proposals::store::{codes, places_near};
use crate::strategy::pages::words::places_for;
use crate::strategy::store as strategy;
use crate::ui::field::{ChecksField, Choice, HiddenField, SelectField, TextArea, TextField};
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// The form for an item of the queue, with a button for each choice.
pub(super) async fn decide(
    page: &Page,
    consultation: &Consultation,
    content: &Content,
    choices: &'static [DecisionKind],
    steps: &Steps,
) -> AppResult<AnyView> {
    let t = page.lang();
    let reasons = if content.is_unshown {
        unshown(t)
    } else {
        reasons(page, consultation, &rules_of(&page.site.db, consultation.id).await?)
    };
    let asking =
        choices.contains(&DecisionKind::Ask).then(|| view! { <p class="field-hint">{t.moderation_ask_hint()}</p> });
    let line = match choices.contains(&DecisionKind::Accept) {
        true => Some(as_line(page, consultation).await?),
        false => None,
    };
    let next = steps.next.or(steps.previous).map(|id| id.to_string()).unwrap_or_default();
    let action = queue_address(&consultation.slug, steps.filter, Some(content.id));
    Ok(view! {
        <form class="form" method="post" novalidate action=action>
            <HiddenField name="subject" value=content.id.to_string()/>
            <HiddenField name="version" value=content.version.to_string()/>
            <HiddenField name="show" value=steps.filter.name()/>
            <HiddenField name="next" value=next/>
            {reasons}
            {line}
            {asking}
            {buttons(t, choices)}
        </form>
    }
    .into_any())
}

/// The names of the fields in a summary of what is wrong.
pub fn labels(t: Lang, is_unshown: bool) -> Vec<(&'static str, &'static str)> {
    let explanation = if is_unshown { t.moderation_unshown_reason() } else { t.moderation_explanation() };
    vec![
        ("rule", t.moderation_rule()),
        ("law", t.moderation_law()),
        ("explanation", explanation),
        ("code", t.moderation_code()),
        ("summary", t.moderation_summary()),
        ("goals", t.moderation_goals()),
        ("territories", t.moderation_territories()),
    ]
}

/// The rule and the text to the author.
pub fn reasons(page: &Page, consultation: &Consultation, rules: &[Rule]) -> AnyView {
    let t = page.lang();
    view! {
        {rules_to_choose(page, consultation, rules, (t.moderation_no_rule(), t.moderation_rule_hint()))}
        <TextArea name="explanation" label=t.moderation_explanation() hint=t.moderation_explanation_hint() rows=4/>
    }
    .into_any()
}

/// The rule that is broken, or the law; with words for no choice, and a hint. Where there are no rules yet, the way to write one:
/// without it nothing is hidden.
pub fn rules_to_choose(
    page: &Page,
    consultation: &Consultation,
    rules: &[Rule],
    (none, hint): (&'static str, &'static str),
) -> AnyView {
    let t = page.lang();
    let rule = |rule: &Rule| Choice::new(rule.id.to_string(), in_words(rule, t, page.site.settings.language));
    let law = Choice::new(LAW, t.moderation_law_choice());
    let none = Choice::new("", none);
    let choices = std::iter::once(none).chain(rules.iter().map(rule)).chain([law]).collect();
    let missing = rules.is_empty().then(|| {
        let href = format!("/consultations/{}/rules", consultation.slug);
        view! {
            <Notice kind="warn" text=t.moderation_rules_missing()>
                <p><a class="reach" href=href>{t.moderation_rules_missing_link()}</a></p>
            </Notice>
        }
    });
    view! {
        {missing}
        <SelectField name="rule" label=t.moderation_rule() hint choices/>
        <TextField name="law" label=t.moderation_law() hint=t.moderation_law_hint() optional=true/>
    }
    .into_any()
}

/// Why an imported text that nobody judged is shown after all. It breaks no rule, and has no author to write to.
fn unshown(t: Lang) -> AnyView {
    view! {
        <HiddenField name="rule" value=""/>
        <TextArea name="explanation" label=t.moderation_unshown_reason() hint=t.moderation_unshown_hint() rows=4/>
    }
    .into_any()
}

/// What is needed besides to turn a proposal into an action line; folded until it is wanted.
async fn as_line(page: &Page, consultation: &Consultation) -> AppResult<AnyView> {
    let t = page.lang();
    let goals: Vec<Choice> = strategy::goal_refs(&page.site.db)
        .await?
        .iter()
        .filter(|goal| Some(goal.strategy) == consultation.strategy)
        .map(|goal| {
            Choice::new(
                goal.id.to_string(),
                format!("{} {}", goal.code, goal.title.pick(t, goal.language).map_or("", |said| said.text)),
            )
        })
        .collect();
    let territories = places_for(t, places_near(&page.site.db, consultation.id).await?);
    let next = next_code(&codes(&page.site.db, consultation.id).await?).unwrap_or_default();
    let is_open =
        use_context::<FormState>().is_some_and(|form| form.value("decision") == Some(DecisionKind::Accept.name()));
    Ok(view! {
        <details class="disclosure" open=is_open>
            <summary>{t.moderation_as_line()}</summary>
            <div class="form">
                <TextField name="code" label=t.moderation_code() hint=t.moderation_code_hint() value=next short=true/>
                <TextArea name="summary" label=t.moderation_summary() hint=t.moderation_summary_hint() rows=2/>
                {(!goals.is_empty()).then(|| view! { <ChecksField name="goals" label=t.moderation_goals() choices=goals optional=true/> })}
                {(!territories.is_empty())
                    .then(|| view! { <ChecksField name="territories" label=t.moderation_territories() choices=territories optional=true/> })}
            </div>
        </details>
    }
    .into_any())
}

/// One button a choice, each with its access key; the first one is the usual one.
pub(super) fn buttons(t: Lang, choices: &'static [DecisionKind]) -> AnyView {
    let buttons = choices.iter().enumerate().map(|(place, choice)| {
        let look = if place == 0 { "button" } else { "button button-quiet" };
        let key = key(*choice);
        view! {
            <button type="submit" class=look name="decision" value=choice.name() accesskey=key>
                {words::deed(t, *choice)} " " <kbd aria-hidden="true">{key}</kbd>
            </button>
        }
    });
    view! { <div class="decide">{buttons.collect_view()}</div> }.into_any()
}

/// E for what lets a text stand, R for what takes it back, L for a new action line, A for asking its author, Q for the queue.
fn key(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Publish
        | DecisionKind::Keep
        | DecisionKind::Restore
        | DecisionKind::Part
        | DecisionKind::Lift => "e",
        DecisionKind::Return
        | DecisionKind::Hide
        | DecisionKind::Withdraw
        | DecisionKind::Merge
        | DecisionKind::Move
        | DecisionKind::Suspend => "r",
        DecisionKind::Accept => "l",
        DecisionKind::Reopen => "q",
        DecisionKind::Ask => "a",
    }
}
