//! What an author is asked to change, for the author alone.

use crate::base::i18n::Lang;
use crate::conduct::model::ChangeRequest;
use crate::consultations::model::Rule;
use crate::consultations::pages::parts::in_words;
use crate::ui::badge::{Badge, Tone};
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// The request on the text itself, with the way to the form; none on the page of the form, which is the place.
pub fn asked(
    (t, own): (Lang, Lang),
    request: &ChangeRequest,
    rules: &[Rule],
    zone: &TimeZone,
    is_the_place: bool,
) -> AnyView {
    let law = (!request.law.is_empty()).then(|| t.moderation_by_law(request.law.clone()));
    let rests_on = rules
        .iter()
        .find(|rule| Some(&rule.code) == request.rule_code.as_ref())
        .map(|rule| in_words(rule, t, own))
        .or(law);
    let form = (!is_the_place).then(|| request.form());
    let way = form.map(|href| view! { <p><a href=href>{t.conduct_change_it()}</a></p> });
    let words = request.explanation.clone();
    let since = t.conduct_asked_on(t.date(request.asked_at, zone));
    let after = t.conduct_asked_after();
    view! {
        <Notice kind="warn" title=t.conduct_asked_title() text=since>
            <blockquote class="prose"><p>{words}</p></blockquote>
            {rests_on.map(|rule| view! { <p class="small">{rule}</p> })}
            <p>{after}</p>
            {way}
        </Notice>
    }
    .into_any()
}

/// Beside a text in a history that nobody but its author and the moderators finds there.
pub fn withheld(t: Lang) -> AnyView {
    view! { " " <Badge label=t.conduct_withheld() tone=Tone::Warn/> }.into_any()
}

/// A request in a list of what somebody wrote.
pub fn asked_line(t: Lang, words: String, form: String) -> AnyView {
    view! {
        <p>
            <span class="bad">{t.conduct_asked_title()}</span> ": " {words} " "
            <a class="reach" href=form>{t.conduct_change_it()}</a>
        </p>
    }
    .into_any()
}
