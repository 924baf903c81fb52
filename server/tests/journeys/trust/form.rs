//! Forms as a browser would send them, read off a page.

use super::document::{Document, Node};

/// What kind of answer a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People write into it: so many characters at most.
    Text(usize),
    /// A mail address.
    Email,
    /// A password.
    Password,
    /// A date and time.
    Date,
    /// One of the values in [`Field::choices`].
    Choice,
}

/// One field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub kind: Kind,
    /// What stands in it; several values where one chooses.
    pub choices: Vec<String>,
    /// Whether the page says that something is wrong with it.
    pub is_wrong: bool,
}

/// A form that is posted.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where to.
    pub action: String,
    /// What it sends.
    pub fields: Vec<Field>,
}

impl Form {
    /// The pairs that a browser sends: of each choice the `turn`-th, and what is written into the other fields.
    pub fn filled(&self, turn: usize, mut write: impl FnMut(&Field) -> Option<String>) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for field in &self.fields {
            let given = match field.kind {
                Kind::Choice => None,
                _ => write(field),
            };
            let chosen = || field.choices.get(turn % field.choices.len().max(1)).cloned().unwrap_or_default();
            pairs.push((field.name.clone(), given.unwrap_or_else(chosen)));
        }
        pairs
    }
}

/// The forms of a page that change something; a button that sends its form elsewhere makes it another one.
pub fn forms(page: &Document, path: &str) -> Vec<Form> {
    let posted = |node: &Node| node.get("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
    let mut forms = Vec::new();
    for (place, form) in page.named("form").filter(|(_, form)| posted(form)) {
        let action = form.get("action").filter(|action| !action.is_empty()).unwrap_or(path);
        let elsewhere = page.named("button").filter(|(_, button)| button.form == Some(place));
        let elsewhere = elsewhere.filter_map(|(_, button)| button.get("formaction"));
        for (action, presses) in elsewhere.map(|action| (action, false)).chain([(action, true)]) {
            forms.push(Form { action: action.to_owned(), fields: fields(page, place, presses) });
        }
    }
    forms
}

/// The fields of a form; without its buttons when none of theirs is pressed.
fn fields(page: &Document, form: usize, presses: bool) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for (place, node) in page.nodes.iter().enumerate().filter(|(_, node)| node.form == Some(form)) {
        let Some(name) = node.get("name").filter(|_| !node.has("disabled")) else { continue };
        if node.name() == "button" && !presses {
            continue;
        }
        let Some((kind, choices)) = answers(page, place) else { continue };
        let is_wrong = node.get("aria-invalid") == Some("true");
        match fields.iter_mut().find(|field| field.name == name) {
            // Radios, boxes and buttons of one name are one question.
            Some(field) => field.choices.extend(choices),
            None => fields.push(Field { name: name.to_owned(), kind, choices, is_wrong }),
        }
    }
    fields
}

fn answers(page: &Document, place: usize) -> Option<(Kind, Vec<String>)> {
    let node = &page.nodes[place];
    let value = node.get("value").unwrap_or_default().to_owned();
    let most = node.get("maxlength").and_then(|most| most.parse().ok());
    let kind = match (node.name(), node.get("type").unwrap_or("text")) {
        ("textarea", _) => return Some((Kind::Text(most.unwrap_or(10_000)), vec![node.text.clone()])),
        ("select", _) => return Some((Kind::Choice, options(page, place))),
        ("input", "text" | "search" | "url") => Kind::Text(most.unwrap_or(100).min(100)),
        ("input", "email") => Kind::Email,
        ("input", "password") => Kind::Password,
        ("input", "datetime-local" | "date") => Kind::Date,
        ("button" | "input", _) => Kind::Choice,
        _ => return None,
    };
    Some((kind, vec![value]))
}

fn options(page: &Document, list: usize) -> Vec<String> {
    let options = page.named("option").filter(|(place, _)| page.is_inside(*place, list));
    let values = options.map(|(_, option)| option.get("value").unwrap_or(&option.text).to_owned());
    values.filter(|value| !value.is_empty()).collect()
}
