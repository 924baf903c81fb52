//! Whether the folders are there, can be written, and have room.

use super::{Finding, fault, worry};
use crate::vitals::Vitals;
use app::base::site::Site;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Room below which nothing is sure to be written any more: SQLite's own log grows to several of these before it is emptied.
const FULL: u64 = 16 << 20;
/// Room below which somebody should look after it.
const NEARLY_FULL: u64 = 256 << 20;
/// Named after nothing of ours, and there for less than a millisecond.
const TRIAL: &str = ".narada-can-write";

/// Looks into them on a thread that may wait: a network's disk that is away does not answer at once.
pub(super) async fn look_into(site: &Site, vitals: &Vitals) -> Vec<Finding> {
    let keys = site.settings.keys.clone();
    let mut folders: Vec<PathBuf> = vitals.folders().map(Path::to_owned).collect();
    folders.extend(keys.parent().map(Path::to_owned));
    folders.sort();
    folders.dedup();
    let looked = tokio::task::spawn_blocking(move || {
        let mut found: Vec<Finding> = Vec::new();
        for finding in folders.iter().filter_map(|folder| data(folder)).chain(keys_in(&keys)) {
            if !found.contains(&finding) {
                found.push(finding);
            }
        }
        found
    });
    looked.await.unwrap_or_default()
}

fn data(folder: &Path) -> Option<Finding> {
    match try_to_write(folder) {
        Ok(()) => room(free(folder)?),
        Err(cause) => Some(match cause.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => fault("disk", "the disk of the data folder is full"),
            ErrorKind::NotFound | ErrorKind::NotADirectory => fault("disk", "the data folder is not there"),
            _ => fault("disk", "nothing can be written into the data folder"),
        }),
    }
}

fn try_to_write(folder: &Path) -> std::io::Result<()> {
    let trial = folder.join(TRIAL);
    fs::write(&trial, [0])?;
    match fs::remove_file(&trial) {
        // Another node that shares the folder was as quick.
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

fn room(free: u64) -> Option<Finding> {
    match free {
        ..FULL => Some(fault("disk", "the disk of the data folder is full")),
        FULL..NEARLY_FULL => Some(worry("disk", format!("{} MiB are left for the data folder", free >> 20))),
        _ => None,
    }
}

/// Room that is left for us.
#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(not(unix))]
fn free(_: &Path) -> Option<u64> {
    None
}

/// A round's key is made with its first ballot: until then nobody would notice that none can be written.
fn keys_in(folder: &Path) -> Option<Finding> {
    if let Err(cause) = fs::read_dir(folder) {
        return Some(match cause.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => fault("keys", "their folder is not there"),
            _ => fault("keys", "their folder cannot be read"),
        });
    }
    match try_to_write(folder) {
        // That is said of the data folder, in which it lies.
        Err(cause) if matches!(cause.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => None,
        tried => tried.is_err().then(|| fault("keys", "nothing can be written into their folder")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_that_is_nearly_full_is_a_worry_and_a_full_one_a_fault() {
        let said = |free| room(free).map(|finding| finding.to_string());
        assert_eq!(said(NEARLY_FULL), None);
        assert_eq!(said(NEARLY_FULL - 1).unwrap(), "worry: disk: 255 MiB are left for the data folder");
        assert_eq!(said(FULL - 1).unwrap(), "fault: disk: the disk of the data folder is full");
    }

    #[test]
    fn a_folder_is_tried_by_writing_into_it_and_nothing_stays_there() {
        let folder = tempfile::tempdir().unwrap();
        try_to_write(folder.path()).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert!(free(folder.path()).unwrap() > 0);
        let gone = data(&folder.path().join("gone")).unwrap();
        assert_eq!(gone.to_string(), "fault: disk: the data folder is not there");
    }

    #[test]
    fn keys_that_can_be_read_and_not_written_are_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(keys_in(folder.path()), None);
        // Whoever runs the tests may be allowed everything: so something stands where the trial would.
        fs::create_dir(folder.path().join(TRIAL)).unwrap();
        let found = keys_in(folder.path()).unwrap();
        assert_eq!(found.to_string(), "fault: keys: nothing can be written into their folder");
    }
}
