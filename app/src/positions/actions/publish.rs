//! Everything that is accepted is published at once, and each author is told once.

use super::langs;
use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::rules as accounts_rules;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::text::excerpt;
use crate::notifications::model::{AnsweredRemark, Letter, NewLetter, RemarkAnswer, Topic};
use crate::notifications::outbox;
use crate::positions::access;
use crate::positions::model::{Disposition, changes_path};
use crate::positions::store::{self, Accepted, Place};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Remarks that one letter tells of in full; of more it says how many.
const TOLD: usize = 50;
/// Characters of a remark, and of a justification, in a letter.
const WORDS: usize = 160;
const JUSTIFICATION: usize = 1_500;

/// Publishes every accepted position, and tells each author of all of theirs in one letter. Gives how many positions and how many
/// letters it was.
///
/// # Errors
/// Not somebody who runs the consultation; nothing is accepted.
pub async fn publish(site: &Site, actor: &Actor, slug: &str) -> AppResult<(usize, usize)> {
    site.db
        .write(async |tx| match publish_in(tx, site, actor, slug).await? {
            (0, _) => Err(AppError::refused(ErrorCode::WrongState)),
            done => Ok(done),
        })
        .await
}

/// As [`publish`], within another deed, which may find nothing that is accepted and not published yet.
///
/// # Errors
/// Not somebody who runs the consultation; the consultation itself is not published.
pub async fn publish_in(tx: &mut Tx, site: &Site, actor: &Actor, slug: &str) -> AppResult<(usize, usize)> {
    let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
    if place.published_at.is_none() {
        // Nobody could read them.
        return Err(AppError::refused(ErrorCode::WrongState));
    }
    store::hold(tx, place.id).await?;
    let accepted = store::accepted(tx, place.id).await?;
    if accepted.is_empty() {
        return Ok((0, 0));
    }
    store::put_versions(tx, &accepted).await?;
    store::set_published(tx, place.id).await?;
    let corrected: Vec<i64> = accepted.iter().filter(|one| one.versions > 0).map(|one| one.number).collect();
    let details = json!({
        "remarks": accepted.iter().map(|one| one.number).collect::<Vec<_>>(), "corrected": corrected,
    });
    let kind = "positions_published";
    audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(place.id.0), details).await?;
    let letters = tell(tx, site, &place, &accepted).await?;
    Ok((accepted.len(), letters))
}

/// To whom a letter goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum To {
    /// Somebody with an account.
    Person(PersonId),
    /// The address on a remark that was entered for somebody.
    Address(String),
}

/// An author, and everything of theirs that was answered.
struct Author<'a> {
    name: String,
    address: String,
    language: Lang,
    remarks: Vec<&'a Accepted>,
}

fn authors(accepted: &[Accepted]) -> BTreeMap<To, Author<'_>> {
    let mut authors: BTreeMap<To, Author<'_>> = BTreeMap::new();
    for one in accepted {
        let known = match (one.author, &one.email) {
            (Some(person), Some(email)) => {
                Some((To::Person(person), email.clone(), one.name.clone().unwrap_or_default()))
            }
            // What was entered may bear an address by post: nobody can be written to there.
            _ => accounts_rules::address(&one.address)
                .ok()
                .map(|address| (To::Address(address.to_lowercase()), address, String::new())),
        };
        let Some((to, address, name)) = known else { continue };
        let language = one.letters.unwrap_or(one.language);
        let author = authors.entry(to).or_insert_with(|| Author { name, address, language, remarks: Vec::new() });
        author.remarks.push(one);
    }
    authors
}

async fn tell(tx: &mut Tx, site: &Site, place: &Place, accepted: &[Accepted]) -> AppResult<usize> {
    let act: Uuid = site.chance.id(tx.now());
    let authors = authors(accepted);
    let letters = authors.into_iter().map(|(to, author)| {
        let (person, key, link) = match to {
            To::Person(person) => (Some(person), person.to_string(), "/account/contributions".to_owned()),
            To::Address(address) => (None, address, changes_path(&place.slug)),
        };
        NewLetter {
            person,
            address: author.address,
            language: author.language,
            event_key: format!("positions-published:{act}:{key}"),
            topic: Topic::Personal,
            letter: Letter::RemarksAnswered {
                name: author.name,
                title: place.title.clone(),
                organiser: place.organiser.clone(),
                more: author.remarks.len().saturating_sub(TOLD),
                answers: author.remarks.iter().take(TOLD).map(|one| answered(one)).collect(),
                link: site.link(&link),
            },
        }
    });
    let letters: Vec<NewLetter> = letters.collect();
    let count = letters.len();
    outbox::put_many(tx, site, letters).await?;
    Ok(count)
}

fn answered(one: &Accepted) -> AnsweredRemark {
    AnsweredRemark {
        number: one.number,
        words: excerpt(&one.words, WORDS),
        answer: match one.disposition {
            Disposition::Taken => RemarkAnswer::Taken,
            Disposition::Partly => RemarkAnswer::Partly,
            Disposition::NotTaken => RemarkAnswer::NotTaken,
            Disposition::AlreadyCovered => RemarkAnswer::AlreadyCovered,
            Disposition::NotApplicable => RemarkAnswer::NotApplicable,
            Disposition::FurtherAnalysis => RemarkAnswer::FurtherAnalysis,
        },
        justification: excerpt(&one.justification, JUSTIFICATION),
        correction: one.note.clone(),
    }
}
