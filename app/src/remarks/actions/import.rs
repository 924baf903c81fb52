//! Entering many remarks from a table at once, or none of them.

use super::enter::Known;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::consultations::access;
use crate::consultations::model::Consultation;
use crate::remarks::import::{FAULTS_MAX, Fault, Line, canonical, entries, fault, usual};
use crate::remarks::model::{RemarkId, RemarkState, Said};
use crate::remarks::store;
use data_encoding::HEXLOWER;
use serde_json::json;
use sha2::{Digest, Sha256};

/// What became of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imported {
    /// So many remarks were entered.
    Entered(usize),
    /// The same table was read in before: nothing changed.
    Before,
}

/// Looks what entering a table would do; changes nothing. Gives how many remarks it holds.
///
/// # Errors
/// `Forbidden` for those who do not run the consultation; inside, everything that is wrong with the table.
pub async fn check(site: &Site, actor: &Actor, slug: &str, lines: &[Line]) -> AppResult<Result<usize, Vec<Fault>>> {
    // It reads much and writes nothing: nobody who writes waits for it.
    site.db
        .snapshot(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            Ok(judged(tx, actor, &consultation, lines).await?.map(|remarks| remarks.len()))
        })
        .await
}

/// Enters a table: all of it, or nothing.
///
/// # Errors
/// As for [`check`].
pub async fn import(site: &Site, actor: &Actor, slug: &str, lines: &[Line]) -> AppResult<Result<Imported, Vec<Fault>>> {
    let digest = HEXLOWER.encode(&Sha256::digest(canonical(lines)));
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let remarks = match judged(tx, actor, &consultation, lines).await? {
                Ok(remarks) => remarks,
                Err(faults) => return Ok(Err(faults)),
            };
            let count = remarks.len();
            if store::is_imported(tx, consultation.id, &digest).await? {
                return Ok(Ok(Imported::Before));
            }
            let remarks: Vec<(RemarkId, Said)> =
                remarks.into_iter().map(|said| (site.chance.id(tx.now()), said)).collect();
            let first = store::put(tx, consultation.id, Some(actor.person), RemarkState::Visible, &remarks).await?;
            store::put_import(tx, consultation.id, &digest, actor.person, (first, count)).await?;
            let details = json!({ "first": first, "remarks": count, "sha256": digest });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remarks_imported", Some(place), details).await?;
            Ok(Ok(Imported::Entered(count)))
        })
        .await
}

async fn judged(
    tx: &mut Tx,
    actor: &Actor,
    consultation: &Consultation,
    lines: &[Line],
) -> AppResult<Result<Vec<Said>, Vec<Fault>>> {
    let entries = match entries(lines, usual(lines, actor.language)) {
        Ok(entries) => entries,
        Err(faults) => return Ok(Err(faults)),
    };
    let known = Known::of(tx, consultation).await?;
    let (mut remarks, mut faults) = (Vec::with_capacity(entries.len()), Vec::new());
    for (line, entry) in entries {
        match known.judged(&known.by_name(entry)) {
            Ok(said) => remarks.push(said),
            Err(errors) => faults.extend(errors.into_iter().map(|error| fault(line, error.field, error.code))),
        }
        if faults.len() >= FAULTS_MAX {
            break;
        }
    }
    Ok(if faults.is_empty() { Ok(remarks) } else { Err(faults) })
}
