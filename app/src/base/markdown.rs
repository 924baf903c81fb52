//! People's texts as safe HTML.

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::sync::LazyLock;

/// HTML that the sanitiser made: the only thing that may be set as inner HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeHtml(String);

impl SafeHtml {
    /// The HTML.
    pub fn into_string(self) -> String {
        self.0
    }
}

/// A small subset: paragraphs, emphasis, lists, quotes, links to https and mail addresses. Images and raw HTML stay out,
/// and headings come below the page's own.
static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .add_tags([
            "p",
            "br",
            "em",
            "strong",
            "del",
            "ul",
            "ol",
            "li",
            "blockquote",
            "code",
            "pre",
            "h4",
            "h5",
            "a",
            "hr",
        ])
        .add_tag_attributes("a", ["href"])
        .add_tag_attributes("ol", ["start"])
        .url_schemes(["https", "mailto"].into())
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("nofollow ugc noopener"));
    builder
});

/// How deep quotes, lists and emphasis may lie in each other. What is deeper stays, as text at this depth: the tree of a
/// few kilobytes of `> > > …` would cost seconds to read at every view of its page.
const DEPTH_MAX: usize = 16;

/// Markdown from people, rendered and sanitised.
pub fn render(markdown: &str) -> SafeHtml {
    let mut depth = 0_usize;
    let events = Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH).filter_map(|event| {
        let here = match &event {
            Event::Start(_) => {
                depth += 1;
                depth
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                depth + 1
            }
            _ => 0,
        };
        if here > DEPTH_MAX { None } else { harmless(event) }
    });
    let mut unsafe_html = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut unsafe_html, events);
    SafeHtml(SANITISER.clean(&unsafe_html).to_string())
}

/// Markdown of one paragraph, rendered and sanitised, without the paragraph around it.
///
/// What it shows has exactly the characters of [`plain`], so that a place in the one is a place in the other.
pub fn inline(markdown: &str) -> SafeHtml {
    let mut unsafe_html = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut unsafe_html, phrases(markdown));
    SafeHtml(SANITISER.clean(&unsafe_html).to_string())
}

/// What one paragraph of Markdown says, without its marks. A break that was meant is a `\n`, any other one a blank.
pub fn plain(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    for event in phrases(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::HardBreak => plain.push('\n'),
            _ => {}
        }
    }
    plain
}

/// What stands in a paragraph: words, emphasis, links, breaks.
fn phrases(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    let mut depth = 0_usize;
    Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH).filter_map(move |event| match event {
        Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }) => {
            depth += 1;
            (depth <= DEPTH_MAX).then_some(event)
        }
        Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => {
            depth = depth.saturating_sub(1);
            (depth < DEPTH_MAX).then_some(event)
        }
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::SoftBreak => Some(Event::Text(" ".into())),
        Event::Text(_) | Event::Code(_) | Event::HardBreak => Some(event),
        _ => None,
    })
}

/// Headings below the page's own, HTML as text, no images.
fn harmless(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Some(Event::Start(Tag::Heading { level: lowered(level), id, classes, attrs }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lowered(level)))),
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        other => Some(other),
    }
}

fn lowered(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H4,
        _ => HeadingLevel::H5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> String {
        render(markdown).into_string()
    }

    #[test]
    fn emphasis_lists_and_links_come_through() {
        assert_eq!(html("**Bus** 5").trim(), "<p><strong>Bus</strong> 5</p>");
        assert!(html("- a\n- b").contains("<li>a</li>"));
        assert!(html("[map](https://example.org)").contains(r#"href="https://example.org""#));
    }

    #[test]
    fn raw_html_is_shown_as_text_not_run() {
        let out = html("<script>alert(1)</script> <img src=x onerror=alert(1)>");
        assert!(!out.contains("<script") && !out.contains("<img"), "{out}");
        assert!(out.contains("&lt;script&gt;"), "{out}");
    }

    #[test]
    fn links_to_scripts_lose_their_target() {
        for target in ["javascript:alert(1)", "data:text/html,x", "vbscript:x"] {
            assert!(!html(&format!("[x]({target})")).contains(target));
        }
    }

    #[test]
    fn links_lead_to_https_and_mail_alone() {
        for target in ["http://example.org", "//example.org", "/sign-out", "?page=2"] {
            assert!(!html(&format!("[x]({target})")).contains("href"), "{target}");
        }
        assert!(html("[x](mailto:ada@example.org)").contains("mailto:ada@example.org"));
    }

    #[test]
    fn one_paragraph_shows_exactly_the_characters_that_it_says() {
        let markdown = "**Bus** [5](https://example.org) & `x<y>`\\\n*every* hour\n<b>";
        assert_eq!(plain(markdown), "Bus 5 & x<y>\nevery hour <b>");
        let shown = inline(markdown).into_string();
        assert!(shown.starts_with("<strong>Bus</strong> <a href=\"https://example.org\""), "{shown}");
        let mut text = String::new();
        let mut is_tag = false;
        for character in shown.chars() {
            match character {
                '<' => is_tag = true,
                '>' => is_tag = false,
                other if !is_tag => text.push(other),
                _ => {}
            }
        }
        assert_eq!(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), plain(markdown));
    }

    #[test]
    fn headings_come_below_the_headings_of_the_page() {
        assert_eq!(html("# Title").trim(), "<h4>Title</h4>");
    }

    #[test]
    fn what_lies_too_deep_stays_as_text() {
        let out = html(&format!("{}deep", "> ".repeat(5_000)));
        assert!(out.contains("deep"), "{out}");
        assert_eq!(out.matches("<blockquote>").count(), super::DEPTH_MAX);
        assert_eq!(out.matches("</blockquote>").count(), super::DEPTH_MAX);
    }

    #[test]
    fn a_long_run_of_signs_that_html_reserves_comes_through_whole() {
        let signs = "&<>".repeat(2_000);
        let shown = "&amp;&lt;&gt;".repeat(2_000);
        assert_eq!(
            html(&format!("{signs} **{signs}** {signs}")).trim(),
            format!("<p>{shown} <strong>{shown}</strong> {shown}</p>")
        );
    }
}
