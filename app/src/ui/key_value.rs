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

/// A large number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its words.
    pub words: String,
    /// The number, formatted in the reader's language.
    pub number: String,
    /// Where it comes from, unless that follows right under it.
    pub source: Option<String>,
}

/// A few large numbers, each with its words, and a link where each comes from.
#[component]
pub fn Figures(
    /// The numbers, in order.
    figures: Vec<Figure>,
) -> impl IntoView {
    let one = |Figure { words, number, source }: Figure| match source {
        Some(href) => pair((words, view! { <a class="figure-source" href=href>{number}</a> }.into_any())),
        None => pair((words, number.into_any())),
    };
    view! { <dl class="figures">{figures.into_iter().map(one).collect_view()}</dl> }
}

fn pair((name, value): (String, AnyView)) -> impl IntoView {
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
}
