//! The document itself, written as it is told.

use super::xml::{attribute, run};
use crate::ReportError;
use crate::tell::{Fact, Sink, Table};
use std::io::Write;

/// A4 without margins of 2 cm, in twentieths of a point.
const WIDTH: u32 = 9_638;

/// Writes what it is told.
pub(super) struct Body<W: Write> {
    out: W,
}

impl<W: Write> Body<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out }
    }

    pub(super) fn begin(&mut self) -> Result<(), ReportError> {
        self.put(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>",
        )
    }

    pub(super) fn end(&mut self) -> Result<(), ReportError> {
        self.put(
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
             <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" \
             w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        )
    }

    fn put(&mut self, xml: &str) -> Result<(), ReportError> {
        Ok(self.out.write_all(xml.as_bytes())?)
    }

    fn styled(&mut self, style: &str, text: &str) -> Result<(), ReportError> {
        self.put(&paragraph(style, text, ""))
    }
}

impl<W: Write> Sink for Body<W> {
    fn heading(&mut self, level: u8, text: &str) -> Result<(), ReportError> {
        match level {
            1 => self.styled("Title", text),
            // The title is no heading of its own here: the outline begins with the chapters.
            level => self.styled(&format!("Heading{}", level - 1), text),
        }
    }

    fn paragraph(&mut self, text: &str) -> Result<(), ReportError> {
        self.styled("Normal", text)
    }

    fn facts(&mut self, facts: &[Fact<'_>]) -> Result<(), ReportError> {
        for fact in facts {
            self.styled("FactName", fact.label)?;
            let language = fact
                .language
                .map_or(String::new(), |language| format!("<w:rPr><w:lang w:val=\"{}\"/></w:rPr>", language.tag()));
            self.put(&paragraph("FactText", &fact.text, &language))?;
        }
        Ok(())
    }

    fn table(&mut self, table: &Table<'_>) -> Result<(), ReportError> {
        let all: u32 = table.columns.iter().map(|column| u32::from(column.weight)).sum();
        let widths: Vec<u32> =
            table.columns.iter().map(|column| WIDTH * u32::from(column.weight) / all.max(1)).collect();
        if table.is_captioned {
            self.styled("Caption", &table.title)?;
        }
        self.put(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" \
             w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>",
        )?;
        self.put(&format!("<w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>", attribute(&table.title)))?;
        for width in &widths {
            self.put(&format!("<w:gridCol w:w=\"{width}\"/>"))?;
        }
        self.put("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")?;
        for (column, width) in table.columns.iter().zip(&widths) {
            self.put(&cell(column.name, *width, column.numeric, true))?;
        }
        self.put("</w:tr>")?;
        for row in &table.rows {
            self.put("<w:tr>")?;
            for (index, ((text, column), width)) in row.iter().zip(&table.columns).zip(&widths).enumerate() {
                self.put(&cell(text, *width, column.numeric, index == 0))?;
            }
            self.put("</w:tr>")?;
        }
        // Two tables that touch are one to a word processor.
        self.put("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>")
    }
}

fn paragraph(style: &str, text: &str, properties: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", run(text, properties))
}

fn cell(text: &str, width: u32, is_numeric: bool, is_header: bool) -> String {
    let align = if is_numeric { "<w:jc w:val=\"right\"/>" } else { "" };
    let bold = if is_header { "<w:rPr><w:b/></w:rPr>" } else { "" };
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>{align}\
         </w:pPr>{}</w:p></w:tc>",
        run(text, bold)
    )
}
