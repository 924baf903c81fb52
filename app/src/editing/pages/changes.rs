//! What differs between two states of a strategy, in the reader's words.

use crate::base::i18n::Lang;
use crate::editing::words;
use crate::proposals::diff::diff;
use crate::strategy::difference::{Change, Difference, Step};
use crate::ui::diff::Diff;
use leptos::prelude::*;

/// The most entries that are told one by one.
const MOST: usize = 200;

/// Every entry that differs, with what happened to it.
pub(super) fn changes(t: Lang, differences: &[Difference]) -> AnyView {
    if differences.is_empty() {
        return view! { <p>{t.editing_nothing_differs()}</p> }.into_any();
    }
    let entries: Vec<&[Difference]> = differences.chunk_by(|one, next| one.entry == next.entry).collect();
    let items = entries.iter().take(MOST).map(|changes| item(t, changes)).collect_view();
    let more = entries.len().saturating_sub(MOST);
    view! {
        <ul class="plain-list changes" role="list">{items}</ul>
        {(more > 0).then(|| view! { <p>{t.editing_more_changes(more)}</p> })}
    }
    .into_any()
}

/// How many entries were added, removed and changed.
pub(super) fn counts(t: Lang, differences: &[Difference]) -> String {
    let is = |wanted: &Change| differences.iter().filter(|found| found.change == *wanted).count();
    let (added, removed) = (is(&Change::Added), is(&Change::Removed));
    let all = differences.chunk_by(|one, next| one.entry == next.entry).count();
    t.editing_counts(added, all - added - removed, removed)
}

fn item(t: Lang, changes: &[Difference]) -> AnyView {
    let heading = changes.first().map(|first| called(t, &first.entry)).unwrap_or_default();
    let told = changes.iter().map(|found| told(t, found)).collect_view();
    view! { <li class="stack-tight"><h3>{heading}</h3>{told}</li> }.into_any()
}

/// The way to the entry.
fn called(t: Lang, steps: &[Step]) -> String {
    let step = |step: &Step| {
        let own = step.own.replace('"', "");
        let own = words::choice(t, step.sort, &own).map_or(own, ToOwned::to_owned);
        format!("{} {own}", words::one(t, step.sort)).trim_end().to_owned()
    };
    steps.iter().map(step).collect::<Vec<_>>().join(", ")
}

fn told(t: Lang, found: &Difference) -> AnyView {
    match &found.change {
        Change::Added => view! { <p>{t.editing_added()}</p> }.into_any(),
        Change::Removed => view! { <p>{t.editing_removed()}</p> }.into_any(),
        Change::Moved => view! { <p>{t.editing_moved()}</p> }.into_any(),
        Change::Field { key, before, after } => {
            let sort = found.entry.last().map_or("", |step| step.sort);
            let (key, lang) =
                key.split_once('.').map_or((key.as_str(), None), |(key, lang)| (key, Lang::from_code(lang)));
            let label = words::label(t, sort, key).unwrap_or(key);
            let label = lang.map_or_else(|| label.to_owned(), |lang| t.editing_in_language(label, t.language(lang)));
            let said = |text: &str| words::choice(t, sort, text).filter(|_| lang.is_none()).unwrap_or(text).to_owned();
            let lines = diff(&said(before), &said(after));
            let text_lang = lang.and_then(|lang| lang.foreign_in(t));
            view! {
                <div><p class="small strong">{label}</p><div lang=text_lang><Diff lang=t lines/></div></div>
            }
            .into_any()
        }
    }
}
