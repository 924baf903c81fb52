//! What stands on a strategy's title page, and the stages of the document.

use super::{Plan, choice, entry};
use crate::base::i18n::Lang;
use crate::strategy::file::kinds::{
    Address, Code, Day, Language, Line, Maybe, OneOf, Optional, Ref, Slug, TEXT, TITLE, Whole, Words, Year, Zone,
};
use crate::strategy::texts::Texts;

choice! {
    /// Whose strategy it is.
    pub enum StrategyKind {
        /// Of one local government.
        Local = "local",
        /// Of several together.
        SupraLocal = "supra_local",
        /// A project whose product is a strategy.
        Project = "project",
    }
}

choice! {
    /// How a body voted.
    pub enum Vote {
        /// Nobody was against.
        Unanimous = "unanimous",
        /// More were for it than against.
        Majority = "majority",
    }
}

entry! {
    "strategy", "strategy", by [];
    /// What stands on a strategy's title page.
    pub struct Strategy {
        /// Its name in addresses: small letters, digits, hyphens.
        slug: String as Slug,
        /// The language in which it was adopted: texts fall back to it.
        language: Lang as Language,
        /// Whose it is; without it `local`.
        kind: Option<StrategyKind> as Maybe<OneOf<StrategyKind>>,
        /// Its name.
        title: Texts as Words<TITLE>,
        /// What it is about, in a sentence or two.
        summary: Texts as Optional<Words<TEXT>>,
        /// The state that it wants to see.
        vision: Texts as Optional<Words<TEXT>>,
        /// How it was made.
        method: Texts as Optional<Words<TEXT>>,
        /// The year or years it looks to, as written: `2030`.
        horizon: String as Line<20>,
        /// The body that adopted it, by its own name.
        adopted_by: String as Optional<Line<TITLE>>,
        /// The day (`2018-02-07`) or the month (`2018-02`) of adoption.
        adopted_on: String as Optional<Day>,
        /// The act of adoption, as cited: `Uchwała nr 1/2021`.
        act: String as Optional<Line<TITLE>>,
        /// How the body voted.
        vote: Option<Vote> as Maybe<OneOf<Vote>>,
        /// Votes for it.
        votes_for: Option<i64> as Maybe<Whole<0, 100_000>>,
        /// Votes against it.
        votes_against: Option<i64> as Maybe<Whole<0, 100_000>>,
        /// Abstentions.
        abstentions: Option<i64> as Maybe<Whole<0, 100_000>>,
        /// When it was published, which may be later than its adoption.
        published_on: String as Optional<Day>,
        /// When its page was last changed.
        updated_on: String as Optional<Day>,
        /// The year whose kinds of communes it counts; without it that of its adoption or publication.
        territories_as_of: Option<i64> as Maybe<Year>,
        /// The time zone by whose clocks it meets, by its IANA name: `Europe/Vilnius`; without it that of the installation.
        time_zone: String as Optional<Zone>,
        /// Web address of the document.
        source: String as Optional<Address>,
        /// Who pays for it, as the funder wants it said.
        funding: Texts as Optional<Words<TEXT>>,
    }
}

choice! {
    /// A stage of a document.
    pub enum StageOfDocument {
        /// What it will consist of is decided.
        Assumptions = "assumptions",
        /// It is written.
        Draft = "draft",
        /// It is open for remarks.
        Consultation = "consultation",
        /// It is in force.
        Adopted = "adopted",
    }
}

entry! {
    "stages", "stage", by ["code"];
    /// A stage of the strategy, or of one of its plans.
    pub struct Stage {
        /// Its code.
        code: String as Code,
        /// Which stage it is.
        kind: StageOfDocument as OneOf<StageOfDocument>,
        /// The plan whose stage it is; without it the strategy's own.
        plan: Option<String> as Maybe<Ref<Plan>>,
        /// The day, the month or the year in which it is reached.
        on: String as Day,
        /// Whether it happened, or is only intended; without it `done`.
        state: Option<Intent> as Maybe<OneOf<Intent>>,
        /// The body that decides, by its own name.
        body: String as Optional<Line<TITLE>>,
        /// What a reader must know about it.
        note: Texts as Optional<Words<TEXT>>,
        /// Where it was announced.
        source: String as Optional<Address>,
    }
}

choice! {
    /// Whether something has happened.
    pub enum Intent {
        /// It is intended.
        Planned = "planned",
        /// It has happened.
        Done = "done",
    }
}
