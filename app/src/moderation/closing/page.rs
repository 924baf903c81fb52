//! Closing a round.

use crate::base::error::{AppError, AppResult};
use crate::consultations::calendar;
use crate::consultations::model::{Consultation, Round, RoundPhase};
use crate::consultations::{access, rules as rounds, store as consultations};
use crate::front::page::{Page, page};
use crate::moderation::store;
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use crate::voting::store as voting;
use leptos::prelude::*;
use leptos_meta::Title;

/// What closing does, and the button for it.
#[component]
pub fn ClosePage() -> impl IntoView {
    let current = Page::current();
    page(async move { load(&current).await })
}

async fn load(page: &Page) -> AppResult<AnyView> {
    let t = page.lang();
    let actor = page.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    let consultation = access::moderated(&page.site.db, page.param("slug"), actor).await?;
    let number: i64 = page.param("number").parse().map_err(|_| AppError::NotFound)?;
    let all = consultations::rounds(&page.site.db, consultation.id).await?;
    let round = all.iter().find(|round| round.number == number).ok_or(AppError::NotFound)?;
    let texts = consultations::texts(&page.site.db, consultation.id).await?;
    let title = texts.title.pick(t, page.site.settings.language).map_or(consultation.slug.as_str(), |said| said.text);
    let crumbs = vec![
        Crumb::new("/consultations", t.ui_nav_consultations()),
        Crumb::new(format!("/consultations/{}", consultation.slug), title),
    ];
    let body = if round.closure.is_some() {
        closed(page, &consultation, round)
    } else if rounds::phase(round, page.reader.now) == RoundPhase::ToCome {
        view! { <Notice text=t.closing_not_open()/> }.into_any()
    } else {
        form(page, &consultation, round).await?
    };
    Ok(view! {
        <Title text=t.closing_title(number)/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=t.closing_title(number) kicker=title/>
        <ErrorSummary labels=vec![("reason", t.closing_reason())]/>
        {body}
    }
    .into_any())
}

fn closed(page: &Page, consultation: &Consultation, round: &Round) -> AnyView {
    let t = page.lang();
    let href = format!("/consultations/{}/results?round={}", consultation.slug, round.number);
    view! { <Notice text=t.closing_is_closed()><p><a href=href>{t.voting_to_results()}</a></p></Notice> }.into_any()
}

async fn form(page: &Page, consultation: &Consultation, round: &Round) -> AppResult<AnyView> {
    let t = page.lang();
    let undecided = store::undecided(&page.site.db, consultation.id).await?;
    let participants = voting::participants(&page.site.db, round.id).await?;
    let until = t.date_time(round.planned.closes_at, &calendar::zone(consultation));
    let queue = format!("/consultations/{}/moderation", consultation.slug);
    let waiting = (undecided > 0).then(|| {
        view! {
            <Notice kind="warn" text=t.closing_undecided(undecided)>
                <p><a href=queue>{t.closing_to_queue()}</a></p>
            </Notice>
        }
    });
    let hint = if undecided > 0 { t.closing_reason_needed() } else { t.closing_reason_hint() };
    Ok(view! {
        <p class="lead">{t.closing_lead(until)}</p>
        <ul class="prose">
            <li>{t.closing_votes()}</li>
            <li>{t.closing_results()}</li>
            <li>{t.closing_letters(participants)}</li>
            <li>{t.closing_final()}</li>
        </ul>
        {waiting}
        <form class="form" method="post" novalidate>
            <TextArea name="reason" label=t.closing_reason() hint=hint rows=4 optional=undecided == 0/>
            <div class="form-actions"><SubmitButton label=t.closing_submit(round.number)/></div>
        </form>
    }
    .into_any())
}
