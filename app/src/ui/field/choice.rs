//! Fields for choosing.

use super::frame::Frame;
use super::{field_id, form_state, shown};
use crate::base::request::use_lang;
use leptos::prelude::*;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the reader sees.
    pub label: String,
    /// What choosing it means.
    pub hint: Option<String>,
    /// What it belongs to; choices of one group stand together.
    pub group: Option<String>,
    /// Whether its group is folded, as long as nothing in it is chosen.
    pub is_folded: bool,
}

impl Choice {
    /// A choice that explains itself.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, group: None, is_folded: false }
    }

    /// The same with an explanation.
    #[must_use]
    pub fn with_hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The same as one of a group.
    #[must_use]
    pub fn in_group(self, group: impl Into<String>) -> Self {
        Self { group: Some(group.into()), ..self }
    }

    /// The same in a folded group, for check boxes that few need.
    #[must_use]
    pub fn folded(self) -> Self {
        Self { is_folded: true, ..self }
    }
}

/// One of a few, all in sight: radio buttons.
#[component]
pub fn ChoiceField(
    /// The field's name in the form.
    name: &'static str,
    /// What is being chosen.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen.
    choices: Vec<Choice>,
    /// What is stored so far.
    #[prop(optional, into)]
    value: String,
    /// Whether it may be left open.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let form = form_state();
    let chosen = shown(&form, name, value);
    let boxes = boxes("radio", name, choices, |value| value == chosen);
    Frame::new(use_lang(), &form, name, label, hint, optional).around_group(boxes)
}

/// Any number of a few, all in sight: check boxes that share a name.
#[component]
pub fn ChecksField(
    /// The field's name in the form.
    #[prop(into)]
    name: String,
    /// What is being chosen.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen.
    choices: Vec<Choice>,
    /// What is stored so far.
    #[prop(optional)]
    values: Vec<String>,
    /// Whether all may be left open.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let form = form_state();
    let boxes = boxes("checkbox", &name, choices, |value| {
        if form.was_sent() { form.values(&name).contains(&value) } else { values.iter().any(|stored| stored == value) }
    });
    Frame::new(use_lang(), &form, &name, label, hint, optional).around_group(boxes)
}

/// One of many: a list that opens.
#[component]
pub fn SelectField(
    /// The field's name in the form.
    #[prop(into)]
    name: String,
    /// What is being chosen.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen; begin with an empty value where nothing may be chosen.
    choices: Vec<Choice>,
    /// What is stored so far.
    #[prop(optional, into)]
    value: String,
    /// Whether it may be left open.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let form = form_state();
    let chosen = shown(&form, &name, value);
    let frame = Frame::new(use_lang(), &form, &name, label, hint, optional);
    let option = |choice: Choice| {
        let is_chosen = choice.value == chosen;
        view! { <option value=choice.value selected=is_chosen>{choice.label}</option> }
    };
    let options = grouped(choices)
        .into_iter()
        .map(|(group, choices)| {
            let options = choices.into_iter().map(option).collect_view();
            match group {
                Some(label) => view! { <optgroup label=label>{options}</optgroup> }.into_any(),
                None => options.into_any(),
            }
        })
        .collect_view();
    let control = view! {
        <select class="input" id=frame.id.clone() name=name aria-describedby=frame.described_by() aria-invalid=frame.invalid()>
            {options}
        </select>
    };
    frame.around(control)
}

/// One yes or no: a check box that sends `yes` when ticked and nothing otherwise.
#[component]
pub fn CheckField(
    /// The field's name in the form.
    name: &'static str,
    /// What one says yes to.
    #[prop(into)]
    label: String,
    /// What that means.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is stored so far.
    #[prop(optional)]
    checked: bool,
) -> impl IntoView {
    let form = form_state();
    let is_checked = if form.was_sent() { form.value(name).is_some() } else { checked };
    let error = form.error(name).map(|code| use_lang().error(code));
    let id = field_id(name);
    let error_id = format!("{id}-error");
    view! {
        <div class="field" data-invalid=error.as_ref().map(|_| "")>
            {error.clone().map(|words| view! { <p class="field-error" id=error_id.clone()>{words}</p> })}
            <label class="check">
                <input
                    type="checkbox"
                    id=id
                    name=name
                    value="yes"
                    checked=is_checked
                    aria-invalid=error.as_ref().map(|_| "true")
                    aria-describedby=error.as_ref().map(|_| error_id.clone())
                />
                <span class="check-label">{label}</span>
                {hint.map(|hint| view! { <span class="field-hint">{hint}</span> })}
            </label>
        </div>
    }
}

/// The choices with the group that neighbours share.
fn grouped(choices: Vec<Choice>) -> Vec<(Option<String>, Vec<Choice>)> {
    let mut groups: Vec<(Option<String>, Vec<Choice>)> = Vec::new();
    for choice in choices {
        match groups.last_mut() {
            Some((group, inside)) if *group == choice.group => inside.push(choice),
            _ => groups.push((choice.group.clone(), vec![choice])),
        }
    }
    groups
}

/// The first box carries the field's id, so that a link to an error lands on it.
fn boxes(kind: &'static str, name: &str, choices: Vec<Choice>, is_chosen: impl Fn(&str) -> bool) -> Vec<AnyView> {
    let mut id = Some(field_id(name));
    let mut one = |Choice { value, label, hint, .. }: Choice| {
        let checked = is_chosen(&value);
        view! {
            <label class="check">
                <input type=kind id=id.take() name=name.to_owned() value=value checked=checked/>
                <span class="check-label">{label}</span>
                {hint.map(|hint| view! { <span class="field-hint">{hint}</span> })}
            </label>
        }
        .into_any()
    };
    let mut all = Vec::new();
    for (group, choices) in grouped(choices) {
        let is_folded = choices.iter().all(|choice| choice.is_folded);
        let is_open = choices.iter().any(|choice| is_chosen(&choice.value));
        let inside: Vec<AnyView> = choices.into_iter().map(&mut one).collect();
        match group {
            Some(label) if is_folded => all.push(
                view! {
                    <details class="disclosure choices-fold" open=is_open>
                        <summary>{label.clone()}</summary>
                        <div class="choices" role="group" aria-label=label>{inside}</div>
                    </details>
                }
                .into_any(),
            ),
            Some(label) => all.push(
                view! { <fieldset class="choices-group"><legend>{label}</legend><div class="choices">{inside}</div></fieldset> }
                    .into_any(),
            ),
            None => all.extend(inside),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::tests::{rendered, typed};
    use super::*;
    use crate::base::form::FormState;

    fn places() -> Vec<Choice> {
        let far = |value: &str| Choice::new(value, value).in_group("Elsewhere").folded();
        vec![Choice::new("near", "near"), far("far"), far("farther")]
    }

    #[test]
    fn a_folded_group_stands_open_where_something_in_it_is_ticked() {
        let shown = |form| rendered(form, || view! { <ChecksField name="places" label="Places" choices=places()/> });
        let folded = shown(typed("places", "near", vec![]));
        assert!(folded.contains("<details") && !folded.contains(" open"), "{folded}");
        let open = shown(typed("places", "farther", vec![]));
        assert!(open.contains("<details") && open.contains(" open"), "{open}");
        assert_eq!(open.matches("type=\"checkbox\"").count(), 3, "what is folded is sent all the same");
    }

    #[test]
    fn what_is_stored_opens_its_group_too() {
        let values = vec!["far".to_owned()];
        let html = rendered(FormState::default(), || {
            view! { <ChecksField name="places" label="Places" choices=places() values/> }
        });
        assert!(html.contains(" open"), "{html}");
    }
}
