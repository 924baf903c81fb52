//! Reads a Fluent file and refuses what the generated methods cannot carry.

use crate::check::{Language, Message, Problem};
use fluent_syntax::ast::{self, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::{parser, serializer, unicode};
use std::collections::BTreeSet;

/// A message that can become a method.
pub struct Entry {
    pub message: Message,
    /// The whole text; meaningful for a message without arguments only.
    pub text: String,
    /// The message as Fluent would print it, for the method's documentation.
    pub printed: String,
}

/// The messages of one file and what is wrong in it.
pub fn file(language: Language, file: &str, source: &str) -> (Vec<Entry>, Vec<Problem>) {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut reader =
        Reader { language, file, source, problems: Vec::new(), text: String::new(), arguments: BTreeSet::new() };
    for error in errors {
        reader.refuse_at(error.pos.start, error.kind.to_string());
    }
    let entries = resource.body.into_iter().filter_map(|entry| reader.entry(entry)).collect();
    (entries, reader.problems)
}

struct Reader<'s> {
    language: Language,
    file: &'s str,
    source: &'s str,
    problems: Vec<Problem>,
    /// Of the message that is being read.
    text: String,
    /// Of the message that is being read.
    arguments: BTreeSet<String>,
}

impl<'s> Reader<'s> {
    fn entry(&mut self, entry: ast::Entry<&'s str>) -> Option<Entry> {
        match entry {
            ast::Entry::Message(message) => self.message(message),
            ast::Entry::Term(term) => {
                self.refuse(term.id.name, format!("`-{}`: terms are not supported, write the word out", term.id.name));
                None
            }
            // Junk is reported with its parser error.
            ast::Entry::Junk { .. } => None,
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => None,
        }
    }

    fn message(&mut self, mut message: ast::Message<&'s str>) -> Option<Entry> {
        let key = message.id.name;
        if !key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            self.refuse(key, format!("`{key}` must be in kebab-case: it becomes the name of a method"));
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            self.refuse(name, format!("`.{name}`: attributes are not supported, make it the message `{key}-{name}`"));
        }
        let Some(pattern) = &message.value else {
            self.refuse(key, format!("`{key}` has no text"));
            return None;
        };
        self.text.clear();
        self.arguments.clear();
        self.pattern(key, pattern);
        message.comment = None;
        Some(Entry {
            message: Message {
                key: key.to_owned(),
                file: self.file.to_owned(),
                line: self.line(self.offset(key)),
                arguments: std::mem::take(&mut self.arguments),
            },
            text: std::mem::take(&mut self.text),
            printed: serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] }),
        })
    }

    fn pattern(&mut self, key: &'s str, pattern: &ast::Pattern<&'s str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(key, expression),
            }
        }
    }

    fn expression(&mut self, key: &'s str, expression: &ast::Expression<&'s str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(key, inline),
            ast::Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return self.refuse(key, format!("`{key}` chooses by something that is not a `$argument`"));
                };
                self.argument(id.name);
                self.plural(key, id.name, variants);
                for variant in variants {
                    self.pattern(key, &variant.value);
                }
            }
        }
    }

    fn inline(&mut self, key: &'s str, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text.push_str(&unicode::unescape_unicode_to_string(value))
            }
            InlineExpression::VariableReference { id } => self.argument(id.name),
            InlineExpression::Placeable { expression } => self.expression(key, expression),
            InlineExpression::NumberLiteral { value } => {
                self.refuse(value, format!("`{key}`: write {value} without braces"));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse(id.name, format!("`{key}`: functions are not supported, pass `{}` in as text", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.refuse(
                    id.name,
                    format!("`{key}`: write the words of `{}` out, messages cannot refer to others", id.name),
                );
            }
            InlineExpression::TermReference { id, .. } => {
                self.refuse(
                    id.name,
                    format!("`{key}`: terms are not supported, write the words of `-{}` out", id.name),
                );
            }
        }
    }

    fn argument(&mut self, name: &'s str) {
        if !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') {
            self.refuse(name, format!("`${name}` must be in snake_case: it becomes the name of a parameter"));
        }
        self.arguments.insert(name.to_owned());
    }

    /// A choice that names one plural form must have every form that whole numbers take in this language.
    fn plural(&mut self, key: &'s str, argument: &'s str, variants: &[ast::Variant<&'s str>]) {
        let forms: Vec<&str> = variants
            .iter()
            .filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        // `other` alone is also the usual name of the default among words.
        if !forms.iter().any(|form| ["zero", "one", "two", "few", "many"].contains(form)) {
            return;
        }
        let (needed, optional) = plural_forms(self.language);
        for form in needed.iter().filter(|form| !forms.contains(form)) {
            self.refuse(argument, format!("`{key}` has no form [{form}] for `${argument}`"));
        }
        for form in forms.into_iter().filter(|form| !needed.contains(form) && *form != optional) {
            self.refuse(form, format!("`{key}`: `{}` has no plural form [{form}]", self.language.code()));
        }
    }

    /// Refuses the place that a slice of the source stands at.
    fn refuse(&mut self, place: &'s str, what: String) {
        self.refuse_at(self.offset(place), what);
    }

    fn refuse_at(&mut self, offset: usize, what: String) {
        self.problems.push(Problem { file: self.file.to_owned(), line: self.line(offset), what });
    }

    /// The syntax tree holds no positions, but its slices point into the source.
    fn offset(&self, slice: &'s str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize)
    }

    fn line(&self, offset: usize) -> usize {
        self.source.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }
}

/// The forms that whole numbers take, and the one that only fractions take (CLDR 48, plurals.xml).
fn plural_forms(language: Language) -> (&'static [&'static str], &'static str) {
    match language {
        Language::En => (&["one", "other"], "other"),
        Language::Pl => (&["one", "few", "many"], "other"),
        Language::Lt => (&["one", "few", "other"], "many"),
    }
}
