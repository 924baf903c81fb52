//! When stages and rounds are.

use super::super::calendar::moment;
use super::super::model::{ActivityKind, Round, StageKind};
use super::super::rules::held;
use crate::base::error::{ErrorCode, FieldError};
use crate::base::time::{Interval, Timestamp};
use jiff::tz::TimeZone;
use serde::Deserialize;

/// The form of all stages: local times in the consultation's time zone. A stage without times is not held.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "three fields a stage, named after it, and why they leave less time than the law wants"
)]
pub struct StagesForm {
    pub version: i64,
    pub short_because: Option<String>,
    pub empathise_opens: String,
    pub empathise_closes: String,
    #[serde(default)]
    pub empathise_activities: Vec<String>,
    pub define_opens: String,
    pub define_closes: String,
    #[serde(default)]
    pub define_activities: Vec<String>,
    pub ideate_opens: String,
    pub ideate_closes: String,
    #[serde(default)]
    pub ideate_activities: Vec<String>,
    pub prototype_opens: String,
    pub prototype_closes: String,
    #[serde(default)]
    pub prototype_activities: Vec<String>,
    pub test_opens: String,
    pub test_closes: String,
    #[serde(default)]
    pub test_activities: Vec<String>,
}

impl StagesForm {
    fn typed(&self, kind: StageKind) -> (&str, &str, &[String]) {
        match kind {
            StageKind::Empathise => (&self.empathise_opens, &self.empathise_closes, &self.empathise_activities),
            StageKind::Define => (&self.define_opens, &self.define_closes, &self.define_activities),
            StageKind::Ideate => (&self.ideate_opens, &self.ideate_closes, &self.ideate_activities),
            StageKind::Prototype => (&self.prototype_opens, &self.prototype_closes, &self.prototype_activities),
            StageKind::Test => (&self.test_opens, &self.test_closes, &self.test_activities),
        }
    }
}

/// Names of the form's fields for one stage.
#[derive(Clone, Copy, Debug)]
pub struct StageFields {
    /// When it opens.
    pub opens: &'static str,
    /// When it closes.
    pub closes: &'static str,
    /// What people may do.
    pub activities: &'static str,
}

/// The form's fields for a stage.
pub const fn fields(kind: StageKind) -> StageFields {
    let (opens, closes, activities) = match kind {
        StageKind::Empathise => ("empathise_opens", "empathise_closes", "empathise_activities"),
        StageKind::Define => ("define_opens", "define_closes", "define_activities"),
        StageKind::Ideate => ("ideate_opens", "ideate_closes", "ideate_activities"),
        StageKind::Prototype => ("prototype_opens", "prototype_closes", "prototype_activities"),
        StageKind::Test => ("test_opens", "test_closes", "test_activities"),
    };
    StageFields { opens, closes, activities }
}

/// A stage as planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedStage {
    /// Which step it is.
    pub kind: StageKind,
    /// When it is open.
    pub interval: Interval,
    /// What people may do then.
    pub activities: Vec<ActivityKind>,
}

/// Judges the times and activities of all stages. Stages may overlap, but none begins before the one before it.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn stages(form: &StagesForm, zone: &TimeZone) -> Result<Vec<PlannedStage>, Vec<FieldError>> {
    let (mut planned, mut errors): (Vec<PlannedStage>, Vec<FieldError>) = (Vec::new(), Vec::new());
    for kind in StageKind::ALL {
        let names = fields(kind);
        let (opens, closes, activities) = form.typed(kind);
        if opens.trim().is_empty() && closes.trim().is_empty() && activities.is_empty() {
            continue;
        }
        let activities: Option<Vec<_>> = activities.iter().map(|name| ActivityKind::from_name(name)).collect();
        if activities.is_none() {
            errors.push(FieldError::new(names.activities, ErrorCode::NotAChoice));
        }
        let Some(interval) = interval((names.opens, opens), (names.closes, closes), zone, &mut errors) else {
            continue;
        };
        if planned.last().is_some_and(|before| interval.opens_at < before.interval.opens_at) {
            errors.push(FieldError::new(names.opens, ErrorCode::OutOfOrder));
        }
        planned.push(PlannedStage { kind, interval, activities: activities.unwrap_or_default() });
    }
    if errors.is_empty() { Ok(planned) } else { Err(errors) }
}

/// The form of a round's planned times.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundForm {
    /// The version of the consultation that was seen; only for a change.
    pub version: Option<i64>,
    /// Local time.
    pub opens: String,
    /// Local time.
    pub closes: String,
}

/// Judges the planned times of a round beside the `others` of its consultation. One that was closed early takes no time after
/// its closing.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn round_times(
    form: &RoundForm,
    zone: &TimeZone,
    others: &[Round],
    now: Timestamp,
) -> Result<Interval, Vec<FieldError>> {
    let mut errors = Vec::new();
    let Some(planned) = interval(("opens", &form.opens), ("closes", &form.closes), zone, &mut errors) else {
        return Err(errors);
    };
    if planned.opens_at < now {
        errors.push(FieldError::new("opens", ErrorCode::InThePast));
    }
    let overlaps = |other: &Round| {
        let taken = held(other);
        planned.opens_at < taken.closes_at && taken.opens_at < planned.closes_at
    };
    if others.iter().any(overlaps) {
        errors.push(FieldError::new("opens", ErrorCode::Overlaps));
    }
    if errors.is_empty() { Ok(planned) } else { Err(errors) }
}

type Typed<'t> = (&'static str, &'t str);

fn interval(opens: Typed<'_>, closes: Typed<'_>, zone: &TimeZone, errors: &mut Vec<FieldError>) -> Option<Interval> {
    let mut parse =
        |(field, typed): Typed<'_>| moment(typed, zone).map_err(|code| errors.push(FieldError::new(field, code))).ok();
    let (opens_at, closes_at) = (parse(opens), parse(closes));
    let interval = Interval { opens_at: opens_at?, closes_at: closes_at? };
    if interval.opens_at < interval.closes_at {
        return Some(interval);
    }
    errors.push(FieldError::new(closes.0, ErrorCode::EndsBeforeStart));
    None
}
