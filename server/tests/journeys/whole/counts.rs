//! What the report must say, counted from what was brought, without any of the product's own counting.

use super::answers::disposition;
use super::post::{Way, all};
use std::collections::{BTreeMap, BTreeSet};

/// Who came to the meeting, as was noted there.
const CAME: [(&str, usize); 3] = [("mieszkańcy", 31), ("organizacje", 4), ("urzędnicy", 3)];

/// The figures.
#[derive(Debug, Default)]
pub struct Expected {
    /// By channel, in the words of the report: all, and late ones.
    pub channels: BTreeMap<&'static str, (usize, usize)>,
    /// People by kind.
    pub kinds: BTreeMap<&'static str, usize>,
    /// People by commune.
    pub communes: BTreeMap<&'static str, usize>,
    /// Remarks by what became of them.
    pub dispositions: BTreeMap<&'static str, usize>,
}

fn channel(name: &str) -> &'static str {
    match name {
        "web" => "ten serwis",
        "email" => "e-mail",
        "letter" => "list",
        "phone" => "telefon",
        "meeting" => "spotkanie",
        "paper" => "formularz papierowy",
        other => panic!("{other}"),
    }
}

fn became(name: &str) -> &'static str {
    match name {
        "taken" => "uwzględniona",
        "partly" => "częściowo uwzględniona",
        "not_taken" => "nieuwzględniona",
        "already_covered" => "już ujęta w projekcie",
        "not_applicable" => "nie dotyczy",
        "further_analysis" => "do dalszej analizy",
        other => panic!("{other}"),
    }
}

impl Expected {
    /// Counts what was brought. Whoever has an account is one person, whatever they hand in, counted among the organisations
    /// where they speak for one; whoever signs letters
    /// with the same name from the same place is one; whoever gives no name is one each time.
    pub fn counted() -> Self {
        let mut counted = Self::default();
        let mut people: BTreeSet<(String, &str, &str)> = BTreeSet::new();
        let mut spoke: BTreeSet<(String, &str)> = BTreeSet::new();
        for one in all() {
            let (remarks, late) = counted.channels.entry(channel(one.channel)).or_default();
            (*remarks, *late) = (*remarks + 1, *late + usize::from(one.is_late));
            *counted.dispositions.entry(became(disposition(one.number, &one.words))).or_default() += 1;
            let commune = if one.commune.is_empty() { "nie podano" } else { one.commune };
            let kind = if one.submitter == "organisation" { "organizacje" } else { "mieszkańcy" };
            let who = match one.way {
                Way::Account(address) => address.to_owned(),
                _ if one.name.is_empty() => one.number.to_string(),
                _ => one.name.clone(),
            };
            if one.channel == "meeting" {
                spoke.insert((who.clone(), kind));
            }
            if people.insert((who, kind, commune)) {
                *counted.kinds.entry(kind).or_default() += 1;
                *counted.communes.entry(commune).or_default() += 1;
            }
        }
        // Whoever came to the meeting counts, too; those who spoke up there are counted above. Of the meeting no commune is known.
        for (kind, came) in CAME {
            let others = came - spoke.iter().filter(|(_, known)| *known == kind).count();
            *counted.kinds.entry(kind).or_default() += others;
            *counted.communes.entry("nie podano").or_default() += others;
        }
        counted
    }

    /// Everybody who took part.
    pub fn people(&self) -> usize {
        self.kinds.values().sum()
    }
}

/// The numbers of the remarks of everybody who can be written to, by their addresses.
pub fn told_by_letter() -> BTreeMap<String, Vec<i64>> {
    let mut told: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for one in all() {
        let address = match one.way {
            Way::Account(address) => address.to_owned(),
            _ if one.address.is_empty() => continue,
            _ => one.address.to_lowercase(),
        };
        told.entry(address).or_default().push(one.number);
    }
    told
}
