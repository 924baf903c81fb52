//! What a page is about, for whoever lists it: search engines, messengers that show where a link leads.

use crate::base::markdown;
use crate::base::text::excerpt;
use leptos::prelude::*;
use leptos_meta::Meta;

/// Characters that lists show of it.
const MAX: usize = 155;

/// The page in a sentence or two. Nothing to say says nothing.
#[component]
pub fn Description(
    /// The sentence; of a longer text its beginning.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let text = excerpt(&text, MAX);
    (!text.is_empty()).then(|| view! { <Meta name="description" content=text/> })
}

/// The beginning of a text in Markdown, as [`Description`] takes it: its first paragraph that is no heading.
pub fn opening(text: &str) -> String {
    let mut paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    let first = paragraphs.clone().find(|paragraph| !paragraph.starts_with('#')).or_else(|| paragraphs.next());
    markdown::plain(first.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::opening;

    #[test]
    fn a_text_opens_with_its_first_paragraph_without_marks() {
        assert_eq!(opening("## Benches\n\nMore *benches*\nin the park.\n\nAnd trees."), "More benches in the park.");
        assert_eq!(opening("# Only this"), "Only this");
        assert_eq!(opening("\n\n"), "");
    }
}
