//! Meetings, and series of them.

use super::{Group, Intent, Plan, Territory, entry};
use crate::strategy::file::kinds::{Address, Code, Day, Line, Maybe, OneOf, Optional, Ref, TEXT, TITLE, Words};
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
        /// Whether it happened, or is only intended; without it `planned`.
        state: Option<Intent> as Maybe<OneOf<Intent>>,
        /// The commune it is held in.
        territory: Option<String> as Maybe<Ref<Territory>>,
        /// Where exactly.
        place: String as Optional<Line<TITLE>>,
        /// Where to join from afar.
        link: String as Optional<Address>,
        /// How one gets in and takes part, with whatever need.
        accessibility: Texts as Optional<Words<TEXT>>,
        /// What was said there.
        minutes: Texts as Optional<Words<TEXT>>,
        /// Where it was announced.
        source: String as Optional<Address>,
    }
}
