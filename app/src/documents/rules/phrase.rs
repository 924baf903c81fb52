//! Words with their looks, written as Markdown of one part.

use super::plain_text;

/// A run of words that look the same. A `\n` is a break that was meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they look.
    pub look: Look,
}

/// How words look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Bold.
    pub is_strong: bool,
    /// Italic.
    pub is_emphasis: bool,
    /// Struck through.
    pub is_struck: bool,
    /// As code.
    pub is_code: bool,
    /// Where they lead.
    pub link: Option<String>,
}

/// The spans as Markdown that says exactly their words, whatever signs are in them. Looks that cannot be written around
/// these words are left out: the words come first.
pub fn written(spans: &[Span]) -> String {
    let words: String = spans.iter().map(|span| span.text.as_str()).collect();
    let words = tidied(&words);
    let mut markdown = String::new();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans.iter().filter(|span| !span.text.is_empty()) {
        match merged.last_mut() {
            Some(last) if last.look == span.look => last.text.push_str(&span.text),
            _ => merged.push(span.clone()),
        }
    }
    for span in &merged {
        span.write(&mut markdown);
    }
    let markdown = markdown.trim().to_owned();
    if plain_text(&markdown) == words { markdown } else { escaped(&words, true) }
}

/// Text without blanks at the ends of its lines, and without empty lines.
fn tidied(text: &str) -> String {
    let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

impl Span {
    fn write(&self, markdown: &mut String) {
        let at_start = markdown.is_empty() || markdown.ends_with('\n');
        let words = self.text.trim();
        let begin = self.text.len() - self.text.trim_start().len();
        let end = begin + words.len();
        if words.is_empty() || self.look == Look::default() {
            markdown.push_str(&escaped(&self.text, at_start));
            return;
        }
        markdown.push_str(&escaped(&self.text[..begin], at_start));
        let mut marks: Vec<&str> = Vec::new();
        let Look { is_strong, is_emphasis, is_struck, is_code, link } = &self.look;
        marks.extend(is_strong.then_some("**"));
        marks.extend(is_emphasis.then_some("*"));
        marks.extend(is_struck.then_some("~~"));
        if link.is_some() {
            markdown.push('[');
        }
        markdown.extend(marks.iter().copied());
        match *is_code && !words.contains(['`', '\n']) {
            true => markdown.extend(["`", words, "`"]),
            false => markdown.push_str(&escaped(words, at_start)),
        }
        markdown.extend(marks.iter().rev().copied());
        if let Some(link) = link {
            let link: String = link.chars().filter(|sign| !sign.is_whitespace() && !"<>\\".contains(*sign)).collect();
            markdown.extend(["](<", &link, ">)"]);
        }
        markdown.push_str(&escaped(&self.text[end..], false));
    }
}

/// Words as Markdown without any mark in them.
fn escaped(text: &str, mut at_start: bool) -> String {
    let mut markdown = String::with_capacity(text.len() + text.len() / 8);
    let mut is_number = at_start;
    for sign in text.chars() {
        let begins_a_block = match sign {
            '#' | '+' | '-' | '=' | ':' => at_start,
            '.' | ')' => is_number && !at_start,
            _ => false,
        };
        match sign {
            '\n' => markdown.push_str("\\\n"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '!' | '$' | '^' => {
                markdown.extend(['\\', sign]);
            }
            _ if begins_a_block => markdown.extend(['\\', sign]),
            _ => markdown.push(sign),
        }
        is_number = sign == '\n' || is_number && (sign.is_ascii_digit() || at_start && sign == ' ');
        at_start = sign == '\n' || at_start && sign.is_whitespace();
    }
    markdown
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn span(text: &str, look: Look) -> Span {
        Span { text: text.to_owned(), look }
    }

    #[test]
    fn looks_are_written_around_the_words_and_not_around_blanks() {
        let strong = Look { is_strong: true, ..Look::default() };
        let link = Look { link: Some("https://example.org/a b".to_owned()), ..Look::default() };
        let spans =
            [span("A ", Look::default()), span("bus ", strong), span("leads", link), span(".", Look::default())];
        assert_eq!(written(&spans), "A **bus** [leads](<https://example.org/ab>).");
    }

    #[test]
    fn signs_that_mean_something_in_markdown_are_only_signs() {
        for text in ["1. Wstęp", "# no heading", "- no point", "*a* _b_ `c` [d](e) <b>", "a\n1) b\n===", "+48 123", "|"]
        {
            assert_eq!(plain_text(&written(&[span(text, Look::default())])), text);
        }
    }

    #[test]
    fn looks_that_cannot_be_written_leave_the_words_whole() {
        let strong = Look { is_strong: true, ..Look::default() };
        let written = written(&[span("„x”", strong), span("y", Look::default())]);
        assert_eq!(plain_text(&written), "„x”y");
    }

    proptest! {
        #[test]
        fn what_is_written_says_exactly_the_words(
            words in prop::collection::vec(("[-a1 .)#*_`\\[\\]<>&~|=+\n\\\\!:ł]{0,8}", 0_u8..32), 0..5),
        ) {
            let spans: Vec<Span> = words
                .into_iter()
                .map(|(text, bits)| {
                    let is = |bit: u8| bits & bit != 0;
                    let link = is(16).then(|| "https://example.org".to_owned());
                    let look = Look { is_strong: is(1), is_emphasis: is(2), is_struck: is(4), is_code: is(8), link };
                    Span { text, look }
                })
                .collect();
            let words: String = spans.iter().map(|span| span.text.as_str()).collect();
            prop_assert_eq!(plain_text(&written(&spans)), tidied(&words));
        }
    }
}
