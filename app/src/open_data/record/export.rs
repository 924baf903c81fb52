//! Writing the folder.

use super::manifest::{EVENTS, MANIFEST, Manifest, SIGNATURES, Signed, ballots_name, results_name};
use crate::audit::keys::Signer;
use crate::audit::recording::hold;
use crate::audit::store;
use crate::audit::verifying::published;
use crate::base::error::{AppError, AppResult};
use crate::base::private_file::failed;
use crate::base::site::Site;
use crate::consultations::store as consultations;
use crate::voting::verifying::recounted;
use crate::voting::{anonymous, store as voting};
use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

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
    let chain = consultation.id.0;
    fs::create_dir(out).map_err(|cause| failed(out, &cause))?;
    site.db.write(async |tx| hold(tx, site, chain).await.map(drop)).await?;
    let mut folder = Folder { path: out, files: BTreeMap::new() };

    let mut rounds = Vec::new();
    for round in consultations::rounds(&site.db, consultation.id).await? {
        let Some(snapshot) = voting::latest_snapshot(&site.db, consultation.id, Some(round.number)).await? else {
            continue;
        };
        folder.put(&results_name(round.number), snapshot.json.as_bytes())?;
        let counted = recounted(site, &snapshot).await?;
        folder.put(&ballots_name(round.number), anonymous::file(&counted).as_bytes())?;
        rounds.push(round.number);
    }
    // The events last: people go on working, and whatever a result or a signature names is among them then.
    folder.put(SIGNATURES, &line(&store::signatures(&site.db, Some(chain)).await?)?)?;
    let (number, head) = events(site, chain, &mut folder).await?;

    let exported = rounds.len();
    let key = store::newest_key(&site.db).await?;
    // The key's time is the database's, which may be ahead of this machine's.
    let at = key.as_ref().map_or(site.now(), |key| site.now().max(key.made_at));
    let manifest = Manifest {
        at,
        chain,
        consultation: consultation.slug,
        files: std::mem::take(&mut folder.files),
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
    folder.put(MANIFEST, &line(&signed)?)?;
    Ok(Exported { events: number, rounds: exported, is_signed })
}

/// The chain's events, in batches; gives the number and hash of the last one.
async fn events(site: &Site, chain: uuid::Uuid, folder: &mut Folder<'_>) -> AppResult<(i64, String)> {
    let known = store::chain(&site.db, chain).await?;
    let known = known.ok_or(AppError::NotFound)?;
    let mut file = folder.begin(EVENTS)?;
    let (mut last, mut hash) = (0, known.hash.clone().unwrap_or_default());
    loop {
        let rows = store::events(&site.db, chain, last, AT_ONCE).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let event = published(&known, &row)
                .map_err(|fault| AppError::Internal(format!("event {} of the record: {fault}", row.number)))?;
            file.write(&line(&event)?)?;
            (last, hash) = (event.number, event.hash);
        }
    }
    let sum = file.end()?;
    folder.files.insert(EVENTS.to_owned(), sum);
    Ok((last, hash))
}

/// Canonical JSON with a line's end.
fn line(value: &impl Serialize) -> AppResult<Vec<u8>> {
    let mut bytes = serde_json::to_vec(value).map_err(|cause| AppError::Internal(cause.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

struct Folder<'p> {
    path: &'p Path,
    files: BTreeMap<String, String>,
}

impl Folder<'_> {
    fn begin(&self, name: &str) -> AppResult<Sink> {
        let path = self.path.join(name);
        let file = File::create_new(&path).map_err(|cause| failed(&path, &cause))?;
        Ok(Sink { file: BufWriter::new(file), path, sum: Sha256::new() })
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> AppResult<()> {
        let mut file = self.begin(name)?;
        file.write(bytes)?;
        let sum = file.end()?;
        self.files.insert(name.to_owned(), sum);
        Ok(())
    }
}

/// A file whose hash is known when it is written.
struct Sink {
    file: BufWriter<File>,
    path: std::path::PathBuf,
    sum: Sha256,
}

impl Sink {
    fn write(&mut self, bytes: &[u8]) -> AppResult<()> {
        self.sum.update(bytes);
        self.file.write_all(bytes).map_err(|cause| failed(&self.path, &cause))
    }

    fn end(mut self) -> AppResult<String> {
        self.file.flush().map_err(|cause| failed(&self.path, &cause))?;
        Ok(HEXLOWER.encode(&self.sum.finalize()))
    }
}
