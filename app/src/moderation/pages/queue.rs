//! The queue: what waits, and one item open beside the list.

use super::over::left_over_in_queue;
use super::{Desk, Steps, author, item, queue_address, words};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::notice::Notice;
use crate::base::text::excerpt;
use crate::base::time::Timestamp;
use crate::conduct::store::conduct;
use crate::consultations::calendar::zone;
use crate::consultations::model::Consultation;
use crate::consultations::store::rounds;
use crate::front::page::{Page, page};
use crate::moderation::model::{Filter, Item};
use crate::moderation::{rules, store};
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::moment::Moment;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;
use uuid::Uuid;

/// Characters of an item's title in the list.
const TITLE: usize = 90;

/// The moderators' desk of a consultation.
#[component]
pub fn QueuePage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let desk = Desk::of(&this).await?;
        let consultation = &desk.consultation;
        let just_decided = just_decided(&this, &desk).await?;
        let days = conduct(&this.site.db, consultation.id).await?.answer_days;
        let items = store::queue(&this.site.db, consultation.id, days).await?;
        let waiting = items.iter().filter(|item| Filter::All.lets_pass(item)).count();
        let rounds = rounds(&this.site.db, consultation.id).await?;
        let undecided = i64::try_from(waiting).unwrap_or(i64::MAX);
        let over = left_over_in_queue(t, consultation, &rounds, undecided, this.reader.now);
        let filter = this.query("show").and_then(|name| Filter::from_name(&name)).unwrap_or_default();
        let asked: Option<Uuid> = this.query("item").and_then(|id| id.parse().ok());
        let open = open(&this, consultation, &items, filter, asked).await?;
        let decisions = format!("/consultations/{}/decisions", consultation.slug);
        let appeals = format!("/consultations/{}/appeals", consultation.slug);
        Ok(view! {
            <Title text=t.moderation_queue_title()/>
            {just_decided}
            <Breadcrumbs lang=t crumbs=desk.crumbs(t)/>
            <PageHead title=t.moderation_queue_title()>
                <p><a href=decisions>{t.moderation_decisions_title()}</a></p>
                <p><a href=appeals>{t.appeals_title()}</a></p>
            </PageHead>
            {over}
            <div class="queue-bar queue-bar-stays">
                {filters(t, consultation, &items, filter)}
                <p class="queue-left">{t.moderation_left(waiting)}</p>
            </div>
            {open}
        })
    })
}

/// What the moderator has decided with the form before, and the way to undo it; the notice of the deed says when.
async fn just_decided(page: &Page, desk: &Desk) -> AppResult<Option<AnyView>> {
    if !page.reader.notice.is_some_and(Notice::is_of_a_decision) {
        return Ok(None);
    }
    let (t, consultation) = (page.lang(), &desk.consultation);
    let latest = store::latest_by(&page.site.db, consultation.id, desk.actor.person).await?;
    Ok(latest.filter(|decision| !decision.is_undone).map(|decision| {
        let undo = rules::can_be_undone(&decision).then(|| {
            let undo = format!("/consultations/{}/decisions/{}/undo", consultation.slug, decision.id);
            view! { <a href=undo>{t.moderation_undo_this()}</a> }
        });
        let what = t.moderation_just_decided(words::decided(t, decision.kind), excerpt(&decision.title, TITLE));
        view! { <p class="after-notice">{what} " " {undo}</p> }.into_any()
    }))
}

fn filters(t: Lang, consultation: &Consultation, items: &[Item], chosen: Filter) -> AnyView {
    let links = Filter::ALL.map(|filter| {
        let count = items.iter().filter(|item| filter.lets_pass(item)).count();
        // Only what was imported has such texts.
        if filter == Filter::Unshown && count == 0 && chosen != filter {
            return None;
        }
        let here = (filter == chosen).then_some("page");
        Some(view! {
            <li>
                <a href=queue_address(&consultation.slug, filter, None) aria-current=here>
                    {words::filter(t, filter)} " " <span class="count">{count}</span>
                </a>
            </li>
        })
    });
    view! { <nav aria-label=t.moderation_filters()><ul class="filters" role="list">{links.collect_view()}</ul></nav> }
        .into_any()
}

async fn open(
    page: &Page,
    consultation: &Consultation,
    items: &[Item],
    filter: Filter,
    asked: Option<Uuid>,
) -> AppResult<AnyView> {
    let t = page.lang();
    let shown: Vec<&Item> = items.iter().filter(|item| filter.lets_pass(item)).collect();
    let Some(open) = asked.or_else(|| shown.first().map(|item| item.id)) else {
        let back = format!("/consultations/{}", consultation.slug);
        return Ok(view! {
            <Empty title=t.moderation_empty_title() text=t.moderation_empty_text()>
                <a class="button button-quiet" href=back>{t.moderation_to_consultation()}</a>
            </Empty>
        }
        .into_any());
    };
    let place = shown.iter().position(|item| item.id == open);
    let neighbour = |at: Option<usize>| at.and_then(|at| shown.get(at)).map(|item| item.id);
    let steps = Steps {
        filter,
        previous: neighbour(place.and_then(|place| place.checked_sub(1))),
        next: neighbour(place.map(|place| place + 1)),
    };
    let zone = zone(consultation);
    let opened = item::opened(page, consultation, open, &steps, &zone).await?;
    let now = page.reader.now;
    let list = shown.into_iter().map(|item| entry(t, consultation, item, filter, open, &zone, now)).collect_view();
    Ok(view! {
        <div class="queue">
            <ul class="queue-list" role="list">{list}</ul>
            {opened}
        </div>
    }
    .into_any())
}

/// By when it is to be decided, or by how many days somebody is late.
fn deadline(t: Lang, due: Option<Timestamp>, zone: &TimeZone, now: Timestamp) -> Option<AnyView> {
    let due = due?;
    Some(match rules::days_late(due, now) {
        Some(days) => view! { <span class="bad">{t.moderation_late(days)}</span> }.into_any(),
        None => view! { <span>{t.moderation_due(t.date(due, zone))}</span> }.into_any(),
    })
}

fn entry(
    t: Lang,
    consultation: &Consultation,
    item: &Item,
    filter: Filter,
    open: Uuid,
    zone: &TimeZone,
    now: Timestamp,
) -> AnyView {
    let here = (item.id == open).then_some("true");
    let reports = (item.reports > 0).then(|| view! { <span class="bad">{t.moderation_reports(item.reports)}</span> });
    view! {
        <li>
            <a class="queue-item" href=queue_address(&consultation.slug, filter, Some(item.id)) aria-current=here>
                <span class="queue-title">{excerpt(&item.title, TITLE)}</span>
                <span class="queue-meta">
                    <span>{words::subject(t, item.kind)}</span>
                    {reports}
                    {item.is_changed.then(|| view! { <span>{t.moderation_changed()}</span> })}
                    <span>{author(t, item.kind, item.organisation_name.as_ref(), item.author_name.as_ref())}</span>
                    <Moment lang=t at=item.since zone=zone.clone()/>
                    {deadline(t, item.due, zone, now)}
                </span>
            </a>
        </li>
    }
    .into_any()
}
