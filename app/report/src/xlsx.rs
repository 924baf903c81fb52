//! The three tables as a workbook.

use crate::model::{ConsultationReport, Day};
use crate::tables::{Cell, Sheet, sheets};
use crate::text::{clean, cut};
use crate::words::Words;
use crate::{Follow, ReportError, tell_progress};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// So many UTF-16 units fit into a cell.
const CELL: usize = 32_767;

impl From<XlsxError> for ReportError {
    fn from(cause: XlsxError) -> Self {
        ReportError::Write(cause.to_string())
    }
}

/// Summary, remarks and results, each on a sheet. Text is always text, never a formula or a link; a text too long for a
/// cell says at its end where it goes on.
///
/// # Errors
/// When `follow` stops it, or no temporary file can be written.
pub fn xlsx(report: &ConsultationReport, words: &Words, follow: Follow<'_>) -> Result<Vec<u8>, ReportError> {
    let mut book = Workbook::new();
    book.set_properties(&properties(report));
    let [summary, remarks, results] = sheets(report, words);
    let cut = &words.files.cut;
    fill(book.add_worksheet_with_constant_memory()?, summary, cut, &mut |_| Ok(()))?;
    let total = remarks.length;
    // Each row goes to a temporary file as soon as it is written: a thousand remarks take no more memory than one.
    let sheet = book.add_worksheet_with_constant_memory()?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    fill(sheet, remarks, cut, &mut |done| tell_progress(&mut *follow, done, total))?;
    fill(book.add_worksheet_with_constant_memory()?, results, cut, &mut |_| Ok(()))?;
    Ok(book.save_to_buffer()?)
}

/// Without a day of its own the file would carry the machine's, and differ each time.
fn properties(report: &ConsultationReport) -> DocProperties {
    let day = day(&report.published);
    let properties = DocProperties::new()
        .set_title(clean(&report.title))
        .set_author(clean(&report.organiser))
        .set_company(clean(&report.organiser));
    match day {
        Some(day) => properties.set_creation_datetime(&day),
        None => properties,
    }
}

fn day(day: &Day) -> Option<ExcelDateTime> {
    let (year, month, day) = day.parts().unwrap_or((2000, 1, 1));
    ExcelDateTime::from_ymd(year, month, day).or_else(|_| ExcelDateTime::from_ymd(2000, 1, 1)).ok()
}

fn fill(
    sheet: &mut Worksheet,
    table: Sheet<'_>,
    mark: &str,
    told: &mut dyn FnMut(usize) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    let header = Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let plain = Format::new().set_align(FormatAlign::Top);
    sheet.set_name(table.name)?.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    let last = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let rows = u32::try_from(table.length).map_err(|_| XlsxError::RowColumnLimitError)?;
    sheet.autofilter(0, 0, rows, last)?;
    for (column, (name, width)) in (0..).zip(&table.columns) {
        sheet.set_column_width(column, f64::from(*width))?;
        sheet.write_string_with_format(0, column, *name, &header)?;
    }
    for (row, cells) in (1..).zip(table.rows) {
        for (column, cell) in (0..).zip(&cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    let text = clean(text);
                    sheet.write_string_with_format(row, column, cut(&text, CELL, mark), &wrapped)?;
                }
                // A number of remarks or votes is far below 2^53.
                #[expect(clippy::cast_precision_loss, reason = "counts of people and of remarks")]
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, column, *number as f64, &plain)?;
                }
            }
        }
        told(usize::try_from(row).unwrap_or(usize::MAX))?;
    }
    Ok(())
}
