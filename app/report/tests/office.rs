//! The files for office programs, opened by readers that do not know what wrote them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/hostile.rs"]
mod hostile;
mod support;

use calamine::{Data, Reader, Xlsx};
use std::io::{Cursor, Read};
use std::process::Command;
use support::{on, report, words};

fn xlsx(report: &report::ConsultationReport) -> Vec<u8> {
    report::xlsx(report, &words(), &mut on).unwrap()
}

fn docx(report: &report::ConsultationReport) -> Vec<u8> {
    report::docx(report, &words(), &mut on).unwrap()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_workbook_has_three_sheets_and_every_remark_in_a_row() {
    let report = report(60);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx(&report))).unwrap();
    assert_eq!(book.sheet_names(), ["podsumowanie", "uwagi", "wyniki"]);
    let sheet = book.worksheet_range("uwagi").unwrap();
    assert_eq!(sheet.rows().count(), 61);
    for (remark, row) in report.remarks.iter().zip(sheet.rows().skip(1)) {
        assert_eq!(row[0], Data::Float(f64::from(u32::try_from(remark.number).unwrap())));
        assert_eq!(row[4], Data::String("2026-03-14".to_owned()));
        assert_eq!(row[11], Data::String(remark.position.reason.clone()));
    }
    let results = book.worksheet_range("wyniki").unwrap();
    assert_eq!(results.rows().nth(1).unwrap()[4], Data::Float(812.0));
    assert_eq!(results.rows().nth(2).unwrap()[4], Data::String("za mało głosów".to_owned()));
}

#[test]
fn no_cell_of_the_workbook_is_a_formula_or_a_link_whatever_people_write() {
    let bytes = xlsx(&hostile::report());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).unwrap().rows().flatten().all(String::is_empty), "{name}");
    }
    for sheet in 1..=3 {
        let sheet = part(&bytes, &format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(!sheet.contains("<f>") && !sheet.contains("<hyperlink"));
    }
    let sheet = book.worksheet_range("uwagi").unwrap();
    let justifications: Vec<&Data> = sheet.rows().skip(1).map(|row| &row[9]).collect();
    assert_eq!(justifications[3], &Data::String(hostile::texts()[3].clone()));
    let Data::String(long) = justifications[16] else { panic!() };
    assert!(long.ends_with("… [ciąg dalszy w pliku CSV]") && long.encode_utf16().count() <= 32_767);
}

#[test]
fn csv_keeps_every_text_whole_and_no_cell_begins_like_a_formula() {
    let report = hostile::report();
    let files = report::csv(&report, &words(), &mut on).unwrap();
    assert_eq!(files.each_ref().map(|file| file.name.as_str()), ["podsumowanie", "uwagi", "wyniki"]);
    for file in &files {
        let text = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap();
        let mut rows = 0;
        for row in csv::ReaderBuilder::new().from_reader(text).records() {
            rows += 1;
            for cell in &row.unwrap() {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            }
        }
        assert!(rows > 0);
    }
    let mut reader = csv::ReaderBuilder::new().from_reader(&files[1].bytes[3..]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), report.remarks.len());
    assert_eq!(&rows[16][9], hostile::texts()[16]);
    assert_eq!(&rows[3][9], format!("'{}", hostile::texts()[3]));
}

#[test]
fn the_document_has_its_language_headings_by_style_and_header_rows_that_come_again() {
    let report = report(3);
    let bytes = docx(&report);
    let (document, styles) = (part(&bytes, "word/document.xml"), part(&bytes, "word/styles.xml"));
    assert!(styles.contains("<w:lang w:val=\"pl\""));
    assert_eq!(document.matches("<w:pStyle w:val=\"Title\"/>").count(), 1);
    assert!(
        document.contains("<w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Uwaga nr 3</w:t>")
    );
    assert_eq!(document.matches("<w:tbl>").count(), document.matches("<w:tblHeader/>").count());
    assert!(part(&docx(&self::report(7)), "word/document.xml").contains("<w:lang w:val=\"lt\"/>"));
    assert!(part(&bytes, "docProps/core.xml").contains("<dc:language>pl</dc:language>"));
}

#[test]
fn every_part_of_the_document_is_xml_whatever_people_write() {
    let bytes = docx(&hostile::report());
    let archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert!(names.len() >= 8);
    for name in names {
        let text = part(&bytes, &name);
        let mut reader = quick_xml::Reader::from_str(&text);
        while reader.read_event().unwrap_or_else(|cause| panic!("{name}: {cause}")) != quick_xml::events::Event::Eof {}
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = report(30);
    assert!(xlsx(&report) == xlsx(&report.clone()));
    assert!(docx(&report) == docx(&report.clone()));
    let csv = |report: &report::ConsultationReport| report::csv(report, &words(), &mut on).unwrap();
    assert!(csv(&report) == csv(&report.clone()));
}

#[test]
fn a_withheld_text_is_in_no_file_and_its_reason_is_in_each() {
    let mut report = report(2);
    report.remarks[0].says = report::Says::Withheld("Zasada 3: bez obelg".to_owned());
    let csv = report::csv(&report, &words(), &mut on).unwrap();
    let csv = String::from_utf8(csv[1].bytes.clone()).unwrap();
    assert!(csv.contains(",Zasada 3: bez obelg\r\n"));
    assert!(part(&docx(&report), "word/document.xml").contains("Zasada 3: bez obelg"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx(&report))).unwrap();
    let row = book.worksheet_range("uwagi").unwrap();
    let row = row.rows().nth(1).unwrap();
    assert_eq!((&row[9], &row[13]), (&Data::Empty, &Data::String("Zasada 3: bez obelg".to_owned())));
}

/// LibreOffice is no part of what tests need: its Writer and its Calc open their files where they are installed, and
/// elsewhere the readers above do.
#[test]
fn libreoffice_finds_the_text_of_every_position() {
    let Ok(which) = Command::new("soffice").arg("--version").output() else { return };
    assert!(which.status.success());
    let report = report(5);
    let folder = tempfile::tempdir().unwrap();
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    for (name, bytes, filter) in [
        ("report.docx", docx(&report), "txt:Text (encoded):UTF8"),
        ("report.xlsx", xlsx(&report), "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"),
    ] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let done = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", filter, "--outdir"])
            .arg(folder.path())
            .arg(folder.path().join(name))
            .output()
            .unwrap();
        // What it has no program for it calls a success too, and writes nothing.
        assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    }
    let files = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let read: Vec<String> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt" || ending == "csv"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    for text in read {
        for remark in &report.remarks {
            assert!(text.contains(&remark.position.reason));
        }
    }
}

/// As above: its Calc reads every table as a spreadsheet would be read by whoever opens it with a double click.
#[test]
fn libreoffice_finds_no_formula_in_any_table_whatever_people_write() {
    let Ok(which) = Command::new("soffice").arg("--version").output() else { return };
    assert!(which.status.success());
    let report = hostile::report();
    let folder = tempfile::tempdir().unwrap();
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let mut tables = vec![("report.xlsx".to_owned(), xlsx(&report))];
    for file in report::csv(&report, &words(), &mut on).unwrap() {
        tables.push((format!("{}.csv", file.name), file.bytes));
    }
    // So that a reader who finds nothing is noticed.
    tables.push(("control.csv".to_owned(), b"a,b\n1,=1+1\n".to_vec()));
    for (name, bytes) in &tables {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let csv = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true,,true";
    for (options, ending) in [(vec![], "xlsx"), (vec![csv], "csv")] {
        let files = tables.iter().filter(|(name, _)| name.ends_with(ending)).map(|(name, _)| folder.path().join(name));
        let done = Command::new("soffice")
            .args([&profile, "--headless"])
            .args(options)
            .args(["--convert-to", "fods", "--outdir"])
            .arg(folder.path())
            .args(files)
            .output()
            .unwrap();
        assert!(done.status.success(), "{ending}: {}", String::from_utf8_lossy(&done.stderr));
    }
    let mut read = 0;
    for path in std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
        if path.extension().is_none_or(|ending| ending != "fods") {
            continue;
        }
        let table = std::fs::read_to_string(&path).unwrap();
        let formulas = table.matches("table:formula=").count();
        let is_control = path.file_stem().is_some_and(|name| name.to_string_lossy().starts_with("control"));
        assert_eq!(formulas > 0, is_control, "{}: {formulas} formulas", path.display());
        read += 1;
    }
    // Without Calc it writes nothing; with it, every table.
    assert!(read == 0 || read >= tables.len(), "{read}");
}
