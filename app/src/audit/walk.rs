//! Walking a chain, event by event. Pure: the live database and a public export are walked by the same steps.

use super::digest;
use super::fault::Fault;
use super::model::{Event, Signature};
use std::collections::HashMap;
use uuid::Uuid;

/// Where a walk stands. It remembers only what was signed, however long the chain.
#[derive(Debug)]
pub struct Walk {
    chain: Uuid,
    last: i64,
    hash: Option<String>,
    /// The hashes of events up to which somebody signed, as the signatures say; those that were met are taken out.
    signed: HashMap<i64, Vec<String>>,
}

impl Walk {
    /// At the beginning of a chain. Its beginning, where it is known, is what the first event names as the one before.
    pub fn new(chain: Uuid, beginning: Option<String>, signatures: &[Signature]) -> Self {
        let mut signed: HashMap<i64, Vec<String>> = HashMap::new();
        for signature in signatures.iter().filter(|signature| signature.chain == chain) {
            signed.entry(signature.number).or_default().push(signature.head.clone());
        }
        Self { chain, last: 0, hash: beginning, signed }
    }

    /// Looks at the next event, and goes on from it whatever is wrong with it: one change is told once or twice, not for
    /// every event after it.
    pub fn step(&mut self, event: &Event) -> Vec<Fault> {
        let mut faults = Vec::new();
        let expected = self.last + 1;
        if event.chain != self.chain {
            faults.push(Fault::Chain);
        }
        if event.number != expected {
            faults.push(Fault::Number { expected, found: event.number });
        } else if self.hash.as_ref().is_some_and(|hash| *hash != event.previous) {
            faults.push(Fault::Previous);
        }
        if digest::event(event, &event.details.to_string()) != event.hash {
            faults.push(Fault::Hash);
        }
        if let Some(mut heads) = self.signed.remove(&event.number) {
            heads.retain(|head| *head != event.hash);
            if !heads.is_empty() {
                faults.push(Fault::Cut { number: event.number });
            }
        }
        self.last = event.number;
        self.hash = Some(event.hash.clone());
        faults
    }

    /// The number of the last event, and what its hash is.
    pub fn end(&self) -> (i64, Option<&str>) {
        (self.last, self.hash.as_deref())
    }

    /// What was signed and never met: the end of the chain was cut off.
    pub fn unmet(&self) -> Vec<Fault> {
        let mut numbers: Vec<i64> = self.signed.keys().copied().filter(|number| *number > 0).collect();
        numbers.sort_unstable();
        numbers.into_iter().map(|number| Fault::Cut { number }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::Timestamp;
    use serde_json::json;

    const CHAIN: Uuid = Uuid::from_u128(5);

    fn chain(length: i64) -> Vec<Event> {
        let mut previous = digest::beginning(CHAIN, "secret");
        let event = |number: i64| {
            let details = json!({ "round": number });
            let mut event = Event {
                actor: Some(digest::mark("secret", Uuid::from_u128(9))),
                at: Timestamp(number * 1_000),
                chain: CHAIN,
                hash: String::new(),
                id: Uuid::from_u128(number.unsigned_abs().into()),
                kind: "round_moved".into(),
                number,
                previous: previous.clone(),
                subject: None,
                details,
            };
            event.hash = digest::event(&event, &event.details.to_string());
            previous.clone_from(&event.hash);
            event
        };
        (1..=length).map(event).collect()
    }

    fn faults(events: &[Event]) -> Vec<(i64, Fault)> {
        let mut walk = Walk::new(CHAIN, Some(digest::beginning(CHAIN, "secret")), &[]);
        events.iter().flat_map(|event| walk.step(event).into_iter().map(|fault| (event.number, fault))).collect()
    }

    #[test]
    fn a_chain_that_nobody_touched_has_no_faults() {
        assert_eq!(faults(&chain(50)), []);
    }

    #[test]
    fn a_row_that_is_dropped_doubled_or_moved_is_named() {
        let mut dropped = chain(5);
        dropped.remove(2);
        assert_eq!(faults(&dropped), [(4, Fault::Number { expected: 3, found: 4 })]);
        let mut doubled = chain(5);
        doubled.insert(3, doubled[2].clone());
        assert_eq!(faults(&doubled), [(3, Fault::Number { expected: 4, found: 3 })]);
        let mut moved = chain(5);
        moved.swap(1, 2);
        assert_eq!(faults(&moved)[0], (3, Fault::Number { expected: 2, found: 3 }));
    }

    #[test]
    fn a_chain_that_was_written_anew_from_some_event_on_is_told_by_the_signature() {
        let signed = |event: &Event| Signature {
            chain: CHAIN,
            head: event.hash.clone(),
            key_id: String::new(),
            number: event.number,
            result: String::new(),
            round: 1,
            signature: String::new(),
            signed_at: Timestamp(0),
        };
        let events = chain(5);
        let signature = signed(&events[3]);
        let walked = |events: &[Event]| {
            let mut walk = Walk::new(CHAIN, None, std::slice::from_ref(&signature));
            let mut faults: Vec<Fault> = events.iter().flat_map(|event| walk.step(event)).collect();
            faults.extend(walk.unmet());
            faults
        };
        assert_eq!(walked(&events), []);
        assert_eq!(walked(&events[..3]), [Fault::Cut { number: 4 }], "cut off before what was signed");
        let mut anew = events.clone();
        anew[2].kind = "round_added".into();
        for at in 2..5 {
            anew[at].previous = anew[at - 1].hash.clone();
            anew[at].hash = digest::event(&anew[at], &anew[at].details.to_string());
        }
        assert_eq!(walked(&anew), [Fault::Cut { number: 4 }], "every hash fits, but not the one that was signed");
    }

    #[test]
    fn an_event_of_another_chain_is_named() {
        let mut events = chain(3);
        events[1].chain = Uuid::from_u128(6);
        assert_eq!(faults(&events), [(2, Fault::Chain), (2, Fault::Hash)]);
    }
}
