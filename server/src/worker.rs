//! The clockwork: closes rounds whose time is over, reminds of reports, tells many reporters portion by portion, makes those of consultations, sends the letters that wait, and forgets what has had its time.
//!
//! Several processes may run it against one database: a mail is leased before it is sent, so that no two send it at the
//! same time. A mail is sent at least once. It is sent twice only when the server, or this process, vanished between
//! the mail's final dot and the note that it was taken; both then carry the same Message-ID.

use crate::mailer::Mailer;
use app::accounts::actions::{Forgotten, forget_expired};
use app::audit::signing::sign_waiting;
use app::base::error::AppResult;
use app::base::site::Site;
use app::base::time::Timestamp;
use app::final_report::actions::make_due;
use app::groups;
use app::meetings;
use app::moderation;
use app::moderation::closing::{close_due, mail_head};
use app::monitoring::reminding::remind_due;
use app::notifications::actions::{self, Claim};
use app::notifications::model::Mail;
use app::notifications::rules::{Failure, Next};
use app::organisations;
use app::remarks;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How long the worker rests when nothing is due.
const REST: Duration = Duration::from_secs(2);
/// How often the worker clears up.
const CLEARING_HOURS: i64 = 1;

/// What a round of sending came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Mails that a server took.
    pub sent: usize,
    /// Mails that are tried again later.
    pub put_off: usize,
    /// Mails that are not tried again.
    pub given_up: usize,
}

/// Works until told to stop; then finishes the letter it is at.
pub async fn run(site: Site, mailer: Mailer, stop: CancellationToken) {
    // Ten thousand letters take their time, and no round waits for them.
    tokio::join!(close_rounds(&site, &stop), send_letters(&site, &mailer, &stop), make_reports(&site, &stop));
}

async fn close_rounds(site: &Site, stop: &CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = close_due(site).await {
            tracing::warn!(%error, "rounds that are over could not be closed");
        }
        if let Err(error) = tell_reporters(site, stop).await {
            tracing::warn!(%error, "reporters could not be told of a decision");
        }
        if let Err(error) = remind_due(site).await {
            tracing::warn!(%error, "nobody could be reminded of reports");
        }
        rest(stop).await;
    }
}

/// Tells everybody who is still to be told of a decision about very many reports.
async fn tell_reporters(site: &Site, stop: &CancellationToken) -> AppResult<()> {
    while !stop.is_cancelled() && moderation::actions::tell_on(site).await? {}
    Ok(())
}

/// Makes one report after the other: each may take as much memory as a report may.
async fn make_reports(site: &Site, stop: &CancellationToken) {
    while !stop.is_cancelled() {
        match make_due(site).await {
            Ok(Some(_)) => continue,
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "a report could not be made"),
        }
        rest(stop).await;
    }
}

async fn send_letters(site: &Site, mailer: &Mailer, stop: &CancellationToken) {
    let mut cleared: Option<Timestamp> = None;
    while !stop.is_cancelled() {
        if let Err(error) = send_due(site, mailer, stop).await {
            tracing::warn!(%error, "letters could not be sent");
        }
        let now = site.now();
        if cleared.is_none_or(|last| now >= last.plus_hours(CLEARING_HOURS)) {
            cleared = Some(now);
            if let Err(error) = sign_waiting(site, mail_head).await {
                tracing::warn!(%error, "results that wait could not be signed");
            }
            if let Err(error) = clear_up(site).await {
                tracing::warn!(%error, "clearing up failed");
            }
        }
        rest(stop).await;
    }
}

async fn rest(stop: &CancellationToken) {
    tokio::select! {
        () = stop.cancelled() => {}
        () = tokio::time::sleep(REST) => {}
    }
}

/// Sends every mail that is due, one after the other, until none is left, no server answers, or it is told to stop.
///
/// # Errors
/// The database does not answer.
pub async fn send_due(site: &Site, mailer: &Mailer, stop: &CancellationToken) -> AppResult<Sent> {
    let mut total = Sent::default();
    while !stop.is_cancelled() {
        match actions::claim(site).await? {
            Claim::Nothing => break,
            Claim::Settled => {}
            Claim::Mail(mail) => match send(site, mailer, &mail).await? {
                Outcome::Sent => total.sent += 1,
                Outcome::PutOff => total.put_off += 1,
                Outcome::GivenUp => total.given_up += 1,
                // Asking for every waiting mail again would only take time.
                Outcome::NobodyThere => {
                    total.put_off += 1;
                    break;
                }
            },
        }
    }
    Ok(total)
}

enum Outcome {
    Sent,
    PutOff,
    GivenUp,
    NobodyThere,
}

async fn send(site: &Site, mailer: &Mailer, mail: &Mail) -> AppResult<Outcome> {
    let Err(undelivered) = mailer.send(site, mail).await else {
        actions::sent(site, mail).await?;
        return Ok(Outcome::Sent);
    };
    let (failure, code) = (undelivered.failure, undelivered.code);
    let next = actions::failed(site, mail, failure, &undelivered.cause).await?;
    Ok(match next {
        Next::GiveUp => {
            tracing::error!(mail = %mail.id, ?failure, ?code, tries = mail.attempts, "a letter is given up");
            Outcome::GivenUp
        }
        Next::RetryAt(_) => {
            tracing::warn!(mail = %mail.id, ?failure, ?code, tries = mail.attempts, "a letter is tried again later");
            if failure == Failure::Away { Outcome::NobodyThere } else { Outcome::PutOff }
        }
    })
}

/// Forgets what need not be remembered.
async fn clear_up(site: &Site) -> AppResult<()> {
    site.limits.tidy();
    let letters = actions::forget_old(site).await?;
    let Forgotten { sessions, links, accounts } = forget_expired(site).await?;
    let invitations = organisations::actions::forget_expired(site).await?;
    let invitations = invitations + groups::actions::forget_expired(site).await?;
    let registrations = meetings::actions::seat_and_forget(site).await?;
    let addresses = moderation::actions::forget_addresses(site).await?;
    let senders = remarks::actions::forget_senders(site).await?;
    tracing::debug!(
        letters,
        sessions,
        links,
        accounts,
        invitations,
        registrations,
        addresses,
        senders,
        "forgot what had its time"
    );
    Ok(())
}
