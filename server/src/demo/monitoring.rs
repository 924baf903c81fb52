//! Officers, a published year and an open one.

use super::file::{Monitoring, noon};
use super::loader::{Loader, unknown};
use app::base::error::{AppError, AppResult};
use app::commitments::store as commitments;
use app::monitoring::model::{Report, ReportedState, ReportedValue};
use app::monitoring::{store, subjects};
use app::strategy::document::StrategyDocument;
use app::strategy::store as strategy;

impl Loader<'_> {
    /// Names the officer of a goal and opens two years. The one that is published repeats the values that the strategy has:
    /// it is a real one, and nothing is invented beside its numbers.
    pub async fn monitoring(&mut self, new: &Monitoring) -> AppResult<()> {
        let administrator = self.person(&new.administrator)?;
        let officer = self.person(&new.officer)?;
        let (id, goals) = self.goals(&new.strategy, std::slice::from_ref(&new.goal))?;
        let goal = goals.first().copied().ok_or_else(|| unknown("goal", &new.goal))?;
        let document = strategy::document(&mut *self.tx, &new.strategy).await?.ok_or(AppError::NotFound)?;
        self.travel(new.opened, noon())?;
        store::put_officer(self.tx, goal, &new.unit, Some(officer), Some(administrator)).await?;
        let due = self.day(new.published_due)?;
        store::insert_year(self.tx, id, new.published_year, &due, Some(administrator)).await?;
        let cards = commitments::of_goal(&mut *self.tx, goal).await?;
        let subjects = subjects::subjects(&document, &new.goal, &cards);
        let chosen = |at: usize| new.states.get(at % new.states.len().max(1)).copied();
        let states = subjects.into_iter().enumerate().filter_map(|(at, subject)| {
            let state = subject.known.or_else(|| chosen(at))?;
            Some(ReportedState { subject: subject.key, label: subject.label, state, note: String::new() })
        });
        let report = Report {
            unit: new.unit.clone(),
            narrative: new.narrative.trim().to_owned(),
            values: values(&document, &new.goal, new.published_year),
            states: states.collect(),
            ..Report::default()
        };
        self.travel(new.handed_in, noon())?;
        store::put_report(self.tx, (goal, new.published_year), &report, officer, true).await?;
        self.travel(new.published, noon())?;
        store::publish_year(self.tx, id, new.published_year, Some(administrator)).await?;
        let due = self.day(new.open_due)?;
        store::insert_year(self.tx, id, new.open_year, &due, Some(administrator)).await
    }
}

/// What the strategy says of a year.
fn values(document: &StrategyDocument, goal: &str, year: i64) -> Vec<ReportedValue> {
    let own = document.strategy.language;
    let of_goal = document.indicators.iter().filter(|indicator| indicator.goal == goal);
    let values = of_goal.filter_map(|indicator| {
        let value = indicator.values.iter().find(|value| value.year == year)?;
        let note = value.note.pick(own, own).map(|said| said.text.to_owned()).unwrap_or_default();
        Some(ReportedValue {
            indicator: indicator.code.clone(),
            value: value.value,
            note,
            source: value.source.clone(),
            source_link: value.source_link.clone(),
        })
    });
    values.collect()
}
