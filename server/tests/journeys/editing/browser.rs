//! A form on a page, filled as the page fills it.

use crate::support::{Answer, Client};
use crate::trust::document::Document;

/// The form that somebody has open.
#[derive(Clone, Debug)]
pub struct Open {
    path: String,
    /// Its fields as they stand.
    pub fields: Vec<(String, String)>,
}

impl Open {
    /// Opens a page with one form beside those of the frame.
    pub async fn at(client: &mut Client, path: &str) -> Self {
        let answer = client.get(path).await;
        answer.has_status(200);
        Self::of(path, &answer)
    }

    /// The form of a page that came back.
    pub fn of(path: &str, answer: &Answer) -> Self {
        let page = Document::parse(&answer.body);
        let main = page.named("main").map(|(place, _)| place).next().expect("a page");
        let form = page.named("form").find(|(place, _)| page.is_inside(*place, main)).map(|(place, _)| place);
        let form = form.unwrap_or_else(|| panic!("no form at {path}: {}", answer.body));
        let mut fields = Vec::new();
        for (place, node) in page.nodes.iter().enumerate().filter(|(_, node)| node.form == Some(form)) {
            let Some(name) = node.get("name") else { continue };
            let value = node.get("value").unwrap_or_default().to_owned();
            let value = match (node.name(), node.get("type").unwrap_or("text")) {
                ("input", "checkbox" | "radio") if !node.has("checked") => continue,
                ("input", _) => value,
                ("textarea", _) => node.text.strip_prefix('\n').unwrap_or(&node.text).to_owned(),
                ("select", _) => {
                    let options = page.named("option").filter(|(option, _)| page.is_inside(*option, place));
                    let chosen = options.filter(|(_, option)| option.has("selected")).map(|(_, option)| option);
                    chosen.last().and_then(|option| option.get("value")).unwrap_or_default().to_owned()
                }
                _ => continue,
            };
            fields.push((name.to_owned(), value));
        }
        Self { path: path.to_owned(), fields }
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(known, _)| known == name);
        found.map_or_else(|| panic!("no field {name} in {:?}", self.fields), |(_, value)| value)
    }

    /// Writes into a field that is there.
    pub fn set(&mut self, name: &str, value: &str) {
        let fields = format!("{:?}", self.fields);
        let found = self.fields.iter_mut().find(|(known, _)| known == name);
        found.unwrap_or_else(|| panic!("no field {name} in {fields}")).1 = value.to_owned();
    }

    /// Ticks a box.
    pub fn tick(&mut self, name: &str, value: &str) {
        self.fields.push((name.to_owned(), value.to_owned()));
    }

    /// Presses one of the buttons that have a word.
    pub async fn press(&self, client: &mut Client, deed: &str) -> Answer {
        let mut form = self.clone();
        form.tick("deed", deed);
        form.send(client).await
    }

    /// Presses the only button.
    pub async fn send(&self, client: &mut Client) -> Answer {
        let fields: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        client.post(&self.path, &fields).await
    }
}
