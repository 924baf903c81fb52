//! The appeals of a consultation, for its moderators.

use super::outcome;
use crate::accounts::model::Actor;
use crate::appeals::model::Appeal;
use crate::appeals::store::{self, PAGE};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::base::time::Timestamp;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::model::Consultation;
use crate::consultations::store::texts;
use crate::front::page::{Page, page};
use crate::moderation::pages::words;
use crate::moderation::rules::days_late;
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::pagination::PreviousNext;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Characters of an appeal that the list shows.
const WORDS: usize = 120;

/// What waits by its day, and then what is decided.
#[component]
pub fn AppealsPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let actor = this.visitor.clone().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(db, this.param("slug"), &actor).await?;
        let number: u64 = this.query("page").and_then(|page| page.parse().ok()).unwrap_or_default();
        let mut appeals = store::appeals(db, consultation.id, number).await?;
        let address = |page: u64| format!("/consultations/{}/appeals?page={page}", consultation.slug);
        let next = (appeals.len() > PAGE).then(|| address(number.saturating_add(1)));
        let previous = number.checked_sub(1).map(address);
        appeals.truncate(PAGE);
        let zone = zone(&consultation);
        let list = if appeals.is_empty() {
            view! { <Empty title=t.appeals_none() text=t.appeals_none_text()/> }.into_any()
        } else {
            let entry = |appeal: &Appeal| entry(t, &consultation, appeal, &actor, &zone, this.reader.now);
            view! { <ul class="stack" role="list">{appeals.iter().map(entry).collect_view()}</ul> }.into_any()
        };
        let crumbs = crumbs(&this, &consultation).await?;
        Ok(view! {
            <Title text=t.appeals_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.appeals_title() lead=t.appeals_lead()/>
            {list}
            <PreviousNext lang=t previous next/>
        })
    })
}

/// The way back to the consultation and its queue.
pub(super) async fn crumbs(page: &Page, consultation: &Consultation) -> AppResult<Vec<Crumb>> {
    let t = page.lang();
    let texts = texts(&page.site.db, consultation.id).await?;
    let title = texts.title_for(t, page.site.settings.language, &consultation.slug).to_owned();
    let path = format!("/consultations/{}", consultation.slug);
    Ok(vec![
        Crumb::new("/consultations", t.ui_nav_consultations()),
        Crumb::new(path.clone(), title),
        Crumb::new(format!("{path}/queue"), t.moderation_queue_title()),
    ])
}

fn entry(
    t: Lang,
    consultation: &Consultation,
    appeal: &Appeal,
    actor: &Actor,
    zone: &TimeZone,
    now: Timestamp,
) -> AnyView {
    let (word, tone) = outcome(t, appeal.outcome);
    let due = appeal.outcome.is_none().then(|| match days_late(appeal.due, now) {
        Some(days) => view! { " " <span class="bad">{t.moderation_late(days)}</span> }.into_any(),
        None => view! { " " {t.moderation_due(t.date(appeal.due, zone))} }.into_any(),
    });
    let own = (appeal.outcome.is_none() && appeal.judge == actor.person)
        .then(|| view! { <p class="small muted">{t.appeals_not_yours()}</p> });
    let side = if appeal.report.is_some() { t.appeals_by_reporter() } else { t.appeals_by_author() };
    // With the account of somebody who was suspended, their words against it are gone, too.
    let said = match appeal.words.as_str() {
        "" => t.moderation_no_author().to_owned(),
        words => excerpt(words, WORDS),
    };
    view! {
        <li>
            <p>
                <a class="reach" href=format!("/consultations/{}/appeals/{}", consultation.slug, appeal.id)>
                    {said}
                </a>
            </p>
            <p class="small">
                <Badge label=word tone/> {due} " " {side} ", " {words::subject(t, appeal.subject_kind)} ": " {words::decided(t, appeal.kind)}
            </p>
            {own}
        </li>
    }
    .into_any()
}
