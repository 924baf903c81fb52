//! The way back: because of which remarks a part of a text or an action line is as it is.

use super::words::disposition_word;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::documents::rules::plain_text;
use crate::front::page::Page;
use crate::positions::store::{self, Behind};
use crate::proposals::model::ActionLineId;
use crate::remarks::model::remark_path;
use leptos::prelude::*;
use uuid::Uuid;

/// Remarks that such a list shows.
const REMARKS: i64 = 100;

/// Characters of a part that name it.
const PART: usize = 80;

/// The remarks behind an action line; nothing where there are none. One statement.
///
/// # Errors
/// The database does not answer.
pub async fn behind_line(page: &Page, line: ActionLineId) -> AppResult<Option<AnyView>> {
    let found = store::of_line(&page.site.db, line, REMARKS).await?;
    Ok(section(page.lang(), &found))
}

fn section(t: Lang, found: &[Behind]) -> Option<AnyView> {
    let items = found.iter().map(|one| {
        let href = remark_path(&one.slug, one.number);
        view! { <li><a href=href>{t.positions_remark(one.number.to_string())}</a>{format!(", {}", disposition_word(t, one.disposition))}</li> }
    });
    let items = items.collect_view();
    (!found.is_empty()).then(|| {
        view! {
            <section class="section stack-tight" aria-labelledby="behind-title">
                <h2 id="behind-title">{t.positions_behind()}</h2>
                <ul class="stack-tight">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// The parts of a version of a document that changed because of remarks, each by its first words, which are in that language where
/// it is not the reader's, and with the remarks; nothing where there are none. One statement.
///
/// # Errors
/// The database does not answer.
pub async fn behind_version(page: &Page, version: Uuid, lang: Option<&'static str>) -> AppResult<Option<AnyView>> {
    let t = page.lang();
    let found = store::of_version(&page.site.db, version).await?;
    if found.is_empty() {
        return Ok(None);
    }
    let items = found.chunk_by(|one, other| one.anchor == other.anchor).map(|remarks| {
        let links = remarks.iter().map(|one| {
            let href = remark_path(&one.slug, one.number);
            view! { <li><a class="reach" href=href>{t.positions_remark(one.number.to_string())}</a></li> }
        });
        let (part, label) = (format!("#p{}", remarks[0].anchor), excerpt(&plain_text(&remarks[0].label), PART));
        view! {
            <li>
                <a href=part><q lang=lang>{label}</q></a>
                <ul class="row" role="list">{links.collect_view()}</ul>
            </li>
        }
    });
    let items = items.collect_view();
    Ok(Some(
        view! {
            <details class="disclosure" id="changed-because">
                <summary>{t.positions_changed_because()}</summary>
                <ul class="stack-tight">{items}</ul>
            </details>
        }
        .into_any(),
    ))
}
