//! The clockwork: closes rounds whose time is over, reminds of reports, tells many reporters portion by portion, makes those of consultations, sends the letters that wait, and forgets what has had its time.
//!
//! Several processes may run it against one database: a mail is leased before it is sent, so that no two send it at the
//! same time. A mail is sent at least once. It is sent twice only when the server, or this process, vanished between
//! the mail's final dot and the note that it was taken; both then carry the same Message-ID.

use crate::mailer::Mailer;
use crate::vitals::{Job, Vitals};
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

impl Sent {
    fn and(self, other: Self) -> Self {
        Self {
            sent: self.sent + other.sent,
            put_off: self.put_off + other.put_off,
            given_up: self.given_up + other.given_up,
        }
    }
}

/// Works until told to stop; then finishes the letter it is at.
pub async fn run(site: Site, mailer: Mailer, stop: CancellationToken) {
    run_in(site, &mailer, Vitals::default(), stop).await;
}

/// Like [`run`], in a process that wants to know how the jobs are.
pub async fn run_in(site: Site, mailer: &Mailer, vitals: Vitals, stop: CancellationToken) {
    // Ten thousand letters take their time, and no round waits for them.
    tokio::join!(
        close_rounds(&site, &vitals, &stop),
        send_letters(&site, mailer, &vitals, &stop),
        make_reports(&site, &vitals, &stop)
    );
}

async fn close_rounds(site: &Site, vitals: &Vitals, stop: &CancellationToken) {
    while !stop.is_cancelled() {
        vitals.beat(Job::Rounds, site.now());
        let closed = close_due(site).await.map(|_| ());
        if let Err(error) = &closed {
            tracing::warn!(%error, "rounds that are over could not be closed");
        }
        let told = tell_reporters(site, vitals, stop).await;
        if let Err(error) = &told {
            tracing::warn!(%error, "reporters could not be told of a decision");
        }
        let reminded = remind_due(site).await.map(|_| ());
        if let Err(error) = &reminded {
            tracing::warn!(%error, "nobody could be reminded of reports");
        }
        vitals.counts().turned(Job::Rounds, closed.and(told).and(reminded).is_ok());
        rest(stop).await;
    }
}

/// Tells everybody who is still to be told of a decision about very many reports.
async fn tell_reporters(site: &Site, vitals: &Vitals, stop: &CancellationToken) -> AppResult<()> {
    while !stop.is_cancelled() && moderation::actions::tell_on(site).await? {
        vitals.beat(Job::Rounds, site.now());
    }
    Ok(())
}

/// Makes one report after the other: each may take as much memory as a report may.
async fn make_reports(site: &Site, vitals: &Vitals, stop: &CancellationToken) {
    while !stop.is_cancelled() {
        vitals.beat(Job::Reports, site.now());
        let made = make_due(site).await;
        vitals.counts().turned(Job::Reports, made.is_ok());
        match made {
            Ok(Some(_)) => continue,
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "a report could not be made"),
        }
        rest(stop).await;
    }
}

async fn send_letters(site: &Site, mailer: &Mailer, vitals: &Vitals, stop: &CancellationToken) {
    let mut cleared: Option<Timestamp> = None;
    while !stop.is_cancelled() {
        vitals.beat(Job::Letters, site.now());
        let sent = send_due_in(site, mailer, vitals, stop).await;
        vitals.counts().turned(Job::Letters, sent.is_ok());
        if let Err(error) = sent {
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
    send_due_in(site, mailer, &Vitals::default(), stop).await
}

async fn send_due_in(site: &Site, mailer: &Mailer, vitals: &Vitals, stop: &CancellationToken) -> AppResult<Sent> {
    let mut total = Sent::default();
    while !stop.is_cancelled() {
        vitals.beat(Job::Letters, site.now());
        match actions::claim(site).await? {
            Claim::Nothing => break,
            Claim::Settled => {}
            Claim::Mail(mail) => {
                let outcome = send(site, mailer, &mail).await?;
                let one = match outcome {
                    Outcome::Sent => Sent { sent: 1, ..Sent::default() },
                    Outcome::PutOff | Outcome::NobodyThere => Sent { put_off: 1, ..Sent::default() },
                    Outcome::GivenUp => Sent { given_up: 1, ..Sent::default() },
                };
                vitals.counts().sent(one);
                total = total.and(one);
                // Asking for every waiting mail again would only take time.
                if matches!(outcome, Outcome::NobodyThere) {
                    break;
                }
            }
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
            tracing::error!(mail = %mail.id, at = mailer.place(), ?failure, ?code, tries = mail.attempts, "a letter is given up");
            Outcome::GivenUp
        }
        Next::RetryAt(_) => {
            tracing::warn!(mail = %mail.id, at = mailer.place(), ?failure, ?code, tries = mail.attempts, "a letter is tried again later");
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
