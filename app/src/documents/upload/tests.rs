use super::*;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use std::time::Instant;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const W: &str =
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="urn:r" xmlns:m="urn:m""#;

fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
    archive(entries, CompressionMethod::Deflated)
}

fn archive(entries: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        archive.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn document(body: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:document {W}><w:body>{body}</w:body></w:document>")
}

fn file(name: &str, bytes: impl Into<Vec<u8>>) -> File {
    File { field: "file".to_owned(), name: name.to_owned(), bytes: bytes.into().into() }
}

fn read_docx(entries: &[(&str, &[u8])]) -> Result<Read, Refusal> {
    read(&file("Strategy.DOCX", packed(entries)))
}

fn read_body(body: &str) -> Result<Read, Refusal> {
    read_docx(&[("word/document.xml", document(body).as_bytes())])
}

/// A paragraph of this style with plain words.
fn styled(style: &str, words: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
}

#[test]
fn headings_paragraphs_lists_and_tables_become_markdown() {
    let styles = format!(
        "<w:styles {W}><w:style w:styleId=\"Nagwek2\"><w:name w:val=\"heading 2\"/></w:style>\
         <w:style w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"Nagwek2\"/></w:style>\
         <w:style w:styleId=\"Deep\"><w:name w:val=\"Deep\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style></w:styles>"
    );
    let numbering = format!(
        "<w:numbering {W}><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/>\
         <w:lvlText w:val=\"%1)\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl>\
         </w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>"
    );
    let links = "<Relationships><Relationship Id=\"r1\" Target=\"https://example.org/a\"/>\
                 <Relationship Id=\"r2\" Target=\"javascript:alert(1)\"/></Relationships>";
    let point = |depth: u8, words: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
        )
    };
    let cell = |words: &str| format!("<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>");
    let body = [
        styled("Title", "Strategy"),
        styled("Own", "Transport &amp; roads"),
        styled("Deep", "Buses"),
        "<w:p><w:r><w:t xml:space=\"preserve\">A </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r><w:r><w:t xml:space=\"preserve\"> and </w:t></w:r>\
         <w:r><w:rPr><w:i/><w:b w:val=\"0\"/></w:rPr><w:t>slanted</w:t></w:r><w:r><w:t>*</w:t><w:br/><w:t>line</w:t></w:r></w:p>"
            .to_owned(),
        "<w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>here</w:t></w:r></w:hyperlink><w:r><w:t>, </w:t></w:r>\
         <w:hyperlink r:id=\"r2\"><w:r><w:t>not there</w:t></w:r></w:hyperlink></w:p>"
            .to_owned(),
        point(0, "Third"),
        point(1, "Inside"),
        point(0, "Fourth"),
        format!("<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>", cell("Goal"), cell("Value"), cell("a|b"), cell("")),
    ]
    .concat();
    let read = read_docx(&[
        ("word/document.xml", document(&body).as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/numbering.xml", numbering.as_bytes()),
        ("word/_rels/document.xml.rels", links.as_bytes()),
    ])
    .unwrap();
    let expected = "# Strategy\n\n## Transport \\& roads\n\n### Buses\n\nA **bold** and *slanted*\\*\\\nline\n\n\
                    [here](<https://example.org/a>), not there\n\n- 3) Third\n  - Inside\n- 4) Fourth\n\n\
                    | Goal | Value |\n|---|---|\n| a\\|b |  |";
    assert_eq!(read.text.replace("3\\) ", "3) ").replace("4\\) ", "4) "), expected);
    assert_eq!((read.origin, read.left_out), (Origin::Docx, vec![LeftOut::Links]));
    let pieces = crate::documents::rules::divided(&read.text).unwrap();
    let said: Vec<&str> = pieces.iter().map(|piece| piece.plain.as_str()).collect();
    assert_eq!(said[5..], ["3) Third", "Inside", "4) Fourth", "Goal | Value", "a|b | —"]);
}

#[test]
fn what_has_no_place_here_is_left_out_and_told() {
    let words = |element: &str| format!("<w:{element}><w:r><w:t>secret</w:t></w:r></w:{element}>");
    let body = format!(
        "<w:p><w:r><w:t>Stays</w:t><w:drawing><w:t>secret</w:t></w:drawing><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"1\"/></w:r>\
         {}<w:ins><w:r><w:t> and added</w:t></w:r></w:ins><m:oMath><m:t>secret</m:t></m:oMath><w:r><w:object/></w:r></w:p>{}<w:sectPr><w:headerReference/></w:sectPr>",
        words("del"),
        styled("TOC1", "secret"),
    );
    let Read { text, left_out, .. } = read_body(&body).unwrap();
    assert_eq!(text, "Stays and added");
    use LeftOut::{Comments, Contents, Deletions, Footnotes, Formulas, Headers, Objects, Pictures};
    assert_eq!(left_out, [Pictures, Footnotes, Comments, Deletions, Headers, Contents, Formulas, Objects]);
}

#[test]
fn markdown_is_taken_as_it_is_without_invisible_tricks() {
    let read = read(&file("a.md", "\u{feff}# A\r\n\r\n\tb\u{202e}\u{7}\n")).unwrap();
    assert_eq!((read.text.as_str(), read.origin), ("# A\n\n    b", Origin::Markdown));
}

#[test]
fn what_is_no_document_is_refused_whatever_its_name_says() {
    let whole = packed(&[("word/document.xml", document(&styled("", "A")).as_bytes())]);
    let pdf_and_docx = [b"%PDF-1.7\n".as_slice(), &whole].concat();
    let trailing = [whole.as_slice(), b"<svg onload=alert(1)>"].concat();
    for (name, bytes, refusal) in [
        ("a.docx", b"%PDF-1.7 ...".to_vec(), Refusal::NotOurs),
        ("a.docx", b"\x89PNG\r\n\x1a\n".to_vec(), Refusal::NotOurs),
        ("a.docx", b"<svg onload='alert(1)'/>".to_vec(), Refusal::NotOurs),
        ("a.docx", pdf_and_docx.clone(), Refusal::NotOurs),
        ("a.docx", trailing, Refusal::Broken),
        ("a.docx", whole[..whole.len() / 2].to_vec(), Refusal::Broken),
        ("a.docx", b"PK\x03\x04".to_vec(), Refusal::Broken),
        ("a.docx", packed(&[("a.txt", b"a")]), Refusal::NotOurs),
        ("a.docx", COMPOUND.to_vec(), Refusal::Protected),
        ("a.docx", Vec::new(), Refusal::Empty),
        ("a.docx", packed(&[("word/document.xml", document("").as_bytes())]), Refusal::Empty),
        ("a.docx", packed(&[("word/document.xml", b"<w:document"), ("word/styles.xml", b"")]), Refusal::Broken),
        ("a.docm", whole.clone(), Refusal::Macros),
        (
            "a.docx",
            packed(&[("word/document.xml", document(&styled("", "A")).as_bytes()), ("word/vbaProject.bin", b"x")]),
            Refusal::Macros,
        ),
        (
            "a.docx",
            packed(&[
                ("word/document.xml", document(&styled("", "A")).as_bytes()),
                ("[Content_Types].xml", b"application/vnd.ms-word.document.macroEnabled.main+xml"),
            ]),
            Refusal::Macros,
        ),
        ("a.md", pdf_and_docx, Refusal::NotOurs),
        ("a.md", b"\xff\xfea\0".to_vec(), Refusal::NotOurs),
        ("a.md", b"\xb1\xea".to_vec(), Refusal::NotUtf8),
        ("a.html", b"<p>A</p>".to_vec(), Refusal::NotOurs),
        ("a.md", vec![b'a'; TEXT_MAX + 1], Refusal::TooLong),
    ] {
        assert_eq!(read(&file(name, bytes)), Err(refusal), "{name}");
    }
}

#[test]
fn an_encrypted_entry_is_refused() {
    let mut whole = packed(&[("word/document.xml", document(&styled("", "A")).as_bytes())]);
    // The bit that says so, in the list of entries (APPNOTE 4.4.4).
    let entry = whole.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
    whole[entry + 8] |= 1;
    assert_eq!(read(&file("a.docx", whole)), Err(Refusal::Protected));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long it took")]
fn what_grows_out_of_hand_is_refused_at_once() {
    let started = Instant::now();
    let zeros = vec![b' '; 30 * 1024 * 1024];
    let bomb = packed(&[("word/document.xml", document("").as_bytes()), ("word/media/image1.png", &zeros)]);
    assert!(bomb.len() < UPLOAD_MAX);
    assert_eq!(read(&file("a.docx", bomb)), Err(Refusal::TooLarge));
    let names: Vec<String> = (0..3_000).map(|number| format!("word/{number}.xml")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(read_docx(&many), Err(Refusal::TooLarge));
    let deep = format!("{}{}", "<w:p>".repeat(10_000), "</w:p>".repeat(10_000));
    assert_eq!(read_body(&deep), Err(Refusal::TooLarge));
    // Whatever is repeated, it is cut off: words, runs, cells, styles. Not packed, so that nothing else refuses it.
    let read_stored = |entries: &[(&str, &[u8])]| read(&file("a.docx", archive(entries, CompressionMethod::Stored)));
    let read_body = |body: &str| read_stored(&[("word/document.xml", document(body).as_bytes())]);
    let long = "a word here ".repeat(200_000);
    assert_eq!(read_body(&styled("", &long)), Err(Refusal::TooLong));
    let run = "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>".repeat(70_000);
    assert_eq!(read_body(&format!("<w:p>{run}</w:p>")), Err(Refusal::TooLong));
    let cells = format!("<w:tbl>{}</w:tbl>", "<w:tr><w:tc/></w:tr>".repeat(100_000));
    assert_eq!(read_body(&cells), Err(Refusal::TooLong));
    let styles: String =
        (0..60_000).map(|id| format!("<w:style w:styleId=\"{id}\"><w:name w:val=\"a\"/></w:style>")).collect();
    let styles = format!("<w:styles {W}>{styles}</w:styles>");
    let whole = document(&styled("1", "A"));
    let entries: [(&str, &[u8]); 2] = [("word/document.xml", whole.as_bytes()), ("word/styles.xml", styles.as_bytes())];
    assert_eq!(read_stored(&entries), Err(Refusal::TooLarge));
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

/// What comes out of the words of a document, before the whole is measured.
fn body_of(body: &str, links: &str) -> Result<(String, Vec<LeftOut>), Refusal> {
    let whole = document(body);
    let entries: [(&str, &[u8]); 2] =
        [("word/document.xml", whole.as_bytes()), ("word/_rels/document.xml.rels", links.as_bytes())];
    let mut opened = archive::Archive::open(archive(&entries, CompressionMethod::Stored).into())?;
    let links = styles::links(&mut opened)?;
    body::read(&mut opened, &styles::Styles::default(), numbers::Numbers::default(), &links)
}

#[test]
fn a_table_is_counted_as_wide_as_its_widest_row() {
    let table = |columns: usize, rows: usize| {
        let first = format!("<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>{}", "<w:tc/>".repeat(columns));
        format!("<w:tbl><w:tr>{first}</w:tr>{}</w:tbl>", "<w:tr/>".repeat(rows))
    };
    let bare = |body: &str| body_of(body, "<Relationships/>");
    assert_eq!(bare(&table(2_000, 2_000)), Err(Refusal::TooLong));
    // Many of them are no way around it.
    assert_eq!(bare(&table(200, 200).repeat(30)), Err(Refusal::TooLong));
    assert!(bare(&table(20, 200)).is_ok());
}

#[test]
fn a_link_is_counted_as_often_as_it_is_written() {
    let linked = |length: usize, times: usize| {
        let target = format!("https://example.org/{}", "a".repeat(length - 20));
        let links = format!("<Relationships><Relationship Id=\"r1\" Target=\"{target}\"/></Relationships>");
        let runs = "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>".repeat(times);
        body_of(&format!("<w:p><w:hyperlink r:id=\"r1\">{runs}</w:hyperlink></w:p>"), &links)
    };
    let (text, left_out) = linked(2_000, 10).unwrap();
    assert!(left_out.is_empty() && text.contains("https://example.org/aaa"), "{text}");
    assert_eq!(linked(2_000, 600), Err(Refusal::TooLong));
    // A longer one is no link; its words are taken.
    let (text, left_out) = linked(2_001, 10).unwrap();
    assert_eq!(left_out, [LeftOut::Links]);
    assert!(!text.contains("https"), "{text}");
}

#[test]
fn what_styles_and_lists_are_called_is_short() {
    let long = "a".repeat(256);
    let numbered = |id: &str, form: &str, list: &str| {
        let numbering = format!(
            "<w:numbering {W}><w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>\
             <w:lvlText w:val=\"{form}\"/></w:lvl></w:abstractNum><w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{id}\"/></w:num></w:numbering>"
        );
        let mut archive = archive_of("word/numbering.xml", &numbering);
        numbers::Numbers::read(&mut archive).unwrap().next(list, 0)
    };
    assert_eq!(numbered("7", "%1.", "1").as_deref(), Some("1."));
    assert_eq!(numbered(&long[1..], "%1.", &long[1..]).as_deref(), Some("1."));
    for (id, form, list) in [(long.as_str(), "%1.", "1"), ("7", "%1.", long.as_str())] {
        assert_eq!(numbered(id, form, list), None);
    }
    let heading = |id: &str, below: &str| {
        let styles = format!(
            "<w:styles {W}><w:style w:styleId=\"{id}\"><w:basedOn w:val=\"{below}\"/></w:style>\
             <w:style w:styleId=\"{below}\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"
        );
        styles::Styles::read(&mut archive_of("word/styles.xml", &styles)).unwrap().heading(id)
    };
    assert_eq!([heading("a", "b"), heading(&long[1..], "b"), heading("a", &long[1..])], [Some(2); 3]);
    assert_eq!([heading(&long, "b"), heading("a", &long)], [None; 2]);
}

/// An archive with a document that says nothing, and one other entry.
fn archive_of(name: &str, text: &str) -> archive::Archive {
    let whole = document("");
    let bytes = packed(&[("word/document.xml", whole.as_bytes()), (name, text.as_bytes())]);
    archive::Archive::open(bytes.into()).unwrap()
}

#[test]
fn an_entry_that_lies_about_its_size_is_cut_off() {
    let words = "word ".repeat(400_000);
    let mut whole = packed(&[("word/document.xml", document(&styled("", &words)).as_bytes())]);
    let entry = whole.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
    whole[entry + 24..entry + 28].copy_from_slice(&10_u32.to_le_bytes());
    assert!(matches!(read(&file("a.docx", whole)), Err(Refusal::Broken | Refusal::TooLong | Refusal::TooLarge)));
}

#[test]
fn no_entity_is_resolved_and_no_document_type_is_taken() {
    let billion = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    for (before, entity) in [(billion, "&b;"), (billion, "&x;"), ("", "&b;"), ("", "&#0;")] {
        let xml = format!("{before}{}", document(&styled("", entity)).replace("<?xml version=\"1.0\"?>", ""));
        assert_eq!(read_docx(&[("word/document.xml", xml.as_bytes())]), Err(Refusal::Broken), "{entity}");
    }
}

proptest! {
    #[test]
    fn no_bytes_bring_the_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0_usize..600) {
        let _ = read(&file("a.docx", [b"PK\x03\x04".as_slice(), &bytes].concat()));
        let mut whole = packed(&[("word/document.xml", document(&styled("", "A")).as_bytes())]);
        for (offset, byte) in bytes.iter().take(8).enumerate() {
            let at = (at + offset * 31) % whole.len();
            whole[at] ^= byte;
        }
        let _ = read(&file("a.docx", whole));
    }

    #[test]
    fn no_xml_brings_the_reader_down(body in "(<w:p>|</w:p>|<w:r>|</w:r>|<w:t>|</w:t>|<w:tbl>|</w:tbl>|<w:tr>|</w:tr>|<w:tc>|</w:tc>|<w:b/>|<w:del>|</w:del>|a|&amp;){0,40}") {
        let _ = read_body(&body);
    }
}
