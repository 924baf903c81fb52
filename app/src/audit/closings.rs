//! What the chain says of closed rounds, against what is kept of them: the closure, the frozen result and the signature. Pure.

use super::acts::{Act, CLOSED, SIGNED_LATER, Signing};
use super::fault::{Fault, Found};
use super::model::{SITE, Signature};
use super::store::Round;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What was found of all rounds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    /// What is wrong.
    pub found: Vec<Found>,
    /// Results whose closing found no key, in words: they wait.
    pub unsigned: Vec<String>,
    /// Results that were signed after their closing, in words.
    pub late: Vec<String>,
}

/// What a chain says of one round.
#[derive(Debug, Default)]
struct Told<'a> {
    closings: Vec<&'a Act>,
    later: Vec<&'a Act>,
}

/// Compares the acts of all chains with the rounds as they are kept. What was done while the chains were walked stands in
/// `since`: it excuses a row, and accuses none.
pub fn judge(
    (acts, since): (&[Act], &[Act]),
    rounds: &[Round],
    signatures: &[Signature],
    name: impl Fn(Uuid) -> String,
) -> Judged {
    let mut judged = Judged::default();
    let told = by_round(acts);
    for ((chain, number), told) in &told {
        let place = format!("{}, round {number}", name(*chain));
        let event = |act: &Act| format!("{}, event {}", name(*chain), act.number);
        let Some(first) = told.closings.first() else { continue };
        let again = told.closings.iter().skip(1);
        let twice = Fault::ClosedTwice { round: *number, first: first.number };
        judged.found.extend(again.map(|act| Found::at(event(act), twice.clone())));
        let known = rounds.iter().find(|round| round.consultation == *chain && round.round == *number);
        judged.found.extend(kept(first, known).into_iter().map(|fault| Found::at(&place, fault)));
        if first.signing() == Signing::Done {
            judged.found.extend(told.later.iter().map(|act| Found::at(event(act), Fault::SignedAgain)));
        }
        let same = |signature: &&Signature| signature.chain == *chain && signature.round == *number;
        if let Some(signature) = signatures.iter().find(same)
            && !told.closings.iter().chain(&told.later).any(|act| act.number == signature.number)
        {
            judged.found.push(Found::at(&place, Fault::SignedElsewhere { number: signature.number }));
        }
    }
    for round in rounds {
        let place = format!("{}, round {}", name(round.consultation), round.round);
        let of_round = |act: &&Act| {
            act.kind == CLOSED
                && (act.chain == round.consultation && act.round() == Some(round.round)
                    || act.chain == SITE && act.subject == Some(round.id))
        };
        let closing = acts.iter().chain(since).find(of_round);
        let later = told.get(&(round.consultation, round.round)).is_some_and(|told| !told.later.is_empty());
        match closing {
            None => judged.found.push(Found::at(&place, Fault::NeverClosed)),
            Some(_) if round.is_signed && later => judged.late.push(place),
            Some(_) if round.is_signed || round.result.is_none() => {}
            Some(closing) if may_wait(closing, round) && !later => judged.unsigned.push(place),
            Some(_) => judged.found.push(Found::at(&place, Fault::SignatureGone)),
        }
    }
    judged
}

/// Whether a result may be signed after its closing: the chain tells that there was no key, or a version without signatures
/// closed the round.
fn may_wait(closing: &Act, round: &Round) -> bool {
    closing.signing() == Signing::Failed || (closing.chain == SITE && closing.chain != round.consultation)
}

fn by_round(acts: &[Act]) -> BTreeMap<(Uuid, i64), Told<'_>> {
    let mut told: BTreeMap<(Uuid, i64), Told<'_>> = BTreeMap::new();
    for act in acts.iter().filter(|act| act.chain != SITE) {
        let Some(round) = act.round() else { continue };
        match act.kind.as_str() {
            CLOSED => told.entry((act.chain, round)).or_default().closings.push(act),
            SIGNED_LATER => told.entry((act.chain, round)).or_default().later.push(act),
            _ => {}
        }
    }
    told
}

/// What is kept of a closing, against its event.
fn kept(closing: &Act, round: Option<&Round>) -> Vec<Fault> {
    let mut faults = Vec::new();
    match round.and_then(|round| round.closed_at.map(|at| (round, at))) {
        None => faults.push(Fault::ClosureGone),
        Some((round, at)) => {
            let moment = closing.shown["closed_at"].as_i64();
            let reason = closing.written.as_ref().map(|details| details["reason"].as_str().unwrap_or_default());
            let is_same = moment.is_none_or(|moment| moment == at.0)
                && round.closed_by == closing.actor
                && reason.is_none_or(|reason| round.reason.as_deref() == Some(reason));
            if !is_same {
                faults.push(Fault::Closure);
            }
        }
    }
    match round.and_then(|round| round.result.as_deref()) {
        None => faults.push(Fault::ResultGone),
        Some(result) if closing.shown["result"].as_str().is_some_and(|said| said != result) => faults.push(Fault::Sum),
        Some(_) => {}
    }
    faults
}
