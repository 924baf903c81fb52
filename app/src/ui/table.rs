//! Tables, also on narrow screens.

use leptos::prelude::*;

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Whether its cells are numbers, which line up at their ends.
    pub is_number: bool,
}

impl Column {
    /// A column of words.
    pub fn words(label: impl Into<String>) -> Self {
        Self { label: label.into(), is_number: false }
    }

    /// A column of numbers.
    pub fn numbers(label: impl Into<String>) -> Self {
        Self { label: label.into(), is_number: true }
    }

    const fn class(&self) -> Option<&'static str> {
        if self.is_number { Some("number") } else { None }
    }
}

/// What becomes of a table on a narrow screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Narrow {
    /// Each row becomes a card, each cell led by its heading.
    #[default]
    Cards,
    /// Each row's name stands above its numbers, which keep their columns.
    Stacked,
    /// Few short columns: it stays as it is.
    Same,
}

impl Narrow {
    const fn class(self) -> &'static str {
        match self {
            Self::Cards => "table table-cards",
            Self::Stacked => "table table-stacked",
            Self::Same => "table table-short",
        }
    }
}

/// Columns that fit beside each other at every text size, or become cards.
const COLUMNS_THAT_FIT: usize = 6;

/// A table whose first column names its rows.
#[component]
pub fn DataTable(
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// Whether the caption is only for screen readers, because a heading right above says the same.
    #[prop(optional)]
    quiet_caption: bool,
    /// The columns, the first of which names the rows.
    columns: Vec<Column>,
    /// The rows, each with one cell for every column.
    rows: Vec<Vec<AnyView>>,
    /// What all rows come to, under them.
    #[prop(optional)]
    total: Option<Vec<AnyView>>,
    /// What becomes of it on a narrow screen.
    #[prop(optional)]
    narrow: Narrow,
) -> impl IntoView {
    let headings = columns
        .iter()
        .map(|column| view! { <th scope="col" class=column.class()>{column.label.clone()}</th> })
        .collect_view();
    let total = total.map(|cells| view! { <tfoot>{row(&columns, cells)}</tfoot> });
    let body = rows.into_iter().map(|cells| row(&columns, cells)).collect_view();
    // A table of many columns scrolls where text is large; whoever has no mouse scrolls what has the focus.
    let is_wide = columns.len() > COLUMNS_THAT_FIT;
    let name = is_wide.then(|| caption.clone());
    view! {
        <div class="table-wrap" tabindex=is_wide.then_some("0") role=is_wide.then_some("region") aria-label=name>
            <table class=narrow.class()>
                <caption class=quiet_caption.then_some("visually-hidden")>{caption}</caption>
                <thead><tr>{headings}</tr></thead>
                <tbody>{body}</tbody>
                {total}
            </table>
        </div>
    }
}

fn row(columns: &[Column], cells: Vec<AnyView>) -> impl IntoView {
    let cell = |(index, (column, content)): (usize, (&Column, AnyView))| {
        if index == 0 {
            view! { <th scope="row" class=column.class()>{content}</th> }.into_any()
        } else {
            // One part, whatever it holds: on narrow screens the cell is a row of heading and content.
            view! { <td class=column.class() data-label=column.label.clone()><div>{content}</div></td> }.into_any()
        }
    };
    view! { <tr>{columns.iter().zip(cells).enumerate().map(cell).collect_view()}</tr> }
}
