//! The archive around a document: opened only where nothing in it can grow out of hand.

use super::Refusal;
use axum::body::Bytes;
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

/// Entries of an archive at most: a long text with a hundred pictures has two hundred.
const ENTRIES_MAX: usize = 2_000;
/// Bytes of everything in an archive at most, unpacked.
const UNPACKED_MAX: u64 = 64 * 1024 * 1024;
/// Bytes of the words of a document, unpacked: three hundred pages with their markup come to eight million.
pub const WORDS_MAX: u64 = 12 * 1024 * 1024;
/// Bytes of what stands beside them, such as the styles, unpacked.
pub const BESIDE_MAX: u64 = 2 * 1024 * 1024;
/// How many times larger than packed an entry may be: plain XML comes to thirty at most.
const RATIO_MAX: u64 = 200;
/// Entries so small need no look at how well they were packed.
const SMALL: u64 = 64 * 1024;

/// How the end of an archive begins, without the comment that no word processor writes.
const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;

/// An archive that may be read.
pub struct Archive(ZipArchive<Cursor<Bytes>>);

impl Archive {
    /// Opens an archive with a document in it.
    ///
    /// # Errors
    /// [`Refusal::NotOurs`], [`Refusal::TooLarge`], [`Refusal::Macros`], [`Refusal::Protected`] or [`Refusal::Broken`].
    pub fn open(bytes: Bytes) -> Result<Self, Refusal> {
        // Read before the list of entries is: that list alone could be made to fill the memory.
        let end = bytes.len().checked_sub(END_LENGTH).map(|from| &bytes[from..]).ok_or(Refusal::Broken)?;
        let entries = usize::from(u16::from_le_bytes([end[10], end[11]]));
        if !end.starts_with(END) {
            return Err(Refusal::Broken);
        }
        if entries > ENTRIES_MAX {
            return Err(Refusal::TooLarge);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Broken)?;
        let (mut unpacked, mut is_document) = (0_u64, false);
        for at in 0..archive.len() {
            let entry = archive.by_index_raw(at).map_err(|_| Refusal::Broken)?;
            if entry.encrypted() {
                return Err(Refusal::Protected);
            }
            let name = entry.name_raw();
            if name.to_ascii_lowercase().ends_with(b"vbaproject.bin") {
                return Err(Refusal::Macros);
            }
            is_document |= name == b"word/document.xml";
            unpacked = unpacked.saturating_add(entry.size());
            let is_packed_too_well = entry.size() > SMALL && entry.size() / RATIO_MAX > entry.compressed_size();
            if is_packed_too_well || unpacked > UNPACKED_MAX {
                return Err(Refusal::TooLarge);
            }
        }
        if !is_document {
            return Err(Refusal::NotOurs);
        }
        let mut archive = Self(archive);
        let mut types = String::new();
        if let Some(mut list) = archive.entry("[Content_Types].xml", BESIDE_MAX)? {
            list.read_to_string(&mut types).map_err(|_| Refusal::Broken)?;
        }
        match types.to_ascii_lowercase().contains("macroenabled") {
            true => Err(Refusal::Macros),
            false => Ok(archive),
        }
    }

    /// An entry to be read, if it is there. It ends where it would grow too large, whatever it says of its size: what is
    /// cut off is no whole XML and refused as such.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`] or [`Refusal::Broken`].
    pub fn entry(&mut self, name: &str, most: u64) -> Result<Option<impl std::io::BufRead + '_>, Refusal> {
        let Some(at) = self.0.index_for_name(name) else { return Ok(None) };
        let entry = self.0.by_index(at).map_err(|_| Refusal::Broken)?;
        if entry.size() > most {
            return Err(Refusal::TooLarge);
        }
        Ok(Some(BufReader::new(entry.take(most))))
    }
}
