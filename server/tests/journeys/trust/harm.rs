//! What a page must never hold, whoever wrote what is on it.

use super::corpus::MARK;
use super::document::{Document, Node};

/// What our pages are made of. Anything else came from somebody else.
const ELEMENTS: &str = "#document html head meta title link script body header footer main nav section article aside div \
    span p a h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td form fieldset legend \
    label input textarea select option optgroup button details summary strong em b i del ins code pre blockquote br hr \
    small time abbr svg g path circle line rect text polyline polygon use title desc figure figcaption progress output \
    leptos-island leptos-children noscript address cite q mark sub sup defs pattern clippath marker kbd";

/// Attributes that hold an address.
const ADDRESSES: [&str; 9] =
    ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "cite", "background"];

/// Everything on a page that a browser would run, load or follow though it should not.
pub fn harm(page: &Document) -> Vec<String> {
    page.nodes.iter().flat_map(in_node).collect()
}

fn in_node(node: &Node) -> Vec<String> {
    let name = node.name();
    if name == "#comment" {
        return if node.text.contains(MARK) { vec![format!("comment {:?}", node.text)] } else { Vec::new() };
    }
    let mut harm = Vec::new();
    if !ELEMENTS.split_whitespace().any(|known| known == name) {
        harm.push(format!("element <{name}>"));
    }
    let is_ours = node.get("src").is_some_and(|source| source.starts_with("/assets/")) || is_facts(node);
    if name == "script" && !is_ours {
        harm.push(format!("script {:?} {:?}", node.attributes, node.text));
    }
    if name == "leptos-island" && node.get("data-component").is_some_and(|component| component.contains(MARK)) {
        harm.push(format!("island {:?}", node.attributes));
    }
    if name == "meta" && node.has("http-equiv") {
        harm.push(format!("meta {:?}", node.attributes));
    }
    for (attribute, value) in &node.attributes {
        if attribute.starts_with("on")
            || matches!(attribute.as_str(), "style" | "srcdoc" | "nonce")
            || attribute.contains(MARK)
        {
            harm.push(format!("<{name} {attribute}={value:?}>"));
        }
        if ADDRESSES.contains(&attribute.as_str()) && leads_astray(node, attribute, value) {
            harm.push(format!("<{name} {attribute}={value:?}>"));
        }
    }
    harm
}

/// Whether a script is a data block that no browser runs: JSON-LD that nothing in it could end.
fn is_facts(script: &Node) -> bool {
    let is_json = serde_json::from_str::<serde_json::Value>(&script.text).is_ok_and(|facts| facts.is_object());
    script.get("type") == Some("application/ld+json") && is_json && !script.text.contains('<')
}

/// Whether an address runs something, or sends a form or loads a file elsewhere. Browsers skip white space and control
/// characters inside a scheme.
fn leads_astray(node: &Node, attribute: &str, value: &str) -> bool {
    let bare: String =
        value.chars().filter(|character| !character.is_whitespace() && !character.is_control()).collect();
    let bare = bare.to_lowercase();
    let is_ours = (bare.starts_with('/') && !bare.starts_with("//")) || bare.starts_with("http://narada.test/");
    let is_within = bare.is_empty() || bare.starts_with('#') || bare.starts_with('?');
    match (node.name(), attribute) {
        // People may link to other sites; only the kinds of address that cannot run anything.
        ("a", "href") => {
            let scheme = bare.split(['/', '?', '#']).next().unwrap_or_default();
            scheme.contains(':') && !["https:", "http:", "mailto:"].iter().any(|known| bare.starts_with(known))
        }
        // An icon of nothing, so that browsers do not ask for one.
        ("link", "href") if value == "data:," => false,
        _ => !is_ours && !is_within,
    }
}

#[test]
fn the_search_for_harm_finds_what_the_corpus_does_to_a_page_that_does_not_escape() {
    let harmless = [
        "&lt;",
        "&#60;",
        "%3C",
        "\\u003c",
        "{{",
        "${",
        "=HYP",
        "javascript:",
        "[",
        "!",
        "` on",
        "' on",
        "\" on",
        "\" auto",
        "<javascript:",
        "<https:",
    ];
    for payload in
        super::corpus::CORPUS.iter().filter(|payload| !harmless.iter().any(|start| payload.starts_with(start)))
    {
        let page = Document::parse(&format!("<!doctype html><html><body><p>{payload}</p></body></html>"));
        assert!(!harm(&page).is_empty(), "{payload} went unseen");
    }
    for payload in ["\" onmouseover=\"xq7()", "\" autofocus onfocus=xq7() x=\""] {
        let page = Document::parse(&format!("<!doctype html><html><body><input value=\"{payload}\"></body></html>"));
        assert!(!harm(&page).is_empty(), "{payload} went unseen");
    }
}

#[test]
fn a_clean_page_is_clean() {
    let page = "<!doctype html><html lang=en><head><title>x</title><script type=module src=/assets/l.js></script></head>\
        <body><p>&lt;script&gt;xq7()&lt;/script&gt; <a href=\"https://example.org\">x</a></p></body></html>";
    assert_eq!(harm(&Document::parse(page)), Vec::<String>::new());
}
