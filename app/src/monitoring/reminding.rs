//! Reminders, as the worker sends them.

use super::model::{ReminderKind, monitoring_path, report_path};
use super::rules;
use super::store::{self, Late, Unanswered};
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::notifications::model::{Letter, Recipient, ReportReminder};
use crate::notifications::outbox;
use crate::strategy::model::GoalId;
use crate::strategy::rules::zone;
use crate::strategy::store as strategy;
use jiff::tz::TimeZone;
use std::collections::{HashMap, HashSet};

/// Which reminders went out: for which goal, which year, which of the days.
type Reminded = HashSet<(GoalId, i64, ReminderKind)>;

/// Reminds everybody whose report is due soon or late, once for each of the three days, and tells administrators of goals
/// whose report nobody is there to write; gives how many letters it was.
///
/// # Errors
/// The database does not answer.
pub async fn remind_due(site: &Site) -> AppResult<usize> {
    let (late, unanswered) = (store::late(&site.db).await?, store::unanswered(&site.db).await?);
    let zones = zones(site, late.iter().map(|late| &late.slug).chain(unanswered.iter().map(|goal| &goal.slug))).await?;
    // A day is over when it is over where the strategy is.
    let reminder = |slug: &String, due: &str| rules::reminder(due, site.now(), zones.get(slug)?);
    let waiting = late.into_iter().filter_map(|late| reminder(&late.slug, &late.due).map(|kind| (late, kind)));
    let waiting: Vec<(Late, ReminderKind)> = waiting.collect();
    let unanswered = unanswered.into_iter().filter_map(|goal| reminder(&goal.slug, &goal.due).map(|kind| (goal, kind)));
    let unanswered: Vec<(Unanswered, ReminderKind)> = unanswered.collect();
    if waiting.is_empty() && unanswered.is_empty() {
        return Ok(0);
    }
    let reminded: Reminded = store::reminded(&site.db).await?.into_iter().collect();
    let mut letters = 0;
    for (late, kind) in waiting.iter().filter(|(late, kind)| !reminded.contains(&(late.goal, late.year, *kind))) {
        letters += usize::from(site.db.write(async |tx| remind(tx, site, late, *kind).await).await?);
    }
    Ok(letters + tell_of_unanswered(site, &unanswered, &reminded).await?)
}

/// By whose clocks each of these strategies goes.
async fn zones(site: &Site, slugs: impl Iterator<Item = &String>) -> AppResult<HashMap<String, TimeZone>> {
    let mut zones = HashMap::new();
    for slug in slugs.cloned().collect::<HashSet<_>>() {
        if let Some(document) = strategy::document(&site.db, &slug).await? {
            zones.insert(slug, zone(&document.strategy, &site.settings.time_zone));
        }
    }
    Ok(zones)
}

/// Tells every administrator, in one letter for each strategy and year, however many goals it is about.
async fn tell_of_unanswered(
    site: &Site,
    unanswered: &[(Unanswered, ReminderKind)],
    reminded: &Reminded,
) -> AppResult<usize> {
    let new: Vec<&(Unanswered, ReminderKind)> =
        unanswered.iter().filter(|(goal, kind)| !reminded.contains(&(goal.goal, goal.year, *kind))).collect();
    if new.is_empty() {
        return Ok(0);
    }
    let administrators = store::administrators(&site.db).await?;
    let mut letters = 0;
    let is_one = |one: &&(Unanswered, ReminderKind), other: &&(Unanswered, ReminderKind)| {
        (&one.0.slug, one.0.year) == (&other.0.slug, other.0.year)
    };
    for goals in new.chunk_by(is_one) {
        letters += site.db.write(async |tx| tell(tx, site, goals, &administrators).await).await?;
    }
    Ok(letters)
}

async fn tell(
    tx: &mut Tx,
    site: &Site,
    goals: &[&(Unanswered, ReminderKind)],
    administrators: &[Recipient],
) -> AppResult<usize> {
    let mut told = Vec::new();
    for (goal, kind) in goals {
        if store::put_reminder(tx, goal.goal, goal.year, *kind).await? {
            told.push((goal, kind));
        }
    }
    let Some((first, kind)) = told.first() else { return Ok(0) };
    let codes: Vec<&str> = told.iter().map(|(goal, _)| goal.code.as_str()).collect();
    for administrator in administrators {
        let letter = Letter::ReportDue {
            name: administrator.name.clone(),
            goal: codes.join(", "),
            year: first.year,
            due: first.due.clone(),
            reminder: ReportReminder::Nobody,
            link: site.link(&format!("{}/officers", monitoring_path(&first.slug))),
        };
        let event = format!("report-nobody:{}:{}:{}:{}", first.goal, first.year, kind.name(), administrator.person);
        outbox::put(tx, site, administrator.clone().personal(event, letter)).await?;
    }
    Ok(administrators.len())
}

async fn remind(tx: &mut Tx, site: &Site, late: &Late, kind: ReminderKind) -> AppResult<bool> {
    if !store::put_reminder(tx, late.goal, late.year, kind).await? {
        return Ok(false);
    }
    let letter = Letter::ReportDue {
        name: late.recipient.name.clone(),
        goal: late.code.clone(),
        year: late.year,
        due: late.due.clone(),
        reminder: match kind {
            ReminderKind::TwoWeeks | ReminderKind::ThreeDays => ReportReminder::Soon,
            ReminderKind::Overdue => ReportReminder::Late,
        },
        link: site.link(&report_path(&late.slug, late.year, &late.code)),
    };
    let event = format!("report-due:{}:{}:{}:{}", late.goal, late.year, kind.name(), late.recipient.person);
    outbox::put(tx, site, late.recipient.clone().personal(event, letter)).await?;
    Ok(true)
}
