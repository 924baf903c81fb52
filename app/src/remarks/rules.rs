//! When remarks are taken, when they are late, and what one must say. Pure decisions.

use super::model::{Channel, Remark, RemarkState, Submitter, Tally};
use crate::accounts::model::TerritoryId;
use crate::base::error::{ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::text::{line, lines};
use crate::base::time::Timestamp;
use crate::consultations::calendar::moment;
use crate::consultations::model::{ActivityKind, Stage};
use crate::documents::model::Anchor;
use crate::organisations::model::OrganisationId;
use crate::voting::suppression::THRESHOLD;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// Characters at most of the part in words.
pub const PART_MAX: usize = 200;
/// Of each wording.
pub const WORDING_MAX: usize = 5_000;
/// Of the justification.
pub const JUSTIFICATION_MAX: usize = 8_000;
/// Of a name, a meeting's too.
pub const NAME_MAX: usize = 200;
/// Of an address or a mandate.
pub const ADDRESS_MAX: usize = 300;
/// Days for which the address on an entered remark is kept once the report is published, and once a moderator decided about it: as
/// long as an appeal can be lodged and answered.
pub const ADDRESS_DAYS: i64 = 270;
/// Of the reason for a correction.
pub const REASON_MAX: usize = 1_000;
/// Of the title of a group.
pub const TITLE_MAX: usize = 120;

/// Whether remarks are taken at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing in the consultation asks for remarks, or it is between its last word and its next.
    Closed,
    /// They will be, from this moment on.
    ToCome(Timestamp),
    /// They are, and count as in time until this moment.
    Open(Timestamp),
    /// They are kept, but came too late: this was the first moment after the time for them.
    Late(Timestamp),
    /// Nobody would answer them any more: the report on all of them was published at this moment.
    Reported(Timestamp),
}

impl Standing {
    /// Whether a remark is kept at all.
    pub fn takes(self) -> bool {
        matches!(self, Self::Open(_) | Self::Late(_))
    }

    /// The same, once it is known when the first report was published. Whatever came before it has its answer in it; what comes late
    /// and after it would get none. Where remarks are asked for once more, they are taken.
    #[must_use]
    pub fn after_report(self, reported_at: Option<Timestamp>) -> Self {
        match (self, reported_at) {
            (Self::Late(_), Some(at)) => Self::Reported(at),
            (standing, _) => standing,
        }
    }
}

/// The stages that ask for remarks.
fn offering(stages: &[Stage]) -> impl Iterator<Item = &Stage> {
    stages.iter().filter(|stage| stage.activities.contains(&ActivityKind::Remark))
}

/// The first moment at which a remark is late: the end of the last stage that asks for remarks.
pub fn deadline(stages: &[Stage]) -> Option<Timestamp> {
    offering(stages).map(|stage| stage.interval.closes_at).max()
}

/// Whether remarks are taken at a moment.
pub fn standing(stages: &[Stage], now: Timestamp) -> Standing {
    let Some(deadline) = deadline(stages) else { return Standing::Closed };
    let open = offering(stages).filter(|stage| stage.interval.contains(now)).map(|stage| stage.interval.closes_at);
    let next = offering(stages).map(|stage| stage.interval.opens_at).filter(|opens_at| now < *opens_at).min();
    match (open.max(), next) {
        (Some(until), _) => Standing::Open(until),
        (None, _) if now >= deadline => Standing::Late(deadline),
        (None, Some(opens_at)) => Standing::ToCome(opens_at),
        (None, None) => Standing::Closed,
    }
}

/// How many remarks readers do not see, and of how many: what is counted in one place and not shown in another is said so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutOfSight {
    /// All that nobody took back.
    pub all: i64,
    /// Those whose words a moderator hid.
    pub hidden: i64,
    /// Those that wait for a moderator.
    pub waiting: i64,
}

impl OutOfSight {
    /// Of all remarks of a consultation.
    pub fn of(tallies: &[Tally]) -> Self {
        let sum = |count: fn(&Tally) -> i64| tallies.iter().map(count).sum();
        Self { all: sum(|tally| tally.remarks), hidden: sum(|tally| tally.hidden), waiting: sum(|tally| tally.waiting) }
    }
}

/// The words of a remark as they were typed.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'t> {
    /// The part in words.
    pub part: &'t str,
    /// The present wording.
    pub present: &'t str,
    /// The proposed wording.
    pub proposed: &'t str,
    /// Why.
    pub justification: &'t str,
    /// The code of a language.
    pub language: &'t str,
}

/// The words of a remark as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The part in words.
    pub part: String,
    /// The present wording.
    pub present: String,
    /// The proposed wording.
    pub proposed: String,
    /// Why.
    pub justification: String,
    /// The language.
    pub language: Lang,
}

/// Collects what is wrong, field by field.
#[derive(Debug, Default)]
pub struct Judge(pub Vec<FieldError>);

impl Judge {
    /// What was parsed, or the default with a note about its field.
    pub fn take<T: Default>(&mut self, field: &'static str, parsed: Result<T, ErrorCode>) -> T {
        parsed.unwrap_or_else(|code| {
            self.0.push(FieldError::new(field, code));
            T::default()
        })
    }
}

/// Judges the words of a remark. Only the justification must be there: who asks to delete a sentence proposes no other one.
pub fn words(typed: &Typed<'_>, judge: &mut Judge) -> Words {
    let words = Words {
        part: judge.take("part", line(typed.part, 0, PART_MAX)),
        present: judge.take("present", lines(typed.present, 0, WORDING_MAX)),
        proposed: judge.take("proposed", lines(typed.proposed, 0, WORDING_MAX)),
        justification: judge.take("justification", lines(typed.justification, 1, JUSTIFICATION_MAX)),
        language: Lang::from_code(typed.language).unwrap_or(Lang::Pl),
    };
    if Lang::from_code(typed.language).is_none() {
        judge.0.push(FieldError::new("language", ErrorCode::NotAChoice));
    }
    words
}

/// In whose name a remark is handed in by the web.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The person's own.
    Own,
    /// A verified organisation's.
    Organisation(OrganisationId),
    /// Nobody's.
    Nobody,
}

/// What the form sends for the own name, and for no name.
pub const OWN: &str = "me";
/// For no name.
pub const NOBODY: &str = "nobody";

/// The voice that was chosen among those that somebody has.
///
/// # Errors
/// [`ErrorCode::NotAChoice`], [`ErrorCode::NotAMember`].
pub fn voice(typed: &str, mine: &[OrganisationId], has_account: bool, may_be_nobody: bool) -> Result<Voice, ErrorCode> {
    match typed {
        OWN if has_account => Ok(Voice::Own),
        NOBODY if may_be_nobody => Ok(Voice::Nobody),
        OWN | NOBODY => Err(ErrorCode::NotAChoice),
        other => match other.parse() {
            Ok(organisation) if mine.contains(&organisation) => Ok(Voice::Organisation(organisation)),
            Ok(_) => Err(ErrorCode::NotAMember),
            Err(_) => Err(ErrorCode::NotAChoice),
        },
    }
}

/// When a remark was received, as an official writes it: a day, or a day and an hour. A day alone is its first moment, because a
/// letter that came on the last day came in time.
///
/// # Errors
/// As those of days; [`ErrorCode::InTheFuture`].
pub fn received(typed: &str, zone: &TimeZone, now: Timestamp) -> Result<Timestamp, ErrorCode> {
    let day = crate::base::written::full_day(typed)?;
    let whole = moment(typed, zone).or_else(|_| {
        let midnight = day.to_zoned(zone.clone()).map_err(|_| ErrorCode::NoSuchDay)?;
        Ok(Timestamp(midnight.timestamp().as_millisecond()))
    })?;
    if whole > now { Err(ErrorCode::InTheFuture) } else { Ok(whole) }
}

/// Who submits, as an official writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// The name.
    pub name: String,
    /// Where to answer.
    pub address: String,
    /// By what right.
    pub mandate: String,
}

/// Judges who submits. An organisation has a name; whoever is anonymous has none, and no address either.
pub fn sender(submitter: Submitter, name: &str, address: &str, mandate: &str, judge: &mut Judge) -> Sender {
    let least = usize::from(submitter == Submitter::Organisation);
    let sender = Sender {
        name: judge.take("name", line(name, least, NAME_MAX)),
        address: judge.take("address", line(address, 0, ADDRESS_MAX)),
        mandate: judge.take("mandate", line(mandate, 0, ADDRESS_MAX)),
    };
    let says_who = !sender.name.is_empty() || !sender.address.is_empty();
    if submitter == Submitter::Anonymous && says_who {
        judge.0.push(FieldError::new("submitter", ErrorCode::NotAChoice));
    }
    sender
}

/// A number of remarks under a name.
pub type Count<K> = (K, i64);

/// How many remarks came by each channel.
pub fn by_channel(tallies: &[Tally]) -> Vec<Count<Channel>> {
    let of = |channel| tallies.iter().filter(|tally| tally.channel == channel).map(|tally| tally.remarks).sum();
    Channel::ALL.map(|channel| (channel, of(channel))).into_iter().filter(|(_, count)| *count > 0).collect()
}

/// How many remarks came from each kind of submitters.
pub fn by_submitter(tallies: &[Tally]) -> Vec<Count<Submitter>> {
    let of = |kind| tallies.iter().filter(|tally| tally.submitter == kind).map(|tally| tally.remarks).sum();
    Submitter::ALL.map(|kind| (kind, of(kind))).into_iter().filter(|(_, count)| *count > 0).collect()
}

/// Remarks by commune, as far as that may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByCommune {
    /// Communes of which enough remarks came.
    pub shown: Vec<(TerritoryId, String, i64)>,
    /// All others together, and those that name no commune.
    pub together: i64,
}

impl ByCommune {
    /// Whether a commune may be named beside a private person's remark: where few remarks come from, it is soon known whose.
    pub fn names(&self, territory: Option<TerritoryId>) -> bool {
        self.shown.iter().any(|(known, _, _)| Some(*known) == territory)
    }
}

/// How many remarks came from each commune. Fewer than [`THRESHOLD`] are told of together with others only, and so that what is
/// told of together is not fewer either: else it would be known which commune it is.
pub fn by_commune(tallies: &[Tally]) -> ByCommune {
    let mut counts: BTreeMap<TerritoryId, (String, i64)> = BTreeMap::new();
    let mut together = 0;
    for tally in tallies {
        match (tally.territory_id, &tally.territory_name) {
            (Some(id), Some(name)) => counts.entry(id).or_insert_with(|| (name.clone(), 0)).1 += tally.remarks,
            _ => together += tally.remarks,
        }
    }
    let mut shown: Vec<(TerritoryId, String, i64)> =
        counts.into_iter().map(|(id, (name, count))| (id, name, count)).collect();
    shown.sort_by(|one, other| (other.2, &one.1).cmp(&(one.2, &other.1)));
    let is_small = |together: i64, shown: &[(TerritoryId, String, i64)]| {
        shown.last().is_some_and(|(_, _, count)| *count < THRESHOLD) || (together > 0 && together < THRESHOLD)
    };
    while is_small(together, &shown)
        && let Some((_, _, smallest)) = shown.pop()
    {
        together += smallest;
    }
    ByCommune { shown, together }
}

/// Whether the office may correct or withdraw a remark: one that it entered itself, as long as no answer to it is decided. What somebody
/// handed in on the web is theirs.
pub fn is_ours_to_change(remark: &Remark, is_decided: bool) -> bool {
    remark.entered_by.is_some() && remark.state != RemarkState::Withdrawn && !is_decided
}

/// How a form names a part of a text: the code of the text, which has no such sign in it, and the number of the part.
pub fn passage_name(code: &str, anchor: Anchor) -> String {
    format!("{code}#{}", anchor.0)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
