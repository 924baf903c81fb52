//! What one can do, or did, against a decision: the form, the appeal that waits, or its answer.

use super::outcome;
use crate::appeals::model::Appeal;
use crate::appeals::store;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::front::islands::Draft;
use crate::front::page::Page;
use crate::moderation::model::{DecisionId, ReportId};
use crate::moderation::rules::appeal_until;
use crate::ui::badge::Badge;
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea};
use crate::ui::moment::Moment;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// The part of a page about a decision that is about appealing: of the author, or of the sender of a report.
///
/// # Errors
/// The database does not answer.
pub async fn appeal_part(
    page: &Page,
    (decision, decided_at): (DecisionId, Timestamp),
    report: Option<ReportId>,
    zone: &TimeZone,
) -> AppResult<AnyView> {
    let t = page.lang();
    let until = appeal_until(decided_at, zone);
    let lodged = store::appeal_of(&page.site.db, decision, report).await?;
    // The last day is the one before the first moment after it.
    let last = t.date(until.plus_millis(-1), zone);
    // Also where there is no form any more: whoever sent one that was open for long learns why it was not taken.
    let errors = view! { <ErrorSummary labels=vec![("words", t.appeals_words())]/> };
    let content = match lodged {
        Some(appeal) => stands(t, &appeal, zone),
        None if page.reader.now >= until => view! { <p>{t.appeals_too_late(last)}</p> }.into_any(),
        None => view! {
            <p>{t.appeals_how(last)}</p>
            <form class="form" method="post" novalidate>
                <TextArea name="words" label=t.appeals_words() hint=t.appeals_words_hint()/>
                <Draft/>
                <div class="form-actions"><SubmitButton label=t.appeals_send()/></div>
            </form>
        }
        .into_any(),
    };
    Ok(view! { <section class="section stack" id="appeal"><h2>{t.appeals_appeal()}</h2>{errors}{content}</section> }
        .into_any())
}

/// An appeal that was lodged, and what came of it.
fn stands(t: Lang, appeal: &Appeal, zone: &TimeZone) -> AnyView {
    let (word, tone) = outcome(t, appeal.outcome);
    let answer = match appeal.decided_at {
        None => view! { <p>{t.appeals_answer_by(t.date(appeal.due, zone))}</p> }.into_any(),
        Some(at) => view! {
            <p class="muted"><Moment lang=t at zone=zone.clone()/></p>
            <p>{appeal.reasons.clone()}</p>
            <p class="muted">{t.appeals_by_another()}</p>
        }
        .into_any(),
    };
    view! {
        <p>{t.appeals_lodged(t.date_time(appeal.appealed_at, zone))}</p>
        <blockquote>{appeal.words.clone()}</blockquote>
        <p><Badge label=word tone/></p>
        {answer}
    }
    .into_any()
}
