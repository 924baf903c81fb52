//! What a consultation report says. Whoever gathers it has decided already what may be published: there is no field for a
//! private person's name or address, so none of the files can hold one.

use serde::{Deserialize, Serialize};

/// Everything that the report says, in the order in which it is read. Text is in the language of the report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConsultationReport {
    /// The consultation's title.
    pub title: String,
    /// Who held it: "Gmina Dobrzyca".
    pub organiser: String,
    /// The language of the fixed words and of the organiser's texts.
    pub language: Language,
    /// Versions count from 1; a correction is a new one.
    pub version: u32,
    /// What this version corrects; `None` in the first.
    pub correction: Option<String>,
    /// When this version was published.
    pub published: Day,
    /// Where this version stands on the web.
    pub address: String,
    /// Why and by what rules the consultation was held.
    pub legal: Legal,
    /// The stages and their days.
    pub course: Vec<Term>,
    /// By what channels remarks came.
    pub channels: Vec<ChannelCount>,
    /// Meetings with the public.
    pub meetings: Vec<Meeting>,
    /// How many took part.
    pub participation: Participation,
    /// How people voted, by goal of the strategy.
    pub results: Vec<GoalResult>,
    /// Every remark, in the order of their numbers.
    pub remarks: Vec<Remark>,
    /// To whom the draft had to be sent, and when it was.
    pub addressees: Vec<Addressee>,
    /// What the report leaves out, and why.
    pub hidden: Vec<Hidden>,
}

/// A language that reports are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Polish.
    Pl,
    /// Lithuanian.
    Lt,
    /// English.
    En,
}

impl Language {
    /// The tag that documents carry (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Language::Pl => "pl",
            Language::Lt => "lt",
            Language::En => "en",
        }
    }
}

/// A day, as machines and as people write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// ISO 8601: "2026-03-01". It stands in the tables for office programs.
    pub iso: String,
    /// In the language of the report: "1 marca 2026 r.".
    pub said: String,
}

impl Day {
    /// Year, month and day; `None` where `iso` is no date.
    pub(crate) fn parts(&self) -> Option<(u16, u8, u8)> {
        let mut parts = self.iso.get(..10)?.splitn(3, '-');
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    }
}

/// The legal basis, with what it asked for and what was done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Legal {
    /// The act and article, or the organiser's own rules.
    pub basis: String,
    /// The council's resolution that set mode and schedule, with its number.
    pub resolution: Option<String>,
    /// When and where the consultation was announced.
    pub announcement: Option<String>,
    /// For how many days remarks were taken.
    pub days: Option<u32>,
    /// Why for fewer days than the basis asks for.
    pub shorter_because: Option<String>,
}

/// One stage of the course.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// What happened: "Uwagi do projektu".
    pub what: String,
    /// Its first day.
    pub from: Day,
    /// Its last day; `None` for what happens on one day.
    pub to: Option<Day>,
}

/// How a remark came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The form on the site.
    Web,
    /// An e-mail.
    Email,
    /// A letter.
    Letter,
    /// A telephone call, written down.
    Phone,
    /// Said at a meeting.
    Meeting,
    /// The paper form.
    Paper,
}

/// How many remarks came by one channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelCount {
    /// The channel.
    pub channel: Channel,
    /// All of them, the late ones too.
    pub remarks: u64,
    /// Those that came after the deadline.
    pub late: u64,
}

/// How many people; small groups are not told apart, so that nobody is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// As many.
    Exactly(u64),
    /// Some, but fewer than this.
    FewerThan(u64),
    /// As many as this, or more.
    AtLeast(u64),
}

/// A group of people and its size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headcount {
    /// A kind of participant or a commune.
    pub group: String,
    /// How many.
    pub people: Count,
}

/// A meeting with the public.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its name.
    pub name: String,
    /// When it was.
    pub day: Day,
    /// Where.
    pub place: String,
    /// Who came, by kind.
    pub participants: Vec<Headcount>,
}

/// Who took part, in votes, comments, meetings and remarks together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participation {
    /// All of them.
    pub people: Count,
    /// By kind: residents, organisations, offices.
    pub by_kind: Vec<Headcount>,
    /// By commune.
    pub by_commune: Vec<Headcount>,
    /// How they are counted, in a sentence; reports from before it was said say nothing.
    #[serde(default)]
    pub how: String,
}

/// The results under one goal of the strategy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GoalResult {
    /// The goal's code: "2.1".
    pub code: String,
    /// Its title.
    pub title: String,
    /// The action lines that were voted on.
    pub lines: Vec<LineResult>,
}

/// The result of one action line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineResult {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The counts; `None` where too few voted to publish them.
    pub votes: Option<Votes>,
}

/// Votes on an action line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    /// For it.
    pub support: u64,
    /// Neither.
    pub neutral: u64,
    /// Against it.
    pub against: u64,
}

/// One remark and the position on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    /// Its number in the inbox.
    pub number: u64,
    /// How it came.
    pub channel: Channel,
    /// Who submitted it.
    pub submitter: Submitter,
    /// When it came.
    pub received: Day,
    /// Whether that was after the deadline.
    pub late: bool,
    /// The meeting at which it was made, with its day; reports from before it was said say nothing.
    #[serde(default)]
    pub meeting: String,
    /// What it says.
    pub says: Says,
    /// The organiser's position on it.
    pub position: Position,
}

/// Who submitted a remark. Only an organisation has a name here: a private person's has no place to stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Submitter {
    /// A private person.
    Person,
    /// An organisation, an office or a firm.
    Organisation(String),
    /// Somebody who did not say.
    Anonymous,
}

/// The text of a remark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// As it was submitted.
    Text(Wording),
    /// Hidden by a decision, for this reason. The number, the channel and the position stay.
    Withheld(String),
}

/// What a remark asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The language that it is written in, so that screen readers speak it.
    pub language: Language,
    /// The part of the document that it is about.
    pub part: String,
    /// How the document says it.
    pub present: String,
    /// How it should say it.
    pub proposed: String,
    /// Why.
    pub justification: String,
}

/// The organiser's answer to a remark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// What becomes of it.
    pub disposition: Disposition,
    /// Why.
    pub reason: String,
    /// What changed in the document because of it, each change in a sentence.
    pub changes: Vec<String>,
}

/// What becomes of a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disposition {
    /// Taken into account.
    Taken,
    /// Taken into account in part.
    Partly,
    /// Not taken into account.
    NotTaken,
    /// The document says so already.
    AlreadyCovered,
    /// It is not about this document.
    NotApplicable,
    /// To be looked into later.
    FurtherAnalysis,
}

/// Somebody to whom the draft has to be sent by law.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Addressee {
    /// An office, a commune or an organisation.
    pub name: String,
    /// When it was sent; `None` where it was not.
    pub dispatched: Option<Day>,
    /// How it was sent, and the proof of it.
    pub way: String,
}

/// Something that the report leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hidden {
    /// What: "Uwaga nr 17: treść".
    pub what: String,
    /// The rule or law because of which.
    pub why: String,
}
