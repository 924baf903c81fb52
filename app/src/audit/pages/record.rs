//! The record of a consultation: every act of its officials, the newest first.

use super::words::act;
use crate::audit::keys::KEYS_PATH;
use crate::audit::model::Event;
use crate::audit::store;
use crate::audit::verifying::published;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::model::consultation_path;
use crate::consultations::{access, calendar, store as consultations};
use crate::front::page::{Page, page};
use crate::moderation::model::SubjectKind;
use crate::moderation::pages::words::subject;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::moment::Moment;
use crate::ui::pagination::Pagination;
use crate::ui::table::{Column, DataTable};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Acts on one page.
const AT_ONCE: i64 = 50;
/// Characters of a mark that a reader tells apart; the file has all of it.
const MARK: usize = 6;

/// What officials did in a consultation.
#[component]
pub fn RecordPage() -> impl IntoView {
    let current = Page::current();
    page(async move { load(&current).await })
}

async fn load(page: &Page) -> AppResult<AnyView> {
    let t = page.lang();
    let db = &page.site.db;
    let consultation = access::visible(db, page.param("slug"), &page.visitor).await?;
    let texts = consultations::texts(db, consultation.id).await?;
    let title = texts.title_for(t, page.site.settings.language, &consultation.slug);
    let path = consultation_path(&consultation.slug);
    let zone = calendar::zone(&consultation);
    let crumbs = vec![Crumb::new("/consultations", t.ui_nav_consultations()), Crumb::new(path.clone(), title)];
    let head = view! {
        <Title text=format!("{}: {title}", t.audit_record())/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=t.audit_record() lead=t.audit_record_lead()/>
    };
    let known = store::chain(db, consultation.id.0).await?.filter(|chain| chain.number.unwrap_or_default() > 0);
    let Some(chain) = known else {
        return Ok(view! { {head} <Empty title=t.audit_none_title() text=t.audit_none_text()/> }.into_any());
    };
    let last = chain.number.unwrap_or_default();
    let pages = (last + AT_ONCE - 1) / AT_ONCE;
    let asked = page.query("page").and_then(|number| number.parse::<i64>().ok()).unwrap_or(1).clamp(1, pages);
    let until = last - (asked - 1) * AT_ONCE;
    let rows = store::events(db, chain.chain, (until - AT_ONCE).max(0), AT_ONCE.min(until)).await?;
    let events = rows.iter().rev().map(|row| published(&chain, row));
    let events = events.collect::<Result<Vec<Event>, _>>().map_err(|fault| AppError::Internal(fault.to_string()))?;
    let columns = vec![
        Column::numbers(t.audit_number()),
        Column::words(t.audit_what()),
        Column::words(t.audit_when()),
        Column::words(t.audit_who()),
    ];
    let rows = events.into_iter().map(|event| row(t, &event, &zone)).collect();
    let (pages, asked) = (pages.unsigned_abs(), asked.unsigned_abs());
    let files = path.clone();
    let archive = format!("record-{}.zip", consultation.slug);
    let command = format!("narada verify --offline {archive} --keys narada-keys.json");
    Ok(view! {
        {head}
        <DataTable caption=t.audit_record() quiet_caption=true columns rows/>
        <Pagination lang=t page=asked pages href=move |number| format!("{path}/record?page={number}")/>
        <section class="section narrow" aria-labelledby="record-check">
            <h2 id="record-check">{t.audit_check()}</h2>
            <p>{t.audit_check_text()}</p>
            <p>{t.audit_check_how()}</p>
            <p><code class="hash">{command}</code></p>
            <ul class="stack">
                <li><a href=format!("{files}/record.zip") download=archive>{t.audit_archive()}</a></li>
                <li><a href=format!("{files}/record/audit.ndjson") download="audit.ndjson">{t.audit_events_file()}</a></li>
                <li>
                    <a href=format!("{files}/record/signatures.json") download="signatures.json">
                        {t.audit_signatures_file()}
                    </a>
                </li>
                <li><a href=KEYS_PATH>{t.audit_keys()}</a></li>
            </ul>
        </section>
    }
    .into_any())
}

fn row(t: Lang, event: &Event, zone: &TimeZone) -> Vec<AnyView> {
    let what = match act(t, &event.kind) {
        Some(words) => words.into_any(),
        None => view! { {t.audit_act_other()} " " <code>{event.kind.clone()}</code> }.into_any(),
    };
    let which = event.details["code"].as_str().map(str::to_owned).or_else(|| {
        let round = event.details["round"]
            .as_i64()
            .or_else(|| event.kind.starts_with("round_").then(|| event.details["number"].as_i64()).flatten());
        round.map(|round| t.voting_round(round))
    });
    let which = which.or_else(|| {
        let number = event.details["number"]
            .as_i64()
            .filter(|_| event.kind.starts_with("remark") || event.kind.starts_with("position"));
        number.map(|number| t.remarks_number(number.to_string()))
    });
    let which = which.or_else(|| {
        serde_json::from_value::<SubjectKind>(event.details["subject"].clone())
            .ok()
            .map(|kind| subject(t, kind).to_owned())
    });
    let who = match &event.actor {
        Some(mark) => t.audit_person(mark.chars().take(MARK).collect::<String>()),
        None => t.audit_machine().to_owned(),
    };
    vec![
        event.number.into_any(),
        view! { {what} {which.map(|which| view! { <span class="muted">" · " {which}</span> })} }.into_any(),
        view! { <Moment lang=t at=event.at zone=zone.clone()/> }.into_any(),
        who.into_any(),
    ]
}
