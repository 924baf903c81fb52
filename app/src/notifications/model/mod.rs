//! Letters and their topics.

mod answered;
mod mail;
mod meeting;
mod outcome;
mod redress;
mod signed;

pub use answered::{AnsweredRemark, BrieflyAnswered, RemarkAnswer};
pub use mail::{Mail, NewLetter};
pub use meeting::{MeetingChange, MeetingPlan, MeetingTime};
pub use outcome::{Ending, OutcomeLine, Part, ProposalOutcome, ProposalStanding};
pub use redress::{AppealOutcome, Redress};
pub use signed::SignedHead;

use crate::accounts::model::{AccountDeed, PersonId};
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};

id! {
    /// A row of the outbox, and the mail that it leads.
    MailId
}

/// What a letter says. The words are chosen when it is sent, in the reader's language; names and texts of other people
/// stand here as they were when the deed was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "name: the recipient's; link: where the button leads; the rest says what the variant is about"
)]
pub enum Letter {
    /// Confirm the address of a new account.
    ConfirmAddress { name: String, link: String },
    /// Somebody signed up with the address of an account.
    AlreadySignedUp { name: String, link: String },
    /// Set a new password.
    ResetPassword { name: String, link: String },
    /// Confirm a new address of an account; sent to the new one.
    ConfirmNewAddress { name: String, link: String },
    /// The account has a new address; sent to the old one. The new one stands there only as a hint.
    AddressChanged { name: String, new_address_hint: String },
    /// The account has a new password.
    PasswordChanged { name: String },
    /// The account is erased.
    AccountErased { name: String },
    /// An administrator decided about the account.
    AccountDecided { name: String, decision: AccountDeed, reason: String },
    /// An invitation to speak for an organisation.
    OrganisationInvitation { inviter: String, organisation: String, link: String },
    /// A moderator verified or refused an organisation.
    OrganisationDecided { name: String, organisation: String, verified: bool, reason: String, link: String },
    /// A moderator decided on a proposal.
    ProposalDecided {
        name: String,
        title: String,
        decision: ProposalDecision,
        #[serde(default)]
        rule: String,
        explanation: String,
        link: String,
        /// Where it took something: what one can do against it. Older letters do not know.
        #[serde(default)]
        redress: Option<Redress>,
    },
    /// A moderator hid or restored something the person wrote.
    ContentDecided {
        name: String,
        excerpt: String,
        kind: ContentDecision,
        rule: String,
        explanation: String,
        link: String,
        /// Where it took something: what one can do against it. Older letters do not know.
        #[serde(default)]
        redress: Option<Redress>,
    },
    /// A text of the person's, or one that they support or follow, became part of another one; or it stands by itself again.
    TextMerged {
        name: String,
        title: String,
        /// What it is part of, or was; empty where readers do not see that any more.
        into: String,
        parted: bool,
        /// Whether the person wrote it.
        is_own: bool,
        rule: String,
        explanation: String,
        link: String,
        redress: Option<Redress>,
    },
    /// A text of the person's stands elsewhere now.
    TextMoved {
        name: String,
        excerpt: String,
        to: String,
        rule: String,
        explanation: String,
        link: String,
        redress: Option<Redress>,
    },
    /// A report arrived; `number` is how it is asked for, `due` by when it is decided.
    ReportReceived { name: String, number: String, due: Timestamp, link: String },
    /// Another moderator decided about an appeal.
    AppealDecided { name: String, outcome: AppealOutcome, rule: String, explanation: String, link: String },
    /// A moderator suspended the person in a consultation; `until` is the first moment after the last day, none where it holds until
    /// it is lifted.
    Suspended {
        name: String,
        title: String,
        until: Option<Timestamp>,
        rule: String,
        explanation: String,
        redress: Redress,
    },
    /// A moderator lifted that before its time.
    SuspensionLifted { name: String, title: String, explanation: String, link: String },
    /// A moderator answered a report.
    ReportAnswered {
        name: String,
        hidden: bool,
        /// What the text is now, where the answer undoes an earlier one. Older letters answer for the first time.
        #[serde(default)]
        undone: Option<AfterUndoing>,
        #[serde(default)]
        rule: String,
        explanation: String,
        link: String,
        /// Where the text stays: what one can do against that. Older letters do not know.
        #[serde(default)]
        redress: Option<Redress>,
    },
    /// Somebody replied to a comment.
    ReplyToComment { name: String, author: String, excerpt: String, link: String },
    /// A report of a goal is due: `due` is the last day for it.
    ReportDue { name: String, goal: String, year: i64, due: String, reminder: ReportReminder, link: String },
    /// A commitment changed that the person follows.
    CommitmentChanged { name: String, title: String, step: CommitmentStep, note: String, link: String },
    /// An invitation to a working group.
    GroupInvitation { inviter: String, group: String, link: String },
    /// A text waits for the agreement of the members of a working group.
    PaperWaits { name: String, writer: String, title: String, group: String, link: String },
    /// There is a place at a meeting, at once or since somebody else withdrew; `calendar` is the meeting for a calendar.
    MeetingSeat {
        name: String,
        title: String,
        when: MeetingTime,
        place: String,
        moved_up: bool,
        link: String,
        calendar: String,
    },
    /// A meeting is cancelled, is held after all, or is at another time or elsewhere than before; to everybody who has a place
    /// or waits for one. `calendar` is the meeting for a calendar, where there is anything to note.
    MeetingChanged {
        name: String,
        title: String,
        change: MeetingChange,
        has_place: bool,
        before: MeetingPlan,
        after: MeetingPlan,
        link: String,
        calendar: String,
    },
    /// All places at a meeting are taken; the person is on the waiting list.
    MeetingWaiting { name: String, title: String, link: String },
    /// A remark has come and has a number.
    RemarkReceived {
        name: String,
        title: String,
        number: i64,
        excerpt: String,
        /// Whether it came after the time for remarks.
        is_late: bool,
        /// Whether a moderator reads it before others do. Older letters are about remarks that everybody read at once.
        #[serde(default)]
        waits: bool,
        link: String,
    },
    /// A round that the person took part in is closed. `participants` voted; `lines` got the most votes.
    RoundClosed {
        name: String,
        title: String,
        number: i64,
        participants: i64,
        lines: Vec<OutcomeLine>,
        link: String,
        /// How it ended, where somebody closed it.
        ending: Option<Ending>,
        /// What the person did in it.
        part: Part,
    },
    /// The result of a round is signed, with the end of the record of what officials did: a copy that lies outside the database. No name
    /// where it goes to the installation's own address.
    HeadSigned { name: String, title: String, round: i64, signed: SignedHead, link: String },
    /// Remarks of a consultation were assigned to the person, by one act; `due` is a day, or empty.
    RemarksAssigned { name: String, title: String, numbers: Vec<i64>, due: String, link: String },
    /// The positions on remarks of the person's are published, all in one letter: the first in full, the `others` in a line each. No
    /// name where only the address on a remark is known. Older letters knew only how many `more` there were.
    RemarksAnswered {
        name: String,
        title: String,
        organiser: String,
        answers: Vec<AnsweredRemark>,
        more: usize,
        #[serde(default)]
        others: Vec<BrieflyAnswered>,
        link: String,
    },
}

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalDecision {
    /// It is public.
    Published,
    /// It went back to its author.
    Returned,
    /// It became an action line.
    Accepted,
    /// It waits for a decision again.
    Reopened,
    /// The action line that it became was withdrawn.
    Withdrawn,
    /// The same, and the proposal waits for a decision again.
    WithdrawnWaits,
    /// The same, and the proposal is public as it was before.
    WithdrawnPublic,
}

impl ProposalDecision {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Published,
        Self::Returned,
        Self::Accepted,
        Self::Reopened,
        Self::Withdrawn,
        Self::WithdrawnWaits,
        Self::WithdrawnPublic,
    ];
}

/// Where a reported text stands after the decision about it was undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterUndoing {
    /// Readers see it again.
    Visible,
    /// It was hidden after all.
    Hidden,
    /// It waits for a decision again.
    Waits,
}

impl AfterUndoing {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Visible, Self::Hidden, Self::Waits];
}

/// Which reminder of a report it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportReminder {
    /// The day is near.
    Soon,
    /// It is over.
    Late,
    /// For administrators: nobody is there who would write it.
    Nobody,
}

impl ReportReminder {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Soon, Self::Late, Self::Nobody];
}

/// What is new about a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommitmentStep {
    /// The action line was taken on.
    Made,
    /// It is to be done after all.
    Planned,
    /// It is being done.
    UnderWay,
    /// It is done.
    Done,
    /// It will be later than was promised.
    Delayed,
    /// It will not be done.
    Dropped,
    /// Something else than where it stands.
    Changed,
}

impl CommitmentStep {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Made, Self::Planned, Self::UnderWay, Self::Done, Self::Delayed, Self::Dropped, Self::Changed];
}

/// What became of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContentDecision {
    /// Readers no longer see it.
    Hidden,
    /// Readers see it again.
    Restored,
    /// It waited, and readers see it now.
    Published,
    /// It stands, and its author is asked to change it.
    Asked,
}

/// What kind of letter it is, as far as a person may decline it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// About the person's own deed; always sent, at once.
    Personal,
    /// News of consultations the person takes part in; at most one letter a day, and can be declined.
    ConsultationNews,
}

/// Somebody with an account who can be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Recipient {
    /// Whose account it is.
    pub person: PersonId,
    /// The public name.
    pub name: String,
    /// Where letters go.
    pub address: String,
    /// The language of letters.
    pub language: Lang,
}

impl Recipient {
    /// A letter to this person about their own deed.
    pub fn personal(self, event_key: String, letter: Letter) -> NewLetter {
        self.letter(event_key, Topic::Personal, letter)
    }

    /// A letter to this person with news of a consultation. An event has many readers: the key names each of them.
    pub fn news(self, event: &str, letter: Letter) -> NewLetter {
        let event_key = format!("{event}:{}", self.person);
        self.letter(event_key, Topic::ConsultationNews, letter)
    }

    fn letter(self, event_key: String, topic: Topic, letter: Letter) -> NewLetter {
        NewLetter {
            person: Some(self.person),
            address: self.address,
            language: self.language,
            event_key,
            topic,
            letter,
        }
    }
}
