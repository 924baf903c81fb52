//! The stacked bar of a vote.

use super::percent;
use crate::base::i18n::Lang;
use crate::ui::table::{Column, DataTable, Narrow};
use leptos::prelude::*;

/// Counted votes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    /// For it.
    pub support: i64,
    /// Neither.
    pub neutral: i64,
    /// Against it.
    pub against: i64,
}

impl Votes {
    /// All of them.
    pub const fn total(self) -> i64 {
        self.support + self.neutral + self.against
    }
}

/// One part of the bar: a colour, and a grain above it that tells it apart without colour.
struct Part {
    class: &'static str,
    grain: Option<&'static str>,
    label: &'static str,
    votes: i64,
    share: f64,
    start: f64,
}

/// Support, neutral and against in one bar, with numbers and shares in words, and the table below. Without votes: a sentence.
#[component]
pub fn ResultBar(
    /// The reader's language.
    lang: Lang,
    /// An id that no other element of the page has.
    #[prop(into)]
    id: String,
    /// What was counted.
    votes: Votes,
    /// A slim bar for cards and table cells, without the table.
    #[prop(optional)]
    small: bool,
    /// Whether it is over: then nobody waits for votes any more.
    #[prop(optional)]
    is_over: bool,
) -> impl IntoView {
    if votes.total() == 0 {
        let none = if is_over { lang.ui_result_none_given() } else { lang.ui_result_none() };
        return view! { <p class="result-note">{none}</p> }.into_any();
    }
    let parts = parts(lang, votes);
    let title = parts
        .iter()
        .map(|part| format!("{} {}", part.label, lang.percent(part.share, 1)))
        .collect::<Vec<_>>()
        .join(", ");
    let counts = parts.iter().map(|part| format!("{} {}", part.label, lang.number(part.votes)));
    let description = counts.collect::<Vec<_>>().join(", ");
    let title_id = format!("{id}-title");
    let key = parts.iter().map(|part| key(lang, &id, part)).collect_view();
    view! {
        <div class=if small { "result result-small" } else { "result" }>
            <svg class="result-bar" role="img" aria-labelledby=title_id>
                <title id=title_id.clone()>{title}</title>
                <desc>{description}</desc>
                {grains(&id)}
                {parts.iter().map(|part| bar(&id, part)).collect_view()}
            </svg>
            <ul class="result-key" role="list">{key}</ul>
            {(!small).then(|| table(lang, &parts, votes.total()))}
        </div>
    }
    .into_any()
}

fn parts(lang: Lang, votes: Votes) -> [Part; 3] {
    #[expect(clippy::cast_precision_loss, reason = "counts of votes stay far below 2^52")]
    let share = |count: i64| count as f64 / votes.total() as f64;
    let (support, neutral) = (share(votes.support), share(votes.neutral));
    [
        Part {
            class: "part-support",
            grain: None,
            label: lang.ui_support(),
            votes: votes.support,
            share: support,
            start: 0.0,
        },
        Part {
            class: "part-neutral",
            grain: Some("dots"),
            label: lang.ui_neutral(),
            votes: votes.neutral,
            share: neutral,
            start: support,
        },
        Part {
            class: "part-against",
            grain: Some("diagonal"),
            label: lang.ui_against(),
            votes: votes.against,
            share: share(votes.against),
            start: support + neutral,
        },
    ]
}

/// The patterns of this bar. Each bar has its own: a pattern inside hidden content would vanish from all others.
fn grains(id: &str) -> impl IntoView + use<> {
    view! {
        <defs>
            <pattern id=format!("{id}-dots") width="6" height="6" patternUnits="userSpaceOnUse">
                <circle class="part-grain" cx="3" cy="3" r="0.9"></circle>
            </pattern>
            <pattern id=format!("{id}-diagonal") width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="part-grain" width="1.4" height="7" stroke="none"></rect>
            </pattern>
        </defs>
    }
}

fn bar(id: &str, part: &Part) -> impl IntoView + use<> {
    let (start, width) = (percent(part.start * 100.0), percent(part.share * 100.0));
    let grain = part.grain.map(|grain| {
        view! { <rect x=start.clone() width=width.clone() height="100%" fill=format!("url(#{id}-{grain})")></rect> }
    });
    let edge =
        (part.start > 0.0).then(|| view! { <rect class="part-edge" x=start.clone() width="2" height="100%"></rect> });
    view! { <rect class=part.class x=start width=width height="100%"></rect> {grain} {edge} }
}

fn key(lang: Lang, id: &str, part: &Part) -> impl IntoView + use<> {
    let grain =
        part.grain.map(|grain| view! { <rect width="100%" height="100%" fill=format!("url(#{id}-{grain})")></rect> });
    view! {
        <li>
            <svg aria-hidden="true"><rect class=part.class width="100%" height="100%"></rect>{grain}</svg>
            <span>
                {part.label}" "<strong>{lang.percent(part.share, 1)}</strong>" "
                <span class="muted">{lang.number(part.votes)}</span>
            </span>
        </li>
    }
}

fn table(lang: Lang, parts: &[Part; 3], total: i64) -> impl IntoView + use<> {
    let columns = vec![
        Column::words(lang.ui_result_answer()),
        Column::numbers(lang.ui_result_votes()),
        Column::numbers(lang.ui_result_share()),
    ];
    let rows: Vec<Vec<AnyView>> = parts
        .iter()
        .map(|part| {
            vec![part.label.into_any(), lang.number(part.votes).into_any(), lang.percent(part.share, 1).into_any()]
        })
        .collect();
    let total = vec![lang.ui_result_total().into_any(), lang.number(total).into_any(), lang.percent(1.0, 1).into_any()];
    view! {
        <details class="disclosure">
            <summary>{lang.ui_as_table()}</summary>
            <DataTable caption=lang.ui_result_caption() quiet_caption=true columns rows total narrow=Narrow::Same/>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_fill_the_bar_without_gaps() {
        let parts = parts(Lang::En, Votes { support: 812, neutral: 241, against: 111 });
        assert!((parts[1].start - parts[0].share).abs() < 1e-9);
        assert!((parts[2].start + parts[2].share - 1.0).abs() < 1e-9);
    }
}
