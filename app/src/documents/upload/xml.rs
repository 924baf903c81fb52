//! XML as a stream, bounded: no document type, no entities but the five, no depth without end.

use super::Refusal;
use super::archive::{Archive, BESIDE_MAX, WORDS_MAX};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// How deep elements may lie in each other: nested tables of a real document come to sixty.
const DEPTH_MAX: usize = 256;

/// Bytes of a value at most: those of styles and lists are copied for every paragraph that has them.
const VALUE_MAX: usize = 255;

/// Where the words of a document are.
pub const WORDS: &str = "word/document.xml";

/// What a reader of a stream is told, with names without their prefixes.
pub enum Told<'e> {
    /// An element begins.
    Begin(&'e str, Attributes<'e>),
    /// An element ends.
    End(&'e str),
    /// Words.
    Words(&'e str),
}

/// The attributes of an element.
pub struct Attributes<'e>(&'e BytesStart<'e>);

impl Attributes<'_> {
    /// The value of the attribute of this name, whatever its prefix; none where it is longer than any name, number or form is.
    pub fn get(&self, name: &str) -> Option<String> {
        self.get_up_to(name, VALUE_MAX)
    }

    /// The value of an attribute that may have so many bytes; none where it has more.
    pub fn get_up_to(&self, name: &str, most: usize) -> Option<String> {
        let mut known = self.0.attributes().flatten();
        let attribute = known.find(|attribute| attribute.key.local_name().into_inner() == name)?;
        if attribute.value.len() > most {
            return None;
        }
        Some(attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
    }

    /// The value of the attribute `val`.
    pub fn val(&self) -> Option<String> {
        self.get("val")
    }

    /// Whether a property that is either on or off is on: where nothing else is said.
    pub fn is_on(&self) -> bool {
        self.val().is_none_or(|val| !["0", "false", "off", "none"].contains(&val.as_str()))
    }
}

/// Tells everything in an entry, in its order; nothing where there is no such entry.
///
/// # Errors
/// [`Refusal::Broken`] or [`Refusal::TooLarge`].
pub fn walk(
    archive: &mut Archive,
    name: &str,
    mut tell: impl FnMut(Told<'_>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let Some(entry) = archive.entry(name, if name == WORDS { WORDS_MAX } else { BESIDE_MAX })? else { return Ok(()) };
    let mut reader = Reader::from_reader(entry);
    reader.config_mut().expand_empty_elements = true;
    let (mut buffer, mut depth) = (Vec::new(), 0_usize);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Broken)? {
            Event::Start(start) => {
                depth += 1;
                if depth > DEPTH_MAX {
                    return Err(Refusal::TooLarge);
                }
                tell(Told::Begin(start.local_name().into_inner(), Attributes(&start)))?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                tell(Told::End(end.local_name().into_inner()))?;
            }
            Event::Text(text) => tell(Told::Words(&text.xml10_content()))?,
            Event::CData(text) => tell(Told::Words(&text.xml10_content()))?,
            Event::GeneralRef(entity) => {
                let sign = match &*entity {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    // Any other one stands for something that the file would have to bring itself.
                    _ => entity.resolve_char_ref().ok().flatten().ok_or(Refusal::Broken)?,
                };
                tell(Told::Words(sign.encode_utf8(&mut [0; 4])))?;
            }
            Event::DocType(_) => return Err(Refusal::Broken),
            Event::Eof if depth > 0 => return Err(Refusal::Broken),
            Event::Eof => return Ok(()),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}
