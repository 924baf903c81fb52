//! Writing an act down at the end of its chain.

use super::model::{Event, KINDS, SITE};
use super::store::{self, Head, Link, NewEvent};
use super::{digest, shown};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::base::time::Timestamp;
use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use uuid::Uuid;

/// Events of an earlier version that are linked in one transaction.
const AT_ONCE: i64 = 500;

/// What was done, before it has its place.
#[derive(Clone, Copy, Debug)]
pub struct Act<'a> {
    /// Who acted; none for the clock and the command line.
    pub actor: Option<Uuid>,
    /// What was done, in snake case.
    pub kind: &'a str,
    /// To what.
    pub subject: Option<Uuid>,
    /// What was decided.
    pub details: &'a Value,
}

/// Holds a chain's end until the transaction ends, and begins the chain where there is none.
///
/// # Errors
/// The database refused.
pub async fn hold(tx: &mut Tx, site: &Site, chain: Uuid) -> AppResult<Head> {
    let beginning = || {
        let secret = site.chance.secret();
        Head { number: 0, hash: digest::beginning(chain, &secret), secret }
    };
    store::hold(tx, chain, beginning).await
}

/// Writes an act down in its own transaction: it holds together with the act, or neither does. Two acts of one chain wait for
/// each other.
///
/// # Errors
/// The database refused.
pub async fn append(tx: &mut Tx, site: &Site, chain: Uuid, act: Act<'_>) -> AppResult<()> {
    debug_assert!(
        chain == SITE || KINDS.contains(&act.kind),
        "{} stands in no list of kinds: it would have no words",
        act.kind
    );
    let head = hold(tx, site, chain).await?;
    let (id, now) = (site.chance.id(tx.now()), tx.now());
    let details = act.details.to_string();
    store::put_event(tx, NewEvent { id, actor: act.actor, kind: act.kind, subject: act.subject, details: &details })
        .await?;
    link(tx, site, chain, &head, (id, now), act).await.map(drop)
}

/// Puts an event that is written at the end of a chain; gives the new end.
async fn link(
    tx: &mut Tx,
    site: &Site,
    chain: Uuid,
    head: &Head,
    (id, at): (Uuid, Timestamp),
    act: Act<'_>,
) -> AppResult<Head> {
    let (details, salt) = shown::shown(act.details, || {
        let mut salt = [0_u8; 16];
        site.chance.fill(&mut salt);
        HEXLOWER.encode(&salt)
    });
    let mut event = Event {
        actor: act.actor.map(|actor| digest::mark(&head.secret, actor)),
        at,
        chain,
        hash: String::new(),
        id,
        kind: act.kind.to_owned(),
        number: head.number + 1,
        previous: head.hash.clone(),
        subject: act.subject.map(|subject| digest::mark(&head.secret, subject)),
        details,
    };
    let shown = event.details.to_string();
    event.hash = digest::event(&event, &shown);
    let link = Link {
        chain,
        number: event.number,
        event: id,
        shown: &shown,
        salt: salt.as_deref(),
        previous: &event.previous,
        hash: &event.hash,
    };
    store::put_link(tx, link).await?;
    Ok(Head { number: event.number, hash: event.hash, secret: head.secret.clone() })
}

/// Links the events that a version without chains wrote to the end of the site's chain, in the order of their time, and says
/// in the chain how many they were. Gives how many.
///
/// # Errors
/// The database refused, or an event's details are not JSON.
pub async fn adopt(site: &Site) -> AppResult<i64> {
    if store::count_loose(&site.db).await? == 0 {
        return Ok(0);
    }
    let mut adopted = 0;
    loop {
        let linked = site.db.write(async |tx| adopt_some(tx, site).await).await?;
        adopted += linked;
        if linked < AT_ONCE {
            break;
        }
    }
    let details = json!({ "events": adopted });
    let act = Act { actor: None, kind: "earlier_events_linked", subject: None, details: &details };
    site.db.write(async |tx| append(tx, site, SITE, act).await).await?;
    Ok(adopted)
}

async fn adopt_some(tx: &mut Tx, site: &Site) -> AppResult<i64> {
    let mut head = hold(tx, site, SITE).await?;
    let mut linked = 0;
    for event in store::loose(tx, AT_ONCE).await? {
        let details: Value = serde_json::from_str(&event.details)
            .map_err(|cause| AppError::Internal(format!("audit event {}: {cause}", event.id)))?;
        let act = Act { actor: event.actor_id, kind: &event.kind, subject: event.subject_id, details: &details };
        head = link(tx, site, SITE, &head, (event.id, event.at), act).await?;
        linked += 1;
    }
    Ok(linked)
}

/// Forgets the words of one event, which its chain says; the hash of them stays, and so does the chain.
///
/// # Errors
/// There is no such event, or it has no words.
pub async fn forget_words(site: &Site, chain: Uuid, number: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            hold(tx, site, chain).await?;
            // First the chain says it: the database lets no words go of which it does not.
            let details = json!({ "number": number });
            append(tx, site, chain, Act { actor: None, kind: "words_erased", subject: None, details: &details })
                .await?;
            if store::erase_words(tx, chain, number).await? { Ok(()) } else { Err(AppError::NotFound) }
        })
        .await
}
