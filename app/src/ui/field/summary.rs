//! What is wrong with a form, at its top.

use super::{field_id, form_state};
use crate::base::request::use_lang;
use leptos::prelude::*;

/// Labels of a form's fields, by the fields' names.
#[derive(Clone, Debug, Default)]
pub struct Labels(Vec<(&'static str, String)>);

impl<L: Into<String>> From<Vec<(&'static str, L)>> for Labels {
    fn from(labels: Vec<(&'static str, L)>) -> Self {
        Self(labels.into_iter().map(|(field, label)| (field, label.into())).collect())
    }
}

/// The first thing of a form's page: how many things need attention, each a link to its field, or that the form as a whole was refused. Nothing without errors.
///
/// It takes the focus when the page opens, so that a screen reader begins with it.
#[component]
pub fn ErrorSummary(
    /// Labels of the form's fields by name, to say which field an error belongs to.
    #[prop(optional, into)]
    labels: Labels,
) -> impl IntoView {
    let form = form_state();
    let lang = use_lang();
    (!form.errors().is_empty() || !form.told().is_empty()).then(|| {
        // A refusal of the whole form, such as that the round is closed, points at no place that could be mended.
        let is_of_a_field = form.errors().iter().any(|error| !error.field.is_empty())
            || form.told().iter().any(|told| !told.field.is_empty());
        let count = form.errors().len() + form.told().len();
        let title = match is_of_a_field {
            false => lang.ui_error_refused().to_owned(),
            true => lang.ui_error_summary(i64::try_from(count).unwrap_or(i64::MAX)),
        };
        let told = form.told().iter().map(|told| {
            let words =
                if told.label.is_empty() { told.words.clone() } else { format!("{}: {}", told.label, told.words) };
            match told.field.as_str() {
                "" => view! { <li>{words}</li> }.into_any(),
                field => view! { <li><a href=format!("#{}", field_id(field))>{words}</a></li> }.into_any(),
            }
        });
        let told = told.collect_view();
        let errors = form
            .errors()
            .iter()
            .map(|error| {
                let words = lang.error(error.code);
                if error.field.is_empty() {
                    return view! { <li>{words}</li> }.into_any();
                }
                let label = labels.0.iter().find(|(name, _)| *name == error.field).map(|(_, label)| label);
                let words = label.map_or(words.clone(), |label| after(label, &words));
                view! { <li><a href=format!("#{}", field_id(error.field))>{words}</a></li> }.into_any()
            })
            .collect_view();
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus>
                <h2>{title}</h2>
                <ul>{errors}{told}</ul>
            </div>
        }
    })
}

/// What is wrong, after the label of its field. A label that asks has its mark already.
fn after(label: &str, words: &str) -> String {
    let mark = if label.ends_with('?') { "" } else { ":" };
    format!("{label}{mark} {words}")
}

#[cfg(test)]
mod tests {
    use super::after;

    #[test]
    fn a_label_that_asks_gets_no_second_mark() {
        assert_eq!(after("Title", "Please fill this in."), "Title: Please fill this in.");
        assert_eq!(after("In whose name?", "Please choose."), "In whose name? Please choose.");
    }
}
