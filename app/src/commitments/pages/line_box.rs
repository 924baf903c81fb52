//! What became of an action line, on its own page.

use super::follow::follow_form;
use super::words::{schedule, state_badge};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::commitments::model::{Brief, commitment_path};
use crate::commitments::rules::{is_after_a_round, may_take_on};
use crate::commitments::store;
use crate::consultations::model::Round;
use crate::front::page::Page;
use crate::proposals::model::ActionLine;
use leptos::prelude::*;

/// Where the commitment stands, who is responsible, and the button to be told of changes. While no round is closed there can
/// be no commitment; a reader who is signed in finds only the button then.
///
/// # Errors
/// The database does not answer.
pub async fn line_box(page: &Page, line: &ActionLine, rounds: &[Round], runs: bool) -> AppResult<AnyView> {
    let t = page.lang();
    let reader = page.visitor.as_ref().map(|actor| actor.person);
    let brief = match reader.is_some() || is_after_a_round(rounds, page.reader.now) {
        true => Some(store::brief(&page.site.db, line.id, reader).await?),
        false => None,
    };
    let is_following = brief.as_ref().is_some_and(|brief| brief.is_following);
    let known = brief.filter(|brief| brief.state.is_some());
    let may_be_made = runs && known.is_none() && may_take_on(line.state, rounds, page.reader.now).is_ok();
    let make = may_be_made.then(|| {
        let href = format!("{}/edit", commitment_path(&line.path()));
        view! { <p class="no-print"><a class="button button-quiet" href=href>{t.commitments_make()}</a></p> }
    });
    let standing = known.map(|brief| standing(t, line, &brief));
    let lead = standing.is_none().then(|| view! { <p class="muted">{t.commitments_none_yet()}</p> });
    Ok(view! {
        <section class="section stack-tight" id="commitment" aria-labelledby="commitment-title">
            <h2 id="commitment-title">{t.commitments_what_became()}</h2>
            {standing}
            {lead}
            {make}
            {follow_form(page, line, is_following)}
        </section>
    }
    .into_any())
}

fn standing(t: Lang, line: &ActionLine, brief: &Brief) -> Option<AnyView> {
    let state = brief.state?;
    let lang = brief.language.and_then(|language| language.foreign_in(t));
    let until = brief.ends.as_deref().and_then(|ends| schedule(t, "", ends));
    let href = commitment_path(&line.path());
    Some(
        view! {
            <p>{state_badge(t, state)}</p>
            <p>{t.commitments_unit()}": "<span lang=lang>{brief.unit.clone()}</span></p>
            {until.map(|until| view! { <p>{until}</p> })}
            <p><a href=href>{t.commitments_see()}</a></p>
        }
        .into_any(),
    )
}
