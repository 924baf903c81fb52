//! Form fields. Each reads what was typed and what is wrong from the [`FormState`] of a refused form.
//!
//! Label above, hint under it, error under the hint, all tied to the control by `aria-describedby`. What must be filled
//! in is not marked; what may be left out says so.

mod choice;
mod file;
mod frame;
mod summary;
mod text;

pub use choice::{CheckField, ChecksField, Choice, ChoiceField, SelectField};
pub use file::FileField;
pub use summary::ErrorSummary;
pub use text::{KeptField, TextArea, TextField};

use crate::base::form::FormState;
use leptos::prelude::*;

/// The id of a field's control: what a link to its error points at.
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

/// The state of the form on this page; empty where none was sent.
fn form_state() -> FormState {
    use_context::<FormState>().unwrap_or_default()
}

/// What a control shows: what was typed if the form was sent, else what is stored.
fn shown(form: &FormState, name: &str, stored: String) -> String {
    form.value(name).map_or(stored, ToOwned::to_owned)
}

/// Something the form carries along unseen. Nothing secret: every reader can see and change it.
#[component]
pub fn HiddenField(
    /// The field's name in the form.
    #[prop(into)]
    name: String,
    /// What it carries.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// The button that says what it does: "Submit the proposal".
#[component]
pub fn SubmitButton(
    /// What it does.
    #[prop(into)]
    label: String,
    /// `button-quiet`, `button-danger`; none for the one primary button of a page.
    #[prop(optional)]
    look: &'static str,
    /// Name and value that say which of a form's buttons was pressed.
    #[prop(optional)]
    says: Option<(&'static str, &'static str)>,
    /// The letter that presses it together with the browser's own keys; the page says so.
    #[prop(optional)]
    key: Option<&'static str>,
) -> impl IntoView {
    let (name, value) = says.unzip();
    view! { <button type="submit" accesskey=key class=format!("button {look}").trim_end().to_owned() name=name value=value>{label}</button> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::error::FieldError;
    use crate::base::i18n::Lang;
    use crate::base::request::{Reader, ReaderSettings};
    use crate::base::time::Timestamp;

    /// A form that was sent with one field and refused for these reasons.
    pub(super) fn typed(name: &str, value: &str, errors: Vec<FieldError>) -> FormState {
        FormState::new(vec![(name.to_owned(), value.to_owned())], errors)
    }

    /// The HTML of a view for an English reader of this form.
    pub(super) fn rendered<V: IntoView + 'static>(form: FormState, view: impl FnOnce() -> V) -> String {
        Owner::new().with(|| {
            provide_context(form);
            provide_context(Reader {
                lang: Lang::En,
                settings: ReaderSettings::default(),
                path: "/".to_owned(),
                came_from: None,
                now: Timestamp(0),
                network: String::new(),
                device: String::new(),
                notice: None,
            });
            view().into_view().to_html()
        })
    }
}
