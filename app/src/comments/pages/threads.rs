//! The discussion of an action line, page by page.

use super::comment::{Setting, alignment_tone, alignment_word, comment};
use super::page_address;
use super::writing::{self, Purpose};
use crate::base::error::AppResult;
use crate::comments::model::{Alignment, AlignmentCounts, Order, Place, ThreadPage};
use crate::comments::rules::{self, Window};
use crate::comments::{access, store};
use crate::consultations::calendar::zone;
use crate::consultations::model::{Consultation, Described, Rule, Stage};
use crate::consultations::pages::parts::rules_beside;
use crate::consultations::store::stages;
use crate::front::page::{Page, page, sign_in_path};
use crate::organisations::store::verified_memberships;
use crate::proposals::model::ActionLine;
use crate::proposals::pages::line_crumbs;
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::pagination::PreviousNext;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The discussion on a page of its own.
#[component]
pub fn ThreadsPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let (Described { consultation, texts, rules, .. }, line) =
            access::line(&this.site.db, this.param("slug"), this.param("code"), &this.visitor).await?;
        let order = this.query("order").map(|name| Order::from_name(&name)).unwrap_or_default();
        let stages = stages(&this.site.db, consultation.id).await?;
        let place = Beside::Nothing(place(&this));
        let threads = discussion(&this, (&consultation, &rules), &stages, &line, order, place).await?;
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
/// consultation.
///
/// # Errors
/// The database does not answer.
pub async fn threads(
    page: &Page,
    consultation: (&Consultation, &[Rule]),
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
    (consultation, rules_of): (&Consultation, &[Rule]),
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
    let shown = store::page(&page.site.db, line.id, order, place).await?;
    let counts = shown.counts;
    let writing = writing(page, line, rules_of, window, &zone, beside).await?;
    let setting = Setting {
        t,
        zone: &zone,
        line,
        order,
        reader: page.visitor.as_ref(),
        is_open: matches!(window, Window::Open(_)) && line.state.check_open().is_ok(),
    };
    Ok(view! {
        <section class="section" id="comments">
            <div class="section-head">
                <h2>{t.comments_title()} " " <span class="muted number">{t.number(counts.total())}</span></h2>
            </div>
            {(counts.total() > 0).then(|| leanings(&setting, counts))}
            {shown.previous.is_some().then(|| in_the_middle(&setting))}
            {list(&setting, &shown)}
            <PreviousNext
                lang=t
                previous=shown.previous.map(|place| page_address(line, order, place))
                next=shown.next.map(|place| page_address(line, order, place))
            />
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

/// The form where reading ends; or why there is none, and when there is one.
async fn writing(
    page: &Page,
    line: &ActionLine,
    rules: &[Rule],
    window: Window,
    zone: &TimeZone,
    beside: Beside,
) -> AppResult<AnyView> {
    let t = page.lang();
    if line.state.check_open().is_err() {
        return Ok(view! { {super::window::too_late()} <p class="muted">{t.comments_line_withdrawn()}</p> }.into_any());
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
    let form = writing::form(t, path, purpose, rules, t.comments_submit());
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
