//! What the styles of a document mean, and where its links lead.

use super::Refusal;
use super::archive::Archive;
use super::xml::{Told, walk};
use std::collections::HashMap;

/// How many styles may rest on each other.
const CHAIN_MAX: usize = 20;
/// Bytes of where a link leads, at most.
const TARGET_MAX: usize = 2_000;

/// The styles by their ids.
#[derive(Default)]
pub struct Styles(HashMap<String, Style>);

#[derive(Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<i64>,
    list: (Option<String>, Option<usize>),
}

impl Styles {
    /// The styles of a document.
    ///
    /// # Errors
    /// As those of [`walk`].
    pub fn read(archive: &mut Archive) -> Result<Self, Refusal> {
        let mut styles = Self::default();
        let mut id = None;
        walk(archive, "word/styles.xml", |told| {
            match told {
                Told::Begin("style", attributes) => id = attributes.get("styleId"),
                Told::End("style") => id = None,
                Told::Begin(element, attributes) => {
                    if let (Some(id), Some(val)) = (&id, attributes.val()) {
                        let style = styles.0.entry(id.clone()).or_default();
                        match element {
                            "name" => style.name = val.to_lowercase(),
                            "basedOn" => style.based_on = Some(val),
                            "outlineLvl" => style.outline = val.parse().ok(),
                            "numId" => style.list.0 = Some(val),
                            "ilvl" => style.list.1 = val.parse().ok(),
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(styles)
    }

    /// A style and those that it rests on, the nearest first.
    fn chain<'s>(&'s self, id: &'s str) -> impl Iterator<Item = (&'s str, Option<&'s Style>)> {
        let next = |(_, style): &(&'s str, Option<&'s Style>)| {
            let below = style.as_ref()?.based_on.as_deref()?;
            Some((below, self.0.get(below)))
        };
        std::iter::successors(Some((id, self.0.get(id))), next).take(CHAIN_MAX)
    }

    /// The level of the heading that a style makes, from 1.
    pub fn heading(&self, id: &str) -> Option<i64> {
        self.chain(id).find_map(|(id, style)| {
            let outline = style.and_then(|style| style.outline).filter(|outline| (0..=8).contains(outline));
            let name = style.map_or("", |style| style.name.as_str());
            outline.map(|outline| outline + 1).or_else(|| level_of(name)).or_else(|| level_of(&id.to_lowercase()))
        })
    }

    /// The list that a style makes: its number and depth.
    pub fn list(&self, id: &str) -> (Option<String>, Option<usize>) {
        let mut found = (None, None);
        for (_, style) in self.chain(id) {
            let list = style.map(|style| &style.list);
            found.0 = found.0.or_else(|| list.and_then(|list| list.0.clone()));
            found.1 = found.1.or_else(|| list.and_then(|list| list.1));
        }
        found
    }

    /// Whether a style is one of a table of contents.
    pub fn is_contents(&self, id: &str) -> bool {
        self.chain(id).any(|(id, style)| {
            let name = style.map_or("", |style| style.name.as_str());
            ["toc ", "toc", "spis treści"].iter().any(|begin| name.starts_with(begin))
                || ["toc", "spistre"].iter().any(|begin| id.to_lowercase().starts_with(begin))
        })
    }
}

/// "heading 2", "Nagłówek 2", "antraštė 2": programs name their own styles in the language of whoever installed them.
fn level_of(name: &str) -> Option<i64> {
    if ["title", "tytuł", "tytu", "pavadinimas"].contains(&name) {
        return Some(1);
    }
    let number =
        ["heading", "nagłówek", "nagwek", "antraštė", "antrat"].iter().find_map(|word| name.strip_prefix(word))?;
    number.trim().parse().ok().filter(|level| (1..=9).contains(level))
}

/// Where the links of a document lead, by their ids: those to https and mail addresses that are not made to be long.
///
/// # Errors
/// As those of [`walk`].
pub fn links(archive: &mut Archive) -> Result<HashMap<String, String>, Refusal> {
    let mut links = HashMap::new();
    walk(archive, "word/_rels/document.xml.rels", |told| {
        if let Told::Begin("Relationship", attributes) = told
            && let (Some(id), Some(target)) = (attributes.get("Id"), attributes.get_up_to("Target", TARGET_MAX))
            && (target.starts_with("https://") || target.starts_with("mailto:"))
        {
            links.insert(id, target);
        }
        Ok(())
    })?;
    Ok(links)
}
