//! Working groups: who answers to whom, what each looks into, who sits in it.

use super::{Shown, paragraph, section};
use crate::base::i18n::Lang;
use crate::groups::model::group_path;
use crate::strategy::document::{Group, Seat, SeatKind, SeatState};
use crate::strategy::model::anchor;
use crate::strategy::pages::words::adopted_on;
use leptos::prelude::*;

/// The groups that answer to nobody, each with those that answer to it.
pub fn groups(shown: Shown<'_>) -> Option<AnyView> {
    let groups = &shown.document.groups;
    (!groups.is_empty()).then(|| {
        let top = groups.iter().filter(|group| group.reports_to.is_none());
        let items = top.map(|group| branch(shown, group)).collect_view();
        let list = view! { <ul class="card-list" role="list">{items}</ul> };
        section("groups", shown.tongues.reader.strategy_groups(), list.into_any())
    })
}

/// A group and those under it. There is no circle: the file's check refuses one.
fn branch(shown: Shown<'_>, group: &Group) -> AnyView {
    let below = shown.document.groups.iter().filter(|below| below.reports_to.as_ref() == Some(&group.code));
    let below: Vec<AnyView> = below.map(|group| branch(shown, group)).collect();
    let answers = (!below.is_empty()).then(|| {
        let t = shown.tongues.reader;
        view! { <details class="branches stack" open><summary>{t.strategy_groups_below(below.len())}</summary><ul class="card-list" role="list">{below}</ul></details> }
    });
    view! { <li>{one(shown, group)}{answers}</li> }.into_any()
}

fn one(shown: Shown<'_>, group: &Group) -> impl IntoView + use<> {
    let (t, tongues) = (shown.tongues.reader, shown.tongues);
    let own = shown.document.strategy.language.code();
    let name = tongues.say(&group.name);
    let href = group_path(&shown.document.strategy.slug, &group.code);
    let mut facts: Vec<AnyView> = Vec::new();
    if !group.appointed_by.is_empty() {
        let by = group.appointed_by.clone();
        facts.push(view! { <li>{t.strategy_appointed_by()}": "<span lang=own>{by}</span></li> }.into_any());
    }
    if !group.appointed_on.is_empty() {
        facts.push(view! { <li>{adopted_on(t, &group.appointed_on)}</li> }.into_any());
    }
    if !group.act.is_empty() {
        let act = group.act.clone();
        facts.push(view! { <li lang=own>{act}</li> }.into_any());
    }
    let rules = group.rules.as_ref();
    let rules = rules.and_then(|code| shown.document.publications.iter().find(|publication| publication.code == *code));
    facts.extend(rules.map(|rules| view! { <li>{tongues.say(&rules.title).inline()}</li> }.into_any()));
    let seats = (!group.seats.is_empty()).then(|| {
        let seats = self::seats(t, own, group);
        view! { <p class="muted">{t.strategy_seats()}</p>{seats} }
    });
    view! {
        <article class="card" id=anchor("group", &group.code)>
            <h3 class="card-title"><a href=href lang=name.lang>{name.text}</a></h3>
            {paragraph(tongues.say(&group.field), "")}
            {paragraph(tongues.say(&group.mandate), "muted")}
            {seats}
            {(!facts.is_empty()).then(|| view! { <ul class="card-meta" role="list">{facts}</ul> })}
        </article>
    }
}

/// The seats of a group, each with the sort of body it is for.
pub fn seats(t: Lang, own: &'static str, group: &Group) -> AnyView {
    let seats = group.seats.iter().map(|seat| self::seat(t, own, seat)).collect_view();
    view! { <ul>{seats}</ul> }.into_any()
}

fn seat(t: Lang, own: &'static str, seat: &Seat) -> impl IntoView + use<> {
    let kind = match seat.kind {
        SeatKind::Council => t.strategy_seat_council(),
        SeatKind::Administration => t.strategy_seat_administration(),
        SeatKind::MunicipalBody => t.strategy_seat_municipal_body(),
        SeatKind::Stakeholder => t.strategy_seat_stakeholder(),
    };
    let state = match seat.state {
        SeatState::Foreseen => t.strategy_seat_foreseen(),
        SeatState::Invited => t.strategy_seat_invited(),
        SeatState::Confirmed => t.strategy_seat_confirmed(),
    };
    let names: Vec<String> = [&seat.member, &seat.body].into_iter().filter(|name| !name.is_empty()).cloned().collect();
    view! {
        <li>
            {kind}{seat.number.map(|number| view! { " × "{t.number(number)} })}
            {(!names.is_empty()).then(|| view! { ": "<span lang=own>{names.join(", ")}</span> })}
            " "<span class="muted">{format!("({state})")}</span>
        </li>
    }
}
