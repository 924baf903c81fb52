//! The work list: every remark of a consultation, as far as its position has come.

use super::narrow::{filter_form, states, views};
use super::words::{channel_word, disposition_word, state_tone, state_word, submitter};
use super::{crumbs, moderated, query};
use crate::base::day;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::consultations::calendar::named_zone;
use crate::consultations::pages::manage::duties;
use crate::front::islands::IslandLoader;
use crate::front::page::{Page, page};
use crate::legal::store as legal;
use crate::moderation::islands::QueueKeys;
use crate::positions::filter::Filter;
use crate::positions::model::{desk_path, position_path};
use crate::positions::store::{self, Entry, PAGE, Place};
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::field::ErrorSummary;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::pagination::Pagination;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Characters of a remark in the list.
const WORDS: usize = 140;

/// What is left, what is shown of it, and what can be done with several at once.
#[component]
pub fn DeskPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let place = moderated(&p).await?;
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let filter = Filter::read(query(&p));
        let zone = named_zone(&place.time_zone);
        let today = day::today(p.reader.now, &zone);
        let number: i64 =
            p.query("page").and_then(|number| number.parse().ok()).filter(|number| *number > 0).unwrap_or(1);
        let entries = store::listed(db, place.id, &filter, (&today, place.deadline), number).await?;
        let offered = store::offered(db, place.id, actor.person).await?;
        let facts = legal::facts(db, place.id.0, &zone, p.reader.now).await?;
        let total = entries.first().map_or(0, |entry| entry.total);
        let pages = u64::try_from((total + PAGE - 1) / PAGE).unwrap_or(0);
        let (path, kept) = (desk_path(&place.slug), filter.clone());
        let href = move |number: u64| match kept.query() {
            query if query.is_empty() => format!("{path}?page={number}"),
            query => format!("{path}?{query}&page={number}"),
        };
        let whole = p.query("select").as_deref() == Some("all");
        let list = if entries.is_empty() {
            view! { <Empty title=t.positions_none_title() text=t.positions_none_text()/> }.into_any()
        } else {
            list(t, &place, &filter, entries, (&today, &zone), (number, whole))
        };
        Ok(view! {
            <Title text=format!("{}: {}", t.positions_desk(), place.title)/>
            <Breadcrumbs lang=t crumbs=crumbs(t, &place, false)/>
            <PageHead title=t.positions_desk() lead=t.positions_desk_lead()/>
            {parts(t, &place)}
            {duties(t, &place.slug, &facts, (p.reader.now, &zone))}
            <ErrorSummary labels=vec![("name", t.positions_view_name())]/>
            {states(t, &place, &filter, &offered)}
            {filter_form(t, &filter, &offered)}
            {views(t, &place, &filter, &offered)}
            <p class="muted">{t.positions_shown(total)}</p>
            {list}
            <Pagination lang=t page=u64::try_from(number).unwrap_or(1) pages href/>
        })
    })
}

/// What else there is to do.
fn parts(t: Lang, place: &Place) -> AnyView {
    let path = desk_path(&place.slug);
    let parts = [
        ("publish", t.positions_publish_title()),
        ("evaluators", t.positions_evaluators()),
        ("passages", t.positions_passages()),
    ];
    let parts = parts.map(|(part, label)| view! { <li><a href=format!("{path}/{part}")>{label}</a></li> });
    view! { <ul class="ways no-print" role="list">{parts.collect_view()}</ul> }.into_any()
}

/// The page of the list, with its keys; where `whole` is asked for, everything on it is ticked.
fn list(
    t: Lang,
    place: &Place,
    filter: &Filter,
    entries: Vec<Entry>,
    (today, zone): (&str, &TimeZone),
    (page, whole): (i64, bool),
) -> AnyView {
    let path = desk_path(&place.slug);
    let (answer, assign) = (format!("{path}/answer"), format!("{path}/assign"));
    let begins = entries.first().map(|first| {
        let href = filter.after(&position_path(&place.slug, first.number));
        view! { <li><a href=href accesskey="l"><kbd aria-hidden="true">"l"</kbd>{t.positions_begin()}</a></li> }
    });
    let here = filter.after(&desk_path(&place.slug));
    let sign = if here.contains('?') { '&' } else { '?' };
    let (ticked, word) = match whole {
        true => ("", t.positions_select_none()),
        false => ("&select=all", t.positions_select_all()),
    };
    let select = format!("{here}{sign}page={page}{ticked}#list");
    let items = entries.into_iter().map(|one| entry(t, place, filter, one, (today, zone), whole)).collect_view();
    view! {
        <ul class="ways no-print" role="list" id="list">
            {begins}
            <li><a href=select accesskey="a"><kbd aria-hidden="true">"a"</kbd>{word}</a></li>
        </ul>
        <QueueKeys label=t.moderation_keys_alone().to_owned() hint=t.moderation_keys_alone_hint().to_owned()/>
        <details class="disclosure" id="keys">
            <summary>{t.moderation_keys_title()}</summary>
            <p>{t.positions_desk_keys()}</p>
        </details>
        <IslandLoader/>
        <form method="get" novalidate action=answer.clone()>
            <ul class="queue-list" role="list">{items}</ul>
            <p class="field-hint">{t.positions_tick_hint()}</p>
            <div class="form-actions">
                <button type="submit" class="button button-quiet" accesskey="e" formaction=answer.clone()>{t.positions_answer_ticked()}</button>
                <button type="submit" class="button button-quiet" accesskey="r" formaction=assign>{t.positions_assign_ticked()}</button>
            </div>
        </form>
    }
    .into_any()
}

fn entry(
    t: Lang,
    place: &Place,
    filter: &Filter,
    one: Entry,
    (today, zone): (&str, &TimeZone),
    ticked: bool,
) -> AnyView {
    let href = filter.after(&position_path(&place.slug, one.number));
    let is_late = place.deadline.is_some_and(|deadline| one.received_at >= deadline);
    let late = is_late.then(|| view! { <Badge label=t.positions_late() tone=Tone::Warn/> });
    let disposition = one.disposition.map(|disposition| view! { <span>{disposition_word(t, disposition)}</span> });
    let group = one.group_title.map(|title| view! { <span>{t.positions_in_group(title)}</span> });
    let evaluator = one.evaluator.map(|name| {
        let is_over = !one.due_on.is_empty() && one.due_on.as_str() < today;
        let due = match one.due_on.as_str() {
            "" => name,
            due if is_over => format!("{name}, {}", t.positions_overdue_since(t.written_day(due))),
            due => format!("{name}, {}", t.positions_due_by(t.written_day(due))),
        };
        view! { <span class=is_over.then_some("bad")>{due}</span> }
    });
    let part = (!one.part.is_empty()).then(|| view! { <span>{one.part}</span> });
    let number = one.number;
    view! {
        <li class="row-of-work">
            <label class="check">
                <input type="checkbox" name="remark" value=number checked=ticked/>
                <span class="check-label">{t.positions_remark(number.to_string())}</span>
            </label>
            <a class="queue-item" href=href>
                <span class="queue-title">{excerpt(&one.words, WORDS)}</span>
                <span class="queue-meta">
                    <Badge label=state_word(t, one.state) tone=state_tone(one.state)/>
                    {disposition}
                    {late}
                    {evaluator}
                    {part}
                    {group}
                    <span>{submitter(t, one.submitter, &one.submitter_name)}</span>
                    <span>{channel_word(t, one.channel)}", "{t.date(one.received_at, zone)}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}
