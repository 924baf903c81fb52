//! Registering, leaving, and who moves up.

use super::{Found, find, kept};
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::store as accounts;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::meetings::calendar::{calendar, place, said};
use crate::meetings::model::{RegistrationId, Waiting, meeting_path};
use crate::meetings::rules::{self, REMEMBERED_DAYS, Registration, Span};
use crate::meetings::store;
use crate::notifications::model::{Letter, MeetingTime, NewLetter};
use crate::notifications::outbox;
use jiff::tz::TimeZone;

/// Registers the actor: with a seat where one is free, else behind those who wait. Whoever is registered changes their note.
/// Says whether the registration is new.
///
/// # Errors
/// There is no such meeting, registration is not open, or the note is too long.
pub async fn register(site: &Site, actor: &Actor, slug: &str, code: &str, needs: &str) -> AppResult<bool> {
    let needs = rules::needs(needs)?;
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let found = kept(tx, slug, code).await?;
            let Registration::Open(_) = rules::registration(found.meeting(), &found.zone(site), tx.now()) else {
                return Err(AppError::refused(ErrorCode::RegistrationClosed));
            };
            let span = found.span(site).ok_or(AppError::NotFound)?;
            one_after_the_other(tx, &found).await?;
            let id: RegistrationId = site.chance.id(tx.now());
            if !store::insert(tx, id, found.key(), actor.person, &needs, span.ends).await? {
                store::set_needs(tx, found.key(), actor.person, &needs).await?;
                return Ok(false);
            }
            if seat_whoever_waits(tx, site, &found, Some(id)).await? {
                return Ok(true);
            }
            let letter = waiting(tx, site, &found, Waiting { id, person: actor.person }).await?;
            put(tx, site, letter).await?;
            Ok(true)
        })
        .await
}

/// Takes the actor's registration back; whoever waits the longest moves up.
///
/// # Errors
/// There is no such meeting or registration, or the meeting has begun.
pub async fn withdraw(site: &Site, actor: &Actor, slug: &str, code: &str) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let found = kept(tx, slug, code).await?;
            one_after_the_other(tx, &found).await?;
            if !is_to_come(tx, site, &found) || !store::leave(tx, found.key(), actor.person).await? {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            seat_whoever_waits(tx, site, &found, None).await.map(drop)
        })
        .await
}

/// Takes back every registration of a person whose account is erased, with the erasure.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, site: &Site, person: PersonId) -> AppResult<()> {
    for place in store::places_of(tx, person).await? {
        match find(&mut *tx, &place.slug, &place.meeting).await {
            Ok(found) => {
                one_after_the_other(tx, &found).await?;
                store::leave(tx, found.key(), person).await?;
                if is_to_come(tx, site, &found) {
                    seat_whoever_waits(tx, site, &found, None).await?;
                }
            }
            // The meeting is gone from its strategy; the person is not.
            Err(AppError::NotFound) => {
                let strategy = crate::strategy::store::find(&mut *tx, &place.slug).await?.ok_or(AppError::NotFound)?;
                store::leave(tx, (strategy, &place.meeting), person).await?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Gives out seats that a version made which nobody followed up, and forgets who had registered for what was over some days ago; gives how
/// many. For the worker.
///
/// # Errors
/// The database refused.
pub async fn seat_and_forget(site: &Site) -> AppResult<u64> {
    for place in store::places_waited_for(&site.db).await? {
        let seated: AppResult<()> = site
            .db
            .write(async |tx| {
                let found = find(&mut *tx, &place.slug, &place.meeting).await?;
                one_after_the_other(tx, &found).await?;
                settle(tx, site, &found).await
            })
            .await;
        match seated {
            Ok(()) | Err(AppError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    site.db.write(async |tx| store::forget_over(tx, tx.now().plus_days(-REMEMBERED_DAYS)).await).await
}

/// Notes when a meeting is over now, and gives out the seats that it has now.
pub(super) async fn settle(tx: &mut Tx, site: &Site, found: &Found) -> AppResult<()> {
    if let Some(ends) = rules::ends(found.meeting(), &found.zone(site)) {
        store::move_end(tx, found.key(), ends).await?;
    }
    if is_to_come(tx, site, found) {
        seat_whoever_waits(tx, site, found, None).await?;
    }
    Ok(())
}

/// Whoever registers for a meeting or leaves it waits for the one before: two must not find the same seat free.
pub(super) async fn one_after_the_other(tx: &mut Tx, found: &Found) -> AppResult<()> {
    tx.hold([found.edition.id.0, found.edition.id.0]).await
}

fn is_to_come(tx: &Tx, site: &Site, found: &Found) -> bool {
    rules::is_to_come(found.meeting(), &found.zone(site), tx.now())
}

/// Gives the free seats to those who wait, the longest waiting first, each with a letter. True when `new` got one. As long as
/// the day is not known nobody can say whether they come: they wait on.
async fn seat_whoever_waits(tx: &mut Tx, site: &Site, found: &Found, new: Option<RegistrationId>) -> AppResult<bool> {
    if found.span(site).is_none() {
        return Ok(false);
    }
    let mut seated_new = false;
    let mut taken = store::seats(tx, found.key()).await?;
    while let Some(seat) = rules::free_seat(&taken, found.meeting().capacity)
        && let Some(waiting) = store::first_waiting(tx, found.key()).await?
    {
        store::give_seat(tx, waiting.id, seat).await?;
        taken.push(seat);
        let is_new = new == Some(waiting.id);
        seated_new |= is_new;
        let letter = seated(tx, site, found, waiting, !is_new).await?;
        put(tx, site, letter).await?;
    }
    Ok(seated_new)
}

async fn put(tx: &mut Tx, site: &Site, letter: Option<NewLetter>) -> AppResult<()> {
    match letter {
        Some(letter) => outbox::put(tx, site, letter).await,
        None => Ok(()),
    }
}

/// The letter to somebody who has a seat, with the meeting for their calendar.
async fn seated(
    tx: &mut Tx,
    site: &Site,
    found: &Found,
    seated: Waiting,
    moved_up: bool,
) -> AppResult<Option<NewLetter>> {
    let Some(person) = accounts::recipient(&mut *tx, seated.person).await? else { return Ok(None) };
    let (meeting, document) = (found.meeting(), &found.edition.document);
    let Some(span) = found.span(site) else { return Ok(None) };
    let letter = Letter::MeetingSeat {
        name: person.name.clone(),
        title: said(document, &meeting.title, person.language).to_owned(),
        when: time(site, &found.zone(site), &span),
        place: place(document, meeting),
        moved_up,
        link: site.link(&meeting_path(&document.strategy.slug, &meeting.code)),
        calendar: calendar(site, &found.edition, person.language, std::iter::once(meeting)),
    };
    Ok(Some(person.personal(format!("meeting-seat:{}", seated.id), letter)))
}

/// The letter to somebody who waits.
async fn waiting(tx: &mut Tx, site: &Site, found: &Found, waiting: Waiting) -> AppResult<Option<NewLetter>> {
    let Some(person) = accounts::recipient(&mut *tx, waiting.person).await? else { return Ok(None) };
    let (meeting, document) = (found.meeting(), &found.edition.document);
    let letter = Letter::MeetingWaiting {
        name: person.name.clone(),
        title: said(document, &meeting.title, person.language).to_owned(),
        link: site.link(&meeting_path(&document.strategy.slug, &meeting.code)),
    };
    Ok(Some(person.personal(format!("meeting-waiting:{}", waiting.id), letter)))
}

/// When a meeting is, for a letter.
pub(super) fn time(site: &Site, zone: &TimeZone, span: &Span) -> MeetingTime {
    MeetingTime {
        begins: span.begins,
        ends: span.has_end.then_some(span.ends),
        has_time: span.has_time,
        time_zone: zone.iana_name().unwrap_or("UTC").to_owned(),
        is_elsewhere: rules::zone_to_say(zone, &site.settings.time_zone).is_some(),
    }
}
