//! Goals, and what leads to them and follows from them.

use super::{StrategyDocument, choice, entry};
use crate::strategy::file::kinds::{
    Address, Code, Line, List, Maybe, OneOf, Optional, Ref, Refs, TEXT, TITLE, Whole, Words,
};
use crate::strategy::model::GoalKind;
use crate::strategy::texts::Texts;
use std::collections::HashMap;

entry! {
    "domains", "domain", by ["code"];
    /// A field of work of a strategy.
    pub struct Domain {
        /// Its code within the strategy.
        code: String as Code,
        /// Its name.
        name: Texts as Words<TITLE>,
        /// Other names for it, in other documents.
        aliases: Vec<Alias> as List<Alias>,
    }
}

entry! {
    "aliases", "alias", by [];
    /// Another name of a domain.
    pub struct Alias {
        /// The name.
        name: Texts as Words<TITLE>,
        /// The document that calls it so, as cited.
        used_in: String as Optional<Line<TITLE>>,
    }
}

entry! {
    "services", "service", by ["code"];
    /// A public service.
    pub struct Service {
        /// Its code within the strategy.
        code: String as Code,
        /// Its name.
        name: Texts as Words<TITLE>,
        /// What a reader must know about it.
        remark: Texts as Optional<Words<TEXT>>,
    }
}

entry! {
    "bodies", "body", by ["code"];
    /// A body that takes part: a council, an advisory board, residents as such.
    pub struct Body {
        /// Its code within the strategy.
        code: String as Code,
        /// Its name.
        name: Texts as Words<TITLE>,
        /// What it is for.
        remark: Texts as Optional<Words<TEXT>>,
    }
}

entry! {
    "goals", "goal", by ["code"];
    /// A goal.
    pub struct Goal {
        /// Its code within the strategy, as people quote it, part of its address: `V.1`.
        code: String as Code,
        /// Its level.
        kind: GoalKind as OneOf<GoalKind>,
        /// Code of the goal above it; an operational goal must have one.
        parent: Option<String> as Maybe<Ref<Goal>>,
        /// Its name.
        title: Texts as Words<TITLE>,
        /// The state that it wants to see.
        vision: Texts as Optional<Words<TEXT>>,
        /// Where it leads, in a sentence or two.
        aim: Texts as Optional<Words<TEXT>>,
        /// Codes of the domains it belongs to.
        domains: Vec<String> as Refs<Domain>,
        /// Codes of the services it is about.
        services: Vec<String> as Refs<Service>,
        /// Policies, programmes and projects by which it is worked at.
        tools: Vec<Tool> as List<Tool>,
    }
}

impl StrategyDocument {
    /// Whether a goal is another one, or stands under it, however deep. Codes say nothing of that: `A1` may stand under `A`.
    pub fn serves(&self, code: &str, above: &str) -> bool {
        let parent = |code: &str| self.goals.iter().find(|goal| goal.code == code)?.parent.as_deref();
        // There is no circle: each stands under one of a higher level.
        std::iter::successors(Some(code), |code| parent(code)).any(|code| code == above)
    }

    /// The code of the goal above each that has one, by its own: for whoever climbs the tree from many goals.
    pub fn parents(&self) -> HashMap<&str, &str> {
        self.goals.iter().filter_map(|goal| Some((goal.code.as_str(), goal.parent.as_deref()?))).collect()
    }
}

choice! {
    /// What a tool is.
    pub enum ToolKind {
        /// A policy.
        Policy = "policy",
        /// A programme.
        Programme = "programme",
        /// A strategic project.
        Project = "project",
    }
}

entry! {
    "tools", "tool", by [];
    /// A policy, programme or strategic project under a goal.
    pub struct Tool {
        /// What it is.
        kind: ToolKind as OneOf<ToolKind>,
        /// Its name.
        title: Texts as Words<TITLE>,
        /// Where to read of it.
        source: String as Optional<Address>,
    }
}

entry! {
    "conclusions", "conclusion", by ["code"];
    /// What the diagnosis concluded: it leads to goals.
    pub struct Conclusion {
        /// Its code.
        code: String as Code,
        /// What was concluded.
        text: Texts as Words<TEXT>,
        /// The domains it is about.
        domains: Vec<String> as Refs<Domain>,
        /// The goals that it led to.
        goals: Vec<String> as Refs<Goal>,
    }
}

entry! {
    "courses", "course of action", by ["code"];
    /// A direction of action (*kierunek działania*) that follows from goals.
    pub struct Course {
        /// Its code.
        code: String as Code,
        /// What is to be done.
        text: Texts as Words<TEXT>,
        /// The domains it is about.
        domains: Vec<String> as Refs<Domain>,
        /// The goals that it serves.
        goals: Vec<String> as Refs<Goal>,
    }
}

entry! {
    "key_actions", "key action", by ["number", "goal"];
    /// A numbered action by which a goal is to be reached.
    pub struct KeyAction {
        /// Code of the goal that lists it; without it the strategy itself does.
        goal: Option<String> as Maybe<Ref<Goal>>,
        /// Its number there, from 1.
        number: i64 as Whole<1, 10_000>,
        /// What is to be done.
        text: Texts as Words<TEXT>,
        /// Codes of the operational goals that it serves: none, one or several.
        operational_goals: Vec<String> as Refs<Goal>,
        /// Codes of the bodies that it names.
        bodies: Vec<String> as Refs<Body>,
    }
}
