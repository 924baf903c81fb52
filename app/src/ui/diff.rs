//! Two wordings, one above the other.

use crate::base::i18n::Lang;
use leptos::prelude::*;

/// What happened to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stayed.
    Kept,
    /// It was in the earlier wording only.
    Removed,
    /// It is in the later wording only.
    Added,
}

/// A run of words in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffSpan {
    /// The words.
    pub text: String,
    /// Whether these are the words that differ.
    pub differs: bool,
}

/// A line of one of the wordings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffLine {
    /// What happened to it.
    pub change: Change,
    /// Its words in order.
    pub spans: Vec<DiffSpan>,
}

/// So many of the latest changes stand on a page: a text may be rewritten a hundred times an hour.
pub const CHANGES_SHOWN: usize = 10;

/// A word where there were more changes than are shown.
pub fn more_changes(t: Lang, are_more: bool) -> Option<AnyView> {
    are_more.then(|| view! { <p class="muted">{t.ui_latest_changes(CHANGES_SHOWN.to_string())}</p> }.into_any())
}

/// Lines with what was removed and added, told by sign, word, `ins` and `del`, and last by colour.
#[component]
pub fn Diff(
    /// The reader's language.
    lang: Lang,
    /// In the order of the text, removed lines before the added ones that replace them.
    lines: Vec<DiffLine>,
) -> impl IntoView {
    view! { <div class="diff">{lines.into_iter().map(|line| show(lang, line)).collect_view()}</div> }
}

fn show(lang: Lang, line: DiffLine) -> impl IntoView {
    let words = line.spans.into_iter().map(span).collect_view();
    let (kind, sign, content) = match line.change {
        Change::Kept => ("kept", "", words.into_any()),
        Change::Removed => ("removed", "−", view! { <del>{words}</del> }.into_any()),
        Change::Added => ("added", "+", view! { <ins>{words}</ins> }.into_any()),
    };
    let spoken = match line.change {
        Change::Kept => None,
        Change::Removed => Some(lang.ui_diff_removed()),
        Change::Added => Some(lang.ui_diff_added()),
    };
    view! {
        <div class="diff-line" data-kind=kind>
            <span class="diff-sign" aria-hidden="true">{sign}</span>
            <p>{spoken.map(|word| view! { <span class="visually-hidden">{word}" "</span> })}{content}</p>
        </div>
    }
}

fn span(span: DiffSpan) -> AnyView {
    if span.differs { view! { <strong>{span.text}</strong> }.into_any() } else { span.text.into_any() }
}
