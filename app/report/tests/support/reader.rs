//! Reads a PDF as a screen reader does: from the tree of meanings to the text on the pages. Nothing of it knows what wrote
//! the file.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::HashMap;

/// A piece of the document: what it is, and its text with that of everything in it.
#[derive(Debug)]
pub struct Element {
    pub kind: String,
    pub text: String,
    pub children: Vec<Element>,
    /// The scope of a header cell.
    pub scope: Option<String>,
}

impl Element {
    /// It and everything in it, in the order in which it is read.
    pub fn walk<'e>(&'e self, seen: &mut Vec<&'e Element>) {
        seen.push(self);
        for child in &self.children {
            child.walk(seen);
        }
    }
}

/// The tree of the file.
pub fn read(bytes: &[u8]) -> (Document, Element) {
    let document = Document::load_mem(bytes).unwrap();
    let mut reader = Reader { document: &document, pages: HashMap::new() };
    let root = reader.dictionary(document.catalog().unwrap().get(b"StructTreeRoot").unwrap()).clone();
    let element = reader.element(&root, None);
    (document, element)
}

struct Reader<'d> {
    document: &'d Document,
    /// The text of each marked content of the pages that were read.
    pages: HashMap<ObjectId, HashMap<i64, String>>,
}

impl<'d> Reader<'d> {
    fn resolve(&self, object: &'d Object) -> &'d Object {
        self.document.dereference(object).unwrap().1
    }

    fn dictionary(&self, object: &'d Object) -> &'d Dictionary {
        self.resolve(object).as_dict().unwrap()
    }

    fn element(&mut self, of: &Dictionary, page: Option<ObjectId>) -> Element {
        let page = of.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        let kind =
            of.get(b"S").and_then(Object::as_name).map_or("", |name| std::str::from_utf8(name).unwrap()).to_owned();
        let attributes = of.get(b"A").ok().map(|attributes| format!("{attributes:?}")).unwrap_or_default();
        let scope =
            ["Row", "Column"].into_iter().find(|scope| attributes.contains(&format!("/{scope}"))).map(str::to_owned);
        let mut element = Element { kind, text: String::new(), children: Vec::new(), scope };
        let children = match of.get(b"K") {
            Ok(Object::Array(children)) => children.clone(),
            Ok(child) => vec![child.clone()],
            Err(_) => Vec::new(),
        };
        for child in children {
            self.child(&child, page, &mut element);
        }
        element
    }

    fn child(&mut self, child: &Object, page: Option<ObjectId>, element: &mut Element) {
        match child {
            Object::Integer(mark) => element.text.push_str(&self.marked(page.unwrap(), *mark)),
            Object::Reference(id) => {
                let of = self.document.get_dictionary(*id).unwrap().clone();
                let inner = self.element(&of, page);
                element.text.push_str(&inner.text);
                element.children.push(inner);
            }
            Object::Dictionary(of) if of.has(b"MCID") => {
                let page = of.get(b"Pg").and_then(Object::as_reference).ok().or(page).unwrap();
                let mark = of.get(b"MCID").unwrap().as_i64().unwrap();
                element.text.push_str(&self.marked(page, mark));
            }
            other => panic!("{other:?}"),
        }
    }

    fn marked(&mut self, page: ObjectId, mark: i64) -> String {
        if !self.pages.contains_key(&page) {
            let texts = self.page(page);
            self.pages.insert(page, texts);
        }
        self.pages[&page].get(&mark).cloned().unwrap_or_default()
    }

    fn page(&self, page: ObjectId) -> HashMap<i64, String> {
        let fonts: HashMap<Vec<u8>, HashMap<u16, String>> = self
            .document
            .get_page_fonts(page)
            .unwrap()
            .into_iter()
            .map(|(name, font)| (name, self.letters(font)))
            .collect();
        let content = Content::decode(&self.document.get_page_content(page)).unwrap();
        let (mut texts, mut mark, mut font) = (HashMap::new(), None, None);
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" => {
                    let of = operation.operands.get(1).and_then(|of| of.as_dict().ok());
                    mark = of.and_then(|of| of.get(b"MCID").ok()).and_then(|mark| mark.as_i64().ok());
                }
                "EMC" => mark = None,
                "Tf" => font = fonts.get(operation.operands[0].as_name().unwrap()),
                "Tj" | "TJ" => {
                    let Some(mark) = mark else { continue };
                    let text: &mut String = texts.entry(mark).or_default();
                    for operand in &operation.operands {
                        said(operand, font.unwrap(), text);
                    }
                }
                _ => {}
            }
        }
        texts
    }

    /// Which letters the codes of a font are: its ToUnicode map.
    fn letters(&self, font: &Dictionary) -> HashMap<u16, String> {
        let (_, map) = self.document.dereference(font.get(b"ToUnicode").unwrap()).unwrap();
        let map = map.as_stream().unwrap().get_plain_content().unwrap();
        let map = String::from_utf8(map).unwrap();
        let mut letters = HashMap::new();
        for line in map.lines() {
            let codes: Vec<Vec<u16>> =
                line.split('<').skip(1).map(|part| units(part.split('>').next().unwrap())).collect();
            match codes.as_slice() {
                [code, text] if code.len() == 1 => {
                    letters.insert(code[0], String::from_utf16(text).unwrap());
                }
                [from, to, text] if from.len() == 1 && to.len() == 1 => {
                    for code in from[0]..=to[0] {
                        let mut text = text.clone();
                        *text.last_mut().unwrap() += code - from[0];
                        letters.insert(code, String::from_utf16(&text).unwrap());
                    }
                }
                _ => {}
            }
        }
        letters
    }
}

fn units(hex: &str) -> Vec<u16> {
    (0..hex.len() / 4).map(|place| u16::from_str_radix(&hex[place * 4..place * 4 + 4], 16).unwrap()).collect()
}

fn said(operand: &Object, font: &HashMap<u16, String>, text: &mut String) {
    match operand {
        Object::String(codes, _) => {
            for code in codes.chunks(2) {
                text.push_str(&font[&u16::from_be_bytes([code[0], code[1]])]);
            }
        }
        Object::Array(parts) => parts.iter().for_each(|part| said(part, font, text)),
        _ => {}
    }
}
