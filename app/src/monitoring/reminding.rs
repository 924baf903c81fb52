//! Reminders, as the worker sends them.

use super::model::{ReminderKind, report_path};
use super::rules;
use super::store::{self, Late};
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::notifications::model::{Letter, ReportReminder};
use crate::notifications::outbox;
use std::collections::HashSet;

/// Reminds everybody whose report is due soon or late, once for each of the three days; gives how many letters it was.
///
/// # Errors
/// The database does not answer.
pub async fn remind_due(site: &Site) -> AppResult<usize> {
    let zone = &site.settings.time_zone;
    let due = |late: Late| rules::reminder(&late.due, site.now(), zone).map(|kind| (late, kind));
    let waiting: Vec<(Late, ReminderKind)> = store::late(&site.db).await?.into_iter().filter_map(due).collect();
    if waiting.is_empty() {
        return Ok(0);
    }
    let reminded: HashSet<_> = store::reminded(&site.db).await?.into_iter().collect();
    let mut letters = 0;
    for (late, kind) in waiting.iter().filter(|(late, kind)| !reminded.contains(&(late.goal, late.year, *kind))) {
        letters += usize::from(site.db.write(async |tx| remind(tx, site, late, *kind).await).await?);
    }
    Ok(letters)
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
