//! The levels of goals, and the kinds of places.

pub use crate::accounts::model::TerritoryId;

use crate::base::choice::choice;

choice! {
    /// The level of a goal.
    pub enum GoalKind {
        /// The one above all others.
        Main = "main",
        /// *Cel strategiczny*.
        Strategic = "strategic",
        /// *Cel szczegółowy*, at the top or under a main or a strategic goal.
        Specific = "specific",
        /// *Cel operacyjny*, under a strategic goal.
        Operational = "operational",
    }
}

impl GoalKind {
    /// The kinds of goals that one of this kind may stand under.
    pub const fn above(self) -> &'static [Self] {
        match self {
            Self::Main => &[],
            Self::Strategic => &[Self::Main],
            Self::Specific => &[Self::Main, Self::Strategic],
            Self::Operational => &[Self::Strategic],
        }
    }
}

choice! {
    /// What a territory is.
    pub enum TerritoryKind {
        /// Several communes that work together.
        Metropolis = "metropolis",
        /// *Powiat*.
        County = "county",
        /// Urban commune.
        Urban = "urban",
        /// Urban-rural commune.
        UrbanRural = "urban_rural",
        /// Rural commune.
        Rural = "rural",
        /// Part of a commune: *dzielnica*, *seniūnija*.
        District = "district",
    }
}

impl TerritoryKind {
    /// How far from the top: a territory lies only in one of a smaller rank.
    pub const fn rank(self) -> u8 {
        match self {
            Self::Metropolis => 0,
            Self::County => 1,
            Self::Urban | Self::UrbanRural | Self::Rural => 2,
            Self::District => 3,
        }
    }
}

/// A territory as other rooms show it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct TerritoryRef {
    /// The territory.
    pub id: TerritoryId,
    /// Its register code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: TerritoryKind,
}

/// A territory among those that can be chosen, and where it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Located {
    /// The territory.
    #[cfg_attr(feature = "ssr", sqlx(flatten))]
    pub territory: TerritoryRef,
    /// The territory that it lies in.
    pub within: Option<TerritoryId>,
}

/// A territory beside a consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Near {
    /// The territory.
    #[cfg_attr(feature = "ssr", sqlx(flatten))]
    pub located: Located,
    /// Whether it is one of the consultation's strategy, or something of the consultation concerns it.
    pub is_own: bool,
}
