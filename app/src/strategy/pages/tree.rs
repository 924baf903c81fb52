//! The goals of a strategy as an outline, each with how it stands and what was said about it.

use super::indicator::{anchor, course, span};
use super::words::{Tongues, standing_badge};
use crate::base::i18n::Lang;
use crate::commitments::hearing::{Heard, Hearing};
use crate::commitments::model::commitments_path;
use crate::strategy::document::{Goal, Indicator, StrategyDocument};
use crate::strategy::model::{GoalKind, goal_path};
use crate::strategy::rules::{Standing, standing};
use crate::ui::chart::Sparkline;
use leptos::prelude::*;
use std::collections::HashMap;

/// The goals of a strategy, looked up once: a page of hundreds asks for each of them.
pub struct Tree<'d> {
    tongues: Tongues,
    document: &'d StrategyDocument,
    hearing: &'d Hearing,
    /// The goals right under one, by its code; those at the top under no code.
    below: HashMap<&'d str, Vec<&'d Goal>>,
    indicators: HashMap<&'d str, Vec<&'d Indicator>>,
    key_actions: HashMap<&'d str, i64>,
}

impl<'d> Tree<'d> {
    /// The tree, and what was said.
    pub fn of(tongues: Tongues, document: &'d StrategyDocument, hearing: &'d Hearing) -> Self {
        let mut tree = Self {
            tongues,
            document,
            hearing,
            below: HashMap::new(),
            indicators: HashMap::new(),
            key_actions: HashMap::new(),
        };
        for goal in &document.goals {
            tree.below.entry(goal.parent.as_deref().unwrap_or_default()).or_default().push(goal);
        }
        for indicator in &document.indicators {
            tree.indicators.entry(&indicator.goal).or_default().push(indicator);
        }
        for action in &document.key_actions {
            let listed = action.goal.iter().filter(|goal| !action.operational_goals.contains(goal));
            for goal in listed.chain(&action.operational_goals) {
                *tree.key_actions.entry(goal).or_default() += 1;
            }
        }
        tree
    }

    fn under(&self, goal: &str) -> &[&'d Goal] {
        self.below.get(goal).map(Vec::as_slice).unwrap_or_default()
    }

    /// The whole outline.
    pub fn show(&self) -> AnyView {
        self.list("")
    }

    /// The goals right under one, each with what lies under it.
    pub fn show_under(&self, goal: &Goal) -> AnyView {
        self.list(&goal.code)
    }

    fn list(&self, under: &str) -> AnyView {
        let branches = self.under(under).iter().map(|goal| self.branch(goal)).collect_view();
        view! { <ul class="tree" role="list">{branches}</ul> }.into_any()
    }

    /// A goal and those under it. There is no circle: each stands under one of a higher level.
    fn branch(&self, goal: &Goal) -> AnyView {
        let line = self.line(goal);
        let below = self.under(&goal.code);
        let Some(first) = below.first() else {
            return view! { <li>{line}</li> }.into_any();
        };
        let name = below_name(self.tongues.reader, first.kind);
        let below = below.iter().map(|goal| self.branch(goal)).collect_view();
        // The goal's link stands beside the disclosure: a link inside a summary is not announced as one.
        view! { <li>{line}<details open><summary>{name}</summary><ul role="list">{below}</ul></details></li> }
            .into_any()
    }

    fn line(&self, goal: &Goal) -> AnyView {
        let title = self.tongues.say(&goal.title);
        let href = goal_path(&self.document.strategy.slug, &goal.code);
        let watched = self.watched(goal, &href);
        view! {
            <div class="tree-line">
                <span class="tree-code">{goal.code.clone()}</span>
                <span class="tree-title"><a href=href.clone() lang=title.lang>{title.text}</a></span>
                {self.figures(goal, &href)}
                {watched}
            </div>
        }
        .into_any()
    }

    /// How much there is to do and how much was said. A number of nothing is left out.
    fn figures(&self, goal: &Goal, href: &str) -> Option<AnyView> {
        let t = self.tongues.reader;
        let actions = self.key_actions.get(goal.code.as_str()).copied().unwrap_or_default();
        let actions = (actions > 0)
            .then(|| view! { <a href=format!("{href}#key-actions")>{t.strategy_count_key_actions(actions)}</a> });
        let heard = self.hearing.about(&goal.code);
        let said = (heard.lines > 0).then(|| said(t, heard, href));
        let progress = (heard.commitments > 0).then(|| {
            let href = commitments_path(&self.document.strategy.slug, Some(&goal.code));
            view! { <a href=href>{t.overview_commitments(heard.commitments, heard.done)}</a> }
        });
        (actions.is_some() || said.is_some())
            .then(|| view! { <span class="tree-figures">{said}{progress}{actions}</span> }.into_any())
    }

    /// One indicator, the one that calls for a look, and how many are on track.
    fn watched(&self, goal: &Goal, href: &str) -> Option<AnyView> {
        let (t, tongues) = (self.tongues.reader, self.tongues);
        let own = self.indicators.get(goal.code.as_str())?;
        let indicator = telling(own)?;
        let name = tongues.say(&indicator.name);
        let stands = standing(indicator);
        let on_track = own.iter().filter(|indicator| standing(indicator) == Standing::OnTrack).count();
        let all = (own.len() > 1).then(|| {
            let share = t.strategy_part_of(on_track, own.len());
            view! { <a href=format!("{href}#indicators")>{share}" "{t.strategy_indicators_on_track()}</a> }
        });
        let points = indicator.values.iter().map(|value| (value.year as f64, value.value)).collect();
        let href = format!("{href}#{}", anchor(indicator));
        Some(
            view! {
                <span class="tree-watch">
                    <Sparkline points title=name.text.clone() description=course(tongues, indicator)/>
                    <span><a href=href lang=name.lang>{name.text}</a>{span(tongues, indicator).map(|span| view! { " "<strong>{span}</strong> })}</span>
                    {standing_badge(t, stands)}
                    {all}
                </span>
            }
            .into_any(),
        )
    }
}

/// What goals of this kind are called together.
pub fn below_name(t: Lang, kind: GoalKind) -> &'static str {
    match kind {
        GoalKind::Operational => t.strategy_operational_goals(),
        GoalKind::Specific => t.strategy_specific_goals(),
        GoalKind::Main | GoalKind::Strategic => t.strategy_strategic_goals(),
    }
}

/// The first indicator that is off track, else the first of which something can be said, else the first.
fn telling<'i>(indicators: &[&'i Indicator]) -> Option<&'i Indicator> {
    let first = |wanted: fn(Standing) -> bool| indicators.iter().find(|indicator| wanted(standing(indicator)));
    first(|stands| stands == Standing::OffTrack)
        .or_else(|| first(|stands| stands != Standing::TooEarly))
        .or(indicators.first())
        .copied()
}

/// Action lines, voices and support, each leading to where it comes from: the goal's own page.
fn said(t: Lang, heard: Heard, href: &str) -> AnyView {
    let lines = format!("{href}#action-lines");
    let link = |words: String| view! { <a href=lines.clone()>{words}</a> };
    let voices = match heard.voices {
        0 if heard.is_silent() => view! { <span>{t.overview_no_voice()}</span> }.into_any(),
        0 => link(t.base_count_comments(heard.comments)).into_any(),
        voices => link(t.overview_count_voices(voices)).into_any(),
    };
    let support = heard.support().map(|share| link(t.overview_support(t.percent(share, 0))));
    view! { {link(t.base_count_action_lines(heard.lines))}{voices}{support} }.into_any()
}
