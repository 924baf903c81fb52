//! What can be taken away from a page, and what the columns mean.

mod columns;

pub use columns::{AllColumnsPage, ColumnsPage};

use crate::base::i18n::Lang;
use leptos::prelude::*;

/// One download: where it is, and what it holds.
#[derive(Clone, Debug)]
pub struct Download {
    /// Its address.
    pub href: String,
    /// What it holds.
    pub name: &'static str,
    /// How it is written: `CSV`.
    pub format: &'static str,
}

/// The downloads of a page, and the way to what their columns mean: under its strategy, or under nothing.
pub fn downloads(t: Lang, strategy: &str, files: Vec<Download>) -> AnyView {
    let item = |file: Download| view! { <li><a href=file.href download="">{file.name}" ("{file.format}")"</a></li> };
    let items = files.into_iter().map(item).collect_view();
    view! {
        <section class="section no-print" id="downloads">
            <h2>{t.open_data_downloads()}</h2>
            <ul>{items}</ul>
            <p><a href=format!("{strategy}/columns")>{t.open_data_columns_way()}</a></p>
        </section>
    }
    .into_any()
}

/// A table as both of its files.
pub fn both(path: &str, name: &'static str) -> [Download; 2] {
    [("csv", "CSV"), ("json", "JSON")].map(|(ending, format)| Download {
        href: format!("{path}.{ending}"),
        name,
        format,
    })
}
