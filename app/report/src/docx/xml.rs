//! XML from text.

use crate::text::clean;

/// The text as the content of an element or of an attribute.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    for sign in clean(text).chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            sign => safe.push(sign),
        }
    }
    safe
}

/// The text as an attribute: on one line.
pub(super) fn attribute(text: &str) -> String {
    escape(text).replace('\n', " ")
}

/// A run of text; each line break is a break of the document's own.
pub(super) fn run(text: &str, properties: &str) -> String {
    let mut run = format!("<w:r>{properties}");
    for (index, line) in escape(text).split('\n').enumerate() {
        if index > 0 {
            run.push_str("<w:br/>");
        }
        run.push_str("<w:t xml:space=\"preserve\">");
        run.push_str(line);
        run.push_str("</w:t>");
    }
    run.push_str("</w:r>");
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_an_element() {
        let run = run("</w:t><w:p>&amp;\u{0}\"\nb", "");
        let said = "<w:r><w:t xml:space=\"preserve\">&lt;/w:t&gt;&lt;w:p&gt;&amp;amp;&quot;</w:t><w:br/>\
                    <w:t xml:space=\"preserve\">b</w:t></w:r>";
        assert_eq!(run, said);
    }
}
