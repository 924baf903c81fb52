//! When an answer comes, for whoever waits for one.

use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::ConsultationId;
use crate::front::page::Page;
use crate::legal::store::facts;
use crate::legal::term::day;
use crate::positions::rules::{Awaited, awaited};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// What comes before the answer to a remark that has none yet, and by when. One statement.
///
/// # Errors
/// The database does not answer.
pub async fn awaited_line(page: &Page, consultation: ConsultationId, zone: &TimeZone) -> AppResult<AnyView> {
    let (t, now) = (page.lang(), page.reader.now);
    let facts = facts(&page.site.db, consultation.0, zone, now).await?;
    let words = in_words(t, awaited(&facts, now, day(now, zone)), zone);
    Ok(view! { <p>{words}</p> }.into_any())
}

fn in_words(t: Lang, awaited: Awaited, zone: &TimeZone) -> String {
    let on = |day: Date| t.written_day(&day.to_string());
    let by = |due: Option<Date>| match due {
        Some(due) => t.positions_awaited_by(on(due)),
        None => t.positions_awaited_no_day().to_owned(),
    };
    match awaited {
        Awaited::StillTaken { until, due } => {
            format!("{} {}", t.positions_awaited_taken(t.date_time(until, zone)), by(due))
        }
        Awaited::Due(due) => format!("{} {}", t.positions_awaited_over(), by(due)),
        Awaited::Overdue(due) => t.positions_awaited_overdue(on(due)),
        Awaited::Reported(reported) => t.positions_awaited_reported(on(reported)),
    }
}
