//! What a workbook holds, counted before anything of it is kept: its own numbers are believed by nobody.

use super::What;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::{BufRead, BufReader, Cursor, Read};

/// Files in the archive at most, and bytes that all of them unpack to.
const FILES_MAX: usize = 200;
const UNPACKED_MAX: u64 = 32 * 1024 * 1024;
/// The sign of an archive's end, how far it stands from there without a comment, and where it says how many files there are.
const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
const END_FILES: usize = 10;
/// Texts that cells share at most; none is a cell more often than a table has cells.
const STRINGS_MAX: usize = 100_000;
/// Other things of a workbook at most, that whoever reads it keeps one by one, and how long each of them may be: a style keeps a
/// copy of the name of its font, and a sheet of where it lies.
const KEPT_MAX: usize = 20_000;
const KEPT: [(&str, usize); 9] = [
    ("xf", 1_000),
    ("font", 1_000),
    ("name", 1_000),
    ("fill", 1_000),
    ("border", 1_000),
    ("numFmt", 1_000),
    ("sheet", 1_000),
    ("definedName", 1_000),
    // Links of cells are among them.
    ("Relationship", 4_000),
];

/// Unpacks an archive into nothing, and counts. One that stands behind or before something else is refused: it is two files in one.
pub(super) fn weigh(bytes: &[u8]) -> Result<(), What> {
    let end = bytes.len().checked_sub(END_LENGTH).map(|from| &bytes[from..]).ok_or(What::NotATable)?;
    if !bytes.starts_with(b"PK\x03\x04") || !end.starts_with(END) {
        return Err(What::NotATable);
    }
    // Read before the list of files is.
    if usize::from(u16::from_le_bytes([end[END_FILES], end[END_FILES + 1]])) > FILES_MAX {
        return Err(What::TooLarge);
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| What::NotATable)?;
    if archive.offset() != 0 || archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(What::NotATable);
    }
    if archive.len() > FILES_MAX {
        return Err(What::TooLarge);
    }
    let mut left = UNPACKED_MAX;
    for place in 0..archive.len() {
        let file = archive.by_index(place).map_err(|_| What::NotATable)?;
        let mut file = BufReader::new(file.take(left + 1));
        // Whatever its name: a workbook says itself where its parts lie.
        look(&mut file)?;
        std::io::copy(&mut file, &mut std::io::sink()).map_err(|_| What::NotATable)?;
        left = file.into_inner().limit().checked_sub(1).ok_or(What::TooLarge)?;
    }
    Ok(())
}

/// Counts what would be kept of a file, as far as it is XML: whoever reads it gets no further either.
fn look(file: &mut impl BufRead) -> Result<(), What> {
    let mut reader = Reader::from_reader(file);
    let config = reader.config_mut();
    (config.check_end_names, config.check_comments) = (false, false);
    let (mut buffer, mut strings, mut kept) = (Vec::new(), 0, 0);
    loop {
        buffer.clear();
        let start = match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => start,
            Ok(Event::Eof) | Err(_) => return Ok(()),
            Ok(_) => continue,
        };
        match start.local_name().into_inner() {
            "sst" if !is_believable(&start) => return Err(What::TooLarge),
            "si" => strings += 1,
            name => {
                if let Some((_, length)) = KEPT.iter().find(|(one, _)| *one == name) {
                    kept += 1;
                    if start.len() > *length {
                        return Err(What::TooLarge);
                    }
                }
            }
        }
        if strings > STRINGS_MAX || kept > KEPT_MAX {
            return Err(What::TooLarge);
        }
    }
}

/// Whether the texts are as many as there may be, by what is said of them: so much room is made at once. Who reads it may divide
/// what stands there otherwise than we would, so every word of it is taken for the number's name.
fn is_believable(said: &str) -> bool {
    said.split("uniqueCount").skip(1).all(|rest| {
        let number = rest.trim_start_matches(|sign: char| sign.is_ascii_whitespace() || "='\"".contains(sign));
        let end = number.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(number.len());
        number[..end].parse().is_ok_and(|count: usize| count <= STRINGS_MAX)
    })
}
