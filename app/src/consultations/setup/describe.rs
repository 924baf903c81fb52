//! What a consultation and its rules say.

use super::super::calendar;
use super::super::model::{ConsultationTexts, Influence};
use crate::base::error::{ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::text;
use crate::strategy::model::{GoalId, GoalRef, StrategyId};
use crate::strategy::texts::Texts;
use serde::Deserialize;

/// Fields of the title, in the order of [`Lang::ALL`].
pub const TITLE: [&str; 3] = ["title_en", "title_pl", "title_lt"];
/// Fields of the summary.
pub const SUMMARY: [&str; 3] = ["summary_en", "summary_pl", "summary_lt"];
/// Fields of the purpose.
pub const PURPOSE: [&str; 3] = ["purpose_en", "purpose_pl", "purpose_lt"];
/// Fields of a rule's text.
pub const RULE: [&str; 3] = ["text_en", "text_pl", "text_lt"];

/// The form of a new consultation, and of a change of one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DescriptionForm {
    /// Its name in addresses; only for a new one.
    pub slug: Option<String>,
    /// The version that was seen; only for a change.
    pub version: Option<i64>,
    /// The body that asks.
    pub organiser: String,
    /// The strategy's id, or nothing.
    pub strategy: String,
    /// The name of the level of influence.
    pub influence: Option<String>,
    /// IANA name; fixed once published.
    pub time_zone: Option<String>,
    /// `yes`, or absent; fixed once published.
    pub running_tallies: Option<String>,
    /// Ids of goals.
    #[serde(default)]
    pub goals: Vec<String>,
    /// Texts.
    pub title_en: String,
    /// …
    pub title_pl: String,
    /// …
    pub title_lt: String,
    /// …
    pub summary_en: String,
    /// …
    pub summary_pl: String,
    /// …
    pub summary_lt: String,
    /// …
    pub purpose_en: String,
    /// …
    pub purpose_pl: String,
    /// …
    pub purpose_lt: String,
}

/// What a consultation is about, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// The body that asks.
    pub organiser: String,
    /// The strategy that it belongs to.
    pub strategy: Option<StrategyId>,
    /// What is promised.
    pub influence: Influence,
    /// IANA name, where the form offered it.
    pub time_zone: Option<String>,
    /// Whether counts show while a round is open.
    pub running_tallies: bool,
    /// Linked goals, all of the strategy.
    pub goals: Vec<GoalId>,
    /// What it says.
    pub texts: ConsultationTexts,
}

/// Judges what was typed about a consultation, all of it. `known` are the goals that there are.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn describe(form: &DescriptionForm, known: &[GoalRef]) -> Result<Description, Vec<FieldError>> {
    let mut errors = Vec::new();
    let title = texts(TITLE, [&form.title_en, &form.title_pl, &form.title_lt], 150, &mut errors);
    let summary = texts(SUMMARY, [&form.summary_en, &form.summary_pl, &form.summary_lt], 400, &mut errors);
    let purpose = texts(PURPOSE, [&form.purpose_en, &form.purpose_pl, &form.purpose_lt], 10_000, &mut errors);
    if title.is_empty() && errors.is_empty() {
        errors.push(FieldError::new(TITLE[0], ErrorCode::Required));
    }
    let organiser = keep("organiser", text::line(&form.organiser, 2, 150), &mut errors).unwrap_or_default();
    let influence = match form.influence.as_deref() {
        None => Err(ErrorCode::Required),
        Some(name) => Influence::from_name(name).ok_or(ErrorCode::NotAChoice),
    };
    let influence = keep("influence", influence, &mut errors).unwrap_or(Influence::Inform);
    let goals = keep("goals", goals(&form.goals, known), &mut errors).unwrap_or_default();
    let strategy = strategy(&form.strategy, &goals).map_err(|wrong| errors.push(wrong)).ok().flatten();
    let time_zone =
        form.time_zone.as_deref().and_then(|name| keep("time_zone", calendar::zone_name(name), &mut errors));
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Description {
        organiser,
        strategy,
        influence,
        time_zone,
        running_tallies: form.running_tallies.is_some(),
        goals: goals.iter().map(|goal| goal.id).collect(),
        texts: ConsultationTexts { title, summary, purpose },
    })
}

fn goals<'k>(ids: &[String], known: &'k [GoalRef]) -> Result<Vec<&'k GoalRef>, ErrorCode> {
    let find = |id: &String| known.iter().find(|goal| goal.id.to_string() == *id).ok_or(ErrorCode::NotAChoice);
    ids.iter().map(find).collect()
}

/// The chosen strategy, else that of the chosen goals; goals of two strategies do not go together, and the goals are to be
/// mended then.
fn strategy(id: &str, goals: &[&GoalRef]) -> Result<Option<StrategyId>, FieldError> {
    let chosen = match id {
        "" => goals.first().map(|goal| goal.strategy),
        id => Some(id.parse().map_err(|_| FieldError::new("strategy", ErrorCode::NotAChoice))?),
    };
    let is_theirs = goals.iter().all(|goal| Some(goal.strategy) == chosen);
    if is_theirs { Ok(chosen) } else { Err(FieldError::new("goals", ErrorCode::NotAChoice)) }
}

/// The name of a new consultation in addresses.
///
/// # Errors
/// What is wrong with it; `new` is taken by the page that makes new ones.
pub fn slug(text: &str) -> Result<String, ErrorCode> {
    let slug = code(text, 80)?;
    if slug == "new" { Err(ErrorCode::Taken) } else { Ok(slug) }
}

/// A short name for addresses: small letters, digits, single hyphens inside.
///
/// # Errors
/// What is wrong with it.
pub fn code(text: &str, max: usize) -> Result<String, ErrorCode> {
    let text = text::line(text, 1, max)?;
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if text.split('-').all(is_word) { Ok(text) } else { Err(ErrorCode::NotASlug) }
}

/// The form of a moderation rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleForm {
    /// Its short name; only for a new one.
    pub code: Option<String>,
    /// The version that was seen; only for a change.
    pub version: Option<i64>,
    /// What it says.
    pub text_en: String,
    /// …
    pub text_pl: String,
    /// …
    pub text_lt: String,
}

/// Judges what was typed as a rule: its code if the form has one, and its text.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn rule(form: &RuleForm) -> Result<(Option<String>, Texts), Vec<FieldError>> {
    let mut errors = Vec::new();
    let code = form.code.as_deref().and_then(|typed| keep("code", code(typed, 40), &mut errors));
    let text = texts(RULE, [&form.text_en, &form.text_pl, &form.text_lt], 1_000, &mut errors);
    if text.is_empty() && errors.is_empty() {
        errors.push(FieldError::new(RULE[0], ErrorCode::Required));
    }
    if errors.is_empty() { Ok((code, text)) } else { Err(errors) }
}

/// One text in the languages in which it was typed.
fn texts(fields: [&'static str; 3], typed: [&String; 3], max: usize, errors: &mut Vec<FieldError>) -> Texts {
    let judged = Lang::ALL.into_iter().zip(fields.into_iter().zip(typed)).filter_map(|(lang, (field, typed))| {
        let text = keep(field, text::lines(typed, 0, max), errors)?;
        (!text.is_empty()).then_some((lang, text))
    });
    judged.collect()
}

pub(super) fn keep<T>(field: &'static str, judged: Result<T, ErrorCode>, errors: &mut Vec<FieldError>) -> Option<T> {
    judged.map_err(|code| errors.push(FieldError::new(field, code))).ok()
}
