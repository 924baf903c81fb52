//! Series of meetings, and the meetings in them.

use super::{Shown, paragraph, section};
use crate::groups::model::group_path;
use crate::meetings::model::{meeting_path, meetings_path};
use crate::meetings::pages::cancelled;
use crate::strategy::document::{Meeting, MeetingSeries, Plan};
use crate::strategy::model::plan_path;
use crate::strategy::pages::words::adopted_on;
use leptos::prelude::*;

/// Whether a meeting is over, by the reader's now.
pub type Over<'o> = &'o dyn Fn(&Meeting) -> bool;

/// Each series with its meetings, then meetings of none.
pub fn meetings(shown: Shown<'_>, over: Over<'_>) -> Option<AnyView> {
    let (document, t) = (shown.document, shown.tongues.reader);
    if document.series.is_empty() && document.meetings.is_empty() {
        return None;
    }
    let series = document.series.iter().map(|series| {
        view! { {meetings_of(shown, over, series)} {held_for(shown, series)} }
    });
    let series = series.collect_view();
    let others = list(shown, over, None);
    let all = view! { <p><a href=meetings_path(&document.strategy.slug)>{t.strategy_meetings_all()}</a></p> };
    Some(section("meetings", t.strategy_meetings(), view! { {all}{series}{others} }.into_any()))
}

/// A series, and its meetings.
pub fn meetings_of(shown: Shown<'_>, over: Over<'_>, series: &MeetingSeries) -> AnyView {
    let name = shown.tongues.say(&series.name);
    view! {
        <h3 lang=name.lang>{name.text}</h3>
        {paragraph(shown.tongues.say(&series.summary), "")}
        {list(shown, over, Some(&series.code))}
    }
    .into_any()
}

/// The meetings held for a plan, series by series.
pub fn meetings_for(shown: Shown<'_>, over: Over<'_>, plan: &Plan) -> Option<AnyView> {
    let own = shown.document.series.iter().filter(|series| series.plan.as_ref() == Some(&plan.code));
    let own: Vec<AnyView> = own.map(|series| meetings_of(shown, over, series)).collect();
    (!own.is_empty()).then(|| section("meetings", shown.tongues.reader.strategy_meetings(), own.into_any()))
}

fn list(shown: Shown<'_>, over: Over<'_>, series: Option<&str>) -> Option<AnyView> {
    let own = shown.document.meetings.iter().filter(|meeting| meeting.series.as_deref() == series);
    let own: Vec<AnyView> = own.map(|meeting| self::meeting(shown, over, meeting)).collect();
    (!own.is_empty()).then(|| view! { <ul>{own}</ul> }.into_any())
}

/// The plan that a series is held for, and the group that holds it.
fn held_for(shown: Shown<'_>, series: &MeetingSeries) -> Option<AnyView> {
    let (document, tongues) = (shown.document, shown.tongues);
    let (t, slug) = (tongues.reader, &document.strategy.slug);
    let plan = series.plan.as_ref().and_then(|code| document.plans.iter().find(|plan| plan.code == *code));
    let plan = plan.map(|plan| (t.strategy_plan(), plan_path(slug, &plan.code), tongues.say(&plan.title)));
    let group = series.group.as_ref().and_then(|code| document.groups.iter().find(|group| group.code == *code));
    let group = group.map(|group| (t.groups_kicker(), group_path(slug, &group.code), tongues.say(&group.name)));
    let ties = plan.into_iter().chain(group);
    let ties = ties.map(|(sort, href, name)| view! { <li>{sort}": "<a href=href lang=name.lang>{name.text}</a></li> });
    let ties: Vec<_> = ties.collect();
    (!ties.is_empty()).then(|| view! { <ul class="facts" role="list">{ties}</ul> }.into_any())
}

fn meeting(shown: Shown<'_>, over: Over<'_>, meeting: &Meeting) -> AnyView {
    let (t, tongues) = (shown.tongues.reader, shown.tongues);
    let day = adopted_on(t, &meeting.on);
    // What is over is not planned, and what is cancelled even less.
    let is_planned = !meeting.is_cancelled() && !over(meeting);
    let when = if is_planned { t.strategy_stage_planned(day) } else { day };
    let commune = meeting.territory.as_ref();
    let commune = commune.and_then(|code| shown.document.territories.iter().find(|place| place.code == *code));
    let places = [commune.map_or("", |place| place.name.as_str()), meeting.place.as_str()];
    let places: Vec<&str> = places.into_iter().filter(|place| !place.is_empty()).collect();
    let source = (!meeting.source.is_empty()).then(|| meeting.source.clone());
    let link = (!meeting.link.is_empty() && !meeting.is_cancelled()).then(|| meeting.link.clone());
    view! {
        <li>
            <a href=meeting_path(&shown.document.strategy.slug, &meeting.code)>{tongues.say(&meeting.title).inline()}</a>
            {cancelled(t, meeting).map(|badge| view! { " "{badge} })}
            {(!meeting.on.is_empty()).then(|| view! { " · "{when} })}
            {(!places.is_empty()).then(|| format!(" · {}", places.join(", ")))}
            {link.map(|link| view! { " · "<a href=link>{t.strategy_meeting_link()}</a> })}
            {source.map(|source| view! { " · "<a href=source>{t.strategy_stage_source()}</a> })}
            {paragraph(tongues.say(&meeting.accessibility), "muted")}
            {paragraph(tongues.say(&meeting.minutes), "")}
        </li>
    }
    .into_any()
}
