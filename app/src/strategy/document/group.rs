//! Working groups.

use super::{Domain, Goal, Publication, choice, entry};
use crate::strategy::file::kinds::{
    Address, Code, Day, Line, List, Maybe, OneOf, Optional, Ref, Refs, TEXT, TITLE, Whole, Words,
};
use crate::strategy::texts::Texts;

entry! {
    "groups", "group", by ["code"];
    /// A working group.
    pub struct Group {
        /// Its code.
        code: String as Code,
        /// Its name.
        name: Texts as Words<TITLE>,
        /// What it is to look into.
        field: Texts as Optional<Words<TEXT>>,
        /// What it is to do.
        mandate: Texts as Optional<Words<TEXT>>,
        /// Code of the group that it answers to.
        reports_to: Option<String> as Maybe<Ref<Group>>,
        /// The act of its appointment, as cited.
        act: String as Optional<Line<TITLE>>,
        /// Who appointed it.
        appointed_by: String as Optional<Line<TITLE>>,
        /// When it was appointed.
        appointed_on: String as Optional<Day>,
        /// Code of the publication with its rules of procedure.
        rules: Option<String> as Maybe<Ref<Publication>>,
        /// The domains it works on.
        domains: Vec<String> as Refs<Domain>,
        /// The goals it works on.
        goals: Vec<String> as Refs<Goal>,
        /// Where it was announced.
        source: String as Optional<Address>,
        /// Its seats.
        seats: Vec<Seat> as List<Seat>,
    }
}

choice! {
    /// What sort of body a seat is for.
    pub enum SeatKind {
        /// The council.
        Council = "council",
        /// Civil servants of the administration.
        Administration = "administration",
        /// Municipal institutions, companies and enterprises.
        MunicipalBody = "municipal_body",
        /// People whom the matter concerns.
        Stakeholder = "stakeholder",
    }
}

choice! {
    /// Whether somebody sits on a seat.
    pub enum SeatState {
        /// Somebody is meant to be asked.
        Foreseen = "foreseen",
        /// Somebody was asked.
        Invited = "invited",
        /// Somebody sits there.
        Confirmed = "confirmed",
    }
}

entry! {
    "seats", "seat", by [];
    /// A seat, or several alike.
    pub struct Seat {
        /// What sort of body it is for.
        kind: SeatKind as OneOf<SeatKind>,
        /// Whether somebody sits there.
        state: SeatState as OneOf<SeatState>,
        /// How many seats; left out when it is not known.
        number: Option<i64> as Maybe<Whole<1, 1_000>>,
        /// The body, by its own name.
        body: String as Optional<Line<TITLE>>,
        /// Who sits there, by a name that is public.
        member: String as Optional<Line<TITLE>>,
    }
}
