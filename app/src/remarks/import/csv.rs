//! Values between commas, semicolons or tabulators.

use super::{COLUMNS_MAX, Line, ROWS_MAX, Taken, What};

/// The lines of a text. Which sign stands between the values is told by its first line; a mark of the byte order and line ends of
/// Windows are as good as none.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Line>, What> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| What::NotATable)?;
    let is_odd = |sign: char| sign.is_control() && !['\n', '\r', '\t'].contains(&sign);
    if text.contains(is_odd) {
        return Err(What::NotATable);
    }
    let first = text.lines().next().unwrap_or_default();
    let between = [b',', b';', b'\t'];
    let between =
        between.into_iter().max_by_key(|sign| (first.bytes().filter(|byte| byte == sign).count(), *sign == b','));
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(between.unwrap_or(b','))
        .from_reader(text.as_bytes());
    let (mut lines, mut taken) = (Vec::new(), Taken::default());
    for record in reader.records() {
        let record = record.map_err(|_| What::NotATable)?;
        // A value may hold line breaks: the line is where its row begins, after the empty lines before it.
        let (byte, line) = record.position().map_or((0, 0), |place| (place.byte(), place.line()));
        let rest = usize::try_from(byte).ok().and_then(|byte| text.as_bytes().get(byte..)).unwrap_or_default();
        let empty = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count();
        let number = usize::try_from(line).unwrap_or(usize::MAX).saturating_add(empty);
        let cells =
            record.iter().take(COLUMNS_MAX).map(|cell| taken.cell(cell)).collect::<Result<Vec<String>, What>>()?;
        lines.push(Line { number, cells });
        if lines.len() > 4 * ROWS_MAX {
            return Err(What::TooLarge);
        }
    }
    Ok(lines)
}
