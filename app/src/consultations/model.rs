//! Consultations, their stages, rounds and rules.

use crate::accounts::model::PersonId;
use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::{Interval, Timestamp};
use crate::strategy::model::StrategyId;
use crate::strategy::texts::Texts;
use serde::{Deserialize, Serialize};

id!(
    /// A consultation's id.
    ConsultationId
);
id!(
    /// A stage's id.
    StageId
);
id!(
    /// A round's id.
    RoundId
);
id!(
    /// A moderation rule's id.
    RuleId
);

/// The page of a consultation.
pub fn consultation_path(slug: &str) -> String {
    format!("/consultations/{slug}")
}

/// The page of the result of one of its rounds.
pub fn results_path(slug: &str, round: i64) -> String {
    format!("/consultations/{slug}/results?round={round}")
}

/// What people are asked about, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Consultation {
    /// Its id.
    pub id: ConsultationId,
    /// Its name in addresses.
    pub slug: String,
    /// The strategy that it belongs to, if any.
    pub strategy: Option<StrategyId>,
    /// The body that asks.
    pub organiser: String,
    /// What is promised to those who take part.
    pub influence: Influence,
    /// IANA name of the time zone in which its deadlines are said.
    pub time_zone: String,
    /// Whether counts show while a round is open.
    pub running_tallies: bool,
    /// When it was published; a draft was not.
    pub published_at: Option<Timestamp>,
    /// Counts the changes of its set-up, so that nobody overwrites what they have not seen.
    pub version: i64,
}

choice! {
    /// How much participants decide, after the spectrum of the International Association for Public Participation (IAP2).
    pub enum Influence {
        /// They are told.
        Inform = "inform",
        /// They are heard.
        Consult = "consult",
        /// Their concerns are reflected in what is decided.
        Involve = "involve",
        /// They work out the decision together with the organiser.
        Collaborate = "collaborate",
        /// They decide.
        Empower = "empower",
    }
}

choice! {
    /// A step of design thinking, in this order.
    pub enum StageKind {
        /// Understanding those concerned.
        Empathise = "empathise",
        /// Saying what the problem is.
        Define = "define",
        /// Collecting ideas.
        Ideate = "ideate",
        /// Working ideas out.
        Prototype = "prototype",
        /// Trying them on people: comment and vote.
        Test = "test",
    }
}

choice! {
    /// Something people may do while a stage is open.
    pub enum ActivityKind {
        /// Submit a proposal.
        Propose = "propose",
        /// Comment on an action line.
        Comment = "comment",
        /// Vote on an action line; a round must be open besides.
        Vote = "vote",
        /// Hand in a remark on a text under consultation.
        Remark = "remark",
    }
}

/// A stage of a consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its id.
    pub id: StageId,
    /// Which step it is.
    pub kind: StageKind,
    /// When it is open.
    pub interval: Interval,
    /// What people may do then.
    pub activities: Vec<ActivityKind>,
}

/// One cycle of voting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// The consultation that it belongs to.
    pub consultation: ConsultationId,
    /// Counts the consultation's rounds from 1.
    pub number: i64,
    /// When it is to be open.
    pub planned: Interval,
    /// When a moderator opened it before its time.
    pub opened_at: Option<Timestamp>,
    /// Its closing, once it is closed.
    pub closure: Option<Closure>,
}

/// When things happen in a consultation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// In the order of design thinking.
    pub stages: Vec<Stage>,
    /// In their order.
    pub rounds: Vec<Round>,
}

/// The recorded act of closing a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// When.
    pub closed_at: Timestamp,
    /// The moderator who did it; nobody when the clock did.
    pub closed_by: Option<PersonId>,
    /// Why it was closed over an undecided queue; empty otherwise.
    pub reason: String,
}

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundPhase {
    /// It has not begun.
    ToCome,
    /// Votes are taken.
    Open,
    /// It is over, by its time or by its closure.
    Closed,
}

/// A published rule of moderation; every decision names one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// Its short name within the consultation.
    pub code: String,
    /// What it says.
    pub text: Texts,
}

/// A consultation with everything that it says, as somebody reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// The consultation.
    pub consultation: Consultation,
    /// What it says of itself.
    pub texts: ConsultationTexts,
    /// Its rules of moderation, in their order.
    pub rules: Vec<Rule>,
    /// Whether the reader runs it.
    pub runs: bool,
    /// Whether people can read a text that it puts to discussion.
    pub has_documents: bool,
}

/// What a consultation says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsultationTexts {
    /// Its name.
    pub title: Texts,
    /// One or two sentences for lists; may be empty.
    pub summary: Texts,
    /// Why people are asked and what happens with the answers. Markdown.
    pub purpose: Texts,
}

impl ConsultationTexts {
    /// Its name for a reader: in their language, else in the site's, else in any. A draft without a name goes by its address.
    pub fn title_for<'t>(&'t self, reader: Lang, own: Lang, slug: &'t str) -> &'t str {
        self.title.pick(reader, own).map_or(slug, |said| said.text)
    }
}

/// Where a consultation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Course {
    /// Between its first opening and its last closing.
    Running,
    /// Nothing has opened yet.
    ToCome,
    /// Everything is closed.
    Over,
}

/// Something one can do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What.
    pub activity: ActivityKind,
    /// The first moment at which it is no longer possible.
    pub until: Timestamp,
}

/// A consultation as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// The consultation.
    pub consultation: Consultation,
    /// Title and summary.
    pub texts: ConsultationTexts,
    /// Its stages, in their order.
    pub stages: Vec<Stage>,
    /// Its rounds, in their order.
    pub rounds: Vec<Round>,
}
