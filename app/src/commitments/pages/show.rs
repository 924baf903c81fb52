//! A commitment: what was promised, how far it is, and everything that it ever said.

use super::follow::follow_form;
use super::words::{progress_words, schedule, state_badge};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::commitments::model::{Commitment, Milestone, commitment_path};
use crate::commitments::rules::is_public;
use crate::commitments::store;
use crate::consultations::calendar::zone;
use crate::front::page::{Page, page};
use crate::proposals::pages::{line_crumbs, readable_line};
use crate::ui::empty::Empty;
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, PageHead};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a commitment.
#[component]
pub fn CommitmentPage() -> impl IntoView {
    let p = Page::current();
    page(async move { load(&p).await })
}

async fn load(p: &Page) -> AppResult<AnyView> {
    let t = p.lang();
    let (line, described) = readable_line(p).await?;
    let history = store::history(&p.site.db, line.id).await?;
    let is_following = match &p.visitor {
        Some(actor) => store::brief(&p.site.db, line.id, Some(actor.person)).await?.is_following,
        None => false,
    };
    let crumbs = line_crumbs(p, &described.consultation, &described.texts, &line);
    let zone = zone(&described.consultation);
    let may_change = described.runs && is_public(&described.consultation, line.state);
    let change = may_change.then(|| {
        let href = format!("{}/edit", commitment_path(&line.path()));
        let words = if history.is_empty() { t.commitments_make() } else { t.commitments_change() };
        view! { <p class="no-print"><a class="button button-quiet" href=href>{words}</a></p> }
    });
    let body = match history.first() {
        None => view! { <Empty title=t.commitments_none_title() text=t.commitments_none_text()/> }.into_any(),
        Some(newest) => view! { {terms(t, newest)} {milestones(t, newest)} {told(t, &zone, &history)} }.into_any(),
    };
    Ok(view! {
        <Title text=format!("{}: {}", t.commitments_title(), line.title)/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=line.title.clone() text_lang=line.language.code() kicker=t.commitments_title()/>
        {body}
        {change}
        <section class="section" id="commitment">
            <h2>{t.commitments_follow_title()}</h2>
            {follow_form(p, &line, is_following)}
        </section>
    }
    .into_any())
}

fn terms(t: Lang, commitment: &Commitment) -> AnyView {
    let lang = commitment.terms.language.foreign_in(t);
    let said = |text: &str| {
        let text = text.to_owned();
        view! { <span lang=lang>{text}</span> }.into_any()
    };
    let terms = &commitment.terms;
    let mut rows = vec![
        (t.commitments_state().to_owned(), state_badge(t, terms.state)),
        (t.commitments_unit().to_owned(), said(&terms.unit)),
    ];
    if let Some(schedule) = schedule(t, &terms.starts, &terms.ends) {
        rows.push((t.commitments_schedule().to_owned(), schedule.into_any()));
    }
    let funding: Vec<&str> =
        [&terms.funding, &terms.amount].into_iter().filter(|said| !said.is_empty()).map(String::as_str).collect();
    if !funding.is_empty() {
        rows.push((t.commitments_funding().to_owned(), said(&funding.join(", "))));
    }
    if let Some(progress) = progress_words(t, commitment) {
        let note = (terms.progress.is_some()).then(|| view! { <br/> {said(&terms.progress_note)} });
        rows.push((t.commitments_progress().to_owned(), view! { {progress} {note} }.into_any()));
    }
    view! { <KeyValue rows/> }.into_any()
}

fn milestones(t: Lang, commitment: &Commitment) -> Option<AnyView> {
    let lang = commitment.terms.language.foreign_in(t);
    let items = commitment.milestones.iter().map(|milestone| one(t, milestone, lang)).collect_view();
    (!commitment.milestones.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>{t.commitments_milestones()}</h2>
                <ol class="stack">{items}</ol>
            </section>
        }
        .into_any()
    })
}

fn one(t: Lang, milestone: &Milestone, lang: Option<&'static str>) -> impl IntoView + use<> {
    let when = match milestone.reached.as_str() {
        "" => t.commitments_due(t.written_day(&milestone.due)),
        reached => t.commitments_reached(t.written_day(&milestone.due), t.written_day(reached)),
    };
    view! { <li><span lang=lang>{milestone.title.clone()}</span> <br/> <span class="small muted">{when}</span></li> }
}

/// Every change, the newest first: what is new, when, and the note to the public.
fn told(t: Lang, zone: &TimeZone, history: &[Commitment]) -> AnyView {
    let changes = history.iter().enumerate().map(|(at, state)| {
        let before = history.get(at + 1);
        let lang = state.terms.language.foreign_in(t);
        let new = news(t, before, state);
        let paragraphs = state.terms.note.split('\n').filter(|line| !line.trim().is_empty());
        let note = paragraphs.map(|line| view! { <p lang=lang>{line.to_owned()}</p> }).collect_view();
        view! {
            <li class="stack-tight">
                <p>{state_badge(t, state.terms.state)} " " <span class="small muted">{t.date_time(state.changed_at, zone)}</span></p>
                {(!new.is_empty()).then(|| view! { <p>{new.join(" ")}</p> })}
                {note}
            </li>
        }
    });
    view! {
        <section class="section">
            <h2>{t.commitments_history()}</h2>
            <ol class="stack" reversed>{changes.collect_view()}</ol>
        </section>
    }
    .into_any()
}

/// What is new against the state before, but the state itself, which stands there as a badge.
fn news(t: Lang, before: Option<&Commitment>, after: &Commitment) -> Vec<String> {
    let Some(before) = before else { return vec![t.commitments_was_made().to_owned()] };
    let (old, new) = (&before.terms, &after.terms);
    let mut news = Vec::new();
    if old.unit != new.unit {
        news.push(t.commitments_new_unit(new.unit.clone()));
    }
    if (&old.starts, &old.ends) != (&new.starts, &new.ends) {
        let said = schedule(t, &new.starts, &new.ends).unwrap_or_else(|| t.commitments_not_said().to_owned());
        news.push(t.commitments_new_schedule(said));
    }
    if (&old.funding, &old.amount) != (&new.funding, &new.amount) {
        news.push(t.commitments_new_funding().to_owned());
    }
    for milestone in after.milestones.iter().filter(|milestone| !milestone.reached.is_empty()) {
        let was_reached =
            before.milestones.iter().any(|known| known.title == milestone.title && !known.reached.is_empty());
        if !was_reached {
            news.push(t.commitments_new_reached(milestone.title.clone()));
        }
    }
    let titles = |state: &Commitment| -> Vec<(String, String)> {
        state.milestones.iter().map(|milestone| (milestone.title.clone(), milestone.due.clone())).collect()
    };
    if titles(before) != titles(after) {
        news.push(t.commitments_new_milestones().to_owned());
    }
    let (was, is) = (progress_words(t, before), progress_words(t, after));
    if let Some(is) = is.filter(|is| was.as_ref() != Some(is)) {
        news.push(t.commitments_new_progress(is));
    }
    news
}
