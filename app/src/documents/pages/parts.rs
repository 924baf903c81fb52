//! The parts of a version on a page.

use crate::base::i18n::Lang;
use crate::base::markdown::{SafeHtml, inline};
use crate::base::text::excerpt;
use crate::documents::model::{Anchor, Part, PartKind, remark_on_path, remarks_on_path};
use crate::documents::rules::{cells, plain_text};
use leptos::prelude::*;
use std::collections::HashMap;

/// What stands beside the parts of a version.
pub struct Beside<'b> {
    /// The reader's language.
    pub t: Lang,
    /// Consultation, code and version, for the links to remarks; none in a preview.
    pub place: Option<(&'b str, &'b str, i64)>,
    /// How many remarks there are on each part.
    pub remarks: HashMap<Anchor, i64>,
    /// Whether one more is taken.
    pub takes_remarks: bool,
}

/// Headings of a version, each with the level at which it stands on the page: below the page's own, and none left out.
fn headings(parts: &[Part]) -> HashMap<Anchor, i64> {
    let mut last = 1;
    let level = |part: &Part| {
        last = (part.level + 1).min(last + 1).min(6);
        (part.anchor, last)
    };
    parts.iter().filter(|part| part.kind == PartKind::Heading).map(level).collect()
}

/// The way to each heading; nothing where there are few.
pub fn contents(t: Lang, parts: &[Part]) -> Option<AnyView> {
    let levels = headings(parts);
    let headings: Vec<&Part> = parts.iter().filter(|part| part.kind == PartKind::Heading).collect();
    let link = |part: &&Part| {
        let words = excerpt(&plain_text(&part.text), 120);
        let href = format!("#p{}", part.anchor.0);
        view! { <li data-level=(levels[&part.anchor] - 1).to_string()><a href=href>{words}</a></li> }
    };
    (headings.len() > 1).then(|| {
        view! {
            <nav class="document-contents no-print" aria-label=t.documents_contents()>
                <details class="disclosure">
                    <summary>{t.documents_contents()}</summary>
                    <ol class="plain-list" role="list">{headings.iter().map(link).collect_view()}</ol>
                </details>
            </nav>
        }
        .into_any()
    })
}

/// All parts, points of a list and rows of a table together.
pub fn parts(beside: &Beside<'_>, lang: Option<&'static str>, parts: &[Part]) -> AnyView {
    let levels = headings(parts);
    // The first row of a table begins another one.
    let together = |one: &Part, other: &Part| {
        one.kind == other.kind
            && match one.kind {
                PartKind::Item => true,
                PartKind::Row => other.level == 0,
                PartKind::Heading | PartKind::Paragraph => false,
            }
    };
    let blocks = parts.chunk_by(together).map(|block| match block {
        [part] if part.kind == PartKind::Heading => {
            let level = levels[&part.anchor];
            frame(beside, part, heading(level, part))
        }
        [part] if part.kind == PartKind::Paragraph => {
            let html: SafeHtml = inline(&part.text);
            let words = view! { <p class="part-words" inner_html=html.into_string()></p> };
            frame(beside, part, words.into_any())
        }
        items if items[0].kind == PartKind::Item => {
            view! { <ul class="part-list" role="list">{items.iter().map(|item| point(beside, item)).collect_view()}</ul> }
                .into_any()
        }
        rows => table(beside, rows),
    });
    view! { <div class="document official" lang=lang>{blocks.collect_view()}</div> }.into_any()
}

fn frame(beside: &Beside<'_>, part: &Part, words: AnyView) -> AnyView {
    view! {
        <div class="part" id=format!("p{}", part.anchor.0) data-part=part.anchor.0.to_string()>{words}{way(beside, part)}</div>
    }
    .into_any()
}

fn heading(level: i64, part: &Part) -> AnyView {
    let words: SafeHtml = inline(&part.text);
    let html = words.into_string();
    match level {
        2 => view! { <h2 class="part-words" inner_html=html></h2> }.into_any(),
        3 => view! { <h3 class="part-words" inner_html=html></h3> }.into_any(),
        4 => view! { <h4 class="part-words" inner_html=html></h4> }.into_any(),
        5 => view! { <h5 class="part-words" inner_html=html></h5> }.into_any(),
        _ => view! { <h6 class="part-words" inner_html=html></h6> }.into_any(),
    }
}

fn point(beside: &Beside<'_>, part: &Part) -> AnyView {
    let html: SafeHtml = inline(&part.text);
    let is_numbered = is_numbered(&plain_text(&part.text)).then_some("");
    view! {
        <li
            class="part"
            id=format!("p{}", part.anchor.0)
            data-part=part.anchor.0.to_string()
            data-level=part.level.to_string()
            data-numbered=is_numbered
        >
            <p class="part-words" inner_html=html.into_string()></p>
            {way(beside, part)}
        </li>
    }
    .into_any()
}

/// Whether a point begins with its own number, such as "3.", "1.2)" or "a)": it then needs no other mark.
fn is_numbered(words: &str) -> bool {
    let (label, _) = words.split_once(' ').unwrap_or((words, ""));
    let inside = label.trim_start_matches('(').trim_end_matches(['.', ')']);
    let is_number = inside.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_letter = inside.len() <= 4 && inside.bytes().all(|byte| byte.is_ascii_alphabetic()) && !inside.is_empty();
    label.ends_with(['.', ')']) && (is_number || is_letter)
}

fn table(beside: &Beside<'_>, rows: &[Part]) -> AnyView {
    let t = beside.t;
    let row = |part: &Part| {
        let is_head = part.level == 1;
        let length = plain_text(&part.text).chars().count().to_string();
        let all = cells(&part.text);
        let last = all.len() - 1;
        let cell = |(at, cell): (usize, &str)| {
            let html: SafeHtml = inline(cell);
            let html = html.into_string();
            // What parts the cells belongs to the words of the row: a place in them is counted in characters.
            let mark = (at < last).then(|| view! { <span class="visually-hidden" aria-hidden="true">" | "</span> });
            match is_head {
                true => view! { <th scope="col"><span inner_html=html></span>{mark}</th> }.into_any(),
                false => view! { <td><span inner_html=html></span>{mark}</td> }.into_any(),
            }
        };
        let cells = all.into_iter().enumerate().map(cell).collect_view();
        let way = way(beside, part).map(|way| view! { <td class="part-way">{way}</td> });
        view! {
            <tr class="part-row part-words" id=format!("p{}", part.anchor.0) data-chars=length>{cells}{way}</tr>
        }
    };
    let rows = rows.iter().map(|part| {
        let anchor = part.anchor.0.to_string();
        view! { <tbody data-part=anchor>{row(part)}</tbody> }
    });
    view! {
        <div class="table-wrap" role="region" tabindex="0" aria-label=t.documents_table()>
            <table class="document-table">{rows.collect_view()}</table>
        </div>
    }
    .into_any()
}

/// The way to a remark on a part, as long as remarks are taken, and to those that there are.
fn way(beside: &Beside<'_>, part: &Part) -> Option<AnyView> {
    let (slug, code, version) = beside.place?;
    let (t, anchor) = (beside.t, part.anchor);
    let words = || excerpt(&plain_text(&part.text), 40);
    let count = beside.remarks.get(&anchor).copied().filter(|count| *count > 0);
    let made = count.map(|count| {
        let href = remarks_on_path(slug, code, anchor);
        view! { <a class="part-count" href=href>{t.documents_remarks(count)}<span class="visually-hidden">": "{words()}</span></a> }
    });
    let new = beside.takes_remarks.then(|| {
        let href = remark_on_path(slug, code, version, anchor);
        view! {
            <a class="part-remark" href=href title=t.documents_remark_here()>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 3h12v8H7l-3 3v-3H2z"></path></svg>
                <span>{t.documents_remark()}<span class="visually-hidden">": "{words()}</span></span>
            </a>
        }
    });
    (made.is_some() || new.is_some())
        .then(|| view! { <div class="part-ways no-print" lang=t.code()>{new}{made}</div> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_of_headings_is_left_out_on_the_page() {
        let heading = |(anchor, level): (i64, i64)| Part {
            anchor: Anchor(anchor),
            kind: PartKind::Heading,
            level,
            text: "A".to_owned(),
        };
        let parts: Vec<Part> = [(1, 2), (2, 4), (3, 1), (4, 6)].into_iter().map(heading).collect();
        let levels = headings(&parts);
        assert_eq!([1, 2, 3, 4].map(|anchor| levels[&Anchor(anchor)]), [2, 3, 2, 3]);
    }

    #[test]
    fn a_point_that_has_its_own_number_needs_no_other_mark() {
        assert!(["3. Third", "1.2) Second", "(a) First", "iv. Fourth"].into_iter().all(is_numbered));
        assert!(!["Buses.", "Buses run", "3 buses", "etc… and"].into_iter().any(is_numbered));
    }
}
