//! Fields for words.

use super::frame::Frame;
use super::{form_state, shown};
use crate::base::request::use_lang;
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

/// One line of text.
#[component]
pub fn TextField(
    /// The field's name in the form.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// The `type` of the input: `text`, `email`, `password`, `search`, `url`, `number`, `date`, `datetime-local`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What is stored so far. A password is never shown again, stored or typed.
    #[prop(optional, into)]
    value: String,
    /// What browsers and password managers may fill in.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// Whether it may be left empty.
    #[prop(optional)]
    optional: bool,
    /// Whether it is only a few characters wide.
    #[prop(optional)]
    short: bool,
    /// The language of what is written, where it is not the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
    /// Whether writing begins here as soon as the page opens: only where one form follows another.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let form = form_state();
    let frame = Frame::new(use_lang(), &form, &name, label, hint, optional);
    let value = (kind != "password").then(|| shown(&form, &name, value));
    let kind = if value.as_deref().is_none_or(|value| fits(kind, value)) { kind } else { "text" };
    let control = view! {
        <input
            class=if short { "input input-short" } else { "input" }
            type=kind
            lang=lang
            id=frame.id.clone()
            name=name
            value=value
            autofocus=autofocus
            autocomplete=autocomplete
            aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
        />
    };
    frame.around(control)
}

/// Whether a browser's own field for days shows this value. It would stay empty over what somebody wrote in another way, or
/// over a day that there is not.
fn fits(kind: &str, value: &str) -> bool {
    match kind {
        _ if value.is_empty() => true,
        "date" => value.parse::<Date>().is_ok_and(|day| day.to_string() == value),
        "datetime-local" => value.contains('T') && value.parse::<DateTime>().is_ok(),
        _ => true,
    }
}

/// Several lines of text.
#[component]
pub fn TextArea(
    /// The field's name in the form.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// How many lines are seen at first.
    #[prop(default = 6)]
    rows: u32,
    /// What is stored so far.
    #[prop(optional, into)]
    value: String,
    /// Whether it may be left empty.
    #[prop(optional)]
    optional: bool,
    /// Whether none of the form's buttons does anything without it; also said to screen readers.
    #[prop(optional)]
    required: bool,
    /// The language of what is written, where it is not the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let form = form_state();
    let frame = Frame::new(use_lang(), &form, &name, label, hint, optional);
    let content = text_area_content(&shown(&form, &name, value));
    let control = view! {
        <textarea
            class="input"
            id=frame.id.clone()
            name=name
            rows=rows
            lang=lang
            required=required
            aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
        >
            {content}
        </textarea>
    };
    frame.around(control)
}

/// A field of a form that another page had: what was written can be read and copied, the rest travels along unseen.
#[component]
pub fn KeptField(
    /// Which field of the form, counted from nought.
    at: usize,
    /// Its name.
    name: String,
    /// What was typed.
    value: String,
    /// What it was called there, where that is known.
    label: Option<&'static str>,
    /// Whether it is shown.
    is_shown: bool,
) -> impl IntoView {
    if !is_shown {
        return view! { <input type="hidden" name=name value=value/> }.into_any();
    }
    let id = format!("kept-{at}");
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{label.unwrap_or(use_lang().ui_field_kept())}</label>
            <textarea class="input" id=id name=name rows="4">{text_area_content(&value)}</textarea>
        </div>
    }
    .into_any()
}

/// The text as the content of a `<textarea>`, which leptos 0.8.23 writes without escaping it.
///
/// It begins with a line break, because browsers drop the first one (HTML, "the textarea element"), and it must not be
/// the first one that somebody typed.
fn text_area_content(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("\n{escaped}")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{rendered, typed};
    use super::*;
    use crate::base::error::{ErrorCode, FieldError};

    #[test]
    fn a_day_that_the_browsers_own_field_would_not_show_stands_in_one_for_text() {
        let wrong = || vec![FieldError::new("on", ErrorCode::NoSuchDay)];
        let shown = |kind: &'static str, value: &str| {
            rendered(typed("on", value, wrong()), move || view! { <TextField name="on" label="On" kind/> })
        };
        for (kind, value) in [("date", "31.11.2026"), ("date", "2026-02-30"), ("datetime-local", "10.12.2026 18.00")] {
            let html = shown(kind, value);
            assert!(html.contains("type=\"text\"") && html.contains(value), "{html}");
        }
        for (kind, value) in [("date", "2026-12-10"), ("datetime-local", "2026-12-10T18:00"), ("date", "")] {
            let html = shown(kind, value);
            assert!(html.contains(&format!("type=\"{kind}\"")), "{html}");
        }
    }

    #[test]
    fn what_was_typed_cannot_leave_the_text_area() {
        let typed = typed("text", "</textarea><script>alert(1)</script>&amp;", vec![]);
        let html = rendered(typed, || view! { <TextArea name="text" label="Text"/> });
        assert!(
            html.contains(">\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</textarea>"),
            "{html}"
        );
    }

    #[test]
    fn an_error_is_tied_to_its_field() {
        let typed = typed("title", "\"><b>", vec![FieldError::new("title", ErrorCode::Required)]);
        let html = rendered(typed, || view! { <TextField name="title" label="Title" hint="Short".to_owned()/> });
        assert!(html.contains(r#"aria-describedby="field-title-hint field-title-error""#), "{html}");
        assert!(html.contains(r#"aria-invalid="true""#), "{html}");
        assert!(html.contains(r#"id="field-title-error""#), "{html}");
        assert!(!html.contains("<b>"), "{html}");
    }

    #[test]
    fn a_password_is_never_shown_again() {
        let html = rendered(
            typed("password", "secret", vec![]),
            || view! { <TextField name="password" label="P" kind="password"/> },
        );
        assert!(!html.contains("secret"), "{html}");
    }
}
