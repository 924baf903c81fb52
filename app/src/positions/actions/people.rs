//! Evaluators are appointed and dismissed, and remarks are assigned to them.

use super::langs;
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::{audit, rules as accounts_rules, store as accounts};
use crate::base::day;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::written;
use crate::consultations::calendar::named_zone;
use crate::consultations::store as consultations;
use crate::notifications::model::Letter;
use crate::notifications::outbox;
use crate::positions::access;
use crate::positions::rules::TOGETHER;
use crate::positions::store;
use crate::remarks::model::RemarkId;
use serde_json::json;

/// Appoints an evaluator by their mail address.
///
/// # Errors
/// Not somebody who runs the consultation; nobody has the address; they are one already.
pub async fn appoint(site: &Site, actor: &Actor, slug: &str, email: &str) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            let email = accounts_rules::address(email).map_err(|code| AppError::field("email", code))?;
            let known = accounts::by_address(&mut *tx, &email).await?.filter(|known| known.confirmed_at.is_some());
            let person = known.ok_or_else(|| AppError::field("email", ErrorCode::NoAccount))?.id;
            if !store::appoint(tx, place.id, person).await? {
                return Err(AppError::field("email", ErrorCode::Taken));
            }
            let details = json!({ "person": person });
            let kind = "evaluator_appointed";
            audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(place.id.0), details).await
        })
        .await
}

/// Dismisses an evaluator. What was assigned to them is nobody's again; what they wrote stays.
///
/// # Errors
/// Not somebody who runs the consultation; the person is no evaluator of it.
pub async fn dismiss(site: &Site, actor: &Actor, slug: &str, person: PersonId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            if !store::dismiss(tx, place.id, person).await? {
                return Err(AppError::NotFound);
            }
            let details = json!({ "person": person });
            let kind = "evaluator_dismissed";
            audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(place.id.0), details).await
        })
        .await
}

/// Dismisses somebody everywhere, with the erasure of their account. What they wrote stays.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, site: &Site, person: PersonId) -> AppResult<()> {
    for consultation in store::leave_all(tx, person).await? {
        let details = json!({ "person": person });
        let kind = "evaluator_left";
        audit::record_in(tx, site, consultation.0, Some(person), kind, Some(consultation.0), details).await?;
    }
    Ok(())
}

/// Assigns remarks to an evaluator, who gets one letter about all of them; or to nobody. Gives how many it was.
///
/// # Errors
/// Not somebody who runs the consultation; no remark is named, or one that is not there; the person is no evaluator of it; what is
/// wrong with the day.
pub async fn assign(
    site: &Site,
    actor: &Actor,
    slug: &str,
    numbers: &[i64],
    (evaluator, due): (&str, &str),
) -> AppResult<usize> {
    site.db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            if numbers.is_empty() || numbers.len() > TOGETHER {
                return Err(AppError::field("remarks", ErrorCode::Required));
            }
            let today = day::today(tx.now(), &named_zone(&place.time_zone));
            let due = match due.trim() {
                "" => String::new(),
                due => match written::full_day(due).map(|due| due.to_string()) {
                    Ok(due) if day::is_before(&due, &today) => {
                        return Err(AppError::field("due", ErrorCode::InThePast));
                    }
                    Ok(due) => due,
                    Err(code) => return Err(AppError::field("due", code)),
                },
            };
            let evaluator = match evaluator {
                "" => None,
                id => {
                    let unknown = || AppError::field("evaluator", ErrorCode::NotAChoice);
                    let person: PersonId = id.parse().map_err(|_| unknown())?;
                    Some(store::evaluator(&mut *tx, place.id, person).await?.ok_or_else(unknown)?)
                }
            };
            let found = store::of_numbers(&mut *tx, place.id, numbers).await?;
            if found.len() != numbers.len() {
                return Err(AppError::field("remarks", ErrorCode::NotAChoice));
            }
            let remarks: Vec<RemarkId> = found.iter().map(|target| target.remark).collect();
            let person = evaluator.as_ref().map(|recipient| recipient.person);
            let due = if person.is_some() { due } else { String::new() };
            store::assign(tx, &remarks, person, &due).await?;
            let details = json!({ "remarks": numbers, "evaluator": person, "due": due });
            let kind = "remarks_assigned";
            audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(place.id.0), details).await?;
            if let Some(recipient) = evaluator {
                let texts = consultations::texts(&mut *tx, place.id).await?;
                let title = texts.title_for(recipient.language, site.settings.language, &place.slug).to_owned();
                let letter = Letter::RemarksAssigned {
                    name: recipient.name.clone(),
                    title,
                    numbers: numbers.to_vec(),
                    due: due.clone(),
                    link: site.link("/account/positions"),
                };
                let act: uuid::Uuid = site.chance.id(tx.now());
                let event = format!("remarks-assigned:{act}");
                outbox::put(tx, site, recipient.personal(event, letter)).await?;
            }
            Ok(remarks.len())
        })
        .await
}
