//! Items of the queue, reports and decisions.

use crate::accounts::model::{PersonId, PersonKind};
use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, RuleId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

id! {
    /// A report.
    ReportId
}
id! {
    /// A moderator's decision.
    DecisionId
}
id! {
    /// All reports of one text that one decision answers.
    CaseId
}

impl ReportId {
    /// The number by which somebody can ask about a report: the eight last digits of its identifier, which are random.
    pub fn receipt(self) -> String {
        let digits = self.0.simple().to_string().to_uppercase();
        format!("{}-{}", &digits[24..28], &digits[28..])
    }
}

/// What kind of text is moderated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// A comment under an action line.
    Comment,
    /// A proposal.
    Proposal,
    /// An action line.
    ActionLine,
    /// A remark on a draft.
    Remark,
    /// No text, but whoever wrote some.
    Person,
}

choice! {
    /// What is wrong with a text, as a reporter sees it.
    pub enum Ground {
        /// It breaks a rule of the consultation.
        Rule = "rule",
        /// It is against the law.
        Law = "law",
        /// It tells somebody's private details.
        PersonalData = "personal_data",
        /// It advertises, or says the same again and again.
        Spam = "spam",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// What a decision does.
    pub enum DecisionKind {
        /// A submitted proposal becomes public; or an imported text that nobody judged.
        Publish = "publish",
        /// A proposal goes back to its author.
        Return = "return",
        /// A submitted proposal becomes an action line.
        Accept = "accept",
        /// A reported text stays.
        Keep = "keep",
        /// A text is taken out of sight.
        Hide = "hide",
        /// A hidden text is shown again; a withdrawn action line is put to discussion and vote again.
        Restore = "restore",
        /// A returned or published proposal waits for a decision again.
        Reopen = "reopen",
        /// An action line is withdrawn; its page and its votes stay.
        Withdraw = "withdraw",
        /// An author is asked to change a text that stands.
        Ask = "ask",
        /// Somebody publishes no words in the consultation, for a time or until it is lifted.
        Suspend = "suspend",
        /// A suspension ends before its time.
        Lift = "lift",
        /// A proposal or an action line becomes part of another one.
        Merge = "merge",
        /// It stands by itself again.
        Part = "part",
        /// A comment goes to another action line, an action line to another goal; or back.
        Move = "move",
    }
}

/// Where a moderated text stands: the states of comments, proposals, action lines and remarks together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A comment or a remark that readers see.
    Visible,
    /// A proposal that waits.
    Submitted,
    /// A proposal that went back to its author.
    Returned,
    /// Readers see it.
    Published,
    /// A proposal that became an action line.
    Accepted,
    /// Taken back by its author; an action line, by those who run the consultation.
    Withdrawn,
    /// Taken out of sight by a moderator.
    Hidden,
    /// An imported action line that was never shown.
    Rejected,
    /// A comment or a remark that waits for a moderator before readers see it.
    Waiting,
}

/// What an author is asked about a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Request {
    /// Nothing.
    #[default]
    None,
    /// To change it, which they have not done yet.
    Open,
    /// To change it, which they have done.
    Answered,
}

impl Standing {
    /// Whether readers see it.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Visible | Self::Published | Self::Accepted)
    }
}

/// Something that waits for a moderator.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Item {
    /// What kind of text it is.
    pub kind: SubjectKind,
    /// The text.
    pub id: Uuid,
    /// Since when it waits.
    pub since: Timestamp,
    /// Its title; of a comment, its text; of a remark, why it was submitted.
    pub title: String,
    /// The author's public name; empty once the account is erased.
    pub author_name: Option<String>,
    /// In whose name it was written, if not in the author's own.
    pub organisation_name: Option<String>,
    /// Reports without an answer; none for a submitted proposal.
    pub reports: i64,
    /// By when it is to be decided; none for what waits for nobody.
    pub due: Option<Timestamp>,
    /// Whether its author changed it because a moderator asked.
    pub is_changed: bool,
}

impl Item {
    /// Whether it is an imported text that nobody judged: such action lines alone are listed without a report.
    pub fn is_unshown(&self) -> bool {
        self.kind == SubjectKind::ActionLine && self.reports == 0
    }
}

/// Which items of the queue are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All that wait.
    #[default]
    All,
    /// Submitted proposals.
    Proposals,
    /// Reported texts.
    Reports,
    /// Comments and remarks that readers do not see yet, and what was changed as asked.
    Waiting,
    /// Imported texts that nobody judged. They wait for nobody: who wants to may publish them.
    Unshown,
}

impl Filter {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::All, Self::Proposals, Self::Reports, Self::Waiting, Self::Unshown];

    /// Its name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Proposals => "proposals",
            Self::Reports => "reports",
            Self::Waiting => "waiting",
            Self::Unshown => "unshown",
        }
    }

    /// The filter of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|filter| filter.name() == name)
    }

    /// Whether an item is listed.
    pub fn lets_pass(self, item: &Item) -> bool {
        match self {
            Self::All => !item.is_unshown(),
            Self::Proposals => item.reports == 0 && item.kind == SubjectKind::Proposal,
            Self::Waiting => {
                item.is_changed || item.reports == 0 && matches!(item.kind, SubjectKind::Comment | SubjectKind::Remark)
            }
            Self::Reports => item.reports > 0,
            Self::Unshown => item.is_unshown(),
        }
    }
}

/// A moderated text as moderators see it, hidden or not.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Content {
    /// What kind of text it is.
    pub kind: SubjectKind,
    /// The text.
    pub id: Uuid,
    /// Who wrote it, if anybody of this site.
    pub author: Option<PersonId>,
    /// The author's public name; empty once the account is erased.
    pub author_name: Option<String>,
    /// The name on a remark that was entered for whoever sent it: for those who run the consultation, and nobody else.
    pub sender_name: Option<String>,
    /// In what capacity the author takes part.
    pub author_kind: Option<PersonKind>,
    /// In whose name it was written, if not in the author's own.
    pub organisation_name: Option<String>,
    /// The language it is written in.
    pub language: Lang,
    /// The title; a comment has that of its action line, and a remark its number.
    pub title: String,
    /// The text in Markdown; of a remark, as it was typed.
    pub body: String,
    /// Where it stands.
    pub standing: Standing,
    /// Counts its texts: a decision about one text is none about the next.
    pub version: i64,
    /// When it was written.
    pub written_at: Timestamp,
    /// Whether it stands as moderators read it: the author of a returned proposal may have written on since.
    pub is_as_read: bool,
    /// Whether it is an action line of the organiser's own.
    pub is_official: bool,
    /// Whether it is an imported action line that nobody judged and nobody was shown.
    pub is_unshown: bool,
}

/// A report without an answer, as moderators see it. Who reported is not shown: the text is judged, not the reporter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct OpenReport {
    /// The report.
    pub id: ReportId,
    /// What is wrong.
    pub ground: Ground,
    /// The code of the rule that it breaks, if the reporter named one.
    pub rule_code: Option<String>,
    /// The same, in the reporter's words.
    pub reason: String,
    /// When it came.
    pub reported_at: Timestamp,
}

/// A report as its reporter sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct OwnReport {
    /// The report.
    pub id: ReportId,
    /// What kind of text was reported.
    pub kind: SubjectKind,
    /// The text.
    pub subject: Uuid,
    /// The consultation in addresses.
    pub consultation: String,
    /// The code of a reported action line; of a remark, its number.
    pub line: Option<String>,
    /// What is wrong.
    pub ground: Ground,
    /// The code of the rule that it breaks, if the reporter named one.
    pub rule_code: Option<String>,
    /// The same, in the reporter's words.
    pub reason: String,
    /// When it came.
    pub reported_at: Timestamp,
    /// By when it is to be decided; none for reports from before there was such a day.
    pub due: Option<Timestamp>,
    /// Whether its answer goes to an address by letter, too.
    pub has_address: bool,
    /// The decision that answered it.
    pub answer: Option<DecisionId>,
    /// When that was taken.
    pub answered_at: Option<Timestamp>,
    /// What was decided last.
    pub decided: Option<DecisionKind>,
    /// Why.
    pub explanation: Option<String>,
    /// Whether that undid an earlier decision.
    pub reverses: bool,
    /// The zone in which the consultation says its times.
    pub time_zone: String,
}

/// A decision as moderators see it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Decision {
    /// The decision.
    pub id: DecisionId,
    /// What kind of text it is about.
    pub subject_kind: SubjectKind,
    /// The text.
    pub subject: Uuid,
    /// Where it was taken.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub slug: String,
    /// The zone in which it says its times.
    pub time_zone: String,
    /// What it does.
    pub kind: DecisionKind,
    /// The published rule it rests on.
    pub rule: Option<RuleId>,
    /// That rule's code.
    pub rule_code: Option<String>,
    /// The provision of the law it rests on; empty where it rests on a rule, or takes nothing from anybody.
    pub law: String,
    /// What the author was told; empty where a usual sentence was enough.
    pub explanation: String,
    /// The earlier decision that this one undoes.
    pub undoes: Option<DecisionId>,
    /// Whether a later one undid it.
    pub is_undone: bool,
    /// Who took it.
    pub judge: PersonId,
    /// The moderator's name.
    pub decided_by: String,
    /// When.
    pub decided_at: Timestamp,
    /// The text's title; of a comment, its text; of a remark, why it was submitted; of a person, their name.
    pub title: String,
    /// Where the text stands now.
    pub standing: Option<Standing>,
    /// Whether the text stands as moderators read it, as in [`Content::is_as_read`].
    pub is_as_read: bool,
    /// Who wrote the text, if anybody of this site.
    pub author: Option<PersonId>,
    /// Its author's public name; empty once the account is erased, none for what was imported.
    pub author_name: Option<String>,
    /// In whose name it was written, if not in the author's own.
    pub organisation_name: Option<String>,
}
