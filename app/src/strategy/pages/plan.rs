//! An action plan.

use super::parts::{self, Shown};
use super::words::Tongues;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::open_data::linked::Linked;
use crate::open_data::pages::{both, downloads};
use crate::strategy::document::{Plan, StrategyDocument};
use crate::strategy::model::strategy_path;
use crate::strategy::store;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
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
    let tongues = Tongues { reader: t, own: document.strategy.language };
    let shown = Shown { tongues, document };
    let title = tongues.say(&plan.title);
    let text_lang = title.lang.unwrap_or(t.code());
    let summary = tongues.say(&plan.summary);
    let crumbs = vec![
        Crumb::new("/strategies", t.strategy_list_title()),
        Crumb::new(strategy_path(&document.strategy.slug), tongues.say(&document.strategy.title).text),
    ];
    let above = plan.component_of.as_ref().and_then(|code| document.plans.iter().find(|plan| plan.code == *code));
    let above = above.map(|above| {
        let title = tongues.say(&above.title);
        let href = crate::strategy::model::plan_path(&document.strategy.slug, &above.code);
        view! { <p>{t.strategy_component_of()}" "<a href=href lang=title.lang>{title.text}</a></p> }
    });
    let source = (!plan.source.is_empty()).then(|| plan.source.clone());
    view! {
        <Title text=title.text.clone()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=title.text kicker=t.strategy_plan() text_lang>
            {summary.some().map(|summary| view! { <p class="lead" lang=summary.lang>{summary.text}</p> })}
            {above}
            {source.map(|source| view! { <p><a href=source>{t.strategy_document_link()}</a></p> })}
        </PageHead>
        <div class="reading">
            {parts::components(shown, plan)}
            {parts::stages(shown, Some(&plan.code))}
            {parts::plan_sections(shown, plan)}
            {files}
        </div>
    }
    .into_any()
}
