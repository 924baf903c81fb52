//! Action plans.

use super::{Domain, Goal, choice, entry};
use crate::strategy::file::kinds::{Address, Code, List, Maybe, OneOf, Optional, Ref, Refs, TEXT, TITLE, Words};
use crate::strategy::texts::Texts;

entry! {
    "plans", "plan", by ["code"];
    /// An action plan. One that became a component of another keeps its code, its name and its history.
    pub struct Plan {
        /// Its code.
        code: String as Code,
        /// Its name.
        title: Texts as Words<TITLE>,
        /// What it is about, in a sentence or two.
        summary: Texts as Optional<Words<TEXT>>,
        /// The plan that it became a component of.
        component_of: Option<String> as Maybe<Ref<Plan>>,
        /// The domains it is about.
        domains: Vec<String> as Refs<Domain>,
        /// The goals that it serves.
        goals: Vec<String> as Refs<Goal>,
        /// Where it can be read.
        source: String as Optional<Address>,
        /// Its sections, in their order.
        sections: Vec<Section> as List<Section>,
    }
}

choice! {
    /// What a section of a plan is about.
    pub enum SectionKind {
        /// The diagnosis.
        Diagnosis = "diagnosis",
        /// The goals.
        Goals = "goals",
        /// Key performance indicators.
        PerformanceIndicators = "performance_indicators",
        /// The rules and the scope of delivery by the communes.
        Scope = "scope",
        /// How it is delivered and evaluated.
        Delivery = "delivery",
        /// Where the money comes from.
        Funding = "funding",
        /// The schedule.
        Schedule = "schedule",
        /// How, and how often, it is evaluated.
        Evaluation = "evaluation",
    }
}

entry! {
    "sections", "section", by ["kind"];
    /// A section of a plan. Its place in the list is its number.
    pub struct Section {
        /// What it is about.
        kind: SectionKind as OneOf<SectionKind>,
        /// Its heading.
        title: Texts as Words<TITLE>,
        /// What it says.
        text: Texts as Optional<Words<TEXT>>,
        /// Its parts, in their order.
        parts: Vec<Part> as List<Part>,
    }
}

choice! {
    /// What a part of a section is.
    pub enum PartKind {
        /// A part of the text.
        Text = "text",
        /// A programme goal.
        ProgrammeGoal = "programme_goal",
        /// A directional goal.
        DirectionalGoal = "directional_goal",
        /// A task of delivery.
        Task = "task",
    }
}

entry! {
    "parts", "part", by [];
    /// A part of a section: of the text, a goal, a task.
    pub struct Part {
        /// What it is.
        kind: PartKind as OneOf<PartKind>,
        /// The component plan that it is of.
        component: Option<String> as Maybe<Ref<Plan>>,
        /// What it says.
        text: Texts as Words<TEXT>,
    }
}
