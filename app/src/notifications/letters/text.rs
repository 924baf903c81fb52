//! A letter as plain text.

use super::{Block, Link, Sheet};
use crate::base::text::without_tricks;

/// The plain text: the same words in the same order, links written out.
pub(super) fn set(sheet: &Sheet) -> String {
    let mut parts = vec![sheet.greeting.clone()];
    parts.extend(sheet.blocks.iter().map(block));
    parts.extend(sheet.button.as_ref().map(link));
    let mut foot = vec![sheet.why.clone()];
    foot.extend(sheet.unsubscribe.as_ref().map(link));
    foot.push(link(&sheet.site));
    let text = format!("{}\n\n-- \n{}\n", parts.join("\n\n"), foot.join("\n"));
    without_tricks(&text)
}

fn block(block: &Block) -> String {
    match block {
        Block::Text(text) => text.clone(),
        Block::Title(text) => format!("* {text}"),
        Block::Quote(text) => text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"),
        Block::Figures(of, figures) => format!("{of}\n  {figures}"),
        Block::Link(to) => link(to),
    }
}

fn link(link: &Link) -> String {
    format!("{}: {}", link.label, link.href)
}
