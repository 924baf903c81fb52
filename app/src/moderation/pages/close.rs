//! Closing a round.

use super::super::model::Filter;
use super::super::{closing, rules, store};
use super::{Desk, left_over, queue_address};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::consultations::calendar;
use crate::consultations::model::{Consultation, Round, results_path};
use crate::consultations::store as consultations;
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// What closing does, and the button for it.
#[component]
pub fn CloseRoundPage() -> impl IntoView {
    let current = Page::current();
    page(async move { load(&current).await })
}

async fn load(page: &Page) -> AppResult<AnyView> {
    let t = page.lang();
    let desk = Desk::of(page).await?;
    let (mut crumbs, consultation) = (desk.crumbs(t), desk.consultation);
    crumbs.push(Crumb::new(manage(&consultation), t.consultations_manage()));
    let number: i64 = page.param("number").parse().map_err(|_| AppError::NotFound)?;
    let all = consultations::rounds(&page.site.db, consultation.id).await?;
    let round = all.iter().find(|round| round.number == number).ok_or(AppError::NotFound)?;
    let undecided = store::undecided(&page.site.db, consultation.id).await?;
    let body = match rules::may_close(round, undecided, false, page.reader.now) {
        Err(ErrorCode::ClosedAlready) => {
            let over = left_over(t, &consultation, &all, undecided, page.reader.now);
            view! { {closed(page, &consultation, round)} {over} }.into_any()
        }
        Err(ErrorCode::RoundNotOpen) => view! { <Notice text=t.closing_not_open()/> }.into_any(),
        // What else holds it up, a reason overcomes.
        without_reason => {
            let waiting = without_reason.is_err().then_some(undecided);
            let letters = store::count_recipients(&page.site.db, closing::span(&all, round)).await?;
            form(page, &consultation, round, waiting, letters)
        }
    };
    Ok(view! {
        <Title text=t.closing_title(number)/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=t.closing_title(number)/>
        <ErrorSummary labels=vec![("reason", t.closing_reason())]/>
        {body}
    }
    .into_any())
}

fn manage(consultation: &Consultation) -> String {
    format!("/consultations/{}/manage", consultation.slug)
}

fn closed(page: &Page, consultation: &Consultation, round: &Round) -> AnyView {
    let t = page.lang();
    let href = results_path(&consultation.slug, round.number);
    view! { <Notice text=t.closing_is_closed()><p><a href=href>{t.voting_to_results()}</a></p></Notice> }.into_any()
}

/// `waiting` items of the queue make a reason necessary. So many get a letter, and so many others took part.
fn form(
    page: &Page,
    consultation: &Consultation,
    round: &Round,
    waiting: Option<i64>,
    (letters, others): (i64, i64),
) -> AnyView {
    let t = page.lang();
    let until = t.date_time(round.planned.closes_at, &calendar::zone(consultation));
    let is_over = page.reader.now >= round.planned.closes_at;
    let lead = if is_over { t.closing_overdue(until) } else { t.closing_lead(until) };
    let queue = queue_address(&consultation.slug, Filter::default(), None);
    let (hint, is_optional) = match waiting {
        Some(_) => (t.closing_reason_needed(), false),
        None => (t.closing_reason_hint(), true),
    };
    let waiting = waiting.map(|undecided| {
        view! {
            <Notice kind="warn" text=t.closing_undecided(undecided)>
                <p><a href=queue>{t.closing_to_queue()}</a></p>
            </Notice>
        }
    });
    view! {
        <p class="lead">{lead}</p>
        <ul class="prose">
            <li>{t.closing_votes()}</li>
            <li>{t.closing_results()}</li>
            <li>{t.closing_letters(letters)} {(others > 0).then(|| format!(" {}", t.closing_no_letters(others)))}</li>
            <li>{t.closing_final()}</li>
        </ul>
        {waiting}
        <form class="form" method="post" novalidate>
            <TextArea name="reason" label=t.closing_reason() hint=hint rows=4 optional=is_optional/>
            <div class="form-actions">
                <SubmitButton label=t.closing_submit(round.number)/>
                <a href=manage(consultation)>{t.base_cancel()}</a>
            </div>
        </form>
    }
    .into_any()
}
