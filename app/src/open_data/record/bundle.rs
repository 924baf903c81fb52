//! Where a record is written: a folder, or an archive that goes out while it is made.

use crate::base::error::{AppError, AppResult};
use crate::base::private_file::failed;
use axum::body::Bytes;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::mpsc::Sender;
use tokio::time::timeout;
use zip::ZipWriter;
use zip::write::{SimpleFileOptions, StreamWriter};

/// So many bytes of an archive go out at once.
const PIECE: usize = 64 * 1024;

/// Whoever takes no piece for so long is not waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A piece of an archive, or why none follows.
pub type Piece = Result<Bytes, std::io::Error>;

/// The files of a record, each written as a whole before the next one begins.
pub struct Bundle {
    place: Place,
    files: BTreeMap<String, String>,
    sum: Sha256,
}

enum Place {
    Folder { path: PathBuf, file: Option<(PathBuf, BufWriter<File>)> },
    Archive { zip: Box<ZipWriter<StreamWriter<Packed>>>, packed: Packed, out: Sender<Piece> },
}

impl Bundle {
    /// A folder that is not there yet.
    ///
    /// # Errors
    /// It is there, or cannot be made.
    pub fn folder(path: &Path) -> AppResult<Self> {
        fs::create_dir(path).map_err(|cause| failed(path, &cause))?;
        Ok(Self::at(Place::Folder { path: path.to_owned(), file: None }))
    }

    /// An archive that goes out piece by piece: it is never in memory or on a disk as a whole.
    pub fn archive(out: Sender<Piece>) -> Self {
        let packed = Packed::default();
        Self::at(Place::Archive { zip: Box::new(ZipWriter::new_stream(packed.clone())), packed, out })
    }

    fn at(place: Place) -> Self {
        Self { place, files: BTreeMap::new(), sum: Sha256::new() }
    }

    /// Begins a file.
    ///
    /// # Errors
    /// It cannot be written, or it is there.
    pub fn begin(&mut self, name: &str) -> AppResult<()> {
        self.sum = Sha256::new();
        match &mut self.place {
            Place::Folder { path, file } => {
                let path = path.join(name);
                let new = File::create_new(&path).map_err(|cause| failed(&path, &cause))?;
                *file = Some((path, BufWriter::new(new)));
            }
            // Large: what comes is not known beforehand, and a million events are more than four gigabytes with room to spare.
            Place::Archive { zip, .. } => {
                let options = SimpleFileOptions::default().large_file(true);
                zip.start_file(name, options).map_err(|cause| AppError::Internal(format!("{name}: {cause}")))?;
            }
        }
        Ok(())
    }

    /// Writes on in the file that was begun.
    ///
    /// # Errors
    /// It cannot be written, or nobody takes the archive any more.
    pub async fn write(&mut self, bytes: &[u8]) -> AppResult<()> {
        self.sum.update(bytes);
        match &mut self.place {
            Place::Folder { file, .. } => {
                let (path, file) = file.as_mut().ok_or_else(|| AppError::Internal("no file was begun".to_owned()))?;
                file.write_all(bytes).map_err(|cause| failed(path, &cause))
            }
            Place::Archive { zip, packed, out } => {
                zip.write_all(bytes).map_err(|cause| AppError::Internal(format!("the archive: {cause}")))?;
                packed.send(out, PIECE, PATIENCE).await
            }
        }
    }

    /// Ends the file that was begun; its hash is listed.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn end(&mut self, name: &str) -> AppResult<()> {
        if let Place::Folder { file, .. } = &mut self.place
            && let Some((path, mut file)) = file.take()
        {
            file.flush().map_err(|cause| failed(&path, &cause))?;
        }
        self.files.insert(name.to_owned(), HEXLOWER.encode(&mem::take(&mut self.sum).finalize()));
        Ok(())
    }

    /// Writes a whole file.
    ///
    /// # Errors
    /// Those of its three steps.
    pub async fn put(&mut self, name: &str, bytes: &[u8]) -> AppResult<()> {
        self.begin(name)?;
        self.write(bytes).await?;
        self.end(name)
    }

    /// The SHA-256 of every file until now.
    pub fn sums(&self) -> BTreeMap<String, String> {
        self.files.clone()
    }

    /// The end: nothing follows.
    ///
    /// # Errors
    /// It cannot be written, or nobody takes the archive any more.
    pub async fn finish(self) -> AppResult<()> {
        match self.place {
            Place::Folder { .. } => Ok(()),
            Place::Archive { zip, packed, out } => {
                zip.finish().map_err(|cause| AppError::Internal(format!("the archive: {cause}")))?;
                packed.send(&out, 1, PATIENCE).await
            }
        }
    }
}

/// What is packed and did not go out yet.
#[derive(Clone, Default)]
struct Packed(Arc<Mutex<Vec<u8>>>);

impl Packed {
    /// Sends what there is, if it is so many bytes. Whoever reads slowly is waited for, but not for ever.
    async fn send(&self, out: &Sender<Piece>, least: usize, patience: Duration) -> AppResult<()> {
        let piece = {
            let mut packed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if packed.len() < least {
                return Ok(());
            }
            mem::take(&mut *packed)
        };
        let sent = timeout(patience, out.send(Ok(piece.into()))).await;
        match sent {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(AppError::Internal("whoever asked for the archive went away".to_owned())),
        }
    }
}

impl Write for Packed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::mpsc;

    fn packed() -> Packed {
        Packed(Arc::new(Mutex::new(b"PK".to_vec())))
    }

    #[tokio::test]
    async fn whoever_takes_no_piece_or_went_away_is_not_waited_for() {
        let (out, mut pieces) = mpsc::channel(1);
        assert!(packed().send(&out, 1, PATIENCE).await.is_ok());
        assert!(packed().send(&out, 1, Duration::ZERO).await.is_err(), "the first piece was not taken yet");
        assert_eq!(pieces.recv().await.unwrap().unwrap().as_ref(), b"PK");
        assert!(packed().send(&out, 1, Duration::ZERO).await.is_ok());
        drop(pieces);
        assert!(packed().send(&out, 1, PATIENCE).await.is_err());
    }

    #[tokio::test]
    async fn little_waits_until_it_is_worth_a_piece() {
        let (out, mut pieces) = mpsc::channel(1);
        packed().send(&out, PIECE, Duration::ZERO).await.unwrap();
        assert!(pieces.try_recv().is_err());
    }
}
