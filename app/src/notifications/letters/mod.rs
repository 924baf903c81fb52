//! Letters in words: what each one says (`words`), and how it is set, as HTML and as plain text (`html`, `text`).
//!
//! Both forms say the same. Whatever people wrote is text in them, never markup, and never more than one line of a
//! header.

mod html;
mod text;
mod words;

#[cfg(test)]
mod tests;

use super::model::{Letter, Mail};
use crate::base::site::SiteSettings;
use crate::base::text::without_tricks;

/// A mail in words, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// One line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML document.
    pub html: String,
    /// Meetings for the reader's calendar (RFC 5545).
    pub calendars: Vec<String>,
}

/// Puts a mail into the words of its language.
pub fn render(mail: &Mail, settings: &SiteSettings) -> Rendered {
    let sheet = words::sheet(mail, settings);
    let calendars = mail.letters.iter().filter_map(calendar).cloned().collect();
    Rendered { subject: sheet.subject.clone(), text: text::set(&sheet), html: html::set(&sheet, mail.lang), calendars }
}

/// What a letter brings for the reader's calendar.
fn calendar(letter: &Letter) -> Option<&String> {
    match letter {
        Letter::MeetingSeat { calendar, .. } | Letter::MeetingChanged { calendar, .. } => {
            Some(calendar).filter(|calendar| !calendar.is_empty())
        }
        _ => None,
    }
}

/// The text on one line, whatever people wrote into it.
fn one_line(text: &str) -> String {
    without_tricks(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything that stands in a mail, in order.
#[derive(Clone, Debug)]
struct Sheet {
    subject: String,
    greeting: String,
    blocks: Vec<Block>,
    button: Option<Link>,
    by_hand: &'static str,
    why: String,
    site: Link,
    /// The language of the site's name, if it is not the letter's.
    site_lang: Option<&'static str>,
    unsubscribe: Option<Link>,
}

/// A part of the sheet.
#[derive(Clone, Debug)]
enum Block {
    /// A paragraph.
    Text(String),
    /// The title of one piece of news among several.
    Title(String),
    /// Somebody's own words.
    Quote(String),
    /// Something with its figures under it.
    Figures(String, String),
    /// A link that is not the main thing.
    Link(Link),
}

/// A link and what it says.
#[derive(Clone, Debug)]
struct Link {
    label: String,
    href: String,
}
