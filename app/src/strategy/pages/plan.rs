//! An action plan.

use super::goal_ties as ties;
use super::parts::{self, Shown};
use super::words::{Tongues, crumbs};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::open_data::linked::Linked;
use crate::open_data::pages::{both, downloads};
use crate::strategy::document::{Plan, StrategyDocument};
use crate::strategy::model::{goal_path, strategy_path};
use crate::strategy::store;
use crate::ui::badge::GoalBadge;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::linked_data::LinkedData;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a plan.
#[component]
pub fn PlanPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let document = store::document(&here.site.db, here.param("slug")).await?.ok_or(AppError::NotFound)?;
        let plan = find(&document, here.param("code")).ok_or(AppError::NotFound)?;
        let t = here.lang();
        let facts = Linked { site: &here.site, document: &document, lang: t }.plan(plan);
        let path = strategy_path(&document.strategy.slug);
        let files = both(&format!("{path}/plans/{}/plan", plan.code), t.open_data_plan_of());
        let files = downloads(t, &path, files.to_vec());
        Ok(view! { {view(t, &document, plan, Some(files))} <LinkedData facts/> })
    })
}

fn find<'d>(document: &'d StrategyDocument, code: &str) -> Option<&'d Plan> {
    document.plans.iter().find(|plan| plan.code == code)
}

/// The page of a plan that is only written yet: there is nothing of it to take away.
pub fn show(t: Lang, document: &StrategyDocument, code: &str) -> Option<AnyView> {
    Some(view(t, document, find(document, code)?, None))
}

fn view(t: Lang, document: &StrategyDocument, plan: &Plan, files: Option<AnyView>) -> AnyView {
    let tongues = Tongues::of(t, document);
    let shown = Shown { tongues, document };
    let title = tongues.say(&plan.title);
    let text_lang = title.lang.unwrap_or(t.code());
    let summary = tongues.say(&plan.summary);
    let crumbs = crumbs(tongues, document);
    let above = plan.component_of.as_ref().and_then(|code| document.plans.iter().find(|plan| plan.code == *code));
    let above = above.map(|above| {
        let title = tongues.say(&above.title);
        let href = crate::strategy::model::plan_path(&document.strategy.slug, &above.code);
        view! { <p>{t.strategy_component_of()}" "<a href=href lang=title.lang>{title.text}</a></p> }
    });
    let serves = serves(shown, plan);
    let source = (!plan.source.is_empty()).then(|| plan.source.clone());
    view! {
        <Title text=title.text.clone()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=title.text kicker=t.strategy_plan() text_lang>
            {summary.some().map(|summary| view! { <p class="lead" lang=summary.lang>{summary.text}</p> })}
            {above}
            {serves}
            {source.map(|source| view! { <p><a href=source>{t.strategy_document_link()}</a></p> })}
        </PageHead>
        <div class="reading">
            {parts::components(shown, plan)}
            {parts::stages(shown, Some(&plan.code))}
            {parts::plan_sections(shown, plan)}
            {parts::meetings_for(shown, plan)}
            {files}
        </div>
    }
    .into_any()
}

/// The goals that a plan serves, and the fields of work that it is about.
fn serves(shown: Shown<'_>, plan: &Plan) -> AnyView {
    let (t, tongues, document) = (shown.tongues.reader, shown.tongues, shown.document);
    let domains = document.domains.iter().filter(|domain| plan.domains.contains(&domain.code));
    let domains = ties::badges(t.strategy_domains(), domains.map(|domain| tongues.say(&domain.name)).collect());
    let goals = document.goals.iter().filter(|goal| plan.goals.contains(&goal.code));
    let goals = goals.map(|goal| {
        let href = goal_path(&document.strategy.slug, &goal.code);
        view! { <li><GoalBadge code=goal.code.clone() title=tongues.say(&goal.title).text href/></li> }
    });
    let goals: Vec<_> = goals.collect();
    let goals = (!goals.is_empty())
        .then(|| view! { <ul class="badges" role="list" aria-label=t.strategy_key_action_serves()>{goals}</ul> });
    view! { {domains}{goals} }.into_any()
}
