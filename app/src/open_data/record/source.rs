//! Where a record is read from: a folder, or the archive that the site gives.

use crate::audit::fault::Fault;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// Files in an archive at most: two of each round, and three.
const FILES_MAX: usize = 10_000;

/// A record that is checked.
pub enum Source {
    /// The folder of `narada export record`.
    Folder(PathBuf),
    /// The archive from the site.
    Archive(Box<ZipArchive<BufReader<File>>>),
}

impl Source {
    /// Opens what lies there: a folder as it is, anything else as an archive.
    ///
    /// # Errors
    /// [`Fault::Missing`], or it is no archive.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        match fs::metadata(path) {
            Err(_) => Err(Fault::Missing),
            Ok(what) if what.is_dir() => Ok(Self::Folder(path.to_owned())),
            Ok(_) => {
                let file = File::open(path).map_err(unreadable)?;
                let archive = ZipArchive::new(BufReader::new(file)).map_err(unreadable)?;
                match archive.len() {
                    0..=FILES_MAX => Ok(Self::Archive(Box::new(archive))),
                    many => Err(Fault::Unreadable(format!("it holds {many} files"))),
                }
            }
        }
    }

    /// A file of it, to be read from its beginning.
    ///
    /// # Errors
    /// It is not there, or is no file.
    pub fn file(&mut self, name: &str) -> Result<Box<dyn Read + '_>, Fault> {
        match self {
            Self::Folder(path) => Ok(Box::new(regular(&path.join(name))?)),
            Self::Archive(archive) => {
                let at = archive.index_for_name(name).ok_or(Fault::Missing)?;
                Ok(Box::new(archive.by_index(at).map_err(unreadable)?))
            }
        }
    }

    /// The names of everything in it.
    pub fn names(&self) -> BTreeSet<String> {
        match self {
            Self::Folder(path) => {
                let entries = fs::read_dir(path).into_iter().flatten().flatten();
                entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
            }
            // A name that is none is as strange as any other.
            Self::Archive(archive) => archive
                .file_names()
                .map(|name| name.map_or_else(|_| "?".to_owned(), |name| name.into_owned()))
                .collect(),
        }
    }
}

/// Opens a file that is one: no device, no pipe that never ends, and no way out of the folder.
fn regular(path: &Path) -> Result<File, Fault> {
    match fs::symlink_metadata(path) {
        Ok(what) if what.is_file() => File::open(path).map_err(unreadable),
        Ok(_) => Err(Fault::Unreadable("it is no regular file".to_owned())),
        Err(_) => Err(Fault::Missing),
    }
}

fn unreadable(cause: impl ToString) -> Fault {
    Fault::Unreadable(cause.to_string())
}
