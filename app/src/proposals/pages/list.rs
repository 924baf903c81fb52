//! The proposals of a consultation.

use super::crumbs_of;
use super::words::{proposer, stamp};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::model::{ActivityKind, Consultation, Described, Stage};
use crate::consultations::rules::offers;
use crate::consultations::store as consultations;
use crate::front::page::{Page, page};
use crate::merges::pages::mark;
use crate::merges::store as merges;
use crate::proposals::model::{ProposalCard, ProposalState};
use crate::proposals::store;
use crate::supports::store as supports;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use crate::ui::pagination::Pagination;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Proposals on a page.
const PAGE: i64 = 30;

/// What was published, and the way to propose something. Five statements.
#[component]
pub fn ProposalsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let Described { consultation, texts, .. } = access::described(db, p.param("slug"), &p.visitor).await?;
        let stages = consultations::stages(db, consultation.id).await?;
        let number = p.query("page").and_then(|page| page.parse().ok()).unwrap_or(1_i64);
        let (proposals, count, number) = store::published(db, consultation.id, PAGE, number).await?;
        let pages = (count + PAGE - 1) / PAGE;
        let mergers = merges::standing(db, consultation.id).await?;
        let support = supports::counts(db, consultation.id).await?;
        let crumbs = crumbs_of(&p, &consultation, &texts);
        let zone = zone(&consultation);
        let path = format!("/consultations/{}/proposals", consultation.slug);
        let list = if proposals.is_empty() {
            view! { <Empty title=t.proposals_none_title() text=t.proposals_none_text()/> }.into_any()
        } else {
            let cards = proposals
                .into_iter()
                .map(|proposal| {
                    let more = vec![
                        support
                            .get(&proposal.id)
                            .map(|people| view! { <li>{t.supports_count(*people)}</li> }.into_any()),
                        mark(t, &mergers, &consultation.slug, proposal.id.0),
                    ];
                    card(t, &zone, proposal, more)
                })
                .collect_view();
            view! { <ul class="card-list" role="list">{cards}</ul> }.into_any()
        };
        let (number, pages) = (number.unsigned_abs(), pages.unsigned_abs());
        Ok(view! {
            <Title text=t.proposals_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_title() lead=t.proposals_lead()/>
            {invitation(t, &consultation, &stages, p.reader.now, &zone)}
            <section class="section">
                {(count > 0).then(|| view! { <div class="section-head"><h2>{t.base_count_proposals(count)}</h2></div> })}
                {list}
                <Pagination lang=t page=number pages href=move |page| format!("{path}?page={page}")/>
            </section>
        })
    })
}

/// Whether one can propose now and until when, or why not.
fn invitation(t: Lang, consultation: &Consultation, stages: &[Stage], now: Timestamp, zone: &TimeZone) -> AnyView {
    let href = format!("/consultations/{}/proposals/new", consultation.slug);
    let offering = || stages.iter().filter(|stage| stage.activities.contains(&ActivityKind::Propose));
    let open = offers(stages, &[], now).into_iter().find(|offer| offer.activity == ActivityKind::Propose);
    let next = offering().map(|stage| stage.interval.opens_at).filter(|opens_at| *opens_at > now).min();
    match (open, next) {
        (Some(offer), _) => view! {
            <div class="stack">
                <p>{t.proposals_open_until(t.date_time(offer.until, zone))}</p>
                <p><a class="button" href=href>{t.proposals_write()}</a></p>
            </div>
        }
        .into_any(),
        (None, Some(opens_at)) => view! {
            <Notice title=t.proposals_closed_title() text=t.proposals_opens(t.date_time(opens_at, zone))>
                <p><a href=href>{t.proposals_write_draft()}</a></p>
            </Notice>
        }
        .into_any(),
        (None, None) => view! { <Notice title=t.proposals_closed_title() text=t.proposals_closed_text()/> }.into_any(),
    }
}

fn card(t: Lang, zone: &TimeZone, proposal: ProposalCard, more: Vec<Option<AnyView>>) -> AnyView {
    let ProposalCard { id, language, state, title, author_name, author_kind, organisation_name, submitted_at } =
        proposal;
    let accepted = (state == ProposalState::Accepted).then(|| view! { <li>{stamp(t, state)}</li> });
    view! {
        <li>
            <article class="card">
                <h3 class="card-title" lang=language.foreign_in(t)><a href=format!("/proposals/{id}")>{title}</a></h3>
                <ul class="card-meta" role="list">
                    <li>{proposer(t, &author_name, author_kind, organisation_name.as_deref())}</li>
                    {submitted_at.map(|at| view! { <li>{t.date(at, zone)}</li> })}
                    {accepted}
                    {more}
                </ul>
            </article>
        </li>
    }
    .into_any()
}
