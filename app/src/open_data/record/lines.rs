//! Reading a file of lines that are JSON: one at a time, each in the very bytes in which it was written.

use super::source::Source;
use crate::audit::fault::{Fault, Found};
use data_encoding::HEXLOWER;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// The longest line; an event holds no texts, only codes and hashes.
const LINE_MAX: u64 = 1024 * 1024;

/// The largest file that is read as a whole.
const FILE_MAX: u64 = 256 * 1024 * 1024;

/// So many faults are told: whoever reads them has long understood.
pub const FOUND_MAX: usize = 10_000;

/// Whether so much is wrong that nothing more is looked at.
pub const fn is_enough(found: &[Found]) -> bool {
    found.len() > FOUND_MAX
}

/// Reads a file of the record line by line; gives its SHA-256. What is wrong with a line is told with its number, and the rest
/// is read all the same, until it is enough.
pub fn each<L: DeserializeOwned + Serialize>(
    source: &mut Source,
    name: &str,
    found: &mut Vec<Found>,
    mut take: impl FnMut(L, &str, &mut Vec<Found>),
) -> Option<String> {
    let file = match source.file(name) {
        Ok(file) => file,
        Err(fault) => {
            found.push(Found::at(name, fault));
            return None;
        }
    };
    let mut reader = BufReader::with_capacity(1 << 18, file);
    let mut sum = Sha256::new();
    let mut bytes = Vec::new();
    for number in 1_u64.. {
        if is_enough(found) {
            return None;
        }
        bytes.clear();
        match reader.by_ref().take(LINE_MAX).read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) => sum.update(&bytes),
            Err(cause) => {
                found.push(Found::at(name, Fault::Unreadable(cause.to_string())));
                return None;
            }
        }
        let place = format!("{name} line {number}");
        match parse(&bytes) {
            Ok((line, is_canonical)) => {
                if !is_canonical {
                    found.push(Found::at(&place, Fault::NotCanonical));
                }
                take(line, &place, found);
            }
            Err(fault) => found.push(Found::at(&place, fault)),
        }
    }
    Some(HEXLOWER.encode(&sum.finalize()))
}

/// A file of the record that is one line.
pub fn whole<L: DeserializeOwned + Serialize>(
    source: &mut Source,
    name: &str,
    found: &mut Vec<Found>,
) -> Option<(L, String)> {
    one(&bytes(source, name, found)?, name, found)
}

/// A file that is one line, wherever whoever asks says that it is.
pub fn named<L: DeserializeOwned + Serialize>(path: &Path, name: &str, found: &mut Vec<Found>) -> Option<(L, String)> {
    let file = File::open(path).map_err(|_| Fault::Missing);
    one(&content(file, name, found)?, name, found)
}

/// The bytes of a file of the record.
pub fn bytes(source: &mut Source, name: &str, found: &mut Vec<Found>) -> Option<Vec<u8>> {
    content(source.file(name), name, found)
}

fn content(file: Result<impl Read, Fault>, name: &str, found: &mut Vec<Found>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = file.and_then(|file| {
        let read = file.take(FILE_MAX).read_to_end(&mut bytes);
        read.map_err(|cause| Fault::Unreadable(cause.to_string()))
    });
    match read {
        Ok(_) => Some(bytes),
        Err(fault) => {
            found.push(Found::at(name, fault));
            None
        }
    }
}

fn one<L: DeserializeOwned + Serialize>(bytes: &[u8], name: &str, found: &mut Vec<Found>) -> Option<(L, String)> {
    match parse(bytes) {
        Ok((line, is_canonical)) => {
            if !is_canonical {
                found.push(Found::at(name, Fault::NotCanonical));
            }
            Some((line, crate::audit::digest::sha256(bytes)))
        }
        Err(fault) => {
            found.push(Found::at(name, fault));
            None
        }
    }
}

fn parse<L: DeserializeOwned + Serialize>(bytes: &[u8]) -> Result<(L, bool), Fault> {
    let unreadable = |cause: serde_json::Error| Fault::Unreadable(cause.to_string());
    let line: L = serde_json::from_slice(bytes).map_err(unreadable)?;
    let mut written = serde_json::to_vec(&line).map_err(unreadable)?;
    written.push(b'\n');
    Ok((line, written == bytes))
}
