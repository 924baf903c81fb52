//! One's own remarks, and what was answered.

use super::words::{disposition_tone, disposition_word};
use crate::accounts::model::PersonId;
use crate::base::error::AppResult;
use crate::base::text::excerpt;
use crate::front::page::Page;
use crate::positions::store;
use crate::remarks::model::remark_path;
use crate::ui::badge::Stamp;
use leptos::prelude::*;

/// Remarks that the list shows: the latest.
const REMARKS: i64 = 100;
/// Characters of a remark, and of a justification, that it shows.
const WORDS: usize = 160;

/// The remarks that somebody handed in, each with its position as far as one is published; nothing where there are none. One
/// statement.
///
/// # Errors
/// The database does not answer.
pub async fn own_answers(page: &Page, person: PersonId) -> AppResult<Option<AnyView>> {
    let t = page.lang();
    let found = store::mine(&page.site.db, person, REMARKS).await?;
    if found.is_empty() {
        return Ok(None);
    }
    let items = found.into_iter().map(|one| {
        let answer = match one.disposition {
            Some(disposition) => view! {
                <p><Stamp label=disposition_word(t, disposition) tone=disposition_tone(disposition)/></p>
                <p>{excerpt(&one.justification, WORDS)}</p>
            }
            .into_any(),
            None => view! { <p class="muted">{t.positions_not_yet()}</p> }.into_any(),
        };
        view! {
            <li class="stack-tight">
                <p><a href=remark_path(&one.slug, one.number)>{t.positions_remark(one.number.to_string())}</a>": "{excerpt(&one.words, WORDS)}</p>
                {answer}
            </li>
        }
    });
    let items = items.collect_view();
    Ok(Some(
        view! {
            <section class="section stack" aria-labelledby="own-remarks">
                <h2 id="own-remarks">{t.positions_own()}</h2>
                <ul class="stack" role="list">{items}</ul>
            </section>
        }
        .into_any(),
    ))
}
