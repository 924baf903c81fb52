//! A letter as HTML: one column of 560 px, one button, styles in the elements because mail programs know no sheets.

use super::{Block, Link, Sheet};
use crate::base::i18n::Lang;
use crate::base::text::without_tricks;

/// The document.
pub(super) fn set(sheet: &Sheet, lang: Lang) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title></head>\n\
         <body style=\"margin:0;padding:24px 16px;{FONT}\">\n\
         <div role=\"article\" aria-label=\"{title}\" lang=\"{lang}\" style=\"max-width:560px;margin:0 auto\">\n\
         <p{site_lang} style=\"margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid {MARK};font-weight:bold\">{site}</p>\n\
         <h1 style=\"margin:0 0 16px;font-size:22px;line-height:1.3\">{title}</h1>\n\
         <p style=\"{PARAGRAPH}\">{greeting}</p>\n",
        lang = lang.code(),
        title = escaped(&sheet.subject),
        site_lang = site_lang(sheet),
        site = escaped(&sheet.site.label),
        greeting = escaped(&sheet.greeting),
    );
    for block in &sheet.blocks {
        out.push_str(&self::block(block));
    }
    if let Some(Link { label, href }) = &sheet.button {
        let (label, href) = (escaped(label), escaped(href));
        out.push_str(&format!(
            "<p style=\"margin:24px 0\"><a href=\"{href}\" style=\"display:inline-block;padding:14px 24px;border-radius:6px;\
             background:{BRAND};color:{ON_BRAND};font-weight:bold;text-decoration:none\">{label}</a></p>\n\
             <p style=\"{SMALL}\">{by_hand}<br>{href}</p>\n",
            by_hand = escaped(sheet.by_hand),
        ));
    }
    out.push_str(&format!("<hr style=\"margin:24px 0 12px;border:0;border-top:1px solid {LINE}\">\n"));
    out.push_str(&format!("<p style=\"{SMALL}\">{}</p>\n", named(sheet, &escaped(&sheet.why))));
    let site = anchor(&sheet.site).replacen("<a", &format!("<a{}", site_lang(sheet)), 1);
    let links: Vec<String> = sheet.unsubscribe.iter().map(anchor).chain([site]).collect();
    out.push_str(&format!("<p style=\"{SMALL}\">{}</p>\n</div></body></html>\n", links.join(" · ")));
    out
}

/// `--brand` of `style/tokens.css`, light.
const BRAND: &str = "#17466B";
/// `--on-brand` of `style/tokens.css`, light.
const ON_BRAND: &str = "#FFFFFF";
/// `--line` of `style/tokens.css`, light.
const LINE: &str = "#8A8478";
/// `--mark` of `style/tokens.css`.
const MARK: &str = "#F2C14E";
const FONT: &str = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:17px;line-height:1.5";
const PARAGRAPH: &str = "margin:0 0 16px";
/// Readable in light and in dark without a colour of its own.
const SMALL: &str = "margin:0 0 12px;font-size:14px;opacity:0.8;overflow-wrap:anywhere";

fn block(block: &Block) -> String {
    match block {
        Block::Text(text) => format!("<p style=\"{PARAGRAPH}\">{}</p>\n", lines(text)),
        Block::Title(text) => {
            format!("<h2 style=\"margin:24px 0 8px;font-size:18px;line-height:1.3\">{}</h2>\n", escaped(text))
        }
        Block::Quote(text) => format!(
            "<blockquote style=\"margin:0 0 16px;padding:4px 0 4px 16px;border-left:3px solid {LINE}\">{}</blockquote>\n",
            lines(text)
        ),
        Block::Figures(of, figures) => {
            format!("<p style=\"{PARAGRAPH}\"><strong>{}</strong><br>{}</p>\n", escaped(of), escaped(figures))
        }
        Block::Link(link) => format!("<p style=\"{PARAGRAPH}\">{}</p>\n", anchor(link)),
    }
}

fn anchor(link: &Link) -> String {
    format!("<a href=\"{}\">{}</a>", escaped(&link.href), escaped(&link.label))
}

/// The language of the organiser's name as an attribute, if it is not the letter's.
fn site_lang(sheet: &Sheet) -> String {
    sheet.site_lang.map_or_else(String::new, |lang| format!(" lang=\"{lang}\""))
}

/// A sentence in which the organiser's name keeps its language.
fn named(sheet: &Sheet, html: &str) -> String {
    let name = escaped(&sheet.site.label);
    if sheet.site_lang.is_none() || name.is_empty() {
        return html.to_owned();
    }
    html.replace(&name, &format!("<span{}>{name}</span>", site_lang(sheet)))
}

/// Like [`escaped`], with its line breaks shown.
fn lines(text: &str) -> String {
    escaped(text).replace('\n', "<br>")
}

/// Text that is nothing but text in HTML, in an element or in a quoted attribute.
fn escaped(text: &str) -> String {
    without_tricks(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
