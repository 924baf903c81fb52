//! A goal: what it wants, how it stands, what is to be done.

use super::goal_papers::group_papers;
use super::goal_said::said;
use super::goal_ties as ties;
use super::indicator::indicators;
use super::parts::{self, Shown};
use super::tree::{Tree, below_name};
use super::words::{Spoken, Tongues, crumbs};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::commitments::hearing::Hearing;
use crate::commitments::model::commitments_path;
use crate::front::page::{Page, page};
use crate::groups::store::published_about;
use crate::moves::pages::left_lines;
use crate::open_data::linked::Linked;
use crate::open_data::pages::{Download, downloads};
use crate::positions::store as positions;
use crate::proposals::store::lines_of_goal;
use crate::strategy::document::{Goal, Indicator, KeyAction, StrategyDocument};
use crate::strategy::model::{GoalKind, goal_path, goal_remarks_path, strategy_path};
use crate::strategy::rules::{Standing, standing};
use crate::strategy::store;
use crate::ui::description::Description;
use crate::ui::key_value::{Figure, Figures};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::linked_data::LinkedData;
use crate::voting::store::rounds_about;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a goal.
#[component]
pub fn GoalPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (slug, code) = (here.param("slug"), here.param("code"));
        let found = positions::goal(&here.site.db, slug, code).await?.ok_or(AppError::NotFound)?;
        let (id, hash) = (found.id, [found.sha256]);
        let document = store::documents(&here.site.db, &hash).await?.pop().ok_or(AppError::NotFound)?;
        let goal = document.goals.iter().find(|goal| goal.code == code).ok_or(AppError::NotFound)?;
        let lines = lines_of_goal(&here.site.db, id).await?;
        let rounds = rounds_about(&here.site.db, id).await?;
        let hearing = Hearing::of_goal(&document, &lines, &rounds);
        let said = said(&here, slug, (goal, id), lines, rounds).await?;
        let left = if found.was_left { left_lines(&here, id).await? } else { None };
        let papers =
            if document.groups.is_empty() { Vec::new() } else { published_about(&here.site.db, slug, code).await? };
        let t = Tongues::of(here.lang(), &document);
        let facts = Linked { site: &here.site, document: &document, lang: here.lang() }.goal(goal);
        let shown = GoalView { t, document: &document, goal, hearing: &hearing, remarks: found.remarks };
        let papers = group_papers(shown.shown(), &papers);
        let shown = shown.show(view! { {said}{left}{papers} }.into_any(), Some(shown.files()));
        Ok(view! { {shown} <LinkedData facts/> })
    })
}

/// The page of a goal that is only written yet: nobody said anything about it, and there is nothing to take away.
pub fn show(t: Lang, document: &StrategyDocument, code: &str) -> Option<AnyView> {
    let t = Tongues::of(t, document);
    let goal = document.goals.iter().find(|goal| goal.code == code)?;
    Some(GoalView { t, document, goal, hearing: &Hearing::default(), remarks: 0 }.show(().into_any(), None))
}

/// A goal within its strategy.
struct GoalView<'a> {
    t: Tongues,
    document: &'a StrategyDocument,
    goal: &'a Goal,
    hearing: &'a Hearing,
    /// Remarks of consultations that led to it.
    remarks: i64,
}

/// A goal's level and code, as a name.
pub(super) fn level(t: Lang, goal: &Goal) -> String {
    let code = goal.code.clone();
    match goal.kind {
        GoalKind::Strategic => t.strategy_strategic_goal(code),
        GoalKind::Operational => t.strategy_operational_goal(code),
        GoalKind::Main => t.strategy_main_goal(code),
        GoalKind::Specific => t.strategy_specific_goal(code),
    }
}

impl GoalView<'_> {
    fn lang(&self) -> Lang {
        self.t.reader
    }

    fn shown(&self) -> Shown<'_> {
        Shown { tongues: self.t, document: self.document }
    }

    fn title(&self) -> Spoken {
        self.t.say(&self.goal.title)
    }

    fn parent(&self) -> Option<&Goal> {
        let code = self.goal.parent.as_ref()?;
        self.document.goals.iter().find(|goal| goal.code == *code)
    }

    fn own_indicators(&self) -> Vec<&Indicator> {
        self.document.indicators.iter().filter(|indicator| indicator.goal == self.goal.code).collect()
    }

    /// The actions that the goal lists, and those of the goal above that serve it.
    fn actions(&self) -> Vec<&KeyAction> {
        let code = &self.goal.code;
        self.document
            .key_actions
            .iter()
            .filter(|action| action.goal.as_ref() == Some(code) || action.operational_goals.contains(code))
            .collect()
    }

    fn show(&self, said: AnyView, files: Option<AnyView>) -> AnyView {
        let t = self.lang();
        let title = self.title();
        let aim = self.t.say(&self.goal.aim).some();
        let text_lang = title.lang.unwrap_or(t.code());
        let domains = self.domains();
        view! {
            <Title text=format!("{} {}", self.goal.code, title.text)/>
            {aim.as_ref().map(|aim| view! { <Description text=aim.text.clone()/> })}
            <Breadcrumbs lang=t crumbs=self.crumbs()/>
            <PageHead title=title.text kicker=level(t, self.goal) text_lang>
                {aim.map(|aim| view! { <p class="lead" lang=aim.lang>{aim.text}</p> })}
                {domains}
            </PageHead>
            {self.figures()}
            {self.vision()}
            {self.below()}
            {self.indicators()}
            {self.key_actions()}
            {ties::tools(self.shown(), self.goal)}
            {parts::chain(self.shown(), Some(self.goal))}
            {ties::served_by(self.shown(), self.goal)}
            {said}
            {self.afterwards()}
            {files}
        }
        .into_any()
    }

    /// The way to what became of the action lines.
    fn afterwards(&self) -> impl IntoView + use<> {
        let href = commitments_path(&self.document.strategy.slug, Some(&self.goal.code));
        view! { <p class="section"><a href=href>{self.lang().strategy_goal_commitments()}</a></p> }
    }

    /// What can be taken away.
    fn files(&self) -> AnyView {
        let (t, slug) = (self.lang(), &self.document.strategy.slug);
        let path = goal_path(slug, &self.goal.code);
        let goal = Download { href: format!("{path}/goal.json"), name: t.open_data_goal_of(), format: "JSON" };
        let indicators = || {
            let href = format!("{path}/indicators.csv");
            Download { href, name: t.open_data_indicators_of(), format: "CSV" }
        };
        // An empty table is nothing to take away.
        let indicators = (!self.own_indicators().is_empty()).then(indicators);
        downloads(t, &strategy_path(slug), [goal].into_iter().chain(indicators).collect())
    }

    /// The strategy, and every goal above, from the top.
    fn crumbs(&self) -> Vec<Crumb> {
        let slug = &self.document.strategy.slug;
        let mut above = Vec::new();
        let mut next = self.parent();
        while let Some(goal) = next {
            above.push(Crumb::new(goal_path(slug, &goal.code), level(self.lang(), goal)));
            let code = goal.parent.as_ref();
            next = code.and_then(|code| self.document.goals.iter().find(|goal| goal.code == *code));
        }
        let mut crumbs = crumbs(self.t, self.document);
        crumbs.extend(above.into_iter().rev());
        crumbs
    }

    /// The fields of work that it belongs to, and the services that it is about.
    fn domains(&self) -> impl IntoView + use<> {
        let domains = self.document.domains.iter().filter(|domain| self.goal.domains.contains(&domain.code));
        let services = self.document.services.iter().filter(|service| self.goal.services.contains(&service.code));
        let t = self.lang();
        let domains = domains.map(|domain| self.t.say(&domain.name)).collect();
        let services = services.map(|service| self.t.say(&service.name)).collect();
        view! { {ties::badges(t.strategy_domains(), domains)} {ties::badges(t.strategy_services(), services)} }
    }

    /// How it stands, and how much was said about it; each figure leads to what it is counted from.
    fn figures(&self) -> impl IntoView + use<> {
        let t = self.lang();
        let indicators = self.own_indicators();
        let on_track = indicators.iter().filter(|indicator| standing(indicator) == Standing::OnTrack).count();
        let mut figures = Vec::new();
        let mut put = |words: String, number: String, source: &str| {
            figures.push(Figure { words, number, source: Some(source.into()) })
        };
        if !indicators.is_empty() {
            let part = t.strategy_part_of(on_track, indicators.len());
            put(t.strategy_indicators_on_track().to_owned(), part, "#indicators");
        }
        let heard = self.hearing.about(&self.goal.code);
        if heard.lines > 0 {
            put(t.overview_figure_lines(heard.lines), t.number(heard.lines), "#action-lines");
            put(t.overview_figure_voices(heard.voices), t.number(heard.voices), "#action-lines");
        }
        if let Some(share) = heard.support() {
            put(t.overview_figure_support().to_owned(), t.percent(share, 0), "#action-lines");
        }
        if heard.commitments > 0 {
            let way = commitments_path(&self.document.strategy.slug, Some(&self.goal.code));
            let part = t.strategy_part_of(heard.done, heard.commitments);
            put(t.overview_figure_commitments(heard.commitments), part, &way);
        }
        if self.remarks > 0 {
            let way = goal_remarks_path(&self.document.strategy.slug, &self.goal.code);
            put(t.positions_figure_remarks(self.remarks), t.number(self.remarks), &way);
        }
        (!figures.is_empty()).then(|| view! { <Figures figures/> })
    }

    fn vision(&self) -> Option<impl IntoView + use<>> {
        let vision = self.t.say(&self.goal.vision).some()?;
        Some(view! {
            <section class="section">
                <h2>{self.lang().strategy_vision()}</h2>
                <p class="prose official" lang=vision.lang>{vision.text}</p>
            </section>
        })
    }

    fn below(&self) -> Option<impl IntoView + use<>> {
        let first = self.document.goals.iter().find(|below| below.parent.as_ref() == Some(&self.goal.code))?;
        let tree = Tree::of(self.t, self.document, self.hearing).show_under(self.goal);
        let name = below_name(self.lang(), first.kind);
        Some(view! { <section class="section"><h2>{name}</h2>{tree}</section> })
    }

    fn indicators(&self) -> Option<AnyView> {
        let own = self.own_indicators();
        if !own.is_empty() {
            return Some(indicators(self.shown(), &own).into_any());
        }
        let parent = self.parent()?;
        self.document.indicators.iter().find(|indicator| indicator.goal == parent.code)?;
        let t = self.lang();
        let href = format!("{}#indicators", goal_path(&self.document.strategy.slug, &parent.code));
        let code = || parent.code.clone();
        Some(
            view! {
                <section class="section">
                    <h2>{t.strategy_indicators()}</h2>
                    <p>{t.strategy_indicators_of_parent(code())}</p>
                    <p><a href=href>{t.strategy_indicators_of_parent_link(code())}</a></p>
                </section>
            }
            .into_any(),
        )
    }

    fn key_actions(&self) -> Option<impl IntoView + use<>> {
        let t = self.lang();
        let actions = self.actions();
        let own = Some(&self.goal.code);
        let of_parent =
            actions.iter().find(|action| action.goal.as_ref() != own).and_then(|action| action.goal.clone());
        (!actions.is_empty()).then(|| {
            let items = actions.into_iter().map(|action| ties::key_action(self.shown(), action, Some(self.goal)));
            let items = items.collect_view();
            view! {
                <section class="section stack" id="key-actions">
                    <h2>{t.strategy_key_actions()}</h2>
                    {of_parent.map(|code| view! { <p class="muted">{t.strategy_key_actions_of_parent(code)}</p> })}
                    <ol class="stack">{items}</ol>
                </section>
            }
        })
    }
}
