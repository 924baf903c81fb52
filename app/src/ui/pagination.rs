//! Ways through a long list.

use crate::base::i18n::Lang;
use leptos::prelude::*;

/// Previous, next and page numbers as links. Nothing where there is one page only.
#[component]
pub fn Pagination(
    /// The reader's language.
    lang: Lang,
    /// The page shown, from 1.
    page: u64,
    /// How many there are.
    pages: u64,
    /// The address of a page.
    href: impl Fn(u64) -> String + Send + 'static,
) -> impl IntoView {
    (pages > 1).then(|| {
        let previous = (page > 1).then(|| way(href(page - 1), "prev", lang.ui_page_previous()));
        let next = (page < pages).then(|| way(href(page + 1), "next", lang.ui_page_next()));
        let numbers = numbers(page, pages)
            .into_iter()
            .map(|number| match number {
                None => view! { <li class="pagination-gap" aria-hidden="true">"…"</li> }.into_any(),
                Some(number) => {
                    let name = lang.ui_page_number(i64::try_from(number).unwrap_or(i64::MAX));
                    let here = (number == page).then_some("page");
                    view! { <li><a href=href(number) aria-label=name aria-current=here>{number}</a></li> }.into_any()
                }
            })
            .collect_view();
        view! { <nav class="pagination" aria-label=lang.ui_pages()><ol>{previous}{numbers}{next}</ol></nav> }
    })
}

/// Previous and next where pages have no numbers: the list goes on after the last thing shown (keyset).
#[component]
pub fn PreviousNext(
    /// The reader's language.
    lang: Lang,
    /// Address of the part before.
    previous: Option<String>,
    /// Address of the part after.
    next: Option<String>,
) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        let previous = previous.map(|href| way(href, "prev", lang.ui_page_previous()));
        let next = next.map(|href| way(href, "next", lang.ui_page_next()));
        view! { <nav class="pagination" aria-label=lang.ui_pages()><ol>{previous}{next}</ol></nav> }
    })
}

fn way(href: String, rel: &'static str, word: &'static str) -> impl IntoView {
    view! { <li><a class="pagination-way" href=href rel=rel>{word}</a></li> }
}

/// First, last, and the neighbours of the page shown; `None` stands for a gap.
fn numbers(page: u64, pages: u64) -> Vec<Option<u64>> {
    let mut wanted = vec![1, page.saturating_sub(1), page, page.saturating_add(1), pages];
    wanted.retain(|number| (1..=pages).contains(number));
    wanted.sort_unstable();
    wanted.dedup();
    let mut shown = Vec::new();
    let mut last = 0;
    for number in wanted {
        if number > last + 1 {
            // A gap of one page is as wide as its number.
            shown.push((number == last + 2).then_some(last + 1));
        }
        shown.push(Some(number));
        last = number;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn neighbours_and_ends_are_shown() {
        assert_eq!(numbers(1, 2), [Some(1), Some(2)]);
        assert_eq!(numbers(6, 12), [Some(1), None, Some(5), Some(6), Some(7), None, Some(12)]);
        assert_eq!(numbers(3, 12), [Some(1), Some(2), Some(3), Some(4), None, Some(12)]);
        assert_eq!(numbers(4, 5), [Some(1), Some(2), Some(3), Some(4), Some(5)]);
    }

    #[test]
    fn a_page_beyond_the_last_still_shows_the_way_back() {
        assert_eq!(numbers(10_000, 3), [Some(1), Some(2), Some(3)]);
    }
}
