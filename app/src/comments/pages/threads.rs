//! The discussion of an action line, page by page.

use super::comment::{Setting, alignment_tone, alignment_word, comment};
use super::page_address;
use super::waiting::waiting;
use super::writing::{self, Purpose};
use crate::base::error::AppResult;
use crate::comments::model::{Alignment, AlignmentCounts, Order, Place, ThreadPage};
use crate::comments::rules::{self, Window};
use crate::comments::{access, store};
use crate::conduct::model::{Conduct, Shown};
use crate::conduct::pages::shown_when;
use crate::conduct::store::conduct;
use crate::consultations::calendar::zone;
use crate::consultations::model::{Consultation, Described, Rule, Stage};
use crate::consultations::pages::parts::rules_beside;
use crate::consultations::store::stages;
use crate::front::page::{Page, page, sign_in_path};
use crate::merges::store::is_merged;
use crate::moves::model::MovedComment;
use crate::moves::store::around;
use crate::organisations::store::verified_memberships;
use crate::proposals::model::ActionLine;
use crate::proposals::pages::line_crumbs;
use crate::suspensions::pages::closed;
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::pagination::PreviousNext;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;
use std::collections::BTreeMap;

/// The discussion on a page of its own.
#[component]
pub fn ThreadsPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let (Described { consultation, texts, rules, runs, .. }, line) =
            access::line(&this.site.db, this.param("slug"), this.param("code"), &this.visitor).await?;
        let order = this.query("order").map(|name| Order::from_name(&name)).unwrap_or_default();
        let stages = stages(&this.site.db, consultation.id).await?;
        let place = Beside::Nothing(place(&this));
        let threads = discussion(&this, (&consultation, &rules, runs), &stages, &line, order, place).await?;
        let crumbs = line_crumbs(&this, &consultation, &texts, &line);
        let title = t.comments_of_line(line.title.clone());
        Ok(view! {
            <Title text=title.clone()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title/>
            {threads}
        })
    })
}

/// Where the asked page begins; an address that means nothing means the start.
fn place(page: &Page) -> Place {
    let id = |typed: Option<String>| typed.and_then(|id| id.parse().ok());
    let before = || id(page.query("before")).map(Place::Before);
    id(page.query("from")).map(Place::From).or_else(before).unwrap_or(Place::Start)
}

/// The discussion as it stands under an action line: its first page, and the form at its end, with the rules of the
/// consultation. The last of the three says whether the reader runs it.
///
/// # Errors
/// The database does not answer.
pub async fn threads(
    page: &Page,
    consultation: (&Consultation, &[Rule], bool),
    stages: &[Stage],
    line: &ActionLine,
) -> AppResult<AnyView> {
    discussion(page, consultation, stages, line, Order::default(), Beside::Ballot).await
}

/// What the discussion shares its page with.
#[derive(Clone, Copy)]
enum Beside {
    /// The ballot. It begins with the first thread, and whoever has no scripts writes on a page of its own: voting is
    /// another form, which takes nothing along of what was begun in this one.
    Ballot,
    /// Nothing; so it begins where one asks.
    Nothing(Place),
}

async fn discussion(
    page: &Page,
    (consultation, rules_of, runs): (&Consultation, &[Rule], bool),
    stages: &[Stage],
    line: &ActionLine,
    order: Order,
    beside: Beside,
) -> AppResult<AnyView> {
    let t = page.lang();
    let place = match beside {
        Beside::Ballot => Place::Start,
        Beside::Nothing(place) => place,
    };
    let zone = zone(consultation);
    let window = rules::window(stages, page.reader.now);
    let reader = page.visitor.as_ref().map(|actor| actor.person);
    let shown = store::page_for(&page.site.db, line.id, order, place, reader).await?;
    let counts = shown.counts;
    // Where nobody said anything yet, the list cannot know; and who is not signed in has no form.
    let conduct = match (shown.own.conduct, reader) {
        (Some(conduct), _) => conduct,
        (None, Some(_)) => conduct(&page.site.db, consultation.id).await?,
        (None, None) => Conduct::default(),
    };
    // Who cannot comment now anyway reads why, and nothing of a suspension.
    let may_write = matches!(window, Window::Open(_)) && line.state.check_open().is_ok();
    let suspended = if may_write { closed(page, consultation.id).await? } else { None };
    let is_open = may_write && suspended.is_none();
    let writing = match suspended {
        Some(suspended) => kept_out(suspended),
        None => writing(page, line, (rules_of, conduct), window, &zone, beside).await?,
    };
    let moved = if line.has_moves { around(&page.site.db, line.id).await? } else { Vec::new() };
    let setting = Setting {
        rules: rules_of,
        own: page.site.settings.language,
        t,
        moved: &moved,
        runs,
        zone: &zone,
        line,
        order,
        reader: page.visitor.as_ref(),
        is_open,
        requests: &shown.own.requests,
        desk: runs.then_some(consultation.slug.as_str()),
    };
    Ok(view! {
        <section class="section" id="comments">
            <div class="section-head">
                <h2>{t.comments_title()} " " <span class="muted number">{t.number(counts.total())}</span></h2>
            </div>
            {(counts.total() > 0).then(|| leanings(&setting, counts))}
            {shown.previous.is_some().then(|| in_the_middle(&setting))}
            {left(&setting)}
            {list(&setting, &shown)}
            <PreviousNext
                lang=t
                previous=shown.previous.map(|place| page_address(line, order, place))
                next=shown.next.map(|place| page_address(line, order, place))
            />
            {waiting(&setting, &shown.own.waiting, conduct.answer_days, page.reader.now)}
            {writing}
        </section>
    }
    .into_any())
}

/// How many lean which way, and the two orders.
fn leanings(setting: &Setting<'_>, counts: AlignmentCounts) -> AnyView {
    let t = setting.t;
    let badges = Alignment::ALL
        .map(|alignment| {
            let label = format!("{} {}", alignment_word(t, alignment), t.number(counts.of(alignment)));
            view! { <li><Badge label tone=alignment_tone(alignment)/></li> }
        })
        .collect_view();
    let orders = [(Order::Oldest, t.comments_oldest_first()), (Order::Newest, t.comments_newest_first())]
        .map(|(order, word)| {
            let here = (order == setting.order).then_some("true");
            let href = format!("{}#comments", page_address(setting.line, order, Place::Start));
            view! { <li><a href=href aria-current=here>{word}</a></li> }
        })
        .collect_view();
    view! {
        <div class="queue-bar">
            <ul class="badges" role="list">{badges}</ul>
            <nav aria-label=t.comments_order()><ul class="filters" role="list">{orders}</ul></nav>
        </div>
    }
    .into_any()
}

/// Says that the list does not begin with its first thread, such as after a direct link or after writing.
fn in_the_middle(setting: &Setting<'_>) -> AnyView {
    let t = setting.t;
    let start = format!("{}#comments", page_address(setting.line, setting.order, Place::Start));
    view! { <p class="muted">{t.comments_in_the_middle()} " " <a href=start>{t.comments_from_the_start()}</a></p> }
        .into_any()
}

/// Where comments went that stood here.
fn left(setting: &Setting<'_>) -> Option<AnyView> {
    let t = setting.t;
    let mut gone: BTreeMap<&str, Vec<&MovedComment>> = BTreeMap::new();
    for moved in setting.moved.iter().filter(|moved| moved.to_code != setting.line.code) {
        gone.entry(&moved.to_code).or_default().push(moved);
    }
    let item = |(code, moved): (&str, Vec<&MovedComment>)| {
        let first = moved.first()?;
        // A comment that went there twice counts once, with its replies.
        let each: BTreeMap<_, i64> = moved.iter().map(|moved| (moved.comment, moved.replies)).collect();
        let words = t.moves_left(code, i64::try_from(each.len()).unwrap_or(i64::MAX));
        let replies: i64 = each.values().sum();
        let with = (replies > 0).then(|| format!(", {}", t.moves_with_replies(replies)));
        Some(
            view! { <li><a class="reach" href=format!("/comments/{}", first.comment)>{format!("{words}{}", with.unwrap_or_default())}</a></li> },
        )
    };
    let items: Vec<_> = gone.into_iter().filter_map(item).collect();
    (!items.is_empty()).then(|| view! { <ul class="link-list small" role="list">{items}</ul> }.into_any())
}

fn list(setting: &Setting<'_>, shown: &ThreadPage) -> AnyView {
    let t = setting.t;
    if shown.threads.is_empty() {
        let text = if setting.is_open { t.comments_none_open() } else { t.comments_none_closed() };
        return view! { <Empty title=t.comments_none_title() text/> }.into_any();
    }
    let threads = shown.threads.iter().map(|thread| {
        let replies = thread.replies.iter().map(|reply| view! { <li>{comment(setting, reply)}</li> }).collect_view();
        let replies = (!thread.replies.is_empty()).then(|| view! { <ol class="replies" role="list">{replies}</ol> });
        view! { <li>{comment(setting, &thread.beginning)}{replies}</li> }
    });
    view! { <ol class="thread" role="list">{threads.collect_view()}</ol> }.into_any()
}

/// Why somebody who is suspended finds no form, and what they wrote if they were suspended meanwhile.
fn kept_out(suspended: AnyView) -> AnyView {
    view! { <section class="section" id="write">{super::window::too_late()}{suspended}</section> }.into_any()
}

/// The form where reading ends; or why there is none, and when there is one.
async fn writing(
    page: &Page,
    line: &ActionLine,
    (rules, conduct): (&[Rule], Conduct),
    window: Window,
    zone: &TimeZone,
    beside: Beside,
) -> AppResult<AnyView> {
    let t = page.lang();
    if line.state.check_open().is_err() {
        let is_merged = is_merged(&page.site.db, line.id.0).await?;
        let words = if is_merged { t.merges_nothing_new() } else { t.comments_line_withdrawn() };
        return Ok(view! { {super::window::too_late()} <p class="muted">{words}</p> }.into_any());
    }
    let Window::Open(until) = window else {
        return Ok(super::window::closed(t, window, zone).into_any());
    };
    let path = page_address(line, Order::default(), Place::Start);
    let Some(actor) = &page.visitor else {
        let back = format!("{path}#write");
        return Ok(view! {
            <Empty title=t.comments_sign_in_title() text=t.comments_sign_in_text()>
                <a class="button button-quiet" href=sign_in_path(&back)>{t.ui_sign_in()}</a>
            </Empty>
        }
        .into_any());
    };
    let affiliations = verified_memberships(&page.site.db, actor.person).await?;
    let purpose = Purpose::New { name: actor.name.clone(), affiliations };
    let alone = format!("{path}#write");
    let rules = rules_beside(t, page.site.settings.language, rules);
    let beside_form = view! { {shown_when(t, conduct, conduct.comments_shown)} {rules} }.into_any();
    let submit = match conduct.comments_shown {
        Shown::AtOnce => t.comments_submit(),
        Shown::Checked => t.comments_submit_waits(),
    };
    let form = writing::form(t, path, purpose, Some(beside_form), submit);
    let form = match beside {
        Beside::Nothing(_) => form,
        Beside::Ballot => view! {
            <div class="write-elsewhere">
                <p>{t.comments_elsewhere_why()}</p>
                <p><a class="button button-quiet" href=alone>{t.comments_elsewhere()}</a></p>
            </div>
            <div class="write-here">{form}</div>
        }
        .into_any(),
    };
    Ok(view! {
        <section class="section" id="write">
            <div class="section-head">
                <h2>{t.comments_write_title()}</h2>
                <p class="muted">{t.comments_open_until(t.date_time(until, zone))}</p>
            </div>
            {form}
        </section>
    }
    .into_any())
}
