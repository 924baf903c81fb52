//! A goal: what it wants, how it stands, what is to be done.

use super::goal_said::said;
use super::indicator::indicators;
use super::strategy::leaf;
use super::words::{Spoken, Tongues};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::strategy::document::{Goal, Indicator, KeyAction, StrategyDocument};
use crate::strategy::model::{GoalKind, goal_path, strategy_path};
use crate::strategy::rules::{Standing, standing};
use crate::strategy::store::{self, Stored};
use crate::ui::badge::{Badge, GoalBadge};
use crate::ui::key_value::Figures;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a goal.
#[component]
pub fn GoalPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let Stored { document, goals } =
            store::stored(&here.site.db, here.param("slug")).await?.ok_or(AppError::NotFound)?;
        let code = here.param("code");
        let goal = document.goals.iter().find(|goal| goal.code == code).ok_or(AppError::NotFound)?;
        let id = *goals.get(code).ok_or(AppError::NotFound)?;
        let said = said(&here, &document.strategy.slug, goal, id).await?;
        let t = Tongues { reader: here.lang(), own: document.strategy.language };
        Ok(GoalView { t, document: &document, goal }.show(said))
    })
}

/// The page of a goal of this document, whether it is published or only written; without what consultations said.
pub fn show(t: Lang, document: &StrategyDocument, code: &str) -> Option<AnyView> {
    let t = Tongues { reader: t, own: document.strategy.language };
    let goal = document.goals.iter().find(|goal| goal.code == code)?;
    Some(GoalView { t, document, goal }.show(().into_any()))
}

/// A goal within its strategy.
struct GoalView<'a> {
    t: Tongues,
    document: &'a StrategyDocument,
    goal: &'a Goal,
}

impl GoalView<'_> {
    fn lang(&self) -> Lang {
        self.t.reader
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

    fn show(&self, said: AnyView) -> AnyView {
        let t = self.lang();
        let title = self.title();
        let kicker = match self.goal.kind {
            GoalKind::Strategic => t.strategy_strategic_goal(self.goal.code.clone()),
            GoalKind::Operational => t.strategy_operational_goal(self.goal.code.clone()),
            GoalKind::Main => t.strategy_main_goal(self.goal.code.clone()),
            GoalKind::Specific => t.strategy_specific_goal(self.goal.code.clone()),
        };
        let aim = self.t.say(&self.goal.aim).some();
        let text_lang = title.lang.unwrap_or(t.code());
        let domains = self.domains();
        view! {
            <Title text=format!("{} {}", self.goal.code, title.text)/>
            <Breadcrumbs lang=t crumbs=self.crumbs()/>
            <PageHead title=title.text kicker text_lang>
                {aim.map(|aim| view! { <p class="lead" lang=aim.lang>{aim.text}</p> })}
                {domains}
            </PageHead>
            {self.figures()}
            {self.vision()}
            {self.below()}
            {self.indicators()}
            {self.key_actions()}
            {said}
            {self.afterwards()}
        }
        .into_any()
    }

    /// The way to what became of the action lines.
    fn afterwards(&self) -> impl IntoView + use<> {
        let href = format!("{}/commitments?goal={}", strategy_path(&self.document.strategy.slug), self.goal.code);
        view! { <p class="section"><a href=href>{self.lang().strategy_goal_commitments()}</a></p> }
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let slug = &self.document.strategy.slug;
        let strategy = self.t.say(&self.document.strategy.title).text;
        let mut crumbs = vec![
            Crumb::new("/strategies", self.lang().strategy_list_title()),
            Crumb::new(strategy_path(slug), strategy),
        ];
        let above = self.parent().map(|parent| {
            Crumb::new(goal_path(slug, &parent.code), self.lang().strategy_strategic_goal(parent.code.clone()))
        });
        crumbs.extend(above);
        crumbs
    }

    fn domains(&self) -> Option<impl IntoView + use<>> {
        let domains: Vec<_> =
            self.document.domains.iter().filter(|domain| self.goal.domains.contains(&domain.code)).collect();
        (!domains.is_empty()).then(|| {
            let badges = domains
                .iter()
                .map(|domain| view! { <li><Badge label=self.t.say(&domain.name).text/></li> })
                .collect_view();
            view! { <ul class="badges" role="list">{badges}</ul> }
        })
    }

    fn figures(&self) -> impl IntoView + use<> {
        let t = self.lang();
        let indicators = self.own_indicators();
        let on_track = indicators.iter().filter(|indicator| standing(indicator) == Standing::OnTrack).count();
        let mut figures = Vec::new();
        if !indicators.is_empty() {
            figures.push((t.strategy_indicators_on_track().to_owned(), t.strategy_part_of(on_track, indicators.len())));
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
        let below: Vec<&Goal> =
            self.document.goals.iter().filter(|below| below.parent.as_ref() == Some(&self.goal.code)).collect();
        (!below.is_empty()).then(|| {
            let leaves = below.into_iter().map(|goal| leaf(self.t, self.document, goal)).collect_view();
            view! {
                <section class="section">
                    <h2>{self.lang().strategy_operational_goals()}</h2>
                    <ul class="tree" role="list">{leaves}</ul>
                </section>
            }
        })
    }

    fn indicators(&self) -> Option<AnyView> {
        let own = self.own_indicators();
        if !own.is_empty() {
            return Some(indicators(self.t, &own).into_any());
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
            let items = actions.into_iter().map(|action| self.key_action(action)).collect_view();
            view! {
                <section class="section stack">
                    <h2>{t.strategy_key_actions()}</h2>
                    {of_parent.map(|code| view! { <p class="muted">{t.strategy_key_actions_of_parent(code)}</p> })}
                    <ol class="stack">{items}</ol>
                </section>
            }
        })
    }

    fn key_action(&self, action: &KeyAction) -> impl IntoView + use<> {
        let text = self.t.say(&action.text);
        let others = self
            .document
            .goals
            .iter()
            .filter(|goal| goal.code != self.goal.code && action.operational_goals.contains(&goal.code));
        let badges = others
            .map(|goal| {
                let href = goal_path(&self.document.strategy.slug, &goal.code);
                view! { <li><GoalBadge code=goal.code.clone() title=self.t.say(&goal.title).text href/></li> }
            })
            .collect_view();
        view! {
            <li value=action.number.to_string()>
                <p lang=text.lang>{text.text}</p>
                <ul class="badges" role="list" aria-label=self.lang().strategy_key_action_serves()>{badges}</ul>
            </li>
        }
    }
}
