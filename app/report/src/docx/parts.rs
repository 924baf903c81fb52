//! The parts that do not grow: types, relations, styles, footer, properties.

use super::xml::{escape, run};
use crate::model::ConsultationReport;
use crate::words::Words;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE: &str = "application/vnd.openxmlformats-package";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Names and contents, in the order of the archive.
pub(super) fn parts(report: &ConsultationReport, words: &Words) -> [(&'static str, String); 7] {
    [
        ("[Content_Types].xml", types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties(report)),
        ("word/_rels/document.xml.rels", document_relations()),
        ("word/styles.xml", styles(report.language.tag())),
        ("word/settings.xml", settings(report.language.tag())),
        ("word/footer1.xml", footer(report, words)),
    ]
}

fn types() -> String {
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"{PACKAGE}.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/word/document.xml\" ContentType=\"{TYPES}.document.main+xml\"/>\
         <Override PartName=\"/word/styles.xml\" ContentType=\"{TYPES}.styles+xml\"/>\
         <Override PartName=\"/word/settings.xml\" ContentType=\"{TYPES}.settings+xml\"/>\
         <Override PartName=\"/word/footer1.xml\" ContentType=\"{TYPES}.footer+xml\"/>\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"{PACKAGE}.core-properties+xml\"/></Types>"
    )
}

fn package_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"rId2\" \
         Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" \
         Target=\"docProps/core.xml\"/></Relationships>"
    )
}

fn document_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{RELATIONS}/styles\" Target=\"styles.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{RELATIONS}/settings\" Target=\"settings.xml\"/>\
         <Relationship Id=\"rId3\" Type=\"{RELATIONS}/footer\" Target=\"footer1.xml\"/></Relationships>"
    )
}

fn properties(report: &ConsultationReport) -> String {
    let (year, month, day) = report.published.parts().unwrap_or((2000, 1, 1));
    let created = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
    format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:created>\
         </cp:coreProperties>",
        escape(&report.title),
        escape(&report.organiser),
        report.language.tag(),
    )
}

fn settings(language: &str) -> String {
    format!(
        "{HEAD}<w:settings {W}><w:defaultTabStop w:val=\"709\"/><w:compat><w:compatSetting \
         w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{language}\"/></w:settings>"
    )
}

fn footer(report: &ConsultationReport, words: &Words) -> String {
    let (before, after) = words.frame.page.split_once("{page}").unwrap_or((&words.frame.page, ""));
    format!(
        "{HEAD}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:r><w:tab/></w:r>{}\
         <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText>\
         </w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>\
         <w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{}</w:p></w:ftr>",
        run(&report.organiser, ""),
        run(before, ""),
        run(after, ""),
    )
}

/// A paragraph style on top of Normal: its id, its name, its paragraph's and its runs' properties.
fn style(id: &str, name: &str, paragraph: &str, runs: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
         <w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{runs}</w:rPr></w:style>"
    )
}

/// Headings by the names that word processors and screen readers know.
fn styles(language: &str) -> String {
    let colour = |size: u32| format!("<w:b/><w:color w:val=\"17466B\"/><w:sz w:val=\"{size}\"/>");
    let spaced = |before: u32, after: u32| format!("<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>");
    let heading = |level: u32, before: u32| {
        format!("<w:keepNext/><w:keepLines/>{}<w:outlineLvl w:val=\"{}\"/>", spaced(before, 80), level - 1)
    };
    let hairline = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A8478\"/>");
    [
        format!(
            "{HEAD}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" \
             w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"21\"/><w:lang w:val=\"{language}\" \
             w:eastAsia=\"{language}\" w:bidi=\"{language}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
             <w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
             <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
             </w:style>"
        ),
        style("Title", "Title", &spaced(0, 240), &colour(44)),
        style("Heading1", "heading 1", &heading(1, 480), &colour(32)),
        style("Heading2", "heading 2", &heading(2, 320), &colour(25)),
        style("Caption", "caption", &format!("<w:keepNext/>{}", spaced(160, 80)), "<w:b/>"),
        style(
            "FactName",
            "Fact name",
            &format!("<w:keepNext/>{}", spaced(80, 0)),
            "<w:b/><w:color w:val=\"55606B\"/><w:sz w:val=\"18\"/>",
        ),
        style("FactText", "Fact text", &spaced(0, 80), ""),
        style("Cell", "Cell", &spaced(40, 40), "<w:sz w:val=\"19\"/>"),
        style("Gap", "Gap", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>", ""),
        style(
            "Footer",
            "footer",
            "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>",
            "<w:color w:val=\"55606B\"/><w:sz w:val=\"17\"/>",
        ),
        format!(
            "<w:style w:type=\"table\" w:styleId=\"ReportTable\"><w:name w:val=\"Report table\"/><w:tblPr><w:tblBorders>\
             {}{}{}</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" \
             w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>",
            hairline("top"),
            hairline("bottom"),
            hairline("insideH"),
        ),
    ]
    .concat()
}
