use super::*;
use crate::base::i18n::Lang;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

fn cells(lines: &[Line]) -> Vec<(usize, Vec<&str>)> {
    lines.iter().map(|line| (line.number, line.cells.iter().map(String::as_str).collect())).collect()
}

#[test]
fn commas_semicolons_marks_and_line_ends_of_windows_are_all_the_same() {
    let expected =
        vec![(1, vec!["Kanał", "Uzasadnienie"]), (2, vec!["list", "Raz, dwa;\n„trzy”"]), (5, vec!["e-mail", "x"])];
    for between in [',', ';', '\t'] {
        let text = format!(
            "\u{feff}Kanał{between}Uzasadnienie\r\nlist{between}\"Raz, dwa;\r\n„trzy”\"\r\n\r\n\"e-mail\"{between}x\r\n"
        );
        assert_eq!(cells(&read(text.as_bytes()).unwrap()), expected, "{between:?}");
    }
}

#[test]
fn what_a_preview_carries_on_is_read_as_the_same_lines() {
    let lines = read("channel,justification\n\nletter,\"a \"\"b\"\"\nc\"\n\n,x\n".as_bytes()).unwrap();
    let again = read(canonical(&lines).as_bytes()).unwrap();
    let filled = |lines: &[Line]| lines.iter().map(|line| line.cells.clone()).collect::<Vec<_>>();
    assert_eq!(filled(&again), filled(&lines));
    assert_eq!(again.iter().map(|line| line.number).collect::<Vec<_>>(), [1, 3, 6]);
    assert_eq!(canonical(&again), canonical(&lines), "what tells a file from another one stays");
}

#[test]
fn headings_are_known_in_every_language_and_what_is_wrong_with_them_is_told() {
    for head in [
        "Channel;Received;Justification",
        "Sposób zgłoszenia;DATA WPŁYWU;uzasadnienie",
        "Pateikimo būdas;Gauta;Pagrindimas",
    ] {
        let lines = read(format!("{head}\nlist;10.12.2026;Bo tak\n").as_bytes()).unwrap();
        let entries = entries(&lines, Lang::Pl).unwrap();
        let (line, entry) = &entries[0];
        assert_eq!((*line, entry.channel.as_str(), entry.received.as_str()), (2, "letter", "10.12.2026"));
        assert_eq!((entry.submitter.as_str(), entry.language.as_str()), ("person", "pl"));
    }
    let lines = read(b"Channel,Pigeon,Channel\nletter,1,2\n").unwrap();
    let told: Vec<_> =
        entries(&lines, Lang::En).unwrap_err().into_iter().map(|fault| (fault.column, fault.what)).collect();
    assert_eq!(
        told,
        [
            (None, What::UnknownColumn("Pigeon".to_owned())),
            (Some(Column::Channel), What::Twice),
            (Some(Column::Received), What::Missing),
            (Some(Column::Justification), What::Missing),
        ]
    );
}

#[test]
fn rows_that_name_no_language_are_taken_in_that_of_the_headings() {
    for (head, expected) in [
        ("Sposób zgłoszenia;Data wpływu;Uzasadnienie", Lang::Pl),
        ("Pateikimo būdas;Gauta;Pagrindimas", Lang::Lt),
        ("Channel;Received;Justification", Lang::En),
        // Names of columns are of no language.
        ("submitter_x;meeting_on;xx", Lang::Lt),
    ] {
        let lines = read(format!("{head}\nlist;10.12.2026;Bo tak\n").as_bytes()).unwrap();
        let reader = if expected == Lang::Lt { Lang::Lt } else { Lang::En };
        assert_eq!(usual(&lines, reader), expected, "{head}");
        assert!(!names_languages(&lines), "{head}");
    }
    let lines = read("Channel;Received;Justification;Language\nletter;10.12.2026;So;pl\n".as_bytes()).unwrap();
    assert!(names_languages(&lines));
}

/// A workbook with one sheet of these rows, and a file of so many blanks.
fn workbook(sheet: &str, padding: usize) -> Vec<u8> {
    with(sheet, &[("xl/media/big.bin", &" ".repeat(padding))])
}

/// A workbook with one sheet of these rows, and other files.
fn with(sheet: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let files = [
        ("[Content_Types].xml", r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.to_owned()),
        (
            "_rels/.rels",
            r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#.to_owned(),
        ),
        ("xl/workbook.xml", r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Uwagi" sheetId="1" r:id="rId1"/></sheets></workbook>"#.to_owned()),
        ("xl/_rels/workbook.xml.rels", r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#.to_owned()),
        // Its size is made up, which makes no room.
        ("xl/worksheets/sheet1.xml", format!(r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{sheet}</sheetData></worksheet>"#)),
    ];
    let others = others.iter().map(|(name, content)| (*name, (*content).to_owned()));
    for (name, content) in files.into_iter().chain(others) {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const SHEET: &str = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Channel</t></is></c><c r="C1" t="inlineStr"><is><t>Justification</t></is></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t>letter</t></is></c><c r="C4"><v>7</v></c><c r="ZZ4"><v>1</v></c></row>"#;

#[test]
fn the_first_sheet_of_a_workbook_is_read_with_the_numbers_of_its_rows() {
    let lines = read(&workbook(SHEET, 0)).unwrap();
    assert_eq!(cells(&lines), [(1, vec!["Channel", "", "Justification"]), (4, vec!["letter", "", "7"])]);
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused_before_it_is_read() {
    let bomb = workbook(SHEET, 40 * 1024 * 1024);
    assert!(bomb.len() < 200_000, "{} bytes", bomb.len());
    assert_eq!(read(&bomb), Err(Fault::of_file(What::TooLarge)));
}

#[test]
fn a_cell_at_the_end_of_the_world_costs_nothing() {
    let head = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;
    let of = |row: u32, cells: &str| read(&workbook(&format!(r#"{head}<row r="{row}">{cells}</row>"#), 0));
    let far = of(20_000, r#"<c r="XFD20000"><v>1</v></c><c r="A20000"><v>2</v></c>"#).unwrap();
    assert_eq!(cells(&far), [(1, vec!["1"]), (20_000, vec!["2"])]);
    // Beyond that, every row between would become a line.
    for row in [20_001, 1_048_576, 4_294_967_295] {
        let told = of(row, &format!(r#"<c r="A{row}"><v>2</v></c>"#));
        assert_eq!(told, Err(Fault::of_file(What::TooLarge)), "{row}");
        let empty = of(row, &format!(r#"<c r="A2"><v>2</v></c><c r="A{row}"/>"#));
        assert_eq!(empty.map(|lines| lines.len()), Ok(2), "{row}");
    }
}

#[test]
fn what_a_workbook_says_of_itself_makes_no_room() {
    let refused = Err(Fault::of_file(What::TooLarge));
    let shared = |sst: &str| read(&with(SHEET, &[("xl/sharedStrings.xml", sst)]));
    for said in ["10000000000000", "100001", "99999999999999999999999", "-1", ""] {
        assert_eq!(shared(&format!(r#"<sst uniqueCount="{said}"/>"#)), refused, "{said:?}");
        // What reads it takes the path without its case, and wherever the workbook lies.
        let elsewhere = with(SHEET, &[("XL/SHAREDSTRINGS.XML", &format!(r#"<a><x:sst uniqueCount='{said}'>"#))]);
        assert_eq!(read(&elsewhere), refused, "{said:?}");
    }
    assert_eq!(shared(&format!("<sst>{}</sst>", "<si/>".repeat(100_001))), refused);
    let honest = r#"<sst count="300000" uniqueCount="2"><si><t>a</t></si><si/></sst>"#;
    assert_eq!(shared(honest).map(|lines| lines.len()), Ok(2));
}

#[test]
fn what_is_copied_for_every_style_and_sheet_is_short_and_not_often_there() {
    let refused = Err(Fault::of_file(What::TooLarge));
    let styles = |fonts: &str, styles: usize| {
        let xf = r#"<xf fontId="0"/>"#.repeat(styles);
        let text = format!("<styleSheet><fonts>{fonts}</fonts><cellXfs>{xf}</cellXfs></styleSheet>");
        read(&with(SHEET, &[("xl/styles.xml", &text)]))
    };
    let font = |length: usize| format!(r#"<font><name val="{}"/></font>"#, "a".repeat(length));
    assert_eq!(styles(&font(31), 500).map(|lines| lines.len()), Ok(2));
    assert_eq!(styles(&font(1_001), 500), refused);
    assert_eq!(styles(&font(31), 20_001), refused);
    assert_eq!(styles(&"<font/>".repeat(20_001), 1), refused);
}

#[test]
fn a_text_of_blanks_counts_as_often_as_it_is_a_cell() {
    let shared = format!(r#"<sst><si><t xml:space="preserve">{}</t></si></sst>"#, " ".repeat(1_000_000));
    let cell = r#"<c t="s"><v>0</v></c>"#.repeat(7);
    let sheet = format!("<row>{cell}</row>{SHEET}");
    let told = read(&with(&sheet, &[("xl/sharedStrings.xml", &shared)]));
    assert_eq!(told, Err(Fault::of_file(What::TooLarge)));
}

#[test]
fn two_files_in_one_and_files_of_other_kinds_are_refused() {
    let honest = workbook(SHEET, 0);
    let behind = [b"%PDF-1.7\n".as_slice(), &honest].concat();
    let before = [honest.as_slice(), b"<script>"].concat();
    let no_workbook = {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
        archive.finish().unwrap().into_inner()
    };
    for odd in [behind, before, no_workbook, b"PK".to_vec(), b"\xff\xfe\0a".to_vec(), b"a,b\0\nc,d".to_vec()] {
        assert_eq!(read(&odd), Err(Fault::of_file(What::NotATable)), "{:?}", &odd[..odd.len().min(12)]);
    }
    assert_eq!(read(b"channel,received,justification\n"), Err(Fault::of_file(What::Empty)));
    let many = format!("channel\n{}", "letter\n".repeat(ROWS_MAX + 1));
    assert_eq!(read(many.as_bytes()), Err(Fault::of_file(What::TooLarge)));
}

proptest! {
    #[test]
    fn no_file_brings_the_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..400), cut in 0_usize..3_000) {
        let _ = read(&bytes);
        let mut broken = workbook(SHEET, 0);
        broken.truncate(cut);
        let _ = read(&broken);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Ok(lines) = read(text.as_bytes()) {
            let _ = entries(&lines, Lang::En);
        }
    }
}
