//! A page as a browser's parser sees it: html5ever's tree, kept flat.
//!
//! Looking for `<script` in text finds what one thought of; the parser finds what a browser would make of it.

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, QualName, ns, parse_document};
use std::borrow::Cow;
use std::cell::{Ref, RefCell};

/// A node that is no text, in the order in which it was opened.
#[derive(Clone, Debug)]
pub struct Node {
    name: QualName,
    /// Its attributes, decoded.
    pub attributes: Vec<(String, String)>,
    /// The text directly inside; a comment's own.
    pub text: String,
    /// The node around it.
    pub parent: Option<usize>,
    /// The form it belongs to.
    pub form: Option<usize>,
}

impl Node {
    /// Its name in lower case; `#document` and `#comment` for what is no element.
    pub fn name(&self) -> &str {
        &self.name.local
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether it has an attribute, such as `checked`.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

/// A parsed page; the document itself is node 0.
#[derive(Debug)]
pub struct Document {
    /// Every node but text.
    pub nodes: Vec<Node>,
}

impl Document {
    /// Parses a page the way browsers do.
    pub fn parse(html: &str) -> Self {
        let nodes = parse_document(Tree::new(), html5ever::ParseOpts::default()).one(html);
        Self { nodes }
    }

    /// The elements of a name.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (usize, &'a Node)> {
        self.nodes.iter().enumerate().filter(move |(_, node)| node.name() == name)
    }

    /// Paths of this site that links lead to, each once.
    pub fn links(&self) -> Vec<String> {
        let targets = self.named("a").filter_map(|(_, link)| link.get("href"));
        let ours = targets.map(|target| target.strip_prefix("http://narada.test").unwrap_or(target));
        let paths = ours.filter(|target| target.starts_with('/') && !target.starts_with("//"));
        let mut paths: Vec<String> = paths.map(|path| path.split('#').next().unwrap_or_default().to_owned()).collect();
        paths.sort();
        paths.dedup();
        paths
    }

    /// Whether a node lies inside another.
    pub fn is_inside(&self, node: usize, outer: usize) -> bool {
        let mut at = Some(node);
        while let Some(here) = at {
            if here == outer {
                return true;
            }
            at = self.nodes[here].parent;
        }
        false
    }
}

/// What html5ever builds.
struct Tree(RefCell<Vec<Node>>);

fn node(name: QualName, attributes: Vec<Attribute>, text: &str) -> Node {
    let decoded = |attribute: Attribute| (attribute.name.local.to_string(), attribute.value.to_string());
    Node {
        name,
        attributes: attributes.into_iter().map(decoded).collect(),
        text: text.to_owned(),
        parent: None,
        form: None,
    }
}

fn special(name: &str) -> QualName {
    QualName::new(None, ns!(), name.into())
}

impl Tree {
    fn new() -> Self {
        Self(RefCell::new(vec![node(special("#document"), Vec::new(), "")]))
    }

    fn add(&self, node: Node) -> usize {
        let mut nodes = self.0.borrow_mut();
        nodes.push(node);
        nodes.len() - 1
    }

    fn put(&self, parent: usize, child: NodeOrText<usize>) {
        let mut nodes = self.0.borrow_mut();
        match child {
            NodeOrText::AppendNode(child) => nodes[child].parent = Some(parent),
            NodeOrText::AppendText(text) => nodes[parent].text.push_str(&text),
        }
    }
}

impl TreeSink for Tree {
    type Handle = usize;
    type Output = Vec<Node>;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Vec<Node> {
        self.0.into_inner()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> usize {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a usize) -> Ref<'a, QualName> {
        Ref::map(self.0.borrow(), |nodes| &nodes[*target].name)
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> usize {
        self.add(node(name, attributes, ""))
    }

    fn create_comment(&self, text: StrTendril) -> usize {
        self.add(node(special("#comment"), Vec::new(), &text))
    }

    fn create_pi(&self, _target: StrTendril, data: StrTendril) -> usize {
        self.add(node(special("#comment"), Vec::new(), &data))
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        self.put(*parent, child);
    }

    fn append_based_on_parent_node(&self, element: &usize, previous: &usize, child: NodeOrText<usize>) {
        let parent = self.0.borrow()[*element].parent;
        self.put(parent.unwrap_or(*previous), child);
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }

    fn same_node(&self, one: &usize, other: &usize) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, new: NodeOrText<usize>) {
        let parent = self.0.borrow()[*sibling].parent;
        self.put(parent.unwrap_or_default(), new);
    }

    fn add_attrs_if_missing(&self, target: &usize, attributes: Vec<Attribute>) {
        let more = node(special(""), attributes, "").attributes;
        self.0.borrow_mut()[*target].attributes.extend(more);
    }

    fn associate_with_form(&self, target: &usize, form: &usize, _nodes: (&usize, Option<&usize>)) {
        self.0.borrow_mut()[*target].form = Some(*form);
    }

    fn remove_from_parent(&self, target: &usize) {
        self.0.borrow_mut()[*target].parent = None;
    }

    fn reparent_children(&self, from: &usize, to: &usize) {
        let mut nodes = self.0.borrow_mut();
        for child in nodes.iter_mut().filter(|node| node.parent == Some(*from)) {
            child.parent = Some(*to);
        }
    }
}
