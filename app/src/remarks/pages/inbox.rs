//! The inbox: every remark by whatever channel, for those who run the consultation.

use super::Frame;
use super::filters::Asked;
use super::words::{about, channel_word, gist, late, submitter_word};
use crate::base::i18n::Lang;
use crate::documents::store as documents;
use crate::front::page::{Page, page};
use crate::remarks::model::{Remark, RemarkState, inbox_path};
use crate::remarks::store;
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::pagination::Pagination;
use leptos::prelude::*;
use leptos_meta::Title;

/// The list with its filters and counters. Five statements.
#[component]
pub fn InboxPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let (frame, _) = Frame::at_work(&p).await?;
        let (id, deadline) = (frame.consultation.id, frame.deadline());
        let asked = Asked::of(&p, true);
        let found = store::list(db, id, &asked.filter, None, deadline, asked.page).await?;
        let tallies = store::tallies(db, id, true, deadline).await?;
        let documents = documents::of_consultation(db, id).await?;
        let (all, late): (i64, i64) =
            tallies.iter().fold((0, 0), |(all, late), tally| (all + tally.remarks, late + tally.late));
        let path = frame.path("inbox");
        let (number, pages) = (found.page.unsigned_abs(), found.pages().unsigned_abs());
        let form = asked.form(t, path.clone(), &documents, &tallies, true);
        let list = match found.remarks.is_empty() {
            true => view! { <Empty title=t.remarks_none_title() text=t.remarks_inbox_none_text()/> }.into_any(),
            false => {
                let entries = found.remarks.iter().map(|remark| entry(t, &frame, remark, None)).collect_view();
                view! { <ol class="queue-list" role="list">{entries}</ol> }.into_any()
            }
        };
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_inbox_title(), frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs(t)/>
            <PageHead title=t.remarks_inbox_title() lead=t.remarks_inbox_lead()>
                <ul class="facts" role="list">
                    <li>{t.remarks_count(all)}</li>
                    <li>{t.remarks_count_late(late)}</li>
                </ul>
            </PageHead>
            <ul class="ways" role="list">
                <li><a href=frame.path("inbox/enter")>{t.remarks_enter()}</a></li>
                <li><a href=frame.path("inbox/import")>{t.remarks_import()}</a></li>
                <li><a href=frame.path("inbox/settings")>{t.remarks_settings()}</a></li>
                <li><a href=frame.path("remarks")>{t.remarks_public_list()}</a></li>
            </ul>
            <section class="section stack">
                <div class="section-head"><h2>{t.remarks_count(found.total)}</h2></div>
                {form}
                {list}
                <Pagination lang=t page=number pages href=move |page| asked.href(&path, page)/>
            </section>
        })
    })
}

/// A remark in a list of those who work on it; what else is known of it, such as where its position stands, comes last.
pub fn entry(t: Lang, frame: &Frame, remark: &Remark, more: Option<AnyView>) -> AnyView {
    let slug = &frame.consultation.slug;
    let who = remark.organisation_name.clone().or_else(|| remark.author_name.clone().filter(|name| !name.is_empty()));
    let who = who.or_else(|| Some(remark.said.submitter_name.clone()).filter(|name| !name.is_empty()));
    let who = who.unwrap_or_else(|| submitter_word(t, remark.said.submitter).to_owned());
    let state = match remark.state {
        RemarkState::Visible => None,
        RemarkState::Withdrawn => Some(t.remarks_is_withdrawn()),
        RemarkState::Hidden => Some(t.remarks_is_hidden()),
        RemarkState::Waiting => Some(t.remarks_is_waiting()),
    };
    let group = remark.group_id.map(|_| view! { <Badge label=t.remarks_in_group() tone=Tone::Plain/> });
    view! {
        <li class="remark-entry">
            <a class="queue-item" href=inbox_path(slug, remark.number)>
                <span class="queue-title">{t.remarks_number(remark.number.to_string())}", "{who}</span>
                <span class="remark-gist" lang=remark.said.language.foreign_in(t)>{gist(remark)}</span>
                <span class="queue-meta">
                    <span>{channel_word(t, remark.said.channel)}", "{t.date(remark.said.received_at, &frame.zone)}</span>
                    {remark.territory_name.clone().map(|name| view! { <span>{name}</span> })}
                    {late(t, remark, frame.deadline())}
                    {state.map(|state| view! { <Badge label=state tone=Tone::Neutral/> })}
                    {group}
                    {more}
                </span>
            </a>
            <p class="small">{about(t, slug, remark)}</p>
        </li>
    }
    .into_any()
}
