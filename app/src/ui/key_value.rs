//! Names and their values.

use leptos::prelude::*;

/// A list of names and values.
#[component]
pub fn KeyValue(
    /// Name and value, in order.
    rows: Vec<(String, AnyView)>,
) -> impl IntoView {
    view! { <dl class="key-value">{rows.into_iter().map(pair).collect_view()}</dl> }
}

/// A few large numbers, each with its words.
#[component]
pub fn Figures(
    /// The words and the number, formatted in the reader's language.
    figures: Vec<(String, String)>,
) -> impl IntoView {
    view! {
        <dl class="figures">{figures.into_iter().map(|(words, number)| pair((words, number.into_any()))).collect_view()}</dl>
    }
}

fn pair((name, value): (String, AnyView)) -> impl IntoView {
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
}
