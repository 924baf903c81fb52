//! Rounds: planned, moved, taken away, opened by act.

use super::super::super::model::{Round, RoundPhase};
use super::super::super::{calendar, rules, store};
use super::super::closed::closing_note;
use super::super::parts;
use super::Frame;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextField};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// All rounds, and the form for one more.
#[component]
pub fn RoundsPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        let rounds = store::rounds(&asked.site.db, frame.consultation.id).await?;
        let rows: Vec<_> = rounds.iter().map(|round| row(t, &frame, round, &asked)).collect();
        let columns =
            [t.consultations_round_name(), t.consultations_state(), t.consultations_when(), t.consultations_acts()];
        let columns = columns.map(Column::words).to_vec();
        Ok(view! {
            {frame.head(&asked, t.consultations_rounds(), false)}
            {if rounds.is_empty() {
                view! { <Empty title=t.consultations_no_rounds() text=t.consultations_no_rounds_text()/> }.into_any()
            } else {
                view! { <DataTable caption=t.consultations_rounds() quiet_caption=true columns=columns rows=rows/> }.into_any()
            }}
            <section class="section stack">
                <h2>{t.consultations_add_round()}</h2>
                <p class="muted">{t.consultations_add_round_hint()}" "{t.consultations_zone(frame.consultation.time_zone.clone())}</p>
                <ErrorSummary labels=labels(t)/>
                <form class="form" method="post" novalidate>
                    {times(t, String::new(), String::new())}
                    <SubmitButton label=t.consultations_add_round()/>
                </form>
            </section>
        })
    })
}

/// The form that moves a round.
#[component]
pub fn MovePage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let (frame, round) = one(&asked).await?;
        let t = asked.lang();
        let zone = calendar::zone(&frame.consultation);
        let [opens, closes] =
            [round.planned.opens_at, round.planned.closes_at].map(|moment| calendar::local(moment, &zone));
        Ok(view! {
            {frame.head(&asked, t.consultations_move_round(), false)}
            <p class="muted">{t.consultations_round(round.number)}". "{t.consultations_zone(frame.consultation.time_zone.clone())}</p>
            <ErrorSummary labels=labels(t)/>
            <form class="form" method="post" novalidate>
                <HiddenField name="version" value=frame.consultation.version.to_string()/>
                {times(t, opens, closes)}
                <div class="form-actions">
                    <SubmitButton label=t.base_save()/>
                    <a href=frame.path("rounds")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

/// The page that opens a round before its time.
#[component]
pub fn OpenPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let (frame, round) = one(&asked).await?;
        let t = asked.lang();
        let zone = calendar::zone(&frame.consultation);
        Ok(view! {
            {frame.head(&asked, t.consultations_open_round(), false)}
            <ErrorSummary/>
            <p class="lead">{t.consultations_open_round_text(round.number)}</p>
            <p>{parts::closes(t, round.planned.closes_at, &zone)}</p>
            <form class="form" method="post" novalidate>
                <div class="form-actions">
                    <SubmitButton label=t.consultations_open_round()/>
                    <a href=frame.path("rounds")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

/// The page that takes a planned round away.
#[component]
pub fn RemovePage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let (frame, round) = one(&asked).await?;
        let t = asked.lang();
        let time = calendar::times(t, round.planned, &calendar::zone(&frame.consultation));
        Ok(view! {
            {frame.head(&asked, t.consultations_remove_round(), false)}
            <ErrorSummary/>
            <p class="lead">{t.consultations_remove_round_text(round.number)}</p>
            <p>{time}</p>
            <form class="form" method="post" novalidate>
                <div class="form-actions">
                    <SubmitButton label=t.consultations_remove_round()/>
                    <a href=frame.path("rounds")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

async fn one(asked: &Page) -> AppResult<(Frame, Round)> {
    let frame = Frame::of(asked).await?;
    let number: i64 = asked.id("number")?;
    let rounds = store::rounds(&asked.site.db, frame.consultation.id).await?;
    let round = rounds.into_iter().find(|round| round.number == number).ok_or(AppError::NotFound)?;
    Ok((frame, round))
}

fn row(t: Lang, frame: &Frame, round: &Round, asked: &Page) -> Vec<AnyView> {
    let zone = calendar::zone(&frame.consultation);
    let is_draft = frame.consultation.published_at.is_none();
    let phase = if is_draft { RoundPhase::ToCome } else { rules::phase(round, asked.reader.now) };
    let link = |act: &str, label: &'static str| {
        let href = frame.path(&format!("rounds/{}/{act}", round.number));
        view! { <a href=href>{label}</a> }.into_any()
    };
    let (edit, remove) = (link("edit", t.consultations_move_round()), link("remove", t.consultations_remove_round()));
    let acts: Vec<AnyView> = match phase {
        RoundPhase::ToCome if is_draft => vec![edit, remove],
        RoundPhase::ToCome => vec![edit, link("open", t.consultations_open_round()), remove],
        RoundPhase::Closed if round.closure.is_some() => {
            vec![view! { <a href=frame.path("results")>{t.consultations_see_results()}</a> }.into_any()]
        }
        RoundPhase::Open | RoundPhase::Closed => vec![link("close", t.consultations_close_round())],
    };
    vec![
        t.consultations_round(round.number).into_any(),
        parts::phase_badge(t, phase),
        view! { {calendar::times(t, rules::held(round), &zone)} {closing_note(t, round, &zone)} }.into_any(),
        view! { <span class="row">{acts}</span> }.into_any(),
    ]
}

fn times(t: Lang, opens: String, closes: String) -> AnyView {
    view! {
        <TextField name="opens" label=t.consultations_opens_at() kind="datetime-local" value=opens short=true/>
        <TextField name="closes" label=t.consultations_closes_at() kind="datetime-local" value=closes short=true/>
    }
    .into_any()
}

fn labels(t: Lang) -> Vec<(&'static str, &'static str)> {
    vec![("opens", t.consultations_opens_at()), ("closes", t.consultations_closes_at())]
}
