//! What can happen in monitoring: officers are named, years opened and published, reports saved and handed in.

use super::model::{Report, ReportedValue};
use super::rules::{self, Typed};
use super::{store, subjects};
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::{audit, rules as accounts_rules, store as accounts};
use crate::base::day;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::site::Site;
use crate::base::text;
use crate::commitments::store as commitments;
use crate::editing::actions as editing;
use crate::strategy::actions::{self as strategies, Imported, quietly};
use crate::strategy::document::{Indicator, StrategyDocument};
use crate::strategy::rules::zone;
use crate::strategy::store as strategy;
use serde_json::json;

/// Names the unit that answers for a goal and, by their mail address, who reports for it; without an address nobody does.
///
/// # Errors
/// Not an administrator; nobody has the address; there is no such goal.
pub async fn name_officer(
    site: &Site,
    actor: &Actor,
    slug: &str,
    goal: &str,
    unit: &str,
    email: &str,
) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    let unit = text::line(unit, 1, rules::LINE_MAX).map_err(|code| AppError::field("unit", code))?;
    let email = match email.trim() {
        "" => None,
        email => Some(accounts_rules::address(email).map_err(|code| AppError::field("email", code))?),
    };
    site.db
        .write(async |tx| {
            strategy::find(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            let unknown = || AppError::field("goal", ErrorCode::NotAChoice);
            let id = strategy::goal(&mut *tx, slug, goal).await?.ok_or_else(unknown)?;
            let person = match &email {
                None => None,
                Some(email) => {
                    let known = accounts::by_address(&mut *tx, email).await?;
                    let known = known.filter(|known| known.confirmed_at.is_some());
                    Some(known.ok_or_else(|| AppError::field("email", ErrorCode::NoAccount))?.id)
                }
            };
            store::put_officer(tx, id, &unit, person, Some(actor.person)).await?;
            store::forget_reminders(tx, id).await?;
            let details = json!({ "strategy": slug, "goal": goal, "person": person });
            audit::record(tx, site, Some(actor.person), "goal_officer_named", Some(id.0), details).await
        })
        .await
}

/// Ends a person's duty to report for any goal, with the erasure of their account. The units stay, and what was reported.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, site: &Site, person: PersonId) -> AppResult<()> {
    for goal in store::vacate(tx, person).await? {
        store::forget_reminders(tx, goal).await?;
        audit::record(tx, site, Some(person), "goal_officer_left", Some(goal.0), json!({ "person": person })).await?;
    }
    Ok(())
}

/// Opens a reporting year.
///
/// # Errors
/// Not an administrator; what is wrong with the fields.
pub async fn open_year(site: &Site, actor: &Actor, slug: &str, year: &str, due: &str) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    site.db
        .write(async |tx| {
            let id = strategy::find(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            let document = strategy::document(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            let today = day::today(tx.now(), &zone(&document.strategy, &site.settings.time_zone));
            let (year, due) = rules::reporting_year(year, due, &today).map_err(AppError::Invalid)?;
            store::insert_year(tx, id, year, &due, Some(actor.person)).await?;
            let details = json!({ "strategy": slug, "year": year, "due": due });
            audit::record(tx, site, Some(actor.person), "reporting_year_opened", Some(id.0), details).await
        })
        .await
}

/// Saves the report of a goal as a draft, or hands it in. What was handed in can be saved again until the year is published.
///
/// # Errors
/// It is not this person's to write; the year is published; what is wrong with the fields.
pub async fn save_report(
    site: &Site,
    actor: &Actor,
    slug: &str,
    year: i64,
    code: &str,
    typed: &Typed,
) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let locked = store::lock_year(tx, slug, year).await?.ok_or(AppError::NotFound)?;
            let asked = store::asked(&mut *tx, (slug, code), year, actor.person).await?.ok_or(AppError::NotFound)?;
            if locked.published_at.is_some() {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let document = strategy::document(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            let indicators: Vec<&Indicator> = document.indicators.iter().filter(|one| one.goal == code).collect();
            let cards = commitments::of_goal(&mut *tx, asked.goal).await?;
            let subjects = subjects::subjects(&document, code, &cards);
            let judged = rules::judge(typed, &indicators, &subjects).map_err(AppError::Invalid)?;
            rules::fit(&document, year, &judged, &indicators).map_err(AppError::Invalid)?;
            let report = Report { version: typed.version, unit: asked.unit, ..judged };
            store::put_report(tx, (asked.goal, year), &report, actor.person, typed.hands_in).await?;
            if !typed.hands_in {
                return Ok(());
            }
            let details = json!({ "strategy": slug, "goal": code, "year": year });
            audit::record(tx, site, Some(actor.person), "goal_report_handed_in", Some(asked.goal.0), details).await
        })
        .await
}

/// Publishes a year: from then on everybody reads the reports that were handed in, and their values are part of the
/// strategy, as a new version of it, and of a draft of it that waits.
///
/// # Errors
/// Not an administrator; nothing was handed in; something is missing and `without_the_rest` is not said; it was published
/// before.
pub async fn publish_year(site: &Site, actor: &Actor, slug: &str, year: i64, without_the_rest: bool) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    let mut in_use = Vec::new();
    site.db
        .write(async |tx| {
            let known = store::year(&mut *tx, slug, year).await?.ok_or(AppError::NotFound)?;
            // Written first: from here on no report of the year is saved.
            if !store::publish_year(tx, known.strategy, year, Some(actor.person)).await? {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let officers = store::officers(&mut *tx, slug).await?;
            let reports = store::reports(&mut *tx, slug, year).await?;
            let handed_in: Vec<&Report> = reports.iter().filter(|report| report.handed_in_at.is_some()).collect();
            if handed_in.is_empty() {
                return Err(AppError::refused(ErrorCode::NothingHandedIn));
            }
            let missing: Vec<&str> = rules::missing(&officers, &reports).map(|officer| officer.code.as_str()).collect();
            if !missing.is_empty() && !without_the_rest {
                return Err(AppError::Invalid(vec![FieldError::new("anyway", ErrorCode::ReportsMissing)]));
            }
            // An editor may be publishing just now: the values go into what stands after that, not over it.
            let before = strategy::lock_version(tx, slug).await?.unwrap_or(0);
            let document = strategy::document(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            let values: Vec<ReportedValue> = handed_in.iter().flat_map(|report| report.values.clone()).collect();
            let merged = rules::merged(&document, year, &values);
            let note = document.strategy.language.monitoring_of_year(year.to_string());
            let said = (Some(actor.person), note.as_str());
            // Values change nothing that anybody is registered for.
            let made = strategies::publish(tx, &site.chance, &merged, said, (&|_, _| {}, quietly), &mut in_use).await?;
            // A draft that waits would take the values away again.
            let versions = [before, before + i64::from(made != Imported::Unchanged)];
            let change = |draft: &StrategyDocument| rules::merged(draft, year, &values);
            editing::carry_into_draft(tx, (slug, versions), actor.person, change).await?;
            let details = json!({ "strategy": slug, "year": year, "reports": handed_in.len(), "missing": missing });
            audit::record(tx, site, Some(actor.person), "reporting_year_published", Some(known.strategy.0), details)
                .await
        })
        .await
}
