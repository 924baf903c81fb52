//! Writing the record, into a folder or into an archive.

use super::bundle::{Bundle, Piece};
use super::manifest::{EVENTS, MANIFEST, Manifest, SIGNATURES, Signed, ballots_name, results_name};
use crate::audit::keys::Signer;
use crate::audit::recording::hold;
use crate::audit::store::{self, Chain};
use crate::audit::verifying::published;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::consultations::model::Consultation;
use crate::consultations::store as consultations;
use crate::voting::snapshot::ResultSnapshot;
use crate::voting::verifying::recounted;
use crate::voting::{anonymous, store as voting};
use serde::Serialize;
use std::path::Path;
use tokio::sync::mpsc::Sender;

/// Events that are read at once.
const AT_ONCE: i64 = 2_000;

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Events.
    pub events: i64,
    /// Rounds that have a result.
    pub rounds: usize,
    /// Whether the list of files is signed: the key may be missing.
    pub is_signed: bool,
}

/// Writes the record of a consultation into a folder that is not there yet.
///
/// # Errors
/// There is no such consultation, the folder is there, or it cannot be written.
pub async fn export(site: &Site, slug: &str, out: &Path) -> AppResult<Exported> {
    let consultation = consultations::by_slug(&site.db, slug).await?;
    let consultation = consultation.ok_or_else(|| AppError::Internal(format!("there is no consultation {slug}")))?;
    let bundle = Bundle::folder(out)?;
    site.db.write(async |tx| hold(tx, site, consultation.id.0).await.map(drop)).await?;
    write(site, &consultation, bundle, Ballots::Counted).await
}

/// Sends the record of a consultation as an archive, while it is made: its files are those of the folder. The ballots are
/// those of the frozen result: counting a million of them again is for the operator, and `narada verify` says whether they
/// are the same.
///
/// # Errors
/// No official did anything yet, or whoever asked went away; what went out until then is no whole archive.
pub async fn send(site: &Site, consultation: &Consultation, out: Sender<Piece>) -> AppResult<Exported> {
    write(site, consultation, Bundle::archive(out), Ballots::Frozen).await
}

/// Where the ballots of a round come from.
#[derive(Clone, Copy)]
enum Ballots {
    Counted,
    Frozen,
}

async fn write(site: &Site, consultation: &Consultation, mut bundle: Bundle, from: Ballots) -> AppResult<Exported> {
    let chain = consultation.id.0;

    // What is in it is decided at one moment: people go on working while it is written, and a round may close meanwhile.
    let content = site.db.snapshot(async |tx| {
        let known = store::chain(&mut *tx, chain).await?.ok_or(AppError::NotFound)?;
        let closed = store::rounds(&mut *tx).await?.into_iter().filter(|round| round.consultation == chain);
        let closed: Vec<i64> = closed.filter(|round| round.result.is_some()).map(|round| round.round).collect();
        Ok::<_, AppError>((known, closed, store::signatures(&mut *tx, Some(chain)).await?))
    });
    let (known, closed, signatures) = content.await?;
    let mut rounds = Vec::new();
    for number in closed {
        let Some(snapshot) = voting::latest_snapshot(&site.db, consultation.id, Some(number)).await? else {
            continue;
        };
        bundle.put(&results_name(number), snapshot.json.as_bytes()).await?;
        let counted = match from {
            Ballots::Counted => recounted(site, &snapshot).await?,
            Ballots::Frozen => ResultSnapshot::from_json(&snapshot.json)?,
        };
        bundle.put(&ballots_name(number), anonymous::file(&counted).as_bytes()).await?;
        rounds.push(number);
    }
    bundle.put(SIGNATURES, &line(&signatures)?).await?;
    let (number, head) = events(site, &known, &mut bundle).await?;

    let exported = rounds.len();
    let key = store::newest_key(&site.db).await?;
    // The key's time is the database's, which may be ahead of this machine's.
    let at = key.as_ref().map_or(site.now(), |key| site.now().max(key.made_at));
    let manifest = Manifest {
        at,
        chain,
        consultation: consultation.slug.clone(),
        files: bundle.sums(),
        format: Manifest::FORMAT.to_owned(),
        head,
        number,
        rounds,
    };
    let signer = match key {
        Some(key) => Signer::read(&site.settings.keys, &key.id)?,
        None => None,
    };
    let signature = match &signer {
        Some(signer) => Some(signer.sign(&manifest.message()?)),
        None => None,
    };
    let is_signed = signature.is_some();
    let signed = Signed { key_id: signer.map(|signer| signer.id), manifest, signature };
    bundle.put(MANIFEST, &line(&signed)?).await?;
    bundle.finish().await?;
    Ok(Exported { events: number, rounds: exported, is_signed })
}

/// The chain's events as far as its head says, in batches; gives the number and hash of the last one.
async fn events(site: &Site, known: &Chain, bundle: &mut Bundle) -> AppResult<(i64, String)> {
    let end = known.number.unwrap_or_default();
    bundle.begin(EVENTS)?;
    let (mut last, mut hash) = (0, known.hash.clone().unwrap_or_default());
    while last < end {
        let rows = store::events(&site.db, known.chain, last, AT_ONCE.min(end - last)).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let event = published(known, &row)
                .map_err(|fault| AppError::Internal(format!("event {} of the record: {fault}", row.number)))?;
            bundle.write(&line(&event)?).await?;
            (last, hash) = (event.number, event.hash);
        }
    }
    bundle.end(EVENTS)?;
    Ok((last, hash))
}

/// Canonical JSON with a line's end.
fn line(value: &impl Serialize) -> AppResult<Vec<u8>> {
    let mut bytes = serde_json::to_vec(value).map_err(|cause| AppError::Internal(cause.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}
