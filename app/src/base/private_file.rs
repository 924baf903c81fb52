//! Files that only their owner reads: the keys that lie beside the database, never in it.

use super::chance::Chance;
use super::error::{AppError, AppResult};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Writes a file that is on disk when this returns. A name that is taken keeps what stands there: whoever comes first decides.
///
/// # Errors
/// The file cannot be written.
pub fn put(folder: &Path, name: &str, bytes: &[u8], chance: &Chance) -> AppResult<()> {
    let path = folder.join(name);
    fs::create_dir_all(folder).map_err(|cause| failed(folder, &cause))?;
    // A link to a file that is complete appears at once and never replaces another one.
    let draft = folder.join(format!("{name}.{}.draft", chance.secret()));
    let linked = write_private(&draft, bytes).and_then(|()| fs::hard_link(&draft, &path));
    let _ = fs::remove_file(&draft);
    match linked {
        // Without this the name may be gone after a power cut, though what was made with the key is not.
        Ok(()) => {
            fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|cause| failed(folder, &cause))?;
        }
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {}
        Err(cause) => return Err(failed(&path, &cause)),
    }
    Ok(())
}

/// Reads a file of 32 bytes; nothing when there is none.
///
/// # Errors
/// The file cannot be read, or holds something else.
pub fn read_key(path: &Path) -> AppResult<Option<[u8; 32]>> {
    match fs::read(path) {
        Ok(bytes) => match <[u8; 32]>::try_from(bytes.as_slice()) {
            Ok(key) => Ok(Some(key)),
            Err(_) => Err(AppError::Internal(format!("{} is no key: it must hold 32 bytes", path.display()))),
        },
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(failed(path, &cause)),
    }
}

/// The error of a file, which it names.
pub fn failed(path: &Path, cause: &std::io::Error) -> AppError {
    AppError::Internal(format!("{}: {cause}", path.display()))
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
