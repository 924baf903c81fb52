//! Invented meetings beside the real ones of a strategy.

use super::file::{Meeting, noon};
use super::loader::{Loader, texts, unknown};
use app::base::error::{AppError, AppResult};
use app::base::site::Site;
use app::meetings::model::PointId;
use app::meetings::rules::NewPoint;
use app::meetings::store;
use app::strategy::document::{self, MeetingState, StrategyDocument};
use app::strategy::store as strategy;
use jiff::ToSpan;

/// Puts the meetings that are held for a strategy into it, on days counted from today.
pub(super) fn announce(site: &Site, document: &mut StrategyDocument, all: &[Meeting]) -> AppResult<()> {
    let failed = |cause: jiff::Error| AppError::Internal(format!("demonstration: {cause}"));
    let now = jiff::Timestamp::from_millisecond(site.now().0).map_err(failed)?;
    let today = now.to_zoned(site.settings.time_zone.clone()).date();
    for meeting in all.iter().filter(|meeting| meeting.strategy == document.strategy.slug) {
        document.meetings.push(document::Meeting {
            code: meeting.code.clone(),
            title: texts(&meeting.title),
            series: None,
            on: today.checked_add(meeting.day.days()).map_err(failed)?.to_string(),
            from: meeting.from.clone(),
            until: meeting.until.clone(),
            state: Some(match meeting.day {
                _ if meeting.cancelled => MeetingState::Cancelled,
                ..0 => MeetingState::Done,
                _ => MeetingState::Planned,
            }),
            territory: meeting.territory.clone(),
            place: meeting.place.clone(),
            link: String::new(),
            capacity: meeting.capacity,
            registration_until: String::new(),
            accessibility: texts(&meeting.accessibility),
            minutes: texts(&meeting.minutes),
            source: String::new(),
        });
    }
    Ok(())
}

impl Loader<'_> {
    /// What was said at the past ones.
    pub async fn meetings(&mut self, all: &[Meeting]) -> AppResult<()> {
        for meeting in all {
            let known = strategy::find(&mut *self.tx, &meeting.strategy).await?;
            let strategy = known.ok_or_else(|| unknown("strategy", &meeting.strategy))?;
            for point in &meeting.points {
                self.travel(meeting.day + 1, noon())?;
                let (id, by): (PointId, _) = (self.id(), self.person(&point.by)?);
                let new = NewPoint { said_by: point.said_by, language: point.language, text: point.text.clone() };
                store::insert_point(self.tx, id, (strategy, &meeting.code), &new, by).await?;
            }
        }
        Ok(())
    }
}
