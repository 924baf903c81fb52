//! What an action line must be like, when a change says why, and how lists are arranged.

use super::texts::{BODY_MAX, TITLE};
use crate::base::error::{ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::text;
use crate::base::time::Timestamp;
use crate::consultations::model::{Round, RoundPhase};
use crate::consultations::rules::phase;
use crate::proposals::model::{ActionLineCard, LineText};
use crate::strategy::model::{GoalId, TerritoryId};
use std::str::FromStr;

/// Characters of the one sentence that cards show, at most.
pub const SUMMARY_MAX: usize = 300;
/// Characters of a code at most.
pub const CODE_MAX: usize = 20;
/// Characters of the reason for a change at most.
const REASON_MAX: usize = 500;

/// The words of an action line as they were typed, and the ties that were ticked.
#[derive(Clone, Debug)]
pub struct NewText {
    /// The title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The text, Markdown.
    pub body: String,
    /// The code of the language.
    pub language: String,
    /// Ids of goals.
    pub goals: Vec<String>,
    /// Ids of territories.
    pub territories: Vec<String>,
}

/// A code that can stand in an address and on a ballot: letters and digits of ASCII, then also `-`, `.` and `_`.
///
/// # Errors
/// What is wrong with it. `new` counts as taken: it is the address of the form.
pub fn code(code: &str) -> Result<String, ErrorCode> {
    let code = text::line(code, 1, CODE_MAX).map_err(|wrong| match wrong {
        ErrorCode::BadCharacters => ErrorCode::NotACode,
        other => other,
    })?;
    let begins_well = code.starts_with(|first: char| first.is_ascii_alphanumeric());
    let is_plain = code.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '_'));
    match code.to_ascii_lowercase().as_str() {
        "new" => Err(ErrorCode::Taken),
        _ if begins_well && is_plain => Ok(code),
        _ => Err(ErrorCode::NotACode),
    }
}

/// Judges the words of an action line. `goals` and `territories` are those that may be ticked.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn line_text(new: &NewText, goals: &[GoalId], territories: &[TerritoryId]) -> Result<LineText, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut note = |field, code| errors.push(FieldError::new(field, code));
    let title = text::line(&new.title, *TITLE.start(), *TITLE.end()).map_err(|code| note("title", code));
    let summary = text::line(&new.summary, 1, SUMMARY_MAX).map_err(|code| note("summary", code));
    let body = text::lines(&new.body, 1, BODY_MAX).map_err(|code| note("body", code));
    let language = Lang::from_code(&new.language).ok_or(()).map_err(|()| note("language", ErrorCode::NotAChoice));
    let goals = ticked(&new.goals, goals).map_err(|code| note("goals", code));
    let territories = ticked(&new.territories, territories).map_err(|code| note("territories", code));
    match (title, summary, body, language, goals, territories) {
        (Ok(title), Ok(summary), Ok(body), Ok(language), Ok(goals), Ok(territories)) => {
            Ok(LineText { title, summary, body, language, goals, territories })
        }
        _ => Err(errors),
    }
}

/// Two judgements as one: both, or everything that is wrong with either.
///
/// # Errors
/// The errors of both, in this order.
pub fn both<A, B>(
    one: Result<A, Vec<FieldError>>,
    other: Result<B, Vec<FieldError>>,
) -> Result<(A, B), Vec<FieldError>> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (one, other) => Err([one.err(), other.err()].into_iter().flatten().flatten().collect()),
    }
}

/// The ids among those offered, each once.
fn ticked<I: FromStr + Copy + Ord>(ids: &[String], offered: &[I]) -> Result<Vec<I>, ErrorCode> {
    let parsed = ids.iter().map(|id| id.parse().ok().filter(|id| offered.contains(id)).ok_or(ErrorCode::NotAChoice));
    let mut ids: Vec<I> = parsed.collect::<Result<_, _>>()?;
    ids.sort();
    ids.dedup();
    Ok(ids)
}

/// Whether a change of an action line must say why: from the opening of the first round on, people have voted on it.
pub fn reason_is_needed(rounds: &[Round], now: Timestamp) -> bool {
    rounds.iter().any(|round| phase(round, now) != RoundPhase::ToCome)
}

/// The reason for a change.
///
/// # Errors
/// [`ErrorCode::ReasonRequired`] where one is needed and none is given; what else is wrong with it.
pub fn change_reason(reason: &str, is_needed: bool) -> Result<String, ErrorCode> {
    let reason = text::line(reason, 0, REASON_MAX)?;
    if is_needed && reason.is_empty() { Err(ErrorCode::ReasonRequired) } else { Ok(reason) }
}

/// In what order a list of action lines stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardOrder {
    /// By code, numbers by their value.
    Code,
    /// The newest first.
    Newest,
    /// The most comments first.
    Discussed,
}

impl CardOrder {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Code, Self::Newest, Self::Discussed];

    /// Its name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Newest => "newest",
            Self::Discussed => "discussed",
        }
    }

    /// The order of an address; anything unknown means the usual one.
    pub fn from_name(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|order| Some(order.name()) == name).unwrap_or(Self::Code)
    }
}

/// The cards of a list in an order.
pub fn arrange(mut cards: Vec<ActionLineCard>, order: CardOrder) -> Vec<ActionLineCard> {
    cards.sort_by_cached_key(|card| code_key(&card.code));
    match order {
        CardOrder::Code => {}
        CardOrder::Newest => cards.sort_by_key(|card| std::cmp::Reverse(card.published_at)),
        CardOrder::Discussed => cards.sort_by_key(|card| std::cmp::Reverse(card.comments)),
    }
    cards
}

/// Sorts `KD-2` before `KD-10`: words and numbers in turn.
fn code_key(code: &str) -> Vec<(String, u64)> {
    let mut parts: Vec<(String, String)> = vec![Default::default()];
    for letter in code.chars() {
        match parts.last_mut() {
            Some((_, number)) if letter.is_ascii_digit() => number.push(letter),
            Some((word, number)) if number.is_empty() => word.push(letter),
            _ => parts.push((letter.to_string(), String::new())),
        }
    }
    parts.into_iter().map(|(word, number)| (word, number.parse().unwrap_or_default())).collect()
}

#[cfg(test)]
#[path = "lines_tests.rs"]
mod tests;
