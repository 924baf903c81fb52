//! What the parts of the demonstration share: the transaction, the calendar, and what stands behind each key.

use super::file::{File, Words};
use app::accounts::model::PersonId;
use app::base::day;
use app::base::db::Tx;
use app::base::error::{AppError, AppResult};
use app::base::site::Site;
use app::base::time::{Interval, Timestamp};
use app::organisations::model::OrganisationId;
use app::strategy::model::{GoalId, StrategyId, TerritoryId};
use app::strategy::store as strategy;
use app::strategy::texts::Texts;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::HashMap;

/// The hour at which things open.
const OPENS: i8 = 8;
/// The hour at which things close.
const CLOSES: i8 = 16;

pub(super) struct Loader<'t> {
    pub tx: &'t mut Tx,
    pub site: &'t Site,
    pub people: HashMap<String, PersonId>,
    pub organisations: HashMap<String, OrganisationId>,
    /// By the strategy's name in addresses and the goal's code.
    goals: HashMap<(String, String), (StrategyId, GoalId)>,
    territories: HashMap<String, TerritoryId>,
    start: Timestamp,
    zone: TimeZone,
}

impl<'t> Loader<'t> {
    pub async fn new(tx: &'t mut Tx, site: &'t Site) -> AppResult<Self> {
        let goals = strategy::goal_refs(&mut *tx).await?;
        let territories = strategy::territories(&mut *tx).await?;
        Ok(Self {
            start: tx.now(),
            zone: site.settings.time_zone.clone(),
            tx,
            site,
            people: HashMap::new(),
            organisations: HashMap::new(),
            goals: goals.into_iter().map(|goal| ((goal.slug, goal.code), (goal.strategy, goal.id))).collect(),
            territories: territories.into_iter().map(|place| (place.territory.code, place.territory.id)).collect(),
        })
    }

    pub async fn load(&mut self, file: &File, password_hash: &str) -> AppResult<()> {
        self.people(&file.accounts, password_hash).await?;
        self.organisations(&file.organisations).await?;
        for consultation in &file.consultations {
            self.set_zone(&consultation.time_zone)?;
            let (id, rules) = self.consultation(consultation).await?;
            let lines = self.action_lines(id, &consultation.strategy, &consultation.action_lines).await?;
            self.votes(id, consultation, &lines, &file.voter_groups).await?;
            self.proposals(id, &rules, &consultation.proposals).await?;
            self.legal(id, consultation.legal.as_ref()).await?;
            let draft = self.documents(id, &consultation.documents).await?;
            self.remarks(id, consultation, &draft).await?;
            for (line, id) in consultation.action_lines.iter().zip(&lines) {
                self.commitment(*id, &line.commitment).await?;
            }
        }
        self.meetings(&file.meetings).await?;
        self.monitoring(&file.monitoring).await?;
        self.groups(&file.groups).await
    }

    /// Days are counted in this zone from now on.
    fn set_zone(&mut self, name: &str) -> AppResult<()> {
        self.zone = TimeZone::get(name).map_err(|_| unknown("time zone", name))?;
        Ok(())
    }

    /// Moves the transaction to an hour of a day, counted from today.
    pub fn travel(&mut self, day: i32, hour: i8) -> AppResult<()> {
        let moment = self.moment(day, hour)?;
        self.tx.travel(moment);
        Ok(())
    }

    /// From the morning of one day to the afternoon of another.
    pub fn interval(&self, opens: i32, closes: i32) -> AppResult<Interval> {
        Ok(Interval { opens_at: self.moment(opens, OPENS)?, closes_at: self.moment(closes, CLOSES)? })
    }

    /// A day, counted from today.
    pub fn date(&self, day: i32) -> AppResult<Date> {
        let failed = |cause: jiff::Error| AppError::Internal(format!("demonstration: day {day}: {cause}"));
        let today: Date =
            jiff::Timestamp::from_millisecond(self.start.0).map_err(failed)?.to_zoned(self.zone.clone()).date();
        today.checked_add(day.days()).map_err(failed)
    }

    fn moment(&self, day: i32, hour: i8) -> AppResult<Timestamp> {
        let failed = |cause: jiff::Error| AppError::Internal(format!("demonstration: day {day}: {cause}"));
        let date = self.date(day)?;
        let moment = date.at(hour, 0, 0, 0).to_zoned(self.zone.clone()).map_err(failed)?;
        Ok(Timestamp(moment.timestamp().as_millisecond()))
    }

    /// A day, counted from today, as plans name it.
    pub fn day(&self, day: i32) -> AppResult<String> {
        Ok(day::today(self.moment(day, CLOSES)?, &self.zone))
    }

    /// The month of a day, counted from today; empty where there is none.
    pub fn month(&self, day: Option<i32>) -> AppResult<String> {
        let Some(day) = day else { return Ok(String::new()) };
        Ok(self.day(day)?.chars().take("2027-03".len()).collect())
    }

    /// A new identifier of the moment where the transaction is.
    pub fn id<I: From<uuid::Uuid>>(&self) -> I {
        self.site.chance.id(self.tx.now())
    }

    pub fn person(&self, key: &str) -> AppResult<PersonId> {
        self.people.get(key).copied().ok_or_else(|| unknown("account", key))
    }

    pub fn organisation(&self, key: Option<&String>) -> AppResult<Option<OrganisationId>> {
        let found = |key: &String| self.organisations.get(key).copied().ok_or_else(|| unknown("organisation", key));
        key.map(found).transpose()
    }

    pub fn territory(&self, code: &str) -> AppResult<TerritoryId> {
        self.territories.get(code).copied().ok_or_else(|| unknown("territory", code))
    }

    pub fn territories(&self, codes: &[String]) -> AppResult<Vec<TerritoryId>> {
        codes.iter().map(|code| self.territory(code)).collect()
    }

    /// The strategy of a name in addresses, and its goals of these codes.
    pub fn goals(&self, slug: &str, codes: &[String]) -> AppResult<(StrategyId, Vec<GoalId>)> {
        let of_strategy = |((known, _), (strategy, _)): (&(String, String), &(StrategyId, GoalId))| {
            (known == slug).then_some(*strategy)
        };
        let strategy = self.goals.iter().find_map(of_strategy).ok_or_else(|| unknown("strategy", slug))?;
        let goal = |code: &String| {
            let found = self.goals.get(&(slug.to_owned(), code.clone()));
            found.map(|(_, goal)| *goal).ok_or_else(|| unknown("goal", code))
        };
        Ok((strategy, codes.iter().map(goal).collect::<AppResult<_>>()?))
    }
}

/// A text of the organiser as the rooms keep it.
pub(super) fn texts(words: &Words) -> Texts {
    words.iter().map(|(lang, text)| (*lang, text.clone())).collect()
}

/// The file points at something that is not in it.
pub(super) fn unknown(kind: &str, key: &str) -> AppError {
    AppError::Internal(format!("demonstration: there is no {kind} \"{key}\""))
}
