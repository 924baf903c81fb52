//! What the pages and lists of texts say of mergers.

use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::calendar::zone;
use crate::consultations::model::Consultation;
use crate::front::page::Page;
use crate::merges::model::{Kind, Merged};
use crate::merges::{rules, store};
use crate::ui::badge::{Badge, Tone};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use uuid::Uuid;

/// What a text's page says at its top, if it is merged into another one, and further down, if others are merged into it.
///
/// # Errors
/// The database does not answer.
pub async fn mergers(
    page: &Page,
    consultation: &Consultation,
    text: Uuid,
) -> AppResult<(Option<AnyView>, Option<AnyView>)> {
    let all = store::standing(&page.site.db, consultation.id).await?;
    Ok((into(page, consultation, &all, text), here(page.lang(), &consultation.slug, &all, text)))
}

/// Into what it was merged and why, and how that went on.
fn into(page: &Page, consultation: &Consultation, all: &[Merged], text: Uuid) -> Option<AnyView> {
    let (t, slug) = (page.lang(), consultation.slug.as_str());
    let way = rules::way(all, text);
    let first = *way.first()?;
    let said = t.merges_merged_on(t.date(first.merged_at, &zone(consultation)));
    let steps = way.iter().enumerate().map(|(number, step)| {
        let words = if number == 0 { t.merges_part_of() } else { t.merges_and_that_of() };
        view! { <p>{words} " " {target(t, slug, step)}</p> }
    });
    let (steps, reason) = (steps.collect_view(), first.explanation.clone());
    let counted = match first.kind() {
        Kind::Proposal => t.merges_support_there(),
        Kind::ActionLine => t.merges_votes_here(),
    };
    Some(
        view! {
            <Notice kind="warn" title=t.merges_merged() text=said>
                {steps}
                <blockquote class="prose"><p>{reason}</p></blockquote>
                <p>{counted}</p>
            </Notice>
        }
        .into_any(),
    )
}

/// What readers do not see is not named.
fn target(t: Lang, slug: &str, step: &Merged) -> AnyView {
    if !step.into_is_readable {
        return view! { <span class="muted">{t.merges_gone()}</span> }.into_any();
    }
    let lang = step.into_language.foreign_in(t);
    view! { <a href=step.into_path(slug) lang=lang>{step.into_name()}</a> }.into_any()
}

/// What is merged into it, by whom it was written, and where it is discussed.
fn here(t: Lang, slug: &str, all: &[Merged], text: Uuid) -> Option<AnyView> {
    let found = rules::here(all, text);
    if found.is_empty() {
        return None;
    }
    let items = found.iter().map(|merged| {
        if !merged.is_readable {
            return view! { <li class="muted">{t.merges_gone()}</li> }.into_any();
        }
        let lang = merged.language.foreign_in(t);
        let through = (merged.into != text && merged.into_is_readable).then(|| {
            view! { " " <span class="small">{t.merges_through()} " " <span lang=merged.into_language.foreign_in(t)>{merged.into_name()}</span></span> }
        });
        let discussion = (merged.comments > 0).then(|| {
            let href = format!("{}#comments", merged.path(slug));
            view! { " " <a class="reach small" href=href>{t.base_count_comments(merged.comments)}</a> }
        });
        view! {
            <li>
                <a class="reach" href=merged.path(slug) lang=lang>{merged.name()}</a>
                " " <span class="small muted">{author(t, merged)}</span>
                {through}
                {discussion}
            </li>
        }
        .into_any()
    });
    let items = items.collect_view();
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    Some(
        view! {
            <section class="section stack stack-tight" id="merged">
                <h2>{t.merges_here(count)}</h2>
                <ul>{items}</ul>
            </section>
        }
        .into_any(),
    )
}

fn author(t: Lang, merged: &Merged) -> String {
    match merged.organisation_name.as_deref().or(merged.author_name.as_deref()) {
        None => t.proposals_by_imported().to_owned(),
        Some("") => t.moderation_no_author().to_owned(),
        Some(name) => name.to_owned(),
    }
}

/// What a list says of a text: into what it is merged, or how many are merged into it.
pub fn mark(t: Lang, all: &[Merged], slug: &str, text: Uuid) -> Option<AnyView> {
    if let Some(step) = rules::way(all, text).first() {
        return Some(
            view! { <li><Badge label=t.merges_merged() tone=Tone::Warn/> " " {t.merges_part_of()} " " {target(t, slug, step)}</li> }
                .into_any(),
        );
    }
    let count = i64::try_from(rules::here(all, text).len()).unwrap_or(i64::MAX);
    (count > 0).then(|| view! { <li>{t.merges_here(count)}</li> }.into_any())
}
