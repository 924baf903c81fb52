//! Whether every quotation mark of a CSV file is where RFC 4180 allows one.
//!
//! The `csv` crate takes whatever it gets: a field that nobody closes swallows the rows after it, and a conversation would
//! come in without them.

/// A quotation mark that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadQuote {
    /// The line on which its field begins, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub problem: &'static str,
}

/// U+FEFF in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Where the reading of a file stands.
enum State {
    FieldStart,
    Plain,
    /// In a quoted field that began on this line.
    Quoted(u64),
    /// After a quotation mark in a quoted field: its end, or the first of two that mean one.
    AfterQuote(u64),
}

/// The first quotation mark that is wrong: one that is never closed, one after which the field goes on, or one in a field
/// that did not begin with any. The byte order mark that spreadsheets put at the start of a file belongs to no field.
pub fn first_bad(text: &[u8]) -> Option<BadQuote> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let (mut line, mut state) = (1, State::FieldStart);
    for &byte in text {
        state = match (state, byte) {
            (State::FieldStart, b'"') => State::Quoted(line),
            (State::FieldStart | State::Plain, b',' | b'\n' | b'\r') => State::FieldStart,
            (State::Plain, b'"') => {
                return Some(BadQuote {
                    line,
                    problem: "a quotation mark inside a field that does not begin with one",
                });
            }
            (State::FieldStart | State::Plain, _) => State::Plain,
            (State::Quoted(since), b'"') => State::AfterQuote(since),
            (State::Quoted(since), _) => State::Quoted(since),
            (State::AfterQuote(since), b'"') => State::Quoted(since),
            (State::AfterQuote(_), b',' | b'\n' | b'\r') => State::FieldStart,
            (State::AfterQuote(line), _) => {
                return Some(BadQuote { line, problem: "text after the closing quotation mark of a field" });
            }
        };
        line += u64::from(byte == b'\n');
    }
    match state {
        State::Quoted(line) => Some(BadQuote { line, problem: "a quotation mark that is never closed" }),
        State::FieldStart | State::Plain | State::AfterQuote(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::first_bad;

    #[test]
    fn quotation_marks_stand_around_whole_fields_and_twice_inside_them() {
        for fine in
            ["", "a,b\n", "\"a,\nb\",c\r\n\"\"\n", "a,\"she said \"\"no\"\"\"\n", "\"at the end\"", "\u{feff}\"a\",b\n"]
        {
            assert_eq!(first_bad(fine.as_bytes()), None, "{fine}");
        }
    }

    #[test]
    fn a_wrong_one_is_found_where_its_field_begins() {
        let bad = |text: &str| first_bad(text.as_bytes()).map(|bad| (bad.line, bad.problem));
        assert_eq!(bad("a\nb,\"c\nd\n"), Some((2, "a quotation mark that is never closed")));
        assert_eq!(bad("a\n\"b\nc\n\"d\",e\n"), Some((2, "text after the closing quotation mark of a field")));
        assert_eq!(bad("a,b \"c\"\n"), Some((1, "a quotation mark inside a field that does not begin with one")));
    }
}
