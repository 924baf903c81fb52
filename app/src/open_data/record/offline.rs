//! Checking a record with nothing but the site's public keys: no database, no network.

use super::lines;
use super::manifest::{EVENTS, MANIFEST, Manifest, SIGNATURES, Signed, ballots_name, results_name};
use super::recount::Counted;
use super::source::Source;
use crate::audit::acts::{CLOSED, SIGNED_LATER};
use crate::audit::digest;
use crate::audit::fault::{Fault, Found};
use crate::audit::keys::KeyRing;
use crate::audit::model::{Event, KeyFile, Signature};
use crate::audit::walk::Walk;
use crate::voting::anonymous::Alike;
use crate::voting::snapshot::ResultSnapshot;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What was looked at, and what is not as it was published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Events of the chain.
    pub events: i64,
    /// Results that were counted again.
    pub results: usize,
    /// Signatures that were checked, that of the whole included.
    pub signatures: usize,
    /// Rounds whose result was signed after their closing.
    pub late: Vec<i64>,
    /// Keys that no key before them confirmed: somebody lost one.
    pub unconfirmed: Vec<String>,
    /// Everything that is wrong; empty when all is well.
    pub found: Vec<Found>,
}

/// What a path cannot be used for, in words that name it: a wrong one must not look like a record that somebody changed.
///
/// # Errors
/// There is no record at the one, or no list of keys at the other.
pub fn usable(record: &Path, keys: &Path) -> Result<(), String> {
    let what = |cause: &dyn std::fmt::Display| format!("--offline: {}: {cause}", record.display());
    let kind = std::fs::metadata(record).map_err(|cause| what(&cause))?;
    if kind.is_dir() && ![MANIFEST, EVENTS].iter().any(|name| record.join(name).exists()) {
        return Err(what(&"there is no record in it"));
    }
    let what = |cause: &dyn std::fmt::Display| format!("--keys: {}: {cause}", keys.display());
    let bytes = std::fs::read(keys).map_err(|cause| what(&cause))?;
    let list = serde_json::from_slice::<KeyFile>(&bytes);
    list.map(drop).map_err(|cause| what(&format!("is no list of keys: {cause}")))
}

/// Checks a folder, or the archive from the site. The keys come from elsewhere: who exchanges the one could exchange the other.
pub fn verify(record: &Path, keys: &Path) -> Checked {
    let mut checked = Checked::default();
    match Source::open(record) {
        Ok(mut source) => look(&mut source, keys, &mut checked),
        Err(fault) => checked.found.push(Found::at("the record", fault)),
    }
    if lines::is_enough(&checked.found) {
        checked.found.truncate(lines::FOUND_MAX);
        checked.found.push(Found::at("the record", Fault::More));
    }
    checked
}

fn look(source: &mut Source, keys: &Path, checked: &mut Checked) {
    let ring = read_keys(keys, checked);
    let Some((signed, _)) = lines::whole::<Signed>(source, MANIFEST, &mut checked.found) else { return };
    judge_manifest(&signed, &ring, checked);
    let manifest = &signed.manifest;
    let rounds: BTreeSet<i64> = manifest.rounds.iter().copied().collect();
    if rounds.len() < manifest.rounds.len() {
        checked.found.push(Found::at(MANIFEST, Fault::Count("names a round twice".to_owned())));
    }
    let signatures = read_signatures(source, manifest, &ring, checked);
    let closings = walk(source, manifest, &signatures, checked);
    for round in closings.keys().filter(|round| !rounds.contains(round)).take(lines::FOUND_MAX) {
        let is_closed = closings[round].closed_at.is_some();
        checked.found.extend(is_closed.then(|| Found::at(results_name(*round), Fault::ResultGone)));
    }
    for round in &rounds {
        if lines::is_enough(&checked.found) {
            return;
        }
        checked.results += 1;
        let signature = signatures.iter().find(|signature| signature.round == *round);
        check_round(source, manifest, *round, (signature, closings.get(round)), &mut checked.found);
    }
    unlisted(source, manifest, &rounds, &mut checked.found);
}

fn read_keys(path: &Path, checked: &mut Checked) -> KeyRing {
    let name = path.file_name().map_or_else(|| "the keys".into(), |name| name.to_string_lossy().into_owned());
    let Some((file, _)) = lines::named::<KeyFile>(path, &name, &mut checked.found) else { return KeyRing::default() };
    if file.format != KeyFile::FORMAT {
        checked.found.push(Found::at(&name, Fault::Unreadable(format!("the format is not {}", KeyFile::FORMAT))));
    }
    let (ring, found) = KeyRing::check(file.keys, &name);
    checked.found.extend(found);
    checked.unconfirmed = ring.unconfirmed().map(|key| key.id.clone()).collect();
    ring
}

fn judge_manifest(signed: &Signed, ring: &KeyRing, checked: &mut Checked) {
    let manifest = &signed.manifest;
    if manifest.format != Manifest::FORMAT {
        let fault = Fault::Unreadable(format!("the format is not {}", Manifest::FORMAT));
        checked.found.push(Found::at(MANIFEST, fault));
    }
    let fault = match (&signed.key_id, &signed.signature, manifest.message()) {
        (Some(key), Some(signature), Ok(message)) => {
            checked.signatures += 1;
            ring.judge(key, &message, signature, manifest.at)
        }
        _ => Some(Fault::Unsigned),
    };
    checked.found.extend(fault.map(|fault| Found::at(MANIFEST, fault)));
}

fn read_signatures(source: &mut Source, manifest: &Manifest, ring: &KeyRing, checked: &mut Checked) -> Vec<Signature> {
    let read = lines::whole::<Vec<Signature>>(source, SIGNATURES, &mut checked.found);
    let Some((signatures, sum)) = read else { return Vec::new() };
    is_listed(manifest, SIGNATURES, Some(&sum), &mut checked.found);
    for signature in &signatures {
        if lines::is_enough(&checked.found) {
            break;
        }
        checked.signatures += 1;
        let place = format!("{SIGNATURES} round {}", signature.round);
        let message = digest::result(signature);
        let fault = ring.judge(&signature.key_id, &message, &signature.signature, signature.signed_at);
        checked.found.extend(fault.map(|fault| Found::at(&place, fault)));
        if signature.chain != manifest.chain {
            checked.found.push(Found::at(&place, Fault::Chain));
        }
    }
    signatures
}

/// What the chain says of a round.
#[derive(Debug, Default)]
struct Closing {
    /// The event that closed it.
    closed_at: Option<i64>,
    /// The hash of the result.
    result: Option<String>,
    /// The hash of its ballots.
    ballots: Option<String>,
    /// Whether the closing names the key that signed it.
    is_signed: bool,
    /// The events that signed it later.
    later: Vec<i64>,
}

impl Closing {
    /// Takes what an event says of it.
    fn take(&mut self, event: &Event, round: i64) -> Option<Fault> {
        let text = |key: &str| event.details[key].as_str().map(str::to_owned);
        match (event.kind.as_str(), self.closed_at) {
            (SIGNED_LATER, _) => {
                self.later.push(event.number);
                self.is_signed.then_some(Fault::SignedAgain)
            }
            (_, Some(first)) => Some(Fault::ClosedTwice { round, first }),
            (_, None) => {
                self.closed_at = Some(event.number);
                (self.result, self.ballots, self.is_signed) = (text("result"), text("ballots"), text("key").is_some());
                None
            }
        }
    }

    /// Where a signature can stand.
    fn is_signed_at(&self, number: i64) -> bool {
        self.closed_at == Some(number) || self.later.contains(&number)
    }
}

fn walk(
    source: &mut Source,
    manifest: &Manifest,
    signatures: &[Signature],
    checked: &mut Checked,
) -> BTreeMap<i64, Closing> {
    let mut walk = Walk::new(manifest.chain, None, signatures);
    let mut closings: BTreeMap<i64, Closing> = BTreeMap::new();
    let mut events = 0;
    let sum = lines::each(source, EVENTS, &mut checked.found, |event: Event, place, found| {
        events += 1;
        found.extend(walk.step(&event).into_iter().map(|fault| Found::at(place, fault)));
        if [CLOSED, SIGNED_LATER].contains(&event.kind.as_str())
            && let Some(round) = event.details["round"].as_i64()
        {
            let said: &mut Closing = closings.entry(round).or_default();
            found.extend(said.take(&event, round).map(|fault| Found::at(place, fault)));
        }
    });
    checked.events = events;
    checked.late = closings.iter().filter(|(_, said)| !said.later.is_empty()).map(|(round, _)| *round).collect();
    let found = &mut checked.found;
    is_listed(manifest, EVENTS, sum.as_deref(), found);
    found.extend(walk.unmet().into_iter().map(|fault| Found::at(EVENTS, fault)));
    let (last, hash) = walk.end();
    if last != manifest.number || hash.is_some_and(|hash| hash != manifest.head) {
        found.push(Found::at(EVENTS, Fault::Head { head: manifest.number, last }));
    }
    closings
}

fn check_round(
    source: &mut Source,
    manifest: &Manifest,
    round: i64,
    (signature, closing): (Option<&Signature>, Option<&Closing>),
    found: &mut Vec<Found>,
) {
    let name = results_name(round);
    let Some(bytes) = lines::bytes(source, &name, found) else { return };
    let sum = digest::sha256(&bytes);
    is_listed(manifest, &name, Some(&sum), found);
    match signature {
        Some(signature) if signature.result != sum => found.push(Found::at(&name, Fault::Sum)),
        Some(signature) if closing.is_some_and(|said| !said.is_signed_at(signature.number)) => {
            found.push(Found::at(&name, Fault::SignedElsewhere { number: signature.number }));
        }
        Some(_) => {}
        None => found.push(Found::at(&name, Fault::Unsigned)),
    }
    if closing.is_none() {
        found.push(Found::at(&name, Fault::NeverClosed));
    }
    let (said, ballots) = closing.map(|said| (said.result.as_ref(), said.ballots.clone())).unwrap_or_default();
    if said.is_some_and(|said| *said != sum) {
        found.push(Found::at(&name, Fault::Sum));
    }
    let text = String::from_utf8_lossy(&bytes);
    let result = match ResultSnapshot::from_json(&text) {
        Ok(result) => result,
        Err(error) => return found.push(Found::at(&name, Fault::Unreadable(error.to_string()))),
    };
    if result.consultation != manifest.consultation || result.round != round {
        found.push(Found::at(&name, Fault::Count("is the result of something else".to_owned())));
    }

    let ballots_file = ballots_name(round);
    let mut counted = Counted::default();
    let sum = lines::each(source, &ballots_file, found, |alike: Alike, place, found| counted.add(alike, place, found));
    is_listed(manifest, &ballots_file, sum.as_deref(), found);
    if sum.is_some() && ballots.is_some_and(|said| Some(said) != sum) {
        found.push(Found::at(&ballots_file, Fault::Sum));
    }
    found.extend(counted.against(&result, &name));
}

fn is_listed(manifest: &Manifest, name: &str, sum: Option<&str>, found: &mut Vec<Found>) {
    if sum.is_some() && manifest.files.get(name).map(String::as_str) != sum {
        found.push(Found::at(name, Fault::Sum));
    }
}

/// Files that were added, and files of the list that nothing else looks at.
fn unlisted(source: &Source, manifest: &Manifest, rounds: &BTreeSet<i64>, found: &mut Vec<Found>) {
    let names = source.names();
    let strange = names.iter().filter(|name| *name != MANIFEST && !manifest.files.contains_key(*name));
    found.extend(strange.take(lines::FOUND_MAX + 1).map(|name| Found::at(name.as_str(), Fault::Unlisted)));
    // Files that are read by their own names are told of already.
    let of_rounds = rounds.iter().flat_map(|round| [results_name(*round), ballots_name(*round)]);
    let known: BTreeSet<String> = of_rounds.chain([EVENTS.to_owned(), SIGNATURES.to_owned()]).collect();
    let missing = manifest.files.keys().filter(|name| !names.contains(*name) && !known.contains(*name));
    found.extend(missing.take(lines::FOUND_MAX + 1).map(|name| Found::at(name, Fault::Missing)));
}

#[cfg(test)]
#[path = "offline_tests.rs"]
mod tests;
