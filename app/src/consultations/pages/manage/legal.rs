//! The law that a consultation is held under, and the checklist that follows from it.

use super::super::super::calendar;
use super::Frame;
use super::duties::duties;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::legal::model::Basis;
use crate::legal::store as legal;
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, HiddenField, SubmitButton, TextArea, TextField};
use leptos::prelude::*;

/// The form of the law, above it what is done and what is left.
#[component]
pub fn LegalPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let (t, db, known) = (asked.lang(), &asked.site.db, &frame.consultation);
        let law = legal::basis(db, known.id.0).await?;
        let zone = calendar::zone(known);
        let facts = legal::facts(db, known.id.0, &zone, asked.reader.now).await?;
        let days = facts.term.map(|term| {
            let (from, until) = (term.announced_on.max(term.first_day), term.last_day);
            let span = t.consultations_from_to(t.written_day(&from.to_string()), t.written_day(&until.to_string()));
            view! { <p>{t.legal_term(term.days().max(0), span)}</p> }
        });
        let choices =
            Basis::ALL.map(|basis| Choice::new(basis.name(), t.legal_basis(basis)).with_hint(t.legal_terms(basis)));
        Ok(view! {
            {frame.head(&asked, t.legal_title(), false)}
            {duties(t, &known.slug, &facts, (asked.reader.now, &zone))}
            {days}
            <ErrorSummary labels=labels(t)/>
            <form class="form" method="post" novalidate>
                <HiddenField name="version" value=known.version.to_string()/>
                <ChoiceField name="basis" label=t.legal_title() choices=choices.to_vec() value=law.basis.name()/>
                <TextField name="resolution" label=t.legal_resolution() hint=t.legal_resolution_hint() value=law.resolution optional=true/>
                <TextField name="resolution_link" label=t.legal_resolution_link() kind="url" value=law.resolution_link optional=true/>
                <TextField
                    name="announced_on"
                    label=t.legal_announced_on()
                    hint=t.legal_announced_on_hint()
                    kind="date"
                    value=law.announced_on
                    short=true
                    optional=true
                />
                <TextField name="announcement_link" label=t.legal_announcement_link() kind="url" value=law.announcement_link optional=true/>
                <TextField name="press" label=t.legal_press() hint=t.legal_press_hint() value=law.press optional=true/>
                <TextArea name="ways" label=t.legal_ways() hint=t.legal_ways_hint() rows=4 value=law.ways optional=true/>
                <TextArea
                    name="short_because"
                    label=t.legal_short_because()
                    hint=t.legal_short_because_hint()
                    rows=3
                    value=law.short_because
                    optional=true
                />
                <div class="form-actions">
                    <SubmitButton label=t.base_save()/>
                    <a href=frame.path("manage")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

fn labels(t: Lang) -> Vec<(&'static str, String)> {
    [
        ("basis", t.legal_title()),
        ("resolution", t.legal_resolution()),
        ("resolution_link", t.legal_resolution_link()),
        ("announced_on", t.legal_announced_on()),
        ("announcement_link", t.legal_announcement_link()),
        ("press", t.legal_press()),
        ("ways", t.legal_ways()),
        ("short_because", t.legal_short_because()),
    ]
    .map(|(field, label)| (field, label.to_owned()))
    .to_vec()
}
