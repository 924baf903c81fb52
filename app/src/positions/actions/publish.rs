//! Everything that is accepted is published at once, and each author is told once.

use super::langs;
use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::rules as accounts_rules;
use crate::audit::digest::sha256;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::text::excerpt;
use crate::consultations::store as consultations;
use crate::notifications::model::{AnsweredRemark, BrieflyAnswered, Letter, NewLetter, RemarkAnswer, Topic};
use crate::notifications::outbox;
use crate::positions::access;
use crate::positions::model::{Disposition, changes_path};
use crate::positions::rules;
use crate::positions::store::{self, Accepted, Place};
use crate::remarks::model::remark_path;
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Remarks that one letter tells of in full; of the others it says what is done with each, and leads to it.
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
    let lines = accepted
        .iter()
        .map(|one| rules::line((one.number, one.versions + 1), one.disposition.name(), &one.justification, &one.note));
    let details = json!({
        "remarks": accepted.iter().map(|one| one.number).collect::<Vec<_>>(), "corrected": corrected,
        "versions": accepted.iter().map(|one| one.versions + 1).collect::<Vec<_>>(),
        "digest": sha256(lines.collect::<String>()),
    });
    let kind = "positions_published";
    audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(place.id.0), details).await?;
    let letters = tell(tx, site, &place, &accepted).await?;
    Ok((accepted.len(), letters))
}

/// An author, and everything of theirs that was answered.
struct Author<'a> {
    /// Whose account it is; nobody's where only the address on remarks is known, which were entered for somebody.
    person: Option<PersonId>,
    name: String,
    language: Lang,
    remarks: Vec<&'a Accepted>,
}

/// Everybody who can be written to, by their address in small letters: whoever has an account and also wrote a letter is one.
fn authors(accepted: &[Accepted]) -> BTreeMap<String, Author<'_>> {
    let mut authors: BTreeMap<String, Author<'_>> = BTreeMap::new();
    for one in accepted {
        let account = one.author.zip(one.email.clone());
        let address = match &account {
            Some((_, email)) => Some(email.to_lowercase()),
            // What was entered may bear an address by post: nobody can be written to there.
            None => accounts_rules::address(&one.address).ok(),
        };
        let Some(address) = address else { continue };
        let author = authors.entry(address).or_insert_with(|| Author {
            person: None,
            name: String::new(),
            language: one.language,
            remarks: Vec::new(),
        });
        if let Some((person, _)) = account {
            author.person = Some(person);
            author.name = one.name.clone().unwrap_or_default();
            author.language = one.letters.unwrap_or(one.language);
        }
        author.remarks.push(one);
    }
    authors
}

async fn tell(tx: &mut Tx, site: &Site, place: &Place, accepted: &[Accepted]) -> AppResult<usize> {
    let act: Uuid = site.chance.id(tx.now());
    let texts = consultations::texts(&mut *tx, place.id).await?;
    let letters = authors(accepted).into_iter().map(|(address, author)| {
        // The account's own page has what was handed in with it, and no letter.
        let is_all_own = author.person.is_some() && author.remarks.iter().all(|one| one.author == author.person);
        let link = if is_all_own { "/account/contributions".to_owned() } else { changes_path(&place.slug) };
        let key = author.person.map_or_else(|| address.clone(), |person| person.to_string());
        let (full, brief) = author.remarks.split_at(author.remarks.len().min(TOLD));
        NewLetter {
            person: author.person,
            address,
            language: author.language,
            event_key: format!("positions-published:{act}:{key}"),
            topic: Topic::Personal,
            letter: Letter::RemarksAnswered {
                name: author.name,
                title: texts.title_for(author.language, site.settings.language, &place.slug).to_owned(),
                organiser: place.organiser.clone(),
                answers: full.iter().map(|one| answered(one)).collect(),
                more: 0,
                others: brief.iter().map(|one| briefly(site, place, one)).collect(),
                link: site.link(&link),
            },
        }
    });
    let letters: Vec<NewLetter> = letters.collect();
    let count = letters.len();
    outbox::put_many(tx, site, letters).await?;
    Ok(count)
}

fn briefly(site: &Site, place: &Place, one: &Accepted) -> BrieflyAnswered {
    BrieflyAnswered {
        number: one.number,
        answer: answer(one.disposition),
        link: site.link(&remark_path(&place.slug, one.number)),
    }
}

fn answered(one: &Accepted) -> AnsweredRemark {
    AnsweredRemark {
        number: one.number,
        words: excerpt(&one.words, WORDS),
        answer: answer(one.disposition),
        justification: excerpt(&one.justification, JUSTIFICATION),
        correction: one.note.clone(),
    }
}

const fn answer(disposition: Disposition) -> RemarkAnswer {
    match disposition {
        Disposition::Taken => RemarkAnswer::Taken,
        Disposition::Partly => RemarkAnswer::Partly,
        Disposition::NotTaken => RemarkAnswer::NotTaken,
        Disposition::AlreadyCovered => RemarkAnswer::AlreadyCovered,
        Disposition::NotApplicable => RemarkAnswer::NotApplicable,
        Disposition::FurtherAnalysis => RemarkAnswer::FurtherAnalysis,
    }
}
