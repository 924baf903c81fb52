//! Fields of work, services, and the bodies that a strategy speaks of.

use super::{Shown, section};
use crate::strategy::document::{Alias, Domain};
use crate::strategy::pages::words::Spoken;
use crate::strategy::texts::Texts;
use leptos::prelude::*;

/// The fields of work, with the names that other documents have for them.
pub fn domains(shown: Shown<'_>) -> Option<AnyView> {
    let domains = &shown.document.domains;
    (!domains.is_empty()).then(|| {
        let items = domains.iter().map(|domain| self::domain(shown, domain)).collect_view();
        section("domains", shown.tongues.reader.strategy_domains(), view! { <ul>{items}</ul> }.into_any())
    })
}

fn domain(shown: Shown<'_>, domain: &Domain) -> impl IntoView + use<> {
    let t = shown.tongues.reader;
    let own = shown.document.strategy.language.code();
    let alias = |alias: &Alias| {
        let used_in = (!alias.used_in.is_empty()).then(|| alias.used_in.clone());
        view! {
            <li class="muted">
                {t.strategy_alias()}" "{shown.tongues.say(&alias.name).inline()}
                {used_in.map(|document| view! { " ("<span lang=own>{document}</span>")" })}
            </li>
        }
    };
    let aliases = domain.aliases.iter().map(alias).collect_view();
    let aliases = (!domain.aliases.is_empty()).then(|| view! { <ul>{aliases}</ul> });
    view! { <li>{shown.tongues.say(&domain.name).inline()}{aliases}</li> }
}

/// The public services.
pub fn services(shown: Shown<'_>) -> Option<AnyView> {
    let t = shown.tongues.reader;
    let services: Vec<_> = shown.document.services.iter().map(|service| (&service.name, &service.remark)).collect();
    named("services", t.strategy_services(), shown, &services)
}

/// The bodies that take part.
pub fn bodies(shown: Shown<'_>) -> Option<AnyView> {
    let t = shown.tongues.reader;
    let bodies: Vec<_> = shown.document.bodies.iter().map(|body| (&body.name, &body.remark)).collect();
    named("bodies", t.strategy_bodies(), shown, &bodies)
}

fn named(id: &'static str, title: &'static str, shown: Shown<'_>, things: &[(&Texts, &Texts)]) -> Option<AnyView> {
    (!things.is_empty()).then(|| {
        let item = |(name, remark): &(&Texts, &Texts)| {
            let remark = shown.tongues.say(remark).some();
            let remark = remark.map(|Spoken { text, lang }| view! { <span class="muted" lang=lang>" – "{text}</span> });
            view! { <li>{shown.tongues.say(name).inline()}{remark}</li> }
        };
        let items = things.iter().map(item).collect_view();
        section(id, title, view! { <ul>{items}</ul> }.into_any())
    })
}
