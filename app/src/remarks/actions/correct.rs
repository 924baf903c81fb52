//! Correcting and withdrawing what the office entered itself: a slip of the pen, a wrong letter, a wrong table.
//!
//! What somebody handed in on the web is theirs. Once an answer is accepted or published, what was answered stands: the answer is worked
//! on again first, or corrected.

use super::enter::{Entry, Known, with_meeting};
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::text::lines;
use crate::consultations::access;
use crate::consultations::model::Consultation;
use crate::remarks::model::{CorrectionKind, Remark, RemarkState};
use crate::remarks::rules::{self, REASON_MAX};
use crate::remarks::store;
use serde_json::json;

/// Lets an entered remark say what it should have said, over the version that was seen. How it stood is kept for officials; readers see
/// that it was corrected, and why.
///
/// # Errors
/// [`AppError::Forbidden`] for those who do not run the consultation; [`ErrorCode::WrongState`] where it is not for the office to change
/// or not any more; [`ErrorCode::ChangedMeanwhile`]; what is wrong with the entry.
pub async fn correct(
    site: &Site,
    actor: &Actor,
    slug: &str,
    number: i64,
    (seen, entry, reason): (i64, &Entry, &str),
) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let remark = held(tx, &consultation, number).await?;
            if remark.state != RemarkState::Visible {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            if remark.version != seen {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let entry = with_meeting(tx, site, &consultation, entry).await?;
            let known = Known::of(tx, &consultation).await?.with(&remark);
            let said = known.judged(&entry);
            let reason = lines(reason, 1, REASON_MAX).map_err(|code| AppError::field("reason", code));
            let (said, reason) = match (said, reason) {
                (Ok(said), Ok(reason)) => (said, reason),
                (Err(wrong), Ok(_)) => return Err(AppError::Invalid(wrong)),
                (Ok(_), Err(reason)) => return Err(reason),
                (Err(mut wrong), Err(reason)) => {
                    if let AppError::Invalid(more) = reason {
                        wrong.extend(more);
                    }
                    return Err(AppError::Invalid(wrong));
                }
            };
            store::keep(tx, remark.id, CorrectionKind::Corrected, actor.person, &reason).await?;
            if !store::put_said(tx, remark.id, seen, &said).await? {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let details = json!({ "number": number, "channel": said.channel });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remark_corrected", Some(remark.id.0), details).await
        })
        .await
}

/// Withdraws an entered remark, for good: its number stays, and says openly that it was entered by mistake and why. It needs no answer.
///
/// # Errors
/// As [`correct`].
pub async fn withdraw_entry(site: &Site, actor: &Actor, slug: &str, number: i64, reason: &str) -> AppResult<()> {
    let reason = lines(reason, 1, REASON_MAX).map_err(|code| AppError::field("reason", code))?;
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let remark = held(tx, &consultation, number).await?;
            store::keep(tx, remark.id, CorrectionKind::Withdrawn, actor.person, &reason).await?;
            store::set_withdrawn(tx, remark.id).await?;
            let details = json!({ "number": number, "channel": remark.said.channel });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remark_entry_withdrawn", Some(remark.id.0), details).await
        })
        .await
}

/// The remark of a number, if the office may change it; nobody else does until the transaction ends.
async fn held(tx: &mut Tx, consultation: &Consultation, number: i64) -> AppResult<Remark> {
    // While answers are accepted or published it waits, and then finds its own.
    store::hold(tx, consultation.id).await?;
    let remark = store::lock(tx, consultation.id, number).await?.ok_or(AppError::NotFound)?;
    let is_decided = store::is_decided(&mut *tx, remark.id).await?;
    match rules::is_ours_to_change(&remark, is_decided) {
        true => Ok(remark),
        false => Err(AppError::refused(ErrorCode::WrongState)),
    }
}

/// Withdraws a whole table that was read in by mistake: all of its remarks that are not withdrawn yet, as one act with one reason.
///
/// # Errors
/// [`AppError::Forbidden`] for those who do not run the consultation; [`AppError::NotFound`] where no table begins with this number;
/// [`ErrorCode::WrongState`] once something of it is answered.
pub async fn withdraw_table(site: &Site, actor: &Actor, slug: &str, first: i64, reason: &str) -> AppResult<()> {
    let reason = lines(reason, 1, REASON_MAX).map_err(|code| AppError::field("reason", code))?;
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            store::hold(tx, consultation.id).await?;
            let imports = store::imports(&mut *tx, consultation.id).await?;
            let import = imports.into_iter().find(|import| import.first_number == first);
            let import = import.ok_or(AppError::NotFound)?;
            let remarks = store::of_import(tx, consultation.id, &import).await?;
            if import.answered > 0 {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            for remark in &remarks {
                store::keep(tx, *remark, CorrectionKind::Withdrawn, actor.person, &reason).await?;
                store::set_withdrawn(tx, *remark).await?;
            }
            store::put_import_withdrawn(tx, consultation.id, first).await?;
            let details = json!({ "first": first, "remarks": remarks.len() });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remarks_import_withdrawn", Some(place), details).await
        })
        .await
}
