//! The tables about those who work on a strategy together: its meetings, its groups, what they published.

use super::rows::Rows;
use super::strategy::{Wanted, codes, line};
use crate::groups::model::Paper;
use crate::strategy::document::{Group, Meeting, MeetingState, SeatState};
use crate::ui::moment::iso;
use serde_json::{Value, json};

/// The columns of `meetings.csv`.
pub const MEETINGS: [&str; 15] = [
    "strategy",
    "meeting",
    "title",
    "series",
    "on",
    "from_time",
    "until_time",
    "state",
    "place",
    "where",
    "link",
    "capacity",
    "accessibility",
    "minutes",
    "source",
];
/// The columns of `groups.csv`.
pub const GROUPS: [&str; 13] = [
    "strategy",
    "group",
    "title",
    "mandate",
    "reports_to",
    "act",
    "appointed_by",
    "appointed_on",
    "domains",
    "goals",
    "seats",
    "seats_confirmed",
    "papers",
];
/// The columns of `papers.csv`.
pub const PAPERS: [&str; 12] = [
    "strategy",
    "group",
    "paper",
    "paper_kind",
    "title",
    "goal",
    "held_on",
    "language",
    "published_at",
    "agreed",
    "members",
    "text",
];

impl Wanted<'_> {
    /// One row for each meeting. What its organisers note about those who come stays with them. What is over is not planned,
    /// whether the strategy says so or not.
    pub fn meetings(self, is_over: impl Fn(&Meeting) -> bool) -> Rows {
        let row = |meeting: &Meeting| {
            let state = match meeting.is_cancelled() {
                true => MeetingState::Cancelled,
                false if is_over(meeting) => MeetingState::Done,
                false => MeetingState::Planned,
            };
            vec![
                self.slug(),
                json!(meeting.code),
                self.say(&meeting.title),
                json!(meeting.series),
                line(&meeting.on),
                line(&meeting.from),
                line(&meeting.until),
                json!(state.name()),
                json!(meeting.territory),
                line(&meeting.place),
                line(&meeting.link),
                json!(meeting.capacity),
                self.say(&meeting.accessibility),
                self.say(&meeting.minutes),
                line(&meeting.source),
            ]
        };
        Rows { columns: &MEETINGS, rows: self.document.meetings.iter().map(row).collect() }
    }

    /// One row for each working group. Who sits in it is told to its members only, in its workspace: people are not data.
    pub fn groups(self, papers: &[Paper]) -> Rows {
        let row = |group: &Group| {
            let seats = |wanted: &dyn Fn(SeatState) -> bool| -> Option<i64> {
                group.seats.iter().filter(|seat| wanted(seat.state)).map(|seat| seat.number).sum()
            };
            vec![
                self.slug(),
                json!(group.code),
                self.say(&group.name),
                self.say(&group.mandate),
                json!(group.reports_to),
                line(&group.act),
                line(&group.appointed_by),
                line(&group.appointed_on),
                codes(&group.domains),
                codes(&group.goals),
                json!(seats(&|_| true)),
                json!(seats(&|state| state == SeatState::Confirmed)),
                json!(papers.iter().filter(|paper| paper.working_group == group.code).count()),
            ]
        };
        Rows { columns: &GROUPS, rows: self.document.groups.iter().map(row).collect() }
    }

    /// One row for each published paper, without the names of those who wrote it or were there.
    pub fn papers(self, papers: &[Paper]) -> Rows {
        let row = |paper: &Paper| {
            vec![
                self.slug(),
                json!(paper.working_group),
                json!(paper.id.to_string()),
                json!(paper.kind.name()),
                json!(paper.title),
                line(&paper.goal),
                line(&paper.held_on),
                json!(paper.language.code()),
                paper.published_at.map_or(Value::Null, |at| json!(iso(at))),
                json!(paper.agreed_then),
                json!(paper.members_then),
                line(&paper.body),
            ]
        };
        Rows { columns: &PAPERS, rows: papers.iter().map(row).collect() }
    }
}
