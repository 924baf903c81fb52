//! One letter, put together sentence by sentence.

use crate::base::i18n::Lang;
use crate::notifications::letters::{Block, Link, one_line};

/// One letter: a mail of its own, or one of a day's news.
pub(super) struct Piece<'l> {
    /// The recipient's name, for the greeting.
    pub name: Option<&'l str>,
    pub subject: String,
    pub blocks: Vec<Block>,
    pub button: Option<Link>,
    pub why: Why,
}

/// Why somebody gets a letter.
#[derive(Clone, Copy, Debug)]
pub(super) enum Why {
    /// The address was entered somewhere.
    Address,
    /// It is about the own account.
    Account,
    /// It is about something the person did.
    Part,
    /// It is news of what the person takes part in.
    News,
}

impl Why {
    pub fn words(self, t: Lang, organiser: &str) -> String {
        match self {
            Self::Address => t.letters_why_address(organiser),
            Self::Account => t.letters_why_account(organiser),
            Self::Part => t.letters_why_part(organiser),
            Self::News => t.letters_why_news(organiser),
        }
    }
}

impl<'l> Piece<'l> {
    pub fn new(why: Why, subject: impl Into<String>) -> Self {
        Self { name: None, subject: subject.into(), blocks: Vec::new(), button: None, why }
    }

    /// Greets by name. Not where a stranger typed the name: nobody shall send words of their own to others by signing up
    /// with them as a name.
    pub fn to(mut self, name: &'l str) -> Self {
        self.name = Some(name).filter(|name| !name.is_empty());
        self
    }

    pub fn say(mut self, text: impl Into<String>) -> Self {
        self.blocks.push(Block::Text(text.into()));
        self
    }

    pub fn title(mut self, text: impl Into<String>) -> Self {
        self.blocks.push(Block::Title(one_line(&text.into())));
        self
    }

    /// Somebody's own words; none, no quotation.
    pub fn quote(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.blocks.push(Block::Quote(text.to_owned()));
        }
        self
    }

    /// Words that introduce a quotation, and the quotation; neither when there is nothing to quote.
    pub fn say_quoting(self, words: &str, quoted: &str) -> Self {
        if quoted.is_empty() { self } else { self.say(words).quote(quoted) }
    }

    pub fn figures(mut self, of: String, figures: String) -> Self {
        self.blocks.push(Block::Figures(one_line(&of), figures));
        self
    }

    /// A way that is not the main one.
    pub fn link(mut self, label: &str, href: &str) -> Self {
        self.blocks.push(Block::Link(Link { label: label.to_owned(), href: href.to_owned() }));
        self
    }

    pub fn button(mut self, label: &str, href: &str) -> Self {
        self.button = Some(Link { label: label.to_owned(), href: href.to_owned() });
        self
    }

    /// Takes another letter up whole, as one of several.
    pub fn enclose(mut self, other: Piece<'l>) -> Self {
        self.name = self.name.or(other.name);
        self = self.title(other.subject);
        self.blocks.extend(other.blocks);
        self.blocks.extend(other.button.map(Block::Link));
        self
    }
}
