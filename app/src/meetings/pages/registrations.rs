//! Who comes, for those who run the site.

use super::{crumbs_to, edition, kind_word, meeting, zone};
use crate::accounts::model::PersonKind;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::meetings::model::{AttendeeKind, Registered};
use crate::meetings::rules::{self, REMEMBERED_DAYS};
use crate::meetings::store;
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::table::{Column, DataTable};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The list for the door, fit to be printed, and how many came afterwards.
#[component]
pub fn RegistrationsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        if !actor.is_administrator() {
            return Err(AppError::Forbidden);
        }
        let (edition, tongues) = edition(&p).await?;
        let meeting = meeting(&p, &edition)?;
        let registered = store::registered(&p.site.db, edition.id, &meeting.code).await?;
        let attendance = store::attendance(&p.site.db, edition.id, &meeting.code).await?;
        let crumbs = crumbs_to(&edition, tongues, meeting);
        let counts = counts(t, &registered);
        let has_begun = rules::has_begun(meeting, &zone(&p, &edition.document), p.reader.now);
        let list = if registered.is_empty() {
            view! { <Empty title=t.meetings_nobody_title() text=t.meetings_nobody_text()/> }.into_any()
        } else {
            let columns = vec![
                Column::words(t.meetings_name()),
                Column::words(t.meetings_kind()),
                Column::words(t.meetings_seat()),
                Column::words(t.meetings_needs_told()),
                Column::words(t.meetings_since()),
            ];
            let zone = zone(&p, &edition.document);
            let rows = registered.into_iter().map(|one| row(t, &zone, one)).collect();
            view! { <DataTable caption=t.meetings_who_comes() quiet_caption=true columns rows/> }.into_any()
        };
        Ok(view! {
            <Title text=t.meetings_who_comes()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.meetings_who_comes() lead=t.meetings_who_comes_lead(REMEMBERED_DAYS)/>
            {counts}
            {list}
            {if has_begun { attendance_form(t, &attendance) } else { view! { <ErrorSummary/> }.into_any() }}
        })
    })
}

fn counts(t: Lang, registered: &[Registered]) -> AnyView {
    let count =
        |is_one: &dyn Fn(&Registered) -> bool| t.number(registered.iter().filter(|one| is_one(one)).map(|_| 1).sum());
    let of = |kind| count(&|one| one.seated && one.kind == kind);
    let waiting = count(&|one| !one.seated);
    view! {
        <ul class="facts" role="list">
            <li>{person_word(t, PersonKind::Resident)}": "{of(PersonKind::Resident)}</li>
            <li>{person_word(t, PersonKind::Official)}": "{of(PersonKind::Official)}</li>
            <li>{t.meetings_state_waits()}": "{waiting}</li>
        </ul>
    }
    .into_any()
}

fn person_word(t: Lang, kind: PersonKind) -> &'static str {
    match kind {
        PersonKind::Resident => kind_word(t, AttendeeKind::Resident),
        PersonKind::Official => kind_word(t, AttendeeKind::Official),
    }
}

fn row(t: Lang, zone: &TimeZone, one: Registered) -> Vec<AnyView> {
    let seat = match one.seated {
        true => view! { <Badge label=t.meetings_state_comes() tone=Tone::Good/> }.into_any(),
        false => view! { <Badge label=t.meetings_state_waits() tone=Tone::Warn/> }.into_any(),
    };
    vec![
        one.name.into_any(),
        person_word(t, one.kind).into_any(),
        seat,
        if one.needs.is_empty() { "–".into_any() } else { one.needs.into_any() },
        t.date_time(one.registered_at, zone).into_any(),
    ]
}

fn attendance_form(t: Lang, attendance: &[(AttendeeKind, i64)]) -> AnyView {
    let known = |kind| attendance.iter().find(|(known, _)| *known == kind);
    let value = |kind| known(kind).map_or_else(String::new, |(_, people)| people.to_string());
    let labels = vec![
        ("residents", t.meetings_kind_resident()),
        ("organisations", t.meetings_kind_organisation()),
        ("officials", t.meetings_kind_official()),
        ("experts", t.meetings_kind_expert()),
    ];
    view! {
        <section class="section stack no-print">
            <h2>{t.meetings_note_attendance()}</h2>
            <p>{t.meetings_note_attendance_text()}</p>
            <ErrorSummary labels/>
            <form class="form" method="post" novalidate>
                <TextField name="residents" label=t.meetings_kind_resident() kind="number" short=true optional=true value=value(AttendeeKind::Resident)/>
                <TextField name="organisations" label=t.meetings_kind_organisation() kind="number" short=true optional=true value=value(AttendeeKind::Organisation)/>
                <TextField name="officials" label=t.meetings_kind_official() kind="number" short=true optional=true value=value(AttendeeKind::Official)/>
                <TextField name="experts" label=t.meetings_kind_expert() kind="number" short=true optional=true value=value(AttendeeKind::Expert)/>
                <div class="form-actions"><SubmitButton label=t.base_save()/></div>
            </form>
        </section>
    }
    .into_any()
}
