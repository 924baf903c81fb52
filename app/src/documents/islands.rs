//! The live widget of reading: what somebody selects can be remarked on.
#![expect(missing_docs, reason = "the island macro makes a struct that it gives no documentation")]

use leptos::ev::{KeyboardEvent, focusout, keydown};
use leptos::html::Div;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, Node, Range, Selection};

/// A part of the text, and the way to remark on it.
const PART: &str = "[data-part]";
const WORDS: &str = ".part-words";
const REMARK: &str = "a.part-remark";

/// Offers to remark on what is selected within one part, by mouse, touch or keyboard. From a part's link, the arrows move a caret
/// through its words and with Shift select them, and the link itself leads to the remark on them. Without scripts the link leads to
/// a remark on the whole part.
#[island]
pub fn PassageChosen(
    /// The button, in words.
    remark: String,
    /// What screen readers are told once something is selected.
    chosen: String,
    /// What stands there where more than one part is selected.
    cut: String,
) -> impl IntoView {
    let here = NodeRef::<Div>::new();
    let bar = NodeRef::<Div>::new();
    let leads_to = RwSignal::new(None::<String>);
    let before_word = RwSignal::new(None::<String>);
    let is_above = RwSignal::new(false);
    let is_cut = RwSignal::new(false);
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
            is_cut.set(passage.as_ref().is_some_and(|passage| passage.is_cut));
            is_above.set(passage.as_ref().is_some_and(|passage| passage.is_low));
            leads_to.set(passage.map(|passage| {
                let before = passage.link.get_attribute("href").unwrap_or_default();
                let href = format!("{before}&from={}&to={}", passage.from, passage.to);
                let _ = passage.link.set_attribute("href", &href);
                lent.set(Some((passage.link, before)));
                href
            }));
            before_word.set(bar.get_untracked().and_then(|bar| caret(&bar)));
        };
        let changed = Rc::new(changed);
        // Somebody may have selected words before this woke.
        changed();
        let left = Rc::clone(&changed);
        let act = Closure::<dyn Fn()>::new(move || changed());
        let _ = document().add_event_listener_with_callback("selectionchange", act.as_ref().unchecked_ref());
        act.forget();
        let _listening = window_event_listener(keydown, |event| go_by_keys(&event));
        // Whoever leaves the link leaves its caret.
        let _leaving = window_event_listener(focusout, move |_| left());
    });
    let more = cut.clone();
    let said = move || match leads_to.with(Option::is_some) {
        true if is_cut.get() => format!("{chosen} {more}"),
        true => chosen.clone(),
        false => before_word.get().unwrap_or_default(),
    };
    view! {
        <div class="passage-said visually-hidden" role="status" node_ref=here>{said}</div>
        <div class="passage-caret" aria-hidden="true" hidden=move || before_word.with(Option::is_none) node_ref=bar></div>
        <div class="passage" hidden=move || leads_to.with(Option::is_none) data-above=move || is_above.get().then_some("")>
            <a class="button" href=move || leads_to.get()>{remark}</a>
            <p class="small" aria-hidden="true" hidden=move || !is_cut.get()>{cut}</p>
        </div>
    }
}

struct Passage {
    link: Element,
    from: usize,
    to: usize,
    /// Whether it stands where the button would cover it.
    is_low: bool,
    /// Whether more was selected than the part in which it begins.
    is_cut: bool,
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
    let is_cut = !words.contains(Some(&end.0));
    let to = match !is_cut {
        true => within(&nothing, &|piece| drop(piece.set_end(&end.0, end.1)))?.min(length),
        false => length,
    };
    let link = part.query_selector(REMARK).ok()??;
    let height = window().inner_height().ok()?.as_f64()?;
    let is_low = range.get_bounding_client_rect().bottom() > height - 96.0;
    (from < to).then_some(Passage { link, from, to, is_low, is_cut })
}

fn selection() -> Option<Selection> {
    document().get_selection().ok()?
}

fn part_of(node: &Node) -> Option<Element> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    element.closest(PART).ok()?
}

/// Draws the caret where it stands in the words of the part whose link has the focus: the browser shows none in a text that nobody
/// edits. Gives the word that it stands before, for whoever hears the page; none where there is no caret.
fn caret(bar: &HtmlElement) -> Option<String> {
    let words = words_of(&link_with_focus()?)?;
    let selection = selection().filter(Selection::is_collapsed)?;
    let (node, offset) = (selection.anchor_node()?, selection.anchor_offset());
    if !words.contains(Some(&node)) {
        return None;
    }
    let at = selection.get_range_at(0).ok()?.get_bounding_client_rect();
    // At the edge of an element a caret has no height of its own.
    let at = if at.height() > 0.0 { at } else { words.get_bounding_client_rect() };
    let height = at.height().min(32.0);
    let _ = bar.remove_attribute("hidden");
    let within = bar.offset_parent().map(|parent| parent.get_bounding_client_rect());
    let (left, top) = within.map_or((0.0, 0.0), |within| (within.left(), within.top()));
    for (name, value) in [("left", at.left() - left), ("top", at.top() - top), ("height", height)] {
        let _ = bar.style().set_property(name, &format!("{value}px"));
    }
    let screen = window().inner_height().ok()?.as_f64()?;
    if at.top() < 0.0 || at.top() + height > screen {
        bar.scroll_into_view_with_bool(at.top() < 0.0);
    }
    let rest = document().create_range().ok()?;
    let _ = rest.select_node_contents(&words);
    let _ = rest.set_start(&node, offset);
    Some(rest.to_string().as_string()?.split_whitespace().next().unwrap_or_default().to_owned())
}

fn link_with_focus() -> Option<Element> {
    document().active_element()?.closest(REMARK).ok()?
}

/// The words of the part that a link belongs to.
fn words_of(link: &Element) -> Option<Element> {
    link.closest(PART).ok()??.query_selector(WORDS).ok()?
}

/// Whoever stands on the link of a part goes and selects in it as in a field of text, and never out of it. The page scrolls as ever until
/// there is a caret.
fn go_by_keys(event: &KeyboardEvent) {
    let (way, by) = match event.key().as_str() {
        "ArrowRight" => ("forward", "character"),
        "ArrowLeft" => ("backward", "character"),
        "ArrowDown" => ("forward", "line"),
        "ArrowUp" => ("backward", "line"),
        _ => return,
    };
    let is_across = by == "character";
    let by = if is_across && (event.ctrl_key() || event.alt_key()) { "word" } else { by };
    let (Some(link), Some(selection)) = (link_with_focus(), selection()) else { return };
    let Some(words) = words_of(&link) else { return };
    let is_within = selection.anchor_node().is_some_and(|node| words.contains(Some(&node)));
    if !is_within && !is_across && !event.shift_key() {
        return;
    }
    event.prevent_default();
    if !is_within {
        let _ = selection.collapse_with_offset(Some(&words), 0);
    }
    let _ = selection.modify(if event.shift_key() { "extend" } else { "move" }, way, by);
    if !selection.focus_node().is_some_and(|node| words.contains(Some(&node))) {
        let edge = if way == "forward" { words.child_nodes().length() } else { 0 };
        let _ = match event.shift_key() {
            true => selection.extend_with_offset(&words, edge),
            false => selection.collapse_with_offset(Some(&words), edge),
        };
    }
}
