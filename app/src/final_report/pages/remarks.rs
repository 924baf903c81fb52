//! The remarks of a report, each with the position on it.

use super::super::store;
use crate::base::error::{AppError, AppResult};
use crate::base::request::use_lang;
use crate::consultations::model::ConsultationId;
use crate::front::page::Page;
use crate::ui::key_value::KeyValue;
use crate::ui::pagination::Pagination;
use leptos::prelude::*;
use report::{Remark, Says, Submitter, Words};

/// Remarks on a page.
const PAGE: i64 = 50;

/// How many pages so many remarks take; one at least.
pub(super) fn pages(remarks: i64) -> u64 {
    u64::try_from(remarks).unwrap_or_default().div_ceil(PAGE.unsigned_abs()).max(1)
}

/// The remarks of a page.
pub(super) async fn load(
    asked: &Page,
    consultation: ConsultationId,
    version: i64,
    page: u64,
) -> AppResult<Vec<Remark>> {
    let skipped = i64::try_from(page).unwrap_or(1).saturating_sub(1).saturating_mul(PAGE);
    let told = store::remarks(&asked.site.db, (consultation, version), PAGE, skipped).await?;
    let read = told.iter().map(|data| serde_json::from_str(data));
    read.collect::<Result<_, _>>().map_err(|cause| AppError::Internal(format!("report: {cause}")))
}

/// The chapter of the remarks: one page of it.
pub(super) fn section(words: &Words, shown: &[Remark], (page, pages): (u64, u64), total: i64, path: String) -> AnyView {
    let w = &words.remarks;
    let t = use_lang();
    if shown.is_empty() {
        return view! { <section class="section stack"><h2>{w.heading.clone()}</h2><p>{w.none.clone()}</p></section> }
            .into_any();
    }
    let first = (page - 1) * PAGE.unsigned_abs() + 1;
    let last = first + shown.len() as u64 - 1;
    let span = (pages > 1).then(|| {
        let words = t.final_report_remarks_shown(first.to_string(), last.to_string(), total.to_string());
        view! { <p class="small muted" lang=t.code()>{words}</p> }
    });
    view! {
        <section class="section stack" id="remarks">
            <h2>{w.heading.clone()}</h2>
            <p class="small muted">{w.privacy.clone()}</p>
            {span}
            {shown.iter().map(|remark| one(words, remark)).collect_view()}
            <div lang=t.code()>
                <Pagination lang=t page=page pages=pages href=move |page| format!("{path}?page={page}#remarks")/>
            </div>
        </section>
    }
    .into_any()
}

/// A remark and the position on it.
fn one(words: &Words, remark: &Remark) -> AnyView {
    let w = &words.remarks;
    let number = remark.number.to_string();
    let heading = if remark.late { &w.remark_late } else { &w.remark };
    let spoken = |name: &str, value: &str, lang: Option<&'static str>| {
        (!value.is_empty()).then(|| {
            let lines = view! { <span class="pre-line" lang=lang>{value.to_owned()}</span> };
            (name.to_owned(), lines.into_any())
        })
    };
    let text = |name: &str, value: &str| spoken(name, value, None);
    let organisation = match &remark.submitter {
        Submitter::Organisation(name) => name.as_str(),
        Submitter::Person | Submitter::Anonymous => "",
    };
    let mut rows = vec![
        text(&w.channel, words.channel(remark.channel)),
        text(&w.submitter, words.submitter(&remark.submitter)),
        text(&w.organisation, organisation),
        text(&w.received, &remark.received.said),
        text(&words.meetings.meeting, &remark.meeting),
    ];
    match &remark.says {
        Says::Text(said) => rows.extend([
            spoken(&w.part, &said.part, Some(said.language.tag())),
            spoken(&w.present, &said.present, Some(said.language.tag())),
            spoken(&w.proposed, &said.proposed, Some(said.language.tag())),
            spoken(&w.justification, &said.justification, Some(said.language.tag())),
        ]),
        Says::Withheld(why) => rows.push(text(&w.withheld, why)),
    }
    rows.extend([
        text(&w.disposition, words.disposition(remark.position.disposition)),
        text(&w.reason, &remark.position.reason),
        text(&w.changes, &remark.position.changes.join("\n")),
    ]);
    view! {
        <article class="card stack" id=format!("remark-{number}")>
            <h3>{heading.replace("{number}", &number)}</h3>
            <KeyValue rows=rows.into_iter().flatten().collect()/>
        </article>
    }
    .into_any()
}
