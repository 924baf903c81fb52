//! What is hashed and signed: every field with its length before it, and first the name of what it is.
//!
//! Lengths keep two lists of fields from having the same bytes; the name keeps the bytes of one thing from meaning another.
//! Changing anything here needs a new name, beside the old one that old events keep.

use super::model::{Event, Signature};
use crate::base::time::Timestamp;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The bytes of a list of fields.
fn fields(name: &str, list: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(256);
    for field in std::iter::once(name.as_bytes()).chain(list.iter().copied()) {
        bytes.extend((field.len() as u64).to_be_bytes());
        bytes.extend(field);
    }
    bytes
}

/// SHA-256, hexadecimal.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// The hash of an event, from everything else in it.
pub fn event(event: &Event, details: &str) -> String {
    sha256(fields(
        "narada-audit-1",
        &[
            event.chain.as_bytes(),
            &event.number.to_be_bytes(),
            event.id.as_bytes(),
            &event.at.0.to_be_bytes(),
            event.actor.as_deref().unwrap_or_default().as_bytes(),
            event.kind.as_bytes(),
            event.subject.as_deref().unwrap_or_default().as_bytes(),
            details.as_bytes(),
            event.previous.as_bytes(),
        ],
    ))
}

/// What stands in the place of the event before the first: it ties a chain to the secret of its marks.
pub fn beginning(chain: Uuid, secret: &str) -> String {
    sha256(fields("narada-chain-1", &[chain.as_bytes(), secret.as_bytes()]))
}

/// What stands for an id in a chain. Without the secret nobody tells whose it is, nor finds it in another chain.
pub fn mark(secret: &str, id: Uuid) -> String {
    let mut mark = sha256(fields("narada-mark-1", &[secret.as_bytes(), id.as_bytes()]));
    mark.truncate(16);
    mark
}

/// What stands for words, which cannot be guessed without the salt.
pub fn words(salt: &str, place: &str, words: &str) -> String {
    sha256(fields("narada-words-1", &[salt.as_bytes(), place.as_bytes(), words.as_bytes()]))
}

/// What a key signs of a result.
pub fn result(signature: &Signature) -> Vec<u8> {
    let Signature { chain, head, key_id, number, result, round, signed_at, signature: _ } = signature;
    fields(
        "narada-signature-1",
        &[
            chain.as_bytes(),
            &number.to_be_bytes(),
            head.as_bytes(),
            &round.to_be_bytes(),
            result.as_bytes(),
            key_id.as_bytes(),
            &signed_at.0.to_be_bytes(),
        ],
    )
}

/// What a key signs of the one that comes after it.
pub fn successor(number: i64, public_key: &str, made_at: Timestamp, before: &str) -> Vec<u8> {
    let list: [&[u8]; 4] = [&number.to_be_bytes(), public_key.as_bytes(), &made_at.0.to_be_bytes(), before.as_bytes()];
    fields("narada-key-1", &list)
}

/// What a key signs of a public export.
pub fn export(manifest: &str) -> Vec<u8> {
    fields("narada-export-1", &[manifest.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_from_one_field_to_the_next_has_another_hash() {
        assert_ne!(fields("a", &[b"bc", b"d"]), fields("a", &[b"b", b"cd"]));
        assert_ne!(fields("a", &[b"", b"b"]), fields("a", &[b"b"]));
        assert_ne!(fields("ab", &[b"c"]), fields("a", &[b"bc"]));
    }

    #[test]
    fn a_mark_is_the_same_in_its_chain_and_another_one_elsewhere() {
        let id = Uuid::from_u128(7);
        assert_eq!(mark("one", id), mark("one", id));
        assert_ne!(mark("one", id), mark("other", id));
        assert_eq!(mark("one", id).len(), 16);
    }

    /// Old events must be read for ever: whoever changes how one is hashed finds this test.
    #[test]
    fn the_hash_of_an_event_is_the_one_that_was_published() {
        let example = Event {
            actor: Some("00112233445566aa".into()),
            at: Timestamp(1_793_606_400_000),
            chain: Uuid::from_u128(1),
            details: serde_json::json!({ "round": 1 }),
            hash: String::new(),
            id: Uuid::from_u128(2),
            kind: "round_closed".into(),
            number: 1,
            previous: beginning(Uuid::from_u128(1), "secret"),
            subject: None,
        };
        let by_hand = {
            let mut bytes: Vec<u8> = Vec::new();
            let mut put = |field: &[u8]| {
                bytes.extend((field.len() as u64).to_be_bytes());
                bytes.extend(field);
            };
            put(b"narada-audit-1");
            put(&1_u128.to_be_bytes());
            put(&1_i64.to_be_bytes());
            put(&2_u128.to_be_bytes());
            put(&1_793_606_400_000_i64.to_be_bytes());
            put(b"00112233445566aa");
            put(b"round_closed");
            put(b"");
            put(b"{\"round\":1}");
            put(example.previous.as_bytes());
            sha256(bytes)
        };
        assert_eq!(event(&example, "{\"round\":1}"), by_hand);
    }
}
