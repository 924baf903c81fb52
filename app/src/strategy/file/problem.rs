//! Everything that can be wrong with a strategy, with its words in each language.

use crate::base::i18n::Lang;

/// Something that does not fit together, at a path in the document: `goals.3.parent`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub path: String,
    /// What.
    pub problem: Problem,
}

impl Finding {
    /// A problem at a path.
    pub fn at(path: impl Into<String>, problem: Problem) -> Self {
        Self { path: path.into(), problem }
    }
}

/// What is wrong with an entry or one of its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what the sentence of the variant names")]
pub enum Problem {
    /// The text is not TOML.
    NotToml { said: String },
    /// The text is not JSON.
    NotJson { said: String },
    /// The file is of a format that this version does not read.
    Format { format: i64 },
    /// A key that the documentation does not list.
    UnknownKey { key: String, keys: String },
    /// A list of tables is something else.
    NotTables { sort: &'static str },
    /// A table is something else.
    NotTable,
    /// An entry of this name stands above; in line 0 where lines say nothing.
    Twice { line: usize },
    /// A key that must be there is not.
    Missing,
    /// A text is something else.
    NotText,
    /// A line is empty, too long, or not one line.
    NotLine { max: usize },
    /// A code has other characters than letters, digits, dots and hyphens.
    NotCode { code: String, max: usize },
    /// A name in addresses has capitals or dots.
    NotSlug,
    /// A text is missing in the strategy's own language.
    NoOwnText { key: String, language: Lang },
    /// A word is none of those that may stand here.
    NotChoice { word: String, words: String },
    /// A whole number is something else or out of range.
    NotWhole { from: i64, to: i64 },
    /// A year that nobody means.
    NotYear { year: i64 },
    /// A figure is not a number that a page can show.
    NotFigure { limit: String },
    /// A date is neither a day nor a month.
    NotDay { day: String },
    /// A time of day is something else.
    NotHour { hour: String },
    /// No time zone has this name.
    NotTimeZone { name: String },
    /// A web address is something else.
    NotAddress,
    /// An outline is not a GeoJSON polygon.
    NotOutline { reason: &'static str },
    /// A code points at nothing.
    Unknown { one: &'static str, code: String },
    /// A list names a code twice.
    NamedTwice { code: String },
    /// An operational goal stands alone.
    GoalNeedsParent,
    /// A goal at the top has one above it.
    GoalAtTop { kind: &'static str },
    /// A goal stands under one of no higher level.
    GoalNotAbove { code: String, kinds: String },
    /// A district lies nowhere.
    DistrictNeedsParent,
    /// A territory lies in one that does not rank above it.
    CannotLie { kind: &'static str, above: &'static str },
    /// A key action serves a goal that is not under the one that lists it.
    NotServed { code: String, goal: String },
    /// Two key actions of a goal have one number.
    NumberTwice { number: i64 },
    /// The unit "other" has no name.
    UnitNeedsName,
    /// A unit that has a name of its own is given another.
    UnitHasName,
    /// A figure has more digits than its indicator shows.
    TooManyDigits { figure: String, decimals: i64 },
    /// A target lies before the first value.
    TargetTooEarly { year: i64, first: i64 },
    /// A trend has a number.
    TrendHasValue,
    /// A target that is a number has none.
    TargetNeedsValue,
    /// A target contradicts the direction.
    TargetBehind { target: String, first: String },
    /// Something stands under itself.
    Circle { codes: String },
    /// A plan has two sections of one kind.
    SectionTwice { kind: &'static str },
    /// A meeting has a time or a registration, but no day.
    NeedsDay,
    /// A meeting ends without beginning.
    EndsUnbegun,
    /// A meeting ends before it begins.
    EndsTooEarly { from: String },
    /// There are more faults than are told.
    More { count: usize },
    /// A name that an address of this site has already.
    Reserved,
    /// Registration goes on after the meeting.
    RegistrationTooLate { on: String },
}

impl Problem {
    /// What to tell whoever wrote it.
    pub fn said(&self, t: Lang) -> String {
        match self {
            Self::NotToml { said } => t.problem_not_toml(said.as_str()),
            Self::NotJson { said } => t.problem_not_json(said.as_str()),
            Self::Format { format } => t.problem_format(format.to_string()),
            Self::UnknownKey { key, keys } => t.problem_unknown_key(key.as_str(), keys.as_str()),
            Self::NotTables { sort } => t.problem_not_tables(*sort),
            Self::NotTable => t.problem_not_table().to_owned(),
            Self::Twice { line: 0 } => t.problem_twice_elsewhere().to_owned(),
            Self::Twice { line } => t.problem_twice(line.to_string()),
            Self::Missing => t.problem_missing().to_owned(),
            Self::NotText => t.problem_not_text().to_owned(),
            Self::NotLine { max } => t.problem_not_line(max.to_string()),
            Self::NotCode { code, max } => t.problem_not_code(code.as_str(), max.to_string()),
            Self::NotSlug => t.problem_not_slug().to_owned(),
            Self::NoOwnText { key, language } => t.problem_no_own_text(key.as_str(), language.code()),
            Self::NotChoice { word, words } => t.problem_not_choice(word.as_str(), words.as_str()),
            Self::NotWhole { from, to } => t.problem_not_whole(from.to_string(), to.to_string()),
            Self::NotYear { year } => t.problem_not_year(year.to_string()),
            Self::NotFigure { limit } => t.problem_not_figure(limit.as_str()),
            Self::NotDay { day } => t.problem_not_day(day.as_str()),
            Self::NotHour { hour } => t.problem_not_hour(hour.as_str()),
            Self::NotTimeZone { name } => t.problem_not_time_zone(name.as_str()),
            Self::NotAddress => t.problem_not_address().to_owned(),
            Self::NotOutline { reason } => t.problem_not_outline(*reason),
            Self::Unknown { one, code } => t.problem_unknown(code.as_str(), *one),
            Self::NamedTwice { code } => t.problem_named_twice(code.as_str()),
            Self::GoalNeedsParent => t.problem_goal_needs_parent().to_owned(),
            Self::GoalAtTop { kind } => t.problem_goal_at_top(*kind),
            Self::GoalNotAbove { code, kinds } => t.problem_goal_not_above(code.as_str(), kinds.as_str()),
            Self::DistrictNeedsParent => t.problem_district_needs_parent().to_owned(),
            Self::CannotLie { kind, above } => t.problem_cannot_lie(*above, *kind),
            Self::NotServed { code, goal } => t.problem_not_served(code.as_str(), goal.as_str()),
            Self::NumberTwice { number } => t.problem_number_twice(number.to_string()),
            Self::UnitNeedsName => t.problem_unit_needs_name().to_owned(),
            Self::UnitHasName => t.problem_unit_has_name().to_owned(),
            Self::TooManyDigits { figure, decimals } => {
                t.problem_too_many_digits(decimals.to_string(), figure.as_str())
            }
            Self::TargetTooEarly { year, first } => t.problem_target_too_early(first.to_string(), year.to_string()),
            Self::TrendHasValue => t.problem_trend_has_value().to_owned(),
            Self::TargetNeedsValue => t.problem_target_needs_value().to_owned(),
            Self::TargetBehind { target, first } => t.problem_target_behind(first.as_str(), target.as_str()),
            Self::Circle { codes } => t.problem_circle(codes.as_str()),
            Self::SectionTwice { kind } => t.problem_section_twice(*kind),
            Self::NeedsDay => t.problem_needs_day().to_owned(),
            Self::EndsUnbegun => t.problem_ends_unbegun().to_owned(),
            Self::EndsTooEarly { from } => t.problem_ends_too_early(from.as_str()),
            Self::More { count } => t.problem_more(*count),
            Self::Reserved => t.problem_reserved().to_owned(),
            Self::RegistrationTooLate { on } => t.problem_registration_too_late(on.as_str()),
        }
    }
}
