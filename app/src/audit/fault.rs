//! What a verification finds, named so that somebody can go and look.

use std::fmt;

/// Something that is not as it was written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// A file and line, or a chain and number.
    pub place: String,
    /// What is wrong there.
    pub fault: Fault,
}

impl Found {
    /// A fault at a place.
    pub fn at(place: impl Into<String>, fault: Fault) -> Self {
        Self { place: place.into(), fault }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&visible(&format!("{}: {}", self.place, self.fault)))
    }
}

/// Words that are on one line and only words: names of files and of keys come from whoever made them, and could write over
/// what stands around them.
pub fn visible(words: &str) -> String {
    let shown = |sign: char| match sign {
        '\'' | '"' => String::from(sign),
        sign => sign.escape_debug().to_string(),
    };
    words.chars().map(shown).collect()
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An event stands in a chain that is not its own.
    Chain,
    /// Another number should stand here: rows are missing, doubled or out of order.
    Number {
        /// Which should stand here.
        expected: i64,
        /// Which does.
        found: i64,
    },
    /// It does not name the hash of the event before.
    Previous,
    /// Its hash is not that of its content.
    Hash,
    /// What is published is not what was written: the details were changed.
    Details,
    /// The chain ends elsewhere than its head says.
    Head {
        /// What the head says.
        head: i64,
        /// Where the chain ends.
        last: i64,
    },
    /// Words are gone, and no event says that they were erased.
    Words,
    /// Events that stand in no chain.
    Loose(i64),
    /// The line or file cannot be read.
    Unreadable(String),
    /// It says the same in other bytes than it was written with.
    NotCanonical,
    /// A file of the export is not there.
    Missing,
    /// A file lies in the export that it does not name.
    Unlisted,
    /// The SHA-256 is not the one that was signed or recorded.
    Sum,
    /// No such key is published.
    UnknownKey(String),
    /// The signature is not the key's.
    Signature,
    /// The key was not made when it signed, or had been replaced.
    Term,
    /// The name of a key is not that of its bytes.
    KeyName,
    /// No event of the site's chain tells of the key as it stands.
    Untold,
    /// The key before it did not confirm it in these words.
    Endorsement,
    /// What was signed is not in the chain: its end was cut off or exchanged.
    Cut {
        /// The number that was signed.
        number: i64,
    },
    /// Nobody signed it.
    Unsigned,
    /// A round is closed a second time.
    ClosedTwice {
        /// The round.
        round: i64,
        /// The event that closed it.
        first: i64,
    },
    /// The chain names a closing that the round does not know.
    ClosureGone,
    /// The closing is kept with another time, reason or person than its event has.
    Closure,
    /// The chain names a result that is not kept.
    ResultGone,
    /// A result or a closing that no chain tells of.
    NeverClosed,
    /// The chain does not say that a key was missing, and there is no signature.
    SignatureGone,
    /// It was signed later, though its closing was signed.
    SignedAgain,
    /// A signature that was made at neither the closing nor a later signing.
    SignedElsewhere {
        /// The event up to which it says that it was.
        number: i64,
    },
    /// Something published is not kept as the chain says.
    Published(String),
    /// A published number is not what a recount gives.
    Count(String),
    /// So much is wrong that the rest was not looked at.
    More,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chain => f.write_str("belongs to another chain"),
            Self::Number { expected, found } if found > expected => {
                write!(f, "number {found} stands where {expected} should: rows are missing or out of order")
            }
            Self::Number { expected, found } => {
                write!(f, "number {found} stands where {expected} should: rows are doubled or out of order")
            }
            Self::Previous => f.write_str("does not name the hash of the event before it"),
            Self::Hash => f.write_str("its SHA-256 is not that of its content"),
            Self::Details => f.write_str("its details are not those whose published form was hashed"),
            Self::Head { head, last } if head == last => {
                f.write_str("the chain's end is not the one that its head says")
            }
            Self::Head { head, last } => write!(f, "the chain ends with number {last}, and its head says {head}"),
            Self::Words => f.write_str("its words are gone, and no event says that they were erased"),
            Self::Loose(count) => write!(f, "{count} events stand in no chain"),
            Self::Unreadable(cause) => write!(f, "cannot be read: {cause}"),
            Self::NotCanonical => f.write_str("is written in other bytes than it was published with"),
            Self::Missing => f.write_str("is not there"),
            Self::Unlisted => f.write_str("lies in the folder and is not part of the export"),
            Self::Sum => f.write_str("its SHA-256 is not the one that was recorded"),
            Self::UnknownKey(id) => write!(f, "is signed with key {id}, which is not published"),
            Self::Signature => f.write_str("the signature is not the key's, or what was signed has changed"),
            Self::Term => f.write_str("was signed at a time when the key was not in use"),
            Self::KeyName => f.write_str("the key's name is not that of its bytes"),
            Self::Untold => f.write_str("the site's chain does not tell of this key as it stands"),
            Self::Endorsement => f.write_str("the key before it did not confirm it as it stands"),
            Self::Cut { number } => {
                write!(f, "event {number}, up to which the chain was signed, is not in it as it was signed")
            }
            Self::Unsigned => f.write_str("is not signed"),
            Self::ClosedTwice { round, first } => write!(f, "closes round {round} again, which event {first} closed"),
            Self::ClosureGone => f.write_str("its closing is not kept, and the chain says that it was closed"),
            Self::Closure => f.write_str("its closing is kept with another time, reason or person than the chain says"),
            Self::ResultGone => f.write_str("its frozen result is not there, and the chain says that it was closed"),
            Self::NeverClosed => f.write_str("is kept as closed, and no chain says that it was"),
            Self::SignatureGone => {
                f.write_str("its signature is missing, and the chain does not say that there was no key when it closed")
            }
            Self::SignedAgain => f.write_str("was signed again, though its closing was signed"),
            Self::SignedElsewhere { number } => {
                write!(f, "its signature stands under event {number}, which neither closes nor signs it")
            }
            Self::Count(what) | Self::Published(what) => f.write_str(what),
            Self::More => f.write_str("more is wrong than is told here, and not all of it was looked at"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_file_is_called_it_is_told_on_one_line_in_signs_that_are_seen() {
        let found = Found::at("a\u{1b}[2Jż\u{202e}\n", Fault::UnknownKey("\u{7}\"b\"".into()));
        let told = found.to_string();
        assert!(told.starts_with("a\\u{1b}[2Jż\\u{202e}\\n: ") && told.contains("\\u{7}\"b\""), "{told}");
        assert!(Found::at("a", Fault::Signature).to_string().contains("the key's"));
    }
}
