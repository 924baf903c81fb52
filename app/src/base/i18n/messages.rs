//! The methods that the build makes of `locales/`, and the bundles that fill arguments in.

use super::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; Lang::ALL.len()]> =
    LazyLock::new(|| Lang::ALL.map(|lang| bundle(lang, sources(lang))));

impl Lang {
    /// The message with its arguments filled in. The build has checked both, so that falling back to the key shows a bug.
    fn message<'a, const N: usize>(self, key: &'static str, arguments: [(&'static str, FluentValue<'a>); N]) -> String {
        let text = formatted(&BUNDLES[self as usize], key, &arguments.into_iter().collect());
        if self == Self::Lt { one_stop(text) } else { text }
    }
}

/// A Lithuanian day ends in "d.", and that stop ends its sentence too. Said here once, a message may end with a day or with anything else.
fn one_stop(text: String) -> String {
    const TWICE: &str = "\u{a0}d..";
    if text.contains(TWICE) { text.replace(TWICE, "\u{a0}d.") } else { text }
}

fn bundle(lang: Lang, sources: &[&str]) -> Bundle {
    let tag: LanguageIdentifier = lang.code().parse().expect("an ISO 639-1 code is a language tag");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // The marks would show in mail subjects and CSV, and none of our languages is written from right to left.
    bundle.set_use_isolating(false);
    // Fluent takes a plain function here, which cannot hold the language.
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| number(Lang::En, value),
        Lang::Pl => |value, _| number(Lang::Pl, value),
        Lang::Lt => |value, _| number(Lang::Lt, value),
    }));
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(?errors, lang = lang.code(), "messages refused by Fluent");
        }
    }
    bundle
}

fn formatted(bundle: &Bundle, key: &'static str, arguments: &FluentArgs<'_>) -> String {
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        tracing::error!(key, "message without text");
        return key.to_owned();
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    if errors.is_empty() {
        text
    } else {
        tracing::error!(key, ?errors, "message not formatted");
        key.to_owned()
    }
}

fn number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => lang.digits(&number.as_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A message with one number, through a bundle like those of the site.
    fn said<'a>(lang: Lang, message: &str, count: impl Into<FluentValue<'a>>) -> String {
        let arguments = [("count", count.into())].into_iter().collect();
        formatted(&bundle(lang, &[message]), "test", &arguments)
    }

    /// Spells out the plural category of a number.
    const CATEGORY: &str = "test = { $count ->\n [one] one\n [few] few\n [many] many\n *[other] other\n}";

    // The rules as CLDR words them, for whole numbers.
    fn english(n: u32) -> &'static str {
        if n == 1 { "one" } else { "other" }
    }

    fn polish(n: u32) -> &'static str {
        match n {
            1 => "one",
            _ if matches!(n % 10, 2..=4) && !matches!(n % 100, 12..=14) => "few",
            _ => "many",
        }
    }

    fn lithuanian(n: u32) -> &'static str {
        match n % 10 {
            _ if matches!(n % 100, 11..=19) => "other",
            1 => "one",
            2..=9 => "few",
            _ => "other",
        }
    }

    #[test]
    fn whole_numbers_take_the_plural_form_of_the_language() {
        for (lang, rule) in [(Lang::En, english as fn(u32) -> &'static str), (Lang::Pl, polish), (Lang::Lt, lithuanian)]
        {
            let bundle = bundle(lang, &[CATEGORY]);
            for n in 0..=2000 {
                let arguments = [("count", n)].into_iter().collect();
                assert_eq!(formatted(&bundle, "test", &arguments), rule(n), "{n} in {}", lang.code());
            }
        }
    }

    #[test]
    fn fractions_take_the_plural_form_of_the_language() {
        assert_eq!(said(Lang::En, CATEGORY, 1.5), "other");
        assert_eq!(said(Lang::Pl, CATEGORY, 1.5), "other");
        assert_eq!(said(Lang::Lt, CATEGORY, 1.5), "many");
    }

    #[test]
    fn votes_are_counted_as_people_say_it() {
        for (count, text) in [(1, "1 głos"), (5, "5 głosów"), (12, "12 głosów"), (22, "22 głosy"), (101, "101 głosów")]
        {
            assert_eq!(Lang::Pl.base_count_votes(count), text);
        }
        for (count, text) in
            [(1, "1 balsas"), (10, "10 balsų"), (21, "21 balsas"), (22, "22 balsai"), (111, "111 balsų")]
        {
            assert_eq!(Lang::Lt.base_count_votes(count), text);
        }
        assert_eq!(Lang::Pl.base_count_votes(1.5), "1,5 głosu");
        assert_eq!(Lang::Lt.base_count_votes(1.5), "1,5 balso");
    }

    #[test]
    fn numbers_in_messages_are_grouped_and_words_are_not_wrapped_in_marks() {
        assert_eq!(Lang::En.base_count_votes(1164), "1,164 votes");
        assert_eq!(Lang::Lt.base_count_votes(1164), "1\u{a0}164 balsai");
        assert_eq!(said(Lang::Pl, "test = Gmina { $count }.", "Żukowo"), "Gmina Żukowo.");
    }

    #[test]
    fn words_without_arguments_need_no_formatting() {
        assert_eq!(Lang::ALL.map(Lang::base_save), ["Save", "Zapisz", "Išsaugoti"]);
    }

    #[test]
    fn no_lithuanian_message_puts_a_second_stop_after_the_one_that_ends_a_day() {
        let day = "2026\u{a0}m. lapkričio 23\u{a0}d.";
        let mut ends_with_a_day = 0;
        for source in sources(Lang::Lt) {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap();
            let names = source.split('$').skip(1).map(|rest| {
                rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next().unwrap_or_default()
            });
            // Whatever a message is told, as if it were a day.
            let arguments: FluentArgs<'_> = names.map(|name| (name, FluentValue::from(day))).collect();
            for entry in resource.entries() {
                let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
                let pattern = BUNDLES[Lang::Lt as usize].get_message(message.id.name).and_then(|known| known.value());
                let Some(pattern) = pattern else { continue };
                let text = BUNDLES[Lang::Lt as usize].format_pattern(pattern, Some(&arguments), &mut Vec::new());
                ends_with_a_day += i32::from(text.contains("d.."));
                let said = one_stop(text.into_owned());
                assert!(!said.contains("d.."), "{}: {said}", message.id.name);
            }
        }
        assert!(ends_with_a_day > 20, "the messages that end with a day were not found");
        let zone = jiff::tz::TimeZone::UTC;
        let moment = crate::base::time::Timestamp(1_795_392_000_000);
        assert_eq!(Lang::Lt.final_report_published_on(Lang::Lt.date(moment, &zone)), format!("Paskelbta: {day}"));
    }

    #[test]
    fn a_message_that_fails_shows_its_key() {
        assert_eq!(said(Lang::En, "other = text", 1), "test");
        assert_eq!(said(Lang::En, "test = { $missing }", 1), "test");
    }

    #[test]
    fn every_file_is_taken_up_by_its_bundle() {
        for lang in Lang::ALL {
            for source in sources(lang) {
                let resource = FluentResource::try_new((*source).to_owned()).unwrap();
                assert!(Bundle::new_concurrent(vec![]).add_resource(resource).is_ok());
            }
        }
    }
}
