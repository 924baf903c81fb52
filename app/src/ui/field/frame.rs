//! What every field shares: label, hint, error, and their ties to the control.

use super::field_id;
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use leptos::prelude::*;

/// The words around a control.
pub(super) struct Frame {
    pub(super) id: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    optional: Option<String>,
}

impl Frame {
    pub(super) fn new(
        lang: Lang,
        form: &FormState,
        name: &str,
        label: String,
        hint: Option<String>,
        optional: bool,
    ) -> Self {
        Self {
            id: field_id(name),
            label,
            hint,
            error: form.error(name).map(|code| lang.error(code)).or_else(|| form.words(name).map(ToOwned::to_owned)),
            optional: optional.then(|| format!(" ({})", lang.base_optional())),
        }
    }

    /// `aria-invalid`, present only where something is wrong.
    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    /// `aria-describedby`: hint and error, as far as they exist.
    pub(super) fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| self.hint_id());
        let error = self.error.as_ref().map(|_| self.error_id());
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    /// The field with one control.
    pub(super) fn around(self, control: impl IntoView + 'static) -> impl IntoView {
        let invalid = self.error.as_ref().map(|_| "");
        view! {
            <div class="field" data-invalid=invalid>
                <label class="field-label" for=self.id.clone()>{self.label.clone()}{self.optional_mark()}</label>
                {self.notes()}
                {control}
            </div>
        }
    }

    /// The field with a group of controls.
    pub(super) fn around_group(self, controls: impl IntoView + 'static) -> impl IntoView {
        let invalid = self.error.as_ref().map(|_| "");
        view! {
            <fieldset class="field" data-invalid=invalid aria-describedby=self.described_by()>
                <legend class="field-label">{self.label.clone()}{self.optional_mark()}</legend>
                {self.notes()}
                <div class="choices">{controls}</div>
            </fieldset>
        }
    }

    fn optional_mark(&self) -> impl IntoView + use<> {
        self.optional.clone().map(|word| view! { <span class="field-optional">{word}</span> })
    }

    fn notes(&self) -> impl IntoView + use<> {
        let hint_id = self.hint_id();
        let error_id = self.error_id();
        (
            self.hint.clone().map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> }),
            self.error.clone().map(|error| view! { <p class="field-error" id=error_id>{error}</p> }),
        )
    }

    fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }
}
