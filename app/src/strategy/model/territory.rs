//! Territories: the places of strategies and of people.

pub use crate::accounts::model::TerritoryId;

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    /// Its code in the public register: TERC in Poland.
    pub code: String,
    /// Its name. Names repeat: join by code.
    pub name: String,
    /// What it is.
    pub kind: TerritoryKind,
    /// Code of the territory that it lies in.
    pub parent: Option<String>,
}

/// What a territory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum TerritoryKind {
    /// Several communes that work together.
    Metropolis,
    /// *Powiat*.
    County,
    /// Urban commune.
    Urban,
    /// Urban-rural commune.
    UrbanRural,
    /// Rural commune.
    Rural,
    /// Part of a commune: *dzielnica*, *seniūnija*.
    District,
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

    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Metropolis => "metropolis",
            Self::County => "county",
            Self::Urban => "urban",
            Self::UrbanRural => "urban_rural",
            Self::Rural => "rural",
            Self::District => "district",
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
