//! The first sheet of a workbook (XLSX). It is an archive, which can be made to unpack to anything: what it holds is counted before
//! it is read, and its cells are read one by one.

use super::weight::weigh;
use super::{COLUMNS_MAX, Line, ROWS_MAX, Taken, What};
use calamine::{DataRef, Reader, Xlsx};
use std::borrow::Cow;
use std::io::Cursor;

/// The last row that is read: a table has some empty ones in it, and not a world of them.
const ROW_MAX: usize = ROWS_MAX * 10;

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
        // Every row between is a line of what a preview carries on.
        if number > ROW_MAX {
            return Err(What::TooLarge);
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

/// A cell as the spreadsheet shows it.
fn text<'c>(cell: &'c DataRef<'_>) -> Cow<'c, str> {
    match cell {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.as_str().into(),
        DataRef::SharedString(text) => (*text).into(),
        DataRef::Int(number) => number.to_string().into(),
        DataRef::Float(number) => number.to_string().into(),
        DataRef::Bool(is_so) => is_so.to_string().into(),
        DataRef::DateTime(moment) => day(moment).into(),
        DataRef::Error(_) | DataRef::Empty => "".into(),
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
