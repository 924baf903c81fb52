//! Territories: the places of strategies and of people.

use super::{StrategyDocument, entry};
use crate::strategy::file::kinds::{
    Address, Code, Line, List, Maybe, OneOf, Optional, Outline, Ref, TITLE, Whole, Year,
};
use crate::strategy::model::TerritoryKind;

entry! {
    "territories", "territory", by ["code"];
    /// A place.
    pub struct Territory {
        /// Its code in the public register: TERC in Poland. Names repeat, codes do not.
        code: String as Code,
        /// Its name.
        name: String as Line<TITLE>,
        /// What it is today.
        kind: TerritoryKind as OneOf<TerritoryKind>,
        /// Code of the territory that it lies in.
        parent: Option<String> as Maybe<Ref<Territory>>,
        /// Its outline, as a GeoJSON geometry in one string.
        outline: String as Optional<Outline>,
        /// What it was before.
        earlier_kinds: Vec<EarlierKind> as List<EarlierKind>,
        /// How many people live there.
        population: Vec<Population> as List<Population>,
    }
}

entry! {
    "earlier_kinds", "kind until", by ["until"];
    /// What a territory was until a year: a village becomes a town.
    pub struct EarlierKind {
        /// The last year in which it was so.
        until: i64 as Year,
        /// What it was.
        kind: TerritoryKind as OneOf<TerritoryKind>,
    }
}

entry! {
    "population", "population of", by ["year"];
    /// How many people lived in a territory in a year.
    pub struct Population {
        /// The year.
        year: i64 as Year,
        /// How many.
        people: i64 as Whole<0, 100_000_000>,
        /// Where the figure comes from, as cited.
        source: String as Line<TITLE>,
        /// Where the source can be read.
        source_link: String as Optional<Address>,
    }
}

impl Territory {
    /// What it was in a year.
    pub fn kind_in(&self, year: i64) -> TerritoryKind {
        let earlier = self.earlier_kinds.iter().filter(|earlier| year <= earlier.until);
        earlier.min_by_key(|earlier| earlier.until).map_or(self.kind, |earlier| earlier.kind)
    }
}

impl StrategyDocument {
    /// How many meetings are held in a place.
    pub fn meetings_in(&self, place: &Territory) -> usize {
        self.meetings.iter().filter(|meeting| meeting.territory.as_ref() == Some(&place.code)).count()
    }
}
