//! When the stages are and what they open.

use super::super::super::model::{ActivityKind, StageKind};
use super::super::super::setup::fields;
use super::super::super::{calendar, store};
use super::Frame;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::legal::store as legal;
use crate::ui::field::{ChecksField, Choice, ErrorSummary, HiddenField, SubmitButton, TextArea, TextField};
use leptos::prelude::*;

/// The form of all stages.
#[component]
pub fn StagesPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        let zone = calendar::zone(&frame.consultation);
        let stages = store::stages(&asked.site.db, frame.consultation.id).await?;
        let law = legal::basis(&asked.site.db, frame.consultation.id.0).await?;
        let wanted = law.basis.terms().open_days.filter(|_| frame.consultation.published_at.is_some());
        let stage = |kind: StageKind| {
            let known = stages.iter().find(|stage| stage.kind == kind);
            let names = fields(kind);
            let opens = known.map(|stage| calendar::local(stage.interval.opens_at, &zone)).unwrap_or_default();
            let closes = known.map(|stage| calendar::local(stage.interval.closes_at, &zone)).unwrap_or_default();
            let chosen = known
                .map(|stage| stage.activities.iter().map(|activity| activity.name().to_owned()).collect())
                .unwrap_or_default();
            let choices = ActivityKind::ALL.map(|activity| Choice::new(activity.name(), t.activity(activity))).to_vec();
            view! {
                <section class="section stack">
                    <h2>{t.stage(kind)}</h2>
                    <p class="muted">{t.stage_meaning(kind)}</p>
                    <TextField name=names.opens label=t.consultations_opens_at() kind="datetime-local" value=opens short=true/>
                    <TextField name=names.closes label=t.consultations_closes_at() kind="datetime-local" value=closes short=true/>
                    <ChecksField name=names.activities label=t.consultations_what() choices=choices values=chosen optional=true/>
                </section>
            }
        };
        Ok(view! {
            {frame.head(&asked, t.consultations_stages(), false)}
            <p class="lead">{t.consultations_stages_hint()}</p>
            <p class="muted">{t.consultations_zone(frame.consultation.time_zone.clone())}</p>
            <ErrorSummary labels=labels(t)/>
            <form class="form" method="post" novalidate>
                <HiddenField name="version" value=frame.consultation.version.to_string()/>
                {StageKind::ALL.map(stage).collect_view()}
                {wanted.map(|days| view! {
                    <TextArea
                        name="short_because"
                        label=t.legal_short_because()
                        hint=t.legal_short_because_if(days)
                        rows=3
                        value=law.short_because
                        optional=true
                    />
                })}
                <div class="form-actions">
                    <SubmitButton label=t.base_save()/>
                    <a href=frame.path("manage")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

fn labels(t: Lang) -> Vec<(&'static str, String)> {
    let of = |kind: StageKind| {
        let names = fields(kind);
        let label = |what: &str| format!("{}: {what}", t.stage(kind));
        [
            (names.opens, label(t.consultations_opens_at())),
            (names.closes, label(t.consultations_closes_at())),
            (names.activities, label(t.consultations_what())),
        ]
    };
    let reason = ("short_because", t.legal_short_because().to_owned());
    StageKind::ALL.into_iter().flat_map(of).chain([reason]).collect()
}
