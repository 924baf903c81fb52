//! Facts about the page for programs that read it.

use leptos::prelude::*;

/// JSON-LD in a data block: no browser runs it, so the policy against scripts in pages lets it stand.
#[component]
pub fn LinkedData(
    /// The facts, in the words of schema.org.
    facts: serde_json::Value,
) -> impl IntoView {
    view! { <script type="application/ld+json">{inert(&facts)}</script> }
}

/// The JSON, in which nothing can end the element: what stands in a script is not escaped.
fn inert(facts: &serde_json::Value) -> String {
    let text = facts.to_string();
    text.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::inert;
    use proptest::prelude::*;
    use serde_json::json;

    proptest! {
        #[test]
        fn no_text_ends_the_element_and_all_of_it_comes_back(text in ".{0,40}", end in "(</script>|<!--|&lt;|-->)") {
            let facts = json!({ "name": format!("{text}{end}{text}") });
            let written = inert(&facts);
            prop_assert!(!written.contains(['<', '>', '&']));
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), facts);
        }
    }
}
