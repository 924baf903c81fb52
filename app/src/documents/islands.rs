//! The live widget of reading: what somebody selects can be remarked on.
#![expect(missing_docs, reason = "the island macro makes a struct that it gives no documentation")]

use leptos::ev::{KeyboardEvent, keydown};
use leptos::html::Div;
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Node, Range, Selection};

/// A part of the text, and the way to remark on it.
const PART: &str = "[data-part]";
const WORDS: &str = ".part-words";
const REMARK: &str = "a.part-remark";

/// Offers to remark on what is selected within one part, by mouse, touch or keyboard. From a part's link, Shift and the
/// arrows select its words, and the link itself leads to the remark on them. Without scripts the link leads to a remark on the
/// whole part.
#[island]
pub fn PassageChosen(
    /// The button, in words.
    remark: String,
    /// What screen readers are told once something is selected.
    chosen: String,
) -> impl IntoView {
    let here = NodeRef::<Div>::new();
    let leads_to = RwSignal::new(None::<String>);
    let is_above = RwSignal::new(false);
    Effect::new(move |_| {
        if here.get().is_none() {
            return;
        }
        // The link that leads to the passage now, with where it led before.
        let lent = Cell::new(None::<(Element, String)>);
        let changed = move || {
            if let Some((link, before)) = lent.take() {
                let _ = link.set_attribute("href", &before);
            }
            let passage = passage();
            is_above.set(passage.as_ref().is_some_and(|passage| passage.is_low));
            leads_to.set(passage.map(|passage| {
                let before = passage.link.get_attribute("href").unwrap_or_default();
                let href = format!("{before}&from={}&to={}", passage.from, passage.to);
                let _ = passage.link.set_attribute("href", &href);
                lent.set(Some((passage.link, before)));
                href
            }));
        };
        // Somebody may have selected words before this woke.
        changed();
        let act = Closure::<dyn Fn()>::new(changed);
        let _ = document().add_event_listener_with_callback("selectionchange", act.as_ref().unchecked_ref());
        act.forget();
        let _listening = window_event_listener(keydown, |event| select_by_keys(&event));
    });
    let said = move || if leads_to.with(Option::is_some) { chosen.clone() } else { String::new() };
    view! {
        <div class="passage-said visually-hidden" role="status" node_ref=here>{said}</div>
        <div class="passage" hidden=move || leads_to.with(Option::is_none) data-above=move || is_above.get().then_some("")>
            <a class="button" href=move || leads_to.get()>{remark}</a>
        </div>
    }
}

struct Passage {
    link: Element,
    from: usize,
    to: usize,
    /// Whether it stands where the button would cover it.
    is_low: bool,
}

/// What is selected, as far as it lies in the part in which it begins.
fn passage() -> Option<Passage> {
    let selection = selection().filter(|selection| !selection.is_collapsed() && selection.range_count() > 0)?;
    let range = selection.get_range_at(0).ok()?;
    let part = part_of(&range.start_container().ok()?)?;
    let words = part.query_selector(WORDS).ok()??;
    let within = |from: &dyn Fn(&Range), to: &dyn Fn(&Range)| {
        let piece = document().create_range().ok()?;
        let _ = piece.select_node_contents(&words);
        from(&piece);
        to(&piece);
        Some(piece.to_string().as_string()?.chars().count())
    };
    // In a row of a table the link stands among the words.
    let said = words.get_attribute("data-chars").and_then(|chars| chars.parse().ok());
    let length = said.unwrap_or(words.text_content()?.chars().count());
    let start = (range.start_container().ok()?, range.start_offset().ok()?);
    let end = (range.end_container().ok()?, range.end_offset().ok()?);
    let nothing = |_: &Range| {};
    let from = within(&nothing, &|piece| drop(piece.set_end(&start.0, start.1)))?.min(length);
    let to = match words.contains(Some(&end.0)) {
        true => within(&nothing, &|piece| drop(piece.set_end(&end.0, end.1)))?.min(length),
        false => length,
    };
    let link = part.query_selector(REMARK).ok()??;
    let height = window().inner_height().ok()?.as_f64()?;
    let is_low = range.get_bounding_client_rect().bottom() > height - 96.0;
    (from < to).then_some(Passage { link, from, to, is_low })
}

fn selection() -> Option<Selection> {
    document().get_selection().ok()?
}

fn part_of(node: &Node) -> Option<Element> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    element.closest(PART).ok()?
}

/// Whoever stands on the link of a part selects in it as in a field of text.
fn select_by_keys(event: &KeyboardEvent) {
    let (way, by) = match event.key().as_str() {
        "ArrowRight" => ("forward", "character"),
        "ArrowLeft" => ("backward", "character"),
        "ArrowDown" => ("forward", "line"),
        "ArrowUp" => ("backward", "line"),
        _ => return,
    };
    let by = if by == "character" && (event.ctrl_key() || event.alt_key()) { "word" } else { by };
    let link = document().active_element().and_then(|element| element.closest(REMARK).ok()?);
    let (Some(link), Some(selection), true) = (link, selection(), event.shift_key()) else { return };
    let Some(part) = link.closest(PART).ok().flatten() else { return };
    let Some(words) = part.query_selector(WORDS).ok().flatten() else { return };
    event.prevent_default();
    let is_within = selection.anchor_node().is_some_and(|node| words.contains(Some(&node)));
    if !is_within {
        let _ = selection.collapse_with_offset(Some(&words), 0);
    }
    let _ = selection.modify("extend", way, by);
}
