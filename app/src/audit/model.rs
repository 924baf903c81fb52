//! An event as everybody may read it, and what is signed.

use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// The chain of what belongs to no consultation.
pub const SITE: Uuid = Uuid::nil();

/// What can be done in a consultation, in the order of the alphabet. Each has words on the page of the record.
pub const KINDS: [&str; 74] = [
    "action_line_changed",
    "action_line_published",
    "action_line_withdrawn",
    "addressee_removed",
    "addressees_added",
    "appeal_decided",
    "change_asked",
    "commitment_changed",
    "commitment_made",
    "conduct_set",
    "consultation_changed",
    "consultation_created",
    "consultation_published",
    "content_hidden",
    "content_kept",
    "content_merged",
    "content_moved",
    "content_parted",
    "content_published",
    "content_restored",
    "document_created",
    "document_draft_discarded",
    "document_draft_saved",
    "document_published",
    "evaluator_appointed",
    "evaluator_dismissed",
    "evaluator_left",
    "legal_basis_set",
    "letters_dispatched",
    "moderator_appointed",
    "moderator_dismissed",
    "moderator_left",
    "passage_changed",
    "passage_kept",
    "passage_removed",
    "person_suspended",
    "position_accepted",
    "position_given_back",
    "position_put_back",
    "position_reopened",
    "position_saved",
    "position_sent_to_review",
    "position_taken_back",
    "positions_published",
    "positions_written_together",
    "proposal_accepted",
    "proposal_published",
    "proposal_reopened",
    "proposal_returned",
    "remark_corrected",
    "remark_entered",
    "remark_entry_withdrawn",
    "remarks_import_withdrawn",
    "remark_group_renamed",
    "remark_settings_changed",
    "remark_ungrouped",
    "remarks_assigned",
    "remarks_grouped",
    "remarks_imported",
    "report_asked",
    "report_published",
    "result_signed_later",
    "round_added",
    "round_closed",
    "round_moved",
    "round_opened",
    "round_removed",
    "rule_added",
    "rule_changed",
    "short_term_excused",
    "stages_set",
    "suspension_lifted",
    "votes_imported",
    "words_erased",
];

/// An event in its published form: one line of `audit.ndjson`. The fields stand in the order of their names, which makes the
/// JSON canonical.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The mark of whoever acted; none for the clock and the command line.
    pub actor: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The consultation; the nil UUID: the site.
    pub chain: Uuid,
    /// What was decided: codes, numbers and times as they are, words as hashes.
    pub details: Value,
    /// The SHA-256 of this event.
    pub hash: String,
    /// Its own name.
    pub id: Uuid,
    /// What was done.
    pub kind: String,
    /// Its place in the chain, from 1.
    pub number: i64,
    /// The SHA-256 of the event before.
    pub previous: String,
    /// The mark of what it was done to.
    pub subject: Option<String>,
}

/// What stands under the end of a chain and the result of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The chain.
    pub chain: Uuid,
    /// The hash of the last event that is signed.
    pub head: String,
    /// The key's name.
    pub key_id: String,
    /// The number of the last event that is signed.
    pub number: i64,
    /// The SHA-256 of the round's frozen result.
    pub result: String,
    /// The round's number.
    pub round: i64,
    /// Ed25519, hexadecimal.
    pub signature: String,
    /// When it was signed; later than the closing where the key was missing then.
    pub signed_at: Timestamp,
}

/// A public key, as it is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[serde(deny_unknown_fields)]
pub struct PublicKey {
    /// What the key before says to it: a signature, hexadecimal. None for the first key, and where the one before was lost.
    pub endorsement: Option<String>,
    /// The first 16 hexadecimal digits of the SHA-256 of the key.
    pub id: String,
    /// When it was made: good from then on, until the next one was.
    pub made_at: Timestamp,
    /// Counts the keys from 1.
    pub number: i64,
    /// Ed25519, hexadecimal.
    pub public_key: String,
}

/// The file at `/.well-known/narada-keys.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    /// [`KeyFile::FORMAT`].
    pub format: String,
    /// All keys there ever were, in their order.
    pub keys: Vec<PublicKey>,
    /// The address of the site.
    pub site: String,
}

impl KeyFile {
    /// The schema's name.
    pub const FORMAT: &str = "narada-keys-1";
}
