//! Meetings, and series of them.

use super::{Group, Plan, Territory, choice, entry};
use crate::strategy::file::kinds::{
    Address, Code, Day, Hour, Line, Maybe, OneOf, Optional, Ref, TEXT, TITLE, Whole, Words,
};
use crate::strategy::texts::Texts;

entry! {
    "series", "series", by ["code"];
    /// A series of meetings.
    pub struct MeetingSeries {
        /// Its code.
        code: String as Code,
        /// Its name.
        name: Texts as Words<TITLE>,
        /// What it is for, and how often it meets.
        summary: Texts as Optional<Words<TEXT>>,
        /// The plan that it is held for.
        plan: Option<String> as Maybe<Ref<Plan>>,
        /// The group that holds it.
        group: Option<String> as Maybe<Ref<Group>>,
    }
}

entry! {
    "meetings", "meeting", by ["code"];
    /// A meeting.
    pub struct Meeting {
        /// Its code.
        code: String as Code,
        /// What it is about.
        title: Texts as Words<TITLE>,
        /// The series it belongs to.
        series: Option<String> as Maybe<Ref<MeetingSeries>>,
        /// The day, the month or the year.
        on: String as Optional<Day>,
        /// The time of day it begins, by the clocks of the place; only with a full day.
        from: String as Optional<Hour>,
        /// The time of day it ends.
        until: String as Optional<Hour>,
        /// Whether it is intended, was held, or is cancelled; without it `planned`.
        state: Option<MeetingState> as Maybe<OneOf<MeetingState>>,
        /// The commune it is held in.
        territory: Option<String> as Maybe<Ref<Territory>>,
        /// Where exactly.
        place: String as Optional<Line<TITLE>>,
        /// Where to join from afar.
        link: String as Optional<Address>,
        /// How many people there is room for; with it, people register.
        capacity: Option<i64> as Maybe<Whole<1, 100_000>>,
        /// The last day on which people register; with it, they do. Without it, until the meeting begins.
        registration_until: String as Optional<Day>,
        /// How one gets in and takes part, with whatever need.
        accessibility: Texts as Optional<Words<TEXT>>,
        /// What was said there.
        minutes: Texts as Optional<Words<TEXT>>,
        /// Where it was announced.
        source: String as Optional<Address>,
    }
}

choice! {
    /// Whether a meeting takes place.
    pub enum MeetingState {
        /// It is intended.
        Planned = "planned",
        /// It was held.
        Done = "done",
        /// It is not held.
        Cancelled = "cancelled",
    }
}

impl Meeting {
    /// Whether it does not take place.
    pub fn is_cancelled(&self) -> bool {
        self.state == Some(MeetingState::Cancelled)
    }
}
