//! What can happen to letters, and to what people want to be told.

use super::model::{Letter, Mail, Topic};
use super::rules::{self, Failure, Next};
use super::store::{self, Candidate};
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;

/// What taking the next mail came to.
#[derive(Debug)]
pub enum Claim {
    /// Nothing is due.
    Nothing,
    /// The first row was put right instead: news that must rest until tomorrow, or that nobody wants any more.
    Settled,
    /// This mail is ours until its lease ends.
    Mail(Box<Mail>),
}

/// Takes the next mail that is due, for [`rules::LEASE_SECONDS`]. No two workers hold one mail at a time.
///
/// # Errors
/// The database does not answer.
pub async fn claim(site: &Site) -> AppResult<Claim> {
    let holder = site.chance.secret();
    let token = site.chance.secret();
    site.db
        .write(async |tx| {
            let Some(mut row) = store::candidate(tx).await? else { return Ok(Claim::Nothing) };
            if !may_go(tx, &mut row, &token).await? {
                return Ok(Claim::Settled);
            }
            if !store::lease(tx, row.id, &holder, tx.now().plus_seconds(rules::LEASE_SECONDS)).await? {
                return Ok(Claim::Settled);
            }
            let Some(mail) = mail(tx, site, row, &holder).await? else { return Ok(Claim::Settled) };
            Ok(Claim::Mail(Box::new(mail)))
        })
        .await
}

/// Whether the row may be sent now; if not, it was dropped or put off. News that may go are put together here.
async fn may_go(tx: &mut Tx, row: &mut Candidate, token: &str) -> AppResult<bool> {
    let (Topic::ConsultationNews, Some(person)) = (row.topic, row.person_id) else { return Ok(true) };
    if row.email_today.is_none() {
        store::give_up(tx, row.id, "erased").await?;
        return Ok(false);
    }
    if row.unsubscribed_at.is_some() {
        store::give_up(tx, row.id, "unsubscribed").await?;
        return Ok(false);
    }
    if row.mail_id.is_some() {
        return Ok(true);
    }
    let now = tx.now();
    if let Some(token) = store::open_day(tx, person, token, now.plus_hours(-rules::DIGEST_HOURS)).await? {
        row.unsubscribe_token = Some(token);
        store::pack_news(tx, person, row.id).await?;
        return Ok(true);
    }
    let tomorrow = row.last_digest_at.map(|last| last.plus_hours(rules::DIGEST_HOURS));
    // Where a mail of news still waits for a server, the day is over but not spent: look again within the hour.
    store::postpone_news(tx, person, tomorrow.unwrap_or(now).max(now.plus_hours(1))).await?;
    Ok(false)
}

/// The mail of a row that was just leased; nothing, and a later try, when this build cannot read a letter in it.
async fn mail(tx: &mut Tx, site: &Site, row: Candidate, holder: &str) -> AppResult<Option<Mail>> {
    let is_news = row.topic == Topic::ConsultationNews;
    let enclosed = store::enclosed(tx, row.id).await?;
    let written_at = enclosed.iter().map(|letter| letter.created_at).max().unwrap_or(tx.now());
    let letters: Result<Vec<Letter>, _> = enclosed.iter().map(|letter| serde_json::from_str(&letter.letter)).collect();
    let mail = Mail {
        id: row.id,
        holder: holder.to_owned(),
        person: row.person_id,
        // News follow the person to a new address; a personal letter goes where it was addressed, such as the old one.
        address: row.email_today.filter(|_| is_news).unwrap_or(row.address),
        lang: row.language_today.filter(|_| is_news).unwrap_or(row.language),
        written_at,
        attempts: row.attempts + 1,
        unsubscribe: row.unsubscribe_token.map(|token| site.link(&format!("/unsubscribe/{token}"))),
        letters: Vec::new(),
    };
    match letters {
        Ok(letters) => Ok(Some(Mail { letters, ..mail })),
        Err(cause) => {
            tracing::error!(mail = %mail.id, %cause, "a letter in the outbox cannot be read");
            fail(tx, &mail, Failure::Later, "unreadable").await?;
            Ok(None)
        }
    }
}

/// A mail reached its server.
///
/// # Errors
/// The database does not answer; the mail will then be sent a second time, with the same Message-ID.
pub async fn sent(site: &Site, mail: &Mail) -> AppResult<()> {
    site.db
        .write(async |tx| {
            if let (Some(person), Some(_)) = (mail.person, &mail.unsubscribe) {
                store::digest_sent(tx, person).await?;
            }
            store::sent(tx, mail.id).await
        })
        .await
}

/// A try to send a mail failed; says what comes next.
///
/// # Errors
/// The database does not answer; the mail is then tried again when its lease ends.
pub async fn failed(site: &Site, mail: &Mail, failure: Failure, error: &str) -> AppResult<Next> {
    site.db.write(async |tx| fail(tx, mail, failure, error).await).await
}

async fn fail(tx: &mut Tx, mail: &Mail, failure: Failure, error: &str) -> AppResult<Next> {
    let next = rules::after_failure(failure, mail.attempts, mail.written_at, tx.now());
    match next {
        Next::RetryAt(at) => store::retry(tx, mail.id, &mail.holder, at, error).await?,
        Next::GiveUp => store::give_up(tx, mail.id, error).await?,
    }
    Ok(next)
}

/// Gives up every letter that waits, such as those of the demonstration's invented past.
///
/// # Errors
/// The database does not answer.
pub async fn discard_waiting(site: &Site, reason: &str) -> AppResult<()> {
    site.db.write(async |tx| store::give_up_all(tx, reason).await).await
}

/// Forgets which letters were sent or given up more than [`rules::MEMORY_DAYS`] ago; gives how many.
///
/// # Errors
/// The database does not answer.
pub async fn forget_old(site: &Site) -> AppResult<u64> {
    site.db.write(async |tx| store::forget(tx, tx.now().plus_days(-rules::MEMORY_DAYS)).await).await
}

/// Declines a topic by the link that stands in its mails: the link is all that is needed, from any device.
///
/// # Errors
/// [`AppError::NotFound`] for a link that is nobody's.
pub async fn decline(site: &Site, token: &str) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let known = store::by_token(&mut *tx, token).await?.ok_or(AppError::NotFound)?;
            let since = known.unsubscribed_at.unwrap_or(tx.now());
            // Nothing says any more that somebody is told who is not.
            store::forget_followings_of(tx, known.person_id).await?;
            store::put_preference(tx, known.person_id, known.topic, token, Some(since)).await
        })
        .await
}

/// A person chooses whether to get news of consultations.
///
/// # Errors
/// The database does not answer.
pub async fn choose_news(site: &Site, actor: &Actor, wanted: bool) -> AppResult<()> {
    let token = site.chance.secret();
    site.db
        .write(async |tx| {
            let declined = (!wanted).then_some(tx.now());
            if !wanted {
                store::forget_followings_of(tx, actor.person).await?;
            }
            store::put_preference(tx, actor.person, Topic::ConsultationNews, &token, declined).await
        })
        .await
}
