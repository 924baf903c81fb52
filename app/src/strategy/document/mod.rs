//! What a strategy says, whole, as its file does. Each sort of entry is declared once; its file form follows from the
//! declaration. Things point to each other by code.

mod goals;
mod group;
mod indicator;
mod meeting;
mod plan;
mod publication;
mod territory;
mod title;
mod whole;

pub use goals::{Alias, Body, Conclusion, Course, Domain, Goal, KeyAction, Service, Tool, ToolKind};
pub use group::{Group, Seat, SeatKind, SeatState};
pub use indicator::{Direction, Indicator, IndicatorValue, Level, Target, TargetKind, Unit};
pub use meeting::{Meeting, MeetingSeries, MeetingState};
pub use plan::{Part, PartKind, Plan, Section, SectionKind};
pub use publication::{CaseStudy, Publication, PublicationKind, Quote, Recommendation};
pub use territory::{EarlierKind, Population, Territory};
pub use title::{Intent, Stage, StageOfDocument, Strategy, StrategyKind, Vote};
pub use whole::StrategyDocument;

use super::file::entry::entry;
use super::file::kinds::Choice;
use super::model::{GoalKind, TerritoryKind};
use crate::base::choice::choice;

/// Lets a file use these words.
macro_rules! words {
    ($($name:ident),*) => {$(
        impl Choice for $name {
            const ALL: &'static [Self] = &$name::ALL;
            fn name(self) -> &'static str {
                $name::name(self)
            }
        }
    )*};
}

words!(
    Direction,
    GoalKind,
    Intent,
    MeetingState,
    PartKind,
    PublicationKind,
    SeatKind,
    SeatState,
    SectionKind,
    StageOfDocument,
    StrategyKind,
    TargetKind,
    TerritoryKind,
    ToolKind,
    Unit,
    Vote
);
