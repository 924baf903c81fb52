//! `demo/demonstration.toml` and `demo/draft.toml` as they are written; the head of the former tells what each entry means.

use app::accounts::model::{PersonKind, Role, Verification};
use app::base::i18n::Lang;
use app::comments::model::Alignment;
use app::commitments::model::CommitmentState;
use app::consultations::model::{ActivityKind, Influence, StageKind};
use app::groups::model::PaperKind;
use app::legal::model::AddresseeKind;
use app::meetings::model::AttendeeKind;
use app::organisations::model::OrganisationState;
use app::positions::model::Disposition;
use app::proposals::model::{AuthorKind, ProposalState};
use app::remarks::model::Channel;
use app::voting::model::ParticipantKind;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A text of the organiser, by language.
pub(super) type Words = BTreeMap<Lang, String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub demonstration: Demonstration,
    pub accounts: Vec<Account>,
    pub organisations: Vec<Organisation>,
    pub voter_groups: Vec<VoterGroup>,
    pub consultations: Vec<Consultation>,
    pub meetings: Vec<Meeting>,
    pub monitoring: Monitoring,
    pub groups: Vec<Group>,
}

/// `demo/draft.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Further {
    pub consultations: Vec<Consultation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub strategy: String,
    pub code: String,
    pub day: i32,
    pub chair: String,
    pub members: Vec<String>,
    pub papers: Vec<Paper>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Paper {
    pub kind: PaperKind,
    pub by: String,
    pub day: i32,
    pub language: Lang,
    pub title: String,
    pub body: String,
    #[serde(default)]
    pub present: String,
    pub agreed_by: Vec<String>,
    pub published: Option<i32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Meeting {
    pub strategy: String,
    pub code: String,
    pub day: i32,
    pub from: String,
    pub until: String,
    pub territory: Option<String>,
    pub place: String,
    pub capacity: Option<i64>,
    #[serde(default)]
    pub cancelled: bool,
    pub title: Words,
    pub accessibility: Words,
    #[serde(default)]
    pub minutes: Words,
    #[serde(default)]
    pub points: Vec<Point>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Point {
    pub by: String,
    pub said_by: AttendeeKind,
    pub language: Lang,
    pub text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Demonstration {
    pub password: String,
    pub strategies: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Account {
    pub key: String,
    pub email: String,
    pub name: String,
    pub language: Lang,
    pub kind: PersonKind,
    #[serde(default = "participant")]
    pub role: Role,
    pub verification: Verification,
    pub territory: String,
}

fn participant() -> Role {
    Role::Participant
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organisation {
    pub key: String,
    pub slug: String,
    pub name: String,
    pub register_number: String,
    pub mandate: String,
    pub state: OrganisationState,
    pub registered_by: String,
    pub members: Vec<String>,
    pub day: i32,
    pub decided_by: Option<String>,
    pub decided: Option<i32>,
    pub reason: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VoterGroup {
    pub key: String,
    pub kind: ParticipantKind,
    pub territory: String,
    pub verification: Verification,
    pub count: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Consultation {
    pub slug: String,
    pub strategy: String,
    pub organiser: String,
    pub influence: Influence,
    pub time_zone: String,
    pub running_tallies: bool,
    pub published: i32,
    pub moderators: Vec<String>,
    pub goals: Vec<String>,
    pub title: Words,
    pub summary: Words,
    pub purpose: Words,
    pub stages: Vec<Stage>,
    pub rounds: Vec<Round>,
    pub rules: Vec<Rule>,
    #[serde(default)]
    pub action_lines: Vec<ActionLine>,
    #[serde(default)]
    pub proposals: Vec<Proposal>,
    #[serde(default)]
    pub remarks: Vec<Remark>,
    pub legal: Option<Legal>,
    #[serde(default)]
    pub documents: Vec<Document>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Legal {
    pub resolution: String,
    pub announced: i32,
    pub ways: String,
    pub addressees: Vec<Addressee>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Addressee {
    pub kind: AddresseeKind,
    pub name: String,
    pub dispatched: i32,
    pub proof: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    pub code: String,
    pub by: String,
    pub language: Lang,
    pub title: String,
    pub versions: Vec<Version>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Version {
    pub day: i32,
    pub note: String,
    pub text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Remark {
    pub day: i32,
    pub channel: Channel,
    pub author: Option<String>,
    pub organisation: Option<String>,
    #[serde(default)]
    pub mandate: String,
    pub entered_by: Option<String>,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub meeting: String,
    pub meeting_day: Option<i32>,
    pub territory: String,
    pub language: Lang,
    pub part: String,
    pub about: Option<String>,
    pub present: String,
    pub proposed: String,
    pub justification: String,
    pub alike: Option<String>,
    pub position: Option<Position>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Position {
    pub disposition: Disposition,
    pub justification: String,
    pub change: Option<String>,
    #[serde(default)]
    pub goals: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stage {
    pub kind: StageKind,
    pub opens: i32,
    pub closes: i32,
    pub activities: Vec<ActivityKind>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Round {
    pub number: i64,
    pub opens: i32,
    pub closes: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    pub code: String,
    pub text: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActionLine {
    pub code: String,
    pub language: Lang,
    pub author_kind: AuthorKind,
    pub author: String,
    pub organisation: Option<String>,
    pub published: i32,
    pub goals: Vec<String>,
    pub territories: Vec<String>,
    pub title: String,
    pub summary: String,
    pub body: String,
    /// Support, neutral, against, by voter group.
    #[serde(default)]
    pub ballots: BTreeMap<String, [usize; 3]>,
    #[serde(default)]
    pub comments: Vec<Comment>,
    #[serde(default)]
    pub commitment: Vec<Commitment>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Commitment {
    pub day: i32,
    pub by: String,
    pub language: Lang,
    pub state: CommitmentState,
    pub unit: String,
    pub starts: i32,
    pub ends: i32,
    pub funding: String,
    pub amount: String,
    pub note: String,
    pub milestones: Vec<Milestone>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Milestone {
    pub title: String,
    pub due: i32,
    pub reached: Option<i32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Monitoring {
    pub strategy: String,
    pub goal: String,
    pub unit: String,
    pub officer: String,
    pub administrator: String,
    pub opened: i32,
    pub published_year: i64,
    pub published_due: i32,
    pub handed_in: i32,
    pub published: i32,
    pub narrative: String,
    pub states: Vec<CommitmentState>,
    pub open_year: i64,
    pub open_due: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Comment {
    pub author: String,
    pub organisation: Option<String>,
    pub language: Lang,
    pub alignment: Alignment,
    pub day: i32,
    #[serde(default = "noon")]
    pub hour: i8,
    pub text: String,
    pub report: Option<Report>,
    #[serde(default)]
    pub replies: Vec<Comment>,
}

/// The hour at which things happen whose entry does not say it.
pub(super) const fn noon() -> i8 {
    12
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Report {
    pub by: String,
    pub reason: String,
    pub day: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Proposal {
    pub author: String,
    pub organisation: Option<String>,
    pub language: Lang,
    pub state: ProposalState,
    pub created: i32,
    pub submitted: Option<i32>,
    pub title: String,
    pub body: String,
    pub decision: Option<Decision>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Decision {
    pub by: String,
    pub day: i32,
    pub rule: String,
    pub explanation: String,
}
