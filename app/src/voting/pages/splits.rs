//! The votes by group, as far as it may be shown.

use super::super::counting::NOT_SAID_NAME;
use super::super::model::Counts;
use super::super::snapshot::{GroupResult, LineResult, SplitResult};
use crate::base::i18n::Lang;
use crate::ui::table::{Column, DataTable, Narrow};
use leptos::prelude::*;

/// The three splits of an action line, folded away.
pub fn splits_view(t: Lang, line: &LineResult) -> impl IntoView + use<> {
    view! {
        <details class="disclosure">
            <summary>{t.voting_split()}</summary>
            <div class="stack">
                {split(t, t.voting_by_kind(), &line.by_kind, line.votes)}
                {split(t, t.voting_by_territory(), &by_name(t, &line.by_territory), line.votes)}
                {split(t, t.voting_by_verification(), &line.by_verification, line.votes)}
            </div>
        </details>
    }
}

/// Places in the reader's alphabet; those who did not say where they live stand after them.
fn by_name(t: Lang, result: &SplitResult) -> SplitResult {
    let mut result = result.clone();
    result.groups.sort_by_key(|group| (group.group == NOT_SAID_NAME, t.collated(&group.name)));
    result
}

/// The groups that may be shown, all others together, and all of them, which are the action line's votes.
fn split(t: Lang, caption: &'static str, result: &SplitResult, all: Counts) -> AnyView {
    if result.groups.is_empty() {
        return view! { <p><strong>{caption}</strong>" "<span class="muted">{t.voting_too_few()}</span></p> }
            .into_any();
    }
    let columns = vec![
        Column::words(t.voting_group()),
        Column::numbers(t.ui_support()),
        Column::numbers(t.ui_neutral()),
        Column::numbers(t.ui_against()),
        Column::numbers(t.ui_result_total()),
    ];
    let together = result.together.map(|votes| row(t, t.voting_together().to_owned(), votes));
    let rows = result.groups.iter().map(|group| row(t, name(t, group), group.votes)).chain(together).collect();
    let total = row(t, t.ui_result_total().to_owned(), all);
    view! { <DataTable caption columns rows total narrow=Narrow::Stacked/> }.into_any()
}

fn row(t: Lang, name: String, votes: Counts) -> Vec<AnyView> {
    let number = |count: i64| t.number(count).into_any();
    vec![name.into_any(), number(votes.support), number(votes.neutral), number(votes.against), number(votes.total())]
}

/// The group in words: a territory by its own name, everything else in the reader's language.
fn name(t: Lang, group: &GroupResult) -> String {
    if !group.name.is_empty() {
        return group.name.clone();
    }
    let words = match group.group.as_str() {
        "resident" => t.base_kinds_residents(),
        "organisation" => t.base_kinds_organisations(),
        "official" => t.base_kinds_officials(),
        "imported" => t.voting_kind_imported(),
        "none" => t.voting_level_none(),
        "mail" => t.voting_level_mail(),
        "office" => t.voting_level_office(),
        NOT_SAID_NAME => t.voting_not_said(),
        other => other,
    };
    words.to_owned()
}
