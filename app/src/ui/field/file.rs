//! A field for a file.

use super::form_state;
use super::frame::Frame;
use crate::base::request::use_lang;
use leptos::prelude::*;

/// A file from the reader's device. Its form needs `enctype="multipart/form-data"`. No browser shows it again.
#[component]
pub fn FileField(
    /// The field's name in the form.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// The endings that are offered, such as `.md,.docx`.
    accept: &'static str,
    /// Whether none need be chosen.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let form = form_state();
    let frame = Frame::new(use_lang(), &form, &name, label, hint, optional);
    let control = view! {
        <input
            class="input"
            type="file"
            accept=accept
            id=frame.id.clone()
            name=name
            aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
        />
    };
    frame.around(control)
}
