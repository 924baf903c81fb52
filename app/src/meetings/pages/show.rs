//! A meeting: when and where, how to take part, what was said and what came of it.

use super::{crumbs, edition, elsewhere, kind_word, meeting, when, zone};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::store::moderates_any;
use crate::front::page::{Page, page, sign_in_path};
use crate::meetings::calendar::place;
use crate::meetings::model::{AttendeeKind, Fullness, Point, meeting_path, meetings_path};
use crate::meetings::rules::{NEEDS_MAX, REMEMBERED_DAYS, Registration, is_over, last_day, registration};
use crate::meetings::store;
use crate::open_data::linked::Linked;
use crate::proposals::model::line_path;
use crate::strategy::document::{Meeting, StrategyDocument};
use crate::strategy::pages::words::{Spoken, Tongues};
use crate::strategy::store::Edition;
use crate::ui::badge::Badge;
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea};
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::linked_data::LinkedData;
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::{Link, Title};

/// The page of a meeting.
#[component]
pub fn MeetingPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let (edition, tongues) = edition(&p).await?;
        let meeting = meeting(&p, &edition)?;
        let slug = &edition.document.strategy.slug;
        let reader = p.visitor.as_ref().map(|actor| actor.person);
        let fullness = store::fullness(db, edition.id, &meeting.code, reader).await?;
        let points = store::points(db, edition.id, &meeting.code).await?;
        let attendance = store::attendance(db, edition.id, &meeting.code).await?;
        let ways = ways(&p, slug, meeting).await?;
        let linked = Linked { site: &p.site, document: &edition.document, lang: t }.meeting(meeting);
        let calendar = format!("{}/meeting.ics", meeting_path(slug, &meeting.code));
        Ok(view! {
            <Link rel="alternate" type_="text/calendar" href=calendar.clone() title=tongues.say(&meeting.title).text/>
            {head(&edition.document, tongues, meeting)}
            <ErrorSummary labels=vec![("needs", t.meetings_needs())]/>
            <div class="reading">
                <KeyValue rows=facts(&p, &edition.document, tongues, meeting)/>
                <ul class="facts no-print" role="list">
                    {(meeting.on.len() == 10).then(|| view! { <li><a href=calendar>{t.meetings_into_calendar()}</a></li> })}
                    {ways}
                </ul>
                {text(t.meetings_accessibility(), tongues.say(&meeting.accessibility))}
                {taking_part(&p, &edition, meeting, fullness)}
                {came(t, &attendance)}
                {text(t.meetings_minutes(), tongues.say(&meeting.minutes))}
                {what_was_said(t, points)}
            </div>
            <LinkedData facts=linked/>
        })
    })
}

/// The page of a meeting that is only written yet: nobody can register, and nothing was said there.
pub fn show(p: &Page, document: &StrategyDocument, code: &str) -> Option<AnyView> {
    let (t, meeting) = (p.lang(), document.meetings.iter().find(|meeting| meeting.code == code)?);
    let tongues = Tongues::of(t, document);
    Some(
        view! {
            {head(document, tongues, meeting)}
            <div class="reading">
                <KeyValue rows=facts(p, document, tongues, meeting)/>
                {text(t.meetings_accessibility(), tongues.say(&meeting.accessibility))}
                {text(t.meetings_minutes(), tongues.say(&meeting.minutes))}
            </div>
        }
        .into_any(),
    )
}

fn head(document: &StrategyDocument, tongues: Tongues, meeting: &Meeting) -> AnyView {
    let t = tongues.reader;
    let mut crumbs = crumbs(tongues, document);
    crumbs.push(Crumb::new(meetings_path(&document.strategy.slug), t.meetings_title()));
    let title = tongues.say(&meeting.title);
    let text_lang = title.lang.unwrap_or(t.code());
    view! {
        <Title text=title.text.clone()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=title.text kicker=t.meetings_kicker() text_lang/>
    }
    .into_any()
}

fn text(name: &'static str, said: Spoken) -> Option<AnyView> {
    let said = said.some()?;
    Some(view! { <section class="section stack"><h2>{name}</h2><p lang=said.lang>{said.text}</p></section> }.into_any())
}

/// Ways for those who run meetings.
async fn ways(p: &Page, slug: &str, meeting: &Meeting) -> AppResult<Vec<AnyView>> {
    let Some(actor) = &p.visitor else { return Ok(Vec::new()) };
    let runs_site = actor.is_administrator();
    if !runs_site && !moderates_any(&p.site.db, actor.person).await? {
        return Ok(Vec::new());
    }
    let (t, path) = (p.lang(), meeting_path(slug, &meeting.code));
    let way = |href: String, words: &'static str| view! { <li><a href=href>{words}</a></li> }.into_any();
    let list = runs_site.then(|| way(format!("{path}/registrations"), t.meetings_who_comes()));
    Ok(list.into_iter().chain([way(format!("{path}/points"), t.meetings_file_points())]).collect())
}

fn facts(p: &Page, document: &StrategyDocument, tongues: Tongues, meeting: &Meeting) -> Vec<(String, AnyView)> {
    let t = tongues.reader;
    let own = document.strategy.language.code();
    let mut rows: Vec<(String, AnyView)> = Vec::new();
    let mut row = |name: &'static str, value: AnyView| rows.push((name.to_owned(), value));
    let (when, place) = (when(p, document, meeting), place(document, meeting));
    if when.is_empty() {
        row(t.meetings_when(), t.meetings_when_open().into_any());
    } else {
        let elsewhere = elsewhere(p, document).filter(|_| meeting.on.len() == 10);
        let elsewhere = elsewhere.map(|words| view! { <br/><span class="muted">{words}</span> });
        row(t.meetings_when(), view! { {when}{elsewhere} }.into_any());
    }
    if !place.is_empty() {
        row(t.meetings_where(), view! { <span lang=own>{place}</span> }.into_any());
    }
    if !meeting.link.is_empty() {
        let (link, words) = (meeting.link.clone(), meeting.link.clone());
        row(t.meetings_link(), view! { <a href=link>{words}</a> }.into_any());
    }
    let series = meeting.series.as_ref().and_then(|code| document.series.iter().find(|series| series.code == *code));
    if let Some(series) = series {
        row(t.meetings_series(), tongues.say(&series.name).inline());
    }
    if let Some(capacity) = meeting.capacity {
        row(t.meetings_capacity(), t.number(capacity).into_any());
    }
    if !meeting.source.is_empty() {
        let (source, words) = (meeting.source.clone(), meeting.source.clone());
        row(t.meetings_announced(), view! { <a href=source>{words}</a> }.into_any());
    }
    rows
}

/// Registering, one's own registration, or why there is none.
fn taking_part(p: &Page, edition: &Edition, meeting: &Meeting, fullness: Fullness) -> Option<AnyView> {
    let (t, zone) = (p.lang(), zone(p, &edition.document));
    let registration = registration(meeting, &zone, p.reader.now);
    let is_over = is_over(meeting, &zone, p.reader.now);
    let inside = match (registration, fullness.own) {
        (Registration::NotNeeded, _) if is_over || meeting.on.is_empty() => return None,
        (Registration::NotNeeded, _) => view! { <p>{t.meetings_not_needed()}</p> }.into_any(),
        (registration, 1 | 2) if !is_over => own(t, registration, &fullness),
        (Registration::Closed, _) if is_over => return None,
        (Registration::Closed, _) => view! { <p>{t.meetings_closed()}</p> }.into_any(),
        (Registration::Open(until), _) => {
            // The midnight after the last day would be read as one day more.
            let until = match last_day(until, &zone) {
                Some(day) => t.meetings_open_through(t.date(day, &zone)),
                None => t.meetings_open_until(t.date_time(until, &zone)),
            };
            view! { <p>{until}</p>{form(p, meeting, &fullness)} }.into_any()
        }
    };
    let fullness = fullness_words(t, meeting, &fullness);
    Some(
        view! {
            <section class="section stack" id="registration">
                <h2>{t.meetings_registration()}</h2>
                {fullness}
                {inside}
            </section>
        }
        .into_any(),
    )
}

fn fullness_words(t: Lang, meeting: &Meeting, fullness: &Fullness) -> Option<AnyView> {
    let capacity = meeting.capacity?;
    // Whoever waits is seated before anybody else.
    let free = (capacity - fullness.seated - fullness.waiting).max(0);
    let waiting = (fullness.waiting > 0).then(|| view! { " "{t.meetings_waiting(fullness.waiting)} });
    Some(view! { <p>{t.meetings_free(free)}{waiting}</p> }.into_any())
}

fn own(t: Lang, registration: Registration, fullness: &Fullness) -> AnyView {
    let (kind, text) = match fullness.own {
        2 => ("good", t.meetings_you_come()),
        _ => ("warn", t.meetings_you_wait()),
    };
    let note = matches!(registration, Registration::Open(_)).then(|| {
        let note = needs(t, fullness.own_needs.clone());
        view! {
            <form class="form no-print" method="post" novalidate>
                {note}
                <div class="form-actions"><SubmitButton label=t.meetings_change_needs() look="button-quiet" says=("deed", "register")/></div>
            </form>
        }
    });
    view! {
        <Notice kind text/>
        {note}
        <form class="no-print" method="post" novalidate>
            <p class="muted">{t.meetings_withdraw_text()}</p>
            <SubmitButton label=t.meetings_withdraw() look="button-quiet" says=("deed", "withdraw")/>
        </form>
    }
    .into_any()
}

fn form(p: &Page, meeting: &Meeting, fullness: &Fullness) -> AnyView {
    let t = p.lang();
    if p.visitor.is_none() {
        let href = sign_in_path(p.reader.plain_path());
        return view! { <p class="no-print"><a class="button" href=href>{t.meetings_sign_in()}</a></p> }.into_any();
    }
    let is_full = meeting.capacity.is_some_and(|capacity| fullness.seated + fullness.waiting >= capacity);
    let label = if is_full { t.meetings_wait_submit() } else { t.meetings_submit() };
    view! {
        <form class="form no-print" method="post" novalidate>
            {needs(t, String::new())}
            <div class="form-actions"><SubmitButton label says=("deed", "register")/></div>
        </form>
    }
    .into_any()
}

fn needs(t: Lang, value: String) -> impl IntoView {
    let hint = t.meetings_needs_hint(REMEMBERED_DAYS, NEEDS_MAX);
    view! { <TextArea name="needs" label=t.meetings_needs() hint rows=3 optional=true value/> }
}

/// How many came, by kind.
fn came(t: Lang, attendance: &[(AttendeeKind, i64)]) -> Option<AnyView> {
    if attendance.is_empty() {
        return None;
    }
    let all: i64 = attendance.iter().map(|(_, people)| people).sum();
    let kinds = AttendeeKind::ALL.into_iter().filter_map(|kind| attendance.iter().find(|(known, _)| *known == kind));
    let kinds = kinds
        .map(|(kind, people)| view! { <li>{format!("{}: {}", kind_word(t, *kind), t.number(*people))}</li> })
        .collect_view();
    Some(
        view! {
            <section class="section stack">
                <h2>{t.meetings_came()}</h2>
                <p>{t.meetings_came_count(all)}</p>
                <ul>{kinds}</ul>
            </section>
        }
        .into_any(),
    )
}

/// What was said, point by point, and what each became.
fn what_was_said(t: Lang, points: Vec<Point>) -> Option<AnyView> {
    if points.is_empty() {
        return None;
    }
    let points = points.into_iter().map(|point| {
        let lang = point.language.foreign_in(t);
        let became = became(t, &point);
        view! {
            <li id=format!("point-{}", point.id)>
                <article class="card">
                    <p lang=lang>{point.text}</p>
                    <ul class="card-meta" role="list"><li><Badge label=kind_word(t, point.said_by)/></li>{became}</ul>
                </article>
            </li>
        }
    });
    let points = points.collect_view();
    Some(
        view! {
            <section class="section stack">
                <h2>{t.meetings_said()}</h2>
                <ul class="card-list" role="list">{points}</ul>
            </section>
        }
        .into_any(),
    )
}

/// The action line that a point became, where readers may see it.
pub(super) fn became(t: Lang, point: &Point) -> Option<AnyView> {
    let (consultation, code) = (point.consultation.as_ref()?, point.code.as_ref()?);
    let href = line_path(consultation, code);
    let title = point.title.clone().unwrap_or_default();
    Some(view! { <li>{t.meetings_became()}" "<a href=href>{title}</a></li> }.into_any())
}
