//! Values as the report says them: with its words, in its language.

use crate::model::{Channel, Count, Disposition, Submitter};
use crate::words::Words;

impl Words {
    /// The channel's name.
    pub fn channel(&self, channel: Channel) -> &str {
        match channel {
            Channel::Web => &self.channel.web,
            Channel::Email => &self.channel.email,
            Channel::Letter => &self.channel.letter,
            Channel::Phone => &self.channel.phone,
            Channel::Meeting => &self.channel.meeting,
            Channel::Paper => &self.channel.paper,
        }
    }

    /// The submitter's kind.
    pub fn submitter(&self, submitter: &Submitter) -> &str {
        match submitter {
            Submitter::Person => &self.submitter.person,
            Submitter::Organisation(_) => &self.submitter.organisation,
            Submitter::Anonymous => &self.submitter.anonymous,
        }
    }

    /// The disposition's name.
    pub fn disposition(&self, disposition: Disposition) -> &str {
        match disposition {
            Disposition::Taken => &self.disposition.taken,
            Disposition::Partly => &self.disposition.partly,
            Disposition::NotTaken => &self.disposition.not_taken,
            Disposition::AlreadyCovered => &self.disposition.already_covered,
            Disposition::NotApplicable => &self.disposition.not_applicable,
            Disposition::FurtherAnalysis => &self.disposition.further_analysis,
        }
    }

    /// A whole number, its thousands apart from 10,000 on.
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        if digits.len() < 5 {
            return digits;
        }
        let mut said = String::with_capacity(digits.len() + 6);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                said.push_str(&self.frame.thousands);
            }
            said.push(digit);
        }
        said
    }

    /// How many people, or within what bound.
    pub fn count(&self, count: Count) -> String {
        match count {
            Count::Exactly(people) => self.number(people),
            Count::FewerThan(people) => fill(&self.frame.fewer, &[("number", &self.number(people))]),
            Count::AtLeast(people) => fill(&self.frame.at_least, &[("number", &self.number(people))]),
        }
    }

    /// A part of a whole in per cent with one decimal, half away from nought; nothing of nothing is "0".
    pub fn share(&self, part: u64, whole: u64) -> String {
        let (part, whole) = (u128::from(part), u128::from(whole.max(1)));
        let tenths = (part * 2_000 + whole) / (2 * whole);
        format!("{}{}{}%", tenths / 10, self.frame.decimal, tenths % 10)
    }
}

/// The sentence with its values in place of `{name}`. A value is never looked through again for names.
pub(crate) fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut said = String::with_capacity(sentence.len() + 16);
    let mut rest = sentence;
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else { break };
        let name = &rest[open + 1..open + close];
        said.push_str(&rest[..open]);
        match values.iter().find(|(of, _)| *of == name) {
            Some((_, value)) => said.push_str(value),
            None => said.push_str(&rest[open..=open + close]),
        }
        rest = &rest[open + close + 1..];
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_looks_like_a_place_is_no_place() {
        let said = fill("Cel {code}: {title} {other}", &[("code", "{title}"), ("title", "a {code}")]);
        assert_eq!(said, "Cel {title}: a {code} {other}");
        assert_eq!(fill("open { only", &[]), "open { only");
    }
}
