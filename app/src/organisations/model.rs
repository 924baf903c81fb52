//! Organisations and what a page shows of them.

use crate::accounts::model::PersonId;
use crate::base::id::id;
use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};

id! {
    /// A body that takes part.
    OrganisationId
}

/// How far an organisation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum OrganisationState {
    /// Waits for a decision.
    Submitted,
    /// Public; its members may act in its name.
    Verified,
    /// Refused with a reason; its registrar may mend and submit it again.
    Refused,
}

/// A registered body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Organisation {
    /// Its identifier.
    pub id: OrganisationId,
    /// Its place in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its number in the public register.
    pub register_number: String,
    /// In whose name and by what right it speaks.
    pub mandate: String,
    /// How far it has come.
    pub state: OrganisationState,
    /// The reason of the last decision; empty before one.
    pub reason: String,
    /// Who registered it.
    pub registered_by: PersonId,
    /// When it was submitted last.
    pub registered_at: Timestamp,
}

/// An organisation that a person may act for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Affiliation {
    /// Its identifier.
    pub id: OrganisationId,
    /// Its place in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// A row of a list of organisations.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Listed {
    /// Its place in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its number in the public register.
    pub register_number: String,
    /// How far it has come.
    pub state: OrganisationState,
    /// When it was submitted last.
    pub registered_at: Timestamp,
    /// Who registered it; empty once erased.
    pub registrar: String,
    /// How many may act for it.
    pub members: i64,
}
