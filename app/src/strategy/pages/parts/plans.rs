//! Action plans: on the strategy's page by name, on their own page whole.

use super::{Shown, paragraph, section};
use crate::strategy::document::{Part, PartKind, Plan, Section};
use crate::strategy::model::plan_path;
use leptos::prelude::*;

/// The plans that stand alone, each with the plans that became components of it.
pub fn plans(shown: Shown<'_>) -> Option<AnyView> {
    let plans = &shown.document.plans;
    (!plans.is_empty()).then(|| {
        let top = plans.iter().filter(|plan| plan.component_of.is_none());
        let items = top.map(|plan| branch(shown, plan)).collect_view();
        let list = view! { <ul class="tree" role="list">{items}</ul> };
        section("plans", shown.tongues.reader.strategy_plans(), list.into_any())
    })
}

/// The plans that became components of this one.
pub fn components(shown: Shown<'_>, plan: &Plan) -> Option<AnyView> {
    let below = shown.document.plans.iter().filter(|below| below.component_of.as_ref() == Some(&plan.code));
    let below: Vec<AnyView> = below.map(|plan| branch(shown, plan)).collect();
    let list = |below| view! { <ul class="tree" role="list">{below}</ul> }.into_any();
    (!below.is_empty()).then(|| section("components", shown.tongues.reader.strategy_plan_components(), list(below)))
}

/// A plan and its components. There is no circle: the file's check refuses one.
fn branch(shown: Shown<'_>, plan: &Plan) -> AnyView {
    let title = shown.tongues.say(&plan.title);
    let href = plan_path(&shown.document.strategy.slug, &plan.code);
    let below = shown.document.plans.iter().filter(|below| below.component_of.as_ref() == Some(&plan.code));
    let below: Vec<AnyView> = below.map(|plan| branch(shown, plan)).collect();
    let components = (!below.is_empty()).then(|| {
        let t = shown.tongues.reader;
        view! { <details open><summary>{t.strategy_components(below.len())}</summary><ul role="list">{below}</ul></details> }
    });
    view! { <li><p class="tree-title"><a href=href lang=title.lang>{title.text}</a></p>{components}</li> }.into_any()
}

/// The sections of a plan, numbered in their order.
pub fn plan_sections(shown: Shown<'_>, plan: &Plan) -> impl IntoView + use<> {
    let sections = (1_i64..).zip(&plan.sections).map(|(number, entry)| self::section_of(shown, number, entry));
    view! { {sections.collect_view()} }
}

fn section_of(shown: Shown<'_>, number: i64, entry: &Section) -> impl IntoView + use<> {
    let title = shown.tongues.say(&entry.title);
    let groups = [PartKind::Text, PartKind::ProgrammeGoal, PartKind::DirectionalGoal, PartKind::Task];
    let groups = groups.into_iter().map(|kind| parts(shown, kind, &entry.parts)).collect_view();
    view! {
        <section class="section stack" id=format!("section-{}", entry.kind.name())>
            <h2>{number}". "<span lang=title.lang>{title.text}</span></h2>
            {paragraph(shown.tongues.say(&entry.text), "")}
            {groups}
        </section>
    }
}

/// The parts of one kind, those of each component plan under its name.
fn parts(shown: Shown<'_>, kind: PartKind, parts: &[Part]) -> Option<AnyView> {
    let t = shown.tongues.reader;
    let parts: Vec<&Part> = parts.iter().filter(|part| part.kind == kind).collect();
    if parts.is_empty() {
        return None;
    }
    let heading = match kind {
        PartKind::Text => None,
        PartKind::ProgrammeGoal => Some(t.strategy_part_programme_goals()),
        PartKind::DirectionalGoal => Some(t.strategy_part_directional_goals()),
        PartKind::Task => Some(t.strategy_part_tasks()),
    };
    let item = |part: &&Part| {
        let component = part.component.as_ref();
        let component = component.and_then(|code| shown.document.plans.iter().find(|plan| plan.code == *code));
        let component = component.map(|plan| {
            let title = shown.tongues.say(&plan.title);
            view! { <p class="muted" lang=title.lang>{title.text}</p> }
        });
        view! { <li>{shown.tongues.say(&part.text).inline()}{component}</li> }
    };
    let items = parts.iter().map(item).collect_view();
    Some(view! { {heading.map(|heading| view! { <h3>{heading}</h3> })}<ul>{items}</ul> }.into_any())
}
