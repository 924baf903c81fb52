//! What a new version of a strategy means for those who are registered for its meetings.

use super::Found;
use super::registrations::{one_after_the_other, settle, time};
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::meetings::calendar::{calendar, place, said};
use crate::meetings::model::meeting_path;
use crate::meetings::rules::{change, span};
use crate::meetings::store::{self, Attending};
use crate::notifications::model::{Letter, MeetingChange, MeetingPlan, NewLetter};
use crate::notifications::outbox;
use crate::strategy::actions::Published;
use crate::strategy::document::{Meeting, StrategyDocument};
use crate::strategy::rules::zone;

/// Tells everybody whose meeting is cancelled, held after all, or moved, and gives the seats that became free to those who
/// wait. With the publishing of the version: each of these letters exists exactly when the version does.
///
/// # Errors
/// The database refused.
pub async fn follow(tx: &mut Tx, site: &Site, published: &Published) -> AppResult<()> {
    let old = &published.before;
    let old_zone = zone(&old.strategy, &site.settings.time_zone);
    for code in store::registered_for(tx, published.now.id).await? {
        let Some(found) = Found::of(published.now.clone(), &code) else { continue };
        one_after_the_other(tx, &found).await?;
        let before = old.meetings.iter().find(|meeting| meeting.code == code);
        let change = before.and_then(|before| {
            let change = change((before, &old_zone), (found.meeting(), &found.zone(site)), tx.now())?;
            Some((plan(site, old, before), change))
        });
        if let Some((before, change)) = change {
            tell(tx, site, &found, before, change).await?;
        }
        settle(tx, site, &found).await?;
    }
    Ok(())
}

/// One letter for each of those who are registered, whether they have a seat or wait.
async fn tell(tx: &mut Tx, site: &Site, found: &Found, before: MeetingPlan, change: MeetingChange) -> AppResult<()> {
    let (document, meeting) = (&found.edition.document, found.meeting());
    let after = plan(site, document, meeting);
    let letter = |one: Attending| -> NewLetter {
        let Attending { id, has_place, recipient } = one;
        let lang = recipient.language;
        // Whoever waits has noted nothing; nor can a day be noted that is not known.
        let is_noted = has_place && after.when.is_some();
        let letter = Letter::MeetingChanged {
            name: recipient.name.clone(),
            title: said(document, &meeting.title, lang).to_owned(),
            change,
            has_place,
            before: before.clone(),
            after: after.clone(),
            link: site.link(&meeting_path(&document.strategy.slug, &meeting.code)),
            calendar: match is_noted {
                true => calendar(site, &found.edition, lang, std::iter::once(meeting)),
                false => String::new(),
            },
        };
        // The version makes it another letter than that of an earlier change.
        recipient.personal(format!("meeting-changed:{id}:{}", found.edition.number), letter)
    };
    let letters = store::everybody(tx, found.key()).await?.into_iter().map(letter).collect();
    outbox::put_many(tx, site, letters).await
}

/// When and where a version holds a meeting.
fn plan(site: &Site, document: &StrategyDocument, meeting: &Meeting) -> MeetingPlan {
    let zone = zone(&document.strategy, &site.settings.time_zone);
    MeetingPlan {
        when: span(meeting, &zone).map(|span| time(site, &zone, &span)),
        on: meeting.on.clone(),
        place: place(document, meeting),
        afar: meeting.link.clone(),
    }
}
