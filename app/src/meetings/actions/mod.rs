//! What can happen around a meeting: registering and leaving, being told of changes, filing what was said, noting who came.

mod changes;
mod points;
mod registrations;

pub use changes::follow;
pub use points::{FiledPoint, file_point, note_attendance, remove_point, take_up};
pub use registrations::{leave_all, register, seat_and_forget, withdraw};

use crate::base::db::{Conn, Tx};
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::meetings::rules::{self, Span};
use crate::strategy::document::Meeting;
use crate::strategy::rules::zone;
use crate::strategy::store::{self as strategy, Edition};
use jiff::tz::TimeZone;

/// A meeting of a strategy as it stands.
struct Found {
    edition: Edition,
    place: usize,
}

impl Found {
    fn of(edition: Edition, code: &str) -> Option<Self> {
        let place = edition.document.meetings.iter().position(|meeting| meeting.code == code)?;
        Some(Self { edition, place })
    }

    fn meeting(&self) -> &Meeting {
        &self.edition.document.meetings[self.place]
    }

    /// By whose clocks it is held.
    fn zone(&self, site: &Site) -> TimeZone {
        zone(&self.edition.document.strategy, &site.settings.time_zone)
    }

    /// When it is held, if its day is known.
    fn span(&self, site: &Site) -> Option<Span> {
        rules::span(self.meeting(), &self.zone(site))
    }

    /// How the database names it.
    fn key(&self) -> (crate::strategy::model::StrategyId, &str) {
        (self.edition.id, &self.meeting().code)
    }
}

async fn find(conn: impl Into<Conn<'_>>, slug: &str, code: &str) -> AppResult<Found> {
    let edition = strategy::edition(conn, slug).await?.ok_or(AppError::NotFound)?;
    Found::of(edition, code).ok_or(AppError::NotFound)
}

/// The same for a deed that writes because the meeting is there: until the transaction ends the strategy keeps it.
async fn kept(tx: &mut Tx, slug: &str, code: &str) -> AppResult<Found> {
    strategy::keep_version(tx, slug).await?;
    find(tx, slug, code).await
}
