//! A strategy whole.

use super::{
    Body, Conclusion, Course, Domain, Goal, Group, Indicator, KeyAction, Meeting, MeetingSeries, Plan, Publication,
    Service, Stage, Strategy, Territory,
};

/// Declares the document: its title page, and its lists in the order in which a file has them.
macro_rules! document {
    ($($(#[doc = $doc:literal])* $list:ident: $entry:ident,)*) => {
        /// A strategy whole, as its file says it. Things point to each other by code.
        #[derive(Clone, Debug, PartialEq)]
        pub struct StrategyDocument {
            /// The strategy itself.
            pub strategy: Strategy,
            $($(#[doc = $doc])* pub $list: Vec<$entry>,)*
        }

        impl StrategyDocument {
            /// Reads the whole file but its format.
            pub(in crate::strategy) fn read(
                reader: &mut crate::strategy::file::reader::Reader,
                root: &toml::de::DeTable<'_>,
            ) -> Self {
                use crate::strategy::file::kinds::{List, Section};
                reader.only(root, &["format", "strategy", $(stringify!($list)),*]);
                $(reader.declare::<$entry>(root);)*
                Self {
                    strategy: reader.field::<Section<Strategy>>(root, "strategy"),
                    $($list: reader.field::<List<$entry>>(root, stringify!($list)),)*
                }
            }

            /// Writes everything but the format.
            pub(in crate::strategy) fn write(&self, writer: &mut crate::strategy::file::writer::Writer) {
                writer.table(&self.strategy);
                $(writer.entries(stringify!($list), &self.$list);)*
            }

            /// The title page, and then the lists in their order.
            pub fn sheets() -> Vec<crate::strategy::file::form::Sheet> {
                use crate::strategy::file::entry::Entry;
                vec![Strategy::sheet(), $($entry::sheet()),*]
            }
        }
    };
}

document! {
    /// The places it names, each parent before or after its children.
    territories: Territory,
    /// The bodies that it speaks of.
    bodies: Body,
    /// Fields of work, in the strategy's order.
    domains: Domain,
    /// Public services, a second way to sort goals.
    services: Service,
    /// The stages of the document, from its assumptions to its adoption.
    stages: Stage,
    /// Annexes and publications.
    publications: Publication,
    /// All goals, in the strategy's order.
    goals: Goal,
    /// What the diagnosis concluded.
    conclusions: Conclusion,
    /// Directions of action.
    courses: Course,
    /// All key actions.
    key_actions: KeyAction,
    /// All indicators, in the strategy's order.
    indicators: Indicator,
    /// Action plans.
    plans: Plan,
    /// Working groups.
    groups: Group,
    /// Series of meetings.
    series: MeetingSeries,
    /// Meetings.
    meetings: Meeting,
}
