//! What everybody may know of a group: what it is for, for whom its seats are, to whom it answers, what it published. Its
//! members are named to each other only, in the workspace.

use super::{card, tongues};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::groups::access::{self, Found};
use crate::groups::model::{Member, group_path, paper_path, workspace_path};
use crate::groups::store;
use crate::open_data::linked::Linked;
use crate::open_data::pages::{both, downloads};
use crate::strategy::document::{Group, StrategyDocument};
use crate::strategy::model::{goal_path, strategy_path};
use crate::strategy::pages::parts::{Shown, meetings_of, publication_anchor, seats};
use crate::strategy::pages::words::{Tongues, adopted_on, crumbs};
use crate::ui::empty::Empty;
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::linked_data::LinkedData;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a group.
#[component]
pub fn GroupPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let found = access::group(db, p.param("slug"), p.param("code")).await?;
        let tongues = tongues(&p, &found);
        let published = store::published_of_group(db, found.key()).await?;
        let workspace = workspace(&p, &found).await?;
        let group = found.group();
        let facts_for_programs = Linked { site: &p.site, document: &found.edition.document, lang: t }.group(group);
        let papers: Vec<AnyView> = published
            .iter()
            .map(|paper| card(&p, paper, paper_path(found.slug(), &group.code, paper.id), Vec::new()))
            .collect();
        let papers = match papers.is_empty() {
            true => view! { <Empty title=t.groups_none_title() text=t.groups_none_text()/> }.into_any(),
            false => view! { <ul class="card-list" role="list">{papers}</ul> }.into_any(),
        };
        let papers = view! { <section class="section stack"><h2>{t.groups_published()}</h2>{papers}</section> };
        let shown = view(tongues, &found.edition.document, group, workspace, Some(papers.into_any()));
        Ok(view! { {shown} {files(t, found.slug(), &group.code)} <LinkedData facts=facts_for_programs/> })
    })
}

/// The page of a group that is only written yet: it has no workspace and published nothing.
pub fn show(t: Lang, document: &StrategyDocument, code: &str) -> Option<AnyView> {
    let group = document.groups.iter().find(|group| group.code == code)?;
    Some(view(Tongues::of(t, document), document, group, None, None))
}

fn view(
    tongues: Tongues,
    document: &StrategyDocument,
    group: &Group,
    workspace: Option<AnyView>,
    papers: Option<AnyView>,
) -> AnyView {
    let t = tongues.reader;
    let name = tongues.say(&group.name);
    let text_lang = name.lang.unwrap_or(t.code());
    let field = tongues.say(&group.field);
    let mandate = tongues.say(&group.mandate).some();
    let mandate = mandate.map(|said| {
        view! { <section class="section stack"><h2>{t.groups_mandate()}</h2><p lang=said.lang>{said.text}</p></section> }
    });
    let shown = Shown { tongues, document };
    view! {
        <Title text=name.text.clone()/>
        <Breadcrumbs lang=t crumbs=crumbs(shown.tongues, document)/>
        <PageHead title=name.text kicker=t.groups_kicker() text_lang>
            {field.some().map(|field| view! { <p class="lead" lang=field.lang>{field.text}</p> })}
            {workspace}
        </PageHead>
        <div class="reading">
            {mandate}
            <KeyValue rows=facts(document, group, tongues)/>
            {seats_section(document, group, tongues)}
            {meetings(shown, group)}
            {papers}
        </div>
    }
    .into_any()
}

/// What can be taken away: what the group published, and all groups of the strategy.
pub(super) fn files(t: Lang, slug: &str, code: &str) -> AnyView {
    let strategy = strategy_path(slug);
    let papers = both(&format!("{}/papers", group_path(slug, code)), t.open_data_papers_of());
    let groups = both(&format!("{strategy}/groups"), t.open_data_groups_of());
    downloads(t, &strategy, papers.into_iter().chain(groups).collect())
}

/// The way to the workspace, for those who may enter it.
async fn workspace(p: &Page, found: &Found) -> AppResult<Option<AnyView>> {
    let Some(actor) = &p.visitor else { return Ok(None) };
    let is_own = |member: &Member| member.person == actor.person;
    if !actor.is_administrator() && !store::members(&p.site.db, found.key()).await?.iter().any(is_own) {
        return Ok(None);
    }
    let href = workspace_path(found.slug(), &found.group().code);
    let words = p.lang().groups_workspace();
    Ok(Some(view! { <p class="no-print"><a class="button button-quiet" href=href>{words}</a></p> }.into_any()))
}

fn facts(document: &StrategyDocument, group: &Group, tongues: Tongues) -> Vec<(String, AnyView)> {
    let (t, slug) = (tongues.reader, &document.strategy.slug);
    let own = document.strategy.language.code();
    let mut rows: Vec<(String, AnyView)> = Vec::new();
    let mut row = |name: &'static str, value: AnyView| rows.push((name.to_owned(), value));
    let quoted = |text: &String| view! { <span lang=own>{text.clone()}</span> }.into_any();
    if !group.act.is_empty() {
        row(t.groups_act(), quoted(&group.act));
    }
    if !group.appointed_by.is_empty() {
        row(t.strategy_appointed_by(), quoted(&group.appointed_by));
    }
    if !group.appointed_on.is_empty() {
        row(t.groups_appointed_on(), adopted_on(t, &group.appointed_on).into_any());
    }
    let rules = group.rules.as_ref();
    let rules = rules.and_then(|code| document.publications.iter().find(|publication| publication.code == *code));
    if let Some(rules) = rules {
        let title = tongues.say(&rules.title);
        let href = match rules.source.as_str() {
            "" => format!("{}#{}", strategy_path(slug), publication_anchor(&rules.code)),
            source => source.to_owned(),
        };
        let value = view! { <a href=href lang=title.lang>{title.text}</a> }.into_any();
        row(t.groups_rules(), value);
    }
    let way = |group: &Group| {
        let name = tongues.say(&group.name);
        view! { <a href=group_path(slug, &group.code) lang=name.lang>{name.text}</a> }
    };
    if let Some(above) = group.reports_to.as_ref().and_then(|code| document.groups.iter().find(|one| one.code == *code))
    {
        row(t.groups_reports_to(), way(above).into_any());
    }
    let below: Vec<_> = document.groups.iter().filter(|below| below.reports_to.as_ref() == Some(&group.code)).collect();
    if !below.is_empty() {
        let below = below.into_iter().map(|group| view! { <li>{way(group)}</li> }).collect_view();
        row(t.groups_answer_to_it(), view! { <ul class="plain-list" role="list">{below}</ul> }.into_any());
    }
    let domains = document.domains.iter().filter(|domain| group.domains.contains(&domain.code));
    let domains: Vec<_> = domains.map(|domain| view! { <li>{tongues.say(&domain.name).inline()}</li> }).collect();
    if !domains.is_empty() {
        row(t.strategy_domains(), view! { <ul class="plain-list" role="list">{domains}</ul> }.into_any());
    }
    let goals = document.goals.iter().filter(|goal| group.goals.contains(&goal.code));
    let goals: Vec<_> = goals
        .map(|goal| {
            let title = tongues.say(&goal.title);
            let href = goal_path(slug, &goal.code);
            view! { <li><a href=href lang=title.lang>{format!("{} {}", goal.code, title.text)}</a></li> }
        })
        .collect();
    if !goals.is_empty() {
        row(t.strategy_goals(), view! { <ul class="plain-list" role="list">{goals}</ul> }.into_any());
    }
    if !group.source.is_empty() {
        let (source, words) = (group.source.clone(), group.source.clone());
        row(t.groups_announced(), view! { <a href=source>{words}</a> }.into_any());
    }
    rows
}

fn seats_section(document: &StrategyDocument, group: &Group, tongues: Tongues) -> Option<AnyView> {
    (!group.seats.is_empty()).then(|| {
        let own = document.strategy.language.code();
        let seats = seats(tongues.reader, own, group);
        view! { <section class="section stack"><h2>{tongues.reader.strategy_seats()}</h2>{seats}</section> }.into_any()
    })
}

/// The series of meetings that the group holds, each with its meetings.
fn meetings(shown: Shown<'_>, group: &Group) -> Option<AnyView> {
    let own = shown.document.series.iter().filter(|series| series.group.as_ref() == Some(&group.code));
    let series: Vec<AnyView> = own.map(|series| meetings_of(shown, series)).collect();
    let name = shown.tongues.reader.strategy_meetings();
    (!series.is_empty()).then(|| view! { <section class="section stack"><h2>{name}</h2>{series}</section> }.into_any())
}
