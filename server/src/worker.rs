//! The clockwork: closes rounds whose time is over, reminds of reports, tells many reporters portion by portion, makes those of consultations, sends the letters that wait, and forgets what has had its time.
//!
//! Several processes may run it against one database: a mail is leased before it is sent, so that no two send it at the
//! same time. A mail is sent at least once. It is sent twice only when the server, or this process, vanished between
//! the mail's final dot and the note that it was taken; both then carry the same Message-ID.

use crate::mailer::Mailer;
use crate::vitals::{Job, Vitals};
use app::accounts::actions::{Forgotten, forget_expired};
use app::audit::signing::sign_waiting;
use app::base::error::{AppError, AppResult};
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
use futures::future::join_all;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

/// How long the worker rests when nothing is due.
const REST: Duration = Duration::from_secs(2);
/// How often the worker clears up.
const CLEARING_HOURS: i64 = 1;

/// How many mails are under way at once. A server may be far away, and each mail costs half a dozen ways there and back;
/// the servers of a large site open as many connections to one another.
pub const AT_ONCE: u32 = 16;

/// How often the note of a mail that was sent is tried once more: together with the waiting for the writer less than half a minute.
const NOTED_AGAIN: usize = 6;

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

/// Works until told to stop; then finishes the letters it is at.
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

/// Sends every mail that is due, until none is left, no server answers, or it is told to stop.
///
/// # Errors
/// The database does not answer.
pub async fn send_due(site: &Site, mailer: &Mailer, stop: &CancellationToken) -> AppResult<Sent> {
    send_due_in(site, mailer, &Vitals::default(), stop).await
}

async fn send_due_in(site: &Site, mailer: &Mailer, vitals: &Vitals, stop: &CancellationToken) -> AppResult<Sent> {
    let post = Post { site, mailer, vitals, stop, taking: Mutex::default(), has_failed: AtomicBool::new(false) };
    // Alone until one was taken: where no server answers, one mail finds it out, and not many.
    let (sent, goes_on) = post.lane(true).await?;
    if !goes_on {
        return Ok(sent);
    }
    // All are waited for, whatever becomes of one: a mail that is under way is never given up in the middle.
    let lanes = join_all((0..AT_ONCE).map(|_| post.lane(false))).await;
    lanes.into_iter().try_fold(sent, |sum, lane| Ok(sum.and(lane?.0)))
}

/// A round of sending, and what those who send in it share.
struct Post<'p> {
    site: &'p Site,
    mailer: &'p Mailer,
    vitals: &'p Vitals,
    stop: &'p CancellationToken,
    /// One takes the next mail after the other: in their order, and no two reach for the same.
    taking: Mutex<()>,
    /// The database does not answer.
    has_failed: AtomicBool,
}

impl Post<'_> {
    /// Sends one mail after the other while there are any and the server takes them; also whether it goes on. `until_sent`:
    /// only until the server took one.
    ///
    /// A server that turns one of several away may only think them too many: the others go on as long as it takes theirs.
    async fn lane(&self, until_sent: bool) -> AppResult<(Sent, bool)> {
        let mut total = Sent::default();
        while let Some(mail) = self.known(self.next().await)? {
            let outcome = self.known(send(self.site, self.mailer, &mail).await)?;
            let one = match outcome {
                Outcome::Sent => Sent { sent: 1, ..Sent::default() },
                Outcome::PutOff | Outcome::NobodyThere => Sent { put_off: 1, ..Sent::default() },
                Outcome::GivenUp => Sent { given_up: 1, ..Sent::default() },
            };
            self.vitals.counts().sent(one);
            total = total.and(one);
            match outcome {
                // Asking for every waiting mail again would only take time.
                Outcome::NobodyThere => return Ok((total, false)),
                Outcome::Sent if until_sent => return Ok((total, true)),
                Outcome::Sent | Outcome::PutOff | Outcome::GivenUp => {}
            }
        }
        Ok((total, false))
    }

    /// Takes the next mail; nothing where none is due, or no more shall be taken.
    async fn next(&self) -> AppResult<Option<Box<Mail>>> {
        let _taking = self.taking.lock().await;
        while !self.stop.is_cancelled() && !self.has_failed.load(Ordering::Relaxed) {
            self.vitals.beat(Job::Letters, self.site.now());
            match actions::claim(self.site).await? {
                Claim::Nothing => break,
                Claim::Settled => {}
                Claim::Mail(mail) => return Ok(Some(mail)),
            }
        }
        Ok(None)
    }

    /// Lets the others know when the database failed one.
    fn known<T>(&self, result: AppResult<T>) -> AppResult<T> {
        self.has_failed.fetch_or(result.is_err(), Ordering::Relaxed);
        result
    }
}

enum Outcome {
    Sent,
    PutOff,
    GivenUp,
    NobodyThere,
}

async fn send(site: &Site, mailer: &Mailer, mail: &Mail) -> AppResult<Outcome> {
    let Err(undelivered) = mailer.send(site, mail).await else {
        note_sent(site, mail).await?;
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

/// Notes that a mail reached its server. Without the note it would be sent again once its lease is over, so the writer is asked several
/// times: for a moment others may be in the way.
async fn note_sent(site: &Site, mail: &Mail) -> AppResult<()> {
    for _ in 0..NOTED_AGAIN {
        match actions::sent(site, mail).await {
            Err(AppError::Unavailable(_)) => tokio::time::sleep(REST).await,
            done => return done,
        }
    }
    actions::sent(site, mail).await
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
