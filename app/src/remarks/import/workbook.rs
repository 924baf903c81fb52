//! The first sheet of a workbook (XLSX). It is an archive, which can be made to unpack to anything: what it holds is counted before
//! it is read, and its cells are read one by one.

use super::{COLUMNS_MAX, Line, ROWS_MAX, Taken, What};
use calamine::{DataRef, Reader, Xlsx};
use std::io::{Cursor, Read};

/// Files in the archive at most, and bytes that all of them unpack to.
const FILES_MAX: usize = 200;
const UNPACKED_MAX: u64 = 32 * 1024 * 1024;
/// The sign of an archive's end, and how far it stands from there without a comment.
const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Line>, What> {
    weigh(bytes)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| What::NotATable)?;
    let name = workbook.sheet_names().first().cloned().ok_or(What::Empty)?;
    let mut reader = workbook.worksheet_cells_reader(&name).map_err(|_| What::NotATable)?;
    let (mut lines, mut taken): (Vec<Line>, Taken) = (Vec::new(), Taken::default());
    while let Some(cell) = reader.next_cell().map_err(|_| What::NotATable)? {
        let (row, column) = cell.get_position();
        let (number, column) = (index(row) + 1, index(column));
        if column >= COLUMNS_MAX {
            continue;
        }
        let text = taken.cell(&text(cell.get_value()))?;
        if text.is_empty() {
            continue;
        }
        if lines.last().is_none_or(|line| line.number < number) {
            lines.push(Line { number, cells: Vec::new() });
        }
        if lines.len() > ROWS_MAX + 1 {
            return Err(What::TooLarge);
        }
        // Rows come in their order; what does not is from no spreadsheet.
        let line = lines.last_mut().filter(|line| line.number == number).ok_or(What::NotATable)?;
        if line.cells.len() <= column {
            line.cells.resize(column + 1, String::new());
        }
        line.cells[column] = text;
    }
    Ok(lines)
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX - 1)
}

/// Unpacks the archive into nothing, and counts. One that stands behind or before something else is refused: it is two files in one.
fn weigh(bytes: &[u8]) -> Result<(), What> {
    let end = bytes.len().checked_sub(END_LENGTH).ok_or(What::NotATable)?;
    if !bytes.starts_with(b"PK\x03\x04") || !bytes[end..].starts_with(END) {
        return Err(What::NotATable);
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
        let unpacked = std::io::copy(&mut file.take(left + 1), &mut std::io::sink()).map_err(|_| What::NotATable)?;
        left = left.checked_sub(unpacked).ok_or(What::TooLarge)?;
    }
    Ok(())
}

/// A cell as the spreadsheet shows it.
fn text(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(is_so) => is_so.to_string(),
        DataRef::DateTime(moment) => day(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day, and its hour where it has one.
fn day(moment: &calamine::ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    match (hour, minute) {
        (0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"),
    }
}
