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

/// The places from which people may come to a consultation: those of its strategy and what lies in them, but nothing that is only made
/// of others. Where it has no strategy, or that names no place, all.
pub fn people_come_from(all: Vec<Near>, has_strategy: bool) -> Vec<Near> {
    let parent = |id: TerritoryId| all.iter().find(|near| near.located.territory.id == id)?.located.within;
    let is_inside = |near: &Near| {
        let mut at = Some(near.located.territory.id);
        // No place lies in more than a few others.
        for _ in 0..8 {
            let Some(id) = at else { return false };
            if all.iter().any(|known| known.located.territory.id == id && known.is_own) {
                return true;
            }
            at = parent(id);
        }
        false
    };
    let narrows = has_strategy && all.iter().any(|near| near.is_own);
    let holds_others = |id: TerritoryId| all.iter().any(|near| near.located.within == Some(id));
    let lives = |near: &Near| {
        let TerritoryRef { id, kind, .. } = &near.located.territory;
        !matches!(kind, TerritoryKind::Metropolis | TerritoryKind::County) || !holds_others(*id)
    };
    let kept: Vec<bool> = all.iter().map(|near| lives(near) && (!narrows || is_inside(near))).collect();
    let mut left: Vec<Near> = all.into_iter().zip(kept).filter(|(_, is_kept)| *is_kept).map(|(near, _)| near).collect();
    // What lies in a place that is not among them stands for itself.
    let ids: Vec<TerritoryId> = left.iter().map(|near| near.located.territory.id).collect();
    for near in &mut left {
        near.located.within = near.located.within.filter(|within| ids.contains(within));
    }
    left
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
