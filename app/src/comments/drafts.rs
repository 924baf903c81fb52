//! What somebody has begun to write, kept in the browser's tab. Only the island's handlers run it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Event, EventInit, EventTarget, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Storage,
    UrlSearchParams,
};

/// Holds the key of the draft whose form was sent last, until it is known what became of it.
const SENT: &str = "narada-sent";

/// The fields of one form, and where they are kept.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    form: HtmlFormElement,
    key: String,
}

/// A field that somebody fills in.
enum Field {
    Text(HtmlTextAreaElement),
    Line(HtmlInputElement),
    Choice(HtmlSelectElement),
    /// Ticked or not.
    Tick(HtmlInputElement),
}

impl Draft {
    /// The draft of a form. Where it is sent and what it carries along unseen tell one text from another, and from an
    /// earlier version of itself.
    pub(super) fn of(form: HtmlFormElement, author: &str) -> Self {
        let mut key =
            format!("narada-draft {author} {}", form.get_attribute("action").or_else(path).unwrap_or_default());
        for hidden in elements(&form, "input[type=hidden]") {
            key.extend([" ", &hidden.get_attribute("value").unwrap_or_default()]);
        }
        Self { form, key }
    }

    /// Keeps what stands in the fields; nothing where nothing is written.
    pub(super) fn save(&self) {
        let (Some(kept), Ok(pairs)) = (storage(), UrlSearchParams::new()) else { return };
        let mut is_empty = true;
        for field in self.fields() {
            match &field {
                Field::Text(text) => pairs.append(&text.name(), &text.value()),
                Field::Line(line) => pairs.append(&line.name(), &line.value()),
                Field::Choice(list) => pairs.append(&list.name(), &list.value()),
                Field::Tick(tick) if tick.checked() => pairs.append(&tick.name(), &tick.value()),
                Field::Tick(_) => {}
            }
            is_empty &= match field {
                Field::Text(text) => text.value().is_empty(),
                Field::Line(line) => line.value().is_empty(),
                Field::Choice(_) | Field::Tick(_) => true,
            };
        }
        // A full or forbidden storage keeps nothing, and the form works as ever.
        let _ = if is_empty {
            kept.remove_item(&self.key)
        } else {
            kept.set_item(&self.key, &String::from(pairs.to_string()))
        };
    }

    /// Puts back what was kept.
    pub(super) fn restore(&self) {
        let Some(text) = storage().and_then(|kept| kept.get_item(&self.key).ok().flatten()) else { return };
        let Ok(pairs) = UrlSearchParams::new_with_str(&text) else { return };
        for field in self.fields() {
            match field {
                Field::Text(text) => {
                    if let Some(value) = pairs.get(&text.name()) {
                        text.set_value(&value);
                        // Whoever counts along hears of it.
                        let bubbling = EventInit::new();
                        bubbling.set_bubbles(true);
                        if let Ok(event) = Event::new_with_event_init_dict("input", &bubbling) {
                            let _ = text.dispatch_event(&event);
                        }
                    }
                }
                Field::Line(line) => {
                    if let Some(value) = pairs.get(&line.name()) {
                        line.set_value(&value);
                    }
                }
                Field::Choice(list) => {
                    if let Some(value) = pairs.get(&list.name()) {
                        list.set_value(&value);
                    }
                }
                Field::Tick(tick) => {
                    let value = tick.value();
                    let is_ticked =
                        pairs.get_all(&tick.name()).iter().any(|kept| kept.as_string().as_ref() == Some(&value));
                    tick.set_checked(is_ticked);
                    // What somebody ticked does not come back folded away.
                    if let Some(fold) = tick.closest("details").ok().flatten().filter(|_| is_ticked) {
                        let _ = fold.set_attribute("open", "");
                    }
                }
            }
        }
    }

    /// The form is on its way. The network, a limit or the server may still lose it, so the draft stays until a page says
    /// that it arrived: [`forget_arrived`].
    pub(super) fn send(&self) {
        self.save();
        if let Some(kept) = storage() {
            let _ = kept.set_item(SENT, &self.key);
        }
    }

    /// Somebody writes on: what is said to have arrived from now on is not this text.
    pub(super) fn take_back(&self) {
        let Some(kept) = storage() else { return };
        if kept.get_item(SENT).ok().flatten().is_some_and(|sent| sent == self.key) {
            let _ = kept.remove_item(SENT);
        }
    }

    fn fields(&self) -> Vec<Field> {
        elements(&self.form, "textarea, select, input:not([type=hidden], [type=password], [type=file])")
            .into_iter()
            .filter_map(field)
            .collect()
    }
}

/// A page says that what was sent has arrived: its draft goes.
pub(super) fn forget_arrived() {
    let Some(kept) = storage() else { return };
    if let Some(key) = kept.get_item(SENT).ok().flatten() {
        let _ = kept.remove_item(&key);
        let _ = kept.remove_item(SENT);
    }
}

fn field(element: web_sys::Element) -> Option<Field> {
    let element = match element.dyn_into::<HtmlTextAreaElement>() {
        Ok(text) => return Some(Field::Text(text)),
        Err(other) => other,
    };
    let element = match element.dyn_into::<HtmlSelectElement>() {
        Ok(list) => return Some(Field::Choice(list)),
        Err(other) => other,
    };
    let input = element.dyn_into::<HtmlInputElement>().ok()?;
    let is_tick = ["radio", "checkbox"].contains(&input.type_().as_str());
    Some(if is_tick { Field::Tick(input) } else { Field::Line(input) })
}

fn elements(form: &HtmlFormElement, which: &str) -> Vec<web_sys::Element> {
    let Ok(found) = form.query_selector_all(which) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// Where a form without an address of its own is sent: to that of its page.
fn path() -> Option<String> {
    web_sys::window()?.location().pathname().ok()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Does something whenever the event comes, for as long as the page is open.
pub(super) fn listen(target: &EventTarget, event: &str, act: impl Fn() + 'static) {
    let act = Closure::<dyn Fn()>::new(act);
    let _ = target.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    act.forget();
}
