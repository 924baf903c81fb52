//! The audit log's door: what administrators, moderators and the command line did. The chains are in the room `audit`.

use super::model::PersonId;
use crate::audit::model::SITE;
use crate::audit::recording::{Act, append};
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use uuid::Uuid;

/// Writes down an act of the site in its own transaction: it holds together with the act, or neither does.
///
/// `actor` is none for the clock and the command line. `kind` names the act in snake case, such as
/// `organisation_verified`, so that a search in the log needs one spelling; `subject`
/// is what it was done to; `details` hold what was decided, never an address or a password.
///
/// # Errors
/// The database refused.
pub async fn record(
    tx: &mut Tx,
    site: &Site,
    actor: Option<PersonId>,
    kind: &'static str,
    subject: Option<Uuid>,
    details: serde_json::Value,
) -> AppResult<()> {
    record_in(tx, site, SITE, actor, kind, subject, details).await
}

/// As [`record`], for an act in a consultation, to whose chain it belongs.
///
/// # Errors
/// The database refused.
pub async fn record_in(
    tx: &mut Tx,
    site: &Site,
    consultation: Uuid,
    actor: Option<PersonId>,
    kind: &'static str,
    subject: Option<Uuid>,
    details: serde_json::Value,
) -> AppResult<()> {
    debug_assert!(kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{kind} is not in snake case");
    let act = Act { actor: actor.map(|actor| actor.0), kind, subject, details: &details };
    append(tx, site, consultation, act).await
}
