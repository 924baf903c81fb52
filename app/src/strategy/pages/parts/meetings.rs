//! Series of meetings, and the meetings in them.

use super::{Shown, paragraph, section};
use crate::meetings::model::{meeting_path, meetings_path};
use crate::strategy::document::{Intent, Meeting};
use crate::strategy::pages::words::adopted_on;
use leptos::prelude::*;

/// Each series with its meetings, then meetings of none.
pub fn meetings(shown: Shown<'_>) -> Option<AnyView> {
    let (document, tongues) = (shown.document, shown.tongues);
    if document.series.is_empty() && document.meetings.is_empty() {
        return None;
    }
    let of = |series: Option<&str>| -> Vec<AnyView> {
        let meetings = document.meetings.iter().filter(|meeting| meeting.series.as_deref() == series);
        meetings.map(|meeting| self::meeting(shown, meeting)).collect()
    };
    let series = document.series.iter().map(|series| {
        let (name, meetings) = (tongues.say(&series.name), of(Some(&series.code)));
        view! {
            <h3 lang=name.lang>{name.text}</h3>
            {paragraph(tongues.say(&series.summary), "")}
            {(!meetings.is_empty()).then(|| view! { <ul>{meetings}</ul> })}
        }
    });
    let series = series.collect_view();
    let others = of(None);
    let others = (!others.is_empty()).then(|| view! { <ul>{others}</ul> });
    let all =
        view! { <p><a href=meetings_path(&document.strategy.slug)>{tongues.reader.strategy_meetings_all()}</a></p> };
    Some(section("meetings", tongues.reader.strategy_meetings(), view! { {all}{series}{others} }.into_any()))
}

fn meeting(shown: Shown<'_>, meeting: &Meeting) -> AnyView {
    let (t, tongues) = (shown.tongues.reader, shown.tongues);
    let day = adopted_on(t, &meeting.on);
    let when = if meeting.state == Some(Intent::Done) { day } else { t.strategy_stage_planned(day) };
    let commune = meeting.territory.as_ref();
    let commune = commune.and_then(|code| shown.document.territories.iter().find(|place| place.code == *code));
    let places = [commune.map_or("", |place| place.name.as_str()), meeting.place.as_str()];
    let places: Vec<&str> = places.into_iter().filter(|place| !place.is_empty()).collect();
    let source = (!meeting.source.is_empty()).then(|| meeting.source.clone());
    let link = (!meeting.link.is_empty()).then(|| meeting.link.clone());
    view! {
        <li>
            <a href=meeting_path(&shown.document.strategy.slug, &meeting.code)>{tongues.say(&meeting.title).inline()}</a>
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
