//! A strategy whole: what it is, its goals as a tree, and every other sort of entry that it has.

use super::goal_ties as ties;
use super::parts::{self, Shown};
use super::tree::Tree;
use super::words::Tongues;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::commitments::hearing::Hearing;
use crate::commitments::model::commitments_path;
use crate::editing::desk::may_edit;
use crate::editing::model::{edit_path, part_path};
use crate::front::page::{Page, page};
use crate::meetings::pages::over;
use crate::monitoring::model::monitoring_path;
use crate::open_data::linked::Linked;
use crate::open_data::pages::{Download, both, downloads};
use crate::strategy::document::StrategyDocument;
use crate::strategy::model::strategy_path;
use crate::strategy::store;
use crate::strategy::texts::Texts;
use crate::ui::description::Description;
use crate::ui::empty::Empty;
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::linked_data::LinkedData;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a strategy.
#[component]
pub fn StrategyPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let document = store::document(&here.site.db, here.param("slug")).await?.ok_or(AppError::NotFound)?;
        let may_edit = may_edit(&here.site.db, here.param("slug"), &here.visitor).await?;
        let hearing = Hearing::of(&here.site.db, &document).await?;
        let (t, slug) = (here.lang(), &document.strategy.slug);
        let facts = Linked { site: &here.site, document: &document, lang: t }.strategy();
        let edit = may_edit.then(|| view! { <li><a class="reach" href=edit_path(slug)>{t.editing_title()}</a></li> });
        Ok(view! {
            {view(&here, &document, &hearing, Some(files(t, &document)))}
            <ul class="card-meta section" role="list">
                <li><a class="reach" href=part_path(slug, "versions")>{t.editing_versions()}</a></li>
                {edit}
            </ul>
            <LinkedData facts/>
        })
    })
}

/// The page of a strategy that is only written yet: nobody said anything about it, and there is nothing to take away.
pub fn show(here: &Page, document: &StrategyDocument) -> AnyView {
    view(here, document, &Hearing::default(), None)
}

fn view(here: &Page, document: &StrategyDocument, hearing: &Hearing, files: Option<AnyView>) -> AnyView {
    let (t, strategy) = (here.lang(), &document.strategy);
    let tongues = Tongues::of(t, document);
    let shown = Shown { tongues, document };
    let (title, summary) = (tongues.say(&strategy.title), tongues.say(&strategy.summary));
    let text_lang = title.lang.unwrap_or(t.code());
    let said = |name: &'static str, texts: &Texts| {
        tongues.say(texts).some().map(|said| {
            view! {
                <section class="section"><h2>{name}</h2><p lang=said.lang>{said.text}</p></section>
            }
        })
    };
    view! {
        <Title text=title.text.clone()/>
        <Description text=summary.text.clone()/>
        <Breadcrumbs lang=t crumbs=vec![Crumb::new("/strategies", t.strategy_list_title())]/>
        <PageHead title=title.text kicker=t.strategy_strategy() text_lang>
            {summary.some().map(|summary| view! { <p class="lead" lang=summary.lang>{summary.text}</p> })}
        </PageHead>
        {said(t.strategy_vision(), &strategy.vision)}
        {goals(tongues, document, hearing)}
        <div class="with-side">
            <aside class="side" aria-label=t.strategy_about()>
                <section class="side-section"><h2>{t.strategy_about()}</h2><KeyValue rows=parts::facts(shown)/></section>
                {afterwards(t, &strategy.slug)}
            </aside>
            <div class="reading">
                {parts::chain(shown, None)}
                {listed_alone(shown)}
                {parts::plans(shown)}
                {parts::groups(shown)}
                {parts::domains(shown)}
                {parts::services(shown)}
                {parts::bodies(shown)}
                {parts::meetings(shown, &over(here, document))}
                {said(t.strategy_method(), &strategy.method)}
                {parts::stages(shown, None)}
                {parts::publications(shown)}
                {parts::places(shown)}
                {files}
            </div>
        </div>
    }
    .into_any()
}

/// The pages that tell what became of it.
fn afterwards(t: Lang, slug: &str) -> impl IntoView + use<> {
    let (commitments, monitoring) = (commitments_path(slug, None), monitoring_path(slug));
    view! {
        <section class="side-section">
            <h2>{t.strategy_afterwards()}</h2>
            <ul class="stack-tight" role="list">
                <li><a href=commitments>{t.commitments_list_title()}</a></li>
                <li><a href=monitoring>{t.monitoring_title()}</a></li>
            </ul>
        </section>
    }
}

/// Key actions that no goal lists.
fn listed_alone(shown: Shown<'_>) -> Option<AnyView> {
    let t = shown.tongues.reader;
    let alone: Vec<_> = shown.document.key_actions.iter().filter(|action| action.goal.is_none()).collect();
    (!alone.is_empty()).then(|| {
        let items = alone.into_iter().map(|action| ties::key_action(shown, action, None)).collect_view();
        let list = view! { <ol class="stack">{items}</ol> };
        parts::section("key-actions", t.strategy_key_actions(), list.into_any())
    })
}

/// The tree; a strategy that says something else instead of goals needs no excuse.
fn goals(tongues: Tongues, document: &StrategyDocument, hearing: &Hearing) -> Option<AnyView> {
    let t = tongues.reader;
    let says_else = !document.plans.is_empty() || !document.groups.is_empty();
    let tree = match document.goals.is_empty() {
        true if says_else => return ways(t, document),
        true => view! { <Empty title=t.strategy_no_goals_title() text=t.strategy_no_goals_text()/> }.into_any(),
        false => {
            let tree = Tree::of(tongues, document, hearing).show();
            view! { {tree} <p class="small muted">{t.overview_voices_note()}</p> {ways(t, document)} }.into_any()
        }
    };
    Some(view! { <section class="stack"><h2>{t.strategy_goals()}</h2>{tree}</section> }.into_any())
}

/// To the goals by consultations and to what is discussed in which place, for a strategy that names goals or places.
fn ways(t: Lang, document: &StrategyDocument) -> Option<AnyView> {
    let path = strategy_path(&document.strategy.slug);
    let voices = (!document.goals.is_empty())
        .then(|| view! { <li><a href=format!("{path}/voices")>{t.overview_voices_way()}</a></li> });
    let places = (!document.territories.is_empty())
        .then(|| view! { <li><a href=format!("{path}/places")>{t.overview_places_way()}</a></li> });
    (voices.is_some() || places.is_some())
        .then(|| view! { <ul class="link-list no-print" role="list">{voices}{places}</ul> }.into_any())
}

/// What can be taken away.
fn files(t: Lang, document: &StrategyDocument) -> AnyView {
    let path = strategy_path(&document.strategy.slug);
    let whole = Download { href: format!("{path}/strategy.json"), name: t.open_data_whole(), format: "JSON" };
    let goals = (!document.goals.is_empty()).then(|| both(&format!("{path}/goals"), t.open_data_goals()));
    let indicators = || both(&format!("{path}/indicators"), t.open_data_indicators_of());
    let indicators = (!document.indicators.is_empty()).then(indicators);
    // An empty table is nothing to take away.
    let tables = goals.into_iter().chain(indicators).flatten();
    downloads(t, &path, [whole].into_iter().chain(tables).collect())
}
