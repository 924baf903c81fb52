//! What a decision must be like, who may make it, what undoes it, and when a round may be closed. Pure decisions.

use super::model::{Content, Decision, DecisionKind, Ground, Request, Standing, SubjectKind};
use crate::accounts::model::{Actor, PersonId};
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::text;
use crate::base::time::Timestamp;
use crate::consultations::model::{Round, RoundPhase, RuleId};
use crate::consultations::rules as rounds;
use jiff::ToSpan;
use jiff::tz::TimeZone;

/// Characters of a report at most.
pub const REASON_MAX: usize = 1_000;
/// Characters of what an author is told at most.
pub const EXPLANATION_MAX: usize = 2_000;

/// Characters of a provision of the law at most.
pub const LAW_MAX: usize = 200;
/// Unanswered reports of one text that its page shows: the newest.
pub const REPORTS_SHOWN: i64 = 20;
/// Reporters who are told in one transaction; the worker tells the others, as many at a time.
pub const REPORTERS_AT_ONCE: i64 = 100;
/// Months within which one may appeal.
const APPEAL_MONTHS: i64 = 6;
/// What stands for the law where a rule is chosen.
pub const LAW: &str = "law";
/// Letters to one address, of somebody without an account, that reports of one day may cause.
pub const LETTERS_A_DAY: i64 = 3;
/// Days for which the address of somebody without an account is kept once the report is answered: as long as an appeal can
/// be lodged and answered.
pub const ADDRESS_DAYS: i64 = 270;

/// A report as somebody sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// What is wrong.
    pub ground: Ground,
    /// The rule that is broken; only where that is the ground.
    pub rule: Option<RuleId>,
    /// The same, in the reporter's words.
    pub reason: String,
}

/// Judges a report's fields: whoever says that a rule is broken says which.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn complaint(ground: &str, rule: &str, reason: &str) -> Result<Complaint, Vec<FieldError>> {
    let mut errors = Vec::new();
    let ground = Ground::from_name(ground);
    if ground.is_none() {
        errors.push(FieldError::new("ground", ErrorCode::NotAChoice));
    }
    let rule: Option<RuleId> = rule.parse().ok().filter(|_| ground == Some(Ground::Rule));
    if ground == Some(Ground::Rule) && rule.is_none() {
        errors.push(FieldError::new("rule", ErrorCode::NotAChoice));
    }
    let reason = text::lines(reason, 1, REASON_MAX).map_err(|code| errors.push(FieldError::new("reason", code)));
    match (ground, reason) {
        (Some(ground), Ok(reason)) if errors.is_empty() => Ok(Complaint { ground, rule, reason }),
        _ => Err(errors),
    }
}

/// By when a case that is opened now is to be decided.
pub fn due(opened_at: Timestamp, answer_days: i64) -> Timestamp {
    opened_at.plus_days(answer_days)
}

/// Until when one may appeal against a decision, that moment excluded: to the end of the day that bears the same number six
/// months later, in the consultation's zone; of a shorter month, of its last day (Regulation 2022/2065, art. 20: at least six
/// months).
pub fn appeal_until(decided_at: Timestamp, zone: &TimeZone) -> Timestamp {
    let decided = jiff::Timestamp::from_millisecond(decided_at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let last_day = zone.to_datetime(decided).date().saturating_add(APPEAL_MONTHS.months());
    let end = last_day.saturating_add(1.day()).to_zoned(zone.clone()).map(|end| end.timestamp().as_millisecond());
    // No calendar reaches so far: then as many days.
    end.map_or_else(|_| decided_at.plus_days(184), Timestamp)
}

/// How many days somebody is late, the one that has begun among them; none before the day.
pub fn days_late(due: Timestamp, now: Timestamp) -> Option<i64> {
    const DAY: i64 = 24 * 60 * 60 * 1_000;
    (now > due).then(|| now.millis_since(due).div_euclid(DAY) + 1)
}

/// A decision as a moderator writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What it does.
    pub kind: DecisionKind,
    /// The published rule it rests on.
    pub rule: Option<RuleId>,
    /// Or the provision of the law; empty where there is none.
    pub law: String,
    /// What the author is told; empty for the usual sentence.
    pub explanation: String,
}

impl DecisionKind {
    /// Whether it takes something from an author, who is then told why, and how to appeal.
    pub fn takes(self) -> bool {
        matches!(self, Self::Return | Self::Hide | Self::Withdraw | Self::Suspend | Self::Merge | Self::Move)
    }

    /// Whether it explains itself: whatever takes something, what asks something of an author, and what ends a suspension early.
    pub fn explains(self) -> bool {
        self.takes() || matches!(self, Self::Ask | Self::Lift)
    }

    /// Whether it says that somebody broke a rule or the law. A duplicate, or what was said in the wrong place, breaks none: there
    /// the facts are reason enough.
    pub fn blames(self) -> bool {
        matches!(self, Self::Return | Self::Hide | Self::Withdraw | Self::Suspend | Self::Ask)
    }
}

/// Judges a decision's fields: who takes something from an author, or asks them to change a text, explains it, as does who lifts a
/// suspension; and who blames somebody names the published rule or the provision of the law that was broken.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn verdict(kind: DecisionKind, rule: &str, law: &str, explanation: &str) -> Result<Verdict, Vec<FieldError>> {
    let mut errors = Vec::new();
    let rests_on_law = rule == LAW;
    let rule: Option<RuleId> = match rule {
        "" | LAW => None,
        rule => rule.parse().map(Some).unwrap_or_else(|_| {
            errors.push(FieldError::new("rule", ErrorCode::NotAChoice));
            None
        }),
    };
    if kind.blames() && rule.is_none() && !rests_on_law && errors.is_empty() {
        errors.push(FieldError::new("rule", ErrorCode::NotAChoice));
    }
    let law = match rests_on_law {
        true => text::line(law, 1, LAW_MAX).unwrap_or_else(|code| {
            errors.push(FieldError::new("law", code));
            String::new()
        }),
        // Written into a field that does not belong to the choice.
        false => String::new(),
    };
    let explanation = text::lines(explanation, usize::from(kind.explains()), EXPLANATION_MAX).unwrap_or_else(|code| {
        errors.push(FieldError::new("explanation", code));
        String::new()
    });
    if errors.is_empty() { Ok(Verdict { kind, rule, law, explanation }) } else { Err(errors) }
}

/// What nobody judged where it comes from is published with a reason, which stays on record: there is no author to tell.
///
/// # Errors
/// There is none.
pub fn reason_for_unshown(content: &Content, verdict: &Verdict) -> AppResult<()> {
    if content.is_unshown && verdict.explanation.is_empty() {
        return Err(AppError::field("explanation", ErrorCode::Required));
    }
    Ok(())
}

/// Nobody decides about their own text, whatever their office.
///
/// # Errors
/// The actor wrote it.
pub fn may_decide(author: Option<PersonId>, actor: &Actor) -> AppResult<()> {
    if author == Some(actor.person) { Err(AppError::refused(ErrorCode::OwnText)) } else { Ok(()) }
}

/// Whoever reported a text is a side: they decide neither about it nor about an appeal, whatever their office.
///
/// # Errors
/// [`ErrorCode::OwnReport`] where they did.
pub fn may_decide_unless_reporter(has_reported: bool) -> AppResult<()> {
    if has_reported { Err(AppError::refused(ErrorCode::OwnReport)) } else { Ok(()) }
}

/// As [`may_decide`]; but what the organiser published in its own name, whoever wrote it may withdraw and put back, merge
/// and move.
///
/// # Errors
/// The actor wrote it in their own name.
pub fn may_carry_out(kind: DecisionKind, content: &Content, actor: &Actor) -> AppResult<()> {
    let is_arranging = matches!(kind, DecisionKind::Withdraw | DecisionKind::Merge | DecisionKind::Move)
        || content.standing == Standing::Withdrawn;
    if content.is_official && is_arranging { Ok(()) } else { may_decide(content.author, actor) }
}

/// What can be decided about an item: on a submitted proposal, and on a text with unanswered reports. A text that readers
/// do not see any more can only be kept as it is. A proposal that was only published can still become an action line, and an
/// imported text that nobody judged can be published. What waits before readers see it is let pass or not. An author can be asked to
/// change a comment or a proposal, for one thing at a time; while that is open, or answered, the text can be kept or hidden.
pub fn choices(content: &Content, has_reports: bool, request: Request) -> &'static [DecisionKind] {
    use DecisionKind::{Accept, Ask, Hide, Keep, Publish, Return};
    let can_be_asked = request != Request::Open && content.author.is_some();
    match (content.kind, content.standing) {
        (SubjectKind::Proposal, Standing::Submitted) => &[Publish, Accept, Return],
        (_, Standing::Waiting) => &[Publish, Hide],
        (SubjectKind::Comment, Standing::Visible) | (SubjectKind::Proposal, Standing::Published)
            if has_reports && can_be_asked =>
        {
            &[Keep, Ask, Hide]
        }
        (_, standing) if has_reports && can_be_hidden(content.kind, standing) => &[Keep, Hide],
        _ if has_reports => &[Keep],
        (SubjectKind::Comment, Standing::Visible) => match request {
            Request::None if can_be_asked => &[Ask],
            Request::None => &[],
            Request::Open => &[Keep, Hide],
            Request::Answered => &[Keep, Ask, Hide],
        },
        (SubjectKind::Proposal, Standing::Published) => match request {
            Request::None if can_be_asked => &[Accept, Ask],
            Request::None => &[Accept],
            Request::Open => &[Keep, Accept, Hide],
            Request::Answered => &[Keep, Accept, Ask, Hide],
        },
        _ if content.is_unshown => &[Publish],
        _ => &[],
    }
}

/// An accepted proposal stays readable as the origin of its action line.
fn can_be_hidden(kind: SubjectKind, standing: Standing) -> bool {
    standing.is_public() && !(kind == SubjectKind::Proposal && standing == Standing::Accepted)
}

/// The decisions that can undo one, the usual one first; none where the text went another way since.
///
/// What was decided about a proposal is undone by letting it wait again. Accepting it is undone by withdrawing the action
/// line that it became, which is decided about the line.
pub fn opposites(kind: DecisionKind, content: &Content) -> &'static [DecisionKind] {
    undone_by(kind, content.kind, content.standing, content.is_as_read)
}

/// Whether a decision can be undone now: by another about its text, or by withdrawing the action line that a proposal became.
pub fn can_be_undone(decision: &Decision) -> bool {
    let Some(standing) = decision.standing.filter(|_| !decision.is_undone) else { return false };
    let became_a_line = decision.kind == DecisionKind::Accept && standing == Standing::Accepted;
    became_a_line || !undone_by(decision.kind, decision.subject_kind, standing, decision.is_as_read).is_empty()
}

fn undone_by(
    kind: DecisionKind,
    subject: SubjectKind,
    standing: Standing,
    is_as_read: bool,
) -> &'static [DecisionKind] {
    use DecisionKind::{
        Accept, Ask, Hide, Keep, Lift, Merge, Move, Part, Publish, Reopen, Restore, Return, Suspend, Withdraw,
    };
    match (kind, subject, standing) {
        (Hide, _, Standing::Hidden) | (Withdraw, SubjectKind::ActionLine, Standing::Withdrawn) => &[Restore],
        (Return, SubjectKind::Proposal, Standing::Returned) if is_as_read => &[Reopen],
        (Publish, SubjectKind::Proposal, Standing::Published) => &[Reopen, Hide],
        (Publish, SubjectKind::ActionLine, Standing::Published) => &[Hide],
        (Publish, SubjectKind::Comment | SubjectKind::Remark, Standing::Visible) => &[Hide],
        (Keep | Restore, kind, standing) if can_be_hidden(kind, standing) => &[Hide],
        // Whether it still stands where it was put, the rooms of mergers and moves know.
        (Merge, SubjectKind::Proposal | SubjectKind::ActionLine, _) => &[Part],
        (Move, SubjectKind::Comment | SubjectKind::ActionLine, _) => &[Move],
        // What was asked ends by deciding something else.
        (
            Ask | Publish | Return | Accept | Keep | Hide | Restore | Reopen | Withdraw | Suspend | Lift | Merge | Part
            | Move,
            _,
            _,
        ) => &[],
    }
}

/// Whether a moderator may close a round: once, from its opening on, and over an undecided item only with a reason, because
/// what waits in the queue may be what people wanted to vote on.
///
/// # Errors
/// [`ErrorCode::ClosedAlready`], [`ErrorCode::RoundNotOpen`] before the round, [`ErrorCode::QueueNotEmpty`] without the
/// reason that it takes.
pub fn may_close(round: &Round, undecided: i64, reason_given: bool, now: Timestamp) -> Result<(), ErrorCode> {
    if round.closure.is_some() {
        Err(ErrorCode::ClosedAlready)
    } else if rounds::phase(round, now) == RoundPhase::ToCome {
        Err(ErrorCode::RoundNotOpen)
    } else if undecided > 0 && !reason_given {
        Err(ErrorCode::QueueNotEmpty)
    } else {
        Ok(())
    }
}

/// The round that ended last, closed or not; none while people vote, because what is decided then can still be voted on.
pub fn ended_last(all: &[Round], now: Timestamp) -> Option<&Round> {
    let in_phase = |wanted: RoundPhase| move |round: &&Round| rounds::phase(round, now) == wanted;
    match all.iter().find(in_phase(RoundPhase::Open)) {
        Some(_) => None,
        None => all.iter().filter(in_phase(RoundPhase::Closed)).max_by_key(|round| round.number),
    }
}

/// Whether an imported text that nobody judged may be published: while a round is left in whose result it can stand.
///
/// # Errors
/// [`ErrorCode::ActivityClosed`].
pub fn may_publish_unshown(all: &[Round], now: Timestamp) -> Result<(), ErrorCode> {
    let is_left = all.iter().any(|round| rounds::phase(round, now) != RoundPhase::Closed);
    if is_left { Ok(()) } else { Err(ErrorCode::ActivityClosed) }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
