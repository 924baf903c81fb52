//! Walking every chain of the live database: what is published, what is kept beside it, and what was signed.

use super::acts::Act;
use super::closings;
use super::digest;
use super::fault::{Fault, Found};
use super::keys::KeyRing;
use super::model::{Event, SITE, Signature};
use super::shown;
use super::signing;
use super::store::{self, Chain, Round, Written};
use super::walk::Walk;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use serde_json::Value;
use std::collections::HashSet;
use uuid::Uuid;

/// Events that are read at once: memory does not grow with the chain.
const AT_ONCE: i64 = 2_000;

/// What was looked at, and what is not as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audited {
    /// Chains that were walked.
    pub chains: usize,
    /// Events that were looked at.
    pub events: i64,
    /// Signatures that were checked.
    pub signatures: usize,
    /// Results whose closing found no key and that wait for their signature, in words.
    pub unsigned: Vec<String>,
    /// Results that were signed after their closing, in words.
    pub late: Vec<String>,
    /// The key in use, where this machine cannot sign with it, and why.
    pub keyless: Option<String>,
    /// Acts that say something of other tables.
    pub acts: Vec<Act>,
    /// The chains, and how far each was walked.
    pub walked: Vec<(Chain, i64)>,
    /// Keys that were made without the one before, which was lost.
    pub unconfirmed: Vec<String>,
    /// Everything that is wrong; empty when all is well.
    pub found: Vec<Found>,
}

/// Walks every chain and checks every signature.
///
/// # Errors
/// The database does not answer. A fault is no error, but a finding.
pub async fn verify(site: &Site) -> AppResult<Audited> {
    let mut audited = Audited::default();
    let published = store::public_keys(&site.db).await?;
    let (keys, found) = KeyRing::check(published.clone(), "the signing keys:");
    audited.found.extend(found);
    audited.unconfirmed = keys.unconfirmed().map(|key| key.id.clone()).collect();
    let signatures = store::signatures(&site.db, None).await?;
    let loose = store::count_loose(&site.db).await?;
    if loose > 0 {
        audited.found.push(Found::at("the audit log", Fault::Loose(loose)));
    }
    let chains = store::chains(&site.db).await?;
    let mut made = Vec::new();
    for chain in &chains {
        audited.chains += 1;
        let mut audit = Audit::new(chain, &signatures);
        let mut after = 0;
        let head = loop {
            // The head before the rows: people go on working, and what they add meanwhile is no fault.
            let head = store::head(&site.db, chain.chain).await?;
            let rows = store::events(&site.db, chain.chain, after, AT_ONCE).await?;
            let Some(last) = rows.last() else { break head };
            after = last.number;
            for row in &rows {
                audited.found.extend(audit.step(row));
                audited.events += 1;
            }
        };
        made.append(&mut audit.keys);
        audited.acts.append(&mut audit.acts);
        audited.walked.push((chain.clone(), after));
        audited.found.extend(audit.end(head.as_ref()));
    }
    // Whoever adds a key beside the program has not written that into the site's chain.
    let untold = published.iter().filter(|key| !made.contains(&(key.id.clone(), key.made_at)));
    let place = |number| format!("the signing keys: key {number}");
    audited.found.extend(untold.map(|key| Found::at(place(key.number), Fault::Untold)));
    let rounds = store::rounds(&site.db).await?;
    // What was closed since a chain was walked is no fault, and what was signed since is not looked at.
    let since = since(site, &audited.walked).await?;
    let name = |chain| audited.name(chain);
    let judged = closings::judge((audited.acts.as_slice(), since.as_slice()), &rounds, &signatures, name);
    let mut found = Vec::new();
    for signature in &signatures {
        let place = format!("{}, round {}", audited.name(signature.chain), signature.round);
        found.extend(judge(&keys, &rounds, signature).into_iter().map(|fault| Found::at(&place, fault)));
    }
    audited.signatures = signatures.len();
    audited.found.extend(found.into_iter().chain(judged.found));
    (audited.unsigned, audited.late) = (judged.unsigned, judged.late);
    audited.keyless = signing::obstacle(site).await?;
    Ok(audited)
}

impl Audited {
    /// A chain in words.
    pub fn name(&self, chain: Uuid) -> String {
        let known = self.walked.iter().find(|(known, _)| known.chain == chain);
        known.map_or_else(|| String::from("?"), |(known, _)| name_of(known))
    }
}

/// Acts that came after the chains were walked: what they say of other tables is no fault there.
///
/// # Errors
/// The database does not answer.
pub async fn since(site: &Site, walked: &[(Chain, i64)]) -> AppResult<Vec<Act>> {
    let mut acts = Vec::new();
    for chain in store::chains(&site.db).await? {
        let until = walked.iter().find(|(known, _)| known.chain == chain.chain);
        let mut after = until.map_or(0, |(_, last)| *last);
        loop {
            let rows = store::events(&site.db, chain.chain, after, AT_ONCE).await?;
            let Some(last) = rows.last() else { break };
            after = last.number;
            acts.extend(rows.iter().filter_map(|row| Act::of(row, &published(&chain, row).ok()?)));
        }
    }
    Ok(acts)
}

fn judge(keys: &KeyRing, rounds: &[Round], signed: &Signature) -> Vec<Fault> {
    let judged = keys.judge(&signed.key_id, &digest::result(signed), &signed.signature, signed.signed_at);
    let same = |round: &&Round| round.consultation == signed.chain && round.round == signed.round;
    let is_kept = rounds.iter().find(same).is_some_and(|round| round.result.as_ref() == Some(&signed.result));
    judged.into_iter().chain((!is_kept).then_some(Fault::Sum)).collect()
}

fn name_of(chain: &Chain) -> String {
    match &chain.slug {
        Some(slug) => format!("consultation {slug}"),
        None if chain.chain == SITE => "the site".to_owned(),
        None => format!("chain {}", chain.chain),
    }
}

/// One chain of the live database, as it is walked. Pure.
#[derive(Debug)]
pub struct Audit<'c> {
    chain: &'c Chain,
    name: String,
    walk: Walk,
    /// Events whose words are gone, and those of which the chain says that they were erased.
    erased: HashSet<i64>,
    told: HashSet<i64>,
    /// The keys that the chain says were made, and when.
    keys: Vec<(String, Timestamp)>,
    acts: Vec<Act>,
}

impl<'c> Audit<'c> {
    /// At the beginning.
    pub fn new(chain: &'c Chain, signatures: &[Signature]) -> Self {
        let beginning = chain.secret.as_deref().map(|secret| digest::beginning(chain.chain, secret));
        let walk = Walk::new(chain.chain, beginning, signatures);
        let (name, told, keys) = (name_of(chain), HashSet::new(), Vec::new());
        Self { chain, name, walk, erased: HashSet::new(), told, keys, acts: Vec::new() }
    }

    /// Looks at the next row.
    pub fn step(&mut self, row: &Written) -> Vec<Found> {
        let place = format!("{}, event {}", self.name, row.number);
        let event = match published(self.chain, row) {
            Ok(event) => event,
            Err(fault) => return vec![Found::at(place, fault)],
        };
        let mut faults = self.walk.step(&event);
        // The text, not only what it says: a space more is a change too.
        if canonical(&event.details) != row.shown {
            faults.push(Fault::NotCanonical);
        }
        if row.details.is_empty() && row.salt.is_none() && shown::hides(&event.details) {
            self.erased.insert(row.number);
        } else if !fits(row) {
            faults.push(Fault::Details);
        }
        if row.kind == "words_erased" {
            self.told.extend(event.details["number"].as_i64());
        }
        if row.kind.starts_with("signing_key_") {
            self.keys.extend(event.details["key"].as_str().map(|key| (key.to_owned(), row.at)));
        }
        self.acts.extend(Act::of(row, &event));
        faults.into_iter().map(|fault| Found::at(&place, fault)).collect()
    }

    /// What only the end tells, and what the head says of it.
    pub fn end(self, head: Option<&(i64, String)>) -> Vec<Found> {
        let (last, hash) = self.walk.end();
        let mut found: Vec<Found> = self.walk.unmet().into_iter().map(|fault| Found::at(&self.name, fault)).collect();
        let said = head.map(|(_, hash)| hash.as_str());
        let head = head.map_or(0, |(number, _)| *number);
        if head != last || said != hash {
            found.push(Found::at(&self.name, Fault::Head { head, last }));
        }
        let mut silent: Vec<i64> = self.erased.difference(&self.told).copied().collect();
        silent.sort_unstable();
        let place = |number| format!("{}, event {number}", self.name);
        found.extend(silent.into_iter().map(|number| Found::at(place(number), Fault::Words)));
        found
    }
}

/// A row in its published form.
///
/// # Errors
/// What is published of its details cannot be read.
pub fn published(chain: &Chain, row: &Written) -> Result<Event, Fault> {
    let details = serde_json::from_str(&row.shown).map_err(|cause| Fault::Unreadable(cause.to_string()))?;
    let mark = |id| digest::mark(chain.secret.as_deref().unwrap_or_default(), id);
    Ok(Event {
        actor: row.actor_id.map(mark),
        at: row.at,
        chain: chain.chain,
        details,
        hash: row.hash.clone(),
        id: row.id,
        kind: row.kind.clone(),
        number: row.number,
        previous: row.previous.clone(),
        subject: row.subject_id.map(mark),
    })
}

/// A `Value` keeps its keys sorted.
fn canonical(value: &Value) -> String {
    value.to_string()
}

/// Whether the words that are kept are those whose hashes are published.
fn fits(row: &Written) -> bool {
    let Ok(details) = serde_json::from_str::<Value>(&row.details) else { return false };
    let (shown, used) = shown::shown(&details, || row.salt.clone().unwrap_or_default());
    canonical(&shown) == row.shown && used == row.salt && canonical(&details) == row.details
}
