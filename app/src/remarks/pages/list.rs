//! The remarks of a consultation, for everybody.

use super::Frame;
use super::facts::{out_of_sight, participation};
use super::filters::Asked;
use super::words::{about, channel_word, commune, gist, late, who};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::documents::store as documents;
use crate::front::page::{Page, page};
use crate::positions::model::Disposition;
use crate::positions::pages::{disposition_tone, disposition_word};
use crate::remarks::model::{Channel, Remark, RemarkState, remark_path};
use crate::remarks::rules::{self, ByCommune, OutOfSight, Standing};
use crate::remarks::store;
use crate::ui::badge::Stamp;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use crate::ui::pagination::Pagination;
use leptos::prelude::*;
use leptos_meta::Title;

/// What was handed in, those in time and those that came too late, how each was answered, and how many by whom. Five statements.
#[component]
pub fn RemarksPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let frame = Frame::of(&p).await?;
        let (id, deadline) = (frame.consultation.id, frame.deadline());
        let asked = Asked::of(&p, false);
        let shown = Some(RemarkState::Visible);
        let found = store::list(db, id, &asked.filter, shown, deadline, asked.page).await?;
        let tallies = store::tallies(db, id, false, deadline).await?;
        let standing = frame.standing(&p);
        let documents = documents::of_consultation(db, id).await?;
        let by = rules::by_commune(&tallies);
        let path = frame.path("remarks");
        let (number, pages) = (found.page.unsigned_abs(), found.pages().unsigned_abs());
        let total = found.total;
        let answers = found.answers;
        let (late_ones, in_time): (Vec<Remark>, Vec<Remark>) =
            found.remarks.into_iter().partition(|remark| remark.is_late(deadline));
        let cards = |remarks: Vec<Remark>| {
            let cards = remarks.iter().map(|remark| card(t, &frame, remark, &by, &answers)).collect_view();
            view! { <ul class="card-list" role="list">{cards}</ul> }
        };
        let list = match total {
            0 => view! { <Empty title=t.remarks_none_title() text=t.remarks_none_text()/> }.into_any(),
            _ => {
                let in_time = (!in_time.is_empty()).then(|| cards(in_time));
                let late_ones = (!late_ones.is_empty()).then(|| {
                    view! { <h3>{t.remarks_late_ones()}</h3><p class="muted">{t.remarks_late_ones_text()}</p>{cards(late_ones)} }
                });
                view! { {in_time}{late_ones} }.into_any()
            }
        };
        let form = asked.form(t, path.clone(), &documents, &tallies, false);
        let inbox = frame.runs.then(|| {
            let href = frame.path("inbox");
            view! { <p><a href=href>{t.remarks_inbox_title()}</a></p> }
        });
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_title(), frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs(t)/>
            <PageHead title=t.remarks_title() lead=t.remarks_lead()>{inbox}</PageHead>
            {invitation(t, &frame, standing)}
            <section class="section stack">
                <div class="section-head"><h2>{t.remarks_count(total)}</h2></div>
                {out_of_sight(t, OutOfSight::of(&tallies))}
                {form}
                {list}
                <Pagination lang=t page=number pages href=move |page| asked.href(&path, page)/>
            </section>
            {participation(t, &tallies)}
        })
    })
}

/// Whether one can hand in now and until when, or why not; and the form on paper.
pub(super) fn invitation(t: Lang, frame: &Frame, standing: Standing) -> AnyView {
    let (href, paper) = (frame.path("remarks/new"), frame.path("remarks/paper"));
    let said = |moment| t.date_time(moment, &frame.zone);
    let button = view! {
        <p><a class="button" href=href>{t.remarks_write()}</a></p>
        <p><a href=paper>{t.remarks_paper_link()}</a></p>
    };
    match standing {
        Standing::Open(until) => {
            view! { <div class="stack no-print"><p>{t.remarks_open_until(said(until))}</p>{button}</div> }.into_any()
        }
        Standing::Late(since) => {
            view! { <div class="stack no-print"><p>{t.remarks_over_since(said(since))}</p>{button}</div> }.into_any()
        }
        Standing::ToCome(opens_at) => {
            view! { <Notice title=t.remarks_closed_title() text=t.remarks_opens(said(opens_at))/> }.into_any()
        }
        Standing::Reported(at) => reported(t, frame, at),
        Standing::Closed => view! { <Notice title=t.remarks_closed_title() text=t.remarks_closed_text()/> }.into_any(),
    }
}

/// Where a remark is from: of a meeting it says where that was, and nothing about who spoke there.
fn place(t: Lang, remark: &Remark, name: &str) -> String {
    if remark.said.channel == Channel::Meeting { t.remarks_meeting_in(name) } else { name.to_owned() }
}

/// Why nothing is taken any more, and where all answers stand.
fn reported(t: Lang, frame: &Frame, at: Timestamp) -> AnyView {
    let (report, changes) = (frame.path("report"), frame.path("changes"));
    view! {
        <Notice title=t.remarks_late_title() text=t.remarks_reported(t.date(at, &frame.zone))>
            <p><a class="reach" href=report>{t.final_report_title()}</a></p>
            <p><a class="reach" href=changes>{t.positions_changes_title()}</a></p>
        </Notice>
    }
    .into_any()
}

fn card(t: Lang, frame: &Frame, remark: &Remark, by: &ByCommune, answers: &[(i64, String)]) -> AnyView {
    let slug = &frame.consultation.slug;
    let answer = answers.iter().find(|(number, _)| *number == remark.number);
    let answer = answer.and_then(|(_, name)| Disposition::from_name(name)).map(|disposition| {
        let (label, tone) = (disposition_word(t, disposition), disposition_tone(disposition));
        view! { <p><Stamp label tone/></p> }
    });
    view! {
        <li>
            <article class="card">
                <h3 class="card-title"><a href=remark_path(slug, remark.number)>{t.remarks_number(remark.number.to_string())}</a></h3>
                <p class="remark-gist" lang=remark.said.language.foreign_in(t)>{gist(remark)}</p>
                {answer}
                <ul class="card-meta" role="list">
                    {late(t, remark, frame.deadline()).map(|badge| view! { <li>{badge}</li> })}
                    <li>{about(t, slug, remark)}</li>
                    <li>{who(t, remark)}</li>
                    {commune(remark, by).map(|name| view! { <li>{place(t, remark, name)}</li> })}
                    <li>{channel_word(t, remark.said.channel)}", "{t.date(remark.said.received_at, &frame.zone)}</li>
                </ul>
            </article>
        </li>
    }
    .into_any()
}
